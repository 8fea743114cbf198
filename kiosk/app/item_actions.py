"""What a member of staff does with an item, from a list or by its key: open, copy its reference, mark it, export it.

Each says in one sentence what became of it. Only what the desk and the visit allow is offered.
"""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication

from kiosk.app import words
from kiosk.app.exporting import export_folders, save_copy
from kiosk.app.navigator import Navigator
from kiosk.app.notice import NoticeViewModel
from kiosk.app.work import Work
from kiosk.catalogue import Kind, ResourceId
from kiosk.device.anchors import Quote
from kiosk.device.bookmarks import Bookmark
from kiosk.errors import ContentWithheld, KioskError, NoPermission, NoRoom
from kiosk.library.reference import Wording, reference

__all__ = ["ItemActions"]

translate = words.translate
_log = logging.getLogger(__name__)
_NOTHING_QUOTED = Quote("", "", "")


class ItemActions(QObject):
    """The actions. `may_export` is false at a public window: nothing leaves it on a stick or stays in its folders."""

    marked = Signal()

    def __init__(
        self,
        navigator: Navigator,
        notice: NoticeViewModel,
        show_published: Callable[[ResourceId], None],
        parent: QObject | None = None,
    ):
        super().__init__(parent)
        self._show_published = show_published
        self._navigator = navigator
        self._notice = notice
        self._work = Work(self)
        self.may_export = True

    @property
    def work(self) -> Work:
        """The thread that copies, for whoever closes the window or waits."""
        return self._work

    def open_text(self, resource: ResourceId) -> None:
        """Its words alone."""
        self._navigator.open_text(resource)

    def published(self, resource: ResourceId) -> None:
        """What it is, with the address of the published one."""
        self._show_published(resource)

    def copy(self, resource: ResourceId) -> None:
        """Its reference onto the clipboard."""
        release = self._navigator.release
        if release is None:
            return
        try:
            known = release.resource(resource, self._navigator.visit, self._navigator.today)
        except KioskError:
            return
        made = reference(
            "",
            known,
            None,
            published=words.month(known.published),
            publisher=release.info.publisher,
            library=release.info.title,
            edition=release.info.edition,
            wording=Wording(
                translate("ItemActions", "“%1”", "a quotation"),
                translate("ItemActions", "page %1", "in a reference"),
                translate("ItemActions", "in %1", "in a reference: the library"),
                translate("ItemActions", "edition of %1", "in a reference"),
                translate("ItemActions", "Published at %1", "in a reference: an address"),
            ),
        )
        data = QMimeData()
        data.setText(made.plain)
        data.setHtml(made.html)
        QGuiApplication.clipboard().setMimeData(data)
        self._notice.say(translate("ItemActions", "The reference was copied."))

    # Bookmarks

    @property
    def can_mark(self) -> bool:
        """Whether there is a desk to keep a bookmark on."""
        return self._navigator.desk is not None

    def is_marked(self, resource: ResourceId) -> bool:
        """Whether the item as a whole is marked."""
        desk = self._navigator.desk
        try:
            return desk is not None and any(one.quote.exact == "" for one in desk.bookmarks.of(resource))
        except KioskError:
            return False

    def toggle_mark(self, resource: ResourceId) -> None:
        """Mark the item as a whole, or take the mark away."""
        desk, release = self._navigator.desk, self._navigator.release
        if desk is None or release is None:
            self._notice.say(translate("ItemActions", "Bookmarks are not kept on this computer."))
            return
        try:
            there = [one for one in desk.bookmarks.of(resource) if one.quote.exact == ""]
            if there:
                for one in there:
                    desk.bookmarks.remove(one.number)
                self._notice.say(
                    translate("ItemActions", "The bookmark was removed."),
                    translate("ItemActions", "Undo"),
                    lambda: self._restore(there),
                )
            else:
                known = release.resource(resource, self._navigator.visit, self._navigator.today)
                now = desk.now()
                desk.bookmarks.add(resource, known.title, _NOTHING_QUOTED, None, None, "", now, release.info.id)
                self._notice.say(translate("ItemActions", "The bookmark was added."))
        except KioskError as error:
            self._say_why(error)
        self.marked.emit()

    def _restore(self, there: list[Bookmark]) -> None:
        desk = self._navigator.desk
        if desk is None:
            return
        try:
            for one in there:
                desk.bookmarks.restore(one)
        except KioskError as error:
            self._say_why(error)
        self.marked.emit()

    # Export

    def can_export(self, resource: ResourceId) -> bool:
        """Whether there is a file, and this is the place to copy it."""
        release = self._navigator.release
        if release is None or not self.may_export:
            return False
        try:
            known = release.resource(resource, self._navigator.visit, self._navigator.today)
        except KioskError:
            return False
        return known.kind is not Kind.PAGE

    def export(self, resource: ResourceId) -> None:
        """A copy of its file into this account's own folder."""
        release, visit, today = self._navigator.release, self._navigator.visit, self._navigator.today
        if release is None:
            return
        if not self.may_export:
            self._notice.say(translate("ItemActions", "Copies are not saved at this screen."))
            return
        if not self.can_export(resource):
            self._notice.say(
                translate("ItemActions", "This is a page of the library itself: there is no file to copy.")
            )
            return
        folders = export_folders()
        self._notice.say(translate("ItemActions", "Saving a copy…"))
        self._work.run(
            lambda: save_copy(release, resource, visit, folders, today),
            lambda path: self._notice.say(
                translate("ItemActions", "A copy was saved as %1 in %2.", "a file's name, then its folder")
                .replace("%1", path.name)
                .replace("%2", str(path.parent))
            ),
            self._say_why,
        )

    def _say_why(self, error: KioskError) -> None:
        match error:
            case NoRoom():
                said = translate("ItemActions", "The disk is full, so nothing was saved. Make some room and try again.")
            case NoPermission():
                said = translate("ItemActions", "This computer does not let you save there, so nothing was saved.")
            case ContentWithheld():
                said = translate("ItemActions", "Read its notes first, then a copy can be saved.")
            case _:
                _log.warning("not saved: %s", error.code)
                said = " ".join(words.error_sentences(error)).strip()
        self._notice.say(said)

    def stop(self) -> None:
        """The window closes."""
        self._work.stop()
