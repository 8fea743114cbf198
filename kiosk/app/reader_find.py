"""Finding in the open document, as QML sees it: the words, the count, the list, the marks on the scroll line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.app import words
from kiosk.app.finding import Finding
from kiosk.app.qml import Property, QmlUncreatable
from kiosk.app.reader_rows import MatchItem, match_items
from kiosk.app.rows import Rows
from kiosk.documents.document import MAX_MATCHES

if TYPE_CHECKING:
    from kiosk.app.reader import ReaderViewModel

QML_IMPORT_NAME = "kiosk.app"
QML_IMPORT_MAJOR_VERSION = 1

__all__ = ["ReaderFind"]

translate = words.translate
_TICKS = 240
"""So many places on the scroll line can be told apart; matches between two of them share one."""


@QmlElement
@QmlUncreatable("made in Python")
class ReaderFind(QObject):
    """What is looked for in the document, and where it stands."""

    changed = Signal()
    wanted = Signal()
    """The person wants to type what they look for."""

    def __init__(self, reader: ReaderViewModel, finding: Finding, parent: QObject | None = None):
        super().__init__(parent)
        self._reader = reader
        self._finding = finding
        self._matches = Rows(MatchItem, self)
        self._left_for_it = False
        self._ticks: list[float] = []
        self._tick_of: list[int] = []
        finding.changed.connect(self._found)
        reader.layoutChanged.connect(self._measure)

    def ask(self, text: str) -> None:
        """Look for `text`."""
        if text == self._finding.text:
            return
        if not text.strip() or not self._finding.text.strip():
            # Coming back leads to where somebody was before they began to look, not to each match on the way.
            self._left_for_it = False
        self._finding.ask(text, self._reader.visible_pages(), self._reader.place)
        if self._reader.is_staff:
            self._reader.lists.follow_find(bool(text.strip()))
        self.changed.emit()

    @Slot()
    def _found(self) -> None:
        held = self._reader.held
        self._matches.replace(match_items(held, self._finding) if held is not None else ())
        self._measure()
        self._reader.lists.refresh_outline()
        self._reader.painted.emit()
        if not self._finding.text:
            self._left_for_it = False
        if self._finding.take_jump() and self._finding.current is not None:
            self._show()

    def _show(self) -> None:
        self._reader.show_match(jumping=not self._left_for_it)
        self._left_for_it = True

    @Slot()
    def _measure(self) -> None:
        """Where the matches stand on the scroll line, those that would lie on each other once."""
        view, self._ticks, self._tick_of = self._reader.view, [], []
        last = -1
        for match in self._finding.matches:
            share = view.share_of(match.page, self._reader.top_of_match(match)) if view.column.page_count else 0.0
            place = round(share * _TICKS)
            if place != last:
                self._ticks.append(place / _TICKS)
                last = place
            self._tick_of.append(len(self._ticks) - 1)
        self.changed.emit()

    def _get_text(self) -> str:
        return self._finding.text

    text = Property(str, _get_text, ask, notify=changed, doc="What is looked for in the document.")

    @Property(str, notify=changed)
    def count(self) -> str:
        """'2 of 7', 'none', or ''."""
        if not self._finding.text.strip():
            return ""
        if self._finding.busy:
            return "…"
        if not self._finding.matches:
            return translate("ReaderFind", "none", "nothing found in the document")
        most = len(self._finding.matches)
        said = (
            translate("ReaderFind", "%1 of %2 or more", "which match of how many")
            if most >= MAX_MATCHES
            else translate("ReaderFind", "%1 of %2", "which match of how many")
        )
        return said.replace("%1", str(self._finding.place + 1)).replace("%2", str(most))

    @Property(int, notify=changed)
    def matchCount(self) -> int:
        """How many matches there are."""
        return len(self._finding.matches)

    @Property(QObject, constant=True)
    def matches(self) -> QObject:
        """Every match, as `MatchItem`s."""
        return self._matches

    @Property(int, notify=changed)
    def place(self) -> int:
        """Which match is the current one; -1 where there is none."""
        return self._finding.place

    @Property("QVariantList", notify=changed)
    def ticks(self) -> list[float]:
        """Where matches stand, as shares of the column's height."""
        return self._ticks

    @Property(int, notify=changed)
    def currentTick(self) -> int:
        """Which of the ticks is the current match's."""
        place = self._finding.place
        return self._tick_of[place] if 0 <= place < len(self._tick_of) else -1

    @Slot()
    def nextMatch(self) -> None:
        """The next match, round and round."""
        self._step(+1)

    @Slot()
    def previousMatch(self) -> None:
        """The match before."""
        self._step(-1)

    def _step(self, by: int) -> None:
        self._finding.step(by)
        self.changed.emit()
        self._show()

    @Slot(int)
    def choose(self, place: int) -> None:
        """A match in the list was chosen."""
        if 0 <= place < len(self._finding.matches):
            self._finding.step(place - self._finding.place)
            self.changed.emit()
            self._reader.show_match(jumping=True)
            self._left_for_it = True
