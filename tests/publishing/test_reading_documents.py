"""What is left out, what becomes an apology, and how patient the reader is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kiosk.catalogue import Block, BlockKind
from kiosk.documents.client import DocumentClient
from kiosk.documents.document import Document, DocumentInfo, Frame, PageShape
from kiosk.errors import (
    DocumentEmpty,
    DocumentError,
    DocumentLocked,
    DocumentUnreadable,
    PageFailed,
    WorkerDied,
    WorkerTimedOut,
)
from kiosk.publishing.reading import LeftOut, each_document, read
from tests.publishing.small_world import deep_outline_pdf, pdf


class LyingClient(DocumentClient):
    """A worker that fails on request: `fails(verb, page, time)` gives the error of that call, counted from 1, or None."""

    def __init__(self, pages: int, fails: Callable[[str, int, int], DocumentError | None]):
        self._count = pages
        self._fails = fails
        self.asked: Counter[tuple[str, int]] = Counter()
        self.deadlines: dict[str, float] = {}

    def _ask(self, verb: str, page: int, deadline_s: float) -> None:  # type: ignore[override]
        self.asked[verb, page] += 1
        self.deadlines.setdefault(f"{verb} {page}", deadline_s)
        if error := self._fails(verb, page, self.asked[verb, page]):
            raise error


def placeholder() -> Any:
    return None
