"""A finger on the glass of a window in this process: it finds things by their object names and waits for frames."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import QEventLoop, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

__all__ = ["Finger"]

_PATIENCE_S = 20.0


class Finger:
    """Touches a window as a person does: a press, and a release where it was pressed.

    The window is asked for anew each time: PySide may forget a wrapper of it that was kept.
    """

    def __init__(self, window: Callable[[], QQuickWindow]):
        self._window = window
        self._glass = QTest.createTouchDevice()
        self._frames = 0
        self.window.frameSwapped.connect(self._count, Qt.ConnectionType.DirectConnection)

    @property
    def window(self) -> QQuickWindow:
        """The window."""
        return self._window()

    def _count(self) -> None:
        self._frames += 1

    @property
    def frames(self) -> int:
        """How many frames the window has shown since the finger is there."""
        return self._frames

    def presses(self, x: int, y: int) -> None:
        """Press, and leave the finger there."""
        QTest.touchEvent(self.window, self._glass).press(0, QPoint(x, y), self.window).commit()

    def lifts(self, x: int, y: int) -> None:
        """Lift the finger where it is."""
        QTest.touchEvent(self.window, self._glass).release(0, QPoint(x, y), self.window).commit()

    def taps(self, x: int, y: int) -> None:
        """A short touch."""
        self.presses(x, y)
        self.lifts(x, y)

    def taps_on(self, name: str) -> None:
        """A short touch on the middle of what has that object name."""
        self.taps(*self.middle(name))

    def middle(self, name: str) -> tuple[int, int]:
        """The middle of the visible thing with that object name, in the window. Raises LookupError."""
        item = self.item(name)
        point = item.mapToScene(QPointF(item.width() / 2, item.height() / 2))
        return round(point.x()), round(point.y())

    def item(self, name: str) -> QQuickItem:
        """The visible thing with that object name. Raises LookupError."""
        for item in _within(self.window.contentItem()):
            if item.objectName() == name and item.width() > 0:
                return item
        raise LookupError(f"There is no visible “{name}” on the screen.")

    def sees(self, name: str) -> bool:
        """Whether something with that object name is there and large enough to touch."""
        try:
            self.middle(name)
        except LookupError:
            return False
        return True

    def waits_for(self, done: Callable[[], bool], what: str) -> None:
        """Let the window work until something is so. Raises TimeoutError."""
        until = time.monotonic() + _PATIENCE_S
        while not done():
            if time.monotonic() > until:
                raise TimeoutError(f"Waited in vain for {what}.")
            QGuiApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 2)

    def waits_for_frame(self, done: Callable[[], bool], what: str) -> None:
        """Until something is so, and a frame was shown after it was."""
        self.waits_for(done, what)
        seen = self._frames
        self.window.update()
        self.waits_for(lambda: self._frames > seen, f"a frame with {what}")


def _within(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        if child.isVisible():
            yield child
            yield from _within(child)
