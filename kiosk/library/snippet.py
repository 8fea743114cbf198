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
from typing import NamedTuple

from kiosk.library import forms
from kiosk.library.query import Query

__all__ = ["Finder", "Span"]

_WORDS = 24
_BEFORE = 7
_REACH = 170
_LETTERS = 400
_ENOUGH = 60
_LONGEST_BODY = 20_000
_SPACE = re.compile(r"\s+")
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
        found = self._places(body)
        start, end = _window(body, _densest(found) if found else 0)
        return tuple(_spans(body, start, end, [place for place in found if start <= place.start and place.end <= end]))

    def _beginning_with(self, folded: str) -> tuple[int, ...]:
        """Which of what is sought may begin with a word. Remembered: a page says the same words over and over."""
        known = self._seen.get(folded)
        if known is None:
            known = tuple(which for which, one in enumerate(self._sought) if one.has(0, folded))
            self._seen[folded] = known
        return known

    def _places(self, body: str) -> list[_Place]:
        """The words that were found, in order."""
        found: list[_Place] = []
        lower = body.lower()
        if len(lower) == len(body):  # nearly always: 'İ' alone grows
            for start in self._starts:
                found.extend(self._places_of(start, body, lower))
        if not found:
            words = forms.tokens(body[:_LONGEST_BODY])
            for at in range(len(words)):
                found.extend(self._borne_out(words[at : at + self._longest]))
        return sorted(set(found))

    def _places_of(self, start: str, body: str, lower: str) -> Iterator[_Place]:
        at = lower.find(start)
        for _ in range(_ENOUGH):
            if at < 0:
                return
            rest = _REST.match(lower, at)
            end = rest.end() if rest else at + len(start)
            if (at == 0 or not lower[at - 1].isalnum()) and self._beginning_with(forms.fold(body[at:end])):
                yield from self._borne_out(forms.first_tokens(body, at, self._longest))
            at = lower.find(start, max(end, at + 1))

    def _borne_out(self, words: list[forms.Token]) -> Iterator[_Place]:
        for which in self._beginning_with(words[0].folded):
            one = self._sought[which]
            if len(one) == 1 or one.matches([word.folded for word in words]):
                yield from (_Place(word.start, word.end, which) for word in words[: len(one)])


def _densest(found: list[_Place]) -> int:
    """The offset from which most different things are within reach; among equals most things, then the first."""
    best, best_at = (0, 0), found[0].start
    for index, first in enumerate(found):
        near = [place.which for place in found[index : index + _WORDS] if place.start < first.start + _REACH]
        count = (len(set(near)), len(near))
        if count > best:
            best, best_at = count, first.start
    return best_at


def _spans(body: str, start: int, end: int, found: list[_Place]) -> Iterator[Span]:
    if start:
        yield Span("… ", False)
    at = start
    for place in found:
        if place.start < at:
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
    before = [match.end() for match in re.finditer(r"\s+", body[max(0, first - _REACH) : first])]
    offset = max(0, first - _REACH)
    if len(before) > _BEFORE:
        start = offset + before[-_BEFORE - 1]
    elif offset == 0:
        start = 0
    else:
        start = offset + before[0] if before else max(0, first - 20)
    words = list(re.finditer(r"\S+", body[start : start + _LETTERS]))[:_WORDS]
    end = start + words[-1].end() if words else len(body)
    if end == start + _LETTERS < len(body):
        # The last word may be cut: leave it out, unless it holds what was found.
        end = start + words[-1].start() if start + words[-1].start() > first else end
    start += len(body[start:end]) - len(body[start:end].lstrip())
    return start, max(start, start + len(body[start:end].rstrip()))
