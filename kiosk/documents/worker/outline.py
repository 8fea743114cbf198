"""The document's own table of contents."""

from __future__ import annotations

import pymupdf

from kiosk.documents.messages import DocumentInfo, Entries, OutlineEntry
from kiosk.documents.worker.opening import clean
from kiosk.documents.worker.reading import destination

__all__ = ["entries"]

_MAX_ENTRIES = 2_000
_DEEPEST = 12


def entries(document: pymupdf.Document, info: DocumentInfo) -> Entries:
    """The entries in order, at most 2,000 of them; an entry without a title is left out."""
    result = []
    for level, title, page, details in document.get_toc(simple=False)[:_MAX_ENTRIES]:
        target, top = destination(details, document, info)
        if target is None and 1 <= page <= len(info.pages):
            target = page - 1
        title = " ".join(clean(title).split())[:500]
        if title:
            result.append(OutlineEntry(min(max(level, 1), _DEEPEST), title, target, top))
    return Entries(tuple(result))
