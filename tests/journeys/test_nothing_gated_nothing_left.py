"""A public visit through every way of reading: no words from behind an advisory, and nothing of it afterwards."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from worlds import Clock, Visitor, monday_morning, visiting

from kiosk.app import words
from kiosk.catalogue import COLLECTION_ADVISORY, Resource, ResourceId
from kiosk.device.pin import PinKeeper
from kiosk.library import content
from kiosk.safeguarding.gate import Allowed, decide
from kiosk.safeguarding.visit import Mode, Visit
from tests.journeys.everything_said import everything_said
from tests.journeys.test_staff_area import DIGITS, asks, enters

STRATEGY, OTHER = ResourceId("compassionate-leeds"), ResourceId("briefing-3")
_TOGETHER = 4
"""So many words in a row tell what a page says; fewer stand anywhere."""


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def visitor(clock: Clock, a_home_of_its_own: Path) -> Iterator[Visitor]:
    PinKeeper(a_home_of_its_own / "data", time.time, time.monotonic).set(DIGITS)
    yield from visiting(clock=clock, now=monday_morning)


def runs(text: str) -> set[tuple[str, ...]]:
    """Every few words that stand in a row."""
    row = re.findall(r"\w+", text.lower())
    return {tuple(row[at : at + _TOGETHER]) for at in range(len(row) - _TOGETHER + 1)}


def described(resource: Resource) -> set[tuple[str, ...]]:
    """What anybody may read about an item before it is opened."""
    said = [resource.title, resource.summary, resource.edition_note or "", *resource.also_known_as]
    said += [f"{words.topics(one.topics)}, {words.places(one)}" for one in resource.advisories]
    said += [one.extent for one in resource.advisories] + [one.note or "" for one in resource.advisories]
    return set().union(*map(runs, said))


def gated_words(visitor: Visitor) -> set[tuple[str, ...]]:
    """Words that stand behind an advisory and nowhere else, of a visit that agreed to come in and to no more."""
    release = visitor.kiosk.release
    assert release is not None
    staff, public = Visit(Mode.STAFF), Visit(Mode.PUBLIC)
    for one in (staff, public):
        one.agree([COLLECTION_ADVISORY])
    gated: set[tuple[str, ...]] = set()
    open_ = runs(release.advisory.text).union(*(runs(one.summary) for one in release.sections))
    for one in release.contacts:
        open_ |= runs(one.name) | runs(one.for_)
        open_ |= set().union(*(runs(f"{way.value} {way.then}") | runs(way.then) for way in one.channels))
    for resource in release.resources(staff):
        open_ |= described(resource)
        allowed = decide(resource, public)
        for block in content.text(release, resource.id, staff):
            shown = isinstance(allowed, Allowed) and (block.page is None or not allowed.covers_page(block.page))
            (open_ if shown else gated).update(runs(block.text))
    assert len(gated - open_) > 100, "there is hardly anything to keep back"
    return gated - open_


def reads(visitor: Visitor, id_: ResourceId, sought: str, licence: int) -> Iterator[str]:
    """Every way of reading a document in public, a stop at each; the document needs no leave to be opened."""
    kiosk = visitor.kiosk
    reader, page = kiosk.screens.reader, kiosk.screens.page
    visitor.reaches_home()
    yield "home"
    kiosk.go_to_search(sought)
    visitor.waits_for(lambda: kiosk.screens.search.state in ("found", "empty"), "for an answer")
    yield "search"
    kiosk.go_to_resource(id_)
    yield "what it is"
    kiosk.open_resource(id_)
    visitor.waits_for(lambda: reader.held is not None and kiosk.drawing.picture(0) is not None, "for the first page")
    for number in range(reader.pageCount):
        reader.goTo(number)
        visitor.settle()
        yield f"page {number}"
    for panel in ("contents", "pages"):
        reader.lists.panel = panel
        visitor.picture()
        yield panel
    reader.findText = sought
    visitor.waits_for(lambda: not reader.finding.busy, "for the matches")
    reader.lists.panel = "matches"
    reader.find.nextMatch()
    visitor.settle()
    yield "matches"
    reader.jump(reader.pageCount - 2)
    visitor.settle()
    yield "after a jump"
    reader.skipCovered(next((one for one in range(reader.pageCount) if reader.look_of(one) == "covered"), 0))
    reader.look.asPrinted = True
    reader.look.turnPages()
    reader.look.lieAs("spread")
    reader.going.toggleWhere()
    visitor.picture()
    yield "another look"
    reader.openText()
    visitor.settle()
    assert page.blocks.rows  # all of it, not only what is in view
    visitor.picture()
    yield "text"
    kiosk.access.theme = "dusk"
    kiosk.goToAbout()
    kiosk.screens.about.openLicence(licence)
    visitor.settle()
    yield "a licence"


def leaves(visitor: Visitor) -> None:
    last = visitor.kiosk.visit
    visitor.leaves_now()
    visitor.waits_for(lambda: last.ended and visitor.kiosk.visit is not last, "for the visit to be forgotten")
    visitor.settle()


def said_at_the_cover(visitor: Visitor) -> set[tuple[str, str]]:
    assert visitor.kiosk.screen == "cover"
    return {(place, said) for said, places in everything_said(visitor).items() for place in places}


def test_no_words_from_behind_an_advisory_are_held_anywhere_while_somebody_reads(visitor: Visitor) -> None:
    visitor.sees("Touch to start")
    gated = gated_words(visitor)
    behind = " ".join(min(gated)[:2])
    for sought in ("compassionate", behind):
        for stop in reads(visitor, STRATEGY, sought, 1):
            for said, places in everything_said(visitor).items():
                assert not gated & runs(said), f"at {stop}, in {places}: {said[:80]}"
            clipboard = QGuiApplication.clipboard()
            assert clipboard is not None and clipboard.text() == ""
        leaves(visitor)


def test_the_walk_finds_them_once_somebody_agreed(visitor: Visitor) -> None:
    visitor.sees("Touch to start")
    gated = gated_words(visitor)
    visitor.reaches_home()
    kiosk, reader = visitor.kiosk, visitor.kiosk.screens.reader
    kiosk.open_resource(STRATEGY)
    visitor.waits_for(lambda: reader.held is not None and kiosk.drawing.picture(0) is not None, "for the first page")
    covered = next(one for one in range(reader.pageCount) if reader.look_of(one) == "covered")
    reader.showCovered(covered)
    reader.goTo(covered)
    visitor.settle()
    assert any(gated & runs(said) for said in everything_said(visitor))


def test_a_covered_page_is_never_pictured_small_in_part_or_ahead(visitor: Visitor) -> None:
    kiosk = visitor.kiosk
    for stop in reads(visitor, STRATEGY, "compassionate", 1):
        reader, page = kiosk.screens.reader, kiosk.screens.page
        if reader.held is not None:
            covered = [one for one in range(reader.pageCount) if reader.look_of(one) == "covered"]
            assert covered and all(reader.lists.picture(one, 80, 120) is None for one in covered)
            assert all(reader.thumbnail(one).isNull() for one in covered)
            drawn = {tile.page for tile in (*kiosk.drawing._kept, *kiosk.drawing._jobs, *kiosk.drawing._small_jobs)}
            assert not drawn & set(covered), stop
        if stop == "text":
            left_out = [row.page for row in page.blocks.rows if row.kind == "covered"]
            assert left_out and all(page.figure(one, [0.0, 0.0, 1.0, 1.0], 400) is None for one in left_out)


def test_the_window_is_the_same_after_one_visit_as_after_another(visitor: Visitor, a_home_of_its_own: Path) -> None:
    for _ in reads(visitor, STRATEGY, "compassionate", 1):
        pass
    leaves(visitor)
    first = said_at_the_cover(visitor)
    for _ in reads(visitor, OTHER, "zqxcanary boots", 2):
        pass
    leaves(visitor)
    second = said_at_the_cover(visitor)
    assert first - second == set() and second - first == set()
    assert visitor.kiosk.release is not None and visitor.kiosk.release.in_memory == 0, "the library remembers it"
    assert not list(a_home_of_its_own.rglob("local.sqlite3*"))


def works(visitor: Visitor, id_: ResourceId, sought: str, section: int) -> None:
    """A member of staff at the public window: filters, searches, reads, copies, looks at who can help."""
    kiosk = visitor.kiosk
    asks(visitor)
    enters(visitor, DIGITS)
    visitor.waits_for(lambda: kiosk.is_staff, "to be let in")
    assert visitor.does_not_see("Back to the three doors"), "there are none to go back to"
    visitor.touches("Continue")
    visitor.sees("All items")
    staff = kiosk.staff
    staff.shelf.showSection(staff.shelf.sections.rows[section].value)
    staff.shelf.list.choose(0)
    staff.actions.copy(id_)
    kiosk.go_to_search(sought)
    visitor.waits_for(lambda: kiosk.screens.search.state in ("found", "empty"), "for an answer")
    kiosk.go_to_support()
    staff.run("library")
    staff.toggleShortcuts()
    kiosk.open_resource(id_)
    reader = kiosk.screens.reader
    visitor.waits_for(lambda: reader.held is not None and kiosk.drawing.picture(0) is not None, "for the first page")
    reader.findText = sought
    visitor.waits_for(lambda: not reader.finding.busy, "for the matches")
    reader.taking.copyWithReference()
    reader.going.goToLabel(str(section + 1))
    visitor.settle()


def test_the_staff_area_leaves_the_window_the_same_whoever_was_there(visitor: Visitor, a_home_of_its_own: Path) -> None:
    for _ in reads(visitor, STRATEGY, "compassionate", 1):
        pass
    leaves(visitor)
    works(visitor, STRATEGY, "books", 2)
    # Checked by itself; what it says is about the library, and no matter who was there.
    visitor.waits_for(lambda: not visitor.kiosk.staff.library.checking, "for the library to be looked through")
    leaves(visitor)
    first = said_at_the_cover(visitor)
    works(visitor, OTHER, "keyboard boots", 3)
    leaves(visitor)
    second = said_at_the_cover(visitor)
    assert first - second == set() and second - first == set()
    assert not any("Practitioners only" in said for _, said in second), "what only staff are told stays with them"
    clipboard = QGuiApplication.clipboard()
    held = clipboard.mimeData() if clipboard is not None else None
    assert held is None or not (held.hasText() or held.hasHtml())
    assert not list(a_home_of_its_own.rglob("local.sqlite3*"))


def test_no_key_of_staff_does_anything_while_the_public_reads(visitor: Visitor, a_home_of_its_own: Path) -> None:
    kiosk, none = visitor.kiosk, Qt.KeyboardModifier.NoModifier
    chord = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    visitor.reaches_home()
    for opens in (lambda: kiosk.open_resource(OTHER), lambda: kiosk.open_text(OTHER)):
        opens()
        visitor.waits_for(
            lambda: kiosk.screen == "page" or kiosk.drawing.picture(0) is not None, "for something to read"
        )
        before = (kiosk.journey.place, kiosk.screens.reader.look.style, kiosk.screens.page.currentRow)
        for letter in "bBtTgGwWrRsSfFjJkKeEqQpP?/":
            QTest.keyClick(visitor.window, letter)
        for key, held in (
            (Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier),
            (Qt.Key.Key_C, chord),
            (Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier),
            (Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier),
            (Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier),
            (Qt.Key.Key_F12, chord),
            (Qt.Key.Key_F1, none),
            (Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier),
        ):
            QTest.keyClick(visitor.window, key, held)
        visitor.settle()
        assert (kiosk.journey.place, kiosk.screens.reader.look.style, kiosk.screens.page.currentRow) == before
        assert kiosk.staff is None and not kiosk.padOpen
        clipboard = QGuiApplication.clipboard()
        assert clipboard is not None and clipboard.text() == ""
    assert not list(a_home_of_its_own.rglob("local.sqlite3*"))


def test_what_is_typed_on_the_pad_is_said_nowhere(visitor: Visitor) -> None:
    asks(visitor)
    for digit in DIGITS:
        visitor.touches(digit)
    for said, places in everything_said(visitor).items():
        assert DIGITS not in said and DIGITS[:3] not in said, places
    assert visitor.kiosk.pad.typed == len(DIGITS) and visitor.sees(f"{len(DIGITS)} typed")
    assert DIGITS[:3] not in visitor.reads().replace("\n", " ")
    visitor.touches("Close")
    assert visitor.kiosk.pad.typed == 0


def test_whoever_carries_on_before_the_gate_still_reads_what_comes_before(visitor: Visitor, clock: Clock) -> None:
    visitor.comes_in()
    visitor.touches("I work with children and families")
    visitor.sees("Before you continue", "Continue")
    said = visitor.reads()
    clock.now_s += visitor.kiosk.idle.clears_after_s - 25
    visitor.kiosk._waiting.tick()
    for _ in range(6):
        clock.now_s += 20
        visitor.kiosk.touched()
    assert visitor.kiosk.veiled and visitor.kiosk.idle.may_have_changed_hands
    visitor.kiosk.carryOn()
    visitor.settle()
    assert not visitor.kiosk.veiled and visitor.reads() == said
