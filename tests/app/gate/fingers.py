"""A finger that changes its mind (A24): nothing happens at the press, and nothing when it slides off and lifts."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QGuiApplication, QPointingDevice
from PySide6.QtTest import QTest

from tests.app.gate.items import Ask, Screen, Seen
from tests.app.gate.tree import Node, read

ACTS_ON_PRESS = ("leaveNow", "hiddenLeave")
"""*Leave now* acts at the press, on purpose: WCAG 2.5.2 lets what must not wait (ui/README)."""


def slide_complaints(ask: Ask, screen: Screen, finger: QPointingDevice) -> list[str]:
    """Every control in sight but *Leave now*, pressed and let go of elsewhere."""
    found: list[str] = []
    for seen in screen.controls:
        middle, name = seen.shown.center().toPoint(), seen.name
        if seen.item.objectName() in ACTS_ON_PRESS or not _in_sight(seen, screen):
            continue
        before = _told(read(ask))
        QTest.touchEvent(ask(), finger).press(0, middle, ask()).commit()
        _settle()
        pressed = _told(read(ask))
        away = _away_from(seen.box, screen.room, middle)
        QTest.touchEvent(ask(), finger).move(0, away, ask()).commit()
        QTest.touchEvent(ask(), finger).release(0, away, ask()).commit()
        _settle()
        if pressed != before:
            found.append(f"A24: “{name}” acts at the press")
        elif _told(read(ask)) != before:
            found.append(f"A24: “{name}” acts though the finger slid off")
    return found


def _in_sight(seen: Seen, screen: Screen) -> bool:
    shown = seen.shown.width() > 8 and seen.shown.height() > 8
    return shown and (seen.in_ledge or screen.ledge is None or seen.shown.center().y() < screen.ledge.top())


def _away_from(box: QRectF, room: QRectF, middle: QPoint) -> QPoint:
    """A place beside it: sideways where there is one, since up and down may scroll."""
    if box.left() - 60 > room.left():
        return QPoint(int(box.left()) - 60, middle.y())
    if box.right() + 60 < room.right():
        return QPoint(int(box.right()) + 60, middle.y())
    return QPoint(middle.x(), int(box.top()) - 60 if box.top() > 60 else int(box.bottom()) + 60)


def _told(nodes: list[Node]) -> list[tuple[str, str, bool]]:
    return sorted((node.name, node.description, node.enabled) for node in nodes)


def _settle() -> None:
    for _ in range(4):
        QGuiApplication.processEvents()
