"""Where the focus is when a screen comes, and where Tab leads (A22). Complaints begin with the id."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from tests.app.gate.items import LEDGE_PLACES, Ask, Screen, Seen, focused_control, lay_out, look_at, spoken
from tests.app.gate.tree import Node

Key = tuple[str, str, str]

LEAST_IN_SIGHT_PX = 24

DIGIT = "digit-"
"""The keys of a number pad, which lie as on a telephone whatever the window speaks."""


@dataclass(frozen=True)
class Stop:
    """One place where Tab stops. Its item may be gone by the next: a list keeps no more rows than it shows."""

    name: str
    called: str
    place: QRectF
    in_ledge: bool


def start_complaints(screen: Screen) -> list[str]:
    """The focus is in what has just come, not in the bar or nowhere."""
    if screen.focus is None:
        return ["A22: nothing has the focus"]
    if screen.focus.in_ledge or screen.focus.item.objectName() == "hiddenLeave":
        return [f"A22: the focus did not come to the new screen, it is on “{screen.focus.name}”"]
    return []


def tab_complaints(ask: Ask, nodes: Sequence[Node] = (), mirrored: bool = False) -> list[str]:
    """What Tab alone does not reach, reaches out of sight, or reaches in another order than it is read in.

    `nodes` is the accessible tree, whose order Tab should keep. Leaves the focus somewhere.
    """
    found: list[str] = []
    screen = look_at(ask)
    # A page button has nothing more to do once Tab has scrolled to its end.
    wanted = {_key(seen): seen.name for seen in screen.controls if seen.item.objectName() not in ("pageUp", "pageDown")}
    stops: dict[Key, Stop] = {}
    key: Key = ("", "", "")
    for _ in range(2 * len(wanted) + 12):
        QTest.keyClick(ask(), Qt.Key.Key_Tab)
        for _ in range(3):
            QGuiApplication.processEvents()
        lay_out(ask)
        here = focused_control(ask)
        if here is None:
            continue
        key = _key(here)
        if key in stops and wanted.keys() <= stops.keys():
            break
        found.extend(_focus_out_of_sight(screen.ledge, here))
        stops.setdefault(key, Stop(here.name, key[0], here.unscrolled, here.in_ledge))
    # What is there for one row of a list alone goes again when Tab goes to the next.
    stays = {_key(seen) for seen in look_at(ask).controls}
    found.extend(f"A22: Tab does not reach “{name}”" for key, name in wanted.items() if key in stays - stops.keys())
    if not found:
        found.extend(_places(list(stops.values()), mirrored))
        found.extend(_read_order(list(stops), nodes))
    if key[0] == "hiddenLeave":
        # It shows only while it has the focus, and lies over what the next screen has there.
        QTest.keyClick(ask(), Qt.Key.Key_Tab)
    return list(dict.fromkeys(found))


def _focus_out_of_sight(ledge: QRectF | None, here: Seen) -> Iterator[str]:
    if here.shown.height() < min(here.box.height(), 60) - 2 or here.shown.width() < here.box.width() - 2:
        yield f"A22: the focus is on “{here.name}”, which is cut off"
    elif ledge is not None and not here.in_ledge and here.box.top() > ledge.top() - LEAST_IN_SIGHT_PX:
        yield f"A22: the focus is on “{here.name}”, under the ledge"


def _places(stops: Sequence[Stop], mirrored: bool) -> Iterator[str]:
    """Down the page, and along each row, as its writing runs; the ledge keeps its own order everywhere."""
    for one, other in pairwise(stops):
        names = [one.called, other.called]
        if all(name in LEDGE_PLACES for name in names):
            if names != sorted(names, key=LEDGE_PLACES.index):
                yield f"A22: Tab goes back from “{one.name}” to “{other.name}”"
        elif "hiddenLeave" in (one.called, other.called) or {one.called, other.called} & set(LEDGE_PLACES):
            # The bar comes after what it is the bar of, wherever it stands.
            continue
        elif _comes_before(other.place, one.place, mirrored and not all(name.startswith(DIGIT) for name in names)):
            yield f"A22: Tab goes back from “{one.name}” to “{other.name}”"


def _comes_before(one: QRectF, other: QRectF, mirrored: bool) -> bool:
    leads = one.left() >= other.right() - 2 if mirrored else one.right() <= other.left() + 2
    level = min(one.bottom(), other.bottom()) - max(one.top(), other.top())
    if level > min(one.height(), other.height()) * 0.5:
        return leads
    over = min(one.right(), other.right()) - max(one.left(), other.left())
    above = one.bottom() <= other.top() + 2
    return above and (leads or over > min(one.width(), other.width()) * 0.5)


def _read_order(stops: Sequence[Key], nodes: Sequence[Node]) -> Iterator[str]:
    here = [(node.name, node.description) for node in nodes if node.enabled]
    order = {said: place for place, said in enumerate(here) if here.count(said) == 1}
    for one, other in pairwise(stops):
        if one[0] in ("hiddenLeave", *LEDGE_PLACES) and other[0] not in LEDGE_PLACES:
            continue
        before, after = order.get(one[1:]), order.get(other[1:])
        if before is not None and after is not None and after < before:
            yield f"A22: Tab goes from “{one[1]}” to “{other[1]}”, and a screen reader reads them the other way round"


def _key(seen: Seen) -> Key:
    """What an item is known by from one look to the next; wrappers come and go."""
    called = seen.item.objectName()
    _, name, description = spoken(seen.item)
    return called, name, description
