"""One run of hills, and a window on it: the picture of every cover, door and panel.

World coordinate X runs through all seven parts: section *i* is the window from *i* to *i* + 1, so covers side by side
join. Four ridges, a line of stepping stones between the third and the nearest, one disc a section. Formulas and tones
are those of the look; nothing here is random. Each picture is drawn once for a size and a theme and kept, at most
`KEPT_BYTES` of them; the key holds the theme, so no theme sees another's.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from math import ceil, floor, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

from kiosk.app.palette import NEUTRAL, PALETTES, Palette, mix

__all__ = ["KEPT_BYTES", "View", "disc_height", "forget", "picture", "ridge", "stone_height"]

#: Back to front: height above the foot, then (amplitude, frequency, phase) of its waves; shares of its height.
RIDGES = (
    (0.46, ((0.050, 1.1, 0.4), (0.022, 2.7, 1.9))),
    (0.35, ((0.058, 0.83, 2.2), (0.020, 2.1, 0.3))),
    (0.235, ((0.060, 0.62, 4.2), (0.016, 1.7, 1.1))),
    (0.115, ((0.050, 0.71, 5.6), (0.014, 2.3, 2.6))),
)
WAVELENGTH = 1.35
STONE_EVERY = 0.115
STONE_RADIUS = 0.0245  # of one X
STONE_AT_MOST = 0.045  # of the height, where the picture is low and wide
UNLIT = 0.28
KEPT_BYTES = 48 * 1024 * 1024

_DAY_WHITE = (0.30, 0.17, 0.06)
_DAY_NEAREST = ("#10181C", 0.28)
_DAY_STONE = "#EDE6D8"
_DAY_DISC = ("#F3EBD6", 0.58)
_DUSK_SKY = 0.07
_DUSK_HUE = (0.80, 0.58, 0.40, 0.24)
_DUSK_DISC = 0.5
_NEUTRAL = {"day": (0.10, 0.20, 0.34, 0.52), "dusk": (0.34, 0.25, 0.17, 0.10)}


@dataclass(frozen=True, slots=True)
class View:
    """A window on the land. It is the key under which its picture is kept: equal views look the same."""

    width_px: int
    height_px: int
    theme: str
    world_x: float = 0.0
    span: float = 1.0
    hue: int = NEUTRAL
    swell: float = 1.0
    stones_lit: int = -1
    disc: str = "none"  # none, tint, accent
    disc_x: float = 0.66  # share of the width
    disc_y: float = 0.6  # share of the height, from the foot
    disc_radius: float = 0.115  # of the width
    disc_behind: bool = False
    sky: bool = True
    lone: bool = False  # one ridge alone, without stones: what an empty place shows
    corner_px: float = 0.0
    round_head: bool = False
    mirrored: bool = False
    line_px: float = 0.0  # 0: no border
    outline_px: float = 2.5  # of a ridge in high contrast


def ridge(index: int, x: float) -> float:
    """The height of a ridge (0 is the furthest) at world X, as a share of the picture's height."""
    base, waves = RIDGES[index]
    return base + sum(a * sin(2 * pi * f * x / WAVELENGTH + p) for a, f, p in waves)


def stone_height(x: float) -> float:
    """Where the path runs at world X, as a share of the picture's height."""
    return 0.165 + 0.075 * sin(2 * pi * 0.42 * x + 0.9)


def disc_height(section: int, behind: bool) -> float:
    """A section's disc on the arc over all seven, as a share of the height; lower where it stands behind a ridge."""
    arc = sin(pi * (section + 0.5) / 7)
    return 0.473 + 0.06 * arc if behind else 0.545 + 0.085 * arc


def picture(view: View) -> QImage:
    """The picture of a view, drawn now or kept from before. Blocks for some milliseconds the first time."""
    kept = _kept.get(view)
    if kept is not None:
        _kept.move_to_end(view)
        return kept
    image = _draw(view)
    _kept[view] = image
    while len(_kept) > 1 and sum(held.sizeInBytes() for held in _kept.values()) > KEPT_BYTES:
        _kept.popitem(last=False)
    return image


def forget() -> None:
    """Drop every kept picture, as at the end of a visit."""
    _kept.clear()


_kept: OrderedDict[View, QImage] = OrderedDict()


@dataclass(frozen=True, slots=True)
class _Tones:
    sky: QColor
    ridges: tuple[QColor, QColor, QColor, QColor]
    stone: QColor
    disc: QColor


def _tones(view: View, palette: Palette) -> _Tones:
    if view.theme == "contrast":
        black, white = QColor(palette.ground), QColor(palette.ink)
        return _Tones(black, (black, black, black, black), white, black)
    if view.hue == NEUTRAL:
        shares = _NEUTRAL[view.theme]
        first, second, third, fourth = (mix(palette.ground, palette.primary, share) for share in shares)
        stone = QColor(palette.surface if view.theme == "day" else palette.muted)
        return _Tones(
            QColor(palette.ground), (first, second, third, fourth), stone, mix(palette.ground, palette.primary, 0.2)
        )
    hue = palette.hues[view.hue]
    if view.theme == "dusk":
        first, second, third, fourth = (mix(palette.surface, hue, share) for share in _DUSK_HUE)
        sky = mix(palette.surface, hue, _DUSK_SKY)
        return _Tones(sky, (first, second, third, fourth), QColor(palette.ink), mix(hue, palette.ink, _DUSK_DISC))
    first, second, third = (mix(hue, palette.surface, share) for share in _DAY_WHITE)
    return _Tones(
        QColor(hue), (first, second, third, mix(hue, *_DAY_NEAREST)), QColor(_DAY_STONE), mix(hue, *_DAY_DISC)
    )


def _draw(view: View) -> QImage:
    image = QImage(view.width_px, view.height_px, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    palette = PALETTES[view.theme]
    tones = _tones(view, palette)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if view.mirrored:
        painter.translate(view.width_px, 0)
        painter.scale(-1, 1)
    if view.sky:
        painter.fillRect(image.rect(), tones.sky)
    _paint_land(painter, view, palette, tones)
    painter.resetTransform()
    _cut_to_shape(painter, view)
    if view.line_px > 0:
        inset = view.line_px / 2
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        painter.strokePath(_outline(view, inset), QPen(QColor(palette.line), view.line_px))
    painter.end()
    return image


def _paint_land(painter: QPainter, view: View, palette: Palette, tones: _Tones) -> None:
    outlined = view.theme == "contrast"
    pen = QPen(QColor(palette.ink), view.outline_px) if outlined else QPen(Qt.PenStyle.NoPen)
    if not view.disc_behind:
        _paint_disc(painter, view, palette, tones, pen)
    for index in (1,) if view.lone else range(4):
        if index == 0 and view.disc_behind:
            _paint_disc(painter, view, palette, tones, pen)
        if index == 3:
            _paint_stones(painter, view, tones)
        painter.setPen(pen)
        painter.setBrush(tones.ridges[index])
        painter.drawPath(_ridge_path(view, index))


def _ridge_path(view: View, index: int) -> QPainterPath:
    margin = view.outline_px * 2
    path = QPainterPath(QPointF(-margin, view.height_px + margin))
    steps = max(24, min(480, view.width_px // 3))
    for step in range(-1, steps + 2):
        share = step / steps
        up = ridge(index, view.world_x + share * view.span) * view.swell
        path.lineTo(
            share * view.width_px + (margin if step > steps else -margin if step < 0 else 0), view.height_px * (1 - up)
        )
    path.lineTo(view.width_px + margin, view.height_px + margin)
    path.closeSubpath()
    return path


def _paint_disc(painter: QPainter, view: View, palette: Palette, tones: _Tones, pen: QPen) -> None:
    if view.disc == "none":
        return
    radius = view.width_px * view.disc_radius
    centre = QPointF(view.disc_x * view.width_px, view.height_px * (1 - view.disc_y))
    painter.setPen(pen)
    painter.setBrush(QColor(palette.accent) if view.disc == "accent" and view.theme != "contrast" else tones.disc)
    painter.drawEllipse(centre, radius, radius)


def _paint_stones(painter: QPainter, view: View, tones: _Tones) -> None:
    px_per_x = view.width_px / view.span
    radius_x = min(STONE_RADIUS * px_per_x, STONE_AT_MOST * view.height_px)
    painter.setPen(Qt.PenStyle.NoPen)
    first = floor(view.world_x / STONE_EVERY) - 1
    last = ceil((view.world_x + view.span) / STONE_EVERY) + 1
    faded = QColor(tones.stone)
    faded.setAlphaF(UNLIT)
    shown = 0
    for number in range(first, last + 1):
        x = (number + 0.5) * STONE_EVERY
        at = (x - view.world_x) * px_per_x
        if at < -radius_x or at > view.width_px + radius_x:
            continue
        seen = stone_height(x) + 0.01 > ridge(3, x)
        shown += 1 if seen and 0 <= at <= view.width_px else 0
        painter.setBrush(tones.stone if view.stones_lit < 0 or shown <= view.stones_lit else faded)
        painter.drawEllipse(QPointF(at, view.height_px * (1 - stone_height(x) * view.swell)), radius_x, radius_x * 0.66)


def _outline(view: View, inset: float) -> QPainterPath:
    """The shape of the picture: rounded corners, or a door with a round head."""
    box = QRectF(inset, inset, view.width_px - 2 * inset, view.height_px - 2 * inset)
    corner = max(0.0, view.corner_px - inset)
    path = QPainterPath()
    if not view.round_head:
        path.addRoundedRect(box, corner, corner)
        return path
    head = min(box.width() / 2, box.height() - corner)
    path.moveTo(box.left(), box.top() + head)
    path.arcTo(QRectF(box.left(), box.top(), box.width(), 2 * head), 180, -180)
    path.lineTo(box.right(), box.bottom() - corner)
    path.arcTo(QRectF(box.right() - 2 * corner, box.bottom() - 2 * corner, 2 * corner, 2 * corner), 0, -90)
    path.lineTo(box.left() + corner, box.bottom())
    path.arcTo(QRectF(box.left(), box.bottom() - 2 * corner, 2 * corner, 2 * corner), 270, -90)
    path.closeSubpath()
    return path


def _cut_to_shape(painter: QPainter, view: View) -> None:
    """Smooth corners: a mask, because a clip path is cut in whole pixels."""
    if view.corner_px <= 0 and not view.round_head:
        return
    mask = QImage(view.width_px, view.height_px, QImage.Format.Format_ARGB32_Premultiplied)
    mask.fill(Qt.GlobalColor.transparent)
    stencil = QPainter(mask)
    stencil.setRenderHint(QPainter.RenderHint.Antialiasing)
    stencil.fillPath(_outline(view, 0), QColor(Qt.GlobalColor.black))
    stencil.end()
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
    painter.drawImage(0, 0, mask)
