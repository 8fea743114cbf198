"""How a large library is asked for common words: by bitmaps of who holds them how well, not by the index.

`rank` answers a question that has a common word in it, or words that stand together, and None where the index answers
as well: where the release has no such rows (see `chief`), or where neither is asked.

Rules it keeps:
- Passages are looked for best first: by the levels of their words, until there are a few times as many as are wanted.
  These are then weighed as FTS5's bm25 would, from their own text. So a search costs the same however many match.
- Words that stand together are looked for by their pairs, common and rare. Three have to be read besides: `_LOOKED_AT`
  passages that have all pairs, best first, at most; then what was found is all there is, 'or more'.
- What is hidden is left out before anything is counted.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from itertools import islice

from kiosk.library import chief, forms
from kiosk.library.counting import Phrase, tokens_in
from kiosk.library.query import Query, Term, forms_asked, one_term_expression
from kiosk.library.release import Release

__all__ = ["BEST", "LEVELS", "TEXTS", "Answer", "rank"]

_WANTED, _WANTED_OF_SEVERAL = 3, 15  # times the limit: levels tell less of several words than of one
_LOOKED_AT = 400
_AT_ONCE = 100
_MOST_LEAVES = 300
_ONE = 1e-6  # what FTS5 counts a word for that stands on more than half of all passages
_K1 = 1.2

FACTS = "SELECT passages, tokens FROM index_fact"
HOLDERS = "SELECT sum(holders) FROM common_block WHERE name = :name"
BEST = "SELECT block, best FROM common_block WHERE name = :name ORDER BY block"
LEVELS = "SELECT block, best, levels FROM common_block WHERE name = :name ORDER BY block"
TEXTS = """
SELECT number, heading, body FROM passage WHERE number IN (SELECT value FROM json_each(:numbers))
"""
PAIRED = f"SELECT rowid FROM pair_index WHERE pair_index MATCH :expression LIMIT {chief.PAIRED + 1}"
MATCHING = f"SELECT rowid FROM passage_index WHERE passage_index MATCH :expression LIMIT {chief.RANKED + 1}"


@dataclass(frozen=True, slots=True)
class Answer:
    """The best passages with how well they match, the lower the better; and how many match, or at least do."""

    scores: dict[int, float]
    total: int
    total_is_floor: bool


@dataclass(frozen=True, slots=True)
class _Asked:
    """A question taken apart: names of which every one must be held, what the index must be asked for, in words and in
    pairs, what is counted, and which of that must be found besides."""

    common: dict[str, float]
    rare: tuple[Term, ...]
    pairs: tuple[str, ...]
    phrases: tuple[Phrase, ...]
    together: tuple[Phrase, ...]


def rank(release: Release, query: Query, hidden: frozenset[int], limit: int, *, any_of: bool = False) -> Answer | None:
    """The best passages for a question, at least `limit` where there are so many."""
    facts = release.index_facts
    if facts is None or facts[0] <= chief.RANKED or not query.terms:
        return None
    library = _Library(release, *facts)
    asked = library.take_apart(query)
    if asked is None:
        return None
    if any_of:
        return library.any_of(asked, hidden, limit)
    if len(asked.common) == 1 and not asked.rare and not asked.pairs and not asked.together:
        alone = library.alone(asked, hidden, limit)
        if alone is not None:
            return alone
    return library.all_of(asked, hidden, limit)


class _Library:
    """A release, asked for one question."""

    def __init__(self, release: Release, passages: int, tokens: int) -> None:
        self._release = release
        self._passages = passages
        self._usual = tokens / max(1, passages)

    def take_apart(self, query: Query) -> _Asked | None:
        """What the question comes to; None where the index must answer it."""
        common: dict[str, float] = {}
        rare: list[Term] = []
        pairs: list[str] = []
        phrases: list[Phrase] = []
        together: list[Phrase] = []
        for term in query.terms:
            row = term.forms[0] if len(term.forms) == 1 else ()
            if len(row) > 1 and not term.beginning:
                names = dict.fromkeys(map(chief.pair, row, row[1:]))
                known = {name: holders for name in names if (holders := self._holders(name))}
                common.update((name, self._weight(holders)) for name, holders in known.items())
                pairs.extend(name for name in names if name not in known)
                fewest = min(known.values()) if len(known) == len(names) else chief.PAIRED
                phrases.append(Phrase(row, False, self._weight(fewest)))
                if len(row) > 2:
                    together.append(phrases[-1])
                continue
            found = self._one_word(term)
            if found is None:
                rare.append(term)
            else:
                name, counted = found
                common[name] = self._weight(self._holders(name))
                phrases.extend(counted)
        if not common and not pairs:
            return None
        phrases.extend(phrase for term in rare for phrase in self._rare_phrases(term))
        return _Asked(common, tuple(rare), tuple(pairs), tuple(phrases), tuple(together))

    def alone(self, asked: _Asked, hidden: frozenset[int], limit: int) -> Answer | None:
        """One common word: the best of each block are kept. None where too few of them may be shown."""
        (name,) = asked.common
        found: list[tuple[int, int]] = []
        for block, best in self._release.read(BEST, {"name": name}):
            found.extend((weight, block * chief.BLOCK + offset + 1) for weight, offset in chief.entries(best))
        shown = [one for one in sorted(found, reverse=True) if one[1] not in hidden][: _WANTED * limit]
        if len(shown) < limit:
            return None
        if len(asked.phrases) == 1:
            scores = {number: -asked.common[name] * (_K1 + 1) * weight / 0xFFFF for weight, number in shown}
        else:
            scores = self._weighed(asked, [number for _, number in shown])
        return Answer(scores, chief.RANKED, True)

    def any_of(self, asked: _Asked, hidden: frozenset[int], limit: int) -> Answer:
        """Passages that have some of the words: the best for each common one, and all that have a rare one."""
        found: dict[int, None] = {}
        for name in asked.common:
            best: list[tuple[int, int]] = []
            for block, packed in self._release.read(BEST, {"name": name}):
                best.extend((weight, block * chief.BLOCK + offset + 1) for weight, offset in chief.entries(packed))
            shown = (number for _, number in sorted(best, reverse=True) if number not in hidden)
            found.update((number, None) for number in islice(shown, 2 * limit))
        for sql, expression in self._rare(asked):
            matching = self._release.read(sql, {"expression": expression})
            shown = (number for (number,) in matching if number not in hidden)
            found.update((number, None) for number in islice(shown, _WANTED * limit))
        return Answer(self._weighed(asked, list(found)), chief.RANKED, True)

    def all_of(self, asked: _Asked, hidden: frozenset[int], limit: int) -> Answer:
        """Passages that have all of the words."""
        within = self._within(asked)
        leaves, total = self._leaves(asked.common, within, hidden)
        candidates = _best_first(leaves)
        if not asked.together:
            most = _WANTED_OF_SEVERAL * limit
            if not asked.common:
                most = max(most, chief.PAIRED)  # no levels tell these apart
            wanted = list(islice(candidates, most))
            return Answer(self._weighed(asked, wanted), min(total, chief.RANKED), total > chief.RANKED)
        looked_at = 0
        scores: dict[int, float] = {}
        while looked_at < _LOOKED_AT and len(scores) < _WANTED * limit:
            some = list(islice(candidates, _AT_ONCE))
            scores.update(self._weighed(asked, some))
            looked_at += len(some)
            if len(some) < _AT_ONCE:
                return Answer(scores, len(scores), False)
        return Answer(scores, len(scores), looked_at < total)

    def _one_word(self, term: Term) -> tuple[str, list[Phrase]] | None:
        """The common name that stands for a term of one word, and what is counted of it; None where it has none."""
        asked = forms_asked(term)
        if len(asked) > 1 or any(len(row) > 1 for row in asked) or len(term.beginning) > 1:
            return None
        stem = asked[0][0] if asked else ""
        held = self._holders(stem) if stem else 0
        if not term.beginning:
            return (stem, [Phrase((stem,), False, self._weight(held))]) if held else None
        letters = term.beginning[0]
        name = chief.beginning(letters)
        begun = self._holders(name) if len(letters) <= chief.LONGEST_BEGINNING else 0
        if not begun and not (held and len(letters) > chief.LONGEST_BEGINNING):
            return None
        counted = [Phrase((letters,), True, self._weight(begun or held))]
        if stem:
            counted.append(Phrase((stem,), False, self._weight(held or self._few(stem))))
        return (name if begun else stem), counted

    def _rare_phrases(self, term: Term) -> Iterator[Phrase]:
        if term.beginning:
            yield Phrase(term.beginning, True, self._weight(chief.RANKED))
        for row in forms_asked(term):
            yield Phrase(row, False, self._weight(self._few(row[0]) if len(row) == 1 else chief.RANKED))

    def _holders(self, name: str) -> int:
        ((holders,),) = self._release.read(HOLDERS, {"name": name})
        return int(holders or 0)

    def _few(self, stem: str) -> int:
        return len(self._release.read(MATCHING, {"expression": f'{{heading forms}} : "{stem}"'}))

    def _weight(self, holders: int) -> float:
        """What FTS5 counts a word for that so many passages hold."""
        others = max(0, self._passages - holders)
        return max(_ONE, math.log((others + 0.5) / (holders + 0.5)))

    def _rare(self, asked: _Asked) -> Iterator[tuple[str, str]]:
        """What the index must be asked for, each for itself, as a query and its expression."""
        yield from ((PAIRED, f'"{name}"') for name in asked.pairs)
        yield from ((MATCHING, one_term_expression(term)) for term in asked.rare)

    def _within(self, asked: _Asked) -> dict[int, int] | None:
        """The bitmap of each block of those passages that have all that is rare; None: all of them."""
        found: set[int] | None = None
        if asked.pairs:
            expression = " AND ".join(f'"{name}"' for name in asked.pairs)
            found = {number for (number,) in self._release.read(PAIRED, {"expression": expression})}
        if asked.rare and found != set():
            expression = " AND ".join(one_term_expression(term) for term in asked.rare)
            matching = {number for (number,) in self._release.read(MATCHING, {"expression": expression})}
            found = matching if found is None else found & matching
        return None if found is None else _bitmaps(found)

    def _leaves(
        self, common: dict[str, float], within: dict[int, int] | None, hidden: frozenset[int]
    ) -> tuple[list[tuple[float, int, int]], int]:
        """Passages that hold all names, as (score, block, bitmap), and how many there are."""
        out = _bitmaps(hidden)
        names = sorted(common, key=lambda name: -common[name])
        held = [
            {block: (best, packed) for block, best, packed in self._release.read(LEVELS, {"name": name})}
            for name in names
        ]
        merged = _merged(len(names))
        leaves: list[tuple[float, int, int]] = []
        total = 0
        for block in sorted(set.intersection(*map(set, held)) if held else within or ()):
            mask = -1 if within is None else within.get(block, 0)
            if not mask:
                continue
            rows = [_joined(chief.levels(*one[block]), merged) for one in held]
            for row in rows:
                whole = 0
                for bits in row:
                    whole |= bits
                mask &= whole
            mask &= ~out.get(block, 0)
            if mask:
                total += mask.bit_count()
                weights = [[common[name] * impact for impact in merged] for name in names]
                _descend(rows, weights, 0, mask, 0.0, block, leaves)
        return leaves, total

    def _weighed(self, asked: _Asked, numbers: Sequence[int]) -> dict[int, float]:
        """Passages with their bm25, of those that have together what must stand together."""
        scores: dict[int, float] = {}
        typed = any(phrase.is_beginning for phrase in asked.phrases)
        written = [phrase.as_written() for phrase in asked.phrases]
        needed = [phrase in asked.together for phrase in asked.phrases]
        for number, heading, body in self._release.read(TEXTS, {"numbers": json.dumps(numbers)}):
            if body.isascii() and heading.isascii() and None not in written:
                title, text = heading.lower(), body.lower()
                counts = [chief.HEADING_WEIGHT * one.held(title) + one.held(text) for one in written if one is not None]
                if all(count or not must for count, must in zip(counts, needed, strict=True)):
                    scores[number] = self._score(asked, counts, 2 * tokens_in(text) + tokens_in(title))
                continue
            stems, about = forms.forms_column(body), forms.forms_column(heading)
            text, title = f" {stems} ", f" {about} "
            if any(not phrase.held(title, text) for phrase in asked.together):
                continue
            words = f" {forms.words_column(body)} " if typed else ""
            tokens = 2 * (stems.count(" ") + 1) + (about.count(" ") + 1 if about else 0)
            counts = [phrase.held(title, words if phrase.is_beginning else text) for phrase in asked.phrases]
            scores[number] = self._score(asked, counts, tokens)
        return scores

    def _score(self, asked: _Asked, counts: Sequence[float], tokens: int) -> float:
        """FTS5's bm25 of a passage with so many tokens, that holds each phrase so often."""
        ballast = _K1 * (0.25 + 0.75 * tokens / self._usual)
        both = zip(asked.phrases, counts, strict=True)
        return -sum(phrase.weight * held * (_K1 + 1) / (held + ballast) for phrase, held in both)


def _descend(
    rows: list[list[int]],
    weights: list[list[float]],
    at: int,
    mask: int,
    score: float,
    block: int,
    leaves: list[tuple[float, int, int]],
) -> None:
    """Parts the passages of `mask` by the levels at which they hold each name."""
    if at == len(rows):
        leaves.append((score, block, mask))
        return
    for bits, weight in zip(rows[at], weights[at], strict=True):
        if both := mask & bits:
            _descend(rows, weights, at + 1, both, score + weight, block, leaves)


def _best_first(leaves: list[tuple[float, int, int]]) -> Iterator[int]:
    for _, block, bits in sorted(leaves, reverse=True):
        first = block * chief.BLOCK
        while bits:
            lowest = bits & -bits
            yield first + lowest.bit_length()
            bits ^= lowest


def _merged(names: int) -> list[float]:
    """What each level counts for where levels are put together, so that many names do not make too many leaves."""
    step = 1
    while (len(chief.LEVEL_IMPACTS) // step) ** names > 2 * _MOST_LEAVES and step < len(chief.LEVEL_IMPACTS):
        step *= 2
    impacts = chief.LEVEL_IMPACTS
    return [sum(impacts[at : at + step]) / step for at in range(0, len(impacts), step)]


def _joined(row: list[int], merged: list[float]) -> list[int]:
    step = len(row) // len(merged)
    if step == 1:
        return row
    joined = []
    for at in range(0, len(row), step):
        bits = 0
        for one in row[at : at + step]:
            bits |= one
        joined.append(bits)
    return joined


def _bitmaps(numbers: AbstractSet[int]) -> dict[int, int]:
    """Passages as the bitmap of each block."""
    bits: dict[int, bytearray] = {}
    for number in numbers:
        block, offset = divmod(number - 1, chief.BLOCK)
        bits.setdefault(block, bytearray(chief.BLOCK >> 3))[offset >> 3] |= 1 << (offset & 7)
    return {block: int.from_bytes(found, "little") for block, found in bits.items()}
