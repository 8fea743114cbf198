"""What stands around a passage, beside what stood around a quote.

Each side of a passage says one of five things (`Side`). What is read is `Edition.squeezed`, three short pieces of the
context a side, so that a word changed in the neighbour does not hide it. Pure.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum

from kiosk.device.edition import Edition, squeeze, words
from kiosk.device.likeness import Like

__all__ = ["CHUNK", "Candidate", "Side", "Sought", "closed_up", "is_neighbour", "overlap", "weigh", "where_it_stood"]

CHUNK = 12
"""Characters of context that must be the same to count: two or three words."""
_NEXT_TO = 20
"""Characters that may stand between a passage and its neighbour: a page number, a few words that are new. A changed
passage is drawn out over them."""
_INSIDE = 8
"""Characters by which a passage that is like the quote may reach into its neighbour."""
_NEAR = 400
"""Characters within which a neighbour is near: some sentences."""
_FULL_STOPS = ".?!…:;•·。؟۔।"
_CLOSING = " \t\n\r\"'”’»)]"
_OPENING = "\"'“‘«(["


class Side(IntEnum):
    """What one side of a place says, the more telling the greater."""

    UNKNOWN = -1
    """The quote had nothing on this side."""
    ALIEN = 0
    """Something else stands there."""
    REPEATED = 1
    """The same stands there, and elsewhere in this edition too."""
    NEAR = 2
    """The same stands some sentences away."""
    STRONG = 3
    """The same stands there, and nowhere else."""


_WEIGHT = {Side.UNKNOWN: 0, Side.ALIEN: 0, Side.REPEATED: 1, Side.NEAR: 1, Side.STRONG: 2}


@dataclass(frozen=True, slots=True)
class Candidate:
    """`squeezed[start:end]` might be it."""

    start: int
    end: int
    likeness: float
    before: Side
    after: Side
    held: float
    """The share of the quote that it holds, or of it that the quote holds, whichever is more."""

    @property
    def weight(self) -> int:
        return _WEIGHT[self.before] + _WEIGHT[self.after]

    @property
    def strong(self) -> int:
        return (self.before is Side.STRONG) + (self.after is Side.STRONG)


class Sought:
    """A quote, folded."""

    def __init__(self, exact: str, before: str, after: str):
        self.words = [word.folded for word in words(exact)]
        self.squeezed = "".join(self.words)
        self.before = squeeze(before)
        self.after = squeeze(after)
        # Words that were cut when the quote was made may go on in the text.
        self.cut_at_start = before[-1:].isalnum() and exact[:1].isalnum()
        self.cut_at_end = after[:1].isalnum() and exact[-1:].isalnum()
        self._repeating: dict[str, bool] = {}
        self._numbers = {word for word in self.words if word.isdigit()}
        self._ends_sentence = exact.rstrip(_CLOSING)[-1:] in _FULL_STOPS
        self._begins_sentence = not before.strip() or before.rstrip(_CLOSING)[-1:] in _FULL_STOPS

    def is_whole_at(self, edition: Edition, one: Candidate) -> bool:
        """Whether a whole sentence is one there too, and not a part of another that is like it."""
        start, end = edition.start_of(one.start), edition.end_of(one.end)
        page_start = edition.text.rfind("\n\n", 0, start) + 1
        behind = edition.text[max(page_start, start - 20) : start].rstrip(_CLOSING + _OPENING)
        begins = not behind or behind[-1] in _FULL_STOPS or "\n" in edition.text[start - 2 : start]
        ends = edition.text[end : end + 3].strip(_CLOSING)[:1] in _FULL_STOPS
        return (begins or not self._begins_sentence) and (ends or not self._ends_sentence)

    def repeats(self, text: str, chunk: str) -> bool:
        """Whether a piece of what stood beside it stands in the edition more than once. Looked for once a piece."""
        if chunk not in self._repeating:
            self._repeating[chunk] = text.find(chunk, text.find(chunk) + 1) >= 0
        return self._repeating[chunk]

    def has_its_numbers(self, edition: Edition, one: Candidate) -> bool:
        """Whether every number of the quote stands there: page 3 is not page 4, changed."""
        there = edition.folded[edition.word_at(one.start) : edition.word_at(one.end - 1) + 1]
        return self._numbers <= set(there)


def overlap(one: Candidate, other: Candidate) -> bool:
    return one.start < other.end and other.start < one.end


def weigh(sought: Sought, edition: Edition, like: Like) -> Candidate:
    """What stands around a passage. The passage of a changed quote is drawn out to its neighbours."""
    text = edition.squeezed
    inside = min(_INSIDE, like.end - like.start)
    before, end_of_before = _side(
        sought.before[::-1],
        text[max(0, like.start - _NEAR) : like.start + inside][::-1],
        inside,
        lambda chunk: sought.repeats(text, chunk[::-1]),
    )
    after, start_of_after = _side(
        sought.after, text[like.end - inside : like.end + _NEAR], inside, lambda chunk: sought.repeats(text, chunk)
    )
    start, end = like.start, like.end
    if like.likeness < 1.0:
        if end_of_before is not None:
            start = max(0, like.start - end_of_before)
        if start_of_after is not None:
            end = min(len(text), like.end + start_of_after)
        if start >= end:
            start, end = like.start, like.end
        begun = _begun_before_page(sought, edition, start)
        if begun is not None:
            start, before = begun, max(before, Side.NEAR)
    held = max(like.same / len(sought.squeezed), like.same / (end - start))
    likeness = min(like.likeness, 2 * like.same / (len(sought.squeezed) + end - start))
    return Candidate(start, end, like.likeness if like.likeness == 1.0 else likeness, before, after, held)


def _side(context: str, there: str, inside: int, repeats: Callable[[str], bool]) -> tuple[Side, int | None]:
    """How far what stood on one side agrees, both read away from the passage; `there` begins `inside` it.

    What stands in the edition more than once (`repeats`) tells little. Returns also how far away the neighbour's edge
    is, if it is next to the passage.
    """
    if len(context) < CHUNK:
        agrees = len(context) >= 4 and there.startswith(context, inside)
        return (Side.REPEATED, 0) if agrees else (Side.UNKNOWN, None)
    best, edge = Side.ALIEN, None
    for offset in (0, (len(context) - CHUNK) // 2, len(context) - CHUNK):
        chunk = context[offset : offset + CHUNK]
        at = there.find(chunk)
        if at < 0:
            continue
        distance = at - offset - inside
        often = repeats(chunk)
        if -inside <= distance <= _NEXT_TO:
            edge = distance if edge is None else edge
            best = max(best, Side.REPEATED if often else Side.STRONG)
        elif not often:
            best = max(best, Side.NEAR)
    return best, edge


def _begun_before_page(sought: Sought, edition: Edition, start: int) -> int | None:
    """Where the passage begins, if its first words are the last of the page before, with a footer behind them."""
    text, before = edition.squeezed, sought.before[-CHUNK:]
    at = text.rfind(before, max(0, start - _NEAR), start) if len(before) == CHUNK else -1
    edge = at + len(before)
    if at < 0 or edge >= start or not text.startswith(sought.words[0], edge):
        return None
    return edge if edition.page_at(edge) != edition.page_at(start) else None


def is_neighbour(sought: Sought, edition: Edition, like: Like) -> bool:
    """Whether the passage is what stood beside the quote."""
    there = edition.squeezed[max(0, like.start - 2) : like.end + 2]
    beside = (sought.before[-CHUNK:], sought.after[:CHUNK])
    return any(len(one) == CHUNK and one in there and one not in sought.squeezed for one in beside)


def closed_up(sought: Sought, edition: Edition) -> bool:
    """Whether what stood before the quote and what stood after it stand together now."""
    before, after = sought.before[-CHUNK:], sought.after[:CHUNK]
    return len(before) == len(after) == CHUNK and before + after in edition.squeezed


def where_it_stood(sought: Sought, edition: Edition) -> list[int]:
    """The words at which the quote may have stood: behind what stood before it, and not far before what stood after."""
    text, found = edition.squeezed, list[int]()
    before, after = sought.before[-CHUNK:], sought.after[:CHUNK]
    at = text.find(before) if len(before) == len(after) == CHUNK else -1
    while at >= 0 and len(found) < 8:
        edge = at + len(before)
        if text.find(after, edge, edge + 3 * len(sought.squeezed) + _NEAR) > edge:
            found.append(edition.word_at(edge))
        at = text.find(before, at + 1)
    return found
