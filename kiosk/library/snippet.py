"""A few words around what was found, with the found words marked. Pure.

A body is not taken apart whole, which would cost more than the search: places where a found word may begin are looked
for by its first letters, and only those are folded and compared. Where no such place bears out (a form that begins
otherwise: 'people' for 'person'), the whole body is taken apart after all.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kiosk.library import forms
from kiosk.library.query import Query

__all__ = ["Finder", "Span"]

_WORDS = 24
_BEFORE = 7
_REACH = 170
_LETTERS = 400
_FIRST_LETTERS = 3
_SPACE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Span:
    """A run of text, and whether it was looked for."""

    text: str
    marked: bool


@dataclass(frozen=True, slots=True)
class _Sought:
    """A row of words that stand together: by their stems, the last by its beginning where that is not empty."""

    stems: tuple[str, ...]
    beginning: str = ""

    def __len__(self) -> int:
        return len(self.stems)

    def begins(self, folded: str) -> bool:
        return self._is(0, folded)

    def matches(self, words: list[str]) -> bool:
        return len(words) >= len(self.stems) and all(self._is(at, words[at]) for at in range(len(self.stems)))

    def _is(self, at: int, folded: str) -> bool:
        if at == len(self.stems) - 1 and self.beginning and folded.startswith(self.beginning):
            return True
        if self.beginning and len(self.stems) > 1:
            return folded == self.stems[at]
        return forms.stem(folded) == self.stems[at]


class Finder:
    """Finds what some questions ask for in any number of bodies."""

    def __init__(self, questions: Iterable[Query]) -> None:
        sought: dict[_Sought, None] = {}
        for question in questions:
            for term in question.terms:
                sought.update((_Sought(form), None) for form in term.forms)
                if term.beginning:
                    # Stems and beginnings are different things: before a beginning words stand as typed.
                    sought[_Sought(term.beginning, term.beginning[-1])] = None
        self._sought = tuple(sought)
        self._longest = max((len(one) for one in self._sought), default=0)
        starts = {one.stems[0][:_FIRST_LETTERS] for one in self._sought}
        plain = sorted(re.escape(start) for start in starts if start.isascii())
        self._starts = re.compile(rf"(?<![^\W_])(?:{'|'.join(plain)})", re.IGNORECASE) if plain else None

    def snippet(self, body: str) -> tuple[Span, ...]:
        """About 24 words of `body` around the most of what was found, or its first words where nothing was."""
        found = self._places(body)
        first = self._densest(found) if found else 0
        start, end = _window(body, first)
        return tuple(self._spans(body, start, end))

    def marks(self, text: str) -> list[tuple[int, int]]:
        """Where in `text` found words stand, as offsets, in order."""
        words = forms.tokens(text)
        folded = [word.folded for word in words]
        marked: set[int] = set()
        for at in range(len(words)):
            for one in self._sought:
                if one.begins(folded[at]) and one.matches(folded[at : at + len(one)]):
                    marked.update(range(at, at + len(one)))
        return [(words[at].start, words[at].end) for at in sorted(marked)]

    def _places(self, body: str) -> list[tuple[int, int]]:
        """(offset, which of what was sought) of what was found, in order."""
        found: list[tuple[int, int]] = []
        if self._starts is not None:
            for place in self._starts.finditer(body):
                words = forms.first_tokens(body, place.start(), self._longest)
                if words and words[0].start == place.start():
                    found.extend(self._borne_out(words))
        if not found:
            words = forms.tokens(body)
            for at in range(len(words)):
                found.extend(self._borne_out(words[at : at + self._longest]))
        return found

    def _borne_out(self, words: list[forms.Token]) -> Iterator[tuple[int, int]]:
        folded = [word.folded for word in words]
        for which, one in enumerate(self._sought):
            if one.begins(folded[0]) and one.matches(folded):
                yield words[0].start, which

    @staticmethod
    def _densest(found: list[tuple[int, int]]) -> int:
        """The offset from which most different things are within reach; among equals most things, then the first."""
        best, best_at = (0, 0), found[0][0]
        for index, (offset, _) in enumerate(found):
            near = [which for at, which in found[index : index + _WORDS] if at < offset + _REACH]
            count = (len(set(near)), len(near))
            if count > best:
                best, best_at = count, offset
        return best_at

    def _spans(self, body: str, start: int, end: int) -> Iterator[Span]:
        piece = body[start:end]
        if start:
            yield Span("… ", False)
        at = 0
        for first, last in self.marks(piece):
            if first > at:
                yield Span(_SPACE.sub(" ", piece[at:first]), False)
            yield Span(piece[first:last], True)
            at = last
        if at < len(piece):
            yield Span(_SPACE.sub(" ", piece[at:]), False)
        if end < len(body.rstrip()):
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
