"""Page: words to read. A page of the collection, the text view of a document, or a summary alone."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtQml import QmlElement

from kiosk.app import words
from kiosk.app.drawing import Drawing
from kiosk.app.navigator import Navigator
from kiosk.app.page_keys import PageKeys
from kiosk.app.qml import Property, QmlUncreatable
from kiosk.app.text_figures import Figures
from kiosk.app.text_rows import BlockRow, TextRows, block_row
from kiosk.app.text_source import TextSource, place_row
from kiosk.app.work import Work
from kiosk.catalogue import Block, BlockKind, Kind, Resource, ResourceId, Section
from kiosk.errors import KioskError
from kiosk.library import content
from kiosk.safeguarding.gate import standing_over

QML_IMPORT_NAME = "kiosk.app"
QML_IMPORT_MAJOR_VERSION = 1

__all__ = ["BlockRow", "PageViewModel"]

translate = words.translate


@QmlElement
@QmlUncreatable("made in Python")
class PageViewModel(QObject):
    """What is read as text."""

    changed = Signal()
    placeChanged = Signal()
    currentChanged = Signal()
    painted = Signal()
    themeChanged = Signal()
    pagesWanted = Signal()
    scrollWanted = Signal(int, float, arguments=["row", "share"])
    copied = Signal(str, arguments=["said"])

    def __init__(self, navigator: Navigator, drawing: Drawing, parent: QObject | None = None):
        super().__init__(parent)
        self._navigator = navigator
        self._blocks = TextRows(self)
        self._figures = Figures(drawing, self)
        self._figures.painted.connect(self.painted)
        self._keys = PageKeys(navigator)
        self._resource: Resource | None = None
        self._section: Section | None = None
        self._source: TextSource | None = None
        self._mode = "page"
        self._ordered = True
        self._error: KioskError | None = None
        self._start = (0, 0.0)
        self._place = (0, 0.0)
        self._current = -1
        self._theme = "day"
        self._work = Work(self)

    def show_page(self, resource_id: ResourceId) -> None:
        """A page of the collection."""
        self._show(resource_id, "page")

    def show_text(self, resource_id: ResourceId, page: int | None = None, top: float = 0.0) -> None:
        """The text view of a document or recording, at what stands `top` of the way down `page` (from 0)."""
        self._show(resource_id, "text", page or 0, top)

    def show_summary(self, resource_id: ResourceId) -> None:
        """Its summary alone: nothing of it that stands under an advisory."""
        self._show(resource_id, "summary")

    def clear(self) -> None:
        """Forget what was read."""
        self._work.forget()
        self._figures.clear()
        self._resource, self._section, self._error, self._source = None, None, None, None
        self._mode, self._ordered, self._start, self._place, self._current = "page", True, (0, 0.0), (0, 0.0), -1
        self._blocks.forget()
        self.changed.emit()
        self.currentChanged.emit()

    def _show(self, resource_id: ResourceId, mode: str, page: int = 0, top: float = 0.0) -> None:
        self._mode, self._error, self._ordered, self._source = mode, None, True, None
        self._start, self._place, self._current = (0, 0.0), (page, top), -1
        release, visit = self._navigator.release, self._navigator.visit
        if release is None:
            self.clear()
            return
        self._work.forget()
        self._figures.clear()
        self._resource = None
        try:
            self._resource = release.resource(resource_id, visit, self._navigator.today)
            self._section = next((one for one in release.sections if one.id == self._resource.section), None)
            if mode == "summary":
                self._blocks.replace(self._summary(self._resource))
            elif self._resource.kind in (Kind.FILM, Kind.AUDIO):
                # Its bytes are checked first, off this thread: films are large.
                self._blocks.replace(())
                self._work.run(lambda: content.media(release, resource_id, visit), self._heard, self._fail)
            elif self._resource.kind is Kind.PAGE:
                self._blocks.replace(self._without_title(content.text(release, resource_id, visit)))
            else:
                self._ordered = release.facts(resource_id).tagged
                self._lay_out(page, top)
        except KioskError as error:
            self._error = error
            self._blocks.replace(())
        self.changed.emit()
        self.currentChanged.emit()

    def _lay_out(self, page: int, top: float) -> None:
        """List the pages of the document, and find the row to begin at."""
        release = self._navigator.release
        if release is None or self._resource is None:
            return
        source = TextSource(release, self._resource, self._navigator.visit, release.facts(self._resource.id).pages)
        self._source = source
        self._figures.show(release, self._resource, self._navigator.visit, source.covers)
        self._start = (0, 0.0)
        self._blocks.show(source.parts, self._rows_of)
        first = self._blocks.first_row(page)
        if top > 0.0 and not source.covers(page):
            row, share = place_row(self._blocks.rows_of_page(page), top)
            self._start = (first + row, share)
        elif page > 0:
            self._start = (first, -1.0)

    def _rows_of(self, part: int) -> list[BlockRow]:
        """The rows of a part; where the library fails meanwhile, as many that say so."""
        if self._source is None:
            return []
        wanted = self._source.parts[part]
        try:
            rows = self._source.rows(part)
        except KioskError as error:
            rows = [block_row(Block(BlockKind.PARAGRAPH, words.error_sentences(error)[0], page=wanted.page))]
        rows += [block_row(Block(BlockKind.PARAGRAPH, "", page=wanted.page))] * (wanted.rows - len(rows))
        return rows[: wanted.rows]

    @staticmethod
    def _summary(resource: Resource) -> list[BlockRow]:
        rows = [block_row(Block(BlockKind.PARAGRAPH, resource.summary))]
        if resource.edition_note:
            rows.append(block_row(Block(BlockKind.QUOTE, resource.edition_note)))
        return rows

    def _without_title(self, blocks: tuple[Block, ...]) -> list[BlockRow]:
        """The blocks of a page without the title that they begin with: it stands over them already."""
        first = blocks[0] if blocks else None
        if first is not None and first.kind is BlockKind.HEADING and first.level == 1 and first.text == self.title:
            blocks = blocks[1:]
        return [block_row(block) for block in blocks]

    def _heard(self, held: content.MediaContent) -> None:
        cues = held.transcript or held.captions
        self._blocks.replace([block_row(Block(BlockKind.PARAGRAPH, cue.text)) for cue in cues])
        self.changed.emit()

    def _fail(self, error: KioskError) -> None:
        self._error = error
        self.changed.emit()

    def left(self) -> None:
        """The person went on from here: pictures need not be kept."""
        self._figures.clear()

    def stop(self) -> None:
        """End the threads; used when the window closes."""
        self._work.stop()
        self._figures.stop()

    # The place

    @property
    def place(self) -> tuple[int, float]:
        """What is being read: the page, from 0, and how far down it, as a share."""
        return self._place

    @Slot(int, float)
    def readAt(self, row: int, share: float) -> None:
        """A third of the way down the view stands `row`, `share` of its height above that line; -1 is the very top."""
        if self._mode != "text":
            return
        at = self._blocks.row(row) if row >= 0 else None
        place = (0, 0.0)
        if at is not None:
            top = at.shares[1] + min(1.0, max(0.0, share)) * at.shares[3] if at.shares else 0.0
            place = (max(at.page, 0), top)
        if place != self._place:
            self._place = place
            self.placeChanged.emit()

    @Property(int, notify=changed)
    def startRow(self) -> int:
        """The row to begin at."""
        return self._start[0]

    @Property(float, notify=changed)
    def startShare(self) -> float:
        """How far into that row, as a share of its height; below 0 where its top belongs at the top."""
        return self._start[1]

    def _get_theme(self) -> str:
        return self._theme

    def _set_theme(self, theme: str) -> None:
        if theme != self._theme:
            self._theme = theme
            self._figures.follow(theme)
            self.themeChanged.emit()

    theme = Property(str, _get_theme, _set_theme, notify=themeChanged, doc="The theme that figures follow.")

    # Staff's keys

    @Property(int, notify=currentChanged)
    def currentRow(self) -> int:
        """The row that the keys are at, or -1."""
        return self._current

    @Slot(int, int, result=bool)
    def keyPressed(self, key: int, modifiers: int) -> bool:
        """A key that no control took; staff move from part to part, copy and mark. Says whether it meant something."""
        if not self._navigator.is_staff or self._resource is None:
            return False
        held = Qt.KeyboardModifier(modifiers) & ~Qt.KeyboardModifier.KeypadModifier
        if key == int(Qt.Key.Key_P) and held == Qt.KeyboardModifier.NoModifier and self.hasPages:
            self.pagesWanted.emit()
            return True
        step = self._keys.step(key, held)
        if step:
            self._move(step)
            return True
        if self._current < 0:
            return False
        row, rows = self._blocks.row(self._current), self._blocks
        if row is None:
            return False
        said = self._keys.act(key, held, self._resource, row, rows)
        if said:
            self.copied.emit(said)
        return bool(said)

    def _move(self, step: int) -> None:
        if self._current < 0:
            # From where the eyes are, not from the beginning.
            row = self._blocks.first_row(self._place[0]) if self._mode == "text" else 0
            if self._mode == "text" and self._place[1] > 0:
                row += place_row(self._blocks.rows_of_page(self._place[0]), self._place[1])[0]
        else:
            row = self._current + step
        while (at := self._blocks.row(row)) is not None and at.kind == "page":
            row += step
        if at is not None and row != self._current:
            self._current = row
            self.currentChanged.emit()

    @Property(str, notify=changed)
    def mode(self) -> str:
        """'page', 'text' or 'summary'."""
        return self._mode

    @Property(str, notify=changed)
    def title(self) -> str:
        """The title of what is read."""
        return self._resource.title if self._resource else ""

    @Property(str, notify=changed)
    def sectionTitle(self) -> str:
        """The section it stands in."""
        return self._section.title if self._section else ""

    @Property(int, notify=changed)
    def hue(self) -> int:
        """The section's place among the hues, from 0."""
        return (self._section.order - 1) % 7 if self._section else 0

    @Property(str, notify=changed)
    def note(self) -> str:
        """A sentence about this way of reading, or ''."""
        if self._source is not None and not self._source.has_text:
            return translate(
                "PageViewModel",
                "This document has no words that can be read as text. Its pages are shown as pictures.",
            )
        if self._mode == "text" and not self._ordered:
            return translate(
                "PageViewModel", "This document does not say its reading order, so its words may be out of order."
            )
        if self._mode == "summary":
            return translate("PageViewModel", "The summary only. The whole of it is one step away, when you choose.")
        return ""

    @Property(str, notify=changed)
    def detail(self) -> str:
        """'Page · 4 min'."""
        if self._resource is None:
            return ""
        parts = [words.kind(self._resource.kind)]
        if self._mode == "text":
            parts = [translate("PageViewModel", "Text view")]
        elif self._resource.minutes and self._mode == "page":
            parts.append(words.minutes(self._resource.minutes))
        return " · ".join(parts)

    @Property(bool, notify=changed)
    def failed(self) -> bool:
        """Whether it could not be read."""
        return self._error is not None

    @Property("QStringList", notify=changed)
    def sentences(self) -> list[str]:
        """What happened, what is safe, what now; empty where nothing failed."""
        return list(words.error_sentences(self._error)) if self._error is not None else []

    @Property(bool, notify=changed)
    def hasPages(self) -> bool:
        """Whether the pages themselves can be seen."""
        return self._mode == "text" and self._resource is not None and self._resource.kind is Kind.DOCUMENT

    @Property(QObject, constant=True)
    def blocks(self) -> QObject:
        """The pieces, as `BlockRow`s."""
        return self._blocks

    @Slot(str)
    def follow(self, target: str) -> None:
        """The person pressed a door to another item, or to support."""
        scheme, _, rest = target.partition(":")
        if scheme == "resource":
            self._navigator.go_to_resource(ResourceId(rest))
        elif scheme == "support":
            self._navigator.go_to_support()

    @Slot()
    def openPages(self) -> None:
        """The person went back to the pages, at the place they were reading."""
        if self._resource is not None and self.hasPages:
            self._navigator.open_resource(self._resource.id, page=self._place[0], top=self._place[1])

    @Slot(int)
    def showCovered(self, row: int) -> None:
        """The person read the note over a part that is left out, and chose to see it."""
        at = self._blocks.row(row)
        if at is None or self._resource is None:
            return
        over = standing_over(self._resource, self._navigator.visit, page=at.page)
        self._navigator.visit.agree(one.id for one in over)
        try:
            self._lay_out(at.page, 0.0)
        except KioskError as error:
            self._fail(error)
            return
        self.changed.emit()
        self.scrollWanted.emit(self._blocks.first_row(at.page), -1.0)

    @Slot(int)
    def skipCovered(self, row: int) -> None:
        """The person chose to go on after a part that is left out."""
        at = self._blocks.row(row)
        if at is None or self._source is None:
            return
        after = self._source.after(at.page)
        if after is not None:
            self.scrollWanted.emit(self._blocks.first_row(after), -1.0)

    @Slot(int, result=bool)
    def endsAfter(self, row: int) -> bool:
        """Whether the document ends with the part that is left out there."""
        at = self._blocks.row(row)
        return at is None or self._source is None or self._source.after(at.page) is None

    @property
    def drawing_figures(self) -> bool:
        """Whether a picture is still to come, for benches and pictures of the screen."""
        return self._figures.waiting

    def figure(self, page: int, shares: list[float], width_px: int) -> QImage | None:
        """The picture of a figure, `width_px` wide; None until it is drawn, `painted` says when."""
        return self._figures.picture(page, shares, width_px)

    @Slot()
    def openItem(self) -> None:
        """The person went to the description of what they read."""
        if self._resource is not None:
            self._navigator.go_to_resource(self._resource.id)
