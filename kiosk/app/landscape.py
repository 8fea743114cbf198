"""`Landscape`: a window on the land as an item. What it shows is decided by its properties; how it looks, by `land`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Property, QRectF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from kiosk.app.land import View, disc_height, picture
from kiosk.app.leftovers import tend
from kiosk.app.palette import NEUTRAL, SUPPORT_HUE, THEMES

QML_IMPORT_NAME = "kiosk.app"
QML_IMPORT_MAJOR_VERSION = 1

__all__ = ["Landscape"]

_DISCS = ("none", "tint", "accent")


def _field(name: str) -> tuple[Callable[[Any], Any], Callable[[Any, Any], None]]:
    """A getter and a setter for one value that the picture depends on. Any: the value's type is the property's."""

    def read(item: Landscape) -> Any:
        return item.values[name]

    def write(item: Landscape, value: Any) -> None:
        if item.values[name] != value:
            item.values[name] = value
            item.changed.emit()
            item.update()

    return read, write


@QmlElement
class Landscape(QQuickPaintedItem):
    """Hills, stones and a disc, cut to a tile or to a door.

    `discX` and `discY` below 0, and `swell` 0, mean: by the rule for this shape.
    """

    changed = Signal()

    def __init__(self, parent: QQuickItem | None = None):
        super().__init__(parent)
        tend(self)
        self.values: dict[str, Any] = {  # Any: one store for numbers, words and flags
            "theme": "day",
            "worldX": 0.0,
            "span": 1.0,
            "hue": NEUTRAL,
            "section": -1,
            "swell": 0.0,
            "stonesLit": -1,
            "discState": "none",
            "discBehind": False,
            "discX": -1.0,
            "discY": -1.0,
            "skyVisible": True,
            "lone": False,
            "cornerRadius": 0.0,
            "roundHead": False,
            "mirrored": False,
            "bordered": False,
            "borderWidth": 2.0,
        }

    def paint(self, painter: QPainter) -> None:
        """Qt asks for the picture."""
        view = self.view()
        if view is not None:
            painter.drawImage(QRectF(0, 0, self.width(), self.height()), picture(view))

    def view(self) -> View | None:
        """What is to be drawn, or None while the item has no size."""
        window = self.window()
        ratio = window.effectiveDevicePixelRatio() if window is not None else 1.0
        width, height = round(self.width() * ratio), round(self.height() * ratio)
        if width < 1 or height < 1:
            return None
        values = self.values
        theme = values["theme"] if values["theme"] in THEMES else "day"
        hue = values["hue"] if NEUTRAL <= values["hue"] <= SUPPORT_HUE else NEUTRAL
        section = values["section"] if values["section"] >= 0 else max(hue, 0) % 7
        behind = values["discBehind"]
        swell = values["swell"] or _swell_for(width, height)
        disc_x, disc_y = values["discX"], values["discY"]
        return View(
            width_px=width,
            height_px=height,
            theme=theme,
            world_x=values["worldX"],
            span=max(0.05, values["span"]),
            hue=hue,
            swell=swell,
            stones_lit=values["stonesLit"],
            disc=values["discState"] if values["discState"] in _DISCS else "none",
            disc_x=disc_x if disc_x >= 0 else (0.84 if behind else 0.66),
            disc_y=disc_y if disc_y >= 0 else disc_height(section, behind) * swell,
            disc_radius=min(0.115, (0.108 if values["roundHead"] else 0.125) * height / width),
            disc_behind=behind,
            sky=values["skyVisible"],
            lone=values["lone"],
            corner_px=values["cornerRadius"] * ratio,
            round_head=values["roundHead"],
            mirrored=values["mirrored"],
            line_px=values["borderWidth"] * ratio if values["bordered"] else 0.0,
            outline_px=2.5 * ratio,
        )

    _theme, _set_theme = _field("theme")
    _world_x, _set_world_x = _field("worldX")
    _span, _set_span = _field("span")
    _hue, _set_hue = _field("hue")
    _section, _set_section = _field("section")
    _swell, _set_swell = _field("swell")
    _stones_lit, _set_stones_lit = _field("stonesLit")
    _disc_state, _set_disc_state = _field("discState")
    _disc_behind, _set_disc_behind = _field("discBehind")
    _disc_x, _set_disc_x = _field("discX")
    _disc_y, _set_disc_y = _field("discY")
    _sky_visible, _set_sky_visible = _field("skyVisible")
    _lone, _set_lone = _field("lone")
    _corner_radius, _set_corner_radius = _field("cornerRadius")
    _round_head, _set_round_head = _field("roundHead")
    _mirrored, _set_mirrored = _field("mirrored")
    _bordered, _set_bordered = _field("bordered")
    _border_width, _set_border_width = _field("borderWidth")

    theme = Property(str, _theme, _set_theme, notify=changed)
    worldX = Property(float, _world_x, _set_world_x, notify=changed)
    span = Property(float, _span, _set_span, notify=changed)
    hue = Property(int, _hue, _set_hue, notify=changed)
    section = Property(int, _section, _set_section, notify=changed)
    swell = Property(float, _swell, _set_swell, notify=changed)
    stonesLit = Property(int, _stones_lit, _set_stones_lit, notify=changed)
    discState = Property(str, _disc_state, _set_disc_state, notify=changed)
    discBehind = Property(bool, _disc_behind, _set_disc_behind, notify=changed)
    discX = Property(float, _disc_x, _set_disc_x, notify=changed)
    discY = Property(float, _disc_y, _set_disc_y, notify=changed)
    skyVisible = Property(bool, _sky_visible, _set_sky_visible, notify=changed)
    lone = Property(bool, _lone, _set_lone, notify=changed)
    cornerRadius = Property(float, _corner_radius, _set_corner_radius, notify=changed)
    roundHead = Property(bool, _round_head, _set_round_head, notify=changed)
    mirrored = Property(bool, _mirrored, _set_mirrored, notify=changed)
    bordered = Property(bool, _bordered, _set_bordered, notify=changed)
    borderWidth = Property(float, _border_width, _set_border_width, notify=changed)


def _swell_for(width: int, height: int) -> float:
    """Low hills in a low picture."""
    shape = width / height
    if shape < 0.9:
        return 0.86
    return 0.84 if shape < 1.4 else 0.735
