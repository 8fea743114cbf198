"""What each key does in the staff window: go somewhere, move in the list that shows, act on the item that is chosen."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from kiosk.app.choosing import Choosing
from kiosk.app.navigator import StaffWindow
from kiosk.catalogue import ResourceId
from kiosk.safeguarding.places import (
    BookmarksPlace,
    HomePlace,
    MediaPlace,
    PagePlace,
    ReaderPlace,
    RecentPlace,
    ResourcePlace,
    SummaryPlace,
    TextPlace,
)

if TYPE_CHECKING:
    from kiosk.app.staff import StaffViewModel

__all__ = ["StaffKeys"]

_CTRL = Qt.KeyboardModifier.ControlModifier.value
_ALT = Qt.KeyboardModifier.AltModifier.value
_SHIFT = Qt.KeyboardModifier.ShiftModifier.value
_BIG_STEP = 10


class StaffKeys:
    """The keys of `shortcuts.py`, but for those of the reader and the text view."""

    def __init__(self, staff: StaffViewModel, window: StaffWindow):
        self._staff = staff
        self._window = window

    def pressed(self, key: int, modifiers: int) -> bool:
        """A key that no control took. True where it did something."""
        ctrl, alt, shift = bool(modifiers & _CTRL), bool(modifiers & _ALT), bool(modifiers & _SHIFT)
        if self._staff.shortcutsOpen and key == int(Qt.Key.Key_Escape):
            self._staff.closeShortcuts()
            return True
        if key == int(Qt.Key.Key_F1):
            self._staff.toggleShortcuts()
            return True
        if alt and not ctrl:
            return self._alt(key)
        if ctrl:
            return self._ctrl(key, shift)
        if _is_typing():
            return False
        return self._plain(key)

    def _alt(self, key: int) -> bool:
        mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
        back, forward = int(Qt.Key.Key_Left), int(Qt.Key.Key_Right)
        if mirrored:
            back, forward = forward, back
        if key == back:
            self._window.step_back()
        elif key == forward:
            self._window.step_forward()
        else:
            return False
        return True

    def _ctrl(self, key: int, shift: bool) -> bool:
        if shift:
            if key == int(Qt.Key.Key_C):
                return self._on_item(self._staff.actions.copy)
            return False
        if key == int(Qt.Key.Key_K):
            self._staff.search()
            return True
        places = ("home", "search", "bookmarks", "recent", "support", "library")
        which = key - int(Qt.Key.Key_1)
        if 0 <= which < len(places):
            if not (self._staff.lent and places[which] in ("bookmarks", "recent")):
                # Where nothing of anybody's own is kept, there is nothing to go to.
                self._staff.run(places[which])
            return True
        return False

    def _plain(self, key: int) -> bool:
        match key:
            case Qt.Key.Key_Slash:
                self._staff.search()
            case Qt.Key.Key_Question:
                self._staff.toggleShortcuts()
            case Qt.Key.Key_B:
                return self._on_item(self._staff.actions.toggle_mark)
            case Qt.Key.Key_E:
                return self._on_item(self._staff.actions.export)
            case Qt.Key.Key_Q:
                return self._on_item(self._staff.actions.published)
            case Qt.Key.Key_T:
                return self._on_item(self._staff.actions.open_text)
            case _:
                return self._in_list(key)
        return True

    def _in_list(self, key: int) -> bool:
        list_ = self._list()
        if list_ is None:
            return False
        match key:
            case Qt.Key.Key_Down | Qt.Key.Key_J:
                list_.move(1)
            case Qt.Key.Key_Up | Qt.Key.Key_K:
                list_.move(-1)
            case Qt.Key.Key_PageDown:
                list_.move(_BIG_STEP)
            case Qt.Key.Key_PageUp:
                list_.move(-_BIG_STEP)
            case Qt.Key.Key_Home:
                list_.choose(0)
            case Qt.Key.Key_End:
                list_.last()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                list_.open(list_.row)
            case Qt.Key.Key_Delete if list_ is self._staff.bookmarks.list:
                self._staff.bookmarks.remove()
            case _:
                return False
        return True

    def _list(self) -> Choosing | None:
        match self._window.journey.place:
            case HomePlace():
                return self._staff.shelf.list
            case BookmarksPlace():
                return self._staff.bookmarks.list
            case RecentPlace():
                return self._staff.recent.list
            case _:
                return None

    def _item(self) -> ResourceId | None:
        match self._window.journey.place:
            case HomePlace():
                return self._staff.shelf.chosen_resource
            case RecentPlace():
                return self._staff.recent.chosen_resource
            case (
                ResourcePlace(resource)
                | SummaryPlace(resource)
                | ReaderPlace(resource)
                | TextPlace(resource)
                | MediaPlace(resource)
                | PagePlace(resource)
            ):
                return resource
            case _:
                return None

    def _on_item(self, act: Callable[[ResourceId], None]) -> bool:
        item = self._item()
        if item is None:
            return False
        act(item)
        return True


def _is_typing() -> bool:
    """Whether a field has the focus: then a letter is a letter."""
    focused = QGuiApplication.focusObject()
    return focused is not None and (focused.inherits("QQuickTextInput") or focused.inherits("QQuickTextEdit"))
