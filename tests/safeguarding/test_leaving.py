"""Leaving works from everywhere, at once, and nothing leads back."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.catalogue import COLLECTION_ADVISORY, ResourceId
from kiosk.safeguarding.gate import Allowed
from kiosk.safeguarding.journey import Door, Journey
from kiosk.safeguarding.leaving import ThreeFingerTap, ThreeShifts, leave
from kiosk.safeguarding.places import CoverPlace, ReaderPlace
from kiosk.safeguarding.visit import Mode, Visit


def press_shift(shifts: ThreeShifts, at_s: float) -> bool:
    shifts.shift_pressed(at_s)
    return shifts.shift_released(at_s + 0.05)


def test_leaving_ends_the_visit_and_shows_the_cover_with_nothing_behind_it() -> None:
    visit, forgotten = Visit(Mode.PUBLIC), []
    visit.agree([COLLECTION_ADVISORY])
    visit.keep(lambda: forgotten.append("everything"))
    reading = Journey().start().choose(Door.WORK).agree().open(ReaderPlace(ResourceId("plan"), 4), Allowed())

    left = leave(reading.show_access(), visit)

    assert left.journey == Journey(number=1)
    assert left.journey.place == CoverPlace()
    assert left.journey.back() == left.journey
    assert forgotten == ["everything"]
    assert visit.ended
    assert left.visit is not visit
    assert not left.visit.has_agreed(COLLECTION_ADVISORY)


def test_leaving_never_fails_and_says_what_could_not_be_forgotten() -> None:
    visit = Visit(Mode.STAFF)
    visit.keep(lambda: 1 / 0)

    left = leave(Journey(mode=Mode.STAFF), visit)

    assert [type(failure) for failure in left.failures] == [ZeroDivisionError]
    assert left.journey.is_away
    assert left.visit.mode is Mode.STAFF


def test_shift_three_times_within_five_seconds_leaves() -> None:
    shifts = ThreeShifts()

    assert [press_shift(shifts, at) for at in (0.0, 2.0, 4.9)] == [False, False, True]
    assert [press_shift(shifts, at) for at in (5.0, 5.1, 5.2)] == [False, False, True]


def test_left_and_right_shift_may_overlap() -> None:
    shifts = ThreeShifts()
    shifts.shift_pressed(0.0)
    shifts.shift_pressed(0.1)

    assert not shifts.shift_released(0.2)
    assert not shifts.shift_released(0.3)
    assert press_shift(shifts, 0.4)


def test_too_slow_is_not_three_times() -> None:
    shifts = ThreeShifts()

    assert not any(press_shift(shifts, at) for at in (0.0, 2.6, 5.2, 7.9, 10.5))


def test_a_shift_that_is_held_counts_once_it_is_pressed_alone_only() -> None:
    shifts = ThreeShifts()
    shifts.shift_pressed(0.0)

    assert not shifts.shift_released(60.0)
    assert not press_shift(shifts, 60.1)
    assert not press_shift(shifts, 60.2)
    assert press_shift(shifts, 60.3)


@given(st.lists(st.integers(1, 4), max_size=20))
def test_typing_capital_letters_however_many_never_leaves(words: list[int]) -> None:
    shifts, now = ThreeShifts(), 0.0
    for letters in words:
        shifts.shift_pressed(now)
        for _ in range(letters):
            shifts.other_pressed()
        now += 0.1
        assert not shifts.shift_released(now)


@given(st.lists(st.tuples(st.sampled_from(["down", "up", "other"]), st.floats(-10, 10)), max_size=60))
def test_no_order_of_keys_and_no_clock_breaks_it_and_three_alone_always_leave(keys: list[tuple[str, float]]) -> None:
    shifts, now = ThreeShifts(), 0.0
    for key, step in keys:
        now += step
        match key:
            case "down":
                shifts.shift_pressed(now)
            case "up":
                shifts.shift_released(now)
            case _:
                shifts.other_pressed()
    shifts.other_pressed()

    assert [press_shift(shifts, now + at) for at in (0.0, 1.0, 2.0)] == [False, False, True]


def test_a_tap_with_three_fingers_leaves_and_other_touches_do_not() -> None:
    def touched(*counts: tuple[int, float]) -> bool:
        tap = ThreeFingerTap()
        return [tap.fingers(count, at) for count, at in counts][-1]

    assert touched((1, 0.0), (3, 0.1), (2, 0.3), (0, 0.4))
    assert not touched((2, 0.0), (0, 0.2)), "a pinch"
    assert not touched((3, 0.0), (5, 0.1), (0, 0.2)), "a palm"
    assert not touched((3, 0.0), (0, 2.0)), "a rest"
    assert not touched((0, 0.0))
