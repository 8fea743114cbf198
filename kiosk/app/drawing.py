"""Pictures of pages: what to ask the document worker for next, on a thread of its own, and what came back.

The window's thread says what is in view (`want`) and finds pictures (`picture`, `tiles`); the thread here asks the
worker for one thing at a time, always the one that is worth most now. Pictures are kept in memory up to a bound and
forgotten with the document.
"""

from __future__ import annotations

import logging
import threading
from collections import OrderedDict, deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, SignalInstance, Slot
from PySide6.QtGui import QImage

from kiosk.app.column import Column, Placed
from kiosk.documents import queue
from kiosk.documents.client import DocumentClient
from kiosk.documents.document import Document, Frame, Match, Tones, Word
from kiosk.errors import DocumentError, PageFailed

__all__ = ["Drawing", "Look", "Tile"]

_log = logging.getLogger(__name__)

WHOLE_PX = 6_000_000
"""A page of more pixels is drawn whole only up to this, and sharp only where it is looked at."""
SHARP_AT_ONCE_PX = 3_000_000
"""A page of fewer pixels is drawn sharp at once: the release's own small picture stands in until it is there, and a
scan costs nearly as much coarse as sharp."""
TILE_PX = 1024
KEPT_BYTES = 192 * 1024 * 1024
KEPT_FEW_BYTES = 64 * 1024 * 1024
KEPT_PAGES = 11
"""So many pages are kept whole once their pictures hold more than KEPT_FEW_BYTES: those about the page that is read, so
that a long document read to its end holds no more than a short one. What is in view zoomed in may need KEPT_BYTES."""
AHEAD = 2
"""Pages drawn ahead in the direction of travel."""
SPARE_PICTURES = 2
"""So many pictures that are no longer kept are drawn into again: making room for a page anew costs more than filling
it, and leaves the process's memory in pieces. What they show is gone with the document."""
KEPT_SMALL = 96
"""So many small pictures are kept, for the list of pages."""


@dataclass(frozen=True, slots=True)
class Look:
    """How every page is drawn: turned by so many quarters, in these tones where not in its own."""

    turn: int = 0
    tones: Tones | None = None


@dataclass(frozen=True, slots=True)
class Tile:
    """One picture to make: `clip` of a page drawn `width` by `height` pixels; the whole of it where clip is None.

    A `small` one is for the list of pages and kept apart.
    """

    page: int
    width: int
    height: int
    clip: tuple[int, int, int, int] | None = None
    look: Look = Look()
    small: bool = False


class Drawing(QObject):
    """The pictures of one open document."""

    drawn = Signal(int)
    drawnSmall = Signal(int)
    failed = Signal(int, object)
    _arrived = Signal(int, object, object)
    _broke = Signal(int, object, object)

    def __init__(self, make_client: Callable[[], DocumentClient], parent: QObject | None = None):
        super().__init__(parent)
        self._make_client = make_client
        self._client: DocumentClient | None = None
        self._document: Document | None = None
        self._generation = 0
        self._path: Path | None = None
        self._kept: OrderedDict[Tile, QImage] = OrderedDict()
        self._kept_bytes = 0
        self._spare: deque[QImage] = deque(maxlen=SPARE_PICTURES)
        self._newest: dict[int, Tile] = {}
        self._broken: set[int] = set()
        self._look = Look()
        self._small: OrderedDict[int, QImage] = OrderedDict()
        self._small_asked: OrderedDict[int, Tile] = OrderedDict()
        self._condition = threading.Condition()
        self._jobs: list[Tile] = []
        self._small_jobs: list[Tile] = []
        self._coming: set[Tile] = set()
        """Taken out of the jobs and not here yet: it is not asked for again with every step of a scroll."""
        self._warming = False
        self._stopping = False
        self._thread: threading.Thread | None = None
        self._opening = threading.Lock()
        self._copying = threading.Lock()
        self._arrived.connect(self._keep, Qt.ConnectionType.QueuedConnection)
        self._broke.connect(self._apologise, Qt.ConnectionType.QueuedConnection)

    # Asked in the window's thread

    def open(self, path: Path) -> None:
        """From now on pictures are of this document; the worker opens it now, while the screen is still being made."""
        self.close()
        with self._condition:
            self._path = path
            self._generation += 1
        self.warm()

    def close(self) -> None:
        """Forget the document and every picture of it."""
        with self._condition:
            self._jobs, self._small_jobs = [], []
            self._coming.clear()
            self._path = None
            self._generation += 1
        self._forget_pictures()
        self._look = Look()
        self._broken.clear()

    def _forget_pictures(self) -> None:
        self._kept.clear()
        self._spare.clear()
        self._newest.clear()
        self._kept_bytes = 0
        self._small.clear()
        self._small_asked.clear()

    @property
    def look(self) -> Look:
        """How pages are drawn now."""
        return self._look

    def look_like(self, look: Look) -> None:
        """From now on pages are drawn so; pictures that look otherwise are forgotten, also those on their way."""
        if look == self._look:
            return
        self._look = look
        with self._condition:
            self._jobs, self._small_jobs = [], []
        self._forget_pictures()

    def small(self, page: int, width: int, height: int) -> QImage | None:
        """A small picture of a page for the list of pages; None while it is being drawn, after all that is in view."""
        found = self._small.get(page)
        if found is not None:
            self._small.move_to_end(page)
            return found
        tile = Tile(page, max(1, width), max(1, height), None, self._look, small=True)
        if page not in self._broken and page not in self._small_asked:
            self._small_asked[page] = tile
            while len(self._small_asked) > KEPT_SMALL:
                self._small_asked.popitem(last=False)
            with self._condition:
                # What was asked for last is what is looked at now; what was scrolled past is not drawn.
                self._small_jobs = [tile, *self._small_jobs][: KEPT_SMALL // 2]
                self._condition.notify_all()
        return None

    def stop_worker(self) -> None:
        """Kill the worker's process at once, so that nothing it drew is left in it; somebody else waits for its end."""
        client = self._part()
        if client is not None:
            client.stop()
            # The cover is about to be painted, and a dying process need not be watched by who paints it.
            threading.Thread(target=self._end, args=(client,), name="end of a worker", daemon=True).start()

    def stop(self) -> None:
        """End for good; used when the window closes."""
        with self._condition:
            self._stopping = True
            self._condition.notify_all()
        client = self._part()
        if client is not None:
            client.stop()
            self._end(client)
        if self._thread is not None:
            self._thread.join(timeout=3.0)

    def _end(self, client: DocumentClient) -> None:
        """Shut a client whose worker was killed, and not while a frame of its memory is being copied."""
        with self._copying:
            client.shut()

    def _part(self) -> DocumentClient | None:
        """Forget the client, which is whoever's it was handed to from now on."""
        self.close()
        with self._condition:
            client, self._client, self._document = self._client, None, None
        return client

    def warm(self) -> None:
        """Start the worker before anybody needs it, and open what is to be drawn; nothing is drawn by it."""
        with self._condition:
            self._warming = True
            self._condition.notify_all()
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="drawing", daemon=True)
            self._thread.start()

    @property
    def ready(self) -> bool:
        """Whether the worker runs and what is to be drawn is open in it, for benches."""
        with self._condition:
            return self._client is not None and not self._warming

    @property
    def busy(self) -> bool:
        """Whether pictures are asked for that are not here yet, for tests."""
        with self._condition:
            return bool(self._jobs or self._small_jobs or self._coming)

    def retry(self, page: int) -> None:
        """Try a page again that could not be drawn."""
        self._broken.discard(page)

    def want(
        self,
        in_view: Sequence[tuple[Placed, bool]],
        column: Column,
        span: tuple[float, float],
        direction: int,
        never: frozenset[int],
    ) -> None:
        """These pages are in view (and may be drawn, where True); draw them, then what comes next on the way."""
        pages = [placed.page for placed, _ in in_view]
        if not pages:
            return
        view = queue.Wanted(
            visible=tuple(_whole(placed) for placed, may in in_view if may),
            after=self._beyond(column, range(max(pages) + 1, max(pages) + 1 + AHEAD), never),
            before=self._beyond(column, range(min(pages) - 1, min(pages) - 1 - AHEAD, -1), never),
            forwards=direction > 0,
            ahead=AHEAD,
            drawn=frozenset(
                queue.Drawing(tile.page, tile.width, tile.height) for tile in self._kept if tile.clip is None
            ),
            failed=frozenset(self._broken) | never,
        )
        # The release's thumbnail stands for a page until it is sharp. Drawing it coarse as well made heavy pages take
        # nearly twice as long: 189 ms to a sharp scan against 100 without.
        jobs = [job for job in queue.jobs(view) if job.purpose is not queue.Purpose.COARSE]
        look = self._look
        in_sight = [_tile(job.drawing, look) for job in jobs if job.purpose is queue.Purpose.SHARP]
        later = [_tile(job.drawing, look) for job in jobs if job.purpose is not queue.Purpose.SHARP]
        sharp = [
            tile
            for placed, may in in_view
            if may and placed.page not in self._broken and _whole(placed).width_px < round(placed.width)
            for tile in _tiles(placed, span, look)
            if tile not in self._kept
        ]
        with self._condition:
            self._jobs = [tile for tile in in_sight + sharp + later if tile not in self._coming]
            if self._jobs:
                self._condition.notify_all()

    @staticmethod
    def _beyond(column: Column, pages: range, never: frozenset[int]) -> tuple[queue.Drawing, ...]:
        """The pages of a run that exist and may be drawn, at their size on screen."""
        return tuple(
            _whole(column.place(page)) for page in pages if 0 <= page < column.page_count and page not in never
        )

    def want_pieces(self, tiles: Sequence[Tile]) -> None:
        """Pieces of pages to draw, the first one first, in place of whatever was wanted before."""
        with self._condition:
            self._jobs = [
                tile
                for tile in tiles
                if tile not in self._kept and tile not in self._coming and tile.page not in self._broken
            ]
            self._condition.notify_all()

    def piece(self, tile: Tile) -> QImage | None:
        """A piece of a page, where it is drawn."""
        image = self._kept.get(tile)
        if image is not None:
            self._kept.move_to_end(tile)
        return image

    def picture(self, page: int) -> QImage | None:
        """The best whole picture of a page that there is."""
        newest = self._newest.get(page)
        if newest is None:
            return None
        self._kept.move_to_end(newest)
        return self._kept[newest]

    def tiles(self, page: int, width: int) -> list[tuple[Tile, QImage]]:
        """The sharp pieces of a page at exactly that width."""
        return [
            (tile, image)
            for tile, image in self._kept.items()
            if tile.page == page and tile.clip is not None and tile.width == width
        ]

    # Asked from a thread

    def find(self, text: str) -> tuple[Match, ...]:
        """Every place where `text` stands in the document. Blocks; raises DocumentError."""
        with self._opened() as (client, document, _):
            return client.find(document, text) if document is not None else ()

    def words(self, page: int) -> tuple[Word, ...]:
        """The words of a page and where they stand. Blocks; raises DocumentError."""
        with self._opened() as (client, document, _):
            return client.words(document, page) if document is not None else ()

    @contextmanager
    def _opened(self) -> Iterator[tuple[DocumentClient, Document | None, int]]:
        """The client with the wanted document open, and the generation that it belongs to.

        A call that was under way when the visit ended may have started the worker once more: it is ended here.
        """
        with self._opening:
            with self._condition:
                path, generation, document = self._path, self._generation, self._document
                client = self._client = self._client or self._make_client()
            try:
                if path is not None and (document is None or document.path != path):
                    if document is not None:
                        client.close(document)
                    document = client.open(path)
                    with self._condition:
                        if self._client is client:
                            self._document = document
            except DocumentError:
                self._end_if_left(client)
                raise
        try:
            yield client, document if path is not None else None, generation
        finally:
            self._end_if_left(client)

    def _end_if_left(self, client: DocumentClient) -> None:
        with self._condition:
            left = self._client is not client
        if left:
            client.shut()

    def _work(self) -> None:
        while True:
            with self._condition:
                self._condition.wait_for(lambda: self._stopping or self._warming or self._jobs or self._small_jobs)
                if self._stopping:
                    return
                generation = self._generation
                job = None if self._warming else (self._jobs or self._small_jobs).pop(0)
                if job is not None:
                    self._coming.add(job)
            if job is None:
                self._start(generation)
            else:
                self._draw(job, generation)

    def _start(self, generation: int) -> None:
        """The worker runs, and has the document open."""
        try:
            with self._opened() as (client, document, _):
                if document is None:
                    client.start()
        except DocumentError as error:
            with self._condition:
                wanted = self._path is not None
            if wanted:
                self._tell(self._broke, generation, -1, error)
        finally:
            with self._condition:
                self._warming = self._generation != generation

    def _draw(self, job: Tile, generation: int) -> None:
        asked = generation
        try:
            with self._opened() as (client, document, generation):
                if document is None or generation != asked:
                    # Another document was opened meanwhile: its pages are not to be drawn because of this one's.
                    self._comes_not(job)
                    return
                with self._copying:
                    image = self._image(
                        client.draw(
                            document,
                            job.page,
                            job.width,
                            job.height,
                            clip=job.clip,
                            turn=job.look.turn,
                            tones=job.look.tones,
                        )
                    )
        except PageFailed as error:
            self._comes_not(job)
            self._tell(self._broke, generation, job.page, error)
        except DocumentError as error:
            self._comes_not(job)
            with self._condition:
                opened = self._document is not None
            self._tell(self._broke, generation, job.page if opened else -1, error)
        except Exception as bug:
            self._comes_not(job)
            _log.exception("drawing failed")
            self._tell(self._broke, generation, job.page, PageFailed(job.page, type(bug).__name__))
        else:
            self._tell(self._arrived, generation, job, image)

    def _tell(self, signal: SignalInstance, *news: object) -> None:
        """News for the window's thread; none once the window closes, which takes Qt's half of this object with it."""
        with self._condition:
            if not self._stopping:
                signal.emit(*news)

    def _comes_not(self, job: Tile) -> None:
        with self._condition:
            self._coming.discard(job)

    def _image(self, frame: Frame) -> QImage:
        """A picture that owns its bytes: the frame's memory is the worker's next canvas."""
        try:
            # Called from the one thread that draws; the window's only adds.
            spare = self._spare.popleft()
        except IndexError:
            spare = QImage()
        if (spare.width(), spare.height(), spare.bytesPerLine()) != (
            frame.width_px,
            frame.height_px,
            frame.stride_bytes,
        ):
            made = QImage(frame.data, frame.width_px, frame.height_px, frame.stride_bytes, QImage.Format.Format_RGB32)
            return made.copy()
        # Where anybody still shows the spare picture, Qt gives it other bytes here than theirs.
        memoryview(spare.bits())[:] = frame.data
        return spare

    # Back in the window's thread

    @Slot(int, object, object)
    def _keep(self, generation: int, tile: Tile, image: QImage) -> None:
        self._comes_not(tile)
        if generation != self._generation or tile.look != self._look:
            return
        if tile.small:
            self._keep_small(tile.page, image)
            return
        old = self._kept.pop(tile, None)
        self._kept_bytes += image.sizeInBytes() - (old.sizeInBytes() if old is not None else 0)
        self._kept[tile] = image
        if tile.clip is None:
            self._newest[tile.page] = tile
        while len(self._kept) > 1 and self._holds_too_much(image.sizeInBytes()):
            gone, picture = self._kept.popitem(last=False)
            self._kept_bytes -= picture.sizeInBytes()
            self._spare.append(picture)
            if self._newest.get(gone.page) == gone:
                del self._newest[gone.page]
        self.drawn.emit(tile.page)

    def _holds_too_much(self, picture_bytes: int) -> bool:
        """Whether a picture must go. The spare ones count too, as if each were as large as the one that came last."""
        held = self._kept_bytes + len(self._spare) * picture_bytes
        return held > KEPT_BYTES or (held > KEPT_FEW_BYTES and len(self._newest) > KEPT_PAGES)

    def _keep_small(self, page: int, image: QImage) -> None:
        self._small_asked.pop(page, None)
        self._small[page] = image
        if len(self._small) > KEPT_SMALL:
            self._small.popitem(last=False)
        self.drawnSmall.emit(page)

    @Slot(int, object, object)
    def _apologise(self, generation: int, page: int, error: object) -> None:
        if generation == self._generation:
            self._broken.add(page)
            self.failed.emit(page, error)


def _tile(drawing: queue.Drawing, look: Look) -> Tile:
    """The whole of a page."""
    return Tile(drawing.page, drawing.width_px, drawing.height_px, None, look)


def _whole(placed: Placed) -> queue.Drawing:
    """The whole page at its size on screen, or as large as is kept whole."""
    width, height = max(1.0, placed.width), max(1.0, placed.height)
    shrink = min(1.0, (WHOLE_PX / (width * height)) ** 0.5)
    return queue.Drawing(placed.page, max(1, round(width * shrink)), max(1, round(height * shrink)))


def _tiles(placed: Placed, span: tuple[float, float], look: Look) -> list[Tile]:
    """Sharp pieces of what is in view of a page."""
    width, height = round(placed.width), round(placed.height)
    first = max(0, int((span[0] - placed.top) // TILE_PX))
    last = int(min(height - 1, max(0.0, span[1] - placed.top)) // TILE_PX)
    return [
        Tile(
            placed.page,
            width,
            height,
            (x, row * TILE_PX, min(x + TILE_PX, width), min((row + 1) * TILE_PX, height)),
            look,
        )
        for row in range(first, last + 1)
        for x in range(0, width, TILE_PX)
    ]
