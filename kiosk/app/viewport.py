"""What part of a document is looked at, and how large: pure arithmetic over `column`, no Qt.

Lengths are pixels of the screen. Whatever changes the layout keeps what was looked at where it was: the methods that
do so return where the view should scroll to.
"""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.app.column import Column, Placed

__all__ = ["ZOOMS", "Viewport"]

ZOOMS = (0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0)
_GAP = 24.0
_MARGIN = 24.0
_FRONT = 0.4
"""How far down the view the page in front is read off."""


class Viewport:
    """A view of `width` by `height` at (`x`, `y`) of the pages in their column."""

    def __init__(self) -> None:
        self.width, self.height, self.x, self.y = 0.0, 0.0, 0.0, 0.0
        self.forget()

    def forget(self) -> None:
        """Another document, or none: its size stays, nothing else does."""
        self.x, self.y, self.zoom, self.fits_page = 0.0, 0.0, 1.0, False
        self._sizes: Sequence[tuple[float, float]] = ()
        self.column = Column((), 1, 1, _GAP)

    def holds(self, sizes_pt: Sequence[tuple[float, float]]) -> None:
        """The pages are as large as this, in points."""
        self._sizes = sizes_pt
        self.lay_out()

    def lay_out(self) -> None:
        """Put the pages where they belong at this width and zoom."""
        self.column = Column(self._sizes, self._page_width(), self.zoom, _GAP)

    def _page_width(self) -> float:
        room = max(1.0, self.width - 2 * _MARGIN)
        if not self.fits_page:
            return room
        ratio = max((height / max(1.0, width) for width, height in self._sizes), default=1.0)
        return min(room, max(1.0, self.height - 2 * _GAP) / ratio)

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
        return self.column.between(self.y, self.bottom)

    def on_glass(self) -> list[Placed]:
        """The pages in view, where they lie in the view."""
        return [
            Placed(one.page, one.left + self.left_edge - self.x, one.top - self.y, one.width, one.height)
            for one in self.in_view()
        ]

    @property
    def front(self) -> int:
        """The page in front."""
        return self.column.page_at(self.y + self.height * _FRONT)

    @property
    def top_page(self) -> int:
        """The page at the top of the view."""
        return self.column.page_at(self.y + _GAP)

    def is_at_top_of(self, page: int) -> bool:
        """Whether nothing of a page is above the view."""
        return self.y <= self.column.place(page).top

    def top_of(self, page: int) -> float:
        """The height to scroll to for the top of a page."""
        return max(0.0, self.column.place(page).top - _GAP / 2)

    def bring(self, page: int, share: float) -> float | None:
        """The height to scroll to for a place on a page (as a share of it); None where it is well in view."""
        placed = self.column.place(page)
        top = placed.top + share * placed.height
        if self.y + 40 <= top <= self.bottom - 80:
            return None
        return max(0.0, top - self.height / 3)

    def place_at(self, x: float, y: float) -> tuple[int, float, float]:
        """What is at a point of the column: the page, and where on it, as shares of its width and height."""
        page = self.column.page_at(y)
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
        page = self.column.page_at(self.y + anchor_y)
        placed = self.column.place(page)
        return page, (self.y + anchor_y - placed.top) / max(1.0, placed.height)

    def _again(self, page: int, share: float, anchor_y: float, x_share: float) -> tuple[float, float]:
        self.lay_out()
        placed = self.column.place(page)
        left = max(0.0, (self.content_width - self.width) * x_share)
        return left, max(0.0, placed.top + share * placed.height - anchor_y)
