"""What is wrong with the items on a window: each complaint begins with the requirement's id (ACCESS.md).

A19 roles, A23 one touch for every gesture, A25 targets and the gaps between them, A26 words that are cut or covered.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from math import hypot

from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible

from tests.app.gate.items import Screen, Seen, at, spoken


@dataclass(frozen=True)
class Sizes:
    """What a hand needs here, in px: the least target, the least gap between two."""

    target: float = 44
    gap: float = 12


PAGE_OF_PAPER = "pages"
"""The one place that may be wider than the window: a picture of paper, whose words the text view gives again."""

ONE_TOUCH = {
    "PinchHandler": (("zoomIn",), ("zoomOut",)),
    "DragHandler": (("back",), ("on",)),
}
"""What a gesture does, by buttons (WCAG 2.5.1, 2.5.7)."""

TURNS = ("pageDown", "pageUp", "nextPage", "previousPage", "nextPageTall", "previousPageTall")


def complaints(screen: Screen, sizes: Sizes, by_touch: bool = True) -> list[str]:
    """Everything that is wrong, without touching anything. `by_touch`: whether a finger is all that there is."""
    return [
        *(_gestures(screen) if by_touch else ()),
        *_targets(screen, sizes),
        *_gaps(screen, sizes),
        *_cut_texts(screen),
        *_sideways(screen),
        *_out_of_sight(screen),
        *_overlaps(screen),
    ]


NOT_FOR_VISITORS = ("StaffCorner",)
"""Where a finger held down leads staff to their PIN: nothing on screen or in the tree may hint at it (H20). They have a
combination of keys as well."""


def role_complaints(screen: Screen) -> Iterator[str]:
    """A19. Asks for accessible nodes, after which PySide takes many an item for gone: look at the screen anew."""
    silent = (QAccessible.Role.NoRole, QAccessible.Role.Client)
    for seen, sort in screen.touched:
        if sort == "PinchHandler" or seen.item.metaObject().className().startswith(NOT_FOR_VISITORS):
            continue
        roles = (QAccessible.queryAccessibleInterface(item) for item in (seen.item, *reversed(seen.parents)))
        if not any(role is not None and role.role() not in silent for role in roles):
            yield f"A19: a {sort} that no screen reader knows of: {seen.name} at {at(seen.box)}"


def _gestures(screen: Screen) -> Iterator[str]:
    names = {seen.item.objectName() for seen in screen.controls}
    for seen, sort in screen.touched:
        for wanted in ONE_TOUCH.get(sort, ()):
            if not any(name in names for name in wanted) and seen.item.isEnabled():
                yield f"A23: a {sort} at {at(seen.box)} without a button “{wanted[0]}” that does the same"
    for flick in screen.flicks:
        item = flick.item
        longer = float(item.property("contentHeight")) > item.height() + 1
        if not longer or not item.isEnabled() or not item.property("interactive"):
            continue
        beside = flick.parents[-1]
        turns = [seen for seen in screen.called(*TURNS) if any(parent is beside for parent in seen.parents)]
        if item.objectName() == PAGE_OF_PAPER:
            turns = screen.called(*TURNS)
        if not turns:
            yield f"A23: {item.objectName() or 'what flicks'} at {at(flick.box)} has no page up and page down beside it"


def _targets(screen: Screen, sizes: Sizes) -> Iterator[str]:
    for seen in screen.controls:
        box = grasp(seen)
        if min(box.width(), box.height()) < sizes.target - 0.51:
            yield f"A25: too small to press: “{seen.name}” at {at(box)}, least {sizes.target:.0f}"


def grasp(seen: Seen) -> QRectF:
    """Where a finger may land: a field without a shape of its own is taken by the whole pill that it stands in."""
    if seen.item.inherits("QQuickTextInput") and seen.parents and seen.item.property("background") is None:
        pill = seen.parents[-1]
        return pill.mapRectToScene(QRectF(0, 0, pill.width(), pill.height()))
    return seen.box


def _gaps(screen: Screen, sizes: Sizes) -> Iterator[str]:
    for one, other in _pairs(screen.controls):
        # What scrolls passes by what stands still, and is cut off before it gets there.
        if one.in_ledge != other.in_ledge or one.scrolls != other.scrolls or one.is_in(other) or other.is_in(one):
            continue
        if _is_row(one) and _is_row(other):
            continue
        across = max(one.box.left(), other.box.left()) - min(one.box.right(), other.box.right())
        down = max(one.box.top(), other.box.top()) - min(one.box.bottom(), other.box.bottom())
        if across < 0 and down < 0:
            continue
        gap = hypot(max(across, 0), max(down, 0))
        if gap < sizes.gap - 0.51:
            yield (
                f"A25: {gap:.0f} px apart, least {sizes.gap:.0f}: “{one.name}” at {at(one.box)} "
                f"and “{other.name}” at {at(other.box)}"
            )


def _is_row(seen: Seen) -> bool:
    """A row of staff's list: it touches the next, as the lines of a list do, and is as tall as a target."""
    return seen.item.metaObject().indexOfSignal("chosenTwice()") >= 0


def _cut_texts(screen: Screen) -> Iterator[str]:
    for seen in screen.texts:
        item = seen.item
        words = str(item.property("text"))[:40]
        if item.property("truncated"):
            yield f"A26: cut short: “{words}” at {at(seen.box)}"
        if float(item.property("contentWidth")) > item.width() + 1.5:
            yield f"A26: wider than its place: “{words}” at {at(seen.box)}"
        # The last line's own leading is no word.
        leading = max(4.0, 0.2 * item.property("font").pixelSize())
        if float(item.property("contentHeight")) > item.height() + leading:
            yield f"A26: taller than its place: “{words}” at {at(seen.box)} needs {item.property('contentHeight')}"
        if seen.box.left() < -1 or seen.box.right() > screen.room.right() + 1:
            yield f"A26: beyond the side of the window: “{words}” at {at(seen.box)}"
        if seen.shown.width() < seen.box.width() - 1 and not seen.scrolls:
            yield f"A26: cut at the side: “{words}” at {at(seen.box)}"
        if seen.scrolls:
            continue
        if seen.shown.height() < seen.box.height() - 3:
            yield f"A26: cut off: “{words}” at {at(seen.box)}"
        if screen.ledge is not None and not seen.in_ledge and seen.box.bottom() > screen.ledge.top() + 3:
            yield f"A26: under the ledge: “{words}” at {at(seen.box)}"


def _sideways(screen: Screen) -> Iterator[str]:
    for seen in screen.flicks:
        item = seen.item
        if item.objectName() != PAGE_OF_PAPER and float(item.property("contentWidth")) > item.width() + 1:
            yield f"A26: has to be scrolled sideways: {item.objectName() or 'what flicks'} at {at(seen.box)}"


def _out_of_sight(screen: Screen) -> Iterator[str]:
    room = screen.room.adjusted(-1, -1, 1, 1)
    for seen in screen.controls:
        if seen.box.left() < room.left() or seen.box.right() > room.right():
            yield f"A26: beyond the side of the window: “{seen.name}” at {at(seen.box)}"
        elif seen.scrolls:
            continue
        elif not room.contains(seen.box) or seen.shown.height() < seen.box.height() - 1:
            yield f"A26: cannot be reached: “{seen.name}” at {at(seen.box)}"
        elif screen.ledge is not None and not seen.in_ledge and seen.box.bottom() > screen.ledge.top() + 1:
            yield f"A26: under the ledge: “{seen.name}” at {at(seen.box)}"


def _overlaps(screen: Screen) -> Iterator[str]:
    apart = [seen for seen in screen.controls if seen.shown.width() > 2 and seen.shown.height() > 2]
    for one, other in _pairs(apart):
        if one.in_ledge != other.in_ledge and (one.scrolls or other.scrolls):
            continue
        if one.is_in(other) or other.is_in(one):
            continue
        both = one.shown.intersected(other.shown)
        if both.width() > 1 and both.height() > 1:
            yield f"A25: one over the other: “{one.name}” at {at(one.shown)} and “{other.name}” at {at(other.shown)}"
    # What lies under a sheet is disabled, and is seen through it.
    texts = [seen for seen in screen.texts if seen.shown.height() > 2 and seen.item.isEnabled()]
    for text, other in _pairs(texts):
        both = text.shown.intersected(other.shown)
        if both.width() > 4 and both.height() > min(text.box.height(), other.box.height()) * 0.35:
            one, two = f"“{text.name[:30]}” at {at(text.box)}", f"“{other.name[:30]}” at {at(other.box)}"
            yield f"A26: words over words: {one} and {two}"


def _pairs(things: list[Seen]) -> Iterator[tuple[Seen, Seen]]:
    for place, one in enumerate(things):
        for other in things[place + 1 :]:
            yield one, other


def label_complaints(screen: Screen) -> list[str]:
    """A18 and WCAG 2.5.3: what is written on a control is in its name, and no other word on it is left unsaid."""
    found: list[str] = []
    for seen in screen.controls:
        if seen.item.inherits("QQuickTextInput"):
            continue
        _, name, description = spoken(seen.item)
        said = _plain(f"{name} {description}")
        written = [text for text in screen.texts if text.is_in(seen)]
        label = _plain(str(seen.item.property("text") or ""))
        for words in (_plain(str(text.item.property("text"))) for text in written if not _is_sign(text)):
            if words == label and label not in _plain(name):
                found.append(f"A18: “{seen.name}” is written on it, and it is called “{name}”")
            elif "<span" not in words and not set(re.findall(r"\w+", words)) <= set(re.findall(r"\w+", said)):
                found.append(f"A18: “{words[:60]}” is written on “{name}”, and is neither its name nor its description")
    return found


def _is_sign(text: Seen) -> bool:
    """Written, and no word: a number on a cover, A +, a sample of letters, On beside a switch that says so itself, and
    keys, which have a list of their own."""
    words = str(text.item.property("text"))
    return text.item.objectName() in ("sample", "state", "keys") or re.search(r"[^\W\d_]{2}", words) is None


def _plain(text: str) -> str:
    return " ".join(text.replace("\u2066", "").replace("\u2069", "").replace("\n", " ").casefold().split())
