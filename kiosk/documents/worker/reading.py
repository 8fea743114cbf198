"""Words, text and links of a page, placed in shares of the page as it is displayed."""

from __future__ import annotations

from collections.abc import Callable
from math import isfinite
from typing import Any

import pymupdf

from kiosk.documents.messages import DocumentInfo, Link, PageLinks, PageText, PageWords, Word
from kiosk.documents.worker.opening import clean

__all__ = ["Place", "destination", "links", "placed", "share", "text", "words"]

Place = tuple[float, float, float, float]
"""x0 y0 x1 y1, shares of the page."""

_MAX_LINKS = 2_000
_MAX_WORDS = 50_000
_MAX_LETTERS = 1_000_000


def words(page: pymupdf.Page) -> PageWords:
    """The words in reading order. Words that stand outside the page are left out."""
    found = page.get_text("words")[:_MAX_WORDS]
    place = placed(page)
    result = []
    for x0, y0, x1, y1, word, *_ in found:
        where = place(x0, y0, x1, y1)
        if where is not None:
            result.append(Word(clean(word), *where))
    return PageWords(tuple(result))


def text(page: pymupdf.Page) -> PageText:
    """The text, a line a line."""
    return PageText(clean(page.get_text("text"))[:_MAX_LETTERS])


def links(page: pymupdf.Page, info: DocumentInfo) -> PageLinks:
    """Links to places in the document, and addresses. Links to files and programs are left out."""
    width, height = page.rect.width, page.rect.height
    result = []
    for link in page.get_links()[:_MAX_LINKS]:
        rect = link["from"]
        where = _clipped(rect.x0 / width, rect.y0 / height, rect.x1 / width, rect.y1 / height)
        target, top = destination(link, page.parent, info)
        uri = clean(link.get("uri") or "")[:2000] if link["kind"] == pymupdf.LINK_URI else ""
        if where is not None and (target is not None or uri):
            result.append(Link(*where, target, top, uri or None))
    return PageLinks(tuple(result))


# A link, and an outline's entry, are dicts of PyMuPDF's own making.
def destination(
    link: dict[str, Any], document: pymupdf.Document, info: DocumentInfo
) -> tuple[int | None, float | None]:
    """The page that a link or outline entry leads to, and how far down, as a share."""
    if link.get("kind") not in (pymupdf.LINK_GOTO, pymupdf.LINK_NAMED):
        return None, None
    target = link.get("page")
    if not isinstance(target, int) or not 0 <= target < len(info.pages):
        return None, None
    point = link.get("to")
    # PyMuPDF gives the point on the page as it was before it was turned.
    if not isinstance(point, pymupdf.Point) or document.load_page(target).rotation:
        return target, None
    return target, share(point.y / info.pages[target].height_pt)


def share(value: float) -> float:
    """`value` held between 0 and 1; what is no number is 0."""
    return round(min(1.0, max(0.0, value)), 5) if isfinite(value) else 0.0


def placed(page: pymupdf.Page) -> Callable[[float, float, float, float], Place | None]:
    """Turns a rectangle of PyMuPDF's text, which stands on the page before it was turned, into shares of the page."""
    turned, rotated = page.rotation_matrix, page.rotation != 0
    width, height = page.rect.width, page.rect.height

    def place(x0: float, y0: float, x1: float, y1: float) -> Place | None:
        if rotated:
            x0, y0, x1, y1 = pymupdf.Rect(x0, y0, x1, y1) * turned
        return _clipped(x0 / width, y0 / height, x1 / width, y1 / height)

    return place


def _clipped(x0: float, y0: float, x1: float, y1: float) -> Place | None:
    """The part on the page, or None where there is none."""
    left, top, right, bottom = share(x0), share(y0), share(x1), share(y1)
    return (left, top, right, bottom) if left < right and top < bottom else None
