"""The worker's loop: a request in, one answer out."""

from __future__ import annotations

import argparse
import os
import signal
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from kiosk.documents import cage, wire
from kiosk.documents.frames import FrameView
from kiosk.documents.messages import (
    Answer,
    Blocks,
    CageReport,
    Close,
    Done,
    Draw,
    Failure,
    FailureKind,
    Find,
    Links,
    Open,
    Outline,
    Ready,
    Reply,
    Request,
    SelfTest,
    Text,
    Verb,
    Words,
)

__all__ = ["main"]


def main(arguments: Sequence[str]) -> int:
    """Serve requests from standard input until it ends. Returns the exit code."""
    options = _options(arguments)
    if options.parent:
        cage.end_with_parent(options.parent)
    requests, replies = _pipes()
    frames = FrameView(options.frames)
    desk = _Desk(frames)
    if options.uncaged:
        report = CageReport(absent=("switched off",))
    else:
        report = cage.close_doors(options.root, options.memory, portable=options.portable)
    _say(replies, Reply(0, Ready(report)))
    while (request := _next(requests)) is not None:
        _alarm(request.deadline_s + 1.0)
        _say(replies, Reply(request.number, desk.answer(request)))
        _alarm(0.0)
    return 0


class _Desk:
    """Answers requests. PyMuPDF is imported and warmed up here, before the doors close."""

    def __init__(self, frames: FrameView):
        from kiosk.documents.worker import drawing, finding, opening, outline, reading, selftest, textview, warming

        self._shelf = shelf = opening.Shelf()
        self._failed = opening.Failed
        self._painter = painter = drawing.Painter(frames)
        page = shelf.page
        self._verbs: dict[type, Callable[..., Answer]] = {
            Open: lambda v: shelf.open(v.handle, v.path),
            Close: lambda v: self._close(v.handle),
            Draw: lambda v: painter.draw(v, lambda: page(v.handle, v.page)),
            Words: lambda v: reading.words(page(v.handle, v.page)),
            Text: lambda v: reading.text(page(v.handle, v.page)),
            Blocks: lambda v: textview.blocks(page(v.handle, v.page), shelf.info(v.handle)),
            Links: lambda v: reading.links(page(v.handle, v.page), shelf.info(v.handle)),
            Outline: lambda v: outline.entries(shelf.document(v.handle), shelf.info(v.handle)),
            Find: lambda v: finding.find(shelf.document(v.handle), v.text, v.first, v.stop),
            SelfTest: lambda v: selftest.attempts(v.root),
        }
        warming.warm()

    def answer(self, request: Request) -> Answer:
        """The answer, or the failure in its place. What is not ours to understand is *unknown*, with its details."""
        verb: Verb = request.verb
        try:
            return self._verbs[type(verb)](verb)
        except self._failed as failed:
            return failed.failure
        except MemoryError:
            self._painter.forget()
            return Failure(_kind(verb), "not enough memory", getattr(verb, "page", 0))
        # MuPDF's errors have no common root but Exception, and any of them costs this page alone.
        except Exception as error:
            return Failure(_kind(verb), f"{type(error).__name__}: {error}"[:500], getattr(verb, "page", 0))

    def _close(self, handle: int) -> Done:
        self._painter.forget(handle)
        self._shelf.close(handle)
        return Done()


def _kind(verb: Verb) -> FailureKind:
    if isinstance(verb, Open):
        return FailureKind.UNREADABLE
    return FailureKind.PAGE if hasattr(verb, "page") else FailureKind.UNKNOWN


def _options(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="kiosk --document-worker", add_help=False)
    parser.add_argument("--frames", required=True)
    parser.add_argument("--parent", type=int, default=0)
    parser.add_argument("--root", type=Path, action="append", default=[])
    parser.add_argument("--memory", type=int, default=cage.MEMORY_BYTES)
    parser.add_argument("--uncaged", action="store_true")
    parser.add_argument("--portable", action="store_true")
    return parser.parse_args(arguments)


def _pipes() -> tuple[int, int]:
    """Our own copies of standard input and output; a stray print from a library must not become part of a message."""
    requests, replies = os.dup(0), os.dup(1)
    nothing = os.open(os.devnull, os.O_RDWR)
    for standard in (0, 1):
        os.dup2(nothing, standard)
    os.close(nothing)
    sys.stdout = sys.stderr
    return requests, replies


def _next(requests: int) -> Request | None:
    head = _read(requests, wire.HEAD_BYTES)
    if head is None:
        return None
    body = _read(requests, wire.body_bytes(head, wire.MAX_REQUEST_BYTES))
    return None if body is None else wire.request(body)


def _read(requests: int, size_bytes: int) -> bytes | None:
    got = b""
    while len(got) < size_bytes:
        part = os.read(requests, size_bytes - len(got))
        if not part:
            return None
        got += part
    return got


def _say(replies: int, reply: Reply) -> None:
    try:
        data = wire.pack(reply, wire.MAX_REPLY_BYTES)
    except wire.Garbage:
        data = wire.pack(Reply(reply.number, Failure(FailureKind.UNKNOWN, "the answer is too long")), 10_000)
    view = memoryview(data)
    while view:
        view = view[os.write(replies, view) :]


def _alarm(seconds: float) -> None:
    """SIGALRM's default action ends the process, also while MuPDF holds the interpreter. 0 calls it off."""
    if hasattr(signal, "setitimer"):
        signal.setitimer(signal.ITIMER_REAL, seconds)
