"""*Leave now*: from every state, at once, to the cover, and no way back.

- Leaving needs no state to be in and asks nothing. It ends the visit; what follows is a new one that agreed to nothing.
- The window raises the cover first, then calls `leave`: wiping may take time, and nobody should wait for it.
- Besides the button: Shift three times (`ThreeShifts`), and a tap with three fingers (`ThreeFingerTap`).

Sources: the GOV.UK Design System's *Exit this page* (Shift three times within five seconds).
"""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.safeguarding.journey import Journey
from kiosk.safeguarding.visit import Visit

__all__ = ["Left", "ThreeFingerTap", "ThreeShifts", "leave"]

_WITHIN_S = 5.0
_TAP_S = 0.6


@dataclass(frozen=True, slots=True)
class Left:
    """What stands after leaving: the cover, a new visit, and what went wrong while forgetting the old one."""

    journey: Journey
    visit: Visit
    failures: tuple[Exception, ...]


def leave(journey: Journey, visit: Visit) -> Left:
    """Ends `visit` and forgets every trace of it. Never raises; leaving twice is the same as leaving once."""
    failures = visit.end()
    left = journey.leave()
    return Left(left, Visit(left.mode), tuple(failures))


class ThreeShifts:
    """Shift pressed three times within five seconds, left, right or mixed.

    A press counts once it is released with nothing else pressed in between, so that typing capital letters, however
    many, never leaves. Every call takes monotonic seconds; a clock that goes back forgets what was counted.
    """

    def __init__(self) -> None:
        self._down: list[float] = []
        self._counted: list[float] = []

    def shift_pressed(self, now_s: float) -> None:
        """A Shift went down. Key repeats are not presses: leave them out."""
        self._down.append(now_s)

    def other_pressed(self) -> None:
        """Any other key, or a button of the mouse, went down: nothing before it counts."""
        self._down.clear()
        self._counted.clear()

    def shift_released(self, now_s: float) -> bool:
        """A Shift came up. True where this was the third: leave."""
        if not self._down:
            return False
        pressed = self._down.pop(0)
        self._counted = [at for at in self._counted if 0 <= pressed - at <= _WITHIN_S]
        if not 0 <= now_s - pressed <= _WITHIN_S:
            return False  # held down, or the clock went back
        self._counted.append(pressed)
        if len(self._counted) < 3:
            return False
        self.other_pressed()
        return True


class ThreeFingerTap:
    """Exactly three fingers on the glass, down and up again within 0.6 seconds."""

    def __init__(self) -> None:
        self._began_s: float | None = None
        self._most = 0

    def fingers(self, count: int, now_s: float) -> bool:
        """So many fingers are on the glass now. True where a tap with three has just ended: leave."""
        if count > 0:
            if self._began_s is None:
                self._began_s, self._most = now_s, 0
            self._most = max(self._most, count)
            return False
        began_s, self._began_s = self._began_s, None
        return began_s is not None and self._most == 3 and 0 <= now_s - began_s <= _TAP_S
