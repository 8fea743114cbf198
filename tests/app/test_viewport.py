"""The view of a document keeps what was looked at where it was, however large it is drawn."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from kiosk.app.column import facing
from kiosk.app.viewport import ZOOMS, Viewport

SIZES = st.lists(st.tuples(st.floats(50, 2000), st.floats(50, 2000)), min_size=1, max_size=30)
LENGTH = st.floats(200, 4000)


def a_view(sizes: list[tuple[float, float]], width: float, height: float, down: float) -> Viewport:
    view = Viewport()
    view.width, view.height = width, height
    view.holds(sizes)
    view.y = down * max(0.0, view.column.height - height)
    return view


@given(SIZES, LENGTH, LENGTH, st.floats(0, 1), st.sampled_from(ZOOMS), st.floats(0, 1))
def test_zooming_keeps_what_is_under_the_fingers(
    sizes: list[tuple[float, float]], width: float, height: float, down: float, zoom: float, at: float
) -> None:
    view = a_view(sizes, width, height, down)
    anchor = at * height
    page, share = view._under(anchor)
    left, top = view.zoomed(zoom, anchor)
    assert left >= 0 and top >= 0
    view.y = top
    again, there = view._under(anchor)
    if top > 0:
        assert again == page or abs(share) > 0.99 or abs(there) > 0.99
        if again == page:
            assert abs(there - share) < 0.01


@given(SIZES, LENGTH, LENGTH, st.floats(0, 1))
def test_what_is_in_view_is_in_order_and_touches_the_view(
    sizes: list[tuple[float, float]], width: float, height: float, down: float
) -> None:
    view = a_view(sizes, width, height, down)
    seen = view.in_view()
    assert [one.page for one in seen] == sorted(one.page for one in seen)
    assert all(one.top < view.bottom and one.top + one.height > view.y for one in seen)
    assert 0 <= view.front < len(sizes)


@given(SIZES, LENGTH, LENGTH, st.data())
def test_the_top_of_a_page_is_found_by_its_own_height(
    sizes: list[tuple[float, float]], width: float, height: float, data: st.DataObject
) -> None:
    view = a_view(sizes, width, height, 0.0)
    page = data.draw(st.integers(0, len(sizes) - 1))
    view.y = view.top_of(page)
    assert view.top_page == page
    assert view.is_at_top_of(page)


@given(st.lists(st.sampled_from([+1, -1]), max_size=30))
def test_zoom_stays_on_its_steps_and_ends(steps: list[int]) -> None:
    view = a_view([(600, 800)], 1000, 800, 0.0)
    for step in steps:
        view.zoomed(view.next_zoom(step))
        assert view.zoom in ZOOMS


def test_a_whole_page_fits_where_that_was_asked_for() -> None:
    view = a_view([(600, 800), (600, 800)], 1500, 800, 0.0)
    view.fits_page = True
    view.lay_out()
    assert view.column.place(0).height <= 800


def test_facing_pages_begin_with_the_cover_alone() -> None:
    assert facing(6, mirrored=False) == ((0,), (1, 2), (3, 4), (5,))
    assert facing(5, mirrored=True) == ((0,), (2, 1), (4, 3))
    assert facing(0, mirrored=False) == ()


@given(SIZES, LENGTH, LENGTH, st.sampled_from(["single", "spread"]), st.integers(0, 3), st.booleans())
def test_turning_over_reaches_every_page_once_and_shows_it(
    sizes: list[tuple[float, float]], width: float, height: float, style: str, turn: int, mirrored: bool
) -> None:
    view = Viewport()
    view.width, view.height = width, height
    view.style, view.turn, view.fits_page = style, turn, True
    view.holds(sizes, mirrored)
    seen: list[int] = []
    for _ in range(len(sizes) + 1):
        shown = view.in_view()
        assert shown and len(shown) <= (1 if style == "single" else 2)
        seen += [one.page for one in shown]
        if view.is_last:
            break
        assert view.turn_to(view.beside(+1))
    assert seen == list(range(len(sizes)))


def test_pages_of_a_book_from_the_right_lie_from_the_right() -> None:
    view = Viewport()
    view.width, view.height, view.style = 1200, 800, "spread"
    view.holds([(600, 800)] * 5, mirrored=True)
    view.turn_to(1)
    assert view.column.place(1).left > view.column.place(2).left
    assert view.front == 1


def test_a_change_of_style_or_turn_keeps_the_page_in_front() -> None:
    view = a_view([(600, 800)] * 30, 1000, 800, 0.5)
    page = view.front
    for style, turn in (("spread", 0), ("single", 1), ("column", 3)):
        view.style, view.turn = style, turn
        view.again(page)
        assert page in [one.page for one in view.in_view()]


def test_a_page_of_five_metres_leaves_the_others_readable() -> None:
    view = a_view([(595, 842)] * 20 + [(14173, 14173)], 1000, 800, 0.0)
    assert view.column.place(0).width > 900
    assert view.column.place(20).width <= 1000
    view.fits_page = True
    view.lay_out()
    assert view.column.place(0).height <= 800


def test_five_thousand_pages_are_laid_out_and_looked_up_without_going_through_them() -> None:
    view = a_view([(595, 842)] * 5000, 1000, 800, 0.5)
    looked_up = 0

    class Counted(list[tuple[float, float]]):
        def __getitem__(self, key: Any) -> Any:
            nonlocal looked_up
            looked_up += 1
            return super().__getitem__(key)

    view.column._sizes = Counted(view.column._sizes)
    assert view.in_view() and view.front and view.share_of(4000, 0.5) > 0.7
    assert looked_up < 40
