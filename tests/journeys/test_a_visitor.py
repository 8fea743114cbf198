"""A parent, carer or young person at the touchscreen, with one finger."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from worlds import Clock, Visitor, monday_morning, visiting

from kiosk.safeguarding.places import CoverPlace


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def visitor(clock: Clock) -> Iterator[Visitor]:
    yield from visiting(clock=clock, now=monday_morning)


def test_the_cover_gives_nothing_away(visitor: Visitor) -> None:
    assert visitor.sees("10:30", "Monday 23 November", "Touch to start", "Access")
    assert visitor.does_not_see("trauma", "abuse", "support", "leave", "library", "Leeds")


def test_a_visitor_reads_the_strategy(visitor: Visitor) -> None:
    visitor.reaches_home()
    visitor.touches("2. Compassionate Leeds Strategy")
    assert visitor.sees("Part 2 of 7")
    visitor.touches("Compassionate Leeds")
    assert visitor.sees("What it brings up, and where", "12 pages", "page 4")
    visitor.touches("Open")
    assert visitor.sees("Page 1 of 12", "Contents")
    visitor.waits_for(lambda: visitor.kiosk.drawing.picture(0) is not None, "for the first page")
    visitor.touches("Next")
    assert visitor.sees("Page 2 of 12")


def test_before_anything_distressing_there_is_a_choice_and_not_now_goes_back(visitor: Visitor) -> None:
    visitor.comes_in()
    visitor.touches("I work with children and families")
    assert visitor.sees("Before you continue", "What comes up", "Violence or abuse", "Continue", "Not now")
    sizes = {
        (visitor.finds(name).width, visitor.finds(name).height) for name in ("Continue", "Not now", "Support first")
    }
    assert len(sizes) == 1
    assert not any(thing.focused and thing.name in ("Continue", "Not now") for thing in visitor.things())
    visitor.touches("Not now")
    assert visitor.sees("How can we help?")


def test_support_is_one_touch_from_the_doors_and_shows_a_number_when_a_card_is_opened(visitor: Visitor) -> None:
    visitor.comes_in()
    visitor.touches("Support for me or my child")
    assert visitor.sees("Who is it about?", "What can you do safely?", "Samaritans", "Childline")
    assert visitor.does_not_see("0113 376 0336", "0113 535 0600")
    visitor.touches("Samaritans")
    assert visitor.sees("116 123")
    visitor.touches("Read the library too")
    assert visitor.sees("Before you continue")


def test_a_young_person_finds_childline_first_after_danger(visitor: Visitor) -> None:
    visitor.comes_in()
    visitor.touches("I’m a young person")
    visitor.sees("Childline")
    names = [thing.name for thing in visitor.things()]
    childline = next(place for place, name in enumerate(names) if name.startswith("Childline"))
    samaritans = next(place for place, name in enumerate(names) if name.startswith("Samaritans"))
    danger = next(place for place, name in enumerate(names) if name.startswith("Emergency services"))
    assert danger < childline < samaritans


def test_leave_now_acts_on_press_and_nothing_leads_back(visitor: Visitor) -> None:
    visitor.reaches_home()
    visitor.touches("2. Compassionate Leeds Strategy")
    before = visitor.kiosk.visit
    visitor.leaves_now()
    assert visitor.sees("Touch to start")
    assert before.ended
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Back, Qt.Key.Key_Backspace):
        visitor.key(key)
    assert isinstance(visitor.kiosk.journey.place, CoverPlace)
    assert visitor.does_not_see("Compassionate", "Strategy")
    visitor.comes_in()
    visitor.touches("I work with children and families")
    assert visitor.sees("Before you continue")


def test_every_other_control_acts_on_lifting_the_finger_and_sliding_off_cancels(visitor: Visitor) -> None:
    visitor.comes_in()
    visitor.slides_off("Support for me or my child")
    assert visitor.sees("How can we help?")


def test_three_shifts_leave_and_typing_capitals_does_not(visitor: Visitor) -> None:
    visitor.reaches_home()
    visitor.kiosk.go_to_search("")
    visitor.types("ABC")
    assert visitor.sees("Search the library")
    visitor.key(Qt.Key.Key_Shift, times=3)
    assert visitor.sees("Touch to start")


def test_search_finds_words_on_a_page_and_opens_there(visitor: Visitor) -> None:
    visitor.reaches_home()
    visitor.kiosk.go_to_search("")
    visitor.types("readiness checklist")
    visitor.waits_for(lambda: not visitor.kiosk.screens.search.busy, "for the answer to all that was typed")
    assert visitor.sees("Trauma-informed charter", "Documents")
    visitor.touches("Trauma-informed charter, Support from Adult Services · page 6")
    assert visitor.sees("Page 6 of 6", "Find in this document")
    visitor.waits_for(lambda: visitor.kiosk.screens.reader.matchCount > 0, "for the words to be marked")


def test_words_of_distress_put_support_first(visitor: Visitor) -> None:
    visitor.reaches_home()
    visitor.kiosk.go_to_search("")
    visitor.types("want to die")
    assert visitor.sees("Would it help to talk to somebody?", "People you can call, text or visit")


def test_an_empty_result_still_shows_where_to_go(visitor: Visitor) -> None:
    visitor.reaches_home()
    visitor.kiosk.go_to_search("")
    visitor.types("zzqxv")
    assert visitor.sees("These words are not in the library.", "See who can help")


def test_an_unattended_screen_is_covered_and_then_cleared(visitor: Visitor, clock: Clock) -> None:
    visitor.reaches_home()
    clock.now_s += 300
    visitor.kiosk._waiting.tick()
    assert visitor.sees("Carry on")
    visitor.touches("Carry on")
    assert visitor.sees("Before you continue")
    clock.now_s += 600
    visitor.kiosk._waiting.tick()
    assert visitor.sees("Carry on")
    clock.now_s += 31
    visitor.kiosk._waiting.tick()
    assert visitor.sees("Touch to start")


def test_what_a_visitor_chose_in_access_goes_with_the_visit(visitor: Visitor) -> None:
    visitor.comes_in()
    visitor.touches("Access")
    visitor.touches("Larger text")
    visitor.touches("Dusk")
    assert visitor.sees("125 %")
    visitor.touches("Close")
    visitor.leaves_now()
    assert visitor.kiosk.appearance.theme == "day"
    assert visitor.kiosk.appearance.textScale == 1.0
