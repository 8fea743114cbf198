"""How the pages look: in a column or a row at a time, how large, which way up, in whose colours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QColor
from PySide6.QtQml import QmlElement

from kiosk.app import words
from kiosk.app.drawing import Look
from kiosk.app.palette import PALETTES
from kiosk.app.qml import Property, QmlUncreatable
from kiosk.app.viewport import ZOOMS
from kiosk.documents.document import Tones

if TYPE_CHECKING:
    from kiosk.app.reader import ReaderViewModel

QML_IMPORT_NAME = "kiosk.app"
QML_IMPORT_MAJOR_VERSION = 1

__all__ = ["ReaderLook"]

translate = words.translate
_STYLES = ("column", "single", "spread")


@QmlElement
@QmlUncreatable("made in Python")
class ReaderLook(QObject):
    """The look of the open document; each document begins anew."""

    changed = Signal()

    def __init__(self, reader: ReaderViewModel, parent: QObject | None = None):
        super().__init__(parent)
        self._reader = reader
        self._theme = "day"
        self._as_printed = False
        reader.layoutChanged.connect(self.changed)

    def clear(self) -> None:
        """Another document, or none: as it comes."""
        self._as_printed = False
        self.changed.emit()

    def opened(self) -> None:
        """A document is open: its pages are drawn in the colours of the theme."""
        self._reader.drawing.look_like(self._wanted())

    def _wanted(self) -> Look:
        palette = PALETTES.get(self._theme)
        recolours = self.recolours and not self._as_printed and palette is not None
        tones = Tones(_rgb(palette.surface), _rgb(palette.ink)) if recolours and palette is not None else None
        return Look(self._reader.view.turn, tones)

    def _apply(self) -> None:
        self._reader.drawing.look_like(self._wanted())
        self.changed.emit()
        self._reader.refresh()
        self._reader.painted.emit()

    # What QML reads

    def _get_theme(self) -> str:
        return self._theme

    def _set_theme(self, theme: str) -> None:
        if theme != self._theme and theme in PALETTES:
            self._theme = theme
            self._apply()

    theme = Property(str, _get_theme, _set_theme, notify=changed, doc="The theme that pages follow.")

    @Property(bool, notify=changed)
    def recolours(self) -> bool:
        """Whether the theme asks for pages in other colours than their own."""
        return self._theme != "day"

    def _get_as_printed(self) -> bool:
        return self._as_printed

    def _set_as_printed(self, as_printed: bool) -> None:
        if as_printed != self._as_printed:
            self._as_printed = as_printed
            self._apply()

    asPrinted = Property(bool, _get_as_printed, _set_as_printed, notify=changed, doc="Pages keep their own colours.")

    @Property(bool, notify=changed)
    def toned(self) -> bool:
        """Whether pages are light on dark now."""
        return self.recolours and not self._as_printed

    @Property(bool, notify=changed)
    def canZoomIn(self) -> bool:
        """Whether the page can be larger."""
        return self._reader.view.zoom < ZOOMS[-1]

    @Property(bool, notify=changed)
    def canZoomOut(self) -> bool:
        """Whether the page can be smaller."""
        return self._reader.view.zoom > ZOOMS[0]

    @Property(bool, notify=changed)
    def fitsPage(self) -> bool:
        """Whether a whole page fits the view, rather than its width."""
        return self._reader.view.fits_page

    @Property(str, notify=changed)
    def style(self) -> str:
        """'column', 'single' or 'spread'."""
        return self._reader.view.style

    @Property(int, notify=changed)
    def turn(self) -> int:
        """By how many quarters pages are turned, clockwise."""
        return self._reader.view.turn

    # What the person does

    @Slot()
    def zoomIn(self) -> None:
        """A step larger."""
        self._zoom(self._reader.view.next_zoom(+1))

    @Slot()
    def zoomOut(self) -> None:
        """A step smaller."""
        self._zoom(self._reader.view.next_zoom(-1))

    @Slot()
    def zoomReset(self) -> None:
        """As large as it was at first."""
        self._zoom(1.0)

    @Slot(float, float, float)
    def pinched(self, factor: float, x: float, y: float) -> None:
        """Two fingers moved apart or together around a point of the view."""
        view = self._reader.view
        share = min(1.0, max(0.0, x / view.width)) if view.width else 0.5
        self._zoom(view.zoom * factor, y, share)

    def _zoom(self, zoom: float, anchor_y: float | None = None, x_share: float = 0.5) -> None:
        self._reader.zoom_to(zoom, anchor_y, x_share)

    @Slot()
    def toggleFit(self) -> None:
        """The whole page, or its width."""
        view = self._reader.view
        view.fits_page, view.zoom = not view.fits_page, 1.0
        self._reader.laid_out_again()

    @Slot(str)
    def lieAs(self, style: str) -> None:
        """All pages in a column, or one at a time, or as an open book."""
        view = self._reader.view
        if style not in _STYLES or style == view.style:
            return
        view.style, view.zoom = style, 1.0
        # A page that is turned to, rather than scrolled to, is seen whole.
        view.fits_page = style != "column"
        self._reader.laid_out_again()
        said = {
            "column": translate("ReaderLook", "All pages, one under the other.", "announced"),
            "single": translate("ReaderLook", "One page at a time.", "announced"),
            "spread": translate("ReaderLook", "Two pages side by side.", "announced"),
        }
        self._reader.announce(said[style])

    @Slot()
    def turnPages(self) -> None:
        """A quarter clockwise."""
        self._reader.view.turn = (self._reader.view.turn + 1) % 4
        self._reader.drawing.look_like(self._wanted())
        self._reader.laid_out_again()
        self._reader.lists.refresh_pages()
        said = translate("ReaderLook", "Pages turned by %1 degrees.", "announced")
        self._reader.announce(said.replace("%1", str(90 * self._reader.view.turn)))


def _rgb(colour: str) -> int:
    return QColor(colour).rgb() & 0xFFFFFF
