"""How often a passage holds what was asked for, as the index counts it. Pure.

A text that is plain English is counted as it stands: places where a word may begin are looked for by its first letters,
and only those words are stemmed, since folding the whole of a hundred passages would cost more than finding them. Any
other text is counted in its columns (`forms`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.library import chief, forms

__all__ = ["Phrase", "Written", "tokens_in"]

_WORD = re.compile("[a-z0-9]+(?:'[a-z0-9]+)*")

_APART = {code: None if chr(code) == "'" else " " for code in range(128) if not chr(code).isalnum()}


def tokens_in(text: str) -> int:
    """How many tokens plain English has."""
    return len(text.translate(_APART).split())


@dataclass(frozen=True, slots=True)
class _Word:
    """One word in text as it stands: places where it may begin are looked for, and only these words are stemmed."""

    token: str
    is_beginning: bool
    starts: Sequence[str]

    def held(self, text: str) -> int:
        count = 0
        for start in self.starts:
            at = text.find(start)
            while at >= 0:
                after = at + len(start)
                if (at == 0 or not text[at - 1].isalnum()) and (word := _WORD.match(text, at)):
                    count += self.is_beginning or forms.stem(word[0].replace("'", "")) == self.token
                    after = word.end()
                at = text.find(start, after)
        return count


@dataclass(frozen=True, slots=True)
class _Row:
    """Words that stand together in text as it stands."""

    tokens: tuple[str, ...]
    likely: re.Pattern[str]

    def held(self, text: str) -> int:
        sought = " ".join(self.tokens)
        return sum(
            (found.start() == 0 or not text[found.start() - 1].isalnum()) and forms.forms_column(found[0]) == sought
            for found in self.likely.finditer(text)
        )


Written = _Word | _Row
"""Counts a thing in plain English in small letters."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """One thing that is counted in a passage: stems that stand together, or the beginning of a word as typed."""

    tokens: tuple[str, ...]
    is_beginning: bool
    weight: float

    def held(self, heading: str, text: str) -> float:
        return chief.HEADING_WEIGHT * self._in(heading) + self._in(text)

    def as_written(self) -> Written | None:
        """What counts the same in plain English as it stands, in small letters; None for several of which the last is
        a beginning."""
        if len(self.tokens) > 1:
            return None if self.is_beginning else _Row(self.tokens, _likely(self.tokens))
        return _Word(self.tokens[0], self.is_beginning, self.tokens if self.is_beginning else _starts(self.tokens[0]))

    def _in(self, column: str) -> int:
        sought = " ".join(self.tokens)
        return column.count(f" {sought}" if self.is_beginning else f" {sought} ")


def _likely(stems: tuple[str, ...]) -> re.Pattern[str]:
    """What words with these stems look like side by side in plain text: quicker to look for than to fold it all."""
    words = (f"(?:{'|'.join(map(re.escape, _starts(stem)))})[a-z0-9']*" for stem in stems)
    return re.compile("[^a-z0-9]+".join(words))


def _starts(stem: str) -> list[str]:
    """What nearly every word with this stem begins with, none of them within another."""
    short = stem[: max(2, len(stem) - 2)]
    return [short, *(odd for odd in forms.odd_forms().get(stem, ()) if not odd.startswith(short))]
