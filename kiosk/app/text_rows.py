"""What a text view lists: the pieces of a document, made when they are looked at.

A document of 5,000 pages has a hundred thousand pieces. The list knows from the start how many stand on each page, so
it never grows or shifts while somebody reads; what they say is fetched a page at a time and forgotten again.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields, replace
from typing import Any

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex, Qt

from kiosk.catalogue import Block, BlockKind

__all__ = ["BlockRow", "Part", "TextRows", "block_row", "with_headers"]

_Index = QModelIndex | QPersistentModelIndex
_KEPT_PARTS = 48


@dataclass(frozen=True, slots=True)
class BlockRow:
    """One piece. `kind` is a BlockKind's value, or 'page' (a page begins here), 'covered' (a part is left out) or
    'empty' (a page without words).

    A row of a table has `cells`, the `headers` over them ('' where nobody said), and `heads`, 'h' for each cell that
    is a header itself. `shares` are where it stands on its page: left, top, width, height, and in a document how high
    the page is for its width; empty where not known.
    """

    kind: str
    text: str
    level: int
    marker: str
    target: str
    cells: list[str]
    headers: list[str]
    heads: str
    page: int
    shares: list[float]


@dataclass(frozen=True, slots=True)
class Part:
    """So many rows of one page."""

    page: int
    rows: int


def block_row(block: Block) -> BlockRow:
    """A block as a row; a row of a table without its headers yet."""
    is_row = block.kind is BlockKind.ROW
    x0, y0, x1, y1 = block.place or (0.0, 0.0, 0.0, 0.0)
    return BlockRow(
        kind=block.kind.value,
        text=block.text,
        level=block.level,
        marker="" if is_row else block.marker,
        target=block.target,
        cells=block.text.split("\t") if is_row else [],
        headers=[],
        heads=block.marker if is_row else "",
        page=block.page if block.page is not None else -1,
        shares=[x0, y0, x1 - x0, y1 - y0] if block.place else [],
    )


def with_headers(rows: Sequence[BlockRow], before: BlockRow | None = None) -> list[BlockRow]:
    """The rows, those of tables with the headers over their cells.

    `before` is the last row of the page before: a table that begins a page without headers of its own, as wide as the
    one that ended there, is the same table.
    """
    result: list[BlockRow] = []
    above = before
    for row in rows:
        if row.kind == BlockKind.ROW.value:
            goes_on = above is not None and above.kind == row.kind and len(above.cells) == len(row.cells)
            begins = row.level == 1 and above is not before
            headers = above.headers if above is not None and goes_on and not begins else []
            if row.heads and set(row.heads) == {"h"}:
                headers = row.cells
            row = replace(row, headers=headers)
        result.append(row)
        above = row
    return result


class TextRows(QAbstractListModel):
    """Rows of a text view; `snake_case` fields are camelCase roles. Either all are handed in, or made page by page."""

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self._names = [field.name for field in fields(BlockRow)]
        self._parts: list[Part] = []
        self._firsts: list[int] = []
        self._count = 0
        self._load: Callable[[int], list[BlockRow]] = lambda _: []
        self._kept: OrderedDict[int, list[BlockRow]] = OrderedDict()

    def show(self, parts: Sequence[Part], load: Callable[[int], list[BlockRow]]) -> None:
        """Show these parts; `load(n)` makes the rows of part n, as many as it says, in the window's thread."""
        # Gone and come rather than reset: after a reset Qt's list may cancel what it makes by a place that is no more.
        if self._count:
            self.beginRemoveRows(QModelIndex(), 0, self._count - 1)
            self._parts, self._firsts, self._count = [], [], 0
            self._kept.clear()
            self.endRemoveRows()
        self._load = load
        count = sum(part.rows for part in parts)
        if count:
            self.beginInsertRows(QModelIndex(), 0, count - 1)
            self._parts = list(parts)
            for part in parts:
                self._firsts.append(self._count)
                self._count += part.rows
            self.endInsertRows()

    def forget(self) -> None:
        """Forget what the rows say. There are as many as before: a list that is on screen may be making one, and Qt
        complains when it is gone before it is made."""
        blank = BlockRow("empty", "", 0, "", "", [], [], "", -1, [])
        self._kept.clear()
        self._load = lambda part: [blank] * self._parts[part].rows
        if self._count:
            self.dataChanged.emit(self.index(0), self.index(self._count - 1))

    def replace(self, rows: Sequence[BlockRow]) -> None:
        """Show these rows, all of which are there."""
        whole = list(rows)
        self.show([Part(-1, len(whole))] if whole else [], lambda _: whole)

    def row(self, number: int) -> BlockRow | None:
        """One row, or None where there is no such."""
        if not 0 <= number < self._count:
            return None
        part = bisect_right(self._firsts, number) - 1
        return self.part(part)[number - self._firsts[part]]

    def part(self, number: int) -> list[BlockRow]:
        """The rows of one part."""
        if number in self._kept:
            self._kept.move_to_end(number)
            return self._kept[number]
        rows = self._load(number)
        self._kept[number] = rows
        if len(self._kept) > _KEPT_PARTS:
            self._kept.popitem(last=False)
        return rows

    def first_row(self, page: int) -> int:
        """The row that `page`, or the first page shown after it, begins with; 0 where there is none."""
        return next((first for part, first in zip(self._parts, self._firsts, strict=True) if part.page >= page), 0)

    def rows_of_page(self, page: int) -> list[BlockRow]:
        """The rows of `page`, the mark of the page first; none where it is not shown on its own."""
        place = next((place for place, part in enumerate(self._parts) if part.page == page), None)
        return [] if place is None else self.part(place)

    @property
    def made(self) -> int:
        """How many rows are in memory."""
        return sum(len(rows) for rows in self._kept.values())

    @property
    def rows(self) -> Sequence[BlockRow]:
        """Every row, made now: for tests and short texts."""
        return tuple(row for number in range(len(self._parts)) for row in self.part(number))

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        """How many rows there are."""
        return 0 if parent.isValid() else self._count

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """One field of one row; Any because Qt asks for any role of any model."""
        name = role - int(Qt.ItemDataRole.UserRole)
        row = self.row(index.row()) if index.isValid() else None
        return getattr(row, self._names[name]) if row is not None and 0 <= name < len(self._names) else None

    def roleNames(self) -> dict[int, QByteArray]:
        """The roles, by number."""
        first = int(Qt.ItemDataRole.UserRole)
        return {first + place: QByteArray(name.encode()) for place, name in enumerate(self._names)}
