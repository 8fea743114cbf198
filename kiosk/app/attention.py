"""Notices that somebody is there: every touch, key and scroll, and Shift three times, before any control takes them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QEventPoint, QKeyEvent, QTouchEvent

from kiosk.app.window import KioskViewModel

__all__ = ["Attention"]

_TOUCHES = (
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.Wheel,
    QEvent.Type.TabletPress,
)


class Attention(QObject):
    """Installed on the window; it takes nothing, it only tells the view model."""

    def __init__(self, kiosk: KioskViewModel, parent: QObject | None = None):
        super().__init__(parent)
        self._kiosk = kiosk

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt asks before it delivers."""
        kind = event.type()
        if isinstance(event, QTouchEvent):
            down = sum(point.state() is not QEventPoint.State.Released for point in event.points())
            self._kiosk.hands.fingers(0 if kind is QEvent.Type.TouchCancel else down)
        if kind in _TOUCHES:
            self._kiosk.touched()
            if kind is not QEvent.Type.TouchUpdate:
                self._kiosk.hands.other()
        elif kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease) and isinstance(event, QKeyEvent):
            self._kiosk.touched()
            pressed = kind is QEvent.Type.KeyPress
            if event.isAutoRepeat():
                return False
            if event.key() == int(Qt.Key.Key_Shift):
                self._kiosk.hands.shift(pressed)
            elif pressed:
                self._kiosk.hands.other()
        return False
