"""Pictures of figures in a text view: drawn by the document worker when they come into view, and forgotten after.

Drawn then, and not kept in the release, because a release of a million pages would grow by the size of its pictures,
while a screen shows one or two. The file's bytes are checked against their hash before any of it is drawn; nothing of a
covered page ever is.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QColor, QImage

from kiosk.app.drawing import Drawing, Look, Tile
from kiosk.app.palette import PALETTES
from kiosk.app.work import Work
from kiosk.catalogue import Resource
from kiosk.documents.document import MAX_SIDE_PX, Tones
from kiosk.library import content
from kiosk.library.release import Release
from kiosk.safeguarding.visit import Visit

__all__ = ["Figures"]

_WANTED = 6
"""Figures that are drawn for one screen; more have scrolled away by the time they would be."""
_MOST_PX = 4_000_000


class Figures(QObject):
    """The pictures of one document's figures."""

    painted = Signal()

    def __init__(self, drawing: Drawing, parent: QObject | None = None):
        super().__init__(parent)
        self._drawing = drawing
        self._drawing.drawn.connect(self._drawn)
        self._work = Work(self)
        self._open: Callable[[], content.DocumentContent] | None = None
        self._covers: Callable[[int], bool] = lambda _: True
        self._asked = False
        self._shown = False
        self._unseen = False  # open, and nothing was asked for since
        self._ratios: dict[int, float] = {}
        self._wanted: OrderedDict[Tile, None] = OrderedDict()
        self._look = Look()

    def show(self, release: Release, resource: Resource, visit: Visit, covers: Callable[[int], bool]) -> None:
        """From now on pictures are of this document; it is opened with the first figure that is asked for."""
        self.clear()
        self._open = lambda: content.document(release, resource.id, visit)
        self._covers = covers

    def clear(self) -> None:
        """Forget the document and its pictures."""
        self._work.forget()
        if self._asked:
            self._drawing.close()
        self._open, self._asked, self._shown, self._unseen = None, False, False, False
        self._covers = lambda _: True
        self._ratios.clear()
        self._wanted.clear()

    def stop(self) -> None:
        """End the thread; used when the window closes."""
        self._work.stop()

    def follow(self, theme: str) -> None:
        """Draw in the tones of a theme from now on, as the reader does: photographs keep their own."""
        palette = PALETTES.get(theme)
        tones = Tones(_rgb(palette.surface), _rgb(palette.ink)) if palette is not None and theme != "day" else None
        self._look = Look(tones=tones)
        self._wanted.clear()
        if self._shown:
            self._drawing.look_like(self._look)
            self.painted.emit()

    @property
    def waiting(self) -> bool:
        """Whether a picture that was asked for is still to come."""
        return (self._asked and not self._shown) or self._unseen or bool(self._wanted)

    def picture(self, page: int, shares: Sequence[float], width_px: int) -> QImage | None:
        """The picture of what stands at `shares` (left, top, width, height) of a page; None until it is drawn."""
        if self._open is None or self._covers(page) or len(shares) < 4 or width_px <= 0:
            return None
        if not self._asked:
            self._asked = True
            self._work.run(self._open, self._opened)
        if not self._shown or page not in self._ratios:
            return None
        self._unseen = False
        if self._drawing.look != self._look:
            self._drawing.look_like(self._look)
        tile = self._tile(page, shares, width_px)
        image = self._drawing.piece(tile)
        if image is None and tile not in self._wanted:
            self._wanted[tile] = None
            while len(self._wanted) > _WANTED:
                self._wanted.popitem(last=False)
            self._drawing.want_pieces(list(reversed(self._wanted)))
        return image

    def _opened(self, held: content.DocumentContent) -> None:
        self._drawing.open(held.path)
        self._drawing.look_like(self._look)
        self._ratios = {one.page: one.height_pt / one.width_pt for one in held.pages}
        self._shown = self._unseen = True
        self.painted.emit()

    @Slot(int)
    def _drawn(self, _page: int) -> None:
        if self._shown:
            for tile in [tile for tile in self._wanted if self._drawing.piece(tile) is not None]:
                del self._wanted[tile]
            self.painted.emit()

    def _tile(self, page: int, shares: Sequence[float], width_px: int) -> Tile:
        """The clip of the page whose width is `width_px`, smaller where that would be too many pixels."""
        left, top, across, down = shares[:4]
        ratio = self._ratios[page]
        tallest = width_px * (down * ratio) / max(across, 1e-6)
        shrink = min(1.0, (_MOST_PX / max(1.0, width_px * tallest)) ** 0.5)
        width = min(MAX_SIDE_PX, MAX_SIDE_PX / ratio, width_px * shrink / max(across, 1e-6))
        whole_width, whole_height = max(1, round(width)), max(1, round(width * ratio))
        x0, y0 = int(left * whole_width), int(top * whole_height)
        x1 = min(whole_width, max(x0 + 1, round((left + across) * whole_width)))
        y1 = min(whole_height, max(y0 + 1, round((top + down) * whole_height)))
        return Tile(page, whole_width, whole_height, (x0, y0, x1, y1), self._look)


def _rgb(colour: str) -> int:
    return QColor(colour).rgb() & 0xFFFFFF
