"""What the window gives back: items that QML made and let go of, pictures of pages, and no page drawn twice."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtGui import QImage
from shiboken6 import isValid
from worlds import Visitor, monday_morning, visiting

from kiosk.app import drawing, leftovers
from kiosk.app.icons import Icon
from kiosk.catalogue import Kind
from kiosk.documents.client import DocumentClient
from kiosk.safeguarding.visit import Mode


@pytest.fixture
def visitor() -> Iterator[Visitor]:
    yield from visiting(now=monday_morning, mode=Mode.STAFF)


def opens(visitor: Visitor) -> None:
    """The longest document, until its first page is there."""
    visitor.touches("Continue")
    release, visit = visitor.kiosk.release, visitor.kiosk.visit
    assert release is not None
    found = [one for one in release.resources(visit) if one.kind is Kind.DOCUMENT]
    longest = max(found, key=lambda one: release.facts(one.id).pages or 0)
    visit.agree(one.id for one in longest.advisories)
    visitor.kiosk.open_resource(longest.id)
    visitor.waits_for(lambda: visitor.kiosk.drawing.picture(0) is not None, "for the first page")


def test_items_of_screens_that_were_left_keep_nothing_in_python(visitor: Visitor) -> None:
    opens(visitor)
    visitor.kiosk.goToSupport()
    visitor.settle()
    visitor.kiosk.leave()
    visitor.settle()
    left = leftovers.sweep()
    gone = [one for one in gc.get_objects() if type(one) is Icon and not isValid(one)]
    assert not any(vars(one) for one in gone)
    assert left == leftovers.sweep()
    there = [one for one in gc.get_objects() if type(one) is Icon and isValid(one)]
    assert there and all("values" in vars(one) for one in there), "those on screen keep theirs"


def test_a_page_that_is_being_drawn_is_not_asked_for_again(visitor: Visitor, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[Any, ...]] = []  # Any: page and sizes, and what part of it
    go_on = threading.Event()
    draws = DocumentClient.draw

    def slowly(client: DocumentClient, document: Any, *wanted: Any, **more: Any) -> Any:  # Any: handed on as it came
        asked.append((*wanted, more.get("clip")))
        assert go_on.wait(20)
        return draws(client, document, *wanted, **more)

    opens(visitor)
    reader, pictures = visitor.kiosk.screens.reader, visitor.kiosk.drawing
    monkeypatch.setattr(DocumentClient, "draw", slowly)
    reader.goTo(reader.pageCount - 1)
    visitor.waits_for(lambda: bool(asked), "for the worker to be asked")
    for step in range(10):
        reader.scrolled(reader.view.x, reader.view.y - reader.view.origin - 1.0 - step % 2)
    go_on.set()
    visitor.waits_for(lambda: pictures.picture(reader.pageCount - 1) is not None, "for the page")
    visitor.waits_for(lambda: not pictures.busy, "for the pages around it")
    assert len(asked) == len(set(asked))


def test_a_picture_in_somebody_s_hands_stays_as_it_is(visitor: Visitor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(drawing, "KEPT_FEW_BYTES", 1)
    monkeypatch.setattr(drawing, "KEPT_PAGES", 6)
    opens(visitor)
    reader, pictures = visitor.kiosk.screens.reader, visitor.kiosk.drawing
    first = pictures.picture(0)
    assert first is not None
    in_hand, as_it_was = QImage(first), first.copy()
    for page in range(1, reader.pageCount):
        reader.goTo(page)
        visitor.waits_for(lambda page=page: pictures.picture(page) is not None, f"for page {page}")  # type: ignore[misc]
    assert pictures.picture(0) is None, "the first page's picture was let go of"
    assert in_hand == as_it_was
