"""Taking words out of a document: marking them, copying them with where they are from, bookmarks. For staff.

What is marked and what is open is forgotten with the document; the clipboard is wiped with the visit (`window`).
"""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QmlElement

from kiosk.app import words
from kiosk.app.drawing import Drawing
from kiosk.app.qml import Property, QmlUncreatable
from kiosk.app.reader_marks import Selection, said_here
from kiosk.app.turning import turned_back
from kiosk.app.work import Work
from kiosk.device.anchors import Quote, quote
from kiosk.documents.document import Word
from kiosk.errors import KioskError
from kiosk.library.reference import Wording, reference

if TYPE_CHECKING:
    from kiosk.app.reader import ReaderViewModel
    from kiosk.device.bookmarks import Bookmark, Bookmarks

QML_IMPORT_NAME = "kiosk.app"
QML_IMPORT_MAJOR_VERSION = 1

__all__ = ["ReaderTaking"]

translate = words.translate
_KEPT_PAGES = 8


@QmlElement
@QmlUncreatable("made in Python")
class ReaderTaking(QObject):
    """What of the open document a member of staff takes along."""

    changed = Signal()

    def __init__(self, reader: ReaderViewModel, drawing: Drawing, parent: QObject | None = None):
        super().__init__(parent)
        self._reader = reader
        self._drawing = drawing
        self._work = Work(self)
        self._words: OrderedDict[int, tuple[Word, ...]] = OrderedDict()
        self._from: tuple[int, float, float] | None = None
        self._to: tuple[float, float] | None = None
        self._selection: Selection | None = None
        self._bookmarks: tuple[Bookmark, ...] = ()
        reader.changed.connect(self._read_bookmarks)
        reader.placeChanged.connect(self.changed)

    def clear(self) -> None:
        """Forget what was marked."""
        self._work.forget()
        self._words.clear()
        self._bookmarks = ()
        self.drop()

    def stop(self) -> None:
        """End the thread; used when the window closes."""
        self._work.stop()

    @property
    def selection(self) -> Selection | None:
        """What is marked, for the painter."""
        return self._selection

    # Marking

    @Slot(float, float)
    def begin(self, x: float, y: float) -> None:
        """The mouse went down at a place of the pages and moved."""
        self.drop()
        reader = self._reader
        if not reader.is_staff or reader.held is None or not reader.held.pages:
            return
        page, across, down = reader.view.place_at(x, y + reader.view.origin)
        if reader.look_of(page) != "shown":
            return
        self._from = (page, *turned_back(across, down, reader.view.turn))
        if page not in self._words:
            self._work.run(lambda: self._drawing.words(page), lambda found: self._keep(page, found))

    @Slot(float, float)
    def move(self, x: float, y: float) -> None:
        """The mouse is there now."""
        if self._from is None:
            return
        view = self._reader.view
        page = self._from[0]
        placed = view.column.place(page)
        across = (x - placed.left - view.left_edge) / max(1.0, placed.width)
        down = (y + view.origin - placed.top) / max(1.0, placed.height)
        self._to = turned_back(across, down, view.turn)
        self._select()

    def _keep(self, page: int, found: tuple[Word, ...]) -> None:
        self._words[page] = found
        if len(self._words) > _KEPT_PAGES:
            self._words.popitem(last=False)
        self._select()

    def _select(self) -> None:
        if self._from is None or self._to is None or self._from[0] not in self._words:
            return
        page, across, down = self._from
        self._selection = Selection.between(page, self._words[page], (across, down), self._to)
        self.changed.emit()
        self._reader.painted.emit()

    def drop(self) -> None:
        """Nothing is marked any more."""
        had = self._selection is not None
        self._from, self._to, self._selection = None, None, None
        if had:
            self._reader.painted.emit()
        self.changed.emit()

    # What is taken

    def _taken(self) -> tuple[int, Quote]:
        """The page, and the words: those marked, else the current match in its sentence, else the first in view."""
        reader = self._reader
        if self._selection is not None and self._selection.text:
            chosen = self._selection
            text = " ".join(word.text for word in chosen.words)
            first = min(chosen.start, chosen.end)
            start = sum(len(word.text) + 1 for word in chosen.words[:first])
            end = start + len(chosen.text)
            return chosen.page, quote(text, start, end)
        match = reader.finding.current
        if match is not None and match.said and any(one.page == match.page for one in reader.view.in_view()):
            start, text = len(match.before), match.before + match.said + match.after
            return match.page, quote(text, start, start + len(match.said))
        page = reader.place
        text = reader.words_of(page) if reader.look_of(page) == "shown" else ""
        start, end = said_here(text)
        return page, quote(text, start, end)

    def _text(self) -> tuple[int, str]:
        """The page, and what *copy* takes: the words marked, the sentence of the match, else the page."""
        reader = self._reader
        match = reader.finding.current
        if self._selection is not None and self._selection.text:
            return self._selection.page, self._selection.text
        if match is not None and match.said and any(one.page == match.page for one in reader.view.in_view()):
            return match.page, match.before + match.said + match.after
        page = reader.place
        return page, reader.words_of(page) if reader.look_of(page) == "shown" else ""

    @Slot()
    def copy(self) -> None:
        """The words alone."""
        if self._reader.is_staff and self._reader.held is not None:
            page, said = self._text()
            if not said:
                self._reader.announce(translate("ReaderTaking", "There are no words to copy here.", "announced"))
                return
            data = QMimeData()
            data.setText(said)
            self._give(data, page)

    @Slot()
    def copyWithReference(self) -> None:
        """The words with where they are from."""
        reader = self._reader
        release = reader.navigator.release
        if not reader.is_staff or reader.resource is None or release is None or reader.held is None:
            return
        page, said = self._text()
        made = reference(
            said,
            reader.resource,
            reader.label_of(page),
            published=words.month(reader.resource.published),
            publisher=release.info.publisher,
            library=release.info.title,
            edition=release.info.edition,
            wording=Wording(
                translate("ReaderTaking", "“%1”", "a quotation"),
                translate("ReaderTaking", "page %1", "in a reference"),
                translate("ReaderTaking", "in %1", "in a reference: the library"),
                translate("ReaderTaking", "edition of %1", "in a reference"),
                translate("ReaderTaking", "Published at %1", "in a reference: an address"),
            ),
        )
        data = QMimeData()
        data.setText(made.plain)
        data.setHtml(made.html)
        self._give(data, page)

    def _give(self, data: QMimeData, page: int) -> None:
        QGuiApplication.clipboard().setMimeData(data)
        said = translate("ReaderTaking", "Copied from page %1.", "announced")
        self._reader.announce(said.replace("%1", self._reader.label_of(page)))

    # Bookmarks

    def _shelf(self) -> Bookmarks | None:
        desk = self._reader.navigator.desk
        return desk.bookmarks if desk is not None and self._reader.is_staff else None

    @Slot()
    def _read_bookmarks(self) -> None:
        shelf, resource = self._shelf(), self._reader.resource
        if shelf is None or resource is None or self._reader.held is None:
            return
        try:
            self._bookmarks = shelf.of(resource.id)
        except KioskError:
            # The page can be read without its marks; adding one will say what is wrong.
            self._bookmarks = ()
        self.changed.emit()

    @property
    def marked_pages(self) -> frozenset[int]:
        """Pages that have a bookmark."""
        return frozenset(one.page for one in self._bookmarks if one.page is not None)

    @Property(bool, notify=changed)
    def canTake(self) -> bool:
        """Whether words can be copied: the person works here."""
        return self._reader.is_staff and self._reader.held is not None

    @Property(bool, notify=changed)
    def canBookmark(self) -> bool:
        """Whether this machine keeps bookmarks for the person."""
        return self._shelf() is not None and self._reader.held is not None

    @Property(bool, notify=changed)
    def bookmarked(self) -> bool:
        """Whether the page in front has one."""
        return self._reader.place in self.marked_pages

    @Slot()
    def bookmark(self) -> None:
        """Mark this place; marking the same words again takes the mark away."""
        reader, shelf, desk = self._reader, self._shelf(), self._reader.navigator.desk
        release = reader.navigator.release
        if desk is None or shelf is None or reader.resource is None or reader.held is None or release is None:
            return
        page, said = self._taken()
        same = next((one for one in self._bookmarks if one.page == page and one.quote.exact == said.exact), None)
        try:
            if same is not None:
                shelf.remove(same.number)
                told = translate("ReaderTaking", "The bookmark on page %1 was removed.", "announced")
            else:
                now = desk.now()
                shelf.add(reader.resource.id, reader.resource.title, said, page, None, "", now, release.info.id)
                told = translate("ReaderTaking", "Page %1 is bookmarked.", "announced")
        except KioskError as error:
            reader.announce(" ".join(words.error_sentences(error)))
            return
        self._read_bookmarks()
        reader.refresh()
        reader.announce(told.replace("%1", reader.label_of(page)))
