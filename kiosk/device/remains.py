"""What remains of a quote, word for word, where the rest of it was taken away, changed, or stands elsewhere.

A long run of the very words, which stands in one place only, tells where the passage went, whatever became of its ends:
it was parted, joined to another, or half of it was rewritten. Pure.
"""

from __future__ import annotations

from kiosk.device.edition import Edition
from kiosk.device.likeness import Like

__all__ = ["remains"]

_LEAST = 44
"""Characters of `squeezed` that say enough: nine or ten words."""
_SHARE = 0.45
"""Share of the quote that they must be."""
_SEED = 20


def remains(squeezed_quote: str, edition: Edition) -> Like | None:
    """The longest run of the quote that stands in one place of the edition; None where it is short, or stands twice."""
    least = max(_LEAST, round(_SHARE * len(squeezed_quote)))
    text, best = edition.squeezed, (0, 0)
    at = 0
    while at + least <= len(squeezed_quote) + _SEED:
        seed = squeezed_quote[at : at + _SEED]
        if len(seed) < _SEED:
            break
        found = text.find(seed)
        longest = 0
        while found >= 0:
            start, end = _grown(squeezed_quote, text, at, found)
            longest = max(longest, end - start)
            best = max(best, (end - start, -start))
            found = text.find(seed, found + 1)
        at += max(longest - _SEED, 0) + _SEED // 2
    length, start = best[0], -best[1]
    if length < least or text.find(text[start : start + length], start + 1) >= 0:
        return None
    if text.find(text[start : start + length]) != start:
        return None
    return Like(start, start + length, length / len(squeezed_quote), length)


def _grown(quote: str, text: str, at: int, found: int) -> tuple[int, int]:
    """The run around a seed, as far as both go on alike."""
    back = 0
    while back < min(at, found) and quote[at - back - 1] == text[found - back - 1]:
        back += 1
    on = _SEED
    while at + on < len(quote) and found + on < len(text) and quote[at + on] == text[found + on]:
        on += 1
    return found - back, found + on
