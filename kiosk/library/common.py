"""How a large library is asked for common words: by bitmaps of who holds them how well, not by the index.

`rank` answers a question that has a common word in it, and None where the index answers as well: where the release has
no such rows (see `chief`), where no word is common, or where the question is of a kind that only the index can answer.

Rules it keeps:
- Passages are looked for best first: by the levels of their words, until there are a few times as many as are wanted.
  These are then weighed as FTS5's bm25 would, from their own text. So a search costs the same however many match.
- Words that stand together are looked for among passages that have all of them, best first, and `_LOOKED_AT` of those
  at most are read; then what was found is all there is, 'or more'. Where it is nothing, the index is asked.
- What is hidden is left out before anything is counted.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from kiosk.library import chief, forms
from kiosk.library.query import Query, Term, forms_asked, one_term_expression
from kiosk.library.release import Release

__all__ = ["BEST", "LEVELS", "TEXTS", "Answer", "rank"]

_WANTED, _WANTED_OF_SEVERAL = 3, 5  # times the limit: levels tell less of several words than of one
_LOOKED_AT = 800
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
MATCHING = f"SELECT rowid FROM passage_index WHERE passage_index MATCH :expression LIMIT {chief.RANKED + 1}"


@dataclass(frozen=True, slots=True)
class Answer:
    """The best passages with how well they match, the lower the better; and how many match, or at least do."""

    scores: dict[int, float]
    total: int
    total_is_floor: bool


@dataclass(frozen=True, slots=True)
class _Phrase:
    """One thing that is counted in a passage: stems that stand together, or the beginning of a word as typed."""

    tokens: tuple[str, ...]
    is_beginning: bool
    weight: float

    def held(self, heading: str, text: str) -> float:
        return chief.HEADING_WEIGHT * self._in(heading) + self._in(text)

    def _in(self, column: str) -> int:
        sought = " ".join(self.tokens)
        return column.count(f" {sought}" if self.is_beginning else f" {sought} ")


@dataclass(frozen=True, slots=True)
class _Asked:
    """A question taken apart: names of which every one must be held, what the index must be asked for, what is counted,
    and which of that must be found besides."""

    common: dict[str, float]
    rare: tuple[Term, ...]
    phrases: tuple[_Phrase, ...]
    together: tuple[_Phrase, ...]


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
    if len(asked.common) == 1 and not asked.rare and not asked.together:
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
        parts: list[Term] = []  # rare words of what stands together: they are looked for, and not counted again
        phrases: list[_Phrase] = []
        together: list[_Phrase] = []
        for term in query.terms:
            row = term.forms[0] if len(term.forms) == 1 else ()
            if len(row) > 1 and not term.beginning:
                known = {name: holders for name in row if (holders := self._holders(name))}
                if not known:
                    rare.append(term)
                    continue
                common.update((name, self._weight(holders)) for name, holders in known.items())
                parts.extend(Term(term.at, (name,), ((name,),)) for name in row if name not in known)
                phrase = _Phrase(row, False, max(self._weight(holders) for holders in known.values()))
                phrases.append(phrase)
                together.append(phrase)
                continue
            found = self._one_word(term)
            if found is None:
                rare.append(term)
            else:
                name, counted = found
                common[name] = self._weight(self._holders(name))
                phrases.extend(counted)
        if not common:
            return None
        phrases.extend(phrase for term in rare for phrase in self._rare_phrases(term))
        return _Asked(common, (*rare, *parts), tuple(phrases), tuple(together))

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
        for term in asked.rare:
            matching = self._release.read(MATCHING, {"expression": one_term_expression(term)})
            shown = (number for (number,) in matching if number not in hidden)
            found.update((number, None) for number in islice(shown, _WANTED * limit))
        return Answer(self._weighed(asked, list(found)), chief.RANKED, True)

    def all_of(self, asked: _Asked, hidden: frozenset[int], limit: int) -> Answer | None:
        """Passages that have all of the words. None where words must stand together and none such were found
        among the best: the index may know one."""
        within = self._within(asked.rare)
        leaves, total = self._leaves(asked.common, within, hidden)
        candidates = _best_first(leaves)
        if not asked.together:
            wanted = list(islice(candidates, _WANTED_OF_SEVERAL * limit))
            return Answer(self._weighed(asked, wanted), min(total, chief.RANKED), total > chief.RANKED)
        looked_at = 0
        scores: dict[int, float] = {}
        while looked_at < _LOOKED_AT and len(scores) < 2 * limit:
            some = list(islice(candidates, 100))
            if not some:
                return Answer(scores, len(scores), False)
            scores.update(self._weighed(asked, some))
            looked_at += len(some)
        return Answer(scores, len(scores), True) if scores else None

    def _one_word(self, term: Term) -> tuple[str, list[_Phrase]] | None:
        """The common name that stands for a term of one word, and what is counted of it; None where it has none."""
        asked = forms_asked(term)
        if len(asked) > 1 or any(len(row) > 1 for row in asked) or len(term.beginning) > 1:
            return None
        stem = asked[0][0] if asked else ""
        held = self._holders(stem) if stem else 0
        if not term.beginning:
            return (stem, [_Phrase((stem,), False, self._weight(held))]) if held else None
        letters = term.beginning[0]
        name = chief.beginning(letters)
        begun = self._holders(name) if len(letters) <= chief.LONGEST_BEGINNING else 0
        if not begun and not (held and len(letters) > chief.LONGEST_BEGINNING):
            return None
        counted = [_Phrase((letters,), True, self._weight(begun or held))]
        if stem:
            counted.append(_Phrase((stem,), False, self._weight(held or self._few(stem))))
        return (name if begun else stem), counted

    def _rare_phrases(self, term: Term) -> Iterator[_Phrase]:
        if term.beginning:
            yield _Phrase(term.beginning, True, self._weight(chief.RANKED))
        for row in forms_asked(term):
            yield _Phrase(row, False, self._weight(self._few(row[0]) if len(row) == 1 else chief.RANKED))

    def _holders(self, name: str) -> int:
        ((holders,),) = self._release.read(HOLDERS, {"name": name})
        return int(holders or 0)

    def _few(self, stem: str) -> int:
        return len(self._release.read(MATCHING, {"expression": f'{{heading forms}} : "{stem}"'}))

    def _weight(self, holders: int) -> float:
        """What FTS5 counts a word for that so many passages hold."""
        others = max(0, self._passages - holders)
        return max(_ONE, math.log((others + 0.5) / (holders + 0.5)))

    def _within(self, rare: Sequence[Term]) -> dict[int, int] | None:
        """The bitmap of each block of those passages that the index finds for the rare words; None: all of them."""
        if not rare:
            return None
        expression = " AND ".join(one_term_expression(term) for term in rare)
        bits: dict[int, bytearray] = {}
        for (number,) in self._release.read(MATCHING, {"expression": expression}):
            block, offset = divmod(number - 1, chief.BLOCK)
            bits.setdefault(block, bytearray(chief.BLOCK >> 3))[offset >> 3] |= 1 << (offset & 7)
        return {block: int.from_bytes(found, "little") for block, found in bits.items()}

    def _leaves(
        self, common: dict[str, float], within: dict[int, int] | None, hidden: frozenset[int]
    ) -> tuple[list[tuple[float, int, int]], int]:
        """Passages that hold all names, as (score, block, bitmap), and how many there are."""
        out = _hidden_bits(hidden)
        names = sorted(common, key=lambda name: -common[name])
        held = [
            {block: (best, packed) for block, best, packed in self._release.read(LEVELS, {"name": name})}
            for name in names
        ]
        merged = _merged(len(names))
        leaves: list[tuple[float, int, int]] = []
        total = 0
        for block in sorted(set.intersection(*(set(one) for one in held))):
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
        likely = [_likely(phrase.tokens) for phrase in asked.together]
        for number, heading, body in self._release.read(TEXTS, {"numbers": json.dumps(numbers)}):
            if likely and body.isascii() and heading.isascii():
                whole = f"{heading}\n{body}"
                if not all(pattern.search(whole) for pattern in likely):
                    continue
            stems, about = forms.forms_column(body), forms.forms_column(heading)
            text, title = f" {stems} ", f" {about} "
            if any(not phrase.held(title, text) for phrase in asked.together):
                continue
            words = f" {forms.words_column(body)} " if typed else ""
            tokens = 2 * (stems.count(" ") + 1) + (about.count(" ") + 1 if about else 0)
            ballast = _K1 * (0.25 + 0.75 * tokens / self._usual)
            score = 0.0
            for phrase in asked.phrases:
                held = phrase.held(title, words if phrase.is_beginning else text)
                score += phrase.weight * held * (_K1 + 1) / (held + ballast)
            scores[number] = -score
        return scores


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


def _likely(stems: tuple[str, ...]) -> re.Pattern[str]:
    """What words with these stems look like side by side in plain text: quicker to look for than to fold it all."""
    odd = forms.odd_forms()
    words = []
    for stem in stems:
        starts = {stem[: max(2, len(stem) - 2)], *odd.get(stem, ())}
        words.append(f"(?:{'|'.join(map(re.escape, sorted(starts)))})[a-z0-9']*")
    return re.compile("[^a-z0-9]+".join(words), re.IGNORECASE)


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


def _hidden_bits(hidden: frozenset[int]) -> dict[int, int]:
    bits: dict[int, bytearray] = {}
    for number in hidden:
        block, offset = divmod(number - 1, chief.BLOCK)
        bits.setdefault(block, bytearray(chief.BLOCK >> 3))[offset >> 3] |= 1 << (offset & 7)
    return {block: int.from_bytes(found, "little") for block, found in bits.items()}
