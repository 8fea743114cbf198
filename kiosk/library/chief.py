"""Which passages a common word stands on, and how well: how a large library ranks one without ranking every page.

FTS5 ranks by reading every match, and even a capped search counts each word's matches to the end. In a library of a
million pages that takes longer than the next letter takes to type. So the writer of a release, who has the time, keeps
some rows beside the index: for each word that stands on more than `RANKED` passages, for each beginning of a word that
does, and for each two words that stand side by side on more than `PAIRED`:

- in blocks of 65,536 passages, one bitmap for each of eight levels of weight: the passages that the word weighs so much
  in. What has all of three words is three bitmaps laid over each other, best levels first;
- the best passages of each block, which answer a search for that word alone.

A library of fewer than `RANKED` passages has none of this, and a release without it can still be searched. Pure; the
same passages give the same rows; memory is one block's, however many passages there are.
"""

from __future__ import annotations

import zlib
from array import array
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain, pairwise
from typing import NamedTuple

__all__ = [
    "BLOCK",
    "HEADING_WEIGHT",
    "LEVEL_IMPACTS",
    "LONGEST_BEGINNING",
    "PAIRED",
    "RANKED",
    "Block",
    "Facts",
    "beginning",
    "blocks",
    "common_names",
    "entries",
    "length",
    "levels",
    "pair",
    "pairs",
]

RANKED = 2000
"""How many matches of one search the index itself ranks, in order of their numbers."""

PAIRED = 250
"""The same of two words side by side: so few that all can be weighed from their text."""

LONGEST_BEGINNING = 6
"""Letters of a beginning of a word that has rows of its own."""

BLOCK = 1 << 16
"""Passages of one block."""

HEADING_WEIGHT = 4.0
"""What a word in a heading counts for, against one in the text."""

_BEST = 64
_FEW = 256
_MOST_KNOWN = 1 << 18
_BEGINNINGS = range(2, LONGEST_BEGINNING + 1)
_FULL = 0xFFFF

# The constants of FTS5's own bm25 (https://www.sqlite.org/fts5.html#the_bm25_function).
_K1, _B = 1.2, 0.75

# Where one level ends and the next begins, as shares of the most that a word can weigh, and what each counts for.
_BOUNDS = tuple(int(share * _FULL) << 16 for share in (0.30, 0.38, 0.44, 0.50, 0.57, 0.65, 0.75))
LEVEL_IMPACTS = (0.25, 0.34, 0.41, 0.47, 0.535, 0.61, 0.70, 0.82)

Columns = tuple[str, str, str]
"""Heading, words and forms of a passage, as they stand in the index."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What is true of all passages: how many, how many tokens the index counts, and the names worth rows."""

    passages: int
    tokens: int
    names: frozenset[str]


class Block(NamedTuple):
    """One name in one block of passages: a row of `common_block`."""

    name: str
    block: int
    holders: int
    best: bytes
    levels: bytes


def beginning(letters: str) -> str:
    """The name of a beginning of a word, which no word has."""
    return f"{letters}*"


def pair(stem: str, after: str) -> str:
    """The name of two stems side by side, which no word has."""
    return f"{stem}+{after}"


def pairs(column: str) -> list[str]:
    """The names of each two stems of a column that stand side by side, as often as they do."""
    stems = column.split()
    return list(map(pair, stems, stems[1:]))


def common_names(vocabulary: Iterable[tuple[str, str, int]]) -> frozenset[str]:
    """The names that more than `RANKED` passages may hold, from rows of (token, column, passages that hold it there) in
    order of the tokens, as FTS5 counts them. Some may be held by fewer; none that is held by more is missing."""
    found: set[str] = set()
    stem, stem_holders = "", 0
    begun: dict[str, int] = {}
    for token, column, holders in vocabulary:
        if token != stem:
            stem, stem_holders = token, 0
            names = _beginnings(token)
            begun = {name: begun.get(name, 0) for name in names}
        if column != "words":
            stem_holders += holders
            if stem_holders > RANKED:
                found.add(stem)
        if column != "forms":
            for name in begun:
                begun[name] += holders
                if begun[name] > RANKED:
                    found.add(name)
    return frozenset(found)


def length(heading: str, forms: str) -> int:
    """Tokens that FTS5 counts: those of the words and of the forms are as many."""
    return (heading.count(" ") + 1 if heading else 0) + 2 * (forms.count(" ") + 1)


def blocks(passages: Iterable[Columns], facts: Facts) -> Iterator[Block]:
    """The rows of each block in order, by name. `passages` come in order of their numbers, from 1."""
    if not facts.names:
        return
    usual = facts.tokens / facts.passages
    is_known, begun = facts.names.__contains__, _Begun(facts.names)
    held: defaultdict[str, array[int]] = defaultdict(_no_entries)
    number = 0
    for number, (heading, words, forms) in enumerate(passages, start=1):
        ballast = _K1 * (1 - _B + _B * length(heading, forms) / usual)
        offset = (number - 1) % BLOCK
        weights = Counter(filter(is_known, forms.split()))
        weights.update(filter(is_known, pairs(forms)))
        weights.update(chain.from_iterable(map(begun.__getitem__, words.split())))
        for stem in heading.split():
            for name in (stem, *begun[stem]) if is_known(stem) else begun[stem]:
                weights[name] += int(HEADING_WEIGHT)
        for name in filter(is_known, pairs(heading)):
            weights[name] += int(HEADING_WEIGHT)
        entry = [
            int(_FULL * (weight / (weight + ballast))) << 16 | offset
            for weight in range(max(weights.values(), default=0) + 1)
        ]
        for name, weight in weights.items():
            held[name].append(entry[weight])
        if offset == BLOCK - 1:
            yield from _finished(held, (number - 1) // BLOCK)
            held.clear()
    yield from _finished(held, (number - 1) // BLOCK)


def entries(best: bytes) -> list[tuple[int, int]]:
    """The best of a block, best first: (weight of 65,535, offset in the block)."""
    return [(entry >> 16, entry & 0xFFFF) for entry in _array(best)]


def levels(best: bytes, packed: bytes) -> list[int]:
    """The bitmaps of a block, lowest level first: bit n stands for the passage at offset n."""
    if packed:
        unpacked = zlib.decompress(packed)
        size = len(unpacked) // len(LEVEL_IMPACTS)
        return [int.from_bytes(unpacked[at : at + size], "little") for at in range(0, len(unpacked), size)]
    return [int.from_bytes(bitmap, "little") for bitmap in _bitmaps(array("I", reversed(_array(best))))]


def _array(data: bytes) -> array[int]:
    found = array("I")
    found.frombytes(data)
    return found


def _finished(held: Mapping[str, array[int]], block: int) -> Iterator[Block]:
    for name in sorted(held):
        found = array("I", sorted(held[name]))
        few = len(found) <= _FEW
        best = array("I", reversed(found if few else found[-_BEST:]))
        packed = b"" if few else zlib.compress(b"".join(_bitmaps(found)), 1)
        yield Block(name, block, len(found), best.tobytes(), packed)


def _bitmaps(found: array[int]) -> Iterator[bytes]:
    """A bitmap for each level of entries in rising order, all of one size."""
    size = BLOCK >> 3
    edges = [0, *(bisect_left(found, bound) for bound in _BOUNDS), len(found)]
    for first, last in pairwise(edges):
        bits = bytearray(size)
        for entry in found[first:last]:
            bits[(entry & 0xFFFF) >> 3] |= 1 << (entry & 7)
        yield bytes(bits)


def _beginnings(word: str) -> tuple[str, ...]:
    return tuple(f"{word[:letters]}*" for letters in _BEGINNINGS if len(word) >= letters)


def _no_entries() -> array[int]:
    return array("I")


class _Begun(dict[str, tuple[str, ...]]):
    """For each word that was met, those of its beginnings that have rows. Forgets when it has met very many."""

    def __init__(self, names: frozenset[str]) -> None:
        super().__init__()
        self._names = names

    def __missing__(self, word: str) -> tuple[str, ...]:
        if len(self) > _MOST_KNOWN:
            self.clear()
        known = self[word] = tuple(name for name in _beginnings(word) if name in self._names)
        return known
