"""Words that somebody marks on a page with the mouse: which, where they lie, and what they say.

Pure: words and points are shares of the page as it was made, before it is turned.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.app.turning import Box
from kiosk.documents.document import Word

__all__ = ["Selection", "said_here"]

_SAME_LINE = 0.6
"""Words that share so much of their height stand in one line."""
_FIRST_WORDS = 14


@dataclass(frozen=True, slots=True)
class Selection:
    """The words from the one nearest to where the mouse went down to the one nearest to where it is."""

    page: int
    words: tuple[Word, ...]
    start: int
    end: int

    @property
    def chosen(self) -> tuple[Word, ...]:
        """The words, in reading order."""
        first, last = sorted((self.start, self.end))
        return self.words[first : last + 1]

    @property
    def text(self) -> str:
        """What they say, a line a line put together."""
        return " ".join(word.text for word in self.chosen)

    @property
    def boxes(self) -> tuple[Box, ...]:
        """Where they lie: one box a line."""
        boxes: list[Box] = []
        for word in self.chosen:
            if boxes and _in_line(boxes[-1], word) and word.x0 >= boxes[-1][0]:
                x0, y0, x1, y1 = boxes[-1]
                boxes[-1] = (x0, min(y0, word.y0), max(x1, word.x1), max(y1, word.y1))
            else:
                boxes.append((word.x0, word.y0, word.x1, word.y1))
        return tuple(boxes)

    @classmethod
    def between(
        cls, page: int, words: Sequence[Word], start: tuple[float, float], end: tuple[float, float]
    ) -> Selection | None:
        """The words between two points of a page; None where it has none."""
        if not words:
            return None
        return cls(page, tuple(words), _nearest(words, start), _nearest(words, end))


def said_here(text: str, start: int = 0) -> tuple[int, int]:
    """From where to where the first words of a page stand, from `start` on: what a bookmark without a choice keeps."""
    place, count = start, 0
    while place < len(text) and count < _FIRST_WORDS:
        while place < len(text) and text[place].isspace():
            place += 1
        while place < len(text) and not text[place].isspace():
            place += 1
        count += 1
    return start, place


def _in_line(box: Box, word: Word) -> bool:
    shared = min(box[3], word.y1) - max(box[1], word.y0)
    return shared >= _SAME_LINE * min(box[3] - box[1], word.y1 - word.y0)


def _nearest(words: Sequence[Word], point: tuple[float, float]) -> int:
    """The word nearest to a point; up and down count more than across, as lines do to a reader."""
    across, down = point

    def distance(place: int) -> float:
        word = words[place]
        beside = max(word.x0 - across, 0.0, across - word.x1)
        above = max(word.y0 - down, 0.0, down - word.y1)
        return beside * beside + 16 * above * above

    return min(range(len(words)), key=distance)
