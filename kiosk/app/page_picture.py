"""One small picture of a page in the list of pages: painted when it is seen, and kept only in the lists' cache."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF, QSizeF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem
from shiboken6 import isValid

from kiosk.app.leftovers import tend
from kiosk.app.qml import Property
from kiosk.app.reader_lists import ReaderLists

QML_IMPORT_NAME = "kiosk.app"
QML_IMPORT_MAJOR_VERSION = 1

__all__ = ["PagePicture"]


@QmlElement
class PagePicture(QQuickPaintedItem):
    """The picture of `page` out of `lists`, as large as it fits; plain paper until it is there."""

    changed = Signal()

    def __init__(self, parent: QQuickItem | None = None):
        super().__init__(parent)
        tend(self)
        self._lists: ReaderLists | None = None
        self._page = -1
        self._paper = QColor(Qt.GlobalColor.white)

    def _get_lists(self) -> QObject | None:
        return self._lists

    def _set_lists(self, lists: QObject | None) -> None:
        if self._lists is not None and isValid(self._lists):  # one that went took its connections with it
            self._lists.pictured.disconnect(self._pictured)
            self._lists.changed.disconnect(self._all_changed)
        self._lists = lists if isinstance(lists, ReaderLists) else None
        if self._lists is not None:
            self._lists.pictured.connect(self._pictured)
            self._lists.changed.connect(self._all_changed)
        self.update()

    lists = Property(QObject, _get_lists, _set_lists, notify=changed, doc="The reader's lists.")

    def _get_page(self) -> int:
        return self._page

    def _set_page(self, page: int) -> None:
        self._page = page
        self.changed.emit()
        self.update()

    page = Property(int, _get_page, _set_page, notify=changed, doc="Which page, from 0.")

    def _get_paper(self) -> QColor:
        return self._paper

    def _set_paper(self, colour: QColor) -> None:
        self._paper = colour
        self.changed.emit()
        self.update()

    paper = Property(QColor, _get_paper, _set_paper, notify=changed, doc="What shows until the picture is there.")

    @Slot(int)
    def _pictured(self, page: int) -> None:
        if page == self._page:
            self.update()

    @Slot()
    def _all_changed(self) -> None:
        self.update()

    def paint(self, painter: QPainter) -> None:
        """Qt asks for the picture."""
        area = QRectF(0, 0, self.width(), self.height())
        painter.fillRect(area, self._paper)
        if self._lists is None or self._page < 0:
            return
        picture = self._lists.picture(self._page, round(self.width()), round(self.height()))
        if picture is None or picture.isNull():
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        size = QSizeF(picture.size()).scaled(area.size(), Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (area.width() - size.width()) / 2, (area.height() - size.height()) / 2
        painter.drawImage(QRectF(left, top, size.width(), size.height()), picture)
