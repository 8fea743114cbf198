"""The least reader that could be written with PyMuPDF in the window's own process, for benches to stand beside."""

from __future__ import annotations

import time
from pathlib import Path

import pymupdf
from finger import Finger
from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQml import QmlElement, QQmlApplicationEngine
from PySide6.QtQuick import QQuickPaintedItem, QQuickWindow

QML_IMPORT_NAME = "bench.plain"
QML_IMPORT_MAJOR_VERSION = 1

__all__ = ["PlainReader", "drawn"]

_QML = b"""
import QtQuick
import bench.plain
Window {
    width: 1920; height: 1080; visible: true; color: "#F7F3EC"
    Sheet { anchors.fill: parent }
    Text { text: "Open"; anchors.centerIn: parent; font.pixelSize: 40 }
    TapHandler { onTapped: opener.tapped() }
    required property QtObject opener
}
"""

_shown: list[QImage] = []


def drawn(path: Path, page: int, width_px: int) -> QImage:
    """A page as PyMuPDF draws it, as a picture that owns its bytes."""
    document = pymupdf.open(path)
    return picture_of(document, page, width_px)


def picture_of(document: pymupdf.Document, page: int, width_px: int) -> QImage:
    """A page of an open document."""
    loaded = document[page]
    scale = width_px / loaded.rect.width
    pixmap = loaded.get_pixmap(matrix=pymupdf.Matrix(scale, scale))
    form = QImage.Format.Format_RGB888
    return QImage(pixmap.samples_mv, pixmap.width, pixmap.height, pixmap.stride, form).copy()


@QmlElement
class Sheet(QQuickPaintedItem):
    """Paints the newest picture."""

    def paint(self, painter: QPainter) -> None:
        """Qt asks for the picture."""
        if _shown:
            painter.drawImage(0, 0, _shown[0])


class _Opener(QObject):
    def __init__(self, reader: PlainReader):
        super().__init__()
        self._reader = reader

    @Slot()
    def tapped(self) -> None:
        self._reader.turn()


class PlainReader:
    """One window, one picture; a tap opens the document, or turns to the next page of it."""

    def __init__(self, path: Path, width_px: int):
        self._path, self._width_px = path, width_px
        self._document: pymupdf.Document | None = None
        self._page = -1
        self._opener = _Opener(self)
        self._engine = QQmlApplicationEngine()
        self._engine.setInitialProperties({"opener": self._opener})
        self._engine.loadData(_QML)
        self._finger = Finger(self._window)
        self._finger.waits_for(lambda: self._finger.frames > 0, "the plain window")
        self._window().hide()

    def _window(self) -> QQuickWindow:
        window = self._engine.rootObjects()[0]
        assert isinstance(window, QQuickWindow)
        return window

    def turn(self) -> None:
        """What a tap does."""
        if self._document is None:
            self._document = pymupdf.open(self._path)
            self._page = -1
        self._page += 1
        _shown[:] = [picture_of(self._document, self._page, self._width_px)]
        for item in self._finger.window.contentItem().childItems():
            item.update()

    def opens(self) -> float:
        """Milliseconds from a tap to the frame with the first page."""
        self._document = None
        return self.turns()

    def turns(self) -> float:
        """Milliseconds from a tap to the frame with the page that it asked for."""
        window = self._finger.window
        window.show()
        window.raise_()
        self._finger.waits_for_frame(lambda: window.isExposed(), "the plain window")
        before = self._page if self._document is not None else -1
        began = time.perf_counter()
        self._finger.taps(window.width() // 2, window.height() // 2)
        self._finger.waits_for_frame(lambda: self._document is not None and self._page > before, "the page")
        took = (time.perf_counter() - began) * 1000
        window.hide()
        return took
