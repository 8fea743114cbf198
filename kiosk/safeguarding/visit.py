"""One person's time at the screen: what they agreed to, and every trace of it.

Rules kept here:
- Content under an advisory is had only through a visit that has agreed to it (`agree`, `has_agreed`).
- Whoever keeps a trace of a visit registers it (`keep`); the visit's end forgets every one, newest first.
- A visit ends once. After that it permits nothing, keeps nothing, and agrees to nothing.
- One trace that fails to forget does not keep the others from it; the failures are handed back.

Staff and trainers meet *Before you continue* once a session; agreeing to it agrees to the rest.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import Enum

from kiosk.catalogue import COLLECTION_ADVISORY, AdvisoryId

__all__ = ["Mode", "Visit"]


class Mode(Enum):
    """Who is in front of the screen. The values are what `--mode` takes."""

    PUBLIC = "public"
    STAFF = "staff"
    TRAINING = "training"


class Visit:
    """What one person agreed to, and what must be forgotten when they go."""

    def __init__(self, mode: Mode) -> None:
        self._mode = mode
        self._agreed: set[AdvisoryId] = set()
        self._traces: list[Callable[[], None]] = []
        self._ended = False

    @property
    def mode(self) -> Mode:
        """Who is in front of the screen."""
        return self._mode

    @property
    def ended(self) -> bool:
        """Whether it is over."""
        return self._ended

    @property
    def may_see_unreviewed(self) -> bool:
        """Whether resources that say nothing of what they bring up are shown: to staff and trainers only."""
        return not self._ended and self._mode is not Mode.PUBLIC

    def agree(self, advisories: Iterable[AdvisoryId]) -> None:
        """The person read these and chose to go on. Does nothing once the visit is over."""
        if not self._ended:
            self._agreed.update(advisories)

    def has_agreed(self, advisory: AdvisoryId) -> bool:
        """Whether content under `advisory` may be had."""
        if self._ended:
            return False
        if advisory in self._agreed:
            return True
        return self._mode is not Mode.PUBLIC and COLLECTION_ADVISORY in self._agreed

    def keep(self, forget: Callable[[], None]) -> None:
        """Register a trace by the call that wipes it. Once the visit is over, it is wiped at once."""
        if self._ended:
            forget()
        else:
            self._traces.append(forget)

    def end(self) -> list[Exception]:
        """Forget everything. Returns what went wrong while forgetting; every trace was tried."""
        self._ended = True
        self._agreed.clear()
        failures: list[Exception] = []
        while self._traces:
            try:
                self._traces.pop()()
            except Exception as failure:
                failures.append(failure)
        return failures
