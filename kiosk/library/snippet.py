"""A few words around what was found, with the found words marked. Pure.

A body is not taken apart whole, which would cost more than the search: places where a found word may begin are looked
for by its first letters, and only those are folded and compared. Where no such place bears out (a spelling that begins
otherwise: 'Łódź' for 'lodz'), the whole body is taken apart after all. So every mark is right; now and
then one is missing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import NamedTuple

from kiosk.library import forms
from kiosk.library.query import Query

__all__ = ["Finder", "Span"]

_WORDS = 24
_BEFORE = 7
_REACH = 170
_LETTERS = 400
_ENOUGH = 24
_LONGEST_BODY = 20_000
_SPACE = re.compile(r"\s+")
_WORD = re.compile(r"\S+")
_REST = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Span:
    """A run of text, and whether it was looked for."""

    text: str
    marked: bool


class _Place(NamedTuple):
    """A word that was found, as offsets, and which of what was sought it belongs to."""

    start: int
    end: int
    which: int


@dataclass(frozen=True, slots=True)
class _Sought:
    """A row of words that stand together: by their stems, or as typed where the last is a beginning."""

    words: tuple[str, ...]
    is_beginning: bool = False

    def __len__(self) -> int:
        return len(self.words)

    @property
    def start(self) -> str:
        """Letters that the first word begins with in nearly every form and spelling: centre and center share four."""
        first = self.words[0]
        return first if self.is_beginning else first[: max(3, len(first) - 2)]

    def matches(self, folded: list[str]) -> bool:
        """Whether a text goes on with it."""
        return len(folded) >= len(self.words) and all(self.has(at, word) for at, word in enumerate(folded[: len(self)]))

    def has(self, at: int, folded: str) -> bool:
        """Whether `folded` is its word number `at`."""
        if not self.is_beginning:
            return forms.stem(folded) == self.words[at]
        return folded.startswith(self.words[at]) if at == len(self.words) - 1 else folded == self.words[at]


class Finder:
    """Finds what some questions ask for in any number of bodies."""

    def __init__(self, questions: Iterable[Query]) -> None:
        sought: dict[_Sought, None] = {}
        for question in questions:
            for term in question.terms:
                sought.update((_Sought(form), None) for form in term.forms)
                if term.beginning:
                    sought[_Sought(term.beginning, is_beginning=True)] = None
        self._sought = tuple(sought)
        self._longest = max((len(one) for one in self._sought), default=0)
        odd = forms.odd_forms()
        starts = {start for one in self._sought for start in (one.start, *odd.get(one.words[0], ()))}
        self._starts = tuple(sorted(starts))
        self._seen: dict[str, tuple[int, ...]] = {}

    def snippet(self, body: str) -> tuple[Span, ...]:
        """About 24 words of `body` around the most of what was found, or its first words where nothing was."""
        likely = self._likely(body)
        if self._longest == 1 and likely:
            start, end = _window(body, _densest(likely))
            found = self._borne_out(body, [place for place in likely if start <= place.start < end])
            if found:
                return tuple(_spans(body, start, end, found))
        found = self._borne_out(body, likely) or self._taken_apart(body)
        start, end = _window(body, _densest(found) if found else 0)
        return tuple(_spans(body, start, end, found))

    def _beginning_with(self, folded: str) -> tuple[int, ...]:
        """Which of what is sought may begin with a word. Remembered: a page says the same words over and over."""
        known = self._seen.get(folded)
        if known is None:
            known = tuple(which for which, one in enumerate(self._sought) if one.has(0, folded))
            self._seen[folded] = known
        return known

    def _likely(self, body: str) -> list[_Place]:
        """Where words that are sought may begin, by their first letters alone, in order."""
        lower = body.lower()
        if len(lower) != len(body):
            return []  # 'İ' grows, so offsets would not fit
        found: list[_Place] = []
        for which, start in enumerate(self._starts):
            at = lower.find(start)
            for _ in range(_ENOUGH):
                if at < 0:
                    break
                after = at + len(start)
                if _begins_word(lower, at):
                    found.append(_Place(at, after, which))
                at = lower.find(start, after)
        return sorted(found)

    def _borne_out(self, body: str, likely: list[_Place]) -> list[_Place]:
        """The words that are sought indeed, of those that begin in likely places."""
        found: list[_Place] = []
        for place in likely:
            if self._longest > 1:
                rest = _REST.match(body, place.start)
                if rest is None or not self._beginning_with(forms.fold(rest[0])):
                    continue
            found.extend(self._found_at(forms.first_tokens(body, place.start, self._longest)))
        return _in_order(found)

    def _taken_apart(self, body: str) -> list[_Place]:
        words = forms.tokens(body[:_LONGEST_BODY])
        return _in_order(place for at in range(len(words)) for place in self._found_at(words[at : at + self._longest]))

    def _found_at(self, words: list[forms.Token]) -> Iterator[_Place]:
        for which in self._beginning_with(words[0].folded) if words else ():
            one = self._sought[which]
            if len(one) == 1 or one.matches([word.folded for word in words]):
                for word in words[: len(one)]:
                    yield _Place(word.start, word.end, which)


def _begins_word(text: str, at: int) -> bool:
    if at == 0:
        return True
    before = text[at - 1]
    return not (before.isalnum() or (before in forms.INSIDE and at > 1 and text[at - 2].isalnum()))


def _in_order(found: Iterable[_Place]) -> list[_Place]:
    """Each place once, in order, none inside another."""
    kept: list[_Place] = []
    for place in sorted(found):
        if not kept or place.start >= kept[-1].end:
            kept.append(place)
    return kept


def _densest(found: list[_Place]) -> int:
    """The offset from which most different things are within reach; among equals most things, then the first."""
    best, best_at = (0, 0), found[0].start
    near: dict[int, int] = {}
    after = 0
    for index, (start, _, which) in enumerate(found):
        reach = start + _REACH
        while after < len(found) and found[after].start < reach:
            other = found[after].which
            near[other] = near.get(other, 0) + 1
            after += 1
        count = (len(near), after - index)
        if count > best:
            best, best_at = count, start
        near[which] -= 1
        if not near[which]:
            del near[which]
    return best_at


def _spans(body: str, start: int, end: int, found: list[_Place]) -> Iterator[Span]:
    if start:
        yield Span("… ", False)
    at = start
    for place in found:
        if place.start < at or place.end > end:
            continue
        if place.start > at:
            yield Span(_SPACE.sub(" ", body[at : place.start]), False)
        yield Span(body[place.start : place.end], True)
        at = place.end
    if at < end:
        yield Span(_SPACE.sub(" ", body[at:end]), False)
    if body[end : end + _LETTERS].strip():
        yield Span(" …", False)


def _window(body: str, first: int) -> tuple[int, int]:
    """Whole words around an offset: some before it, and as many after as make up the snippet. In a script without
    spaces letters are counted instead."""
    offset = max(0, first - _REACH)
    before = [gap.end() for gap in _SPACE.finditer(body, offset, first)]
    if len(before) > _BEFORE:
        start = before[-_BEFORE - 1]
    elif offset == 0:
        start = 0
    else:
        start = before[0] if before else max(0, first - 20)
    words = list(islice(_WORD.finditer(body, start, start + _LETTERS), _WORDS))
    end = words[-1].end() if words else len(body)
    if end == start + _LETTERS < len(body):
        # The last word may be cut: leave it out, unless it holds what was found.
        end = words[-1].start() if words[-1].start() > first else end
    start += len(body[start:end]) - len(body[start:end].lstrip())
    return start, max(start, start + len(body[start:end].rstrip()))
