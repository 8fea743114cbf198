"""Open documents, by handle, and what they say of themselves."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pymupdf

from kiosk.documents.document import MAX_PAGES
from kiosk.documents.messages import DocumentInfo, Failure, FailureKind, PageShape

__all__ = ["Failed", "Shelf", "clean"]

pymupdf.TOOLS.mupdf_display_errors(False)
pymupdf.TOOLS.mupdf_display_warnings(False)

_A4_PT = (595.0, 842.0)


class Failed(Exception):
    """There is no answer; `failure` says why."""

    def __init__(self, kind: FailureKind, why: str, page: int = 0):
        super().__init__(why)
        self.failure = Failure(kind, why[:500], page)


def clean(text: str) -> str:
    """Text without what cannot cross: control characters and halves of surrogate pairs."""
    if text.isprintable() and text.isascii():
        return text
    kept = "".join(character if character >= " " or character in "\n\t" else " " for character in text)
    return kept.encode("utf-8", "replace").decode("utf-8")


class Shelf:
    """The documents that are open. The client decides how many."""

    def __init__(self) -> None:
        self._documents: dict[int, pymupdf.Document] = {}
        self._infos: dict[int, DocumentInfo] = {}

    def open(self, handle: int, path: bytes) -> DocumentInfo:
        """Open a PDF, and read its index of pages."""
        name = os.fsdecode(path)
        with Path(name).open("rb") as file:
            # MuPDF mends a great deal; what does not even say that it is a PDF is not worth the try.
            if b"%PDF-" not in file.read(4096):
                raise Failed(FailureKind.UNREADABLE, "not a PDF")
        try:
            document = pymupdf.open(name, filetype="pdf")
        except (RuntimeError, ValueError) as error:
            raise Failed(FailureKind.UNREADABLE, str(error)) from error
        if document.needs_pass:
            raise Failed(FailureKind.LOCKED, "encrypted")
        info = _info(document)
        self._documents[handle] = document
        self._infos[handle] = info
        return info

    def close(self, handle: int) -> None:
        """Forget a document; unknown ones are forgotten already."""
        self._infos.pop(handle, None)
        document = self._documents.pop(handle, None)
        if document is not None:
            document.close()

    def document(self, handle: int) -> pymupdf.Document:
        """The document of that handle."""
        try:
            return self._documents[handle]
        except KeyError:
            raise Failed(FailureKind.UNKNOWN, "not open") from None

    def info(self, handle: int) -> DocumentInfo:
        """What it said of itself when it was opened."""
        self.document(handle)
        return self._infos[handle]

    def page(self, handle: int, page: int) -> pymupdf.Page:
        """A page, or Failed where it is damaged or not there."""
        document = self.document(handle)
        if not 0 <= page < len(self._infos[handle].pages):
            raise Failed(FailureKind.PAGE, "no such page", max(page, 0))
        try:
            return document.load_page(page)
        except (RuntimeError, ValueError) as error:
            raise Failed(FailureKind.PAGE, str(error), page) from error


def _info(document: pymupdf.Document) -> DocumentInfo:
    count = document.page_count
    if count < 1:
        raise Failed(FailureKind.EMPTY, "no pages")
    if count > MAX_PAGES:
        raise Failed(FailureKind.UNREADABLE, f"{count} pages")
    label = _labels(document)
    pages = tuple(PageShape(*_size(document, page), label(page)) for page in range(count))
    title = clean((document.metadata or {}).get("title") or "").strip()[:500]
    return DocumentInfo(pages, title, _language(document), _tagged(document))


def _size(document: pymupdf.Document, page: int) -> tuple[float, float]:
    """The page's displayed size; a damaged page gets A4's, so that the pages after it keep their places."""
    try:
        bounds = document.load_page(page).rect
    except (RuntimeError, ValueError):
        return _A4_PT
    width, height = float(bounds.width), float(bounds.height)
    return (width, height) if 0 < width <= 1e6 and 0 < height <= 1e6 else _A4_PT


def _labels(document: pymupdf.Document) -> Callable[[int], str]:
    """What is printed on each page: the document's own labels, or its number from 1."""
    try:
        rules = sorted(document._get_page_labels())[:1000]  # the public call parses the rules again for every page
        if not rules or rules[0][0] != 0:
            return lambda page: str(page + 1)
        parsed = [(start, pymupdf.utils.rule_dict((start, rule))) for start, rule in rules]
    except (RuntimeError, ValueError, KeyError, IndexError, TypeError):
        return lambda page: str(page + 1)

    def label(page: int) -> str:
        rule = [each for start, each in parsed if start <= page][-1]
        style = rule.get("style", "")
        number = page - rule["startpage"] + rule["firstpagenum"] - (style in ("a", "A"))
        if not 0 <= number < 100_000:  # a hostile rule would make a Roman numeral of a million letters
            return str(page + 1)
        return clean(pymupdf.utils.construct_label(style, rule.get("prefix", ""), number))[:40] or str(page + 1)

    return label


def _language(document: pymupdf.Document) -> str:
    """The document's language as it writes it ('en-GB'), or nothing."""
    kind, value = document.xref_get_key(document.pdf_catalog(), "Lang")
    tag = clean(value).strip() if kind == "string" else ""
    return tag if len(tag) <= 35 and all(part.isalnum() for part in tag.split("-")) else ""


def _tagged(document: pymupdf.Document) -> bool:
    return document.xref_get_key(document.pdf_catalog(), "StructTreeRoot")[0] in ("xref", "dict")
