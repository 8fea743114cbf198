"""What a document repeats on every page is not what anybody looks for."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kiosk.publishing.running import without_running_lines

BODIES = ["How to begin", "Who comes first", "What was said", "What comes next"]


def test_heads_and_feet_go_and_numbers_in_them_do_not_hide_them() -> None:
    pages = [f"The guide\n{body}\nThe guide · page {number}" for number, body in enumerate(BODIES)]
    assert without_running_lines(pages) == BODIES


def test_a_line_in_the_middle_of_pages_stays_though_it_is_repeated() -> None:
    pages = [f"{body}\na\nb\nQuestions for a team\nc\nd\n{body} end" for body in BODIES]
    assert all("Questions for a team" in page for page in without_running_lines(pages))


def test_two_pages_are_too_few_to_say() -> None:
    pages = ["Title\nFirst", "Title\nSecond"]
    assert without_running_lines(pages) == pages


@given(st.lists(st.text(alphabet="ab1 \n", max_size=40), max_size=8))
def test_nothing_is_added_and_no_page_is_lost(pages: list[str]) -> None:
    kept = without_running_lines(pages)
    assert len(kept) == len(pages)
    for before, after in zip(pages, kept, strict=True):
        rest = iter(before.split("\n"))
        assert all(any(line == other for other in rest) for line in after.split("\n") if line)
