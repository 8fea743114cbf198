"""Looks at what a window shows, item by item, and says what a person could not read, name, reach or press.

It knows nothing of the kiosk but the ledge: it reads texts, buttons and fields wherever they stand. Each complaint is a
sentence. Rectangles are in the window, in px. The window is asked for anew each time, because PySide forgets a window's
wrapper once its accessible tree was walked.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlEngine, QQmlProperty
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

Ask = Callable[[], QQuickWindow]

LEAST_TARGET_PX = 24
LEDGE_PLACES = ("access", "back", "home", "support", "leaveNow")


@dataclass
class Seen:
    """One item that shows: where it is, what of it is not cut off, and whether it can be scrolled into sight."""

    item: QQuickItem
    box: QRectF
    shown: QRectF
    scrolls: bool
    in_ledge: bool
    ancestors: tuple[int, ...]

    @property
    def name(self) -> str:
        """What a screen reader calls it, else what the code does."""
        text = str(self.item.property("text") or "")
        return text or self.item.objectName() or self.item.metaObject().className()


@dataclass
class Screen:
    """Everything on a window that matters here."""

    texts: list[Seen] = field(default_factory=list)
    controls: list[Seen] = field(default_factory=list)
    ledge: QRectF | None = None
    ledge_boxes: dict[str, tuple[float, float, float, float]] = field(default_factory=dict)


def look_at(ask: Ask) -> Screen:
    """Walk the window's items, as they are laid out for the next frame."""
    screen, window = Screen(), ask()
    room = QRectF(0, 0, window.width(), window.height())
    for seen in _walk(window.contentItem(), room, room, False, False, ()):
        item = seen.item
        if item.objectName() == "ledge":
            screen.ledge = seen.box
        if item.inherits("QQuickText"):
            if str(item.property("text")).strip():
                screen.texts.append(seen)
        elif _is_control(item):
            screen.controls.append(seen)
        if seen.in_ledge and item.objectName() in LEDGE_PLACES:
            screen.ledge_boxes[item.objectName()] = seen.box.getRect()
    return screen


def lay_out(ask: Ask) -> None:
    """Have Qt finish what a frame would finish: layouts settle only when something is drawn."""
    ask().grabWindow()
    QGuiApplication.processEvents()


def _walk(
    item: QQuickItem, clip: QRectF, room: QRectF, scrolls: bool, in_ledge: bool, ancestors: tuple[int, ...]
) -> Iterator[Seen]:
    for child in item.childItems():
        if not child.isVisible() or child.opacity() < 0.05:
            continue
        box = child.mapRectToScene(QRectF(0, 0, child.width(), child.height()))
        in_it = in_ledge or child.objectName() == "ledge"
        yield Seen(child, box, box.intersected(clip), scrolls, in_it, ancestors)
        inner = clip.intersected(box) if child.clip() else clip
        moves = scrolls or child.inherits("QQuickFlickable")
        yield from _walk(child, inner, room, moves, in_it, (*ancestors, id(child)))


def _is_control(item: QQuickItem) -> bool:
    if not item.isEnabled():
        return False
    return (item.inherits("QQuickAbstractButton") or item.inherits("QQuickTextInput")) and item.activeFocusOnTab()


def complaints(ask: Ask) -> list[str]:
    """Everything that is wrong with what the window shows, without touching it."""
    lay_out(ask)
    screen = look_at(ask)
    room = QRectF(0, 0, ask().width(), ask().height())
    return [
        *_names(screen),
        *_targets(screen),
        *_cut_texts(screen, room),
        *_out_of_sight(screen, room),
        *_overlaps(screen),
    ]


def _spoken(item: QQuickItem) -> tuple[str, str, str]:
    """Role, name and description for a screen reader. Read from QML: a walk of the accessible tree makes PySide think
    that the items of it are gone."""
    context = QQmlEngine.contextForObject(item)
    role, name, description = (
        QQmlProperty.read(item, f"Accessible.{part}", context) for part in ("role", "name", "description")
    )
    return str(role), str(name or ""), str(description or "")


def _names(screen: Screen) -> Iterator[str]:
    said: Counter[tuple[str, str, str]] = Counter()
    for seen in screen.controls:
        spoken = _spoken(seen.item)
        if not spoken[1].strip():
            yield f"no name: {seen.item.objectName() or seen.item.metaObject().className()} at {_at(seen.box)}"
        else:
            said[spoken] += 1
    for (_, name, description), times in said.items():
        if times > 1:
            yield f"{times} things are called “{name}” and described “{description}”"


def _targets(screen: Screen) -> Iterator[str]:
    for seen in screen.controls:
        if min(seen.box.width(), seen.box.height()) < LEAST_TARGET_PX:
            yield f"too small to press: “{seen.name}” at {_at(seen.box)}"


def _cut_texts(screen: Screen, room: QRectF) -> Iterator[str]:
    for seen in screen.texts:
        item = seen.item
        words = str(item.property("text"))[:40]
        if item.property("truncated"):
            yield f"cut short: “{words}” at {_at(seen.box)}"
        if float(item.property("contentWidth")) > item.width() + 1.5:
            yield f"wider than its place: “{words}” at {_at(seen.box)}"
        if float(item.property("contentHeight")) > item.height() + 4:
            yield f"taller than its place: “{words}” at {_at(seen.box)} needs {item.property('contentHeight')}"
        if seen.box.left() < -1 or seen.box.right() > room.right() + 1:
            yield f"beyond the side of the window: “{words}” at {_at(seen.box)}"
        if seen.shown.width() < seen.box.width() - 1 and not seen.scrolls:
            yield f"cut at the side: “{words}” at {_at(seen.box)}"
        if seen.scrolls:
            continue
        if seen.shown.height() < seen.box.height() - 3:
            yield f"cut off: “{words}” at {_at(seen.box)}"
        if screen.ledge is not None and not seen.in_ledge and seen.box.bottom() > screen.ledge.top() + 3:
            yield f"under the ledge: “{words}” at {_at(seen.box)}"


def _out_of_sight(screen: Screen, window: QRectF) -> Iterator[str]:
    room = window.adjusted(-1, -1, 1, 1)
    for seen in screen.controls:
        if seen.box.left() < room.left() or seen.box.right() > room.right():
            yield f"beyond the side of the window: “{seen.name}” at {_at(seen.box)}"
        elif seen.scrolls:
            continue
        elif not room.contains(seen.box) or seen.shown.height() < seen.box.height() - 1:
            yield f"cannot be reached: “{seen.name}” at {_at(seen.box)}"
        elif screen.ledge is not None and not seen.in_ledge and seen.box.bottom() > screen.ledge.top() + 1:
            yield f"under the ledge: “{seen.name}” at {_at(seen.box)}"


def _overlaps(screen: Screen) -> Iterator[str]:
    apart = [seen for seen in screen.controls if seen.shown.width() > 2 and seen.shown.height() > 2]
    for place, one in enumerate(apart):
        for other in apart[place + 1 :]:
            if one.in_ledge != other.in_ledge and (one.scrolls or other.scrolls):
                continue
            if id(one.item) in other.ancestors or id(other.item) in one.ancestors:
                continue
            both = one.shown.intersected(other.shown)
            if both.width() > 1 and both.height() > 1:
                yield f"one over the other: “{one.name}” at {_at(one.shown)} and “{other.name}” at {_at(other.shown)}"
    # What lies under a sheet is disabled, and is seen through it.
    texts = [seen for seen in screen.texts if seen.shown.height() > 2]
    for place, text in enumerate(texts):
        for other in texts[place + 1 :]:
            if not text.item.isEnabled() or not other.item.isEnabled():
                continue
            both = text.shown.intersected(other.shown)
            if both.width() > 4 and both.height() > min(text.box.height(), other.box.height()) * 0.35:
                one, two = f"“{text.name[:30]}” at {_at(text.box)}", f"“{other.name[:30]}” at {_at(other.box)}"
                yield f"words over words: {one} and {two}"


def tab_complaints(ask: Ask) -> list[str]:
    """What the Tab key alone does not reach, or reaches out of sight. Leaves the focus somewhere."""
    found: list[str] = []
    # A page button has nothing more to do once Tab has scrolled to its end.
    wanted = {
        _key(seen.item): seen.name
        for seen in look_at(ask).controls
        if seen.item.objectName() not in ("pageUp", "pageDown")
    }
    reached: set[tuple[str, str, str]] = set()
    key = ("", "", "")
    for _ in range(2 * len(wanted) + 12):
        QTest.keyClick(ask(), Qt.Key.Key_Tab)
        for _ in range(3):
            QGuiApplication.processEvents()
        lay_out(ask)
        screen = look_at(ask)
        here = next((seen for seen in screen.controls if seen.item.hasActiveFocus()), None)
        if here is None:
            continue
        key = _key(here.item)
        if key in reached and wanted.keys() <= reached:
            break
        reached.add(key)
        found.extend(_focus_out_of_sight(screen, here))
    found.extend(f"Tab does not reach “{name}”" for key, name in wanted.items() if key not in reached)
    if key[0] == "hiddenLeave":
        # It shows only while it has the focus, and lies over what the next screen has there.
        QTest.keyClick(ask(), Qt.Key.Key_Tab)
    return list(dict.fromkeys(found))


def _focus_out_of_sight(screen: Screen, here: Seen) -> Iterator[str]:
    if here.shown.height() < min(here.box.height(), 60) - 2 or here.shown.width() < here.box.width() - 2:
        yield f"the focus is on “{here.name}”, which is cut off: {_at(here.box)} shows {_at(here.shown)}"
    elif screen.ledge is not None and not here.in_ledge and here.box.top() > screen.ledge.top() - LEAST_TARGET_PX:
        yield f"the focus is on “{here.name}”, under the ledge"


def _key(item: QQuickItem) -> tuple[str, str, str]:
    """What an item is known by from one look to the next; wrappers come and go."""
    called = item.objectName()
    _, name, description = _spoken(item)
    return called, name, description


def _at(box: QRectF) -> str:
    return f"{box.x():.0f},{box.y():.0f} {box.width():.0f}×{box.height():.0f}"
