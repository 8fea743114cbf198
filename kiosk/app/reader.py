"""Reader: the pages of a document, in a column or a row at a time, and the place in it.

The rules of layout are in `viewport`, of what to draw next in `documents.queue`, of what may be seen in
`safeguarding.gate`; this view model puts them together and keeps the place. What can be done with a document beside
reading on has objects of its own: `reader_find` (finding), `reader_look` (style, turn, colours), `reader_going` (jumps
and where one is), `reader_lists` (the lists beside the page), `reader_taking` (marking, copying, bookmarks).
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QImage, QTransform
from PySide6.QtQml import QmlElement

from kiosk.app import words
from kiosk.app.column import Placed
from kiosk.app.drawing import AHEAD, Drawing
from kiosk.app.finding import Finding
from kiosk.app.navigator import Navigator
from kiosk.app.qml import Property, QmlUncreatable
from kiosk.app.reader_find import ReaderFind
from kiosk.app.reader_going import ReaderGoing
from kiosk.app.reader_keys import pressed
from kiosk.app.reader_lists import ReaderLists
from kiosk.app.reader_look import ReaderLook
from kiosk.app.reader_rows import SeenPage, covered_run, seen_pages
from kiosk.app.reader_source import Source
from kiosk.app.reader_taking import ReaderTaking
from kiosk.app.rows import Rows
from kiosk.app.turning import turned
from kiosk.app.viewport import Viewport
from kiosk.app.work import Work
from kiosk.catalogue import Resource, ResourceId
from kiosk.documents.document import Match
from kiosk.errors import KioskError
from kiosk.library import content

QML_IMPORT_NAME = "kiosk.app"
QML_IMPORT_MAJOR_VERSION = 1

__all__ = ["ReaderViewModel"]

translate = words.translate
_A_STIR = 4.0
"""A finger that only touches stirs the pages by a pixel or so: that is no direction of travel."""


@QmlElement
@QmlUncreatable("made in Python")
class ReaderViewModel(QObject):
    """One open document and the place in it."""

    changed = Signal()
    layoutChanged = Signal()
    placeChanged = Signal()
    painted = Signal()
    scrollWanted = Signal(float, float, arguments=["x", "y"])
    sayingChanged = Signal()

    def __init__(self, navigator: Navigator, drawing: Drawing, parent: QObject | None = None):
        super().__init__(parent)
        self.navigator = navigator
        self._drawing = drawing
        self._drawing.drawn.connect(self._drawn)
        self._drawing.failed.connect(self._draw_failed)
        self._finding = Finding(drawing, self)
        self._work = Work(self)
        self._seen = Rows(SeenPage, self)
        self._source = Source(navigator)
        self._error: KioskError | None = None
        self.view = Viewport()
        self._page = 0
        self._top = 0.0
        self._direction = 1
        self._saying = ""
        self._said: tuple[int, bool, bool] | None = None
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(0)
        self._settle.timeout.connect(self.refresh)
        self._find = ReaderFind(self, self._finding, self)
        self._look = ReaderLook(self, self)
        self._going = ReaderGoing(self, self)
        self._lists = ReaderLists(self, self)
        self._taking = ReaderTaking(self, drawing, self)

    # What the window asks

    def show(self, resource_id: ResourceId, page: int | None = None, find: str = "", top: float = 0.0) -> None:
        """Open a document at `page` (from 0), `top` of the way down it, with `find` marked."""
        self.clear()
        release, visit = self.navigator.release, self.navigator.visit
        if release is None:
            return
        try:
            self._source.resource = release.resource(resource_id, visit, self.navigator.today)
        except KioskError as error:
            self._fail(error)
            return
        self._page, self._top = page or 0, top
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
        self._source.held = held
        page = min(page, max(0, len(held.pages) - 1))
        self._page = page
        self._drawing.open(held.path)
        self._look.opened()
        self.view.holds([(one.width_pt, one.height_pt) for one in held.pages], self._source.opens_from_the_right)
        if self.view.width > 0 and held.pages and not self._top:
            # The view was made beforehand and has its size: the first page is asked for before anything is laid out.
            self.view.turn_to(page)
            self.view.y = self.view.top_of(page)
            self._want_pictures(self.view.in_view())
        self.layoutChanged.emit()
        self.changed.emit()
        if find:
            self._finding.ask(find, self.visible_pages(), page)
        self._begin(page)

    def _begin(self, page: int) -> None:
        """Show the place that was asked for, as far as the view has a size."""
        if not self._top:
            self.goTo(page)
            return
        self.view.turn_to(page)
        self._scroll_to(self.view.bring_back(page, self._top))

    def clear(self) -> None:
        """Forget the document, its pictures and what was looked for, marked and jumped from."""
        self._settle.stop()
        self._work.forget()
        self._drawing.close()
        self._finding.clear()
        self._source.clear()
        self._error = None
        self._page, self._direction, self._saying, self._said = 0, 1, "", None
        self.sayingChanged.emit()
        self.view.forget()
        self._look.clear()
        self._seen.replace(())
        for part in (self._going, self._lists, self._taking):
            part.clear()
        self.changed.emit()
        self.layoutChanged.emit()
        self.placeChanged.emit()

    def retranslate(self) -> None:
        """The same place in another language."""
        self._lists.refresh()
        self.refresh()
        self.changed.emit()
        self.placeChanged.emit()
        self._finding.changed.emit()

    def stop(self) -> None:
        """End the threads; used when the window closes."""
        self._work.stop()
        self._finding.work.stop()
        self._taking.stop()

    @property
    def words_in_view(self) -> int:
        """How many words are on screen, for the time that the screen stays up."""
        return sum(len(row.words.split()) for row in self._seen.rows)

    @property
    def place(self) -> int:
        """The page in front, from 0; remembered when the person comes back."""
        return self._page

    # What the other parts of the reader ask

    @property
    def held(self) -> content.DocumentContent | None:
        """The document, once it is open."""
        return self._source.held

    @property
    def resource(self) -> Resource | None:
        """What the document is of."""
        return self._source.resource

    @property
    def drawing(self) -> Drawing:
        """Where the painter finds pictures."""
        return self._drawing

    @property
    def finding(self) -> Finding:
        """Where the painter finds what to mark."""
        return self._finding

    @property
    def expects_pages(self) -> int:
        """How many pages there are or will be."""
        return self._source.expected_pages

    @property
    def is_staff(self) -> bool:
        """Whether the person works here: then there is more to do with a page."""
        return self.navigator.is_staff

    def announce(self, said: str) -> None:
        """Say something that happened to whoever hears the screen; the same words twice are said twice."""
        for words_now in ("", said):
            self._saying = words_now
            self.sayingChanged.emit()

    def visible_pages(self) -> list[int]:
        """Pages that the visit may see."""
        return self._source.visible_pages()

    def look_of(self, page: int) -> str:
        """'shown', 'covered' or 'failed'."""
        return self._source.look_of(page)

    def words_of(self, page: int) -> str:
        """The words of a page; none of a page that the visit may not see."""
        return self._source.words_of(page)

    def label_of(self, page: int) -> str:
        """What is printed on a page."""
        return self._source.label_of(page)

    def jump_to(self, page: int, share: float | None = None) -> None:
        """Go to a page, or a place on it, so that one can go back to where one was."""
        if not self.pageCount:
            return
        self._going.leaves()
        if share is None:
            self.goTo(page)
        else:
            self.view.turn_to(page)
            self._scroll_to(self.view.bring_back(page, share))

    def go_to_spot(self, page: int, share: float) -> None:
        """Go back to a place that was read off."""
        if self._source.held is None or not 0 <= page < self.pageCount:
            return
        self.view.turn_to(page)
        self._scroll_to(self.view.bring_back(page, share) if share else self.view.top_of(page))

    def zoom_to(self, zoom: float, anchor_y: float | None, x_share: float) -> None:
        """Pages have another size, and what is `anchor_y` down the view stays there."""
        if self.pageCount:
            self._scroll(self.view.zoomed(zoom, anchor_y, x_share))

    def laid_out_again(self) -> None:
        """Style, turn or fit were changed: show the page in front."""
        if not self.pageCount:
            return
        self._scroll(self.view.again(self._page))

    def show_match(self, jumping: bool) -> None:
        """Bring the current match into view; `jumping` where one may want to go back from it."""
        match = self._finding.current
        if match is None or not match.rects:
            return
        if jumping:
            self._going.leaves()
        elsewhere = self.view.turn_to(match.page)
        if elsewhere:
            self.layoutChanged.emit()
        top = self.view.bring(match.page, self.top_of_match(match))
        if top is not None or elsewhere:
            self._scroll_to(self.view.y if top is None else top)
        self.painted.emit()

    def top_of_match(self, match: Match) -> float:
        """How far down its page, as it is turned, a match stands."""
        if not match.rects:
            return 0.0
        rect = match.rects[0]
        return turned((rect.x0, rect.y0, rect.x1, rect.y1), self.view.turn)[1]

    # Layout

    def _scroll(self, to: tuple[float, float]) -> None:
        """The layout changed: say so, and where to look now."""
        self.layoutChanged.emit()
        self.scrollWanted.emit(to[0], to[1] - self.view.origin)
        self._settle.start()

    def _scroll_to(self, y: float) -> None:
        if self.view.paged:
            # Another row may be as high as the last: then nothing moves on the screen, and nobody says where it is.
            low = self.view.origin
            y = self.view.y = min(max(y, low), low + max(0.0, self.view.extent - self.view.height))
            self.layoutChanged.emit()
        self.scrollWanted.emit(self.view.x, y - self.view.origin)
        self._settle.start()

    @Slot(float, float)
    def resize(self, width: float, height: float) -> None:
        """The view is `width` by `height` pixels."""
        if width <= 0 or height <= 0 or (width, height) == (self.view.width, self.view.height):
            return
        first = self.view.width == 0
        if not self.pageCount:
            self.view.width, self.view.height = width, height
            return
        self._scroll(self.view.resized(width, height))
        if first:
            self._begin(self._page)

    @Slot(float, float)
    def scrolled(self, x: float, y: float) -> None:
        """The view shows what can be scrolled from there on."""
        y += self.view.origin
        if (x, y) == (self.view.x, self.view.y):
            return
        if abs(y - self.view.y) > _A_STIR:
            self._direction = 1 if y > self.view.y else -1
        self.view.x, self.view.y = x, y
        self.refresh()

    def placed(self) -> list[tuple[Placed, str]]:
        """The pages in view in the view's own coordinates, each with its state, for whoever paints."""
        if self._source.held is None:
            return []
        return [(one, self.look_of(one.page)) for one in self.view.on_glass()]

    @Slot()
    def refresh(self) -> None:
        """What is in view changed: say so, ask for pictures, and keep the accessible words of those pages."""
        held = self._source.held
        if held is None or self._source.resource is None or self.view.width <= 0 or not held.pages:
            return
        in_view = self.view.in_view()
        if self.view.front != self._page:
            self._page = self.view.front
            self._lists.follow_place()
        self._want_pictures(in_view)
        rows = seen_pages(
            held,
            self._source.resource,
            self.navigator.visit,
            [(one, self.look_of(one.page)) for one in in_view],
            (self.view.left_edge, -self.view.origin),
            self.words_of,
            self._taking.marked_pages,
        )
        place = (self._page, self.view.is_first, self.view.is_last)
        if place != self._said or list(self._seen.rows) != rows:
            # Most steps of a scroll only move what is there already.
            self._said = place
            self._seen.replace(rows)
            self.placeChanged.emit()
        self.painted.emit()

    def _want_pictures(self, in_view: list[Placed]) -> None:
        self._drawing.want(
            [(one, self.look_of(one.page) == "shown") for one in in_view],
            self.view.column,
            (self.view.y, self.view.bottom),
            self._direction,
            frozenset(page for page in self._about(in_view) if self.look_of(page) != "shown"),
        )

    def _about(self, in_view: list[Placed]) -> range:
        """The pages in view and the few around them that may be drawn ahead."""
        first, last = (in_view[0].page, in_view[-1].page) if in_view else (self._page, self._page)
        return range(max(0, first - AHEAD), min(self.view.column.page_count, last + AHEAD + 1))

    # Pictures

    def thumbnail(self, page: int) -> QImage:
        """A small picture from the release, until the sharp one is there; null where there is none, and where pages are
        recoloured: black on white for a moment would be a flash."""
        picture = QImage() if self._drawing.look.tones is not None else self._source.thumbnail(page)
        turn = self.view.turn
        return picture.transformed(QTransform().rotate(90 * turn)) if turn and not picture.isNull() else picture

    @Slot(int)
    def _drawn(self, page: int) -> None:
        self._source.broken.discard(page)
        self.painted.emit()

    @Slot(int, object)
    def _draw_failed(self, page: int, error: object) -> None:
        if page < 0:
            self._error = error if isinstance(error, KioskError) else KioskError("document")
            self.changed.emit()
            return
        self._source.broken.add(page)
        self.refresh()

    # What QML reads

    @Property(str, notify=changed)
    def shortTitle(self) -> str:
        """The title, up to a colon."""
        return self._source.resource.title.partition(": ")[0] if self._source.resource else ""

    @Property(str, notify=sayingChanged)
    def saying(self) -> str:
        """What happened last that is to be heard."""
        return self._saying

    @Property(bool, notify=changed)
    def staff(self) -> bool:
        """Whether there are the tools of those who work here."""
        return self.is_staff

    @Property(str, notify=changed)
    def advisories(self) -> str:
        """For staff, who have agreed to all of it: what the document brings up, and where."""
        if self._source.resource is None or not self.is_staff:
            return ""
        return " · ".join(words.advisory_line(one) for one in self._source.resource.advisories)

    @Property(bool, notify=changed)
    def failed(self) -> bool:
        """Whether the document cannot be shown at all."""
        return self._error is not None

    @Property(bool, notify=changed)
    def loading(self) -> bool:
        """Whether the document is being checked and opened."""
        return self._error is None and self._source.resource is not None and self._source.held is None

    @Property("QStringList", notify=changed)
    def sentences(self) -> list[str]:
        """What happened, what is safe, what now; empty where nothing failed."""
        return list(words.error_sentences(self._error)) if self._error is not None else []

    @Property(QObject, constant=True)
    def seen(self) -> QObject:
        """The pages in view, as `SeenPage`s."""
        return self._seen

    @Property(int, notify=changed)
    def pageCount(self) -> int:
        """How many pages there are."""
        return self._source.page_count

    @Property(int, notify=placeChanged)
    def page(self) -> int:
        """The page in front, from 0."""
        return self._page

    @Property(bool, notify=placeChanged)
    def canGoOn(self) -> bool:
        """Whether there is a page after."""
        return self.pageCount > 0 and not self.view.is_last

    @Property(bool, notify=placeChanged)
    def canGoBefore(self) -> bool:
        """Whether there is a page before."""
        return self.pageCount > 0 and not self.view.is_first

    @Property(float, notify=layoutChanged)
    def contentWidth(self) -> float:
        """Width of the column with its margins."""
        return self.view.content_width

    @Property(float, notify=layoutChanged)
    def contentHeight(self) -> float:
        """Height of what can be scrolled."""
        return self.view.extent

    @Property(ReaderFind, constant=True)
    def find(self) -> ReaderFind:
        """Finding words."""
        return self._find

    @Property(ReaderLook, constant=True)
    def look(self) -> ReaderLook:
        """How pages are laid out, turned and coloured."""
        return self._look

    @Property(ReaderGoing, constant=True)
    def going(self) -> ReaderGoing:
        """Where the person is, and jumps."""
        return self._going

    @Property(ReaderLists, constant=True)
    def lists(self) -> ReaderLists:
        """Contents, pages and matches."""
        return self._lists

    @Property(ReaderTaking, constant=True)
    def taking(self) -> ReaderTaking:
        """Marking, copying, bookmarks."""
        return self._taking

    # The words sought, under the names that benches, tours and journeys know them by.

    def _get_find_text(self) -> str:
        return self._finding.text

    def _set_find_text(self, text: str) -> None:
        self._find.ask(text)

    findText = Property(str, _get_find_text, _set_find_text, notify=changed, doc="What is looked for.")

    @Property(int, notify=changed)
    def matchCount(self) -> int:
        """How many matches there are."""
        return len(self._finding.matches)

    # What the person does

    @Slot(int, int, result=bool)
    def keyPressed(self, key: int, modifiers: int) -> bool:
        """A key that no control took; whether it does something here."""
        return pressed(self, key, modifiers)

    @Slot(int)
    def goTo(self, page: int) -> None:
        """Show the top of a page."""
        if not self.pageCount:
            return
        wanted = min(max(page, 0), self.pageCount - 1)
        self._direction = 1 if wanted >= self._page else -1
        self.view.turn_to(wanted)
        self._scroll_to(self.view.top_of(wanted))

    @Slot(int)
    def jump(self, page: int) -> None:
        """Show the top of a page; one can go back to where one was."""
        self.jump_to(page)

    @Slot()
    def nextPage(self) -> None:
        """The next page's top."""
        if self.pageCount:
            self.goTo(self.view.beside(+1))

    @Slot()
    def previousPage(self) -> None:
        """This page's top, or the one before when it is there already."""
        if self.pageCount:
            page = self.view.top_page
            self.goTo(self.view.beside(-1) if self.view.paged or self.view.is_at_top_of(page) else page)

    @Slot(float)
    def scrollBy(self, share: float) -> None:
        """Move on by a share of the view's height; over the end of a row, to the next one."""
        if not self.pageCount:
            return
        low, high = self.view.origin, max(self.view.origin, self.view.origin + self.view.extent - self.view.height)
        if self.view.paged and share > 0 and self.view.y >= high - 1:
            self.nextPage()
        elif self.view.paged and share < 0 and self.view.y <= low + 1:
            self.previousPage()
        else:
            self._scroll_to(min(high, max(low, self.view.y + share * self.view.height)))

    @Slot(float, float)
    def pressedAt(self, x: float, y: float) -> None:
        """The person touched the pages: follow a link of the document, if one is there."""
        if not self.pageCount or self._source.resource is None:
            return
        self._taking.drop()
        target = self._source.link_target(*self.view.place_at(x, y + self.view.origin), self.view.turn)
        if target is not None:
            self.jump_to(target)

    @Slot(int)
    def showCovered(self, page: int) -> None:
        """The person read the note over a covered page and chose to see it."""
        if not self._source.show_covered(page):
            return
        if self._finding.text:
            self._finding.ask(self._finding.text, self.visible_pages(), page)
        self._lists.refresh()
        self.refresh()

    @Slot(int)
    def skipCovered(self, page: int) -> None:
        """The person leaves a covered part out: go on after it, or before it where they came from behind it."""
        if self._source.held is None:
            return
        run = covered_run(self._source.held, page)
        after, before = run.stop, run.start - 1
        back = (self._direction < 0 and before >= 0) or after >= self.pageCount
        if back and before < 0:
            return
        self.goTo(before if back else after)
        said = translate("ReaderViewModel", "That part was left out. This is page %1.", "announced after skipping")
        self.announce(said.replace("%1", self.label_of(before if back else after)))

    @Slot(int)
    def retry(self, page: int) -> None:
        """Try a failed page again."""
        self._source.broken.discard(page)
        self._drawing.retry(page)
        self.refresh()

    @Slot()
    def openText(self) -> None:
        """The same place, as text."""
        if self._source.resource is not None:
            self.navigator.open_text(self._source.resource.id, *self.view.read_off())

    @Slot()
    def openItem(self) -> None:
        """The person went to the description of what they read."""
        if self._source.resource is not None:
            self.navigator.go_to_resource(self._source.resource.id)
