"""The staff window: its side bar, its keys, its lists, and the one line that says what was just done.

For staff and training windows, and the staff area of a public one (`lent`), where nothing of anybody's own is kept and
nothing leaves the machine. Made when the first of them is there; a public visit never makes it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QmlElement

from kiosk.app.bookmarks import BookmarksViewModel
from kiosk.app.choosing import Choosing
from kiosk.app.commands import commands, matching
from kiosk.app.item_actions import ItemActions
from kiosk.app.library_state import LibraryStateViewModel
from kiosk.app.navigator import Navigator
from kiosk.app.notice import NoticeViewModel
from kiosk.app.qml import Property, QmlUncreatable
from kiosk.app.recents import RecentViewModel
from kiosk.app.rows import Rows
from kiosk.app.shelf_list import ShelfListViewModel
from kiosk.app.shortcuts import shortcuts
from kiosk.catalogue import ResourceId
from kiosk.errors import KioskError
from kiosk.safeguarding.places import (
    BookmarksPlace,
    HomePlace,
    LibraryPlace,
    MediaPlace,
    PagePlace,
    Place,
    ReaderPlace,
    RecentPlace,
    ResourcePlace,
    SearchPlace,
    StaffOnly,
    SummaryPlace,
    TextPlace,
)

if TYPE_CHECKING:
    from kiosk.safeguarding.journey import Journey

QML_IMPORT_NAME = "kiosk.app"
QML_IMPORT_MAJOR_VERSION = 1

__all__ = ["ShortcutRow", "StaffViewModel", "StaffWindow"]

_CTRL = Qt.KeyboardModifier.ControlModifier.value
_ALT = Qt.KeyboardModifier.AltModifier.value
_SHIFT = Qt.KeyboardModifier.ShiftModifier.value
_BIG_STEP = 10


class StaffWindow(Navigator, Protocol):
    """What the staff window asks of the window, besides what every screen does."""

    @property
    def journey(self) -> Journey:
        """Where the visit is."""

    @property
    def desk_error(self) -> KioskError | None:
        """Why there is no desk, or None."""

    def go_to_staff(self, place: StaffOnly) -> None:
        """Show one of the staff screens."""

    def go_home(self) -> None:
        """Home."""

    def step_back(self) -> None:
        """One step back."""

    def step_forward(self) -> None:
        """To where the last step back came from."""

    def show_published(self, resource: ResourceId) -> None:
        """What a resource is, with the address of the published one."""

    def show_access(self) -> None:
        """The access sheet, up or down."""


@dataclass(frozen=True, slots=True)
class ShortcutRow:
    """One row of the list of shortcuts, under the heading `where`."""

    keys: str
    words: str
    where: str


@dataclass(frozen=True, slots=True)
class CommandRow:
    """One command that fits what was typed."""

    command: str
    words: str
    icon_name: str
    keys: str


@QmlElement
@QmlUncreatable("made in Python")
class StaffViewModel(QObject):
    """What staff have around every screen."""

    changed = Signal()
    shortcutsChanged = Signal()
    searchWanted = Signal()
    commandsChanged = Signal()

    def __init__(self, window: StaffWindow, parent: QObject | None = None):
        super().__init__(parent)
        self._window = window
        self._notice = NoticeViewModel(self)
        self._actions = ItemActions(window, self._notice, window.show_published, self)
        self._actions.marked.connect(self._marked)
        self._shelf = ShelfListViewModel(window, self._actions, self)
        self._bookmarks = BookmarksViewModel(window, self._notice, self)
        self._recent = RecentViewModel(window, self._notice, self)
        self._library = LibraryStateViewModel(window, lambda: window.desk_error, self)
        self._shortcuts = Rows(ShortcutRow, self)
        self._commands = Rows(CommandRow, self)
        self._shortcuts_open = False
        self._headings: list[str] = []
        self._count = 0
        self._bookmarks.changed.connect(self._recount)

    # The window's side

    def begin(self) -> None:
        """A session of a member of staff began."""
        self._actions.may_export = not self._window.journey.lent
        self._library.begin()
        self._recount()

    def show(self, place: Place) -> None:
        """Fill the screen of a place, where it is one of staff's own."""
        self._notice.close()
        self.closeShortcuts()
        match place:
            case HomePlace():
                self._shelf.show()
            case BookmarksPlace():
                self._bookmarks.show()
            case RecentPlace():
                self._recent.show()
            case LibraryPlace():
                self._library.show()
        self._recount()

    def opened(self, place: Place) -> None:
        """The visit came to a place, or left it: what is opened is remembered on the desk."""
        desk = self._window.desk
        if desk is None:
            return
        match place:
            case ReaderPlace(resource, page) | TextPlace(resource, page):
                desk.note_opened(resource, page, None)
            case MediaPlace(resource, start_s):
                desk.note_opened(resource, None, start_s)
            case PagePlace(resource):
                desk.note_opened(resource, None, None)

    def asked(self, text: str) -> None:
        """Something else stands in the search: which commands fit it."""
        found = matching(text, commands(self._window.journey.lent))
        self._commands.replace([CommandRow(one.command, one.words, one.icon, one.keys) for one in found])
        self.commandsChanged.emit()

    def traces(self) -> Iterator[Callable[[], None]]:
        """What must be called when a visit ends."""
        yield from (
            self._notice.close,
            self.closeShortcuts,
            self._shelf.clear,
            self._bookmarks.clear,
            self._recent.clear,
            self._library.clear,
        )

    def stop(self) -> None:
        """The window closes."""
        self._actions.stop()
        self._bookmarks.stop()
        self._library.stop()

    @property
    def actions(self) -> ItemActions:
        """What is done with an item, for tests."""
        return self._actions

    @Slot()
    def _marked(self) -> None:
        self._recount()
        self._shelf.refresh_detail()

    @Slot()
    def _recount(self) -> None:
        desk = self._window.desk
        try:
            self._count = desk.bookmarks.count() if desk is not None else 0
        except KioskError:
            self._count = 0  # the Bookmarks screen says why
        self.changed.emit()

    # Keys

    def key_pressed(self, key: int, modifiers: int) -> bool:
        """A key that no control took. True where it did something."""
        ctrl, alt, shift = bool(modifiers & _CTRL), bool(modifiers & _ALT), bool(modifiers & _SHIFT)
        if self._shortcuts_open and key == int(Qt.Key.Key_Escape):
            self.closeShortcuts()
            return True
        if key == int(Qt.Key.Key_F1):
            self.toggleShortcuts()
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
                return self._on_item(self._actions.copy)
            return False
        if key == int(Qt.Key.Key_K):
            self.search()
            return True
        places = ("home", "search", "bookmarks", "recent", "support", "library")
        which = key - int(Qt.Key.Key_1)
        if 0 <= which < len(places):
            self.run(places[which])
            return True
        return False

    def _plain(self, key: int) -> bool:
        match key:
            case Qt.Key.Key_Slash:
                self.search()
            case Qt.Key.Key_Question:
                self.toggleShortcuts()
            case Qt.Key.Key_B:
                return self._on_item(self._actions.toggle_mark)
            case Qt.Key.Key_E:
                return self._on_item(self._actions.export)
            case Qt.Key.Key_Q:
                return self._on_item(self._actions.published)
            case Qt.Key.Key_T:
                return self._on_item(self._actions.open_text)
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
            case Qt.Key.Key_Delete if list_ is self._bookmarks.list:
                self._bookmarks.remove()
            case _:
                return False
        return True

    def _list(self) -> Choosing | None:
        match self._window.journey.place:
            case HomePlace():
                return self._shelf.list
            case BookmarksPlace():
                return self._bookmarks.list
            case RecentPlace():
                return self._recent.list
            case _:
                return None

    def _item(self) -> ResourceId | None:
        match self._window.journey.place:
            case HomePlace():
                return self._shelf.chosen_resource
            case RecentPlace():
                return self._recent.chosen_resource
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

    # What QML reads

    @Property(ShelfListViewModel, constant=True)
    def shelf(self) -> ShelfListViewModel:
        """All items."""
        return self._shelf

    @Property(BookmarksViewModel, constant=True)
    def bookmarks(self) -> BookmarksViewModel:
        """The bookmarks."""
        return self._bookmarks

    @Property(RecentViewModel, constant=True)
    def recent(self) -> RecentViewModel:
        """What was opened last."""
        return self._recent

    @Property(LibraryStateViewModel, constant=True)
    def library(self) -> LibraryStateViewModel:
        """The library's state."""
        return self._library

    @Property(NoticeViewModel, constant=True)
    def notice(self) -> NoticeViewModel:
        """What was just done."""
        return self._notice

    @Property(bool, notify=changed)
    def lent(self) -> bool:
        """Whether this is the staff area of a public window."""
        return self._window.journey.lent

    @Property(str, notify=changed)
    def title(self) -> str:
        """The collection's title."""
        release = self._window.release
        return release.info.title if release is not None else ""

    @Property(int, notify=changed)
    def bookmarkCount(self) -> int:
        """How many bookmarks there are."""
        return self._count

    @Property(bool, notify=shortcutsChanged)
    def shortcutsOpen(self) -> bool:
        """Whether the list of shortcuts is up."""
        return self._shortcuts_open

    @Property(QObject, constant=True)
    def shortcuts(self) -> QObject:
        """The list of shortcuts, as `ShortcutRow`s."""
        return self._shortcuts

    @Property("QStringList", notify=shortcutsChanged)
    def headings(self) -> list[str]:
        """The headings that they stand under."""
        return self._headings

    @Property(QObject, constant=True)
    def commands(self) -> QObject:
        """The commands that fit what was typed, as `CommandRow`s."""
        return self._commands

    @Property(int, notify=commandsChanged)
    def commandCount(self) -> int:
        """How many fit."""
        return self._commands.rowCount()

    # What the person does

    @Slot()
    def search(self) -> None:
        """The search, ready to be typed into."""
        place = self._window.journey.place
        if not isinstance(place, SearchPlace):
            self._window.go_to_search("")
        self.searchWanted.emit()

    @Slot(str)
    def run(self, command: str) -> None:
        """A place of the side bar, or a command of the search."""
        match command:
            case "home":
                self._window.go_home()
            case "search":
                self.search()
            case "bookmarks":
                self._window.go_to_staff(BookmarksPlace())
            case "recent":
                self._window.go_to_staff(RecentPlace())
            case "support":
                self._window.go_to_support()
            case "library":
                self._window.go_to_staff(LibraryPlace())
            case "shortcuts":
                self.toggleShortcuts()
            case "access":
                self._window.show_access()
            case "covers" | "list":
                self._window.go_home()
                self._shelf.showCovers(command == "covers")
            case "check":
                self._window.go_to_staff(LibraryPlace())
                self._library.check()

    @Slot()
    def toggleShortcuts(self) -> None:
        """The list of shortcuts, up or down."""
        if not self._shortcuts_open:
            rows = [ShortcutRow(one.keys, one.words, one.where) for one in shortcuts()]
            self._shortcuts.replace(rows)
            self._headings = list(dict.fromkeys(row.where for row in rows))
        self._shortcuts_open = not self._shortcuts_open
        self.shortcutsChanged.emit()

    @Slot()
    def closeShortcuts(self) -> None:
        """The list of shortcuts goes."""
        if self._shortcuts_open:
            self.toggleShortcuts()


def _is_typing() -> bool:
    """Whether a field has the focus: then a letter is a letter."""
    focused = QGuiApplication.focusObject()
    return focused is not None and (focused.inherits("QQuickTextInput") or focused.inherits("QQuickTextEdit"))
