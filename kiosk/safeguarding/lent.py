"""The staff area of a public window ends itself when nobody touches it (ACCESS H23).

A member of staff who is called away leaves the screen to whoever comes next. So nothing prolongs it but a touch or a
key: no long text, no film. Every call takes monotonic seconds; a clock that goes back gives no time.
"""

from __future__ import annotations

__all__ = ["ENDS_AFTER_S", "LentTime"]

ENDS_AFTER_S = 60.0


class LentTime:
    """How long the window is still theirs."""

    def __init__(self, ends_after_s: float = ENDS_AFTER_S) -> None:
        self._ends_after_s = ends_after_s
        self._left_s: float | None = None
        self._seen_s = 0.0

    @property
    def is_lent(self) -> bool:
        """Whether it is running."""
        return self._left_s is not None

    def begin(self, now_s: float) -> None:
        """The PIN was right."""
        self._left_s, self._seen_s = self._ends_after_s, now_s

    def touched(self, now_s: float) -> None:
        """A touch or a key. One that comes too late gives nothing back."""
        if not self.is_over(now_s) and self._left_s is not None:
            self._left_s = self._ends_after_s

    def is_over(self, now_s: float) -> bool:
        """Whether nobody touched it for too long."""
        if self._left_s is None:
            return False
        self._left_s = max(0.0, self._left_s - max(0.0, now_s - self._seen_s))
        self._seen_s = now_s
        return self._left_s <= 0

    def next_tick_s(self, now_s: float) -> float | None:
        """In how many seconds to ask again; None where it is not running."""
        return None if self._left_s is None else 0.0 if self.is_over(now_s) else self._left_s

    def end(self) -> None:
        """They left."""
        self._left_s = None
