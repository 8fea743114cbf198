"""Any machine makes a stick, and any machine that believes the same publisher learns from it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from kiosk.library.folder import current_library
from kiosk.library.verify import verify
from kiosk.syncing import refusals, run, sources, stick
from tests.syncing.publisher import DAY, FIRST, MONDAY, SECOND, Publisher, damage


@pytest.fixture
def publisher(tmp_path: Path) -> Publisher:
    someone = Publisher(tmp_path)
    someone.publishes(FIRST)
    return someone


def test_a_machine_that_synced_makes_a_stick_for_another(publisher: Publisher, tmp_path: Path) -> None:
    first, second = publisher.machine("first"), publisher.machine("second")
    run.sync(first, sources.named(str(publisher.published)), MONDAY)
    (tmp_path / "stick").mkdir()
    made = stick.make(first, tmp_path / "stick")
    shutil.rmtree(publisher.published)
    run.sync(second, sources.named(str(made.folder)), MONDAY + DAY)
    assert verify(second.library).ok
    assert current_library(second.library).hash == current_library(first.library).hash


def test_the_library_that_came_with_the_program_makes_one_too(publisher: Publisher, tmp_path: Path) -> None:
    machine = publisher.machine()
    shutil.copytree(publisher.published, machine.bundled)
    (tmp_path / "stick").mkdir()
    made = stick.make(machine, tmp_path / "stick")
    run.sync(publisher.machine("second"), sources.named(str(made.folder)), MONDAY)
    assert "Edition" in (tmp_path / "stick" / stick.LABEL).read_text()


def test_an_older_stick_is_brought_up_to_date_where_it_is(publisher: Publisher, tmp_path: Path) -> None:
    machine = publisher.machine()
    run.sync(machine, sources.named(str(publisher.published)), MONDAY)
    (tmp_path / "stick").mkdir()
    first = stick.make(machine, tmp_path / "stick")
    publisher.publishes(SECOND, MONDAY + DAY)
    run.sync(machine, sources.named(str(publisher.published)), MONDAY + DAY)
    again = stick.make(machine, tmp_path / "stick")
    assert again.files == 4, "two objects, the list and the library; the charter was there"
    assert first.folder == again.folder
    other = publisher.machine("other")
    run.sync(other, sources.named(str(again.folder)), MONDAY + DAY)
    assert verify(other.library).ok


def test_a_newer_stick_is_not_written_over(publisher: Publisher, tmp_path: Path) -> None:
    behind, ahead = publisher.machine("behind"), publisher.machine("ahead")
    run.sync(behind, sources.named(str(publisher.published)), MONDAY)
    publisher.publishes(SECOND, MONDAY + DAY)
    run.sync(ahead, sources.named(str(publisher.published)), MONDAY + DAY)
    (tmp_path / "stick").mkdir()
    stick.make(ahead, tmp_path / "stick")
    with pytest.raises(stick.StickRefused, match="newer"):
        stick.make(behind, tmp_path / "stick")


def test_a_stick_pulled_out_too_soon_changes_nothing(publisher: Publisher, tmp_path: Path) -> None:
    machine = publisher.machine()
    run.sync(machine, sources.named(str(publisher.published)), MONDAY)
    (tmp_path / "stick").mkdir()
    made = stick.make(machine, tmp_path / "stick")
    (made.folder / "metadata" / "timestamp.json").unlink()
    with pytest.raises(refusals.NotPublished):
        run.sync(publisher.machine("other"), sources.named(str(made.folder)), MONDAY)


def test_a_damaged_library_is_not_handed_on(publisher: Publisher, tmp_path: Path) -> None:
    machine = publisher.machine()
    run.sync(machine, sources.named(str(publisher.published)), MONDAY)
    damage(next(path for path in (machine.library / "objects").rglob("*") if path.is_file()))
    (tmp_path / "stick").mkdir()
    with pytest.raises(stick.StickRefused, match="damaged"):
        stick.make(machine, tmp_path / "stick")


def test_a_stick_that_is_not_there(publisher: Publisher, tmp_path: Path) -> None:
    with pytest.raises(stick.StickRefused):
        stick.make(publisher.machine(), tmp_path / "no-stick")
