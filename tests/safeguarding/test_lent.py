"""A window that staff use for a while: it ends without a touch, whatever the clock does."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.safeguarding.lent import ENDS_AFTER_S, LentTime


def test_it_ends_after_a_minute_and_a_touch_begins_the_minute_again() -> None:
    lent = LentTime()
    lent.begin(100.0)
    assert not lent.is_over(159.9)
    lent.touched(159.9)
    assert not lent.is_over(219.8)
    assert lent.is_over(220.0)


def test_a_touch_that_comes_too_late_gives_nothing_back() -> None:
    lent = LentTime()
    lent.begin(0.0)
    lent.touched(61.0)
    assert lent.is_over(61.0)


def test_before_it_begins_and_after_it_ends_nothing_is_timed() -> None:
    lent = LentTime()
    assert lent.next_tick_s(5.0) is None and not lent.is_over(1e9)
    lent.begin(0.0)
    lent.end()
    assert lent.next_tick_s(5.0) is None


@given(st.lists(st.floats(-1e6, 1e6), max_size=30))
def test_a_clock_that_goes_back_never_gives_time(instants: list[float]) -> None:
    lent = LentTime()
    lent.begin(0.0)
    left = ENDS_AFTER_S
    for now in instants:
        wait = lent.next_tick_s(now)
        assert wait is not None and 0 <= wait <= left
        left = wait
