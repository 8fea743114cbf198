"""A list in which one row is chosen, by a touch or by keys wherever the focus is: what the staff lists share.

An object of its own that each list has, and not a class that they inherit from: PySide 6.11 crashes where QML reads an
inherited property of a registered type.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QAbstractListModel, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.app.qml import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.app"
QML_IMPORT_MAJOR_VERSION = 1

__all__ = ["Choosing"]


@QmlElement
@QmlUncreatable("made in Python")
class Choosing(QObject):
    """Which of `rows` is chosen, -1 where none is. `open_row` is called where one is opened; it is chosen then."""

    chosenChanged = Signal()
    countChanged = Signal()

    def __init__(self, rows: QAbstractListModel, open_row: Callable[[], None], parent: QObject | None = None):
        super().__init__(parent)
        self._model = rows
        self._open_row = open_row
        self._row = -1
        for signal in (rows.modelReset, rows.rowsInserted, rows.rowsRemoved):
            signal.connect(self.countChanged)

    def move(self, by: int) -> None:
        """So many rows down, or up."""
        if self._model.rowCount():
            self.choose(max(0, self._row + by))

    def last(self) -> None:
        """The last row."""
        self.choose(self._model.rowCount() - 1)

    @property
    def row(self) -> int:
        """The chosen row, or -1."""
        return self._row

    def again(self, row: int) -> None:
        """The rows are others now: choose anew, and say so whether or not it is the same number."""
        self._row = -1
        self.chosenChanged.emit()
        self.choose(row)

    @Property(int, notify=chosenChanged)
    def chosen(self) -> int:
        """The chosen row, or -1."""
        return self._row

    @Property(int, notify=countChanged)
    def count(self) -> int:
        """How many rows there are."""
        return self._model.rowCount()

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        """The rows."""
        return self._model

    @Slot(int)
    def choose(self, row: int) -> None:
        """Choose a row; one beyond an end is the last one there."""
        kept = max(-1, min(row, self._model.rowCount() - 1))
        if kept != self._row:
            self._row = kept
            self.chosenChanged.emit()

    @Slot(int)
    def open(self, row: int) -> None:
        """Open a row."""
        self.choose(row)
        self._open_row()
