"""The log: events by name, and of everything else nothing that could quote what somebody read or looked for."""

from __future__ import annotations

import logging
import os
import re
import subprocess
import sys
import threading
import warnings
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.device.logs import DAYS_KEPT, MOST_BYTES, Event, note, set_up
from kiosk.errors import KioskError, NoRoom
from kiosk.safeguarding.visit import Mode
from kiosk.settings.toml import TomlRefused, parse_toml

CANARY = "zqx-canary-7731"
NOON = datetime(2026, 11, 25, 12, 34, 56, tzinfo=UTC)
TOP = Path(__file__).resolve().parents[2]


@pytest.fixture(autouse=True)
def as_it_was() -> Iterator[None]:
    """Logging and its hooks belong to the whole process."""
    root = logging.getLogger()
    before = (list(root.handlers), root.level, logging.raiseExceptions)
    hooks = (sys.excepthook, threading.excepthook, sys.unraisablehook)
    yield
    logging.captureWarnings(False)
    root.handlers[:], root.level, logging.raiseExceptions = before[0], before[1], before[2]
    root.setLevel(before[1])
    sys.excepthook, threading.excepthook, sys.unraisablehook = hooks


def written(folder: Path) -> str:
    return "".join(path.read_text() for path in sorted(folder.glob("*"))) if folder.exists() else ""


def set_up_at(folder: Path, mode: Mode, now: datetime = NOON) -> None:
    set_up(folder, mode, lambda: now)


class CanaryError(Exception):
    pass


def say_the_canary_everywhere() -> None:
    """In a message, an argument, a logger's name, an exception, its notes and causes, extras, a warning, a thread."""
    log = logging.getLogger("kiosk.app.work")
    log.info(f"opened {CANARY}")
    log.warning("searched for %s", CANARY)
    log.error("%(what)s", {"what": CANARY})
    log.critical(CANARY, extra={"event": CANARY, "count": CANARY, "code": CANARY})
    logging.getLogger(CANARY).error("a name of its own")
    logging.getLogger(f"kiosk.{CANARY}").error("a name below ours")
    logging.getLogger("kiosk.events").info(CANARY, extra={"event": CANARY, "count": 1, "code": CANARY})
    logging.getLogger("kiosk.events").info("started", extra={"event": Event.STARTED, "count": CANARY, "code": CANARY})
    logging.log(33, CANARY)
    logging.addLevelName(45, CANARY)
    logging.log(45, "a level of its own")
    try:
        try:
            raise KeyError(CANARY)
        except KeyError as cause:
            error = ValueError(CANARY)
            error.add_note(CANARY)
            raise error from cause
    except ValueError:
        log.exception("while reading %s", CANARY, stack_info=True)
    try:
        raise type(CANARY, (RuntimeError,), {})(CANARY)
    except RuntimeError:
        log.exception("a type of its own")
    try:
        raise NoRoom(Path(f"/home/{CANARY}"))
    except KioskError:
        log.exception(CANARY)
    warnings.warn(CANARY, stacklevel=1)

    def fails() -> None:
        raise CanaryError(CANARY)

    thread = threading.Thread(target=fails, name=CANARY)
    thread.start()
    thread.join()
    sys.excepthook(CanaryError, CanaryError(CANARY), None)


@pytest.mark.parametrize("mode", Mode)
def test_no_word_of_a_message_an_argument_or_an_exception_reaches_the_file(
    mode: Mode, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    set_up_at(tmp_path / "log", mode)
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        logging.captureWarnings(True)
        say_the_canary_everywhere()

    said = written(tmp_path / "log")
    assert said, "the control: something was written"
    assert CANARY not in said and "canary" not in said.lower().replace("canaryerror", "")
    if mode is Mode.PUBLIC:
        assert CANARY not in capsys.readouterr().err, "a journal keeps what is printed"


def test_a_staff_machine_keeps_who_spoke_how_loudly_what_kind_of_error_and_where(tmp_path: Path) -> None:
    set_up_at(tmp_path, Mode.STAFF)
    log = logging.getLogger("kiosk.errors")
    log.warning("a title")
    log.debug("not at all")
    note(Event.STARTED)
    try:
        parse_toml(b"a title")
    except TomlRefused:
        log.exception("a title")

    lines = written(tmp_path).splitlines()
    assert lines[:2] == ["2026-11-25T12:34:56Z kiosk.errors WARNING", "2026-11-25T12:34:56Z started"]
    assert re.fullmatch(r"2026-11-25T12:34:56Z kiosk\.errors ERROR TomlRefused at settings/toml\.py:\d+", lines[2])
    assert len(lines) == 3


def test_a_public_machine_keeps_events_by_name_and_the_hour_alone(tmp_path: Path) -> None:
    set_up_at(tmp_path, Mode.PUBLIC)
    logging.getLogger("kiosk.app.work").warning("a title")
    note(Event.STARTED)
    note(Event.PIN_LOCKED, count=5)
    note(Event.LIBRARY_FAILED, code="release-damaged")
    note(Event.LIBRARY_FAILED, code="not one of ours")
    note(Event.PAGE_FAILED, count=True)

    assert written(tmp_path).splitlines() == [
        "2026-11-25T12Z started",
        "2026-11-25T12Z pin-locked count=5",
        "2026-11-25T12Z library-failed code=release-damaged",
        "2026-11-25T12Z library-failed",
        "2026-11-25T12Z page-failed",
    ]


def test_a_line_of_a_public_log_is_made_of_allowed_parts_alone(tmp_path: Path) -> None:
    set_up_at(tmp_path, Mode.PUBLIC)
    say_the_canary_everywhere()
    names = {event.value for event in Event}
    for line in written(tmp_path).splitlines():
        instant, name, *facts = line.split(" ")
        assert instant == "2026-11-25T12Z" and name in names
        assert all(fact.partition("=")[0] in ("count", "code") for fact in facts)


def test_nothing_is_made_before_there_is_something_to_say(tmp_path: Path) -> None:
    set_up_at(tmp_path / "log", Mode.PUBLIC)
    logging.getLogger("kiosk").info("nothing for here")
    assert not (tmp_path / "log").exists()


def test_a_day_has_a_file_of_limited_size_and_a_week_of_them_is_kept(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("not ours")
    (tmp_path / "kiosk-9999-99-99.log").write_text("no day")
    (tmp_path / "kiosk-2031-01-01.log").write_text("from a clock that was wrong")
    for day in range(20):
        set_up_at(tmp_path, Mode.PUBLIC, NOON + timedelta(days=day))
        note(Event.STARTED)
    logs_kept = sorted(path.name for path in tmp_path.glob("kiosk-20*.log"))
    assert len(logs_kept) == DAYS_KEPT == 7
    assert (logs_kept[0], logs_kept[-1]) == ("kiosk-2026-12-08.log", "kiosk-2026-12-14.log")
    assert (tmp_path / "notes.txt").exists() and (tmp_path / "kiosk-9999-99-99.log").exists()

    (tmp_path / "kiosk-2026-12-14.log").write_bytes(b"x" * (MOST_BYTES - 30))
    for _ in range(50):
        note(Event.STARTED)
    assert (tmp_path / "kiosk-2026-12-14.log").stat().st_size <= MOST_BYTES


def test_a_folder_that_cannot_be_written_to_stops_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "in the way").write_text("")
    set_up_at(tmp_path / "in the way" / "log", Mode.STAFF)
    note(Event.STARTED)
    logging.getLogger("kiosk").error("%d", "not a number")
    assert capsys.readouterr().err == ""


def test_set_up_again_it_takes_the_place_of_what_was(tmp_path: Path) -> None:
    set_up_at(tmp_path / "one", Mode.STAFF)
    set_up_at(tmp_path / "two", Mode.PUBLIC)
    note(Event.STARTED)
    assert not (tmp_path / "one").exists()
    assert written(tmp_path / "two").count("started") == 1


def test_a_crash_of_a_public_process_is_an_event_and_prints_nothing(tmp_path: Path) -> None:
    code = (
        "import sys\nfrom pathlib import Path\nfrom kiosk.device.logs import set_up\n"
        "from kiosk.safeguarding.visit import Mode\nset_up(Path(sys.argv[1]), Mode(sys.argv[2]))\n"
        f"raise ValueError('{CANARY}')\n"
    )
    for mode in ("public", "staff"):
        done = subprocess.run(
            [sys.executable, "-c", code, str(tmp_path / mode), mode],
            capture_output=True,
            text=True,
            env={**os.environ, "PYTHONPATH": str(TOP)},
        )
        assert done.returncode == 1
        assert ("failed code=unknown" if mode == "public" else "kiosk CRITICAL ValueError") in written(tmp_path / mode)
        assert CANARY not in written(tmp_path / mode)
        assert (CANARY in done.stderr) == (mode == "staff")
