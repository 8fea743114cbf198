"""Places in a document: where the person is, where they came from, and which page they mean.

Pure: the reader asks, and goes there itself. Pages count from 0.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.library.content import DocumentContent

__all__ = ["Jumps", "Spot", "page_meant", "trail"]

_MOST_REMEMBERED = 50


@dataclass(frozen=True, slots=True)
class Spot:
    """A page, and how far down it, as a share."""

    page: int
    share: float = 0.0


class Jumps:
    """Where the person was before they jumped, and where they were before they went back. Bounded; in memory only."""

    def __init__(self) -> None:
        self._behind: list[Spot] = []
        self._ahead: list[Spot] = []

    def clear(self) -> None:
        """Forget them."""
        self._behind.clear()
        self._ahead.clear()

    def leave(self, here: Spot) -> None:
        """The person jumps away from here, and what was ahead is ahead no more."""
        self._ahead.clear()
        if not self._behind or self._behind[-1].page != here.page:
            self._behind.append(here)
            del self._behind[:-_MOST_REMEMBERED]

    def back(self, here: Spot) -> Spot | None:
        """Where they were before; `here` can be gone forward to. None where there is nothing behind."""
        return self._step(self._behind, self._ahead, here)

    def forward(self, here: Spot) -> Spot | None:
        """Where they came back from; None where they did not."""
        return self._step(self._ahead, self._behind, here)

    @staticmethod
    def _step(come_from: list[Spot], go_to: list[Spot], here: Spot) -> Spot | None:
        if not come_from:
            return None
        go_to.append(here)
        del go_to[:-_MOST_REMEMBERED]
        return come_from.pop()

    @property
    def behind(self) -> Spot | None:
        """Where *back* leads."""
        return self._behind[-1] if self._behind else None

    @property
    def ahead(self) -> Spot | None:
        """Where *forward* leads."""
        return self._ahead[-1] if self._ahead else None


def page_meant(labels: Sequence[str], text: str) -> int | None:
    """The page that somebody means who types `text`: by what is printed on it, else by its number. None where none is.

    >>> page_meant(["i", "ii", "1", "2"], "2"), page_meant(["i", "ii", "1", "2"], "II"), page_meant(["i", "ii"], "2")
    (3, 1, 1)
    """
    asked = text.strip().casefold()
    if not asked:
        return None
    for page, label in enumerate(labels):
        if label.casefold() == asked:
            return page
    number = int(asked) if asked.isdecimal() and len(asked) < 7 else 0
    return number - 1 if 0 < number <= len(labels) else None


def trail(held: DocumentContent, page: int) -> tuple[str, ...]:
    """The lines of the contents that a page is under, outermost first. A line over a covered page has no words."""
    found: list[tuple[int, str]] = []
    for entry in held.outline:
        if entry.page is None:
            continue
        if entry.page > page:
            break
        while found and found[-1][0] >= entry.level:
            found.pop()
        found.append((entry.level, entry.title))
    return tuple(title for _, title in found if title)
