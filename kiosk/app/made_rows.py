"""A long list as Qt's list model, whose rows are made only when they are looked at, and of which few are kept."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import fields
from typing import Any

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex, Qt

from kiosk.app.rows import camel

__all__ = ["MadeRows"]

_Index = QModelIndex | QPersistentModelIndex
_KEPT = 400


class MadeRows(QAbstractListModel):
    """`count` rows of one dataclass; `make(i)` makes the i-th. `snake_case` fields become `camelCase` roles."""

    def __init__(self, row_type: type[Any], make: Callable[[int], Any], parent: QObject | None = None):
        super().__init__(parent)
        self._names = [field.name for field in fields(row_type)]
        self._roles = {
            int(Qt.ItemDataRole.UserRole) + position: QByteArray(camel(name).encode())
            for position, name in enumerate(self._names)
        }
        self._make = make
        self._count = 0
        self._kept: OrderedDict[int, Any] = OrderedDict()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        """How many rows there are."""
        return 0 if parent.isValid() else self._count

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """One field of one row; Any because Qt asks for any role of any model."""
        position = role - int(Qt.ItemDataRole.UserRole)
        if not index.isValid() or not 0 <= index.row() < self._count or not 0 <= position < len(self._names):
            return None
        return getattr(self.row(index.row()), self._names[position])

    def roleNames(self) -> dict[int, QByteArray]:
        """The roles, by number."""
        return dict(self._roles)

    def row(self, number: int) -> Any:
        """The row itself, made if it is not kept; Any because its type is the maker's."""
        if number in self._kept:
            self._kept.move_to_end(number)
            return self._kept[number]
        row = self._kept[number] = self._make(number)
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        return row

    @property
    def made(self) -> int:
        """How many rows are in memory."""
        return len(self._kept)

    def show(self, count: int) -> None:
        """There are other rows now, so many."""
        self.beginResetModel()
        self._kept.clear()
        self._count = count
        self.endResetModel()

    def refresh(self, number: int) -> None:
        """One row says something else now."""
        self._kept.pop(number, None)
        if 0 <= number < self._count:
            self.dataChanged.emit(self.index(number), self.index(number))

    def drop(self, number: int) -> None:
        """One row is gone."""
        if 0 <= number < self._count:
            self.beginRemoveRows(QModelIndex(), number, number)
            self._kept.clear()
            self._count -= 1
            self.endRemoveRows()
