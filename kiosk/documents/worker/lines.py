"""The lines of an untagged page, without its running heads and feet.

What stands in the margin of a page and, but for its numbers, at the same height of the pages beside it is a running
head or foot. Pages are read once and kept for a while, because each is a neighbour of the next.
"""

from __future__ import annotations

import re
from collections import OrderedDict
from dataclasses import dataclass
from typing import Any

import pymupdf

from kiosk.documents.worker.opening import clean
from kiosk.documents.worker.righting import blocks_of

__all__ = ["Line", "Picture", "lines_of", "pictures_of"]

_MARGIN = 0.12
_SAME_HEIGHT_PT = 4.0
_KEPT_PAGES = 8
_BESIDE = (-2, -1, 1, 2)
_BOLD = 16  # PyMuPDF's span flag
_LEAST_PICTURE = 0.02
_DIGITS = re.compile(r"\d+|\b[ivxlc]+\b")


@dataclass(frozen=True, slots=True)
class Line:
    """One line as it was set: its text, where it stands (points, before the page is turned), its letters."""

    text: str
    x0: float
    y0: float
    x1: float
    y1: float
    size: float
    bold: bool
    letters: int


@dataclass(frozen=True, slots=True)
class Picture:
    """Where a picture stands, in points."""

    x0: float
    y0: float
    x1: float
    y1: float


def lines_of(page: pymupdf.Page) -> list[Line]:
    """The lines of a page in the order they were written, without running heads and feet."""
    document, number = page.parent, page.number
    mine = _lines(page)
    if not any(_in_margin(line, page) for line in mine):
        return mine
    beside = []
    for step in _BESIDE:
        if 0 <= number + step < document.page_count:
            try:
                other = document.load_page(number + step)
            except (RuntimeError, ValueError):
                continue  # a damaged neighbour says nothing about this page
            beside.append({(_worn(line), height) for line in _lines(other) for height in _heights(line, other)})
    needed = min(2, len(beside))

    def runs(line: Line) -> bool:
        marks = {(_worn(line), height) for height in _heights(line, page)}
        return needed > 0 and sum(bool(marks & other) for other in beside) >= needed

    return [line for line in mine if not (_in_margin(line, page) and runs(line))]


def pictures_of(page: pymupdf.Page) -> list[Picture]:
    """The pictures of a page, but for small ones: they are ornaments more often than not."""
    area = page.cropbox.width * page.cropbox.height
    found: list[Picture] = []
    for info in page.get_image_info()[:200]:
        rect = pymupdf.Rect(info["bbox"]) & pymupdf.Rect(0, 0, page.cropbox.width, page.cropbox.height)
        if rect.is_empty or rect.width * rect.height < _LEAST_PICTURE * area:
            continue
        # A picture may be cut into strips by whoever printed it: strips that touch are one.
        for place, other in enumerate(found):
            grown = pymupdf.Rect(other.x0 - 2, other.y0 - 2, other.x1 + 2, other.y1 + 2)
            if grown.intersects(rect):
                whole = rect | pymupdf.Rect(other.x0, other.y0, other.x1, other.y1)
                found[place] = Picture(*whole)
                break
        else:
            found.append(Picture(*rect))
    return found


def _lines(page: pymupdf.Page) -> list[Line]:
    # Kept on the document itself, so that they go when it goes.
    kept: OrderedDict[int, list[Line]] = vars(page.parent).setdefault("kiosk_lines", OrderedDict())
    if page.number not in kept:
        flags = pymupdf.TEXT_PRESERVE_WHITESPACE | pymupdf.TEXT_MEDIABOX_CLIP
        made = (_line(line) for block in blocks_of(page, flags) for line in block.get("lines", ()))
        kept[page.number] = [line for line in made if line is not None]
        if len(kept) > _KEPT_PAGES:
            kept.popitem(last=False)
    return kept[page.number]


# A line is PyMuPDF's dict.
def _line(line: dict[str, Any]) -> Line | None:
    text = " ".join(clean("".join(span["text"] for span in line["spans"])).split())
    seen = [span for span in line["spans"] if span["text"].strip()]
    if not text or not seen:
        return None
    size = round(max(float(span["size"]) for span in seen) * 2) / 2
    x0, y0, x1, y1 = line["bbox"]
    return Line(text, x0, y0, x1, y1, size, all(span["flags"] & _BOLD for span in seen), len(text))


def _in_margin(line: Line, page: pymupdf.Page) -> bool:
    height = page.cropbox.height
    return line.y1 < _MARGIN * height or line.y0 > (1 - _MARGIN) * height


def _worn(line: Line) -> str:
    """The line's words without numbers, by which pages differ."""
    return _DIGITS.sub("#", line.text.lower())


def _heights(line: Line, page: pymupdf.Page) -> tuple[int, int]:
    """Two rough heights, so that lines a little apart share one."""
    if not _in_margin(line, page):
        return (-1, -1)
    step = round(line.y0 / _SAME_HEIGHT_PT)
    return (step, step + 1)
