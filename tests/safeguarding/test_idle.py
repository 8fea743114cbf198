"""Nobody touches the screen: first the veil, then the end. Cites ACCESS S14 to S18 and A31."""

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from kiosk.safeguarding.idle import Idle, Phase, Step, veil_after_s


def somebody_at(now_s: float = 1000.0, **times: float) -> Idle:
    idle = Idle(**times)
    idle.begin(now_s)
    return idle


@pytest.mark.parametrize(
    ("words", "support", "seconds"),
    [(0, False, 45), (75, False, 45), (150, False, 90), (9000, False, 180), (0, True, 60)],
)
def test_the_veil_waits_until_the_words_on_screen_can_be_read(words: int, support: bool, seconds: float) -> None:
    assert veil_after_s(words, support=support) == seconds


def test_the_veil_comes_first_and_the_end_later() -> None:
    idle = somebody_at()

    assert idle.next_tick_s(1000.0) == 45
    assert idle.tick(1044.9) is Step.NOTHING
    assert idle.tick(1045.0) is Step.VEIL
    assert idle.next_tick_s(1050.0) == 25
    assert idle.tick(1074.9) is Step.NOTHING
    assert idle.tick(1075.0) is Step.END
    assert idle.phase is Phase.AWAY
    assert idle.next_tick_s(1076.0) is None
    assert idle.tick(9999.0) is Step.NOTHING


def test_no_site_can_make_it_hurry() -> None:
    idle = somebody_at(veil_s=1.0, end_s=1.0)

    assert idle.clears_after_s == 45 + 20


def test_any_touch_begins_again_at_least_ten_times() -> None:
    idle = somebody_at()
    for number in range(1, 20):
        idle.touched(1000.0 + 44 * number)
        assert idle.tick(1000.0 + 44 * number + 43) is Step.NOTHING
    assert idle.phase is Phase.WATCHING


def test_a_touch_on_the_veil_gives_time_to_choose_and_lifts_nothing() -> None:
    idle = somebody_at()
    idle.tick(1045.0)

    idle.touched(1070.0)

    assert idle.phase is Phase.VEILED
    assert idle.tick(1099.9) is Step.NOTHING
    assert idle.tick(1100.0) is Step.END


def test_the_veil_always_stands_its_time_even_after_a_sleep() -> None:
    idle = somebody_at()

    assert idle.tick(5000.0) is Step.VEIL
    assert idle.tick(5029.0) is Step.NOTHING
    assert idle.tick(5030.0) is Step.END


def test_film_is_watched_to_its_end_and_a_paused_film_counts_as_reading() -> None:
    idle = somebody_at()
    idle.plays(True, 1010.0)

    assert idle.next_tick_s(1010.0) is None
    assert idle.tick(4000.0) is Step.NOTHING
    idle.plays(False, 4000.0)
    assert idle.next_tick_s(4000.0) == 45
    assert idle.tick(4045.0) is Step.VEIL


def test_more_time_doubles_without_limit_and_only_for_this_visit() -> None:
    idle = somebody_at()
    for _ in range(3):
        idle.more_time(1000.0)

    assert idle.next_tick_s(1000.0) == 8 * 45
    for _ in range(2000):
        idle.more_time(1000.0)
    assert math.isfinite(idle.clears_after_s)
    idle.leave()
    idle.begin(2000.0)
    assert idle.next_tick_s(2000.0) == 45


def test_a_longer_page_moves_the_veil() -> None:
    idle = somebody_at()
    idle.shows(200)

    assert idle.next_tick_s(1000.0) == 120
    assert idle.clears_after_s == 150
    idle.shows(0, support=True)
    assert idle.next_tick_s(1000.0) == 60


def test_a_screen_that_was_covered_on_purpose_keeps_the_whole_time_that_was_promised() -> None:
    idle = somebody_at()
    idle.cover(1010.0)

    assert idle.phase is Phase.VEILED
    assert idle.next_tick_s(1010.0) == 75
    idle.touched(1020.0)
    assert idle.next_tick_s(1020.0) == 65
    assert idle.carry_on(1080.0) is Step.CARRY_ON
    idle.cover(1080.0)
    assert idle.tick(1155.0) is Step.END


def test_carry_on_goes_on_and_the_time_begins_again() -> None:
    idle = somebody_at()
    idle.tick(1045.0)

    assert idle.carry_on(1060.0) is Step.CARRY_ON
    assert idle.phase is Phase.WATCHING
    assert idle.next_tick_s(1060.0) == 45


def test_carry_on_after_twice_the_time_asks_at_the_gate_again() -> None:
    idle = somebody_at()
    idle.tick(1045.0)
    idle.touched(1074.0)

    assert idle.carry_on(1090.0) is Step.ASK_AGAIN


def test_carry_on_that_comes_too_late_ends() -> None:
    idle = somebody_at()
    idle.tick(1045.0)

    assert idle.carry_on(1080.0) is Step.END
    assert idle.carry_on(1081.0) is Step.NOTHING


def test_somebody_else_starts_fresh() -> None:
    idle = somebody_at()
    assert idle.start_fresh(1010.0) is Step.NOTHING
    idle.tick(1045.0)

    assert idle.start_fresh(1050.0) is Step.END
    assert idle.phase is Phase.AWAY


def test_the_cover_never_times_out() -> None:
    idle = Idle()

    assert idle.tick(1e9) is Step.NOTHING
    assert idle.next_tick_s(1e9) is None
    idle.touched(1e9)
    assert idle.phase is Phase.AWAY


def test_a_clock_that_goes_back_loses_no_time() -> None:
    idle = somebody_at()
    idle.tick(1030.0)

    assert idle.tick(10.0) is Step.NOTHING
    assert idle.tick(24.9) is Step.NOTHING
    assert idle.tick(25.0) is Step.VEIL


@given(st.lists(st.floats(allow_nan=True, allow_infinity=True), max_size=30))
def test_no_clock_breaks_it(times: list[float]) -> None:
    idle = Idle()
    for now_s in times:
        idle.begin(now_s)
        idle.tick(now_s)
        wait = idle.next_tick_s(now_s)
        assert wait is None or (math.isfinite(wait) and wait >= 0)


class AnybodyAtTheScreen(RuleBasedStateMachine):
    """Any order of touches, films, pauses, leaving and waiting, with a timer that fires when it was asked to."""

    def __init__(self) -> None:
        super().__init__()
        self.now = 0.0
        self.idle = Idle()
        self.veiled_at = 0.0
        self.touched_at = 0.0
        self.playing = False

    def at_the_screen(self) -> bool:
        return self.idle.phase is not Phase.AWAY

    @rule()
    def comes(self) -> None:
        if not self.at_the_screen():
            self.idle.begin(self.now)
            self.touched_at, self.playing = self.now, False

    @precondition(at_the_screen)
    @rule()
    def touches(self) -> None:
        self.idle.touched(self.now)
        self.touched_at = self.now

    @precondition(at_the_screen)
    @rule(words=st.integers(0, 500), support=st.booleans())
    def turns_to(self, words: int, support: bool) -> None:
        self.touches()
        self.idle.shows(words, support=support)

    @precondition(at_the_screen)
    @rule(playing=st.booleans())
    def plays(self, playing: bool) -> None:
        self.idle.plays(playing, self.now)
        self.playing = playing

    @precondition(at_the_screen)
    @rule()
    def needs_more_time(self) -> None:
        self.idle.more_time(self.now)
        self.touched_at = self.now

    @precondition(at_the_screen)
    @rule()
    def covers(self) -> None:
        if self.idle.phase is Phase.WATCHING:
            self.idle.cover(self.now)
            self.veiled_at = self.now

    @rule(seconds=st.floats(0, 400))
    def waits(self, seconds: float) -> None:
        self.now += seconds
        before = self.idle.phase
        match self.idle.tick(self.now):
            case Step.VEIL:
                assert before is Phase.WATCHING
                assert not self.playing
                assert self.now - self.touched_at >= 44.9
                self.veiled_at = self.now
            case Step.END:
                assert before is Phase.VEILED
                assert self.now - self.veiled_at >= 19.9

    @rule()
    def carries_on(self) -> None:
        before = self.idle.phase
        step = self.idle.carry_on(self.now)
        assert (before is Phase.VEILED) or step is Step.NOTHING
        if step in (Step.CARRY_ON, Step.ASK_AGAIN):
            self.touched_at = self.now

    @rule()
    def leaves(self) -> None:
        self.idle.leave()
        assert self.idle.phase is Phase.AWAY

    @invariant()
    def something_is_timed_unless_nobody_is_there_or_a_film_plays(self) -> None:
        wait = self.idle.next_tick_s(self.now)
        timed = self.idle.phase is Phase.VEILED or (self.idle.phase is Phase.WATCHING and not self.playing)
        assert (wait is not None) == timed
        if wait is not None and wait == 0:
            assert self.idle.tick(self.now) is not Step.NOTHING


TestAnybodyAtTheScreen = AnybodyAtTheScreen.TestCase
TestAnybodyAtTheScreen.settings = settings(max_examples=80, stateful_step_count=30)
