"""The number pad in front of the staff area: digits, and nothing that says what they are for.

Opened by a long press in the cover's corner, or Ctrl Shift F12; where no PIN was set it does not open. Wrong, right or
no PIN at all: the same work, away from the window's thread, the same words. It closes itself when nobody types.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.app import words
from kiosk.app.qml import Property, QmlUncreatable
from kiosk.app.work import Work

if TYPE_CHECKING:
    from kiosk.device.pin import Checked, PinKeeper
from kiosk.device.logs import Event, note

QML_IMPORT_NAME = "kiosk.app"
QML_IMPORT_MAJOR_VERSION = 1

__all__ = ["PinPadViewModel"]

translate = words.translate

_MOST_DIGITS = 32
_CLOSES_MS = 30_000


@QmlElement
@QmlUncreatable("made in Python")
class PinPadViewModel(QObject):
    """The pad. `let_in` is called once, in the window's thread, when the PIN was right."""

    changed = Signal()

    def __init__(
        self,
        folder: Path,
        wall: Callable[[], float],
        clock: Callable[[], float],
        let_in: Callable[[], None],
        parent: QObject | None = None,
        sites_pin: str = "",
    ):
        super().__init__(parent)
        self._folder, self._wall, self._clock, self._sites_pin = folder, wall, clock, sites_pin
        self._keeper: PinKeeper | None = None
        self._let_in = let_in
        self._work = Work(self)
        self._digits = ""
        self._said = ""
        self._is_open = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_CLOSES_MS)
        self._timer.timeout.connect(self.close)

    @property
    def work(self) -> Work:
        """The thread that checks, for whoever waits."""
        return self._work

    def is_set(self) -> bool:
        """Whether there is a PIN at all."""
        if self._keeper is None:
            self._keeper = _keeper(self._folder, self._wall, self._clock, self._sites_pin)
        return self._keeper.is_set

    def show(self) -> None:
        """Open, where there is a PIN."""
        if not self._is_open and self.is_set():
            self._is_open, self._digits, self._said = True, "", ""
            self._timer.start()
            self.changed.emit()

    @Slot()
    def close(self) -> None:
        """Close, and forget what was typed."""
        self._work.forget()
        self._timer.stop()
        if self._is_open:
            self._is_open, self._digits, self._said = False, "", ""
            self.changed.emit()

    @Property(bool, notify=changed)
    def isOpen(self) -> bool:
        """Whether it is up."""
        return self._is_open

    @Property(int, notify=changed)
    def typed(self) -> int:
        """How many digits were typed; nothing says how many there should be."""
        return len(self._digits)

    @Property(str, notify=changed)
    def said(self) -> str:
        """What became of the last try, or ''."""
        return self._said

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """Whether a try is being looked at."""
        return self._work.busy

    @Slot(int)
    def type(self, digit: int) -> None:
        """A digit was pressed."""
        if self._work.busy or not self._is_open:
            return
        self._timer.start()
        if 0 <= digit <= 9 and len(self._digits) < _MOST_DIGITS:
            self._digits += str(digit)
            self._said = ""
            self.changed.emit()

    @Slot()
    def erase(self) -> None:
        """Take the last digit away."""
        if self._is_open and not self._work.busy:
            self._timer.start()
            self._digits = self._digits[:-1]
            self.changed.emit()

    @Slot()
    def enter(self) -> None:
        """That is all of it."""
        if not self._is_open or self._work.busy or not self._digits or self._keeper is None:
            return
        self._timer.start()
        keeper, digits = self._keeper, self._digits
        self._digits, self._said = "", ""
        self._work.run(lambda: keeper.check(digits), self._checked, lambda error: self._refuse())
        self.changed.emit()

    def _checked(self, checked: Checked) -> None:
        locked = checked.answer.value == "locked"
        note(Event.PIN_RIGHT if checked.ok else Event.PIN_LOCKED if locked else Event.PIN_WRONG)
        if checked.ok:
            self.close()
            self._let_in()
            return
        if locked:
            minutes = max(1, math.ceil(checked.wait_s / 60))
            self._said = translate("PinPad", "Try again in %n minute(s).", "after several wrong tries", minutes)
        else:
            self._said = translate("PinPad", "That was not it.")
        self.changed.emit()

    def _refuse(self) -> None:
        self._said = translate("PinPad", "That was not it.")
        self.changed.emit()

    def key_pressed(self, key: int) -> bool:
        """A key while it is up: digits, Backspace, Enter and Escape; no other does anything."""
        if int(Qt.Key.Key_0) <= key <= int(Qt.Key.Key_9):
            self.type(key - int(Qt.Key.Key_0))
        elif key == int(Qt.Key.Key_Backspace):
            self.erase()
        elif key in (int(Qt.Key.Key_Return), int(Qt.Key.Key_Enter)):
            self.enter()
        elif key in (int(Qt.Key.Key_Escape), int(Qt.Key.Key_Back)):
            self.close()
        return True

    def stop(self) -> None:
        """The window closes."""
        self.close()
        self._work.stop()


def _keeper(folder: Path, wall: Callable[[], float], clock: Callable[[], float], sites_pin: str) -> PinKeeper:
    from kiosk.device.pin import PinKeeper

    return PinKeeper(folder, wall, clock, given=sites_pin)
