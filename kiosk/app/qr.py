"""A code for a phone's camera, always dark on white: a camera does not care for themes."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from kiosk.app.leftovers import tend
from kiosk.app.qml import Property

QML_IMPORT_NAME = "kiosk.app"
QML_IMPORT_MAJOR_VERSION = 1

__all__ = ["QrCode"]

_QUIET = 4
"""Modules of white around the code (ISO/IEC 18004)."""


@QmlElement
class QrCode(QQuickPaintedItem):
    """Paints `text` as a QR code, as large as fits in whole pixels."""

    textChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None):
        super().__init__(parent)
        tend(self)
        self._text = ""
        self._modules: list[bytearray] = []

    def _get_text(self) -> str:
        return self._text

    def _set_text(self, text: str) -> None:
        if text == self._text:
            return
        self._text = text
        self._modules = []
        if text:
            # Imported when first asked for: no start pays for it.
            import segno

            self._modules = [bytearray(row) for row in segno.make(text, error="m", micro=False).matrix]
        self.textChanged.emit()
        self.update()

    text = Property(str, _get_text, _set_text, notify=textChanged, doc="What the code says; '' draws nothing.")

    def paint(self, painter: QPainter) -> None:
        """Qt asks for the picture."""
        if not self._modules:
            return
        count = len(self._modules) + 2 * _QUIET
        side = max(1, int(min(self.width(), self.height()) // count))
        left, top = (self.width() - side * count) / 2, (self.height() - side * count) / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.fillRect(QRectF(left, top, side * count, side * count), QColor(Qt.GlobalColor.white))
        for y, row in enumerate(self._modules):
            for x, dark in enumerate(row):
                if dark:
                    painter.fillRect(
                        QRectF(left + (x + _QUIET) * side, top + (y + _QUIET) * side, side, side),
                        QColor(Qt.GlobalColor.black),
                    )
