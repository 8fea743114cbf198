"""The staff window: its side bar, its keys, its lists, and the one line that says what was just done.

For staff and training windows, and the staff area of a public one (`lent`), where nothing of anybody's own is kept and
nothing leaves the machine. Made when the first of them is there; a public visit never makes it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.app.bookmarks import BookmarksViewModel
from kiosk.app.commands import Command, commands, matching
from kiosk.app.item_actions import ItemActions
from kiosk.app.library_state import LibraryStateViewModel
from kiosk.app.navigator import StaffWindow
from kiosk.app.notice import NoticeViewModel
from kiosk.app.qml import Property, QmlUncreatable
from kiosk.app.recents import RecentViewModel
from kiosk.app.rows import Rows
from kiosk.app.shelf_list import ShelfListViewModel
from kiosk.app.shortcuts import Shortcut, shortcuts
from kiosk.app.staff_keys import StaffKeys
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
    SearchPlace,
    TextPlace,
)

if TYPE_CHECKING:
    pass

QML_IMPORT_NAME = "kiosk.app"
QML_IMPORT_MAJOR_VERSION = 1

__all__ = ["StaffViewModel"]


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
        self._keys = StaffKeys(self, window)
        self._shortcuts = Rows(Shortcut, self)
        self._commands = Rows(Command, self)
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
        self._commands.replace(found)
        self.commandsChanged.emit()

    def traces(self) -> Iterator[Callable[[], None]]:
        """What must be called when a visit ends."""
        yield from (
            self._notice.close,
            self.closeShortcuts,
            lambda: self.asked(""),
            self._actions.work.forget,
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

    def key_pressed(self, key: int, modifiers: int) -> bool:
        """A key that no control took. True where it did something."""
        return self._keys.pressed(key, modifiers)

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
        """The list of shortcuts, as `Shortcut`s."""
        return self._shortcuts

    @Property("QStringList", notify=shortcutsChanged)
    def headings(self) -> list[str]:
        """The headings that they stand under."""
        return self._headings

    @Property(QObject, constant=True)
    def commands(self) -> QObject:
        """The commands that fit what was typed, as `Command`s."""
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
            rows = shortcuts()
            self._shortcuts.replace(rows)
            self._headings = list(dict.fromkeys(row.where for row in rows))
        self._shortcuts_open = not self._shortcuts_open
        self.shortcutsChanged.emit()

    @Slot()
    def closeShortcuts(self) -> None:
        """The list of shortcuts goes."""
        if self._shortcuts_open:
            self.toggleShortcuts()
