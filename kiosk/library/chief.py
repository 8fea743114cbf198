"""Which words a passage is among the best for: how a large library ranks a common word without ranking every page.

Search ranks the first `RANKED` matches by row number and no more, because ranking ten thousand pages takes longer than
the next letter takes to type. For a word that stands on more pages than that, those would be the first pages instead
of the best. So the writer of a release, who has the time, works out the best passages for each such word and names the
word in their `chief` column; search ranks these too (`chief : "word"`), a few hundred instead of thousands.

A library of fewer than `RANKED` passages needs none of this, and every `chief` is ''. A release without it can still be
searched. Pure, and the same passages give the same columns.
"""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Callable, Iterable

__all__ = ["HEADING_WEIGHT", "LONGEST_BEGINNING", "RANKED", "beginning", "chief_columns"]

RANKED = 2000
"""How many matches of one search are ranked in order of their numbers."""

LONGEST_BEGINNING = 4
"""Letters of a beginning of a word that has a name in the column."""

_BEST = 100
_BEGINNINGS = range(2, LONGEST_BEGINNING + 1)

HEADING_WEIGHT = 4.0
"""What a word in a heading counts for, against one in the text."""

# The constants of FTS5's own bm25 (https://www.sqlite.org/fts5.html#the_bm25_function).
_K1, _B = 1.2, 0.75


def beginning(letters: str) -> str:
    """How the column names the beginning of a word, which is no word itself: 'tra' becomes 'tra0'."""
    return f"{letters}0"


def chief_columns(passages: Callable[[], Iterable[tuple[str, str, str]]]) -> list[str]:
    """The `chief` column of each passage. `passages()` gives the columns (heading, words, forms) of each, in order of
    their numbers; it is called twice at most."""
    holders: Counter[str] = Counter()
    count = total_length = 0
    for heading, words, forms in passages():
        holders.update(_weights(heading, words, forms))
        total_length += _length(heading, forms)
        count += 1
    common = {name for name, held in holders.items() if held > RANKED}
    found: list[list[str]] = [[] for _ in range(count)]
    if not common:
        return [""] * count
    average = total_length / count
    best: dict[str, list[tuple[float, int]]] = {name: [] for name in common}
    for number, (heading, words, forms) in enumerate(passages()):
        ballast = _K1 * (1 - _B + _B * _length(heading, forms) / average)
        for name, weight in _weights(heading, words, forms).items():
            if name in common:
                _keep_best(best[name], (weight / (weight + ballast), -number))
    for name in sorted(common):
        for _, negative in best[name]:
            found[-negative].append(name)
    return [" ".join(names) for names in found]


def _weights(heading: str, words: str, forms: str) -> dict[str, float]:
    """How much each stem, and each beginning of a word, weighs in a passage."""
    weights: dict[str, float] = {}
    for name, held in Counter(forms.split()).items():
        weights[name] = float(held)
    for name, held in Counter(heading.split()).items():
        weights[name] = weights.get(name, 0.0) + HEADING_WEIGHT * held
        for letters in _BEGINNINGS:
            if len(name) >= letters:
                start = beginning(name[:letters])
                weights[start] = weights.get(start, 0.0) + HEADING_WEIGHT * held
    for word, held in Counter(words.split()).items():
        for letters in _BEGINNINGS:
            if len(word) >= letters:
                name = beginning(word[:letters])
                weights[name] = weights.get(name, 0.0) + held
    return weights


def _length(heading: str, forms: str) -> int:
    """Tokens that FTS5 counts: those of the words and of the forms are as many."""
    return heading.count(" ") + 1 + 2 * (forms.count(" ") + 1)


def _keep_best(heap: list[tuple[float, int]], one: tuple[float, int]) -> None:
    if len(heap) < _BEST:
        heapq.heappush(heap, one)
    elif one > heap[0]:
        heapq.heapreplace(heap, one)
