"""Reader: the pages of a document in one column, with contents, find, zoom and links.

The rules of layout are in `column`, of what to draw next in `documents.queue`, of what may be seen in
`safeguarding.gate`; this view model puts them together and keeps the place.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtQml import QmlElement

from kiosk.app import words
from kiosk.app.column import Placed
from kiosk.app.drawing import AHEAD, Drawing
from kiosk.app.finding import Finding
from kiosk.app.navigator import Navigator
from kiosk.app.qml import Property, QmlUncreatable
from kiosk.app.reader_rows import OutlineItem, SeenPage, outline_items, seen_pages
from kiosk.app.rows import Rows
from kiosk.app.viewport import ZOOMS, Viewport
from kiosk.app.work import Work
from kiosk.catalogue import Block, Resource, ResourceId
from kiosk.errors import KioskError
from kiosk.library import content
from kiosk.safeguarding.gate import standing_over

QML_IMPORT_NAME = "kiosk.app"
QML_IMPORT_MAJOR_VERSION = 1

__all__ = ["ReaderViewModel"]

translate = words.translate


@QmlElement
@QmlUncreatable("made in Python")
class ReaderViewModel(QObject):
    """One open document and the place in it."""

    changed = Signal()
    layoutChanged = Signal()
    placeChanged = Signal()
    findChanged = Signal()
    painted = Signal()
    scrollWanted = Signal(float, float, arguments=["x", "y"])

    def __init__(self, navigator: Navigator, drawing: Drawing, parent: QObject | None = None):
        super().__init__(parent)
        self._navigator = navigator
        self._drawing = drawing
        self._drawing.drawn.connect(self._drawn)
        self._drawing.failed.connect(self._draw_failed)
        self._finding = Finding(drawing, self)
        self._work = Work(self)
        self._finding.changed.connect(self._found)
        self._outline = Rows(OutlineItem, self)
        self._seen = Rows(SeenPage, self)
        self._resource: Resource | None = None
        self._content: content.DocumentContent | None = None
        self._error: KioskError | None = None
        self._view = Viewport()
        self._page = 0
        self._direction = 1
        self._texts: dict[int, str] = {}
        self._links: dict[int, tuple[content.Link, ...]] = {}
        self._broken: set[int] = set()
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(0)
        self._settle.timeout.connect(self._refresh)

    # What the window asks

    def show(self, resource_id: ResourceId, page: int | None = None, find: str = "") -> None:
        """Open a document at `page` (from 0), with `find` marked."""
        self.clear()
        release, visit = self._navigator.release, self._navigator.visit
        if release is None:
            return
        try:
            self._resource = release.resource(resource_id, visit, self._navigator.today)
        except KioskError as error:
            self._fail(error)
            return
        self._page = page or 0
        self.changed.emit()
        # Its bytes are checked against their hash before anything is read from them: off this thread, files are large.
        self._work.run(
            lambda: content.document(release, resource_id, visit),
            lambda held: self._opened(held, page or 0, find),
            self._fail,
        )

    def _fail(self, error: KioskError) -> None:
        self._error = error
        self.changed.emit()

    def _opened(self, held: content.DocumentContent, page: int, find: str) -> None:
        self._content = held
        page = min(page, max(0, len(held.pages) - 1))
        self._page = page
        self._drawing.open(held.path)
        self._view.holds([(one.width_pt, one.height_pt) for one in held.pages])
        self.layoutChanged.emit()
        self.changed.emit()
        if find:
            self._finding.ask(find, self._visible_pages(), page)
            self.findChanged.emit()
        self.goTo(page)

    def clear(self) -> None:
        """Forget the document, its pictures and what was looked for."""
        self._settle.stop()
        self._work.forget()
        self._drawing.close()
        self._finding.clear()
        self._resource, self._content, self._error = None, None, None
        self._texts.clear()
        self._links.clear()
        self._broken.clear()
        self._page, self._direction = 0, 1
        self._view.forget()
        self._outline.replace(())
        self._seen.replace(())
        self.changed.emit()
        self.layoutChanged.emit()
        self.placeChanged.emit()
        self.findChanged.emit()

    def retranslate(self) -> None:
        """The same place in another language."""
        self._refresh_outline()
        self._refresh()
        self.changed.emit()
        self.findChanged.emit()

    def stop(self) -> None:
        """End the threads; used when the window closes."""
        self._work.stop()
        self._finding.work.stop()

    @property
    def words_in_view(self) -> int:
        """How many words are on screen, for the time that the screen stays up."""
        return sum(len(row.words.split()) for row in self._seen.rows)

    @property
    def place(self) -> int:
        """The page in front, from 0; remembered when the person comes back."""
        return self._page

    # Layout

    def _visible_pages(self) -> list[int]:
        """Pages that the visit may see."""
        if self._content is None:
            return []
        return [one.page for one in self._content.pages if not self._content.allowed.covers_page(one.page)]

    def _scroll(self, to: tuple[float, float]) -> None:
        """The layout changed: say so, and where to look now."""
        self.layoutChanged.emit()
        self.scrollWanted.emit(*to)
        self._settle.start()

    @Slot(float, float)
    def resize(self, width: float, height: float) -> None:
        """The view is `width` by `height` pixels."""
        if width <= 0 or height <= 0 or (width, height) == (self._view.width, self._view.height):
            return
        first = self._view.width == 0
        if self._content is None or not self._content.pages:
            self._view.width, self._view.height = width, height
            return
        self._scroll(self._view.resized(width, height))
        if first:
            self.goTo(self._page)

    @Slot(float, float)
    def scrolled(self, x: float, y: float) -> None:
        """The view shows the column from there on."""
        if (x, y) == (self._view.x, self._view.y):
            return
        self._direction = 1 if y >= self._view.y else -1
        self._view.x, self._view.y = x, y
        self._refresh()

    def placed(self) -> list[tuple[Placed, str]]:
        """The pages in view in the view's own coordinates, each with its state, for whoever paints."""
        if self._content is None:
            return []
        return [(one, self._state(one.page)) for one in self._view.on_glass()]

    def _state(self, page: int) -> str:
        if self._content is not None and self._content.allowed.covers_page(page):
            return "covered"
        return "failed" if page in self._broken else "shown"

    def _refresh(self) -> None:
        """What is in view changed: say so, ask for pictures, and keep the accessible words of those pages."""
        content_now = self._content
        if content_now is None or self._resource is None or self._view.width <= 0:
            return
        in_view = self._view.in_view()
        if self._view.front != self._page:
            self._page = self._view.front
            self._refresh_outline()
        self._drawing.want(
            [(one, self._state(one.page) == "shown") for one in in_view],
            self._view.column,
            (self._view.y, self._view.bottom),
            self._direction,
            frozenset(page for page in self._about(in_view) if self._state(page) != "shown"),
        )
        rows = seen_pages(
            content_now,
            self._resource,
            self._navigator.visit,
            [(one, self._state(one.page)) for one in in_view],
            self._view.left_edge,
            self._words_of,
        )
        self._seen.replace(rows)
        self.placeChanged.emit()
        self.painted.emit()

    def _about(self, in_view: list[Placed]) -> range:
        """The pages in view and the few around them that may be drawn ahead."""
        first, last = (in_view[0].page, in_view[-1].page) if in_view else (self._page, self._page)
        return range(max(0, first - AHEAD), min(self._view.column.page_count, last + AHEAD + 1))

    def _words_of(self, page: int) -> str:
        if page not in self._texts and self._resource is not None and self._navigator.release is not None:
            try:
                blocks: tuple[Block, ...] = content.text(
                    self._navigator.release, self._resource.id, self._navigator.visit, pages=range(page, page + 1)
                )
            except KioskError:
                blocks = ()
            self._texts[page] = " ".join(block.text.replace("\t", " ") for block in blocks)
        return self._texts.get(page, "")

    def _refresh_outline(self) -> None:
        if self._content is None or self._resource is None:
            return
        rows = outline_items(self._content, self._resource, self._navigator.visit, self._page, self._finding)
        self._outline.replace(rows)

    # Pictures

    @property
    def drawing(self) -> Drawing:
        """Where the painter finds pictures."""
        return self._drawing

    @property
    def finding(self) -> Finding:
        """Where the painter finds what to mark."""
        return self._finding

    def thumbnail(self, page: int) -> QImage:
        """A small picture from the release, stretched until the sharp one is there; null where there is none."""
        if self._resource is None or self._navigator.release is None:
            return QImage()
        try:
            png = content.thumbnail(self._navigator.release, self._resource.id, self._navigator.visit, page)
        except KioskError:
            return QImage()
        return QImage.fromData(png)

    def _drawn(self, page: int) -> None:
        self._broken.discard(page)
        self.painted.emit()

    def _draw_failed(self, page: int, error: object) -> None:
        if page < 0:
            self._error = error if isinstance(error, KioskError) else KioskError("document")
            self.changed.emit()
            return
        self._broken.add(page)
        self._refresh()

    def _found(self) -> None:
        self._refresh_outline()
        self.findChanged.emit()
        self.painted.emit()
        if self._finding.take_jump() and self._finding.current is not None:
            self._show_match()

    def _show_match(self) -> None:
        match = self._finding.current
        if match is None or not match.rects:
            return
        top = self._view.bring(match.page, match.rects[0].y0)
        if top is not None:
            self.scrollWanted.emit(self._view.x, top)
        self.painted.emit()

    # What QML reads

    @Property(str, notify=changed)
    def shortTitle(self) -> str:
        """The title, up to a colon."""
        return self._resource.title.partition(": ")[0] if self._resource else ""

    @Property(bool, notify=changed)
    def failed(self) -> bool:
        """Whether the document cannot be shown at all."""
        return self._error is not None

    @Property(bool, notify=changed)
    def loading(self) -> bool:
        """Whether the document is being checked and opened."""
        return self._error is None and self._resource is not None and self._content is None

    @Property("QStringList", notify=changed)
    def sentences(self) -> list[str]:
        """What happened, what is safe, what now; empty where nothing failed."""
        return list(words.error_sentences(self._error)) if self._error is not None else []

    @Property(bool, notify=changed)
    def hasOutline(self) -> bool:
        """Whether there are contents to show."""
        return self._content is not None and any(entry.page is not None for entry in self._content.outline)

    @Property(QObject, constant=True)
    def outline(self) -> QObject:
        """The contents, as `OutlineItem`s."""
        return self._outline

    @Property(QObject, constant=True)
    def seen(self) -> QObject:
        """The pages in view, as `SeenPage`s."""
        return self._seen

    @Property(int, notify=changed)
    def pageCount(self) -> int:
        """How many pages there are."""
        return len(self._content.pages) if self._content else 0

    @Property(int, notify=placeChanged)
    def page(self) -> int:
        """The page in front, from 0."""
        return self._page

    @Property(str, notify=placeChanged)
    def position(self) -> str:
        """'Page 5 of 12', by its label where that differs."""
        if self._content is None or not self._content.pages:
            return ""
        label = self._content.pages[self._page].label
        return (
            translate("ReaderViewModel", "Page %1 of %2")
            .replace("%1", label)
            .replace("%2", str(len(self._content.pages)))
        )

    @Property(float, notify=layoutChanged)
    def contentWidth(self) -> float:
        """Width of the column with its margins."""
        return self._view.content_width

    @Property(float, notify=layoutChanged)
    def contentHeight(self) -> float:
        """Height of the column."""
        return self._view.column.height

    @Property(bool, notify=layoutChanged)
    def canZoomIn(self) -> bool:
        """Whether the page can be larger."""
        return self._view.zoom < ZOOMS[-1]

    @Property(bool, notify=layoutChanged)
    def canZoomOut(self) -> bool:
        """Whether the page can be smaller."""
        return self._view.zoom > ZOOMS[0]

    @Property(bool, notify=layoutChanged)
    def fitsPage(self) -> bool:
        """Whether a whole page fits the view, rather than its width."""
        return self._view.fits_page

    def _get_find(self) -> str:
        return self._finding.text

    def _set_find(self, text: str) -> None:
        if text != self._finding.text:
            self._finding.ask(text, self._visible_pages(), self._page)
            self.findChanged.emit()

    findText = Property(str, _get_find, _set_find, notify=findChanged, doc="What is looked for in the document.")

    @Property(str, notify=findChanged)
    def findCount(self) -> str:
        """'2 of 7', 'none', or ''."""
        if not self._finding.text.strip():
            return ""
        if self._finding.busy:
            return "…"
        if not self._finding.matches:
            return translate("ReaderViewModel", "none", "nothing found in the document")
        return (
            translate("ReaderViewModel", "%1 of %2", "which match of how many")
            .replace("%1", str(self._finding.place + 1))
            .replace("%2", str(len(self._finding.matches)))
        )

    @Property(int, notify=findChanged)
    def matchCount(self) -> int:
        """How many matches there are."""
        return len(self._finding.matches)

    @Property("QVariantList", notify=findChanged)
    def hitLine(self) -> list[float]:
        """Where each match stands, as a share of the column's height."""
        return [
            self._view.share_of(match.page, match.rects[0].y0 if match.rects else 0.0)
            for match in self._finding.matches
        ]

    @Property(int, notify=findChanged)
    def currentHit(self) -> int:
        """Which match is the current one."""
        return self._finding.place

    # What the person does

    @Slot(int)
    def goTo(self, page: int) -> None:
        """Show the top of a page."""
        if self._content is None or not self._content.pages:
            return
        wanted = min(max(page, 0), len(self._content.pages) - 1)
        self.scrollWanted.emit(self._view.x, self._view.top_of(wanted))
        self._settle.start()

    @Slot()
    def nextPage(self) -> None:
        """The next page's top."""
        self.goTo(self._view.top_page + 1)

    @Slot()
    def previousPage(self) -> None:
        """This page's top, or the one before when it is there already."""
        if self._content is not None and self._content.pages:
            page = self._view.top_page
            self.goTo(page - 1 if self._view.is_at_top_of(page) else page)

    @Slot()
    def zoomIn(self) -> None:
        """A step larger."""
        self._set_zoom(self._view.next_zoom(+1))

    @Slot()
    def zoomOut(self) -> None:
        """A step smaller."""
        self._set_zoom(self._view.next_zoom(-1))

    @Slot(float, float, float)
    def pinched(self, factor: float, x: float, y: float) -> None:
        """Two fingers moved apart or together around a point of the view."""
        share = min(1.0, max(0.0, x / self._view.width)) if self._view.width else 0.5
        self._set_zoom(self._view.zoom * factor, y, share)

    def _set_zoom(self, zoom: float, anchor_y: float | None = None, x_share: float = 0.5) -> None:
        if self._content is not None and self._content.pages:
            self._scroll(self._view.zoomed(zoom, anchor_y, x_share))

    @Slot()
    def toggleFit(self) -> None:
        """A whole page, or its width."""
        if self._content is None or not self._content.pages:
            return
        page = self._page
        self._view.fits_page, self._view.zoom = not self._view.fits_page, 1.0
        self._view.lay_out()
        self.layoutChanged.emit()
        self.goTo(page)

    @Slot()
    def nextMatch(self) -> None:
        """The next match, round and round."""
        self._finding.step(+1)
        self.findChanged.emit()
        self._show_match()

    @Slot()
    def previousMatch(self) -> None:
        """The match before."""
        self._finding.step(-1)
        self.findChanged.emit()
        self._show_match()

    @Slot(float, float)
    def pressedAt(self, x: float, y: float) -> None:
        """The person touched the column: follow a link of the document, if one is there."""
        held, release = self._content, self._navigator.release
        if held is None or not held.pages or self._resource is None or release is None:
            return
        page, across, down = self._view.place_at(x, y)
        if page not in self._links:
            try:
                self._links[page] = content.links(release, self._resource.id, self._navigator.visit, page)
            except KioskError:
                self._links[page] = ()
        for link in self._links[page]:
            inside = link.x0 - 0.01 <= across <= link.x1 + 0.01 and link.y0 - 0.005 <= down <= link.y1 + 0.005
            if inside and link.target_page is not None:
                self.goTo(link.target_page)
                return

    @Slot(int)
    def showCovered(self, page: int) -> None:
        """The person read the note over a covered page and chose to see it."""
        if self._resource is None or self._navigator.release is None:
            return
        over = standing_over(self._resource, self._navigator.visit, page=page)
        self._navigator.visit.agree(one.id for one in over)
        try:
            self._content = content.document(self._navigator.release, self._resource.id, self._navigator.visit)
        except KioskError:
            return
        if self._finding.text:
            self._finding.ask(self._finding.text, self._visible_pages(), page)
        self._refresh_outline()
        self._refresh()

    @Slot(int)
    def retry(self, page: int) -> None:
        """Try a failed page again."""
        self._broken.discard(page)
        self._drawing.retry(page)
        self._refresh()

    @Slot()
    def openText(self) -> None:
        """The same place, as text."""
        if self._resource is not None:
            self._navigator.open_text(self._resource.id, self._page)

    @Slot()
    def openItem(self) -> None:
        """The person went to the description of what they read."""
        if self._resource is not None:
            self._navigator.go_to_resource(self._resource.id)
