"""Nobody has touched the screen for a while: the veil, then the end. `safeguarding.idle` decides; this holds the timer.

Only public windows are timed. The veil is also what *Cover the screen* raises.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.safeguarding.idle import Idle, Step

__all__ = ["Waiting"]


class Waiting(QObject):
    """One window's waiting. `ended` says that the visit is over because nobody came back."""

    veilChanged = Signal()
    ended = Signal()

    def __init__(self, idle: Idle, clock: Callable[[], float], timed: bool, parent: QObject | None = None):
        super().__init__(parent)
        self._idle = idle
        self._clock = clock
        self._timed = timed
        self._veiled = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.tick)

    @property
    def idle(self) -> Idle:
        """The machine that decides."""
        return self._idle

    @property
    def veiled(self) -> bool:
        """Whether the veil covers everything."""
        return self._veiled

    def begin(self) -> None:
        """Somebody touched the cover."""
        self._idle.begin(self._clock())
        self._schedule()

    def shows(self, words: int, *, support: bool = False) -> None:
        """Another screen came up, with so many words."""
        self._idle.shows(words, support=support)

    def touched(self) -> None:
        """A touch, a key or a scroll."""
        self._idle.touched(self._clock())
        self._schedule()

    def plays(self, playing: bool) -> None:
        """Film or sound began or ceased."""
        self._idle.plays(playing, self._clock())
        self._schedule()

    def more_time(self, more: bool) -> None:
        """*I need more time*, or no longer: twice the time, never twice that."""
        self._idle.usual_time(self._clock())
        if more:
            self._idle.more_time(self._clock())
        self._schedule()

    def cover(self) -> None:
        """*Cover the screen*: the veil, now."""
        self._idle.cover(self._clock())
        self._set_veil(True)
        self._schedule()

    def carry_on(self) -> Step:
        """*Carry on* on the veil. The veil is lifted by `lift`, once what lies under it is right."""
        return self._idle.carry_on(self._clock())

    def lift(self) -> None:
        """Take the veil away."""
        self._set_veil(False)
        self._schedule()

    def start_fresh(self) -> None:
        """*Start fresh* on the veil: somebody else is here."""
        self._idle.start_fresh(self._clock())

    def leave(self) -> None:
        """The visit ended."""
        self._idle.leave()
        self._timer.stop()

    @Slot()
    def tick(self) -> None:
        """The timer rang: see what is due."""
        match self._idle.tick(self._clock()):
            case Step.VEIL:
                self._set_veil(True)
            case Step.END:
                self.ended.emit()
            case _:
                pass
        self._schedule()

    def _set_veil(self, veiled: bool) -> None:
        if veiled != self._veiled:
            self._veiled = veiled
            self.veilChanged.emit()

    def _schedule(self) -> None:
        wait_s = self._idle.next_tick_s(self._clock()) if self._timed else None
        if wait_s is None:
            self._timer.stop()
        else:
            self._timer.start(int(wait_s * 1000) + 1)
