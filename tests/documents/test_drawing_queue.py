"""What is drawn next: what a reader is looking at first, nothing twice, nothing that is no longer wanted."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from kiosk.documents.queue import COARSE_PX, Drawing, Job, Purpose, Wanted, jobs, next_job

drawings = st.builds(Drawing, st.integers(0, 12), st.integers(1, 3000), st.integers(1, 3000))
several = st.lists(drawings, max_size=6).map(tuple)
views = st.builds(
    Wanted,
    visible=several,
    after=several,
    before=several,
    thumbnails=several,
    forwards=st.booleans(),
    ahead=st.integers(-1, 20),
    drawn=st.frozensets(drawings, max_size=4),
    failed=st.frozensets(st.integers(0, 12), max_size=3),
)
URGENCY = list(Purpose)


def all_drawn(wanted: Wanted) -> list[Job]:
    """Draw until nothing is left, as the window does."""
    done: list[Job] = []
    while (job := next_job(wanted)) is not None:
        done.append(job)
        wanted = replace(wanted, drawn=wanted.drawn | {job.drawing})
        assert len(done) < 100
    return done


@given(views)
def test_what_is_in_sight_comes_first(wanted: Wanted) -> None:
    order = [URGENCY.index(job.purpose) for job in jobs(wanted)]
    assert order == sorted(order)


@given(views)
def test_nothing_is_drawn_twice_and_nothing_that_is_there_already(wanted: Wanted) -> None:
    found = [job.drawing for job in jobs(wanted)]
    assert len(found) == len(set(found))
    assert not set(found) & wanted.drawn


@given(views)
def test_only_what_is_wanted_is_drawn(wanted: Wanted) -> None:
    asked = {*wanted.visible, *wanted.after, *wanted.before, *wanted.thumbnails}
    asked |= {drawing.coarse() for drawing in wanted.visible}
    assert {job.drawing for job in jobs(wanted)} <= asked


@given(views)
def test_every_page_in_sight_is_sharp_in_the_end_unless_it_failed(wanted: Wanted) -> None:
    there = wanted.drawn | {job.drawing for job in all_drawn(wanted)}
    assert {drawing for drawing in wanted.visible if drawing.page not in wanted.failed} <= there


@given(views)
def test_a_failed_page_is_left_alone_until_somebody_asks(wanted: Wanted) -> None:
    assert not {job.drawing.page for job in jobs(wanted)} & wanted.failed
    asked_again = replace(wanted, failed=frozenset(), drawn=frozenset())
    assert {job.drawing.page for job in jobs(asked_again)} >= {drawing.page for drawing in wanted.visible}


@given(views)
def test_looking_ahead_is_bounded_and_goes_the_readers_way(wanted: Wanted) -> None:
    ahead = [job for job in jobs(wanted) if job.purpose is Purpose.AHEAD]
    assert len(ahead) <= 12
    if wanted.ahead <= 0:
        assert ahead == []


@given(drawings)
def test_a_coarse_drawing_is_small_and_of_the_same_page_and_shape(drawing: Drawing) -> None:
    coarse = drawing.coarse()
    assert max(coarse.width_px, coarse.height_px) <= max(COARSE_PX, 1)
    assert coarse.page == drawing.page
    assert coarse.coarse() == coarse


def test_a_large_page_is_coarse_then_sharp_then_its_neighbours_then_thumbnails() -> None:
    def page(number: int) -> Drawing:
        return Drawing(number, 1400, 2000)

    wanted = Wanted(
        visible=(page(3), page(4)),
        after=(page(5), page(6), page(7)),
        before=(page(2), page(1)),
        thumbnails=(Drawing(3, 70, 100),),
    )

    assert [(job.drawing.page, job.purpose) for job in all_drawn(wanted)] == [
        (3, Purpose.COARSE),
        (4, Purpose.COARSE),
        (3, Purpose.SHARP),
        (4, Purpose.SHARP),
        (5, Purpose.AHEAD),
        (6, Purpose.AHEAD),
        (2, Purpose.AHEAD),
        (3, Purpose.THUMBNAIL),
    ]
    backwards = [job.drawing.page for job in jobs(replace(wanted, forwards=False)) if job.purpose is Purpose.AHEAD]
    assert backwards == [2, 1, 5]
