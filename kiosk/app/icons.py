"""`Icon`: one of the bundled line icons, as an item, in any colour and size.

The files are Lucide's, trusted because they are ours and tested; nothing that an editor sends is ever drawn here (QtSvg
hangs on hostile files). A picture is drawn once for a name, size and colour and kept, at most `KEPT` of them.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Property, QByteArray, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem
from PySide6.QtSvg import QSvgRenderer

from kiosk.app.leftovers import tend
from kiosk.paths import bundle

QML_IMPORT_NAME = "kiosk.app"
QML_IMPORT_MAJOR_VERSION = 1

__all__ = ["KEPT", "Icon", "drawn", "names"]

KEPT = 400

_kept: OrderedDict[tuple[str, int, str], QImage] = OrderedDict()


def names() -> tuple[str, ...]:
    """Every icon there is, sorted."""
    return tuple(sorted(path.stem for path in (bundle().assets / "icons").glob("*.svg")))


def drawn(name: str, size_px: int, colour: QColor) -> QImage:
    """The icon as a picture of `size_px` by `size_px`; empty, never an error, where there is no such icon."""
    key = (name, size_px, colour.name(QColor.NameFormat.HexArgb))
    kept = _kept.get(key)
    if kept is not None:
        _kept.move_to_end(key)
        return kept
    image = QImage(size_px, size_px, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    source = bundle().assets / "icons" / f"{name}.svg"
    if "/" not in name and source.is_file():
        text = source.read_text(encoding="utf-8").replace("currentColor", colour.name())
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(colour.alphaF())
        QSvgRenderer(QByteArray(text.encode())).render(painter, QRectF(0, 0, size_px, size_px))
        painter.end()
    _kept[key] = image
    while len(_kept) > KEPT:
        _kept.popitem(last=False)
    return image


def _field(name: str) -> tuple[Callable[[Any], Any], Callable[[Any, Any], None]]:
    """A getter and a setter for one value that the picture depends on. Any: the value's type is the property's."""

    def read(item: Icon) -> Any:
        return item.values[name]

    def write(item: Icon, value: Any) -> None:
        if item.values[name] != value:
            item.values[name] = value
            getattr(item, f"{name}Changed").emit()
            item.update()

    return read, write


@QmlElement
class Icon(QQuickPaintedItem):
    """A line icon. `mirrored` turns it round; only arrows and *leave* ask for it."""

    nameChanged = Signal()
    colourChanged = Signal()
    mirroredChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None):
        super().__init__(parent)
        tend(self)
        self.values: dict[str, Any] = {"name": "", "colour": QColor("black"), "mirrored": False}  # Any: mixed values

    def paint(self, painter: QPainter) -> None:
        """Qt asks for the picture."""
        window = self.window()
        ratio = window.effectiveDevicePixelRatio() if window is not None else 1.0
        side = min(self.width(), self.height())
        if not self.values["name"] or side < 1:
            return
        image = drawn(self.values["name"], round(side * ratio), self.values["colour"])
        if self.values["mirrored"]:
            image = image.flipped(Qt.Orientation.Horizontal)
        painter.drawImage(QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side), image)

    _name, _set_name = _field("name")
    _colour, _set_colour = _field("colour")
    _mirrored, _set_mirrored = _field("mirrored")

    name = Property(str, _name, _set_name, notify=nameChanged)
    colour = Property(QColor, _colour, _set_colour, notify=colourChanged)
    mirrored = Property(bool, _mirrored, _set_mirrored, notify=mirroredChanged)
