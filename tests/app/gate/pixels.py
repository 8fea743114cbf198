"""What the glass shows: the contrast of words and icons (A27), of the focus ring (A22), and that nothing moves (A28).

Colours are read from grabbed frames, so a word on a landscape, or on a fill that no table of tokens knows, counts too.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import QEventLoop, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtTest import QTest

from tests.app.gate.items import Ask, Screen, Seen, at, look_at
from tests.app.gate.rules import grasp

WORDS = 7.0
"""WCAG 2.2 §1.4.6: what DESIGN asks of every word on every ground."""
SIGNS = 3.0
"""WCAG 2.2 §1.4.11: icons, lines and the focus ring."""

Pixels = Counter[int]


def grab(ask: Ask) -> QImage:
    """The next frame, four bytes a pixel."""
    return ask().grabWindow().convertToFormat(QImage.Format.Format_RGB32)


def contrast_complaints(ask: Ask, screen: Screen) -> list[str]:
    """Every word 7:1, every icon 3:1, on what is really under it."""
    frame = grab(ask)
    found: list[str] = []
    for seen in screen.texts:
        if _in_sight(seen, screen):
            ink = QColor(seen.item.property("color"))
            found.extend(_stands_out(frame, seen, ink, WORDS, f"“{seen.name[:40]}”"))
    for seen in screen.icons:
        if _in_sight(seen, screen):
            ink = QColor(seen.item.property("colour"))
            found.extend(_stands_out(frame, seen, ink, SIGNS, f"the icon {seen.item.property('name')}"))
    return found


def _in_sight(seen: Seen, screen: Screen) -> bool:
    if not seen.item.isEnabled() or seen.shown.height() < seen.box.height() - 2 or seen.shown.width() < 4:
        return False
    return seen.in_ledge or screen.ledge is None or seen.box.bottom() <= screen.ledge.top()


def _stands_out(frame: QImage, seen: Seen, ink: QColor, least: float, words: str) -> Iterator[str]:
    pixels = _pixels(frame, seen.shown)
    drawn = [colour for colour in pixels if _near(colour, ink)]
    if not drawn:
        yield f"A27: {words} at {at(seen.box)} is not drawn in its own colour {ink.name()}: something lies over it"
        return
    total = pixels.total()
    grounds = Counter({colour: times for colour, times in pixels.items() if not _near(colour, ink)})
    if not grounds:
        yield f"A27: {words} at {at(seen.box)} has the colour of its ground"
        return
    # A landscape has many colours: whatever holds a tenth of the place is ground, and at least the commonest.
    # Half of a small icon is the softened edge of its lines: there only the commonest counts.
    wide = [colour for colour, times in grounds.items() if times >= total / 10] if least == WORDS else []
    under = wide or [grounds.most_common(1)[0][0]]
    worst = min(_ratio(colour, ink.rgb() & 0xFFFFFF) for colour in under)
    if worst < least - 0.05:
        yield f"A27: {words} at {at(seen.box)} stands out {worst:.1f} to 1, least {least:.0f}"


def ring_complaints(ask: Ask, most: int = 14) -> list[str]:
    """A22: around what Tab comes to, at least two px of its outline change by 3:1."""
    found: list[str] = []
    before, places = grab(ask), _places(look_at(ask))
    for _ in range(most):
        QTest.keyClick(ask(), Qt.Key.Key_Tab)
        for _ in range(3):
            QGuiApplication.processEvents()
        after, screen = grab(ask), look_at(ask)
        now = _places(screen)
        here = next((seen for seen in screen.controls if seen.item.hasActiveFocus()), None)
        # What has scrolled changed everywhere: its ring is looked at on the way back to a place that stands still.
        if here is not None and here.item.objectName() != "hiddenLeave" and now.items() <= places.items():
            box = grasp(here)
            around = QRectF(box).adjusted(-9, -9, 9, 9)
            changed = _changes(before, after, around)
            needed = 2 * 2 * (box.width() + box.height()) * 0.9
            if changed < needed:
                found.append(f"A22: the focus on “{here.name}” changes {changed} px by 3 to 1, least {needed:.0f}")
        before, places = after, now
    return list(dict.fromkeys(found))


def _places(screen: Screen) -> dict[tuple[str, float, float], int]:
    return {(seen.name, seen.box.x(), seen.box.y()): 0 for seen in screen.controls if not _hidden(seen)}


def _hidden(seen: Seen) -> bool:
    return seen.item.objectName() == "hiddenLeave"


def _changes(before: QImage, after: QImage, around: QRectF) -> int:
    box = _inside(before, around)
    pairs: Counter[tuple[int, int]] = Counter(zip(_row_of(before, box), _row_of(after, box), strict=True))
    return sum(times for (one, other), times in pairs.items() if one != other and _ratio(one, other) >= SIGNS)


def moves(ask: Ask, for_ms: int = 48) -> bool:
    """A28: whether two frames differ, one now and one after `for_ms` of the window's own time."""
    QGuiApplication.processEvents()
    first = grab(ask)
    turns = QEventLoop()
    QTimer.singleShot(for_ms, turns.quit)
    turns.exec()
    return first != grab(ask)


def _inside(frame: QImage, box: QRectF) -> QRect:
    return box.toAlignedRect().intersected(frame.rect())


def _row_of(frame: QImage, box: QRect) -> memoryview:
    part = frame.copy(box)
    return memoryview(bytes(part.constBits())).cast("I")


def _pixels(frame: QImage, box: QRectF) -> Pixels:
    found = Counter(_row_of(frame, _inside(frame, box)))
    return Counter({colour & 0xFFFFFF: times for colour, times in found.items()})


def _near(colour: int, ink: QColor) -> bool:
    parts = (colour >> 16 & 255, colour >> 8 & 255, colour & 255)
    return all(abs(part - own) <= 24 for part, own in zip(parts, (ink.red(), ink.green(), ink.blue()), strict=True))


def _ratio(one: int, other: int) -> float:
    light, dark = sorted((_luminance(one & 0xFFFFFF), _luminance(other & 0xFFFFFF)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: int) -> float:
    """WCAG 2.2, relative luminance."""
    red, green, blue = (_linear((colour >> shift & 255) / 255) for shift in (16, 8, 0))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
