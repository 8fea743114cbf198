"""Lines of text put together: words broken at the end of a line are whole again."""

from __future__ import annotations

import re
from collections.abc import Iterable, Set

__all__ = ["joined", "words_of"]

_BROKEN = re.compile(r"(\w+)[-\u2010\u00ad]$")
_WORD = re.compile(r"\w+(?:[-\u2010]\w+)*")
# MuPDF reads a line of Arabic or Hebrew that ends in a full stop with the stop in front.
_STRAYED = re.compile("^([.,:;!?\u060c\u061b\u061f\u2026]+) ?([\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc].*)$")
_SOFT = "\u00ad"
_UNSEEN = {0xAD: None, 0x2060: None, 0xFEFF: None}
_NOTHING: frozenset[str] = frozenset()


def joined(lines: Iterable[str], known: Set[str] = _NOTHING) -> str:
    """The lines as one text with single spaces.

    A word broken with a hyphen is joined, unless the next line begins with a capital or a digit. Its hyphen stays
    where the words of the page (`words_of`) tell that it belongs there: the whole stands there with it, as
    'well-being', or both halves stand there alone.

    >>> joined(["a calm sur-", "rounding for well-", "being"], {"well-being"})
    'a calm surrounding for well-being'
    """
    whole = ""
    for line in lines:
        line = _STRAYED.sub(r"\2\1", " ".join(line.split()))
        if not line:
            continue
        broken = _BROKEN.search(whole)
        if broken is None or not line[0].islower():
            whole = f"{whole} {line}" if whole else line
            continue
        rest = _WORD.match(line)
        kept = not whole.endswith(_SOFT) and _belongs(broken[1].lower(), rest[0].lower() if rest else "", known)
        whole = (whole if kept else whole[:-1]) + line
    return " ".join(whole.translate(_UNSEEN).split())


def words_of(lines: Iterable[str]) -> frozenset[str]:
    """The words that stand whole on lines, in small letters: not those that a line breaks."""
    found: set[str] = set()
    was_broken = False
    for line in lines:
        line = line.strip().replace("\u2010", "-")
        words = _WORD.findall(line.lower())
        breaks = _BROKEN.search(line) is not None
        found.update(words[int(was_broken) : len(words) - int(breaks)])
        was_broken = breaks
    return frozenset(found)


def _belongs(before: str, after: str, known: Set[str]) -> bool:
    return f"{before}-{after}" in known or (before in known and after in known)
