"""What part of a document is looked at, and how large: pure arithmetic over `column`, no Qt.

Lengths are pixels of the screen. Whatever changes the layout keeps what was looked at where it was: the methods that
do so return where the view should scroll to.
"""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median_low

from kiosk.app.column import Column, Placed, facing, one_by_one
from kiosk.app.turning import turned_size

__all__ = ["ZOOMS", "Viewport"]

ZOOMS = (0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0)
_GAP = 24.0
_MARGIN = 24.0
_ODD = 2.5
"""A row so many times as large as most is not what a whole page is fitted by."""
_FRONT = 0.4
"""How far down the view the page in front is read off."""


class Viewport:
    """A view of `width` by `height` at (`x`, `y`) of the pages in their column.

    Where it is paged (`style` is 'single' or 'spread') only one row of the column can be seen at a time: it begins at
    `origin` and is `extent` high, and `turn_to` goes to another. Else all of the column can be scrolled.
    """

    def __init__(self) -> None:
        self.width, self.height, self.x, self.y = 0.0, 0.0, 0.0, 0.0
        self.style = "column"
        self.forget()

    def forget(self) -> None:
        """Another document, or none: its size stays, nothing else does."""
        self.x, self.y, self.zoom, self.fits_page = 0.0, 0.0, 1.0, False
        self.style, self.turn, self.mirrored, self._row = "column", 0, False, 0
        self._as_made: Sequence[tuple[float, float]] = ()
        self._sizes: Sequence[tuple[float, float]] = ()
        self._rows: tuple[tuple[int, ...], ...] = ()
        self.column = Column((), 1, 1, _GAP)

    def holds(self, sizes_pt: Sequence[tuple[float, float]], mirrored: bool = False) -> None:
        """The pages are as large as this, in points; `mirrored` where they are read from the right."""
        self._as_made, self.mirrored = sizes_pt, mirrored
        self.lay_out()

    def lay_out(self) -> None:
        """Put the pages where they belong at this width, zoom, style and turn."""
        self._sizes = [turned_size(size, self.turn) for size in self._as_made] if self.turn % 2 else self._as_made
        count = len(self._sizes)
        self._rows = facing(count, self.mirrored) if self.style == "spread" else one_by_one(count)
        least = self.height if self.paged else 0.0
        self.column = Column(self._sizes, self._page_width(), self.zoom, _GAP, self._rows, least)
        self._row = min(self._row, max(0, self.column.row_count - 1))

    def _page_width(self) -> float:
        room = max(1.0, self.width - 2 * _MARGIN)
        if not self.fits_page:
            return room
        # All rows share one scale: the tallest of them must fit at it. What is oddly tall or wide is not asked.
        widths = [sum(self._sizes[page][0] for page in row) for row in self._rows] or [1.0]
        heights = [max(self._sizes[page][1] for page in row) for row in self._rows] or [1.0]
        widest = max(width for width in widths if width <= median_low(widths) * _ODD)
        tallest = max(height for height in heights if height <= median_low(heights) * _ODD)
        return min(room, max(1.0, self.height - 2 * _GAP) * widest / max(1.0, tallest))

    @property
    def paged(self) -> bool:
        """Whether one row is shown at a time."""
        return self.style != "column"

    @property
    def origin(self) -> float:
        """Where in the column that begins which can be scrolled."""
        return self.column.slot(self._row)[0] if self.paged and self.column.row_count else 0.0

    @property
    def extent(self) -> float:
        """How high that is which can be scrolled."""
        if not self.paged or not self.column.row_count:
            return self.column.height
        top, bottom = self.column.slot(self._row)
        return bottom - top

    def turn_to(self, page: int) -> bool:
        """Show the row that a page is in; whether that is another one than before. Says no where all is in sight."""
        if not self.paged or self.column.row_of(page) == self._row:
            return False
        self._row = self.column.row_of(page)
        self.y = self.origin
        return True

    def beside(self, by: int) -> int:
        """The page that comes after (+1) or before (-1) the ones in front."""
        if self.paged:
            return self.column.first_of(min(max(self._row + by, 0), self.column.row_count - 1))
        return self.top_page + by

    @property
    def is_first(self) -> bool:
        """Whether there is nothing before."""
        return self._row == 0 if self.paged else self.front == 0

    @property
    def is_last(self) -> bool:
        """Whether there is nothing after."""
        return self._row >= self.column.row_count - 1 if self.paged else self.front >= self.column.page_count - 1

    def again(self, page: int) -> tuple[float, float]:
        """Style, turn or fit were changed: lay the pages out anew, with `page` at its top. Where to scroll."""
        self.lay_out()
        if self.paged and self.column.row_count:
            self._row = self.column.row_of(page)
        self.x, self.y = 0.0, self.top_of(page) if self.column.row_count else 0.0
        return max(0.0, (self.content_width - self.width) / 2), self.y

    @property
    def content_width(self) -> float:
        """Width of the column with its margins."""
        return self.column.width + 2 * _MARGIN

    @property
    def left_edge(self) -> float:
        """Where the column begins in the view, unscrolled."""
        return max(_MARGIN, (self.width - self.column.width) / 2)

    @property
    def bottom(self) -> float:
        """The lowest height of the column that is in view."""
        return self.y + self.height

    def in_view(self) -> list[Placed]:
        """The pages in view, where they lie in the column."""
        if not self.paged or not self.column.row_count:
            return self.column.between(self.y, self.bottom)
        top, bottom = self.column.slot(self._row)
        return self.column.between(max(top, self.y), min(bottom, self.bottom))

    def on_glass(self) -> list[Placed]:
        """The pages in view, where they lie in the view."""
        return [
            Placed(one.page, one.left + self.left_edge - self.x, one.top - self.y, one.width, one.height)
            for one in self.in_view()
        ]

    @property
    def front(self) -> int:
        """The page in front."""
        if self.paged and self.column.row_count:
            return self.column.first_of(self._row)
        return self.column.page_at(self.y + self.height * _FRONT)

    @property
    def top_page(self) -> int:
        """The page at the top of the view."""
        return self.front if self.paged else self.column.page_at(self.y + _GAP)

    def is_at_top_of(self, page: int) -> bool:
        """Whether nothing of a page is above the view."""
        return self.y <= self.column.place(page).top

    def top_of(self, page: int) -> float:
        """The height to scroll to for the top of a page."""
        if self.paged:
            return self.column.slot(self.column.row_of(page))[0]
        return max(0.0, self.column.place(page).top - _GAP / 2)

    def bring(self, page: int, share: float) -> float | None:
        """The height to scroll to for a place on a page (as a share of it); None where it is well in view."""
        placed = self.column.place(page)
        top = placed.top + share * placed.height
        if self.y + 40 <= top <= self.bottom - 80:
            return None
        return max(self.origin, top - self.height / 3)

    def read_off(self) -> tuple[int, float]:
        """What is being read: a page, and how far down it, as a share. The top of the document where nothing is above.

        It is read off a third of the way down, and `bring_back` puts it there again.
        """
        if self.y <= self.origin + _GAP:
            return self.front if self.paged else 0, 0.0
        page, share = self._under(self.height / 3)
        return page, min(1.0, max(0.0, share))

    def bring_back(self, page: int, share: float) -> float:
        """The height to scroll to for a place that was read off."""
        placed = self.column.place(page)
        return max(self.origin, placed.top + share * placed.height - self.height / 3)

    def place_at(self, x: float, y: float) -> tuple[int, float, float]:
        """What is at a point of the column: the page, and where on it, as shares of its width and height."""
        page = self.column.page_at(y, x - self.left_edge)
        placed = self.column.place(page)
        across = (x - placed.left - self.left_edge) / max(1.0, placed.width)
        return page, across, (y - placed.top) / max(1.0, placed.height)

    def share_of(self, page: int, share: float) -> float:
        """A place on a page (as a share of it) as a share of the whole column."""
        placed = self.column.place(page)
        return (placed.top + share * placed.height) / max(1.0, self.column.height)

    def next_zoom(self, direction: int) -> float:
        """A step larger (+1) or smaller (-1)."""
        if direction > 0:
            return next((zoom for zoom in ZOOMS if zoom > self.zoom + 1e-6), ZOOMS[-1])
        return next((zoom for zoom in reversed(ZOOMS) if zoom < self.zoom - 1e-6), ZOOMS[0])

    def resized(self, width: float, height: float) -> tuple[float, float]:
        """The view has another size; where to scroll to."""
        page, share = self._under(0.0)
        self.width, self.height = width, height
        return self._again(page, share, 0.0, 0.5)

    def zoomed(self, zoom: float, anchor_y: float | None = None, x_share: float = 0.5) -> tuple[float, float]:
        """The pages have another size; what is `anchor_y` down the view stays there. Where to scroll to."""
        anchor = self.height / 3 if anchor_y is None else anchor_y
        page, share = self._under(anchor)
        self.zoom = min(ZOOMS[-1], max(ZOOMS[0], zoom))
        return self._again(page, share, anchor, x_share)

    def _under(self, anchor_y: float) -> tuple[int, float]:
        page = self.front if self.paged else self.column.page_at(self.y + anchor_y)
        placed = self.column.place(page)
        return page, (self.y + anchor_y - placed.top) / max(1.0, placed.height)

    def _again(self, page: int, share: float, anchor_y: float, x_share: float) -> tuple[float, float]:
        self.lay_out()
        placed = self.column.place(page)
        left = max(0.0, (self.content_width - self.width) * x_share)
        return left, max(self.origin, placed.top + share * placed.height - anchor_y)
