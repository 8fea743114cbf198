"""One sentence about what was just done, with what can be done about it: 'Removed.' and *Undo*.

It stays until something else is done: nobody has to read in a hurry.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.app.qml import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.app"
QML_IMPORT_MAJOR_VERSION = 1

__all__ = ["NoticeViewModel"]


@QmlElement
@QmlUncreatable("made in Python")
class NoticeViewModel(QObject):
    """What was done, for the foot of a staff window."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self._text = ""
        self._action = ""
        self._act: Callable[[], None] | None = None

    def say(self, text: str, action: str = "", act: Callable[[], None] | None = None) -> None:
        """Say it; `action` is the button's word for `act`."""
        self._text, self._action, self._act = text, action, act
        self.changed.emit()

    @Property(str, notify=changed)
    def text(self) -> str:
        """The sentence, or ''."""
        return self._text

    @Property(str, notify=changed)
    def action(self) -> str:
        """The button's word, or ''."""
        return self._action

    @Slot()
    def act(self) -> None:
        """The button was pressed."""
        act = self._act
        self.close()
        if act is not None:
            act()

    @Slot()
    def close(self) -> None:
        """It was read."""
        if self._text:
            self._text, self._action, self._act = "", "", None
            self.changed.emit()
