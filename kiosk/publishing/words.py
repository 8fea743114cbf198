"""The release's own words, counted as passages go by."""

from __future__ import annotations

from collections import Counter

__all__ = ["Words"]

_SHORTEST, _LONGEST = 3, 40
_MOST = 200_000


class Words:
    """How many passages hold each word, and how many of those are open to any public visit."""

    def __init__(self) -> None:
        self._all: Counter[str] = Counter()
        self._open: Counter[str] = Counter()

    @property
    def is_full(self) -> bool:
        """Whether so many words wait that they had better be taken."""
        return len(self._all) > _MOST

    def add(self, folded: str, *, is_open: bool) -> None:
        """Counts the words of one passage, given as `library.forms.words_column` writes them."""
        found = {word for word in folded.split() if _SHORTEST <= len(word) <= _LONGEST and word.isalpha()}
        self._all.update(found)
        if is_open:
            self._open.update(found)

    def taken(self) -> list[tuple[str, int, int]]:
        """Each word with its two counts, in the order of the words; they are counted from nothing then."""
        taken = [(word, self._all[word], self._open[word]) for word in sorted(self._all)]
        self._all.clear()
        self._open.clear()
        return taken
