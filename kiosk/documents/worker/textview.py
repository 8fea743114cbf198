"""The text view of a page: headings, paragraphs, lists, tables and figures in reading order.

A tagged page says what its parts are, and `tags` follows it. An untagged page is guessed from its layout: blocks from
top to bottom, larger or bold short lines as headings, bullets and numbers as items.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import Any

import pymupdf

from kiosk.catalogue import Block, BlockKind
from kiosk.documents.messages import DocumentInfo, PageBlocks
from kiosk.documents.worker import tags
from kiosk.documents.worker.opening import clean

__all__ = ["blocks", "guessed"]

_MAX_BLOCKS = 5_000
_MARKER = re.compile(r"^([•·◦▪‣●○■\-–*]|\(?(?:\d{1,3}|[a-zA-Z]|[ivx]{1,5})[.)])\s+(?=\S)")
_HEADING_RATIO = 1.15
_HEADING_LETTERS = 160
_BOLD = 16  # PyMuPDF's span flag


def blocks(page: pymupdf.Page, info: DocumentInfo) -> PageBlocks:
    """The page as blocks; from its tags where the document has any on this page."""
    found = tags.blocks(page) if info.tagged else []
    return PageBlocks(tuple((found or guessed(page))[:_MAX_BLOCKS]))


def guessed(page: pymupdf.Page) -> list[Block]:
    """The blocks of a page that says nothing about its parts."""
    flags = pymupdf.TEXT_PRESERVE_WHITESPACE | pymupdf.TEXT_MEDIABOX_CLIP | pymupdf.TEXT_DEHYPHENATE
    content = page.get_text("dict", flags=flags, sort=True)["blocks"]
    spans = [span for block in content for line in block.get("lines", ()) for span in line["spans"]]
    body = _body_size(spans)
    sizes = sorted({_rounded(span) for span in spans if _rounded(span) >= body * _HEADING_RATIO}, reverse=True)
    result = []
    for block in content:
        for lines in _parted(block.get("lines", ())):
            result += _made(lines, body, sizes, page.number)
    return result


# Blocks, lines and spans are PyMuPDF's dicts.
def _made(lines: list[dict[str, Any]], body: float, sizes: list[float], page: int) -> list[Block]:
    text = " ".join(" ".join(clean("".join(span["text"] for span in line["spans"])) for line in lines).split())
    if not text:
        return []
    spans = [span for line in lines for span in line["spans"] if span["text"].strip()]
    size = max(map(_rounded, spans))
    bold = all(span["flags"] & _BOLD for span in spans)
    marker = _MARKER.match(text)
    if size >= body * _HEADING_RATIO and len(text) <= _HEADING_LETTERS:
        return [Block(BlockKind.HEADING, text, level=min(1 + sizes.index(size), 6), page=page)]
    if marker:
        return [Block(BlockKind.ITEM, text[marker.end() :], level=1, marker=marker[1], page=page)]
    if bold and len(lines) == 1 and len(text) <= _HEADING_LETTERS // 2 and not text.endswith((".", ":", ",", ";")):
        return [Block(BlockKind.HEADING, text, level=min(len(sizes) + 1, 6), page=page)]
    return [Block(BlockKind.PARAGRAPH, text, page=page)]


def _parted(lines: Sequence[dict[str, Any]]) -> list[list[dict[str, Any]]]:
    """A block's lines as groups: a new group where a line begins an item or the size of its letters changes.

    A bullet may be a line of its own, beside the line that it marks: that line joins it.
    """
    groups: list[list[dict[str, Any]]] = []
    for line in lines:
        before = groups[-1] if groups else []
        beside_bullet = len(before) == 1 and _is_marker(_words(before[0]))
        same = before and abs(_size(before[-1]) - _size(line)) <= 0.6 and not _MARKER.match(_words(line))
        if beside_bullet or same:
            before.append(line)
        else:
            groups.append([line])
    return groups


def _words(line: dict[str, Any]) -> str:
    return "".join(span["text"] for span in line["spans"]).strip()


def _is_marker(words: str) -> bool:
    return len(words) <= 4 and _MARKER.match(words + " x") is not None


def _body_size(spans: list[dict[str, Any]]) -> float:
    letters: Counter[float] = Counter()
    for span in spans:
        letters[_rounded(span)] += len(span["text"].strip())
    return letters.most_common(1)[0][0] if letters else 0.0


def _rounded(span: dict[str, Any]) -> float:
    return round(float(span["size"]) * 2) / 2


def _size(line: dict[str, Any]) -> float:
    return max((float(span["size"]) for span in line["spans"] if span["text"].strip()), default=0.0)
