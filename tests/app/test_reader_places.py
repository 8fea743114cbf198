"""Where one is in a document, where one was, and which words were marked."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from kiosk.app.reader_marks import Selection, said_here
from kiosk.app.reader_places import Jumps, Spot, page_meant, trail
from kiosk.app.turning import turned, turned_back
from kiosk.documents.document import Word
from kiosk.library.content import DocumentContent, OutlineEntry, PageFacts
from kiosk.safeguarding.gate import Allowed

SHARE = st.floats(0, 1)


def a_document(*outline: tuple[int, str, int | None], pages: int = 10) -> DocumentContent:
    facts = tuple(PageFacts(page, str(page + 1), 595, 842, False) for page in range(pages))
    entries = tuple(OutlineEntry(level, title, page, None) for level, title, page in outline)
    return DocumentContent(Path("a.pdf"), facts, entries, Allowed(), True)


def lines(*rows: str) -> tuple[Word, ...]:
    """Words as they stand on a page, a line a row."""
    words = []
    for number, row in enumerate(rows):
        x = 0.1
        for text in row.split():
            words.append(Word(text, x, 0.1 + number * 0.05, x + len(text) * 0.01, 0.13 + number * 0.05))
            x += (len(text) + 1) * 0.01
    return tuple(words)


def test_back_leads_to_where_one_was_and_forward_again() -> None:
    jumps = Jumps()
    jumps.leave(Spot(4, 0.5))
    assert jumps.back(Spot(9)) == Spot(4, 0.5)
    assert jumps.back(Spot(4)) is None
    assert jumps.forward(Spot(4, 0.5)) == Spot(9)
    assert jumps.behind == Spot(4, 0.5)


def test_a_new_jump_forgets_what_was_ahead_and_the_oldest_go() -> None:
    jumps = Jumps()
    jumps.leave(Spot(1))
    jumps.back(Spot(2))
    jumps.leave(Spot(1))
    assert jumps.ahead is None
    for page in range(500):
        jumps.leave(Spot(page))
    count = 0
    while jumps.back(Spot(0)) is not None:
        count += 1
    assert count == 50


def test_forgetting_leaves_nothing_to_go_back_to() -> None:
    jumps = Jumps()
    jumps.leave(Spot(1))
    jumps.clear()
    assert jumps.behind is None and jumps.ahead is None


def test_a_page_is_meant_by_what_is_printed_on_it_before_its_number() -> None:
    labels = ["i", "ii", "iii", "1", "2"]
    assert page_meant(labels, "2") == 4
    assert page_meant(labels, " II ") == 1
    assert page_meant(labels, "5") == 4
    assert [page_meant(labels, text) for text in ("", "6", "0", "-1", "two", "9" * 40)] == [None] * 6


def test_the_way_to_a_page_is_the_lines_of_the_contents_over_it() -> None:
    held = a_document((1, "One", 0), (2, "Inside one", 2), (1, "Two", 5), (2, "", 6), (1, "Nowhere", None))
    assert trail(held, 1) == ("One",)
    assert trail(held, 3) == ("One", "Inside one")
    assert trail(held, 5) == ("Two",)
    assert trail(held, 8) == ("Two",), "a line over a covered page has no words"
    assert trail(a_document(), 3) == ()


def test_words_between_two_points_are_marked_in_reading_order_either_way() -> None:
    words = lines("Begin with how a place", "looks and sounds")
    forth = Selection.between(0, words, (0.16, 0.11), (0.16, 0.16))
    back = Selection.between(0, words, (0.16, 0.16), (0.16, 0.11))
    assert forth is not None and back is not None
    assert forth.text == back.text == "with how a place looks and"
    assert len(forth.boxes) == 2
    assert Selection.between(0, (), (0, 0), (1, 1)) is None


def test_a_bookmark_without_a_choice_keeps_the_first_words() -> None:
    text = "  one two " + "more " * 40
    start, end = said_here(text)
    assert text[start:end].split()[:2] == ["one", "two"] and len(text[start:end].split()) == 14
    assert said_here("") == (0, 0)


@given(SHARE, SHARE, SHARE, SHARE, st.integers(-8, 8))
def test_four_quarters_are_none_and_a_turn_can_be_taken_back(a: float, b: float, c: float, d: float, by: int) -> None:
    box = (min(a, c), min(b, d), max(a, c), max(b, d))
    there = turned(box, by)
    assert there[0] <= there[2] + 1e-9 and there[1] <= there[3] + 1e-9
    assert all(abs(x - y) < 1e-9 for x, y in zip(turned(there, -by), box, strict=True))
    across, down = turned_back(*turned((a, b, a, b), by)[:2], by)
    assert abs(across - a) < 1e-9 and abs(down - b) < 1e-9
