"""Finding words in the open document: every match, and which one is current.

The worker finds them, on a thread of its own; the answer to an older question is dropped.
"""

from __future__ import annotations

import bisect
from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.app.drawing import Drawing
from kiosk.app.work import Work
from kiosk.documents.document import Match
from kiosk.errors import KioskError

__all__ = ["Finding"]

_KEYSTROKE_MS = 150
_SHORTEST = 2


class Finding(QObject):
    """What is looked for, and where it stands."""

    changed = Signal()

    def __init__(self, drawing: Drawing, parent: QObject | None = None):
        super().__init__(parent)
        self._drawing = drawing
        self._work = Work(self)
        self._text = ""
        self._matches: tuple[Match, ...] = ()
        self._pages: list[int] = []
        self._allowed: frozenset[int] = frozenset()
        self._place = -1
        self._jump = False
        self._from_page = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_KEYSTROKE_MS)
        self._timer.timeout.connect(self._ask)

    @property
    def text(self) -> str:
        """What is looked for."""
        return self._text

    @property
    def matches(self) -> tuple[Match, ...]:
        """Every match, in the order of the document."""
        return self._matches

    @property
    def place(self) -> int:
        """Which match is current; -1 where there is none."""
        return self._place

    @property
    def current(self) -> Match | None:
        """The current match."""
        return self._matches[self._place] if 0 <= self._place < len(self._matches) else None

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._timer.isActive() or self._work.busy

    @property
    def work(self) -> Work:
        """The thread that asks, for whoever closes the window."""
        return self._work

    def on_page(self, page: int) -> tuple[Match, ...]:
        """The matches on a page."""
        return self._matches[bisect.bisect_left(self._pages, page) : bisect.bisect_right(self._pages, page)]

    def count_between(self, first: int, stop: int) -> int:
        """How many matches stand on pages `first` to `stop`, `stop` not included."""
        return bisect.bisect_left(self._pages, stop) - bisect.bisect_left(self._pages, first)

    def ask(self, text: str, allowed: Sequence[int], from_page: int = 0) -> None:
        """Look for `text` on the pages that the visit may see; the first match from `from_page` on is current."""
        self._text, self._allowed, self._from_page = text, frozenset(allowed), from_page
        self._jump = True
        if len(text.strip()) < _SHORTEST:
            self._timer.stop()
            self._work.forget()
            self._set(())
        else:
            self._timer.start()

    def clear(self) -> None:
        """Forget it."""
        self._timer.stop()
        self._work.forget()
        self._text, self._jump = "", False
        self._set(())

    def step(self, by: int) -> None:
        """Make the match `by` places on the current one, round and round."""
        if self._matches:
            self._place = (self._place + by) % len(self._matches)

    def take_jump(self) -> bool:
        """Whether the first match should be brought into view; said once a question."""
        jump, self._jump = self._jump and bool(self._matches), False
        return jump

    @Slot()
    def _ask(self) -> None:
        text = self._text.strip()
        longest = max(text.split(), key=len)

        def look() -> tuple[Match, ...]:
            # Words brought from a search need not stand side by side: then the longest of them is marked.
            return self._drawing.find(text) or (self._drawing.find(longest) if longest != text else ())

        self._work.run(look, self._answer, self._fail)

    def _answer(self, matches: tuple[Match, ...]) -> None:
        self._set(tuple(match for match in matches if match.page in self._allowed))

    def _fail(self, error: KioskError) -> None:
        self._set(())

    def _set(self, matches: tuple[Match, ...]) -> None:
        self._matches = matches
        self._pages = [match.page for match in matches]
        first = bisect.bisect_left(self._pages, self._from_page)
        self._place = -1 if not matches else first if first < len(matches) else 0
        self.changed.emit()
