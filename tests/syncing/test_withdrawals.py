"""A withdrawal outruns the release: no library on the machine shows the resource any more, older ones included."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.catalogue import ResourceId
from kiosk.errors import KioskError, ResourceUnknown
from kiosk.library import content, listing, withdrawn
from kiosk.library.release import open_release
from kiosk.library.search import search
from kiosk.publishing import signing
from kiosk.syncing import in_use, refusals, run, sources, stick
from tests.library.small_release import a_member_of_staff
from tests.syncing.publisher import DAY, FIRST, MONDAY, SECOND, Publisher, damage

GUIDE = ResourceId("guide")


@pytest.fixture
def publisher(tmp_path: Path) -> Publisher:
    someone = Publisher(tmp_path)
    someone.publishes(FIRST)
    return someone


def test_a_withdrawn_resource_is_nowhere(publisher: Publisher) -> None:
    machine = publisher.machine()
    run.sync(machine, sources.named(str(publisher.published)), MONDAY)
    signing.withdraw(publisher.published, publisher.ring, {GUIDE: True}, MONDAY + DAY)
    offer = run.sync(machine, sources.named(str(publisher.published)), MONDAY + DAY)
    assert offer.plan.nothing_new, "the library itself is the same"
    visit = a_member_of_staff()
    with open_release(machine.library) as release:
        assert [one.id for one in release.resources(visit)] == ["charter"]
        assert len(listing.listing(release, visit, date(2026, 11, 24))) == 1
        assert search(release, "begin", visit).groups == ()
        with pytest.raises(ResourceUnknown):
            release.resource(GUIDE, visit)
        with pytest.raises(KioskError):
            content.document(release, GUIDE, visit)
        with pytest.raises(KioskError):
            content.text(release, GUIDE, visit)


def test_it_counts_before_the_newer_library_has_arrived(publisher: Publisher) -> None:
    machine = publisher.machine()
    run.sync(machine, sources.named(str(publisher.published)), MONDAY)
    publisher.publishes(SECOND, MONDAY + DAY)
    signing.withdraw(publisher.published, publisher.ring, {GUIDE: True}, MONDAY + DAY)
    for path in publisher.published.glob("objects/*/*"):
        damage(path)
    with pytest.raises(refusals.SyncError):
        run.sync(machine, sources.named(str(publisher.published)), MONDAY + DAY)
    assert withdrawn.read(machine.library) == {GUIDE}


def test_the_library_that_came_with_the_program_honours_it_too(publisher: Publisher) -> None:
    machine = publisher.machine()
    shutil.copytree(publisher.published, machine.bundled)
    signing.withdraw(publisher.published, publisher.ring, {GUIDE: True}, MONDAY + DAY)
    run.sync(machine, sources.named(str(publisher.published)), MONDAY + DAY)
    opening = in_use.opening(machine.bundled, machine.library)
    with open_release(opening.folder, withdrawn=opening.withdrawn) as release:
        assert [one.id for one in release.resources(a_member_of_staff())] == ["charter"]


def test_going_back_does_not_bring_it_back(publisher: Publisher) -> None:
    machine = publisher.machine()
    run.sync(machine, sources.named(str(publisher.published)), MONDAY)
    publisher.publishes(SECOND, MONDAY + DAY)
    signing.withdraw(publisher.published, publisher.ring, {GUIDE: True}, MONDAY + DAY)
    run.sync(machine, sources.named(str(publisher.published)), MONDAY + DAY)
    run.go_back(machine, MONDAY + DAY)
    with open_release(machine.library) as release:
        assert [one.id for one in release.resources(a_member_of_staff())] == ["charter"]


def test_a_stick_carries_it(publisher: Publisher, tmp_path: Path) -> None:
    signing.withdraw(publisher.published, publisher.ring, {GUIDE: True}, MONDAY + DAY)
    machine = publisher.machine()
    run.sync(machine, sources.named(str(publisher.published)), MONDAY + DAY)
    (tmp_path / "stick").mkdir()
    made = stick.make(machine, tmp_path / "stick")
    other = publisher.machine("other")
    run.sync(other, sources.named(str(made.folder)), MONDAY + DAY)
    assert withdrawn.read(other.library) == {GUIDE}


def test_it_can_be_taken_back(publisher: Publisher) -> None:
    assert signing.withdraw(publisher.published, publisher.ring, {GUIDE: True}, MONDAY) == (GUIDE,)
    assert signing.withdraw(publisher.published, publisher.ring, {GUIDE: False}, MONDAY) == ()
    machine = publisher.machine()
    run.sync(machine, sources.named(str(publisher.published)), MONDAY)
    assert withdrawn.read(machine.library) == frozenset()


def test_what_is_not_in_the_library_cannot_be_withdrawn(publisher: Publisher) -> None:
    with pytest.raises(ResourceUnknown):
        signing.withdraw(publisher.published, publisher.ring, {ResourceId("gide"): True}, MONDAY)


@given(st.dictionaries(st.text(min_size=1, max_size=40).map(ResourceId), st.dates(), max_size=20))
def test_a_list_says_what_was_written(held: dict[ResourceId, date]) -> None:
    assert withdrawn.parse(withdrawn.write(held.items())) == held


@given(st.binary(max_size=300))
def test_no_bytes_break_the_reading_of_a_list(data: bytes) -> None:
    try:
        withdrawn.parse(data)
    except ValueError:
        return
