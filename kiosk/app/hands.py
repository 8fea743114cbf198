"""Keys and fingers that no control took: which of them leave, go back, or mean something on the screen that shows."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from kiosk.safeguarding import leaving
from kiosk.safeguarding.places import CoverPlace, PagePlace, ReaderPlace, TextPlace

if TYPE_CHECKING:
    from kiosk.app.window import KioskViewModel

__all__ = ["Hands"]

_BACK = (int(Qt.Key.Key_Escape), int(Qt.Key.Key_Back))
_ASK_WHO = Qt.KeyboardModifier.ControlModifier.value | Qt.KeyboardModifier.ShiftModifier.value


class Hands:
    """What hands do with the window, besides pressing what is on it. `clock` is a monotonic one."""

    def __init__(self, window: KioskViewModel, clock: Callable[[], float]):
        self._window = window
        self._clock = clock
        self._shifts = leaving.ThreeShifts()
        self._three_fingers = leaving.ThreeFingerTap()

    def key(self, key: int, modifiers: int) -> bool:
        """A key went down; whether it did something. Escape goes back; three Shifts leave (see `attention`)."""
        window = self._window
        if window.veiled:
            return False
        place = window.journey.place
        if isinstance(place, CoverPlace):
            return self._key_on_cover(key, modifiers)
        if not window.journey.access:
            if isinstance(place, ReaderPlace) and window.furnish().reader.keyPressed(key, modifiers):
                return True
            if isinstance(place, TextPlace | PagePlace) and window.furnish().page.keyPressed(key, modifiers):
                return True
            if window.is_staff and window.furnish_staff().key_pressed(key, modifiers):
                return True
        return self._back(key)

    def _key_on_cover(self, key: int, modifiers: int) -> bool:
        pad = self._window.open_pad
        if pad is not None:
            return pad.key_pressed(key)
        if self._window.journey.access and self._back(key):
            return True
        if key == int(Qt.Key.Key_F12) and modifiers & _ASK_WHO == _ASK_WHO:
            self._window.askWho()
            return True
        return False

    def _back(self, key: int) -> bool:
        if key in _BACK:
            self._window.step_back()
            return True
        return False

    def shift(self, pressed: bool) -> None:
        """A Shift went down or up."""
        if pressed:
            self._shifts.shift_pressed(self._clock())
        elif self._shifts.shift_released(self._clock()):
            self._window.leave()

    def fingers(self, count: int) -> None:
        """So many fingers are on the glass now. A tap with three leaves."""
        if self._three_fingers.fingers(count, self._clock()):
            self._window.leave()

    def other(self) -> None:
        """Any other key or button went down."""
        self._shifts.other_pressed()
