"""The view of a document keeps what was looked at where it was, however large it is drawn."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

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
