"""The order in which the parts of an untagged page are read: pure arithmetic over boxes.

Top to bottom is wrong where text stands in columns, and the order in which a page was written is wrong where whoever
made it drew the foot first. So the page is cut: into bands where nothing stands from edge to edge, and bands that
share a gutter into columns, each of which is cut again. Short cells that stand in rows are a table, and read by rows.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

__all__ = ["Box", "Column", "Grid", "regions"]

_DEEPEST = 8
_MOST = 1_500
_TABLE_WORDS = 5.0
_ROWS_WITH_TWO = 0.6
_SENTENCES = 0.25
_FAR = 2.5


@dataclass(frozen=True, slots=True)
class Box:
    """Where something stands, in points, how many words it is, and whether a sentence ends in it."""

    x0: float
    y0: float
    x1: float
    y1: float
    words: int = 1
    ends: bool = False


@dataclass(frozen=True, slots=True)
class Column:
    """Boxes that are read one below the other, by their numbers."""

    boxes: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """Boxes that are read row by row: rows of cells of boxes, by their numbers. A cell may be empty."""

    rows: tuple[tuple[tuple[int, ...], ...], ...]


def regions(boxes: Sequence[Box], gutter: float, right_to_left: bool = False) -> list[Column | Grid]:
    """The regions of a page in reading order. White strips narrower than `gutter` part no columns."""
    if len(boxes) > _MOST:
        return [Column(tuple(range(len(boxes))))]
    return _Cut(boxes, gutter, right_to_left).regions(list(range(len(boxes))), 0)


class _Cut:
    def __init__(self, boxes: Sequence[Box], gutter: float, right_to_left: bool):
        self._boxes = boxes
        self._gutter = gutter
        self._right_to_left = right_to_left

    def regions(self, part: list[int], depth: int) -> list[Column | Grid]:
        found: list[Column | Grid] = []
        goes_on = False  # whether what was found last is text of this part, and not of a column in it
        for run in self._runs(part):
            columns = self._columns(run)
            if len(columns) < 2 or depth >= _DEEPEST or min(map(len, columns)) < 2:
                plain = tuple(self._down(run))
                if goes_on and isinstance(found[-1], Column):
                    found[-1] = Column(found[-1].boxes + plain)
                else:
                    found.append(Column(plain))
                goes_on = True
                continue
            goes_on = False
            table = self._table(run, columns)
            if table is not None:
                before, grid, after = table
                found += [Column(tuple(before))] if before else []
                found.append(grid)
                found += [Column(tuple(after))] if after else []
                continue
            for column in reversed(columns) if self._right_to_left else columns:
                found += self.regions(column, depth + 1)
        return found

    def _down(self, part: list[int]) -> list[int]:
        """By rows from the top, and along each row in reading direction."""
        ordered: list[int] = []
        for row in self._rows(part):
            ordered += sorted(row, key=lambda box: self._boxes[box].x0, reverse=self._right_to_left)
        return ordered

    def _runs(self, part: list[int]) -> list[list[int]]:
        """Bands from the top; those that share a gutter are one."""
        runs: list[list[int]] = []
        for band in self._bands(part):
            if runs and self._goes_on(runs[-1], band):
                runs[-1] += band
            else:
                runs.append(list(band))
        return runs

    def _goes_on(self, run: list[int], band: list[int]) -> bool:
        """Whether a band belongs to the columns above it. What stands on one side alone, far below, does not."""
        if len(self._columns(run + band)) < 2:
            return False
        top = min(self._boxes[box].y0 for box in band)
        gap = top - max(self._boxes[box].y1 for box in run)
        height = min(self._boxes[box].y1 - self._boxes[box].y0 for box in band)
        return gap <= _FAR * height or len(self._columns(band)) > 1

    def _bands(self, part: list[int]) -> list[list[int]]:
        """Parts between which a straight line can be drawn across."""
        bands: list[list[int]] = []
        low = 0.0
        for box in sorted(part, key=lambda each: self._boxes[each].y0):
            here = self._boxes[box]
            if bands and here.y0 < low - 0.25 * (here.y1 - here.y0):
                bands[-1].append(box)
                low = max(low, here.y1)
            else:
                bands.append([box])
                low = here.y1
        return bands

    def _columns(self, part: list[int]) -> list[list[int]]:
        """Parts between which a white strip runs from top to bottom, from the left."""
        columns: list[list[int]] = []
        right = 0.0
        for box in sorted(part, key=lambda each: self._boxes[each].x0):
            here = self._boxes[box]
            if columns and here.x0 < right + self._gutter:
                columns[-1].append(box)
                right = max(right, here.x1)
            else:
                columns.append([box])
                right = here.x1
        return columns

    def _rows(self, part: list[int]) -> list[list[int]]:
        """Boxes at one height."""
        rows: list[list[int]] = []
        top = height = 0.0
        for box in sorted(part, key=lambda each: (self._boxes[each].y0 + self._boxes[each].y1) / 2):
            here = self._boxes[box]
            middle = (here.y0 + here.y1) / 2
            if rows and abs(middle - top) <= 0.4 * min(height, here.y1 - here.y0):
                rows[-1].append(box)
            else:
                rows.append([box])
                top, height = middle, here.y1 - here.y0
        return rows

    def _table(self, part: list[int], columns: list[list[int]]) -> tuple[list[int], Grid, list[int]] | None:
        """The part as a table, where its cells are short and stand in rows; with what stands above and below it."""
        of = {box: number for number, column in enumerate(columns) for box in column}
        lines = self._rows(part)
        whole = [number for number, line in enumerate(lines) if len({of[box] for box in line}) > 1]
        if len(whole) < 2:
            return None
        first, stop = whole[0], whole[-1] + 1
        first_column = len(columns) - 1 if self._right_to_left else 0
        while (
            stop < len(lines)
            and not any(of[box] == first_column for box in lines[stop])
            and self._near(lines[stop - 1], lines[stop])
        ):
            stop += 1  # the last cell's other lines
        inside = [box for line in lines[first:stop] for box in line]
        if sum(self._boxes[box].words for box in inside) / len(inside) > _TABLE_WORDS:
            return None
        if sum(self._boxes[box].ends for box in inside) > _SENTENCES * len(inside):
            return None  # prose in narrow columns
        if len(whole) < _ROWS_WITH_TWO * (stop - first):
            return None
        before, after = ([box for line in each for box in line] for each in (lines[:first], lines[stop:]))
        return before, self._grid(lines[first:stop], of, len(columns)), after

    def _near(self, above: list[int], below: list[int]) -> bool:
        height = self._boxes[below[0]].y1 - self._boxes[below[0]].y0
        return min(self._boxes[box].y0 for box in below) - max(self._boxes[box].y1 for box in above) < 0.6 * height

    def _grid(self, lines: list[list[int]], of: dict[int, int], columns: int) -> Grid:
        rows: list[list[list[int]]] = []
        first = columns - 1 if self._right_to_left else 0
        for line in lines:
            cells: list[list[int]] = [[] for _ in range(columns)]
            for box in line:
                cells[of[box]].append(box)
            if rows and not cells[first]:
                for cell, more in zip(rows[-1], cells, strict=True):
                    cell += more  # a cell of several lines goes on
            else:
                rows.append(cells)
        order = reversed if self._right_to_left else list
        return Grid(tuple(tuple(tuple(cell) for cell in order(row)) for row in rows))
