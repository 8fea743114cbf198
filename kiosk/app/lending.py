"""The staff area of a public window: the number pad in front of it, and its end when nobody touches it.

`safeguarding.lent` decides how long; `device.pin` who is let in. This holds the pad and the timer.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.safeguarding.lent import LentTime

if TYPE_CHECKING:
    from kiosk.app.pin_pad import PinPadViewModel

__all__ = ["Lending"]


class Lending(QObject):
    """One window's lending. `ended` says that nobody touched it for too long."""

    padChanged = Signal()
    ended = Signal()

    def __init__(
        self,
        folder: Path,
        clock: Callable[[], float],
        let_in: Callable[[], None],
        parent: QObject,
        sites_pin: str = "",
    ):
        super().__init__(parent)
        self._folder = folder
        self._sites_pin = sites_pin
        self._clock = clock
        self._let_in = let_in
        self._lent = LentTime()
        self._pad: PinPadViewModel | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.tick)

    @property
    def pad(self) -> PinPadViewModel | None:
        """The pad, once it was asked for."""
        return self._pad

    @property
    def pad_is_open(self) -> bool:
        """Whether it is up."""
        return self._pad is not None and bool(self._pad.isOpen)

    def ask(self) -> None:
        """Open the pad, where a PIN was set."""
        if self._pad is None:
            from kiosk.app.pin_pad import PinPadViewModel

            self._pad = PinPadViewModel(self._folder, time.time, time.monotonic, self._let_in, self, self._sites_pin)
            self._pad.changed.connect(self.padChanged)
        self._pad.show()

    def close_pad(self) -> None:
        """Whatever was typed is forgotten."""
        if self._pad is not None:
            self._pad.close()

    def begin(self) -> None:
        """The PIN was right."""
        self._lent.begin(self._clock())
        self._schedule()

    def touched(self) -> None:
        """A touch or a key."""
        if self._lent.is_lent:
            self._lent.touched(self._clock())
            self._schedule()

    def end(self) -> None:
        """They left."""
        self._lent.end()
        self._timer.stop()

    @Slot()
    def tick(self) -> None:
        """The timer rang."""
        if self._lent.is_over(self._clock()):
            self.end()
            self.ended.emit()
        else:
            self._schedule()

    def _schedule(self) -> None:
        wait_s = self._lent.next_tick_s(self._clock())
        if wait_s is not None:
            self._timer.start(int(wait_s * 1000) + 1)

    def stop(self) -> None:
        """The window closes."""
        self.end()
        if self._pad is not None:
            self._pad.stop()
