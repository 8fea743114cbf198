"""One document, read through the caged worker into everything that a release keeps of it.

- A document is left out for four reasons only: it is locked, it has no pages, it cannot be read, or the worker died or
  ran out of time twice while it opened it or drew its first page.
- A page that fails, once more after a second try, becomes an apology: its number stands, its content does not.
- A document whose pages keep killing the worker is not tried to the end: after a few of them the rest are apologies.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Generator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from pathlib import Path
from queue import SimpleQueue
from typing import TypeVar

from kiosk.catalogue import Block
from kiosk.documents.client import DocumentClient
from kiosk.documents.document import Document, Link, OutlineEntry, PageShape
from kiosk.errors import DocumentEmpty, DocumentError, DocumentLocked, WorkerDied, WorkerTimedOut
from kiosk.publishing import png

__all__ = ["LeftOut", "ReadDocument", "ReadPage", "Surveyed", "Thumbnail", "each_document", "read", "survey"]

T = TypeVar("T")

OPEN_DEADLINE_S = 20.0
FIRST_DRAW_DEADLINE_S = 20.0
PAGE_DEADLINE_S = 10.0
_THUMBNAIL_WIDTH_PX = 160
_THUMBNAIL_TALLEST_PX = 640
_PAGES_WITH_THUMBNAILS = 500
_WORKERS_SPENT_ON_PAGES = 8
_TRIES = 2


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A file that is not in the release, and why, in a sentence for the editor."""

    file: str
    why: str


@dataclass(frozen=True, slots=True)
class Thumbnail:
    """A small picture of a page."""

    width_px: int
    height_px: int
    png: bytes


@dataclass(frozen=True, slots=True)
class ReadPage:
    """One page. `apology` says that something of it could not be read; what could be is here all the same."""

    shape: PageShape
    text: str
    blocks: tuple[Block, ...]
    links: tuple[Link, ...]
    thumbnail: Thumbnail | None
    apology: bool


@dataclass(frozen=True, slots=True)
class ReadDocument:
    """All that a release keeps of a document, but for its bytes."""

    tagged: bool
    pages: tuple[ReadPage, ...]
    outline: tuple[OutlineEntry, ...]


@dataclass(frozen=True, slots=True)
class Surveyed:
    """What an editor is told about: how many pages, what the document says of itself, and its text where asked for."""

    pages: int
    title: str
    language: str
    tagged: bool
    text: str


def each_document(
    paths: Sequence[Path], work: Callable[[DocumentClient, Path], T], jobs: int | None = None
) -> Generator[T | LeftOut]:
    """`work` done on each path, in order, by as many workers as there are cores (or `jobs`).

    A path whose work raises a DocumentError comes out as LeftOut, by its name. Results wait only a little ahead of
    whoever takes them, so memory is bounded. Closing the iterator early ends the workers.
    """
    if not paths:
        return
    jobs = max(1, min(jobs or os.cpu_count() or 1, len(paths)))
    roots = tuple(sorted({path.parent for path in paths}))
    idle: SimpleQueue[DocumentClient] = SimpleQueue()
    clients = [DocumentClient(roots=roots) for _ in range(jobs)]
    for client in clients:
        idle.put(client)

    def one(path: Path) -> T | LeftOut:
        client = idle.get()
        try:
            return work(client, path)
        except DocumentError as error:
            return LeftOut(path.name, _why(error))
        finally:
            idle.put(client)

    pool = ThreadPoolExecutor(jobs, thread_name_prefix="reading")
    waiting: list[Future[T | LeftOut]] = []
    try:
        ahead = iter(paths)
        for path in ahead:
            waiting.append(pool.submit(one, path))
            if len(waiting) > jobs * 2:
                yield waiting.pop(0).result()
        while waiting:
            yield waiting.pop(0).result()
    finally:
        _end(waiting, clients)
        pool.shutdown()
        for client in clients:
            client.shut()


def _end(waiting: Sequence[Future[T]], clients: Sequence[DocumentClient]) -> None:
    """Ends work that nobody waits for. Readers try again with a new worker, so workers end until readers do."""
    going = [future for future in waiting if not future.cancel()]
    while wait(going, timeout=0.05 if going else 0).not_done:
        for client in clients:
            client.stop()


def survey(client: DocumentClient, path: Path, *, with_text: bool = False) -> Surveyed:
    """Opens a document and draws its first page, as `read` would. Raises DocumentError where `read` leaves it out."""
    reading = _Reading(client, path)
    reading.first_thumbnail()
    info = reading.document.info
    count = len(info.pages)
    text = "\n".join(reading.try_page(client.text, page, "") for page in range(count)) if with_text else ""
    reading.close()
    return Surveyed(count, info.title, info.language, info.tagged, text)


def read(client: DocumentClient, path: Path) -> ReadDocument:
    """Reads every page. Raises DocumentError where the document must be left out; blocks for as long as it takes."""
    reading = _Reading(client, path)
    first = reading.first_thumbnail()
    document = reading.document
    pages = tuple(reading.page(number, first) for number in range(len(document.info.pages)))
    outline = reading.outline()
    reading.close()
    return ReadDocument(document.info.tagged, pages, outline)


class _Reading:
    """One document being read: its client, and how much patience is left for pages that cost a worker."""

    def __init__(self, client: DocumentClient, path: Path):
        self._client = client
        self._spent = 0
        self._failed = False
        self.document: Document = _twice(lambda: client.open(path, deadline_s=OPEN_DEADLINE_S))

    def close(self) -> None:
        """Lets the worker forget the document, so that the next one has the memory."""
        self._client.close(self.document)

    def first_thumbnail(self) -> Thumbnail | None:
        """The picture of the first page, which decides whether the document is in. None where the page only fails."""
        try:
            return _twice(lambda: self._draw(0, FIRST_DRAW_DEADLINE_S))
        except (WorkerDied, WorkerTimedOut):
            raise
        except DocumentError:
            return None

    def page(self, number: int, first: Thumbnail | None) -> ReadPage:
        """Page `number`, from 0. `first` is the picture of the first page, drawn already."""
        self._failed = False
        text = self.try_page(self._client.text, number, "")
        blocks: tuple[Block, ...] = self.try_page(self._client.blocks, number, ())
        links: tuple[Link, ...] = self.try_page(self._client.links, number, ())
        thumbnail = first
        if number:
            thumbnail = None
            if number < _PAGES_WITH_THUMBNAILS:
                thumbnail = self.patiently(lambda: self._draw(number, PAGE_DEADLINE_S), None)
        apology = self._failed or (number == 0 and first is None)
        return ReadPage(self.document.info.pages[number], text, blocks, links, thumbnail, apology)

    def outline(self) -> tuple[OutlineEntry, ...]:
        """The table of contents; empty where it cannot be had."""
        nothing: tuple[OutlineEntry, ...] = ()
        return self.patiently(lambda: self._client.outline(self.document, deadline_s=PAGE_DEADLINE_S), nothing)

    def try_page(self, verb: Callable[..., T], number: int, otherwise: T) -> T:
        """What `verb` says of a page, or `otherwise`."""
        return self.patiently(lambda: verb(self.document, number, deadline_s=PAGE_DEADLINE_S), otherwise)

    def patiently(self, ask: Callable[[], T], otherwise: T) -> T:
        """The answer, after a second try if need be; `otherwise` where there is none, or no patience is left."""
        if self._spent < _WORKERS_SPENT_ON_PAGES:
            try:
                return _twice(ask)
            except (WorkerDied, WorkerTimedOut):
                self._spent += 1
            except DocumentError:
                pass
        self._failed = True
        return otherwise

    def _draw(self, number: int, deadline_s: float) -> Thumbnail:
        shape = self.document.info.pages[number]
        tall = min(_THUMBNAIL_TALLEST_PX, max(1, round(_THUMBNAIL_WIDTH_PX * shape.height_pt / shape.width_pt)))
        frame = self._client.draw(self.document, number, _THUMBNAIL_WIDTH_PX, tall, deadline_s=deadline_s)
        picture = png.encode(frame.width_px, frame.height_px, frame.stride_bytes, frame.data)
        return Thumbnail(frame.width_px, frame.height_px, picture)


def _twice(ask: Callable[[], T]) -> T:
    """Asks again once where the first try failed, unless a second could not end differently."""
    for _ in range(_TRIES - 1):
        try:
            return ask()
        except (DocumentLocked, DocumentEmpty):
            raise
        except DocumentError:
            continue
    return ask()


def _why(error: DocumentError) -> str:
    match error:
        case WorkerDied():
            return "The program that reads documents ended twice while it worked on this one."
        case WorkerTimedOut():
            return f"Its first page was not drawn within {FIRST_DRAW_DEADLINE_S:.0f} seconds, twice."
        case _:
            return error.happened
