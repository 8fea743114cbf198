"""Where each page of a document lies in one tall column: pure arithmetic, no Qt.

Lengths are in pixels of the screen, origin at the column's top left. Pages keep their sizes to one another: the widest
is `page_width` wide at zoom 1.
"""

from __future__ import annotations

import bisect
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

__all__ = ["Column", "Placed"]


@dataclass(frozen=True, slots=True)
class Placed:
    """A page, and where it lies."""

    page: int
    left: float
    top: float
    width: float
    height: float


class Column:
    """The pages of a document at one zoom."""

    def __init__(self, sizes_pt: Sequence[tuple[float, float]], page_width: float, zoom: float, gap: float):
        widest = max((width for width, _ in sizes_pt), default=1.0) or 1.0
        self._scale = page_width * zoom / widest
        self._sizes = sizes_pt
        self._gap = gap
        self._tops = list(accumulate((height * self._scale + gap for _, height in sizes_pt), initial=gap))

    @property
    def scale(self) -> float:
        """Pixels to a point."""
        return self._scale

    @property
    def page_count(self) -> int:
        """How many pages there are."""
        return len(self._sizes)

    @property
    def width(self) -> float:
        """Width of the widest page."""
        return max((width for width, _ in self._sizes), default=0.0) * self._scale

    @property
    def height(self) -> float:
        """Height of it all, gaps above and below included."""
        return self._tops[-1]

    def place(self, page: int) -> Placed:
        """Where `page` lies."""
        width, height = self._sizes[page]
        return Placed(
            page,
            (self.width - width * self._scale) / 2,
            self._tops[page],
            width * self._scale,
            height * self._scale,
        )

    def page_at(self, y: float) -> int:
        """The page at a height; the nearest one above and below the ends."""
        return min(max(bisect.bisect_right(self._tops, y) - 1, 0), max(len(self._sizes) - 1, 0))

    def between(self, top: float, bottom: float) -> list[Placed]:
        """The pages of which anything lies between two heights, in order."""
        if not self._sizes:
            return []
        first = self.page_at(top)
        found = []
        for page in range(first, len(self._sizes)):
            placed = self.place(page)
            if placed.top >= bottom:
                break
            if placed.top + placed.height > top:
                found.append(placed)
        return found
