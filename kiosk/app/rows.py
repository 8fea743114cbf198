"""A list of frozen rows as Qt's list model: one role a field, and row signals no wider than what changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from typing import Any

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex, Qt

__all__ = ["Rows", "camel"]

_Index = QModelIndex | QPersistentModelIndex


def camel(name: str) -> str:
    """A field's name as a role: `snake_case` as `snakeCase`."""
    first, *rest = name.split("_")
    return first + "".join(word.capitalize() for word in rest)


class Rows(QAbstractListModel):
    """Rows of one dataclass. `snake_case` fields become `camelCase` roles.

    `replace` keeps what is equal at both ends and signals only the stretch between: a list that grows at its end does
    not make the view forget where it was.
    """

    def __init__(self, row_type: type[Any], parent: QObject | None = None):
        super().__init__(parent)
        self._names = [field.name for field in fields(row_type)]
        self._roles = {
            int(Qt.ItemDataRole.UserRole) + position: QByteArray(camel(name).encode())
            for position, name in enumerate(self._names)
        }
        self._rows: list[Any] = []

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """One field of one row; Any because Qt asks for any role of any model."""
        position = role - int(Qt.ItemDataRole.UserRole)
        if not index.isValid() or not 0 <= index.row() < len(self._rows) or not 0 <= position < len(self._names):
            return None
        return getattr(self._rows[index.row()], self._names[position])

    def roleNames(self) -> dict[int, QByteArray]:
        """The roles, by number."""
        return dict(self._roles)

    def row(self, number: int) -> Any:
        """One row; Any because its type is the list's."""
        return self._rows[number]

    @property
    def rows(self) -> Sequence[Any]:
        """The rows as they stand, for tests and for view models."""
        return tuple(self._rows)

    def put(self, number: int, row: Any) -> None:
        """Show `row` in place of one, without looking at the others; Any because its type is the list's."""
        self._rows[number] = row
        self.dataChanged.emit(self.index(number), self.index(number))

    def replace(self, rows: Sequence[Any]) -> None:
        """Show `rows` instead."""
        old, new = self._rows, list(rows)
        head = 0
        while head < min(len(old), len(new)) and old[head] == new[head]:
            head += 1
        tail = 0
        while tail < min(len(old), len(new)) - head and old[-1 - tail] == new[-1 - tail]:
            tail += 1
        gone, come = len(old) - head - tail, len(new) - head - tail
        kept = min(gone, come)
        if kept:
            self._rows[head : head + kept] = new[head : head + kept]
            self.dataChanged.emit(self.index(head), self.index(head + kept - 1))
        if gone > kept:
            self.beginRemoveRows(QModelIndex(), head + kept, head + gone - 1)
            del self._rows[head + kept : head + gone]
            self.endRemoveRows()
        if come > kept:
            self.beginInsertRows(QModelIndex(), head + kept, head + come - 1)
            self._rows[head + kept : head + kept] = new[head + kept : head + come]
            self.endInsertRows()
