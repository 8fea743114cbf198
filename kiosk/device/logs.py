"""What the program writes down about itself, and nothing about anybody: the one set-up of logging (DESIGN §4, S12).

Rules it keeps:
- An event is a name from `Event`, with at most a count and an error's code. `note` writes one.
- Whatever else is logged, by us or by a library, loses its words: of such a record only the logger's name, the level,
  the type of the exception and the line of our own code are kept, on staff and training machines. In public mode it is
  not kept at all, but for an exception, which is the event `failed`. No message, no argument, no text of an exception
  reaches the file: they may quote a document, a title or a search.
- One file a day, at most 512 kB, for seven days. A disk that is full or may not be written to stops nothing.
- A crash that nobody caught is such a record too; in public mode it prints nothing on stderr, which a journal keeps.

Nothing is made on the disk before there is something to write. In public mode instants are given by the hour.
"""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from enum import Enum
from pathlib import Path
from types import TracebackType

from kiosk.errors import KioskError
from kiosk.safeguarding.visit import Mode

__all__ = ["DAYS_KEPT", "MOST_BYTES", "Event", "note", "set_up"]

DAYS_KEPT = 7
MOST_BYTES = 512 * 1024
"""Of one day's file; what comes after that is left out."""

_PACKAGE = Path(__file__).resolve().parents[1]


class Event(Enum):
    """Everything that a public machine may write down."""

    STARTED = "started"
    ENDED = "ended"
    FAILED = "failed"
    """Something went wrong that nobody had foreseen; the code says what, if it is one of ours."""
    COMMAND_FAILED = "command-failed"
    LIBRARY_OPENED = "library-opened"
    LIBRARY_FAILED = "library-failed"
    WORKER_RESTARTED = "worker-restarted"
    WORKER_NOT_CAGED = "worker-not-caged"
    PAGE_FAILED = "page-failed"
    STORE_SET_ASIDE = "store-set-aside"
    STORE_REFUSED = "store-refused"
    PIN_WRONG = "pin-wrong"
    PIN_LOCKED = "pin-locked"
    PIN_RIGHT = "pin-right"
    STAFF_AREA_CLOSED = "staff-area-closed"
    SETTING_REFUSED = "setting-refused"
    WINDOW_REPLACED = "window-replaced"


_events = logging.getLogger("kiosk.events")


def note(event: Event, count: int | None = None, code: str | None = None) -> None:
    """Write down that something happened, how often, and the code of the error it was."""
    _events.info(event.value, extra={"event": event, "count": count, "code": code})


def set_up(
    folder: Path,
    mode: Mode,
    now: Callable[[], datetime] = lambda: datetime.now(UTC),
    *,
    crashes: bool = True,
) -> None:
    """Begin to log into `folder`. Called again, it takes the place of what was set up before.

    `crashes` says whether uncaught exceptions become records; a command line shows its own.
    """
    logging.raiseExceptions = False  # a record that cannot be written is no reason to print it
    root = logging.getLogger()
    for handler in [one for one in root.handlers if isinstance(one, _DailyFile)]:
        root.removeHandler(handler)
        handler.close()
    root.addHandler(_DailyFile(folder, mode, now))
    root.setLevel(logging.INFO)
    if crashes:
        logging.captureWarnings(True)
        _catch_crashes(mode is Mode.PUBLIC)


class _DailyFile(logging.Handler):
    """Writes what may be written, one line a record."""

    def __init__(self, folder: Path, mode: Mode, now: Callable[[], datetime]):
        super().__init__(logging.INFO)
        self._folder = folder
        self._public = mode is Mode.PUBLIC
        self._now = now
        self._day: date | None = None

    def emit(self, record: logging.LogRecord) -> None:
        said = _event(record) or (_failure(record) if self._public else _reduced(record))
        if not said:
            return
        now = self._now().astimezone(UTC)
        line = f"{now.strftime('%Y-%m-%dT%HZ' if self._public else '%Y-%m-%dT%H:%M:%SZ')} {said}\n"
        try:
            self._write(now.date(), line.encode("ascii", "replace"))
        except OSError:
            return  # full, or not ours to write to; the doctor says so

    def _write(self, day: date, line: bytes) -> None:
        if day != self._day:
            self._folder.mkdir(parents=True, exist_ok=True)
            _prune(self._folder, day)
            self._day = day
        path = self._folder / f"kiosk-{day.isoformat()}.log"
        with path.open("ab") as file:
            if file.tell() + len(line) <= MOST_BYTES:
                file.write(line)


def _prune(folder: Path, today: date) -> None:
    """Remove our own files that are older than a week, or from a day that has not come: the clock was wrong then."""
    first = today - timedelta(days=DAYS_KEPT - 1)
    for path in folder.glob("kiosk-????-??-??.log"):
        try:
            day = date.fromisoformat(path.stem.removeprefix("kiosk-"))
        except ValueError:
            continue
        if not first <= day <= today:
            path.unlink(missing_ok=True)


def _event(record: logging.LogRecord) -> str:
    """The record as an event, if it is one: a name of ours, a number, a code of ours."""
    event = getattr(record, "event", None)
    if record.name == _events.name and isinstance(event, Event):
        count, code = getattr(record, "count", None), getattr(record, "code", None)
        parts = [event.value]
        parts += [f"count={count}"] if type(count) is int else []
        parts += [f"code={code}"] if code in _codes(KioskError) else []
        return " ".join(parts)
    return ""


def _failure(record: logging.LogRecord) -> str:
    """What a public machine keeps of an exception: that there was one."""
    error = record.exc_info[1] if record.exc_info else None
    if error is None or record.levelno < logging.ERROR:
        return ""
    return f"{Event.FAILED.value} code={error.code if isinstance(error, KioskError) else KioskError.code}"


def _codes(kind: type[KioskError]) -> set[str]:
    return {kind.code}.union(*map(_codes, kind.__subclasses__()))


def _reduced(record: logging.LogRecord) -> str:
    """What is left of any other record. A name that is no module's may be anything, so it is not kept either."""
    name = record.name if record.name in sys.modules else "other"
    return f"{name} {record.levelname if record.levelno in _LEVELS else 'LEVEL'}{_where(record.exc_info)}"


_LEVELS = (logging.INFO, logging.WARNING, logging.ERROR, logging.CRITICAL)


def _where(exc_info: object) -> str:
    if not isinstance(exc_info, tuple) or not isinstance(exc_info[1], BaseException):
        return ""
    kind = type(exc_info[1])
    name = kind.__name__ if getattr(sys.modules.get(kind.__module__), kind.__name__, None) is kind else "error"
    lines = ""
    trace: TracebackType | None = exc_info[1].__traceback__
    while trace is not None:
        path = Path(trace.tb_frame.f_code.co_filename)
        if path.is_relative_to(_PACKAGE):
            lines = f" at {path.relative_to(_PACKAGE).as_posix()}:{trace.tb_lineno}"
        trace = trace.tb_next
    return f" {name}{lines}"


def _catch_crashes(quiet: bool) -> None:
    crashes = logging.getLogger("kiosk")

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if not issubclass(kind, KeyboardInterrupt):
            crashes.critical("", exc_info=(kind, error, trace))
        if not quiet:
            sys.__excepthook__(kind, error, trace)

    def thread_hook(args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            hook(args.exc_type, args.exc_value, args.exc_traceback)

    def unraisable_hook(args: sys.UnraisableHookArgs) -> None:
        if args.exc_value is not None:
            hook(args.exc_type, args.exc_value, args.exc_traceback)

    sys.excepthook, threading.excepthook, sys.unraisablehook = hook, thread_hook, unraisable_hook
