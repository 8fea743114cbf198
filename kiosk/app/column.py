"""Where each page of a document lies in one tall column: pure arithmetic, no Qt.

Lengths are in pixels of the screen, origin at the column's top left. The column is made of rows, of one page or of two
that face each other. Pages keep their sizes to one another: the widest row is `page_width` wide at zoom 1. A row
that is many times as wide as the others (a plan, a poster) is drawn no wider than the view: others stay readable.
"""

from __future__ import annotations

import bisect
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from statistics import median_low

__all__ = ["Column", "Placed", "facing", "one_by_one"]

_ODDLY_WIDE = 2.5
"""A row so many times as wide as most is not what the others are measured by."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A page, and where it lies."""

    page: int
    left: float
    top: float
    width: float
    height: float


def one_by_one(page_count: int) -> tuple[tuple[int, ...], ...]:
    """Every page in a row of its own."""
    return tuple((page,) for page in range(page_count))


def facing(page_count: int, mirrored: bool) -> tuple[tuple[int, ...], ...]:
    """The cover alone, then two and two as in an open book; the first of two is on the right where it is mirrored."""
    pairs = [(page, page + 1) if page + 1 < page_count else (page,) for page in range(1, page_count, 2)]
    return ((0,), *(pair[::-1] if mirrored else pair for pair in pairs)) if page_count else ()


class Column:
    """The pages of a document at one zoom. Every row has at least `least_height`, and its pages in the middle of it."""

    def __init__(
        self,
        sizes_pt: Sequence[tuple[float, float]],
        page_width: float,
        zoom: float,
        gap: float,
        rows: Sequence[tuple[int, ...]] | None = None,
        least_height: float = 0.0,
    ):
        self._sizes = sizes_pt
        self._gap = gap
        self._rows = rows if rows is not None else one_by_one(len(sizes_pt))
        widths = [sum(sizes_pt[page][0] for page in row) for row in self._rows]
        usual = (median_low(widths) if widths else 1.0) * _ODDLY_WIDE
        widest = max((width for width in widths if width <= usual), default=1.0) or 1.0
        self._scales = [page_width * zoom / max(widest, width) for width in widths]
        self._widths = [width * scale for width, scale in zip(widths, self._scales, strict=True)]
        self._width = max(self._widths, default=0.0)
        heights = [
            max(sizes_pt[page][1] for page in row) * scale for row, scale in zip(self._rows, self._scales, strict=True)
        ]
        self._heights = heights
        if least_height:
            self._slots = [max(least_height, height + 2 * gap) for height in heights]
            self._starts = list(accumulate(self._slots, initial=0.0))
            self._tops = [
                start + (slot - height) / 2
                for start, slot, height in zip(self._starts, self._slots, heights, strict=False)
            ]
        else:
            self._slots = [height + gap for height in heights]
            self._starts = list(accumulate(self._slots, initial=gap))
            self._tops = self._starts[:-1]
        self._row_of = {page: number for number, row in enumerate(self._rows) for page in row}

    @property
    def page_count(self) -> int:
        """How many pages there are."""
        return len(self._sizes)

    @property
    def width(self) -> float:
        """Width of the widest row."""
        return self._width

    @property
    def height(self) -> float:
        """Height of it all, gaps above and below included."""
        return self._starts[-1]

    @property
    def row_count(self) -> int:
        """How many rows there are."""
        return len(self._rows)

    def row_of(self, page: int) -> int:
        """The row that a page is in."""
        return self._row_of[page]

    def first_of(self, row: int) -> int:
        """The page of a row that is read first."""
        return min(self._rows[row])

    def slot(self, row: int) -> tuple[float, float]:
        """Where a row begins and ends, with the room around it."""
        return self._starts[row], self._starts[row] + self._slots[row]

    def place(self, page: int) -> Placed:
        """Where `page` lies."""
        number = self._row_of[page]
        row, scale = self._rows[number], self._scales[number]
        left = (self._width - self._widths[number]) / 2
        left += sum(self._sizes[other][0] for other in row[: row.index(page)]) * scale
        width, height = self._sizes[page]
        top = self._tops[number] + (self._heights[number] - height * scale) / 2
        return Placed(page, left, top, width * scale, height * scale)

    def row_at(self, y: float) -> int:
        """The row at a height; the nearest one above and below the ends."""
        return min(max(bisect.bisect_right(self._starts, y) - 1, 0), max(len(self._rows) - 1, 0))

    def page_at(self, y: float, x: float | None = None) -> int:
        """The page at a height, and at `x` of the column where two face each other; else the one that is read first."""
        if not self._rows:
            return 0
        row = self._rows[self.row_at(y)]
        if x is not None:
            for page in row:
                placed = self.place(page)
                if x <= placed.left + placed.width:
                    return page
            return row[-1]
        return min(row)

    def between(self, top: float, bottom: float) -> list[Placed]:
        """The pages of which anything lies between two heights, in order."""
        if not self._sizes:
            return []
        found = []
        for number in range(self.row_at(top), len(self._rows)):
            if self._tops[number] >= bottom:
                break
            for page in sorted(self._rows[number]):
                placed = self.place(page)
                if placed.top < bottom and placed.top + placed.height > top:
                    found.append(placed)
        return found
