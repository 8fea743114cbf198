"""Reader: the pages of a document in one column, with contents, find, zoom and links.

The rules of layout are in `column`, of what to draw next in `documents.queue`, of what may be seen in
`safeguarding.gate`; this view model puts them together and keeps the place.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtQml import QmlElement

from kiosk.app import words
from kiosk.app.column import Column, Placed
from kiosk.app.drawing import AHEAD, Drawing
from kiosk.app.finding import Finding
from kiosk.app.navigator import Navigator
from kiosk.app.qml import Property, QmlUncreatable
from kiosk.app.rows import Rows
from kiosk.app.work import Work
from kiosk.catalogue import Block, Resource, ResourceId
from kiosk.errors import ContentError, KioskError
from kiosk.library import content
from kiosk.safeguarding.gate import standing_over

QML_IMPORT_NAME = "kiosk.app"
QML_IMPORT_MAJOR_VERSION = 1

__all__ = ["OutlineItem", "ReaderViewModel", "SeenPage"]

translate = words.translate

ZOOMS = (0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0)
_GAP = 24.0
_MARGIN = 24.0


@dataclass(frozen=True, slots=True)
class OutlineItem:
    """One line of the contents. `page` counts from 0; `noted` says that a note stands over that page."""

    title: str
    level: int
    page: int
    label: str
    hits: int
    current: bool
    noted: bool


@dataclass(frozen=True, slots=True)
class SeenPage:
    """A page that is on screen, and where. `look` is 'shown', 'covered' or 'failed'."""

    page: int
    label: str
    words: str
    look: str
    note: str
    page_left: float
    page_top: float
    page_width: float
    page_height: float


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
        self._column = Column((), 1, 1, _GAP)
        self._zoom = 1.0
        self._fit_page = False
        self._width, self._height, self._x, self._y = 0.0, 0.0, 0.0, 0.0
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
        self._drawing.open(held.path)
        self._lay_out()
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
        self._zoom, self._fit_page, self._page, self._x, self._y = 1.0, False, 0, 0.0, 0.0
        self._column = Column((), 1, 1, _GAP)
        self._outline.replace(())
        self._seen.replace(())
        self.changed.emit()
        self.layoutChanged.emit()
        self.placeChanged.emit()
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

    def _page_width(self) -> float:
        """Width of the widest page at zoom 1: all of the view, or what lets a whole page fit."""
        room = max(1.0, self._width - 2 * _MARGIN)
        if not self._fit_page or self._content is None:
            return room
        ratio = max((one.height_pt / max(1.0, one.width_pt) for one in self._content.pages), default=1.0)
        return min(room, max(1.0, self._height - 2 * _GAP) / ratio)

    def _lay_out(self) -> None:
        if self._content is None:
            return
        sizes = [(one.width_pt, one.height_pt) for one in self._content.pages]
        self._column = Column(sizes, self._page_width(), self._zoom, _GAP)
        self.layoutChanged.emit()
        self._settle.start()

    def _keep_place(self, x_share: float = 0.5, y: float = 0.0) -> tuple[int, float]:
        """The page under height `y` of the view, and how far down it (as a share)."""
        page = self._column.page_at(self._y + y)
        placed = self._column.place(page)
        return page, (self._y + y - placed.top) / max(1.0, placed.height)

    def _relay(self, anchor_y: float = 0.0, x_share: float = 0.5) -> None:
        """Lay out again and keep what was under height `anchor_y` where it was."""
        if self._content is None or not self._content.pages:
            return
        page, share = self._keep_place(x_share, anchor_y)
        self._lay_out()
        placed = self._column.place(page)
        top = placed.top + share * placed.height - anchor_y
        left = max(0.0, (self.contentWidth - self._width) * x_share)
        self.scrollWanted.emit(left, max(0.0, top))
        self._settle.start()

    @Slot(float, float)
    def resize(self, width: float, height: float) -> None:
        """The view is `width` by `height` pixels."""
        if width <= 0 or height <= 0 or (width, height) == (self._width, self._height):
            return
        first = self._width == 0
        self._width, self._height = width, height
        if self._content is None:
            return
        if first:
            self._lay_out()
            self.goTo(self._page)
        else:
            self._relay()

    @Slot(float, float)
    def scrolled(self, x: float, y: float) -> None:
        """The view shows the column from there on."""
        if (x, y) == (self._x, self._y):
            return
        self._direction = 1 if y >= self._y else -1
        self._x, self._y = x, y
        self._refresh()

    def placed(self) -> list[tuple[Placed, str]]:
        """The pages in view in the view's own coordinates, each with its state, for whoever paints."""
        if self._content is None:
            return []
        left = self._left_edge()
        return [
            (
                Placed(one.page, one.left + left - self._x, one.top - self._y, one.width, one.height),
                self._state(one.page),
            )
            for one in self._column.between(self._y, self._y + self._height)
        ]

    def _left_edge(self) -> float:
        return max(_MARGIN, (self._width - self._column.width) / 2)

    def _state(self, page: int) -> str:
        if self._content is not None and self._content.allowed.covers_page(page):
            return "covered"
        return "failed" if page in self._broken else "shown"

    def _refresh(self) -> None:
        """What is in view changed: say so, ask for pictures, and keep the accessible words of those pages."""
        content_now = self._content
        if content_now is None or self._resource is None or self._width <= 0:
            return
        in_view = self._column.between(self._y, self._y + self._height)
        middle = self._column.page_at(self._y + self._height * 0.4)
        if middle != self._page:
            self._page = middle
            self._refresh_outline()
        self._drawing.want(
            [(one, self._state(one.page) == "shown") for one in in_view],
            self._column,
            (self._y, self._y + self._height),
            self._direction,
            frozenset(page for page in self._about(in_view) if self._state(page) != "shown"),
        )
        left = self._left_edge()
        rows = []
        for one in in_view:
            facts, state = content_now.pages[one.page], self._state(one.page)
            note = ""
            if state == "covered":
                over = standing_over(self._resource, self._navigator.visit, page=one.page)
                note = "\n".join(f"{words.topics(item.topics)}: {item.extent}." for item in over)
            elif state == "failed":
                note = " ".join(words.error_sentences("page-failed")[1:])
            text = self._words_of(one.page) if state == "shown" else ""
            rows.append(
                SeenPage(one.page, facts.label, text, state, note, one.left + left, one.top, one.width, one.height)
            )
        self._seen.replace(rows)
        self.placeChanged.emit()
        self.painted.emit()

    def _about(self, in_view: list[Placed]) -> range:
        """The pages in view and the few around them that may be drawn ahead."""
        first, last = (in_view[0].page, in_view[-1].page) if in_view else (self._page, self._page)
        return range(max(0, first - AHEAD), min(self._column.page_count, last + AHEAD + 1))

    def _words_of(self, page: int) -> str:
        if page not in self._texts and self._resource is not None and self._navigator.release is not None:
            try:
                blocks: tuple[Block, ...] = content.text(
                    self._navigator.release, self._resource.id, self._navigator.visit, pages=range(page, page + 1)
                )
            except ContentError:
                blocks = ()
            self._texts[page] = " ".join(block.text.replace("\t", " ") for block in blocks)
        return self._texts.get(page, "")

    def _refresh_outline(self) -> None:
        if self._content is None or self._resource is None:
            return
        entries = [entry for entry in self._content.outline if entry.page is not None]
        pages = [entry.page or 0 for entry in entries]
        current = max((place for place, page in enumerate(pages) if page <= self._page), default=-1)
        rows = []
        for place, entry in enumerate(entries):
            upto = pages[place + 1] if place + 1 < len(pages) else len(self._content.pages)
            hits = self._finding.count_between(pages[place], max(upto, pages[place] + 1)) if upto > pages[place] else 0
            noted = bool(standing_over(self._resource, self._navigator.visit, page=pages[place]))
            label = self._content.pages[pages[place]].label
            title = entry.title or translate("ReaderViewModel", "A page with a note")
            rows.append(OutlineItem(title, entry.level, pages[place], label, hits, place == current, noted))
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
        except ContentError:
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
        placed = self._column.place(match.page)
        top = placed.top + match.rects[0].y0 * placed.height
        if not self._y + 40 <= top <= self._y + self._height - 80:
            self.scrollWanted.emit(self._x, max(0.0, top - self._height / 3))
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
        return self._column.width + 2 * _MARGIN

    @Property(float, notify=layoutChanged)
    def contentHeight(self) -> float:
        """Height of the column."""
        return self._column.height

    @Property(bool, notify=layoutChanged)
    def canZoomIn(self) -> bool:
        """Whether the page can be larger."""
        return self._zoom < ZOOMS[-1]

    @Property(bool, notify=layoutChanged)
    def canZoomOut(self) -> bool:
        """Whether the page can be smaller."""
        return self._zoom > ZOOMS[0]

    @Property(bool, notify=layoutChanged)
    def fitsPage(self) -> bool:
        """Whether a whole page fits the view, rather than its width."""
        return self._fit_page

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
        height = max(1.0, self._column.height)
        shares = []
        for match in self._finding.matches:
            placed = self._column.place(match.page)
            top = match.rects[0].y0 if match.rects else 0.0
            shares.append((placed.top + top * placed.height) / height)
        return shares

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
        self.scrollWanted.emit(self._x, max(0.0, self._column.place(wanted).top - _GAP / 2))
        self._settle.start()

    @Slot()
    def nextPage(self) -> None:
        """The next page's top."""
        self.goTo(self._column.page_at(self._y + _GAP) + 1)

    @Slot()
    def previousPage(self) -> None:
        """This page's top, or the one before when it is there already."""
        page = self._column.page_at(self._y + _GAP)
        at_top = self._y <= self._column.place(page).top if self._content else True
        self.goTo(page - 1 if at_top else page)

    @Slot()
    def zoomIn(self) -> None:
        """A step larger."""
        self._set_zoom(next((zoom for zoom in ZOOMS if zoom > self._zoom + 1e-6), ZOOMS[-1]))

    @Slot()
    def zoomOut(self) -> None:
        """A step smaller."""
        self._set_zoom(next((zoom for zoom in reversed(ZOOMS) if zoom < self._zoom - 1e-6), ZOOMS[0]))

    @Slot(float, float, float)
    def pinched(self, factor: float, x: float, y: float) -> None:
        """Two fingers moved apart or together around a point of the view."""
        share = min(1.0, max(0.0, x / self._width)) if self._width else 0.5
        self._set_zoom(min(ZOOMS[-1], max(ZOOMS[0], self._zoom * factor)), y, share)

    def _set_zoom(self, zoom: float, anchor_y: float | None = None, x_share: float = 0.5) -> None:
        if abs(zoom - self._zoom) < 1e-9:
            return
        anchor = self._height / 3 if anchor_y is None else anchor_y
        if self._content is None or not self._content.pages:
            return
        page, share = self._keep_place(x_share, anchor)
        self._zoom = zoom
        self._lay_out()
        placed = self._column.place(page)
        left = max(0.0, (self.contentWidth - self._width) * x_share)
        self.scrollWanted.emit(left, max(0.0, placed.top + share * placed.height - anchor))

    @Slot()
    def toggleFit(self) -> None:
        """A whole page, or its width."""
        if self._content is None or not self._content.pages:
            return
        page = self._page
        self._fit_page, self._zoom = not self._fit_page, 1.0
        self._lay_out()
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
        if self._content is None or self._resource is None or self._navigator.release is None:
            return
        page = self._column.page_at(y)
        placed = self._column.place(page)
        left = placed.left + self._left_edge()
        across, down = (x - left) / max(1.0, placed.width), (y - placed.top) / max(1.0, placed.height)
        if page not in self._links:
            try:
                self._links[page] = content.links(
                    self._navigator.release, self._resource.id, self._navigator.visit, page
                )
            except ContentError:
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
        except ContentError:
            return
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
