"""Nobody has touched the screen for a while: first it is covered (the veil), then the visit ends.

- The veil comes after t1: `veil_s`, or longer where the words on screen take longer to read at 100 words a minute
  (at most 180 s), and never before 60 s on *Support*. The end comes `end_s` after the veil was shown, never without it.
- Any touch, key or scroll begins t1 afresh. While film or sound plays, t1 waits for its end; paused, it is reading.
- *I need more time* doubles t1, as often as it is asked for, until the visit ends.
- *Carry on* lifts the veil. After t1 × 2 without a touch on the content it may be somebody else: the gate asks again.
- On the cover nobody is there, and nothing is timed.

It has no clock of its own: every call takes monotonic seconds. A clock that goes back loses no time and gains none; one
that jumps ahead (the machine slept) brings the veil, never the end.
"""

from __future__ import annotations

import math
from enum import Enum

__all__ = ["Idle", "Phase", "Step", "veil_after_s"]

_WORDS_A_MINUTE = 100
_LONGEST_READING_S = 180.0
_SUPPORT_S = 60.0
_LEAST_VEIL_S = 45.0
_LEAST_END_S = 20.0
_LONGEST_LEAP_S = 86_400.0
_MOST_TIMES = 2**20  # a screen that waits for a year and a half; keeps the sum finite


class Phase(Enum):
    """Where an idle visit stands."""

    AWAY = "away"
    WATCHING = "watching"
    VEILED = "veiled"


class Step(Enum):
    """What the window does now."""

    NOTHING = "nothing"
    VEIL = "veil"
    """Cover everything."""
    END = "end"
    """End the visit and show the cover."""
    CARRY_ON = "carry on"
    """Lift the veil."""
    ASK_AGAIN = "ask again"
    """Lift the veil on the gate, not on what was open."""


def veil_after_s(words: int, *, support: bool = False, veil_s: float = _LEAST_VEIL_S) -> float:
    """t1 for a screen that shows so many words."""
    reading_s = min(_LONGEST_READING_S, max(0, words) * 60 / _WORDS_A_MINUTE)
    return max(_LEAST_VEIL_S, veil_s, reading_s, _SUPPORT_S if support else 0.0)


class Idle:
    """One screen's idle machine. Used from one thread."""

    def __init__(self, veil_s: float = _LEAST_VEIL_S, end_s: float = 30.0) -> None:
        self._veil_s = veil_s
        self._end_s = max(_LEAST_END_S, end_s)
        self._last_s = 0.0
        self._passed_s = 0.0
        self._phase = Phase.AWAY
        self._shown_s = veil_after_s(0, veil_s=veil_s)
        self._times = 1
        self._playing = False
        self._touched_s = self._veiled_s = 0.0

    @property
    def phase(self) -> Phase:
        """Where it stands."""
        return self._phase

    @property
    def clears_after_s(self) -> float:
        """How long after the last touch the present screen clears itself; said to visitors beforehand."""
        return self._t1_s + self._end_s

    @property
    def may_have_changed_hands(self) -> bool:
        """Whether the content was left alone for t1 × 2 or longer."""
        return self._passed_s - self._touched_s >= 2 * self._t1_s

    def begin(self, now_s: float) -> None:
        """Somebody touched the cover: a visit begins."""
        self._see(now_s)
        self._away()
        self._phase = Phase.WATCHING
        self._touched_s = self._passed_s

    def shows(self, words: int, *, support: bool = False) -> None:
        """Another screen came up, with so many words."""
        self._shown_s = veil_after_s(words, support=support, veil_s=self._veil_s)

    def plays(self, playing: bool, now_s: float) -> None:
        """Film or sound began to play, or it paused, ended or failed."""
        self._see(now_s)
        if self._playing and self._phase is Phase.WATCHING:
            self._touched_s = self._passed_s
        self._playing = playing

    def touched(self, now_s: float) -> None:
        """A touch, key or scroll. On the veil it only gives more time to choose."""
        self._see(now_s)
        match self._phase:
            case Phase.WATCHING:
                self._touched_s = self._passed_s
            case Phase.VEILED:
                self._veiled_s = max(self._veiled_s, self._passed_s)
            case Phase.AWAY:
                pass

    def more_time(self, now_s: float) -> None:
        """*I need more time*: t1 is doubled from here to the end of the visit."""
        self.touched(now_s)
        self._times = min(self._times * 2, _MOST_TIMES)

    def usual_time(self, now_s: float) -> None:
        """No more time is needed: t1 is as long as it was before `more_time`."""
        self.touched(now_s)
        self._times = 1

    def tick(self, now_s: float) -> Step:
        """What to do now: VEIL once, then END once, else NOTHING."""
        self._see(now_s)
        if self._phase is Phase.WATCHING and not self._playing and self._passed_s - self._touched_s >= self._t1_s:
            self._phase = Phase.VEILED
            self._veiled_s = self._passed_s
            return Step.VEIL
        if self._phase is Phase.VEILED and self._passed_s - self._veiled_s >= self._end_s:
            self._away()
            return Step.END
        return Step.NOTHING

    def cover(self, now_s: float) -> None:
        """*Cover the screen*: the veil at once. Whoever asked for it is still there, so it stands t1 longer."""
        self._see(now_s)
        if self._phase is Phase.WATCHING:
            self._phase = Phase.VEILED
            self._veiled_s = self._passed_s + self._t1_s

    def carry_on(self, now_s: float) -> Step:
        """*Carry on* on the veil: CARRY_ON or ASK_AGAIN, END where it came too late, NOTHING where there is no veil."""
        if self._phase is not Phase.VEILED:
            return Step.NOTHING
        if self.tick(now_s) is Step.END:
            return Step.END
        again = self.may_have_changed_hands
        self._phase = Phase.WATCHING
        self._touched_s = self._passed_s
        return Step.ASK_AGAIN if again else Step.CARRY_ON

    def start_fresh(self, now_s: float) -> Step:
        """*Start fresh* on the veil: somebody else is here, and the visit ends."""
        self._see(now_s)
        if self._phase is not Phase.VEILED:
            return Step.NOTHING
        self._away()
        return Step.END

    def leave(self) -> None:
        """The visit ended in another way."""
        self._away()

    def next_tick_s(self, now_s: float) -> float | None:
        """In how many seconds to `tick` again; None while nothing is timed."""
        self._see(now_s)
        match self._phase:
            case Phase.WATCHING if not self._playing:
                return max(0.0, self._touched_s + self._t1_s - self._passed_s)
            case Phase.VEILED:
                return max(0.0, self._veiled_s + self._end_s - self._passed_s)
            case _:
                return None

    @property
    def _t1_s(self) -> float:
        return self._shown_s * self._times

    def _away(self) -> None:
        self._phase = Phase.AWAY
        self._shown_s = veil_after_s(0, veil_s=self._veil_s)
        self._times = 1
        self._playing = False
        self._touched_s = self._veiled_s = self._passed_s

    def _see(self, now_s: float) -> None:
        if not math.isfinite(now_s):
            return
        self._passed_s += min(_LONGEST_LEAP_S, max(0.0, now_s - self._last_s))
        self._last_s = now_s
