"""Passages of an edition that are like a quote: the same words with others between, or most of them.

They are candidates and no more: `anchors` decides by what stands around them. RapidFuzz is imported when the first
quote is not found word for word.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kiosk.device.edition import Edition

__all__ = ["LEAST_LIKE", "Like", "alike", "everywhere", "interrupted"]

LEAST_LIKE = 0.4
"""Below this, two sentences share little more than small words."""

_MOST_WINDOWS = 24
_LONGEST_FURNITURE = 120
"""Characters of `squeezed` that a footer, or a header with what comes with it, may have."""
_SLIP = 3
"""Characters by which a part may seem longer than it is, because what follows begins alike."""


@dataclass(frozen=True, slots=True)
class Like:
    """`squeezed[start:end]`, how much of it and the quote is the same, from 0 to 1, and in how many characters."""

    start: int
    end: int
    likeness: float
    same: int


def interrupted(squeezed_quote: str, edition: Edition) -> list[Like]:
    """Where the whole quote stands with a page's end in it, and the footer, number and header that come with that."""
    text, sought = edition.squeezed, squeezed_quote
    found: set[tuple[int, int]] = set()
    for first in edition.page_offsets[1:-1]:
        low, high = max(0, first - len(sought) - _LONGEST_FURNITURE), first + len(sought) + _LONGEST_FURNITURE
        for cut in _cuts(sought, text[low:first], text[first:high]):
            head, rest = sought[:cut], sought[cut:]
            ends = [at for at in everywhere(text[first:high], rest) if at <= _LONGEST_FURNITURE]
            starts = [at for at in everywhere(text[low:first], head) if first - low - at - cut <= _LONGEST_FURNITURE]
            found |= {
                (low + start, first + end + len(rest))
                for start in starts
                for end in ends
                if edition.is_edge(low + start) and edition.is_edge(first + end + len(rest))
            }
    return [Like(start, end, 1.0, len(sought)) for start, end in sorted(found)]


def _cuts(sought: str, before: str, behind: str) -> Iterator[int]:
    """Where the quote may be cut in two, so that the longer part stands on its page, near its end or start."""
    half = len(sought) // 2
    if sought[half:] in behind:
        longest = next(cut for cut in range(half, -1, -1) if cut == 0 or sought[cut - 1 :] not in behind)
        yield from range(max(1, longest), min(longest + _SLIP, half) + 1)
    if sought[:half] in before:
        longest = next(
            cut for cut in range(half, len(sought) + 1) if sought[: cut + 1] not in before or cut == len(sought)
        )
        yield from range(max(half, longest - _SLIP), min(longest, len(sought) - 1) + 1)


def alike(quoted: Sequence[str], edition: Edition, places: Sequence[int] = ()) -> list[Like]:
    """The passages most like the words of a quote, best first, none over another. `places` are words to look at too."""
    if not quoted:
        return []
    found = [like for window in _windows(quoted, edition, places) if (like := _align(quoted, edition, window))]
    kept: list[Like] = []
    for like in sorted(found, key=lambda like: (-like.likeness, like.start)):
        if not any(like.start < other.end and other.start < like.end for other in kept):
            kept.append(like)
    return kept


def _windows(quoted: Sequence[str], edition: Edition, places: Sequence[int]) -> Iterator[range]:
    """Stretches of words in which the quote's words gather, the densest first."""
    at: defaultdict[str, list[int]] = defaultdict(list)
    for number, word in enumerate(quoted):
        at[word].append(number)
    hits = [(number, word) for number, word in enumerate(edition.folded) if word in at]
    often = Counter(word for _, word in hits)
    width = max(4, len(quoted) // 2)
    votes: defaultdict[int, float] = defaultdict(float)
    for number, word in hits:
        for bucket in {(number - own) // width for own in at[word]}:
            votes[bucket] += len(word) / often[word] ** 0.5
    best = sorted(votes, key=lambda bucket: (-(votes[bucket] + votes.get(bucket + 1, 0.0)), bucket))[:_MOST_WINDOWS]
    starts = [bucket * width for bucket in best] + list(places)
    pad = len(quoted) // 2 + 6
    for start in starts:
        yield range(max(0, start - pad), min(len(edition.folded), start + width + len(quoted) + pad))


def _align(quoted: Sequence[str], edition: Edition, window: range) -> Like | None:
    """The part of a window that is most like the quote."""
    from rapidfuzz.distance import LCSseq

    there = edition.folded[window.start : window.stop]
    offsets = edition.offsets
    blocks = [
        (window.start + step.dest_start, window.start + step.dest_end)
        for step in LCSseq.opcodes(quoted, there)
        if step.tag == "equal"
    ]
    whole = sum(map(len, quoted))
    best, most = None, 0.0
    for first in range(len(blocks)):
        same = 0
        for last in range(first, len(blocks)):
            same += offsets[blocks[last][1]] - offsets[blocks[last][0]]
            start, end = offsets[blocks[first][0]], offsets[blocks[last][1]]
            likeness = 2 * same / (whole + end - start)
            # Of two that are as like, the one that holds more of the quote.
            worth = likeness + 0.1 * same / whole
            if likeness >= LEAST_LIKE and worth > most:
                best, most = Like(start, end, likeness, same), worth
    return best


def everywhere(text: str, sought: str) -> Iterator[int]:
    """Every place at which a text is in another."""
    at = text.find(sought) if sought else -1
    while at >= 0:
        yield at
        at = text.find(sought, at + 1)
