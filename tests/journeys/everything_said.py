"""Every string that the window holds: of each view model, each row of each list, and each QML item, seen or not."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QCoreApplication, QEvent, QObject
from PySide6.QtQuick import QQuickItem
from shiboken6 import getCppPointer, isValid
from worlds import Visitor

_WORDED = ("QString", "QStringList")


def everything_said(visitor: Visitor) -> dict[str, set[str]]:
    """Each string, with the places it stands in: what stands out of sight, or under the cover, as well."""
    # Screens that were left are taken down by the event loop, which a test does not run.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    found: dict[str, set[str]] = {}
    seen: set[int] = set()
    held: list[QObject] = []  # PySide may drop a wrapper that nobody holds, and give its address to another
    todo: list[QObject] = [visitor.kiosk, visitor.window]
    while todo:
        one = todo.pop()
        if not isValid(one):
            continue  # QML took it down meanwhile
        address = getCppPointer(one)[0]
        if address in seen:
            continue
        seen.add(address)
        held.append(one)
        todo.extend(one.children())
        if isinstance(one, QQuickItem):
            todo.extend(one.childItems())
        for place, said in _of(one):
            found.setdefault(said, set()).add(place)
    return found


def _of(one: QObject) -> Iterator[tuple[str, str]]:
    meta = one.metaObject()
    kind = meta.className().partition("_QML")[0]
    for number in range(meta.propertyCount()):
        about = meta.property(number)
        if about.typeName() in _WORDED and about.isReadable():
            for said in _strings(about.read(one)):
                yield f"{kind}.{about.name()}", said
    if isinstance(one, QAbstractItemModel):
        for row in range(one.rowCount()):
            for role, name in one.roleNames().items():
                for said in _strings(one.data(one.index(row, 0), role)):
                    yield f"{kind}[{bytes(name.data()).decode()}]", said


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        if value.strip():
            yield value
    elif isinstance(value, list | tuple):
        for each in value:
            yield from _strings(each)
