"""PyMuPDF in the window's own process, where the window expects the document worker: a bench's peer, nothing more."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

import pymupdf

from kiosk.app.drawing import Drawing
from kiosk.documents.document import Document, DocumentInfo, Frame, PageShape

__all__ = ["Inside", "drawing_inside"]


class Inside:
    """Answers as `DocumentClient` does, as far as a first page needs it.

    The picture has four bytes a pixel, as the window wants them; red and blue stand the other way round, which costs
    nothing and which nobody looks at.
    """

    def __init__(self) -> None:
        self._open: dict[int, pymupdf.Document] = {}
        self._handles = count(1)
        self._pixmap: pymupdf.Pixmap | None = None  # its samples go when it goes

    def start(self) -> None:
        """Nothing is to be started."""

    def stop(self) -> None:
        """Nothing is to be stopped."""

    def shut(self) -> None:
        """Forget every document."""
        self._open.clear()

    def open(self, path: Path) -> Document:
        """Open it, and read the size of its pages as the worker does."""
        handle = next(self._handles)
        document = self._open[handle] = pymupdf.open(path)
        pages = tuple(PageShape(page.rect.width, page.rect.height, page.get_label()) for page in document)
        return Document(handle, path, DocumentInfo(title="", pages=pages, tagged=False, language=""))

    def close(self, document: Document) -> None:
        """Forget it."""
        self._open.pop(document.handle, None)

    def draw(
        self,
        document: Document,
        page: int,
        width_px: int,
        height_px: int,
        clip: tuple[int, int, int, int] | None = None,
    ) -> Frame:
        """The page, whole."""
        loaded = self._open[document.handle][page]
        scale = pymupdf.Matrix(width_px / loaded.rect.width, height_px / loaded.rect.height)
        pixmap = self._pixmap = loaded.get_pixmap(matrix=scale, alpha=True)
        return Frame(pixmap.width, pixmap.height, pixmap.stride, pixmap.samples_mv)


@contextmanager
def drawing_inside(drawing: Drawing) -> Iterator[None]:
    """Let a window's drawing go without a worker for a while; it starts anew before and after."""
    make = drawing._make_client
    drawing.stop_worker()
    drawing._make_client = Inside
    try:
        yield
    finally:
        drawing.stop_worker()
        drawing._make_client = make
