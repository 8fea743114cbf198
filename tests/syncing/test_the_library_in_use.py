"""Which library is opened: the newer of what was synced and what came with the program, and never none."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.library.folder import current_library
from kiosk.safeguarding.visit import Mode
from kiosk.syncing import run, sources
from kiosk.syncing.in_use import bundled_number, library_in_use
from tests.library.small_release import Small
from tests.syncing.publisher import DAY, FIRST, MONDAY, SECOND, Publisher
from tests.worlds import visiting


@pytest.fixture
def publisher(tmp_path: Path) -> Publisher:
    someone = Publisher(tmp_path)
    someone.publishes(FIRST)
    shutil.copytree(someone.published, someone.folder / "nothing-bundled")
    return someone


def test_before_any_sync_it_is_what_came_with_the_program(publisher: Publisher) -> None:
    machine = publisher.machine()
    assert library_in_use(machine.bundled, machine.library) == machine.bundled


def test_after_a_sync_it_is_what_was_synced(publisher: Publisher) -> None:
    machine = publisher.machine()
    publisher.publishes(SECOND, MONDAY + DAY)
    run.sync(machine, sources.named(str(publisher.published)), MONDAY + DAY)
    assert library_in_use(machine.bundled, machine.library) == machine.library


def test_a_newer_program_brings_a_newer_library_than_was_synced(publisher: Publisher) -> None:
    machine = publisher.machine()
    publisher.publishes(SECOND, MONDAY + DAY)
    run.sync(machine, sources.named(str(publisher.published)), MONDAY + DAY)
    publisher.publishes((*SECOND, Small("more", title="More")), MONDAY + 2 * DAY)
    shutil.rmtree(machine.bundled)
    shutil.copytree(publisher.published, machine.bundled)
    assert bundled_number(machine.bundled) == 3
    assert library_in_use(machine.bundled, machine.library) == machine.bundled


@pytest.mark.parametrize("junk", [b"", b"{", b"[]", b'{"signed": 3}', b"\xff"])
def test_a_list_that_cannot_be_read_counts_as_no_number(publisher: Publisher, junk: bytes) -> None:
    machine = publisher.machine()
    next((machine.bundled / "metadata").glob("*.targets.json")).write_bytes(junk)
    assert bundled_number(machine.bundled) == 0


def home_with_a_synced_library(tmp_path: Path) -> Path:
    """A machine whose library is not the bundled one, put where the window looks."""
    someone = Publisher(tmp_path)
    someone.publishes(SECOND)
    machine = run.Machine(paths.home().library, tmp_path / "nothing-bundled", someone.root)
    run.sync(machine, sources.named(str(someone.published)), MONDAY)
    held = json.loads(machine.state.read_text())
    machine.state.write_text(json.dumps({**held, "number": 10**6}))
    return machine.library


def test_the_window_opens_what_was_synced(tmp_path: Path) -> None:
    home_with_a_synced_library(tmp_path)
    for visitor in visiting(mode=Mode.STAFF):
        release = visitor.kiosk.release
        assert release is not None and release.info.collection != "leeds-trauma-informed"


def test_the_window_opens_the_programs_own_where_the_synced_one_is_damaged(tmp_path: Path) -> None:
    library = home_with_a_synced_library(tmp_path)
    path = current_library(library).path
    path.write_bytes(b"\0" * path.stat().st_size)
    for visitor in visiting(mode=Mode.STAFF):
        release = visitor.kiosk.release
        assert release is not None and release.info.collection == "leeds-trauma-informed"
