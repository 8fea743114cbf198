"""Page: words to read. A page of the collection, the text view of a document, or a summary alone."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.app import words
from kiosk.app.navigator import Navigator
from kiosk.app.qml import Property, QmlUncreatable
from kiosk.app.rows import Rows
from kiosk.app.work import Work
from kiosk.catalogue import Block, BlockKind, Kind, Resource, ResourceId, Section
from kiosk.errors import KioskError
from kiosk.library import content
from kiosk.safeguarding.gate import Allowed, decide

QML_IMPORT_NAME = "kiosk.app"
QML_IMPORT_MAJOR_VERSION = 1

__all__ = ["BlockRow", "PageViewModel"]

translate = words.translate


@dataclass(frozen=True, slots=True)
class BlockRow:
    """One piece. `kind` is a BlockKind's value, or 'page' (a page begins here), or 'covered' (a part left out)."""

    kind: str
    text: str
    level: int
    marker: str
    target: str
    cells: list[str]
    page: int


@QmlElement
@QmlUncreatable("made in Python")
class PageViewModel(QObject):
    """What is read as text."""

    changed = Signal()
    pageWanted = Signal(int)

    def __init__(self, navigator: Navigator, parent: QObject | None = None):
        super().__init__(parent)
        self._navigator = navigator
        self._blocks = Rows(BlockRow, self)
        self._resource: Resource | None = None
        self._section: Section | None = None
        self._mode = "page"
        self._ordered = True
        self._error: KioskError | None = None
        self._start_row = 0
        self._work = Work(self)

    def show_page(self, resource_id: ResourceId) -> None:
        """A page of the collection."""
        self._show(resource_id, "page")

    def show_text(self, resource_id: ResourceId, page: int | None = None) -> None:
        """The text view of a document or recording, from `page` (from 0) on."""
        self._show(resource_id, "text", page)

    def show_summary(self, resource_id: ResourceId) -> None:
        """Its summary alone: nothing of it that stands under an advisory."""
        self._show(resource_id, "summary")

    def clear(self) -> None:
        """Forget what was read."""
        self._work.forget()
        self._resource, self._section, self._error = None, None, None
        self._mode, self._ordered, self._start_row = "page", True, 0
        self._blocks.replace(())
        self.changed.emit()

    def _show(self, resource_id: ResourceId, mode: str, page: int | None = None) -> None:
        self._mode, self._error, self._ordered, self._start_row = mode, None, True, 0
        release, visit = self._navigator.release, self._navigator.visit
        if release is None:
            self.clear()
            return
        self._work.forget()
        self._resource = None
        try:
            self._resource = release.resource(resource_id, visit, self._navigator.today)
            self._section = next((one for one in release.sections if one.id == self._resource.section), None)
            if mode == "summary":
                rows = [self._row(Block(BlockKind.PARAGRAPH, self._resource.summary))]
                if self._resource.edition_note:
                    rows.append(self._row(Block(BlockKind.QUOTE, self._resource.edition_note)))
            elif self._resource.kind in (Kind.FILM, Kind.AUDIO):
                # Its bytes are checked first, off this thread: films are large.
                self._work.run(lambda: content.media(release, resource_id, visit), self._heard, self._fail)
                rows = []
            else:
                self._ordered = self._resource.kind is Kind.PAGE or release.facts(resource_id).tagged
                rows = self._with_pages(content.text(release, resource_id, visit), release.facts(resource_id).pages)
        except KioskError as error:
            self._error = error
            rows = []
        if page is not None:
            self._start_row = next((place for place, row in enumerate(rows) if row.page >= page), 0)
        self._blocks.replace(rows)
        self.changed.emit()

    def _heard(self, held: content.MediaContent) -> None:
        cues = held.transcript or held.captions
        self._blocks.replace([self._row(Block(BlockKind.PARAGRAPH, cue.text)) for cue in cues])
        self.changed.emit()

    def _fail(self, error: KioskError) -> None:
        self._error = error
        self.changed.emit()

    def stop(self) -> None:
        """End the thread; used when the window closes."""
        self._work.stop()

    def _with_pages(self, blocks: tuple[Block, ...], page_count: int) -> list[BlockRow]:
        """Blocks with a mark where each page begins, and a line where a part is left out."""
        if not page_count or self._resource is None:
            rows = [self._row(block) for block in blocks]
            first = rows[0] if rows else None
            if (
                first is not None
                and first.kind == "heading"
                and first.level == 1
                and first.text == self._resource_title()
            ):
                rows = rows[1:]
            return rows
        decision = decide(self._resource, self._navigator.visit)
        rows = []
        by_page: dict[int, list[Block]] = {}
        for block in blocks:
            by_page.setdefault(block.page or 0, []).append(block)
        for page in range(page_count):
            mark = translate("PageViewModel", "Page %1").replace("%1", str(page + 1))
            rows.append(BlockRow("page", mark, 0, "", "", [], page))
            if isinstance(decision, Allowed) and decision.covers_page(page):
                note = translate("PageViewModel", "This page is left out, as you chose.")
                rows.append(BlockRow("covered", note, 0, "", "", [], page))
            rows.extend(self._row(block) for block in by_page.get(page, ()))
        return rows

    def _resource_title(self) -> str:
        return self._resource.title if self._resource else ""

    @staticmethod
    def _row(block: Block) -> BlockRow:
        cells = block.text.split("\t") if block.kind is BlockKind.ROW else []
        page = block.page if block.page is not None else -1
        return BlockRow(block.kind.value, block.text, block.level, block.marker, block.target, cells, page)

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
        if self._mode == "text" and not self._ordered:
            return translate("PageViewModel", "This document has no reading order, so its words may be out of order.")
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

    @Property(int, notify=changed)
    def startRow(self) -> int:
        """The row to begin at."""
        return self._start_row

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

    @Slot(int)
    def openPages(self, row: int) -> None:
        """The person went back to the pages, at the place they were reading."""
        if self._resource is not None and self.hasPages:
            rows = self._blocks.rows
            page = rows[row].page if 0 <= row < len(rows) else 0
            self._navigator.open_resource(self._resource.id, page=max(page, 0))

    @Slot()
    def openItem(self) -> None:
        """The person went to the description of what they read."""
        if self._resource is not None:
            self._navigator.go_to_resource(self._resource.id)
