"""The structured text of a page, with the letters of Arabic ligatures in their own order.

MuPDF turns a line that is written from the right round, letter by letter. A glyph that stands for two letters, lam and
alef, is turned round with it and comes out as alef and lam, the alef without a width. Where the word is repeated for
copying (ActualText), it comes once more without any width. Look again when MuPDF's turning knows ligatures.
"""

from __future__ import annotations

import re
from typing import Any

import pymupdf

__all__ = ["blocks_of"]

_ARABIC = re.compile("[\u0622\u0623\u0625\u0627]\u0644")
_ALEFS = frozenset("\u0622\u0623\u0625\u0627")
_LAM = "\u0644"
_MARKS = frozenset(map(chr, range(0x064B, 0x0653)))
_NO_WIDTH_PT = 0.01


# Blocks, lines, spans and letters are PyMuPDF's dicts.
def blocks_of(page: pymupdf.Page, flags: int) -> list[dict[str, Any]]:
    """The blocks that `get_text("dict")` gives, put right where they hold Arabic."""
    blocks: list[dict[str, Any]] = page.get_text("dict", flags=flags)["blocks"]
    if not any(_ARABIC.search(span["text"]) for span in _spans(blocks)):
        return blocks
    blocks = page.get_text("rawdict", flags=flags)["blocks"]
    for span in _spans(blocks):
        span["text"] = _righted(span.pop("chars"))
    return blocks


def _spans(blocks: list[dict[str, Any]]) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    waiting = list(blocks)
    while waiting:
        block = waiting.pop()
        found += [span for line in block.get("lines", ()) for span in line["spans"]]
        waiting += block.get("blocks", ())
    return found


def _righted(letters: list[dict[str, Any]]) -> str:
    text: list[str] = []
    for letter in letters:
        text.append(letter["c"])
        if letter["c"] != _LAM or len(text) < 2 or text[-2] not in _ALEFS:
            continue
        alef = letters[len(text) - 2]
        if _wide(alef):
            continue  # the article, or two letters that only stand beside each other
        first = len(text) - 2
        while first > 0 and text[first - 1] in _MARKS and not _wide(letters[first - 1]):
            first -= 1
        # One glyph, or (without any width) the glyph said a second time.
        text[first:] = list(reversed(text[first:])) if _wide(letter) else [""] * (len(text) - first)
    return "".join(text)


def _wide(letter: dict[str, Any]) -> bool:
    x0, _, x1, _ = letter["bbox"]
    return bool(abs(x1 - x0) > _NO_WIDTH_PT)
