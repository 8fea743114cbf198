"""Where words stand in a document.

A person types what they remember, so letters are compared without case and accents, typographic quotes are straight
ones, a ligature is its letters, and a hyphen between letters is no letter at all: 'well-being' finds 'wellbeing', also
when a line ends in the middle of it. (MuPDF's own search folds case only, and misses words parted at a line's end.)
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_left, bisect_right

import pymupdf

from kiosk.documents.document import MAX_BESIDE, MAX_MATCHES
from kiosk.documents.messages import Match, Matches, Rect
from kiosk.documents.worker.opening import clean
from kiosk.documents.worker.reading import placed, share

__all__ = ["find", "folded"]

_BESIDE = 8
"""So many words before and after a match come with it."""
_HYPHENS = dict.fromkeys(map(ord, "-\u00ad\u2010\u2011"))
_ALIKE = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-"})


def find(document: pymupdf.Document, text: str, first: int, stop: int) -> Matches:
    """The places in order of pages and reading, at most MAX_MATCHES. A page that cannot be read holds none."""
    needle = " ".join(filter(None, map(folded, text.split())))
    matches: list[Match] = []
    if not needle:
        return Matches(())
    for number in range(max(first, 0), min(stop, document.page_count)):
        try:
            page = document.load_page(number)
            matches += _on_page(page, number, needle)
        except (RuntimeError, ValueError):
            continue
        if len(matches) >= MAX_MATCHES:
            break
    return Matches(tuple(matches[:MAX_MATCHES]))


def folded(word: str) -> str:
    """A word as it is compared."""
    if word.isascii() and word.isalnum():
        return word.lower()
    word = unicodedata.normalize("NFKD", word.translate(_ALIKE)).casefold()
    word = "".join(letter for letter in word if not unicodedata.combining(letter))
    hyphened = len(word) > 2 and any(letter.isalpha() for letter in word)
    return word.translate(_HYPHENS) if hyphened else word


def _on_page(page: pymupdf.Page, number: int, needle: str) -> list[Match]:
    words = page.get_text("words")
    starts: list[int] = []
    parts: list[str] = []
    length = 0
    for index, word in enumerate(words):
        comparable = folded(word[4])
        starts.append(length)
        parts_line = index + 1 < len(words) and words[index + 1][5:7] != word[5:7]
        joined = parts_line and len(word[4]) > 1 and word[4][-1] in "-\u00ad\u2010" and word[4][-2].isalpha()
        parts.append(comparable if joined else comparable + " ")
        length += len(parts[-1])
    haystack = "".join(parts)
    place = placed(page)
    matches: list[Match] = []
    at = haystack.find(needle)
    while at >= 0 and len(matches) < MAX_MATCHES:
        end = at + len(needle)
        rects = []
        for line in _lines(words, starts, parts, at, end):
            where = place(*line)
            if where is not None:
                rects.append(Rect(*map(share, where)))
        if rects:
            matches.append(Match(number, tuple(rects), *_said(words, starts, at, end)))
        at = haystack.find(needle, end)
    return matches


def _said(
    words: list[tuple[float, float, float, float, str, int, int, int]], starts: list[int], at: int, end: int
) -> tuple[str, str, str]:
    """What stands before a match, there, and after it, with the spaces between; words are cut where the match ends."""
    first, stop = bisect_right(starts, at) - 1, bisect_left(starts, end)

    def joined(run: list[tuple[float, float, float, float, str, int, int, int]]) -> str:
        return clean(" ".join(word[4] for word in run))

    said = joined(words[first:stop])
    head = _letters(words[first][4], at - starts[first])
    head += len(said[head:]) - len(said[head:].lstrip("".join(map(chr, _HYPHENS))))
    tail = len(said) - len(words[stop - 1][4]) + _letters(words[stop - 1][4], end - starts[stop - 1])
    before = f"{joined(words[max(0, first - _BESIDE) : first])} {said[:head]}".lstrip()
    after = f"{said[tail:]} {joined(words[stop : stop + _BESIDE])}".rstrip()
    return before[-MAX_BESIDE:], said[head:tail][:MAX_BESIDE], after[:MAX_BESIDE]


def _letters(word: str, compared: int) -> int:
    """How many letters of a word as it is written become the first `compared` letters of it as it is compared."""
    hyphened = len(folded(word)) < len(word)
    for place, letter in enumerate(word):
        if compared <= 0:
            return place
        compared -= 0 if hyphened and ord(letter) in _HYPHENS else len(folded(letter))
    return len(word)


# A word is PyMuPDF's tuple: x0 y0 x1 y1 text block line number.
def _lines(
    words: list[tuple[float, float, float, float, str, int, int, int]],
    starts: list[int],
    parts: list[str],
    at: int,
    end: int,
) -> list[tuple[float, float, float, float]]:
    """One rectangle a line; part of a word is that part of its width."""
    lines: dict[tuple[int, int], tuple[float, float, float, float]] = {}
    for index in range(bisect_right(starts, at) - 1, len(words)):
        if starts[index] >= end:
            break
        x0, y0, x1, y1, _, block, line, _ = words[index]
        letters = max(1, len(parts[index].rstrip()))
        before = max(0, at - starts[index]) / letters
        after = min(letters, end - starts[index]) / letters
        x0, x1 = x0 + (x1 - x0) * min(before, 1.0), x0 + (x1 - x0) * after
        if (block, line) in lines:
            left, top, right, bottom = lines[(block, line)]
            x0, y0, x1, y1 = min(left, x0), min(top, y0), max(right, x1), max(bottom, y1)
        lines[(block, line)] = (x0, y0, x1, y1)
    return list(lines.values())
