"""After a visit nothing of it is left in the window: no word searched, no item looked at, no choice made."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from worlds import Clock, Visitor, monday_morning, visiting

from kiosk import paths
from kiosk.catalogue import Kind, Resource
from kiosk.library import forms

CANARY = "zqxcanary"
BELONGS_TO_EVERYBODY = (
    "_release",
    "release",
    "_languages",
    "_speaking",
    "_navigator",
    "_appearance",
    "_settings",
    "_cover",
)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def visitor(clock: Clock) -> Iterator[Visitor]:
    yield from visiting(clock=clock, now=monday_morning)


def held_by(thing: object, seen: set[int], path: str) -> Iterator[tuple[str, object]]:
    """Everything that can be reached from a view model by its own attributes, with the way there."""
    if id(thing) in seen or len(path) > 200:
        return
    seen.add(id(thing))
    yield path, thing
    if isinstance(thing, dict):
        for key, value in list(thing.items()):
            yield from held_by(key, seen, f"{path}[key]")
            yield from held_by(value, seen, f"{path}[{key!r}]")
    elif isinstance(thing, list | tuple | set | frozenset):
        for place, value in enumerate(thing):
            yield from held_by(value, seen, f"{path}[{place}]")
    elif isinstance(thing, QObject):
        for name, value in list(vars(thing).items()):
            if name not in BELONGS_TO_EVERYBODY:
                yield from held_by(value, seen, f"{path}.{name}")


def left_in(visitor: Visitor) -> list[str]:
    """Where words or items of the visit are still held: view models, and threads that wait."""
    found = []
    for path, thing in held_by(visitor.kiosk, set(), "kiosk"):
        if isinstance(thing, Resource):
            found.append(f"{path}: the item {thing.id}")
        if isinstance(thing, str) and (CANARY in thing or "Compassionate" in thing or "charter" in thing):
            found.append(f"{path}: {thing[:60]}")
    for frame in sys._current_frames().values():
        step = frame
        while step is not None:
            if step.f_code.co_name in ("_work", "look"):
                found.extend(
                    f"a thread's {name}: {str(value)[:60]}"
                    for name, value in step.f_locals.items()
                    if name in ("this", "result") and value is not None
                )
            step = step.f_back
    return found


def goes_everywhere(visitor: Visitor) -> None:
    """A visit that reads, searches, finds, watches, asks for support and changes how things look."""
    kiosk = visitor.kiosk
    visitor.reaches_home()
    visitor.touches("2. Compassionate Leeds Strategy")
    visitor.touches("Compassionate Leeds")
    visitor.touches("Take away")
    visitor.sees("Point a phone")
    visitor.touches("Close")
    visitor.touches("Open")
    visitor.waits_for(lambda: kiosk.drawing.picture(0) is not None, "for the first page")
    kiosk.screens.reader.findText = CANARY
    visitor.waits_for(lambda: not kiosk.screens.reader.finding.busy, "for nothing to be found")
    kiosk.screens.reader.openText()
    visitor.settle()
    kiosk.go_to_search(CANARY)
    visitor.waits_for(lambda: kiosk.screens.search.state == "empty", "for an answer")
    kiosk.go_to_search("readiness checklist")
    visitor.waits_for(lambda: kiosk.screens.search.state == "found", "for an answer")
    release = kiosk.release
    assert release is not None
    film = next(one for one in release.resources(kiosk.visit) if one.kind is Kind.FILM)
    kiosk.visit.agree(one.id for one in film.advisories)
    kiosk.open_resource(film.id, start_s=77.0)
    visitor.sees("The words")
    visitor.touches("Support for me or my child")
    kiosk.screens.support.itIsAbout("child")
    visitor.touches("Access")
    visitor.touches("Larger text")
    visitor.touches("Dusk")
    visitor.touches("Close")
    clipboard = QGuiApplication.clipboard()
    assert clipboard is not None
    clipboard.setText(CANARY)


def test_after_leaving_nothing_of_the_visit_is_held(visitor: Visitor) -> None:
    goes_everywhere(visitor)
    assert left_in(visitor), "the walk sees nothing even while there is something to see"
    visitor.leaves_now()
    visitor.waits_for(lambda: not left_in(visitor), f"for everything to be forgotten: {left_in(visitor)[:8]}", 4000)
    assert forms.stem.cache_info().currsize == 0
    clipboard = QGuiApplication.clipboard()
    assert clipboard is not None and CANARY not in clipboard.text()
    assert visitor.kiosk.appearance.theme == "day" and visitor.kiosk.appearance.textScale == 1.0


def test_an_unattended_visit_is_forgotten_too(visitor: Visitor, clock: Clock) -> None:
    goes_everywhere(visitor)
    for _ in range(3):
        clock.now_s += 600
        visitor.kiosk._waiting.tick()
    assert visitor.sees("Touch to start")
    visitor.waits_for(lambda: not left_in(visitor), f"for everything to be forgotten: {left_in(visitor)[:8]}", 4000)


def test_the_sites_own_looks_come_back_and_not_the_makers() -> None:
    site = paths.home().site
    site.parent.mkdir(parents=True, exist_ok=True)
    site.write_text('still = true\ntheme = "dusk"\ntext_scale = 1.5\n')
    for visitor in visiting(now=monday_morning):
        visitor.comes_in()
        visitor.kiosk.access.theme = "contrast"
        visitor.kiosk.access.larger()
        visitor.leaves_now()
        look = visitor.kiosk.appearance
        assert (look.theme, look.textScale, look.still) == ("dusk", 1.5, True)


def test_what_is_chosen_on_the_cover_goes_if_nobody_comes_in(visitor: Visitor, clock: Clock) -> None:
    visitor.touches("Access")
    visitor.touches("Dusk")
    for _ in range(3):
        clock.now_s += 600
        visitor.kiosk._waiting.tick()
    visitor.settle()
    assert visitor.kiosk.appearance.theme == "day"
    assert not visitor.kiosk.accessOpen


def test_somebody_who_touches_before_the_last_visit_is_forgotten_has_a_visit_that_is_timed(
    visitor: Visitor, clock: Clock
) -> None:
    visitor.reaches_home()
    last = visitor.kiosk.visit
    visitor.kiosk.leave()
    visitor.kiosk.start()
    visitor.settle()
    assert last.ended and not visitor.kiosk.visit.ended
    clock.now_s += 36_000
    visitor.kiosk._waiting.tick()
    assert visitor.kiosk.veiled


def test_under_the_veil_no_key_moves_anything(visitor: Visitor, clock: Clock) -> None:
    from PySide6.QtCore import Qt

    visitor.reaches_home()
    visitor.touches("1. The vision")
    clock.now_s += 300
    visitor.kiosk._waiting.tick()
    place = visitor.kiosk.journey.place
    visitor.key(Qt.Key.Key_Escape, times=2)
    assert visitor.kiosk.journey.place == place


def test_more_time_is_twice_the_time_however_often_it_is_asked_for(visitor: Visitor, clock: Clock) -> None:
    visitor.comes_in()
    usual = visitor.kiosk.idle.clears_after_s
    for _ in range(4):
        visitor.kiosk.access.moreTime = True
        longer = visitor.kiosk.idle.clears_after_s
        visitor.kiosk.access.moreTime = False
    assert usual < longer < 2 * usual
    assert visitor.kiosk.idle.clears_after_s == usual


def test_support_answers_are_there_when_somebody_comes_back(visitor: Visitor) -> None:
    visitor.comes_in()
    visitor.touches("Support for me or my child")
    visitor.touches("A child")
    visitor.touches("Read the library too")
    visitor.sees("Before you continue")
    visitor.touches("Back")
    visitor.sees("Who is it about?")
    assert [row.current for row in visitor.kiosk.screens.support.abouts.rows].count(True) == 1


def test_a_tap_with_three_fingers_leaves(visitor: Visitor) -> None:
    visitor.reaches_home()
    for count in (1, 3, 2, 0):
        visitor.kiosk.hands.fingers(count)
    visitor.settle()
    assert visitor.kiosk.screen == "cover"


def test_nothing_was_written_of_it(visitor: Visitor, a_home_of_its_own: Path) -> None:
    goes_everywhere(visitor)
    visitor.leaves_now()
    for path in a_home_of_its_own.rglob("*"):
        if path.is_file():
            assert CANARY not in path.read_text(errors="replace")
