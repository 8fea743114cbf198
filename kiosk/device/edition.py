"""The text of an edition as bookmarks are looked up in it: its words, whatever their spaces, breaks and marks.

Every page is joined to one text, so that what runs over a page's end is still one passage. `squeezed` is that text
folded: only letters and digits, without case and accents, ligatures taken apart, words that were hyphenated at a
line's end whole again. Two texts that differ in nothing but their setting are the same string there.

Pure, and as long as it is held it holds the whole text: drop it after use.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate
from typing import overload

__all__ = ["Edition", "Word", "squeeze", "words"]

# Letters and digits; hyphens (also with a line's end behind them), apostrophes, joiners and accents do not part them.
_INSIDE = "[-\u00ad\u2010\u2011]+\\s{0,3}|['’ʼ]|[\u0300-\u036f\u064b-\u065f\u0670\u200c\u200d\u2060]+"
_WORD = re.compile(f"[^\\W_]+(?:(?:{_INSIDE})[^\\W_]+)*")


@dataclass(frozen=True, slots=True)
class Word:
    """`text[start:end]` and what it is compared by."""

    start: int
    end: int
    folded: str


class Edition(Sequence[str]):
    """The pages of one edition. It is the sequence of their texts, and what is made of them is made once."""

    def __init__(self, pages: Sequence[str]):
        self._pages = tuple(pages)
        self._page_starts = list(accumulate((len(page) + 1 for page in self._pages), initial=0))

    @overload
    def __getitem__(self, index: int) -> str: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[str]: ...
    def __getitem__(self, index: int | slice) -> str | Sequence[str]:
        return self._pages[index]

    def __len__(self) -> int:
        return len(self._pages)

    @cached_property
    def text(self) -> str:
        """All pages, a line's end between them."""
        return "\n".join(self._pages)

    @cached_property
    def squeezed(self) -> str:
        """All folded words, one behind the other."""
        return "".join(self.folded)

    @cached_property
    def folded(self) -> list[str]:
        """Every word as it is compared."""
        return self._words[2]

    @cached_property
    def offsets(self) -> array[int]:
        """Where in `squeezed` each word begins, and its length at the end."""
        return array("q", accumulate(map(len, self.folded), initial=0))

    def word_at(self, offset: int) -> int:
        """The number of the word that holds an offset of `squeezed`."""
        return bisect_right(self.offsets, offset) - 1

    def start_of(self, offset: int) -> int:
        """Where in `text` the character at an offset of `squeezed` stands."""
        number = self.word_at(offset)
        return self._inside(number, offset - self.offsets[number])

    def end_of(self, offset: int) -> int:
        """Where in `text` what ends at an offset of `squeezed` ends."""
        return self.start_of(offset - 1) + 1

    @cached_property
    def page_offsets(self) -> list[int]:
        """Where in `squeezed` each page begins, and its length at the end."""
        firsts = [bisect_left(self._words[0], start) for start in self._page_starts]
        return [self.offsets[first] for first in firsts]

    def is_edge(self, offset: int) -> bool:
        """Whether a word begins, or ends, at an offset of `squeezed`."""
        return self.offsets[self.word_at(offset)] == offset

    def page_at(self, offset: int) -> int:
        """The page on which the character at an offset of `squeezed` is."""
        return self.page_of(self.start_of(offset))

    def page_of(self, start: int) -> int:
        """The page on which an offset of `text` is."""
        return bisect_right(self._page_starts, start) - 1

    def on_page(self, page: int, start: int) -> int:
        """An offset of `text` as one of the page's own, cut at the page's ends."""
        return min(max(0, start - self._page_starts[page]), len(self._pages[page]))

    @cached_property
    def _words(self) -> tuple[array[int], array[int], list[str]]:
        starts, ends, folded = array("q"), array("q"), []
        known: dict[str, str] = {}
        for match in _WORD.finditer(self.text):
            raw = match[0]
            word = known.get(raw)
            if word is None:
                word = known[raw] = _fold(raw)
            if word:
                starts.append(match.start())
                ends.append(match.end())
                folded.append(word)
        return starts, ends, folded

    def _inside(self, number: int, offset: int) -> int:
        starts, ends, _ = self._words
        start, end = starts[number], ends[number]
        for at in range(start, end):
            offset -= len(_fold(self.text[at]))
            if offset < 0:
                return at
        return end - 1


def words(text: str) -> list[Word]:
    """The words of a text in order."""
    found = (Word(match.start(), match.end(), _fold(match[0])) for match in _WORD.finditer(text))
    return [word for word in found if word.folded]


def squeeze(text: str) -> str:
    """A text as it stands in `Edition.squeezed`.

    >>> squeeze("The ﬁrst trauma-\\ninformed “step”") == squeeze("the first Trauma-informed 'step'")
    True
    """
    return "".join(word.folded for word in words(text))


def _fold(word: str) -> str:
    if word.isascii():
        return word.lower() if word.isalnum() else "".join(filter(str.isalnum, word)).lower()
    return "".join(filter(str.isalnum, unicodedata.normalize("NFKD", word.casefold())))
