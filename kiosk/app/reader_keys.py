"""What keys do in the reader, for those who work here. A public window has its buttons, and no letter does anything.

WCAG 2.1.4: single letters reach this only while no field has the focus, and only in staff and training windows.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from kiosk.app.reader import ReaderViewModel

__all__ = ["pressed"]

_LINE, _SCREEN = 0.12, 0.9
_CTRL = int(Qt.KeyboardModifier.ControlModifier.value)
_SHIFT = int(Qt.KeyboardModifier.ShiftModifier.value)
_ALT = int(Qt.KeyboardModifier.AltModifier.value)
_CARED_FOR = _CTRL | _SHIFT | _ALT

Does = Callable[["ReaderViewModel"], None]


def _last(reader: ReaderViewModel) -> None:
    reader.goTo(reader.pageCount - 1)


def _left(reader: ReaderViewModel) -> None:
    reader.nextPage() if reader.view.mirrored else reader.previousPage()


def _right(reader: ReaderViewModel) -> None:
    reader.previousPage() if reader.view.mirrored else reader.nextPage()


def _spread(reader: ReaderViewModel) -> None:
    order = ("column", "single", "spread")
    reader.look.lieAs(order[(order.index(reader.view.style) + 1) % len(order)])


@cache
def _table() -> dict[tuple[Qt.Key, int], Does]:
    """What each key, with what is held down beside it, does."""
    return {
        (Qt.Key.Key_Left, 0): _left,
        (Qt.Key.Key_Right, 0): _right,
        (Qt.Key.Key_Up, 0): lambda reader: reader.scrollBy(-_LINE),
        (Qt.Key.Key_Down, 0): lambda reader: reader.scrollBy(_LINE),
        (Qt.Key.Key_Space, 0): lambda reader: reader.scrollBy(_SCREEN),
        (Qt.Key.Key_Space, _SHIFT): lambda reader: reader.scrollBy(-_SCREEN),
        (Qt.Key.Key_Home, 0): lambda reader: reader.goTo(0),
        (Qt.Key.Key_End, 0): _last,
        (Qt.Key.Key_Plus, 0): lambda reader: reader.look.zoomIn(),
        (Qt.Key.Key_Equal, 0): lambda reader: reader.look.zoomIn(),
        (Qt.Key.Key_Minus, 0): lambda reader: reader.look.zoomOut(),
        (Qt.Key.Key_0, 0): lambda reader: reader.look.zoomReset(),
        (Qt.Key.Key_R, 0): lambda reader: reader.look.turnPages(),
        (Qt.Key.Key_S, 0): _spread,
        (Qt.Key.Key_F, 0): lambda reader: reader.look.toggleFit(),
        (Qt.Key.Key_T, 0): lambda reader: reader.lists.togglePages(),
        (Qt.Key.Key_G, 0): lambda reader: reader.going.pageWanted.emit(),
        (Qt.Key.Key_W, 0): lambda reader: reader.going.toggleWhere(),
        (Qt.Key.Key_B, 0): lambda reader: reader.taking.bookmark(),
        (Qt.Key.Key_F, _CTRL): lambda reader: reader.find.wanted.emit(),
        (Qt.Key.Key_F3, 0): lambda reader: reader.find.nextMatch(),
        (Qt.Key.Key_F3, _SHIFT): lambda reader: reader.find.previousMatch(),
        (Qt.Key.Key_C, _CTRL): lambda reader: reader.taking.copy(),
        (Qt.Key.Key_C, _CTRL | _SHIFT): lambda reader: reader.taking.copyWithReference(),
    }


def pressed(reader: ReaderViewModel, key: int, modifiers: int) -> bool:
    """Do what a key stands for; whether it stands for anything here."""
    if not reader.is_staff or reader.held is None:
        return False
    held = modifiers & _CARED_FOR
    try:
        named = Qt.Key(key)
    except ValueError:
        return False
    if held == _ALT and named in (Qt.Key.Key_Left, Qt.Key.Key_Right):
        # Where there is no jump to go back from, the key is the window's: a screen back.
        return reader.going.stepped(back=named is Qt.Key.Key_Left)
    # A plus is typed with Shift on many keyboards.
    does = _table().get((named, held)) or (_table().get((named, 0)) if named is Qt.Key.Key_Plus else None)
    if does is None:
        return False
    does(reader)
    return True
