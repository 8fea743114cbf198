"""Where a film's pictures are painted.

Qt's own VideoOutput draws nothing where the scene graph is software, so a kiosk without OpenGL would show black. This
item takes frames from a sink and paints them itself; it works on every backend.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QImage, QPainter
from PySide6.QtMultimedia import QVideoFrame, QVideoSink
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from kiosk.app.leftovers import tend
from kiosk.app.qml import Property

QML_IMPORT_NAME = "kiosk.film"
QML_IMPORT_MAJOR_VERSION = 1

__all__ = ["FilmView"]


@QmlElement
class FilmView(QQuickPaintedItem):
    """Paints the newest frame of its sink, whole, in the middle of itself."""

    firstFrame = Signal()
    sinkReady = Signal()
    coveredChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None):
        super().__init__(parent)
        tend(self)
        self.setOpaquePainting(False)
        self._sink = QVideoSink(self)
        self._sink.videoFrameChanged.connect(self._take)
        self._frame = QImage()
        self._covered: list[float] = []

    @Property(QObject, notify=sinkReady)
    def videoSink(self) -> QObject:
        """Where a player hands its frames."""
        return self._sink

    def _get_covered(self) -> list[float]:
        return self._covered

    def _set_covered(self, covered: list[float]) -> None:
        self._covered = [float(second) for second in covered]
        self.coveredChanged.emit()

    covered = Property(
        list,
        _get_covered,
        _set_covered,
        notify=coveredChanged,
        doc="Starts and ends, in seconds, not painted.",
    )

    @Slot(QVideoFrame)
    def _take(self, frame: QVideoFrame) -> None:
        at_s = frame.startTime() / 1_000_000
        if any(start <= at_s < end for start, end in zip(self._covered[::2], self._covered[1::2], strict=True)):
            return
        image = frame.toImage()
        if image.isNull():
            return
        first = self._frame.isNull()
        self._frame = image
        self.update()
        if first:
            self.firstFrame.emit()

    def paint(self, painter: QPainter) -> None:
        """Qt asks for the picture."""
        if self._frame.isNull():
            return
        room = QRectF(0, 0, self.width(), self.height())
        size = self._frame.size().scaled(room.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (room.width() - size.width()) / 2, (room.height() - size.height()) / 2
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRectF(left, top, size.width(), size.height()), self._frame)
