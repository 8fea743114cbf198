"""The lists beside the page: contents, pages, matches; and which of them shows."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtQml import QmlElement

from kiosk.app.qml import Property, QmlUncreatable
from kiosk.app.reader_rows import OutlineItem, PageItem, current_line, outline_items, page_items
from kiosk.app.rows import Rows

if TYPE_CHECKING:
    from kiosk.app.reader import ReaderViewModel

QML_IMPORT_NAME = "kiosk.app"
QML_IMPORT_MAJOR_VERSION = 1

__all__ = ["ReaderLists"]

_PANELS = ("contents", "pages", "matches")
_KEPT_PICTURES = 96


@QmlElement
@QmlUncreatable("made in Python")
class ReaderLists(QObject):
    """What can be chosen from beside the page."""

    changed = Signal()
    openWanted = Signal()
    """Somebody asked for a list by its key: it shows, also where it is put away."""
    pictured = Signal(int, arguments=["page"])

    def __init__(self, reader: ReaderViewModel, parent: QObject | None = None):
        super().__init__(parent)
        self._reader = reader
        self._outline = Rows(OutlineItem, self)
        self._pages = Rows(PageItem, self)
        self._leads_to: list[int] = []
        self._line = -1
        self._panel = "contents"
        self._pictures: OrderedDict[int, QImage] = OrderedDict()
        reader.changed.connect(self.refresh)
        reader.drawing.drawnSmall.connect(self.pictured)

    def clear(self) -> None:
        """Forget the document."""
        self._outline.replace(())
        self._leads_to, self._line = [], -1
        self._pages.replace(())
        self._pictures.clear()
        self._panel = "contents"
        self.changed.emit()

    @Slot()
    def refresh(self) -> None:
        """What may be seen, or the language, changed."""
        self._pictures.clear()
        self.refresh_outline()
        self.refresh_pages()
        self.changed.emit()

    def refresh_outline(self) -> None:
        """Something was found, or other pages may be seen."""
        held, resource = self._reader.held, self._reader.resource
        if held is not None and resource is not None:
            visit = self._reader.navigator.visit
            self._outline.replace(outline_items(held, resource, visit, self._reader.place, self._reader.finding))
            self._leads_to = [entry.page for entry in held.outline if entry.page is not None]
            self._line = current_line(self._leads_to, self._reader.place)

    def follow_place(self) -> None:
        """Another page is in front: of thousands of lines two change at most."""
        line = current_line(self._leads_to, self._reader.place)
        if line == self._line:
            return
        for number in (self._line, line):
            if 0 <= number < self._outline.rowCount():
                self._outline.put(number, replace(self._outline.row(number), current=number == line))
        self._line = line

    def refresh_pages(self) -> None:
        """The list of pages, which is made only when somebody looks at it."""
        held = self._reader.held
        if held is None or self._get_panel() != "pages":
            self._pages.replace(())
            return
        self._pages.replace(page_items(held, self._reader.view.turn))

    def follow_find(self, finding: bool) -> None:
        """Somebody looks for words: the list of matches comes, and goes with the words."""
        if finding != (self._panel == "matches"):
            self._set_panel("matches" if finding else "contents")

    def picture(self, page: int, width: int, height: int) -> QImage | None:
        """A small picture of a page; None while it is drawn, and for ever where the visit may not see the page."""
        reader = self._reader
        if reader.held is None or reader.look_of(page) != "shown":
            return None
        if reader.drawing.look.tones is not None:
            return reader.drawing.small(page, width, height)
        if page in self._pictures:
            self._pictures.move_to_end(page)
            found = self._pictures[page]
        else:
            found = self._pictures[page] = reader.thumbnail(page)
            if len(self._pictures) > _KEPT_PICTURES:
                self._pictures.popitem(last=False)
        return reader.drawing.small(page, width, height) if found.isNull() else found

    # What QML reads

    @Property(QObject, constant=True)
    def outline(self) -> QObject:
        """The contents, as `OutlineItem`s."""
        return self._outline

    @Property(QObject, constant=True)
    def pages(self) -> QObject:
        """Every page, as `PageItem`s, while that list shows."""
        return self._pages

    @Property(bool, notify=changed)
    def hasOutline(self) -> bool:
        """Whether there are contents to show."""
        held = self._reader.held
        return held is not None and any(entry.page is not None for entry in held.outline)

    @Property(int, notify=changed)
    def outlineCount(self) -> int:
        """How many lines the contents have."""
        return self._outline.rowCount()

    @Property(bool, notify=changed)
    def hasAny(self) -> bool:
        """Whether there is anything to choose from."""
        return self._reader.held is not None and len(self._reader.held.pages) > 1

    @Property(bool, notify=changed)
    def willHaveAny(self) -> bool:
        """The same, as the release knows it before the document is open: what is beside the page keeps its room."""
        return self._reader.expects_pages > 1

    def _get_panel(self) -> str:
        return self._panel if self._panel != "contents" or self.hasOutline else "pages"

    def _set_panel(self, panel: str) -> None:
        if panel in _PANELS and panel != self._panel:
            self._panel = panel
            self.refresh_pages()
            self.changed.emit()

    panel = Property(str, _get_panel, _set_panel, notify=changed, doc="'contents', 'pages' or 'matches'.")

    @Slot()
    def togglePages(self) -> None:
        """The pages, or what was there before."""
        self._set_panel("contents" if self._panel == "pages" else "pages")
        self.openWanted.emit()
