"""What a window shows, item by item: texts, icons, controls, what scrolls, and the ledge.

Rectangles are in the window, in px. The window is asked for anew each time, because PySide forgets a window's wrapper
once its accessible tree was walked. Nothing here judges; `rules` does.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlEngine, QQmlProperty
from PySide6.QtQuick import QQuickItem, QQuickWindow

Ask = Callable[[], QQuickWindow]

LEDGE_PLACES = ("access", "back", "home", "support", "leaveNow")


@dataclass
class Seen:
    """One item that shows: where it is, what of it is not cut off, and where it would be if nothing were scrolled."""

    item: QQuickItem
    box: QRectF
    shown: QRectF
    scrolls: bool
    in_ledge: bool
    moved: QPointF
    parents: tuple[QQuickItem, ...]

    @property
    def name(self) -> str:
        """What is written on it, else what the code calls it."""
        text = str(self.item.property("text") or "")
        return text or self.item.objectName() or self.item.metaObject().className()

    @property
    def unscrolled(self) -> QRectF:
        """Where it stands in a page that is as long as it needs to be."""
        return self.box.translated(self.moved)

    def is_in(self, other: Seen) -> bool:
        """Whether it is a part of the other."""
        return any(parent is other.item for parent in self.parents)


@dataclass
class Screen:
    """Everything on a window that matters here."""

    room: QRectF
    texts: list[Seen] = field(default_factory=list)
    icons: list[Seen] = field(default_factory=list)
    controls: list[Seen] = field(default_factory=list)
    flicks: list[Seen] = field(default_factory=list)
    touched: list[tuple[Seen, str]] = field(default_factory=list)
    focus: Seen | None = None
    ledge: QRectF | None = None
    ledge_boxes: dict[str, tuple[object, ...]] = field(default_factory=dict)

    def called(self, *names: str) -> list[Seen]:
        """The controls with one of these object names."""
        return [seen for seen in self.controls if seen.item.objectName() in names]


def look_at(ask: Ask) -> Screen:
    """Walk the window's items, as they are laid out for the next frame."""
    window = ask()
    room = QRectF(0, 0, window.width(), window.height())
    screen = Screen(room)
    for seen in _walk(window.contentItem(), room, QPointF(), False, False, (window.contentItem(),)):
        item = seen.item
        if item.objectName() == "ledge":
            screen.ledge = seen.box
        if item.hasActiveFocus():
            # A focus scope has it too, before what it holds.
            screen.focus = seen
        kind = item.metaObject().className()
        if item.inherits("QQuickText"):
            if str(item.property("text")).strip():
                screen.texts.append(seen)
        elif is_control(item):
            screen.controls.append(seen)
            screen.touched.append((seen, "button"))
        elif item.inherits("QQuickFlickable"):
            screen.flicks.append(seen)
        elif item.inherits("QQuickMouseArea"):
            screen.touched.append((seen, "MouseArea"))
        elif kind.startswith(("Icon", "ButtonIcon")):
            screen.icons.append(seen)
        for handler in item.children():
            for sort in ("TapHandler", "PinchHandler", "DragHandler"):
                if isinstance(handler, QObject) and handler.inherits(f"QQuick{sort}"):
                    screen.touched.append((seen, sort))
        if seen.in_ledge and item.objectName() in LEDGE_PLACES:
            screen.ledge_boxes[item.objectName()] = (*seen.box.getRect(), str(item.property("text")))
    return screen


def focused_control(ask: Ask) -> Seen | None:
    """The control that has the focus, where it is now; much cheaper than looking at everything."""
    window = ask()
    room = QRectF(0, 0, window.width(), window.height())
    found = next((item for item in _showing(window.contentItem()) if item.hasActiveFocus() and is_control(item)), None)
    if found is None:
        return None
    parents: list[QQuickItem] = []
    box = found.mapRectToScene(QRectF(0, 0, found.width(), found.height()))
    shown, moved, scrolls, in_ledge = box.intersected(room), QPointF(), False, False
    above = found.parentItem()
    while above is not None:
        parents.insert(0, above)
        if above.clip():
            shown = shown.intersected(above.mapRectToScene(QRectF(0, 0, above.width(), above.height())))
        if above.inherits("QQuickFlickable"):
            scrolls = True
            moved += QPointF(float(above.property("contentX")), float(above.property("contentY")))
        in_ledge = in_ledge or above.objectName() == "ledge"
        above = above.parentItem()
    return Seen(found, box, shown, scrolls, in_ledge, moved, tuple(parents))


def _showing(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        if child.isVisible():
            yield child
            yield from _showing(child)


def lay_out(ask: Ask) -> None:
    """Have Qt finish what a frame would finish: layouts settle only when something is drawn."""
    # Rows that a list has let go of stay until the loop that made them ends, which here is never.
    QGuiApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    ask().grabWindow()
    QGuiApplication.processEvents()


def _walk(
    item: QQuickItem,
    clip: QRectF,
    moved: QPointF,
    scrolls: bool,
    in_ledge: bool,
    parents: tuple[QQuickItem, ...],
) -> Iterator[Seen]:
    for child in item.childItems():
        if not child.isVisible() or child.opacity() < 0.05:
            continue
        box = child.mapRectToScene(QRectF(0, 0, child.width(), child.height()))
        in_it = in_ledge or child.objectName() == "ledge"
        yield Seen(child, box, box.intersected(clip), scrolls, in_it, moved, parents)
        inner = clip.intersected(box) if child.clip() else clip
        flicks = child.inherits("QQuickFlickable")
        onward = moved
        if flicks:
            onward = moved + QPointF(float(child.property("contentX")), float(child.property("contentY")))
        yield from _walk(child, inner, onward, scrolls or flicks, in_it, (*parents, child))


def is_control(item: QQuickItem) -> bool:
    """Whether somebody can do something with it now."""
    if not item.isEnabled():
        return False
    return (item.inherits("QQuickAbstractButton") or item.inherits("QQuickTextInput")) and item.activeFocusOnTab()


def spoken(item: QQuickItem) -> tuple[str, str, str]:
    """Role, name and description for a screen reader. Read from QML: a walk of the accessible tree makes PySide think
    that the items of it are gone."""
    context = QQmlEngine.contextForObject(item)
    role, name, description = (
        QQmlProperty.read(item, f"Accessible.{part}", context) for part in ("role", "name", "description")
    )
    return str(role), str(name or ""), str(description or "")


def at(box: QRectF) -> str:
    """A rectangle in words."""
    return f"{box.x():.0f},{box.y():.0f} {box.width():.0f}×{box.height():.0f}"
