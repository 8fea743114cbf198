"""Where the picture of one figure is painted."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF, Signal, Slot
from PySide6.QtGui import QPainter
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem
from shiboken6 import isValid

from kiosk.app.leftovers import tend
from kiosk.app.page import PageViewModel
from kiosk.app.qml import Property, QVariantList

QML_IMPORT_NAME = "kiosk.app"
QML_IMPORT_MAJOR_VERSION = 1

__all__ = ["FigurePicture"]


@QmlElement
class FigurePicture(QQuickPaintedItem):
    """Paints what stands at `shares` of a page of the document that `source` reads, as soon as it is drawn."""

    changed = Signal()

    def __init__(self, parent: QQuickItem | None = None):
        super().__init__(parent)
        tend(self)
        self._source: PageViewModel | None = None
        self._page = -1
        self._shares: list[float] = []

    def _get_source(self) -> QObject | None:
        return self._source

    def _set_source(self, source: QObject | None) -> None:
        if self._source is not None and isValid(self._source):  # one that went took its connections with it
            self._source.painted.disconnect(self._repaint)
        self._source = source if isinstance(source, PageViewModel) else None
        if self._source is not None:
            self._source.painted.connect(self._repaint)
        self._changed()

    source = Property(QObject, _get_source, _set_source, notify=changed, doc="The text view whose figure this is.")

    def _get_page(self) -> int:
        return self._page

    def _set_page(self, page: int) -> None:
        self._page = page
        self._changed()

    page = Property(int, _get_page, _set_page, notify=changed, doc="The page it stands on, from 0.")

    def _get_shares(self) -> list[float]:
        return self._shares

    def _set_shares(self, shares: list[float]) -> None:
        self._shares = list(shares)
        self._changed()

    shares = Property(QVariantList, _get_shares, _set_shares, notify=changed, doc="Left, top, width, height on it.")

    def _changed(self) -> None:
        self.changed.emit()
        self.update()

    @Slot()
    def _repaint(self) -> None:
        self.update()

    def paint(self, painter: QPainter) -> None:
        """Qt asks for the picture."""
        if self._source is None:
            return
        window = self.window()
        ratio = window.effectiveDevicePixelRatio() if window is not None else 1.0
        image = self._source.figure(self._page, self._shares, round(self.width() * ratio))
        if image is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(QRectF(0, 0, self.width(), self.height()), image)
