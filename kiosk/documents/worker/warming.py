"""Runs everything once before the doors close: what is loaded on first use would not be found afterwards."""

from __future__ import annotations

import pymupdf

from kiosk.documents.messages import DocumentInfo, PageShape
from kiosk.documents.worker import finding, outline, reading, recolouring, textview

__all__ = ["warm"]

_MENDED = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
    b"2 0 obj<</Type/Pages/Count 0/Kids[]>>endobj\ntrailer<</Root 1 0 R>>"
)
"""A document that MuPDF must mend, so that its mending is loaded too."""


def warm() -> None:
    """Draw and read a small page that is made here."""
    document = pymupdf.open()
    page = document.new_page(width=72, height=72)
    page.insert_text((9, 36), "• Déjà vu", fontsize=9)
    info = DocumentInfo((PageShape(72.0, 72.0, "1"),), "", "", False)
    page.get_displaylist().get_pixmap()
    recolouring.left_alone(page.get_displaylist().this, (0.0, 0.0, 72.0, 72.0))
    reading.words(page)
    reading.text(page)
    reading.links(page, info)
    textview.blocks(page, info)
    finding.find(document, "deja", 0, 1)
    outline.entries(document, info)
    document.xref_get_key(document.pdf_catalog(), "Lang")
    document._get_page_labels()
    document.close()
    pymupdf.open(stream=_MENDED, filetype="pdf").close()
