"""The document worker, as the rest of the program sees it.

One promise: every verb answers, or raises a `DocumentError`, before its deadline, whatever the worker does. A worker
that dies, hangs or talks nonsense is ended; the next call starts another and opens the documents it needs again.

Safe to use from several threads: calls wait for each other, and the wait counts against the deadline. All verbs block;
keep them off the window's thread. `stop` may come from any thread at any time.
"""

from __future__ import annotations

import os
import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from itertools import count
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar

from kiosk.catalogue import Block
from kiosk.documents import frames, messages
from kiosk.documents.cage import MEMORY_BYTES
from kiosk.documents.document import (
    MAX_FRAME_PX,
    MAX_MATCHES,
    MAX_SIDE_PX,
    Document,
    DocumentInfo,
    Frame,
    Link,
    Match,
    OutlineEntry,
    Tones,
    Word,
)
from kiosk.documents.frames import FrameMemory
from kiosk.documents.messages import Act, CageReport, Failure, FailureKind, Verb
from kiosk.documents.process import Ended, TooLate, WorkerProcess
from kiosk.errors import (
    DocumentEmpty,
    DocumentError,
    DocumentLocked,
    DocumentUnreadable,
    PageFailed,
    WorkerDied,
    WorkerTimedOut,
)

__all__ = ["DocumentClient"]

_BYTES_A_PIXEL = 4
_START_S = 15.0
_MOST_OPEN = 12
_LONGEST_SEARCH = 500
_PAGES_A_SEARCH = 25

Kind = TypeVar("Kind")


class DocumentClient:
    """Opens, draws and reads documents below `roots`, in a worker process that starts with the first call.

    `memory_bytes` is the worker's address space; `caged=False` is for the self-test's control and for nothing else;
    `make_frames` makes the shared memory. `portable` leaves out what only Linux has (frames, cage, waiting on pipes),
    as on a system without it.
    """

    def __init__(
        self,
        roots: Sequence[Path],
        *,
        memory_bytes: int = MEMORY_BYTES,
        caged: bool = True,
        make_frames: Callable[[], FrameMemory] | None = None,
        portable: bool = False,
    ):
        self._roots = tuple(root.resolve() for root in roots)
        self._memory_bytes = memory_bytes
        self._wants_cage = caged
        self._portable = portable
        self._make_frames = make_frames or (frames.PlainFileFrames if portable else frames.chosen_frames())
        self._lock = threading.Lock()
        self._handles = count(1)
        self._numbers = count(1)
        self._era = self._turn_era = 0
        self._worker: WorkerProcess | None = None
        self._frames: FrameMemory | None = None
        self._open: OrderedDict[int, None] = OrderedDict()
        self._report = CageReport(absent=("no worker has started yet",))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.shut()

    # Documents

    def open(self, path: Path, deadline_s: float = 20.0) -> Document:
        """Open the PDF at `path`, below one of the roots.

        Raises DocumentLocked, DocumentEmpty, DocumentUnreadable, WorkerDied or WorkerTimedOut.
        """
        path = path.resolve()
        with self._turn(deadline_s) as deadline:
            handle = next(self._handles)
            info = self._opened(handle, path, deadline)
        return Document(handle, path, info)

    def close(self, document: Document) -> None:
        """Let the worker forget a document. Never raises: a document that cannot be closed went with its worker."""
        try:
            with self._turn(2.0) as deadline:
                if document.handle in self._open and self._worker is not None:
                    del self._open[document.handle]
                    self._ask(messages.Close(document.handle), messages.Done, deadline)
        except DocumentError:
            return

    # Pages

    def draw(
        self,
        document: Document,
        page: int,
        width_px: int,
        height_px: int,
        clip: tuple[int, int, int, int] | None = None,
        deadline_s: float = 10.0,
        turn: int = 0,
        tones: Tones | None = None,
    ) -> Frame:
        """Draw a page scaled to `width_px` × `height_px`, or the part `clip` (x0, y0, x1, y1 in those pixels) of it.

        `turn` quarters clockwise, whose width and height are asked for; in `tones` in place of black on white.

        The frame is overwritten by the next `draw`: copy it first. Raises PageFailed, WorkerDied or WorkerTimedOut.
        """
        x0, y0, x1, y1 = clip or (0, 0, width_px, height_px)
        fits = 0 <= x0 < x1 <= width_px <= MAX_SIDE_PX and 0 <= y0 < y1 <= height_px <= MAX_SIDE_PX
        if not fits or (x1 - x0) * (y1 - y0) > MAX_FRAME_PX:
            raise PageFailed(page, f"{width_px} × {height_px} pixels, clip {clip}")
        stride_bytes = (x1 - x0) * _BYTES_A_PIXEL
        size_bytes = stride_bytes * (y1 - y0)
        with self._turn(deadline_s) as deadline:
            memory = self._ready(document, deadline)
            memory.grow(size_bytes)
            verb = messages.Draw(
                document.handle, page, width_px, height_px, x0, y0, x1, y1, memory.size_bytes, turn % 4, tones
            )
            self._ask(verb, messages.Drawn, deadline)
            return Frame(x1 - x0, y1 - y0, stride_bytes, memory.view(size_bytes))

    def words(self, document: Document, page: int, deadline_s: float = 10.0) -> tuple[Word, ...]:
        """The words of a page in reading order."""
        return self._page(document, messages.Words(document.handle, page), messages.PageWords, deadline_s).words

    def text(self, document: Document, page: int, deadline_s: float = 10.0) -> str:
        """The text of a page, a line a line."""
        return self._page(document, messages.Text(document.handle, page), messages.PageText, deadline_s).text

    def blocks(self, document: Document, page: int, deadline_s: float = 10.0) -> tuple[Block, ...]:
        """The text view of a page: from its tags where it has them, else guessed from layout and size of letters."""
        return self._page(document, messages.Blocks(document.handle, page), messages.PageBlocks, deadline_s).blocks

    def links(self, document: Document, page: int, deadline_s: float = 10.0) -> tuple[Link, ...]:
        """The links of a page that lead into the document or to an address."""
        found = self._page(document, messages.Links(document.handle, page), messages.PageLinks, deadline_s).links
        pages = len(document.info.pages)
        return tuple(link for link in found if link.target_page is None or link.target_page < pages)

    # Whole documents

    def outline(self, document: Document, deadline_s: float = 10.0) -> tuple[OutlineEntry, ...]:
        """The document's own table of contents; empty where it has none."""
        found = self._page(document, messages.Outline(document.handle), messages.Entries, deadline_s).entries
        pages = len(document.info.pages)
        return tuple(entry for entry in found if entry.page is None or entry.page < pages)

    def find(
        self, document: Document, text: str, pages: range | None = None, deadline_s: float = 20.0
    ) -> tuple[Match, ...]:
        """Where `text` stands, without regard to case, accents and hyphens, at most MAX_MATCHES places.

        `pages` is a run of pages, the whole document where it is None: ask a run at a time to show results early. Other
        calls take their turn in between, so a long search holds up no drawing.
        """
        run = pages if pages is not None else range(len(document.info.pages))
        if not run or not text.strip():
            return ()
        needle = text.encode("utf-8", "replace").decode()[:_LONGEST_SEARCH]
        era, deadline = self._era, time.monotonic() + deadline_s
        found: list[Match] = []
        for first in range(run.start, run.stop, _PAGES_A_SEARCH):
            part = range(first, min(first + _PAGES_A_SEARCH, run.stop))
            verb = messages.Find(document.handle, needle, part.start, part.stop)
            remaining_s = deadline - time.monotonic()
            matches = self._page(document, verb, messages.Matches, remaining_s, era).matches
            found += [match for match in matches if match.page in part]
            if len(found) >= MAX_MATCHES:
                break
        return tuple(found[:MAX_MATCHES])

    # The worker

    @property
    def caged(self) -> bool:
        """Whether every protection of the cage holds; starts the worker where none runs."""
        return self.cage_report.caged

    @property
    def cage_report(self) -> CageReport:
        """Which protections hold; starts the worker where none runs."""
        self.start()
        return self._report

    def start(self, deadline_s: float = _START_S) -> None:
        """Start the worker now, so that the first page does not wait for it."""
        with self._turn(deadline_s) as deadline:
            self._running(deadline)

    def self_test(self, deadline_s: float = 20.0) -> dict[Act, bool]:
        """Try each act that the cage forbids from inside the worker; True where it was refused."""
        with self._turn(deadline_s) as deadline:
            self._running(deadline)
            root = os.fsencode(self._roots[0]) if self._roots else b"/"
            return dict(self._ask(messages.SelfTest(root), messages.Tried, deadline).refused)

    def stop(self) -> None:
        """End the worker at once, without waiting for anything.

        Calls under way, and calls that wait for their turn, raise WorkerDied. The next call starts a new worker. The
        last frame is let go of by that call or by `shut`.
        """
        self._era += 1
        worker = self._worker
        if worker is not None:
            worker.kill()

    def shut(self) -> None:
        """`stop`, and wait until the worker is gone and its frames with it. The client can be used again."""
        self.stop()
        if self._lock.acquire(timeout=5.0):
            try:
                self._drop()
            finally:
                self._lock.release()

    @contextmanager
    def _turn(self, deadline_s: float, era: int | None = None) -> Iterator[float]:
        """One caller's turn; yields its deadline. What goes wrong with the worker becomes an error of the tree here.

        `era` is that of the call, where it takes several turns: a `stop` in between ends it.
        """
        era = self._era if era is None else era
        deadline = time.monotonic() + deadline_s
        if not self._lock.acquire(timeout=max(0.0, deadline_s)):
            raise WorkerTimedOut
        try:
            if era != self._era:
                raise WorkerDied
            self._turn_era = era
            yield deadline
        except Ended as error:
            self._drop()
            raise WorkerDied from error
        except TooLate as error:
            self._drop()
            raise WorkerTimedOut from error
        finally:
            self._lock.release()

    def _page(
        self, document: Document, verb: Verb, kind: type[Kind], deadline_s: float, era: int | None = None
    ) -> Kind:
        with self._turn(deadline_s, era) as deadline:
            self._ready(document, deadline)
            return self._ask(verb, kind, deadline)

    def _ready(self, document: Document, deadline: float) -> FrameMemory:
        """The document is open in the worker that runs now."""
        memory = self._running(deadline)
        if document.handle in self._open:
            self._open.move_to_end(document.handle)
        else:
            self._opened(document.handle, document.path, deadline)
        return memory

    def _opened(self, handle: int, path: Path, deadline: float) -> DocumentInfo:
        self._running(deadline)
        if len(self._open) >= _MOST_OPEN:
            oldest, _ = self._open.popitem(last=False)
            self._ask(messages.Close(oldest), messages.Done, deadline)
        info = self._ask(messages.Open(handle, os.fsencode(path)), DocumentInfo, deadline)
        self._open[handle] = None
        return info

    def _running(self, deadline: float) -> FrameMemory:
        if self._worker is not None and not self._worker.running:
            self._drop()
        if self._worker is None or self._frames is None:
            self._frames = self._make_frames()
            start = partial(WorkerProcess, polled=False) if self._portable else WorkerProcess
            self._worker = start(self._arguments(self._frames), self._frames.inherited)
            if self._turn_era != self._era:
                raise Ended
            hello = self._worker.receive(deadline)
            if hello.number != 0 or not isinstance(hello.answer, messages.Ready):
                raise Ended
            self._frames.worker_has_it()
            self._report = hello.answer.cage
        return self._frames

    def _arguments(self, memory: FrameMemory) -> list[str]:
        arguments = ["--frames", memory.argument, "--parent", str(os.getpid()), "--memory", str(self._memory_bytes)]
        for root in self._roots:
            arguments += ["--root", str(root)]
        arguments += ["--portable"] if self._portable else []
        return arguments if self._wants_cage else [*arguments, "--uncaged"]

    def _ask(self, verb: Verb, kind: type[Kind], deadline: float) -> Kind:
        """Ask, and take the one answer of the right kind. Raises Ended, TooLate or the error that was answered."""
        worker = self._worker
        if worker is None:
            raise Ended
        number = next(self._numbers)
        worker.send(messages.Request(number, max(0.0, deadline - time.monotonic()), verb), deadline)
        reply = worker.receive(deadline)
        if reply.number != number:
            raise Ended
        if isinstance(reply.answer, Failure):
            raise _error(reply.answer, getattr(verb, "page", 0))
        if not isinstance(reply.answer, kind):
            raise Ended
        return reply.answer

    def _drop(self) -> None:
        if self._worker is not None:
            self._worker.close()
        if self._frames is not None:
            self._frames.close()
        self._worker = None
        self._frames = None
        self._open.clear()


def _error(failure: Failure, page: int) -> DocumentError:
    match failure.kind:
        case FailureKind.LOCKED:
            return DocumentLocked()
        case FailureKind.EMPTY:
            return DocumentEmpty()
        case FailureKind.PAGE:
            return PageFailed(page, failure.why)
        case _:
            return DocumentUnreadable(failure.why)
