"""Where pages are painted: one item as large as the view, so that memory does not grow with zoom."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem
from shiboken6 import isValid

from kiosk.app.column import Placed
from kiosk.app.leftovers import tend
from kiosk.app.qml import Property
from kiosk.app.reader import ReaderViewModel
from kiosk.app.turning import Box, turned
from kiosk.documents.document import Match

QML_IMPORT_NAME = "kiosk.app"
QML_IMPORT_MAJOR_VERSION = 1

__all__ = ["PageCanvas"]

_EDGE = 4.0
_MARK_GROWS = 3.0


@QmlElement
class PageCanvas(QQuickPaintedItem):
    """Paints the pages that a reader has in view: paper, picture, marks."""

    changed = Signal()

    def __init__(self, parent: QQuickItem | None = None):
        super().__init__(parent)
        tend(self)
        # Nothing shows through: what is opaque is copied to the screen, in place of being blended with it.
        self.setOpaquePainting(True)
        self._reader: ReaderViewModel | None = None
        self._paper = QColor(Qt.GlobalColor.white)
        self._edge = QColor(Qt.GlobalColor.gray)
        self._mark = QColor(Qt.GlobalColor.yellow)
        self._mark_edge = QColor(Qt.GlobalColor.black)
        self._chosen = QColor(Qt.GlobalColor.blue)
        self._small: dict[int, QImage] = {}

    def _get_reader(self) -> QObject | None:
        return self._reader

    def _set_reader(self, reader: QObject | None) -> None:
        if self._reader is not None and isValid(self._reader):  # one that went took its connections with it
            self._reader.painted.disconnect(self._repaint)
            self._reader.changed.disconnect(self._forget)
            self._reader.look.changed.disconnect(self._forget)
        self._reader = reader if isinstance(reader, ReaderViewModel) else None
        if self._reader is not None:
            self._reader.painted.connect(self._repaint)
            self._reader.changed.connect(self._forget)
            self._reader.look.changed.connect(self._forget)
        self._forget()

    reader = Property(QObject, _get_reader, _set_reader, notify=changed, doc="The reader whose pages these are.")

    def _get_ground(self) -> QColor:
        return self.fillColor()

    def _set_ground(self, colour: QColor) -> None:
        self.setFillColor(colour)
        self.changed.emit()

    ground = Property(QColor, _get_ground, _set_ground, notify=changed, doc="What lies between the pages.")

    def _get_paper(self) -> QColor:
        return self._paper

    def _set_paper(self, colour: QColor) -> None:
        self._paper = colour
        self.changed.emit()
        self.update()

    paper = Property(QColor, _get_paper, _set_paper, notify=changed, doc="What lies under a page that is not shown.")

    def _get_edge(self) -> QColor:
        return self._edge

    def _set_edge(self, colour: QColor) -> None:
        self._edge = colour
        self.changed.emit()
        self.update()

    edge = Property(QColor, _get_edge, _set_edge, notify=changed, doc="The flat edge beside a page.")

    def _get_mark(self) -> QColor:
        return self._mark

    def _set_mark(self, colour: QColor) -> None:
        self._mark = colour
        self.changed.emit()
        self.update()

    mark = Property(QColor, _get_mark, _set_mark, notify=changed, doc="Behind what was found.")

    def _get_mark_edge(self) -> QColor:
        return self._mark_edge

    def _set_mark_edge(self, colour: QColor) -> None:
        self._mark_edge = colour
        self.changed.emit()
        self.update()

    markEdge = Property(QColor, _get_mark_edge, _set_mark_edge, notify=changed, doc="The words on a mark.")

    def _get_chosen(self) -> QColor:
        return self._chosen

    def _set_chosen(self, colour: QColor) -> None:
        self._chosen = colour
        self.changed.emit()
        self.update()

    chosen = Property(QColor, _get_chosen, _set_chosen, notify=changed, doc="Over words marked with the mouse.")

    @Slot()
    def _forget(self) -> None:
        self._small.clear()
        self.update()

    @Slot()
    def _repaint(self) -> None:
        self.update()

    def paint(self, painter: QPainter) -> None:
        """Qt asks for the picture."""
        reader = self._reader
        if reader is None:
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for placed, state in reader.placed():
            area = QRectF(round(placed.left), round(placed.top), round(placed.width), round(placed.height))
            edge = QColor(self._edge)
            edge.setAlphaF(0.3)
            # Only what is seen of the edge: all of the page blended under the page took half of the time.
            painter.fillRect(QRectF(area.right(), area.top() + _EDGE, _EDGE, area.height()), edge)
            painter.fillRect(QRectF(area.left() + _EDGE, area.bottom(), area.width() - _EDGE, _EDGE), edge)
            if state != "shown":
                painter.fillRect(area, self._paper)
                continue
            self._paint_page(painter, placed, area)
            current = reader.finding.current
            for match in reader.finding.on_page(placed.page):
                self._paint_match(painter, match, area, match is current)
            selection = reader.taking.selection
            if selection is not None and selection.page == placed.page:
                wash = QColor(self._chosen)
                wash.setAlphaF(0.35)
                for box in selection.boxes:
                    painter.fillRect(self._on(area, box), wash)

    def _paint_page(self, painter: QPainter, placed: Placed, area: QRectF) -> None:
        assert self._reader is not None
        picture = self._reader.drawing.picture(placed.page)
        if picture is None:
            painter.fillRect(area, self._paper if self._reader.look.toned else QColor(Qt.GlobalColor.white))
            picture = self._small.get(placed.page)
            if picture is None:
                picture = self._reader.thumbnail(placed.page)
                self._small[placed.page] = picture
            if not picture.isNull():
                painter.drawImage(area, picture)
            return
        if picture.width() == int(area.width()) and picture.height() == int(area.height()):
            painter.drawImage(area.topLeft(), picture)
        else:
            painter.drawImage(area, picture)
        for tile, image in self._reader.drawing.tiles(placed.page, round(placed.width)):
            if tile.clip is not None:
                painter.drawImage(area.topLeft().toPoint() + QPoint(tile.clip[0], tile.clip[1]), image)

    def _on(self, area: QRectF, box: Box, across: float = 0.0, down: float = 0.0) -> QRectF:
        """Where a box of the page as it was made lies on the page as it is painted, so much larger each way."""
        assert self._reader is not None
        x0, y0, x1, y1 = turned(box, self._reader.view.turn)
        return QRectF(
            area.left() + x0 * area.width() - across,
            area.top() + y0 * area.height() - down,
            (x1 - x0) * area.width() + 2 * across,
            (y1 - y0) * area.height() + 2 * down,
        )

    def _paint_match(self, painter: QPainter, match: Match, area: QRectF, current: bool) -> None:
        assert self._reader is not None
        toned = self._reader.look.toned
        fill = QColor(self._mark)
        # The mark goes behind the words: it darkens paper that is light, and lightens paper that is dark.
        behind = QPainter.CompositionMode.CompositionMode_Lighten if toned else None
        painter.setCompositionMode(behind or QPainter.CompositionMode.CompositionMode_Multiply)
        boxes = [
            self._on(area, (rect.x0, rect.y0, rect.x1, rect.y1), _MARK_GROWS, 1.0).normalized() for rect in match.rects
        ]
        for box in boxes:
            painter.fillRect(box, fill)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        ink = QColor(self._mark_edge) if toned else QColor(Qt.GlobalColor.black)
        round_it = QColor(self._paper) if toned else fill
        for box in boxes:
            # A picture behind the words would swallow the fill: a line in a light colour goes round the ink.
            painter.setPen(QPen(round_it, 3))
            painter.drawRect(box.adjusted(-3, -2, 3, 4))
            painter.setPen(QPen(ink, 4 if current else 2))
            painter.drawLine(box.bottomLeft(), box.bottomRight())
            if current:
                painter.setPen(QPen(ink, 3))
                painter.drawRect(box.adjusted(-1, -1, 1, 2))
