"""Bookmarks: what a member of staff marked, newest first, those of one document that follow each other under its title.

A bookmark opens at the quoted words, wherever they stand in the library of now; that is looked for away from the
window's thread. Rows are read from the disk as they come into view: a hundred thousand scroll like ten.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass

from PySide6.QtCore import QDate, QLocale, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.app import words
from kiosk.app.choosing import Choosing
from kiosk.app.made_rows import MadeRows
from kiosk.app.navigator import Navigator
from kiosk.app.notice import NoticeViewModel
from kiosk.app.qml import Property, QmlUncreatable
from kiosk.app.work import Work
from kiosk.catalogue import Kind, ResourceId
from kiosk.device.anchors import Located, locate
from kiosk.device.bookmarks import Bookmark
from kiosk.errors import KioskError
from kiosk.library import content
from kiosk.library.release import Release
from kiosk.safeguarding.visit import Visit

QML_IMPORT_NAME = "kiosk.app"
QML_IMPORT_MAJOR_VERSION = 1

__all__ = ["BookmarkRow", "BookmarksViewModel"]

translate = words.translate

_STRETCH = 100
_STRETCHES_KEPT = 8
_LONGEST_SHOWN = 160
_LONGEST_SOUGHT = 80


@dataclass(frozen=True, slots=True)
class BookmarkRow:
    """One bookmark. `words` are the quoted ones, or that the item as a whole was marked."""

    number: int
    title: str
    words: str
    place: str
    note: str


@QmlElement
@QmlUncreatable("made in Python")
class BookmarksViewModel(QObject):
    """The list, and the chosen bookmark beside it."""

    changed = Signal()

    def __init__(self, navigator: Navigator, notice: NoticeViewModel, parent: QObject | None = None):
        super().__init__(parent)
        self._navigator = navigator
        self._notice = notice
        self._work = Work(self)
        self._rows = MadeRows(BookmarkRow, self._row, self)
        self._list = Choosing(self._rows, self.open_chosen, self)
        self._stretches: OrderedDict[int, tuple[Bookmark, ...]] = OrderedDict()
        self._gone = -1
        self._list.chosenChanged.connect(self.changed)

    @property
    def work(self) -> Work:
        """The thread that looks for the quoted words."""
        return self._work

    def show(self) -> None:
        """Read how many there are; the rows are read as they are looked at."""
        desk = self._navigator.desk
        chosen = self._list.row
        self._stretches.clear()
        try:
            count = desk.bookmarks.count() if desk is not None else 0
        except KioskError as error:
            self._say(error)
            count = 0
        self._rows.show(count)
        self._list.again(max(0, chosen))
        self.changed.emit()

    def clear(self) -> None:
        """The visit ended."""
        self._work.forget()
        self._stretches.clear()
        self._gone = -1
        self._rows.show(0)
        self._list.again(-1)
        self.changed.emit()

    def at(self, row: int) -> Bookmark | None:
        """The bookmark in that row."""
        desk = self._navigator.desk
        if desk is None or not 0 <= row < self._rows.rowCount():
            return None
        stretch, place = divmod(row, _STRETCH)
        if stretch not in self._stretches:
            try:
                self._stretches[stretch] = desk.bookmarks.page(stretch * _STRETCH, _STRETCH)
            except KioskError as error:
                self._say(error)
                self._stretches[stretch] = ()
            while len(self._stretches) > _STRETCHES_KEPT:
                self._stretches.popitem(last=False)
        self._stretches.move_to_end(stretch)
        held = self._stretches[stretch]
        return held[place] if place < len(held) else None

    def _row(self, row: int) -> BookmarkRow:
        one = self.at(row)
        if one is None:
            return BookmarkRow(-1, "", "", "", "")
        return BookmarkRow(one.number, one.title, self._said(one), self._place(one), one.note)

    def _said(self, one: Bookmark) -> str:
        said = " ".join(one.quote.exact.split())
        if not said:
            return translate("BookmarksViewModel", "All of it", "a bookmark of an item as a whole")
        return said if len(said) <= _LONGEST_SHOWN else said[:_LONGEST_SHOWN].rstrip() + "…"

    def _label(self, resource: ResourceId, page: int) -> str:
        release = self._navigator.release
        return str(page + 1) if release is None else content.page_label(release, resource, self._navigator.visit, page)

    def _place(self, one: Bookmark) -> str:
        if one.page is not None:
            said = translate("BookmarksViewModel", "page %1", "where a bookmark was made")
            return said.replace("%1", self._label(one.resource, one.page))
        if one.start_s is not None:
            return translate("BookmarksViewModel", "at %1", "a time in a film").replace(
                "%1", words.clock_time(one.start_s)
            )
        return ""

    # The chosen one

    @property
    def _now(self) -> Bookmark | None:
        return self.at(self._list.row)

    @Property(Choosing, constant=True)
    def list(self) -> Choosing:
        """The bookmarks, as `BookmarkRow`s, and the chosen one."""
        return self._list

    @Property(str, notify=changed)
    def title(self) -> str:
        """The title of what it is in."""
        return self._now.title if self._now else ""

    @Property(str, notify=changed)
    def quote(self) -> str:
        """The quoted words, all of them."""
        return self._now.quote.exact if self._now else ""

    @Property(str, notify=changed)
    def when(self) -> str:
        """Where and when it was made."""
        one = self._now
        if one is None:
            return ""
        date = one.made.astimezone().date()
        day = QLocale().toString(QDate(date.year, date.month, date.day), QLocale.FormatType.LongFormat)
        made = translate("BookmarksViewModel", "Marked on %1", "a date").replace("%1", day)
        place = self._place(one)
        return f"{place[:1].upper()}{place[1:]} · {made}" if place else made

    @Property(str, notify=changed)
    def note(self) -> str:
        """What somebody wrote beside it."""
        return self._now.note if self._now else ""

    @Property(bool, notify=changed)
    def gone(self) -> bool:
        """Whether the quoted words were looked for and are no longer there."""
        return self._now is not None and self._now.number == self._gone

    @Property(str, notify=changed)
    def trouble(self) -> str:
        """Why there are no bookmarks here, or ''."""
        return (
            ""
            if self._navigator.desk is not None
            else translate("BookmarksViewModel", "Bookmarks are not kept on this computer.")
        )

    # What the person does

    def open_chosen(self) -> None:
        """Open at the quoted words, once they are found."""
        one, release = self._now, self._navigator.release
        if one is None or release is None:
            return
        try:
            known = release.resource(one.resource, self._navigator.visit, self._navigator.today)
        except KioskError:
            self._notice.say(translate("BookmarksViewModel", "This item is no longer in the library."))
            return
        if known.kind is not Kind.DOCUMENT or not one.quote.exact:
            self._navigator.open_resource(one.resource, one.page, one.start_s)
            return
        visit = self._navigator.visit
        self._work.run(lambda: _find(release, one, visit), lambda found: self._open_found(one, found), self._say)

    def _open_found(self, one: Bookmark, found: Located | None) -> None:
        if found is None:
            self._gone = one.number
            self.changed.emit()
            self._notice.say(
                translate("BookmarksViewModel", "This passage is no longer in the document."),
                translate("BookmarksViewModel", "Open the document"),
                lambda: self._navigator.open_resource(one.resource),
            )
            return
        sought = " ".join(one.quote.exact.split())[:_LONGEST_SOUGHT] if found.exact else ""
        self._navigator.open_resource(one.resource, found.page, find=sought)

    @Slot()
    def openThis(self) -> None:
        """Open the chosen one."""
        self.open_chosen()

    @Slot()
    def remove(self) -> None:
        """Take the chosen one away; it can be brought back."""
        one, desk, row = self._now, self._navigator.desk, self._list.row
        if one is None or desk is None:
            return
        try:
            desk.bookmarks.remove(one.number)
        except KioskError as error:
            self._say(error)
            return
        self._stretches.clear()
        self._rows.drop(row)
        self._list.again(row)
        self.changed.emit()
        self._notice.say(
            translate("BookmarksViewModel", "The bookmark was removed."),
            translate("BookmarksViewModel", "Undo"),
            lambda: self._restore(one, row),
        )

    def _restore(self, one: Bookmark, row: int) -> None:
        desk = self._navigator.desk
        if desk is None:
            return
        try:
            desk.bookmarks.restore(one)
        except KioskError as error:
            self._say(error)
        self.show()
        self._list.choose(row)

    @Slot(str)
    def setNote(self, note: str) -> None:
        """What somebody wrote beside the chosen one."""
        one, desk, row = self._now, self._navigator.desk, self._list.row
        if one is None or desk is None or note == one.note:
            return
        try:
            desk.bookmarks.set_note(one.number, note)
        except KioskError as error:
            self._say(error)
            return
        self._stretches.pop(row // _STRETCH, None)
        self._rows.refresh(row)
        self.changed.emit()
        self._notice.say(translate("BookmarksViewModel", "The note was saved."))

    def _say(self, error: KioskError) -> None:
        self._notice.say(" ".join(words.error_sentences(error)).strip())

    def stop(self) -> None:
        """The window closes."""
        self._work.stop()


def _find(release: Release, one: Bookmark, visit: Visit) -> Located | None:
    """Where its words stand now. Blocks for as long as a document is long."""
    return locate(one.quote, page_texts(release, one.resource, visit), one.page)


def page_texts(release: Release, resource: ResourceId, visit: Visit) -> list[str]:
    """The words of every page of a document, in reading order, as the visit may see them."""
    pages: list[str] = [""] * release.facts(resource).pages
    for block in content.text(release, resource, visit):
        if block.page is not None and 0 <= block.page < len(pages):
            pages[block.page] += (" " if pages[block.page] else "") + block.text
    return pages
