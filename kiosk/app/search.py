"""Search: as you type, over everything that the visit may see."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.app import words
from kiosk.app.appearance import HIT_END, HIT_START
from kiosk.app.navigator import Navigator
from kiosk.app.qml import Property, QmlUncreatable
from kiosk.app.rows import Rows
from kiosk.app.work import Work
from kiosk.catalogue import Kind, ResourceId, Topic
from kiosk.errors import KioskError
from kiosk.library.search import Group, Hit, Results, search

QML_IMPORT_NAME = "kiosk.app"
QML_IMPORT_MAJOR_VERSION = 1

__all__ = ["HitRow", "SearchViewModel"]

translate = words.translate

_KEYSTROKE_MS = 30
"""How long typing must rest before the library is asked; shorter than a keystroke, longer than a key's own bounce."""

_LISTED = 40
_SHOWN_PER_RESOURCE = 3
"""Hits of one resource on the list; the rest are met inside it."""


@dataclass(frozen=True, slots=True)
class HitRow:
    """One row. `row` is 'heading' or 'hit'; `snippet` is plain, with what was found between HIT_START and HIT_END."""

    row: str
    resource_id: str
    title: str
    detail: str
    snippet: str
    kind: str
    hue: int
    world_x: float
    stones: int
    number: int
    page: int
    start_s: float


@QmlElement
@QmlUncreatable("made in Python")
class SearchViewModel(QObject):
    """A question and what the library answers."""

    changed = Signal()
    textChanged = Signal()

    def __init__(self, navigator: Navigator, parent: QObject | None = None):
        super().__init__(parent)
        self._navigator = navigator
        self._work = Work(self)
        self._rows = Rows(HitRow, self)
        self._text = ""
        self._results: Results | None = None
        self._error: KioskError | None = None
        self._note_resource: ResourceId | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_KEYSTROKE_MS)
        self._timer.timeout.connect(self._ask)

    @property
    def work(self) -> Work:
        """The thread that asks, for whoever closes the window."""
        return self._work

    @property
    def busy(self) -> bool:
        """Whether the answer to what was typed is still to come, for tests and benches."""
        return self._timer.isActive() or self._work.busy

    def show(self, text: str) -> None:
        """Ask at once."""
        self._text = text
        self.textChanged.emit()
        self._timer.stop()
        self._ask()

    def clear(self) -> None:
        """Forget the question and its answer."""
        self._timer.stop()
        self._work.forget()
        self._text, self._results, self._error, self._note_resource = "", None, None, None
        self._rows.replace(())
        self.textChanged.emit()
        self.changed.emit()

    def retranslate(self) -> None:
        """The same answer in another language."""
        if self._results is not None:
            self._answer(self._results)
        self.changed.emit()

    @Slot()
    def _ask(self) -> None:
        release, visit, text = self._navigator.release, self._navigator.visit, self._text
        today = self._navigator.today
        if release is None or not text.strip():
            self._work.forget()
            self._results, self._error = None, None
            self._rows.replace(())
            self.changed.emit()
            return
        self._work.run(lambda: search(release, text, visit, limit=_LISTED, today=today), self._answer, self._fail)

    def _answer(self, results: Results) -> None:
        self._results, self._error = results, None
        self._note_resource = None
        ranked: dict[str, list[tuple[Group, list[Hit]]]] = {"page": [], "document": [], "media": []}
        for group in results.groups:
            shown = [hit for hit in group.hits if not hit.withheld]
            if len(shown) < len(group.hits) and self._note_resource is None:
                self._note_resource = group.resource.id
            if shown:
                family = {Kind.PAGE: "page", Kind.DOCUMENT: "document"}.get(group.resource.kind, "media")
                ranked[family].append((group, shown))
        headings = {
            "page": translate("SearchViewModel", "Pages"),
            "document": translate("SearchViewModel", "Documents"),
            "media": translate("SearchViewModel", "Film and sound"),
        }
        rows: list[HitRow] = []
        for family, groups in ranked.items():
            if groups:
                rows.append(HitRow("heading", "", headings[family], "", "", "", 0, 0.0, -1, 0, -1, -1.0))
            for group, hits in groups:
                rows.extend(self._row(group, hit) for hit in hits[:_SHOWN_PER_RESOURCE])
        self._rows.replace(rows)
        self.changed.emit()

    def _fail(self, error: KioskError) -> None:
        self._results, self._error = None, error
        self._rows.replace(())
        self.changed.emit()

    def _row(self, group: Group, hit: Hit) -> HitRow:
        resource = group.resource
        release = self._navigator.release
        section = next((one for one in release.sections if one.id == resource.section), None) if release else None
        hue = (section.order - 1) % 7 if section else 0
        if hit.page is not None:
            where = translate("SearchViewModel", "page %1").replace("%1", hit.label)
        elif hit.start_s is not None:
            where = translate("SearchViewModel", "at %1", "a time in a film").replace(
                "%1", words.clock_time(hit.start_s)
            )
        else:
            where = words.kind(resource.kind)
        snippet = "".join(f"{HIT_START}{span.text}{HIT_END}" if span.marked else span.text for span in hit.snippet)
        return HitRow(
            "hit",
            resource.id,
            resource.title,
            f"{group.section_title} · {where}",
            snippet,
            resource.kind.value,
            hue,
            hue + 0.14 * (resource.number or 1),
            resource.number or -1,
            resource.number or 0,
            hit.page if hit.page is not None else -1,
            hit.start_s if hit.start_s is not None else -1.0,
        )

    def _get_text(self) -> str:
        return self._text

    def _set_text(self, text: str) -> None:
        if text != self._text:
            self._text = text
            self.textChanged.emit()
            self._timer.start()

    text = Property(str, _get_text, _set_text, notify=textChanged, doc="What is asked.")

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        """The answer, as `HitRow`s."""
        return self._rows

    @Property(str, notify=changed)
    def state(self) -> str:
        """'idle' (nothing asked), 'found', 'empty' or 'failed'."""
        if self._error is not None:
            return "failed"
        if self._results is None:
            return "idle"
        return "found" if self._rows.rowCount() or self._results.withheld else "empty"

    @Property(str, notify=changed)
    def summary(self) -> str:
        """'4 results, and 1 with a note'."""
        results = self._results
        if results is None:
            return ""
        seen = results.total - results.withheld
        if results.withheld:
            found = translate("SearchViewModel", "%n result(s)", "found by a search", seen)
            withheld = results.withheld
            noted = translate("SearchViewModel", "and %n with a note", "results that stand under a note", withheld)
            return (
                translate("SearchViewModel", "%1, %2", "results, and results with a note")
                .replace("%1", found)
                .replace("%2", noted)
            )
        if results.cut:
            return translate(
                "SearchViewModel", "%n result(s) for the first words", "found by a search that was cut", seen
            )
        return translate("SearchViewModel", "%n result(s)", "found by a search", seen)

    @Property(bool, notify=changed)
    def distress(self) -> bool:
        """Whether the words sound as if somebody might want support first."""
        return self._results is not None and self._results.distress

    @Property(int, notify=changed)
    def withheld(self) -> int:
        """How many results stand under a note that was not read yet."""
        return self._results.withheld if self._results else 0

    @Property(str, notify=changed)
    def withheldNote(self) -> str:
        """What the notes are about, without the results' words or titles."""
        if self._results is None or not self._results.withheld:
            return ""
        named: list[Topic] = []
        for group in self._results.groups:
            for hit in group.hits:
                if hit.withheld:
                    named.extend(one for one in hit.topics if one not in named)
        note = translate(
            "SearchViewModel",
            "Found in parts that mention %1. We show the words after you have seen the note.",
            "results that stand under a note",
        )
        return note.replace("%1", words.listed_in(words.topic(one) for one in named))

    @Property("QStringList", notify=changed)
    def suggestions(self) -> list[str]:
        """Words to try."""
        return list(self._results.suggestions) if self._results else []

    @Property("QStringList", notify=changed)
    def sentences(self) -> list[str]:
        """What happened, what is safe, what now; empty where nothing failed."""
        return list(words.error_sentences(self._error)) if self._error else []

    @Slot(str, int, float)
    def open(self, resource_id: str, page: int, start_s: float) -> None:
        """The person chose a result."""
        kinds = {row.resource_id: row.kind for row in self._rows.rows}
        if page < 0 and start_s < 0 and kinds.get(resource_id) != Kind.PAGE.value:
            # The item as a whole was found: its description comes first, as from its section.
            self._navigator.go_to_resource(ResourceId(resource_id))
            return
        self._navigator.open_resource(
            ResourceId(resource_id),
            page if page >= 0 else None,
            start_s if start_s >= 0 else None,
            self._text if page >= 0 else "",
        )

    @Slot()
    def seeNote(self) -> None:
        """The person asked for the note that stands over the withheld results."""
        if self._note_resource is not None:
            self._navigator.go_to_resource(self._note_resource)

    @Slot(str)
    def tryWord(self, word: str) -> None:
        """The person chose a suggestion."""
        self.show(word)

    @Slot()
    def support(self) -> None:
        """The person chose support."""
        self._navigator.go_to_support()
