"""What is left out, what becomes an apology, and how patient the reader is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.catalogue import Block, BlockKind
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
from kiosk.publishing import reading
from kiosk.publishing.reading import LeftOut, each_document, read
from tests.publishing.small_world import endless_pdf, pdf

PATH = Path("some.pdf")


class LyingClient:
    """A worker that fails on request: `fails(verb, page, time)` gives the error of that call (time 1 is the first)."""

    def __init__(self, pages: int = 3, fails: Callable[[str, int, int], DocumentError | None] = lambda *_: None):
        self._shapes = tuple(PageShape(300.0, 400.0, str(page + 1)) for page in range(pages))
        self._fails = fails
        self.asked: Counter[tuple[str, int]] = Counter()
        self.deadlines: dict[tuple[str, int], float] = {}

    def _answer(self, verb: str, page: int, deadline_s: float) -> None:
        self.asked[verb, page] += 1
        self.deadlines[verb, page] = deadline_s
        if error := self._fails(verb, page, self.asked[verb, page]):
            raise error

    def open(self, path: Path, deadline_s: float) -> Document:
        self._answer("open", 0, deadline_s)
        return Document(1, path, DocumentInfo(self._shapes, "", "", False))

    def close(self, document: Document) -> None:
        self.asked["close", 0] += 1

    def draw(self, document: Document, page: int, width_px: int, height_px: int, deadline_s: float) -> Frame:
        self._answer("draw", page, deadline_s)
        return Frame(width_px, height_px, width_px * 4, memoryview(bytes(width_px * height_px * 4)))

    def text(self, document: Document, page: int, deadline_s: float) -> str:
        self._answer("text", page, deadline_s)
        return f"Page {page}"

    def blocks(self, document: Document, page: int, deadline_s: float) -> tuple[Block, ...]:
        self._answer("blocks", page, deadline_s)
        return (Block(BlockKind.PARAGRAPH, f"Page {page}", page=page),)

    def links(self, document: Document, page: int, deadline_s: float) -> tuple[()]:
        self._answer("links", page, deadline_s)
        return ()

    def outline(self, document: Document, deadline_s: float) -> tuple[()]:
        self._answer("outline", 0, deadline_s)
        return ()


def when(verb: str, page: int, error: DocumentError, times: int = 99) -> Callable[..., DocumentError | None]:
    """That verb on that page fails so many times, and then works."""
    return lambda asked, at, time: error if (asked, at) == (verb, page) and time <= times else None


@pytest.mark.parametrize("error", [DocumentLocked(), DocumentEmpty()])
def test_a_locked_or_empty_document_is_left_out_without_a_second_try(error: DocumentError) -> None:
    client = LyingClient(fails=when("open", 0, error))

    with pytest.raises(type(error)):
        read(client, PATH)

    assert client.asked["open", 0] == 1


@pytest.mark.parametrize("verb", ["open", "draw"])
@pytest.mark.parametrize("error", [WorkerDied(), WorkerTimedOut()])
def test_a_worker_lost_twice_over_the_first_page_leaves_a_document_out_and_once_does_not(
    verb: str, error: DocumentError
) -> None:
    with pytest.raises(type(error)):
        read(LyingClient(fails=when(verb, 0, error, times=2)), PATH)

    document = read(LyingClient(fails=when(verb, 0, error, times=1)), PATH)
    assert [page.apology for page in document.pages] == [False] * 3


def test_a_first_page_has_twenty_seconds() -> None:
    client = LyingClient()

    read(client, PATH)

    assert client.deadlines["draw", 0] == client.deadlines["open", 0] == 20.0


def test_a_first_page_that_only_fails_is_an_apology_in_a_document_that_is_in() -> None:
    document = read(LyingClient(fails=when("draw", 0, PageFailed(0))), PATH)

    assert [(page.apology, page.text) for page in document.pages] == [
        (True, "Page 0"),
        (False, "Page 1"),
        (False, "Page 2"),
    ]
    assert document.pages[0].thumbnail is None


@pytest.mark.parametrize("verb", ["text", "blocks", "links", "draw"])
@pytest.mark.parametrize("error", [PageFailed(1), WorkerDied(), WorkerTimedOut(), DocumentUnreadable()])
def test_a_later_page_that_fails_twice_is_an_apology_and_the_rest_is_read(verb: str, error: DocumentError) -> None:
    once = read(LyingClient(fails=when(verb, 1, error, times=1)), PATH)
    twice = read(LyingClient(fails=when(verb, 1, error, times=2)), PATH)

    assert [page.apology for page in once.pages] == [False, False, False]
    assert [page.apology for page in twice.pages] == [False, True, False]
    assert twice.pages[2].text == "Page 2"


def test_an_outline_that_cannot_be_had_is_no_reason_to_leave_a_document_out() -> None:
    document = read(LyingClient(fails=when("outline", 0, WorkerTimedOut())), PATH)

    assert document.outline == ()
    assert [page.apology for page in document.pages] == [False] * 3


def test_a_document_whose_pages_keep_killing_the_worker_is_not_tried_to_its_end() -> None:
    client = LyingClient(pages=500, fails=lambda verb, page, _: WorkerDied() if verb == "text" else None)

    document = read(client, PATH)

    assert len(document.pages) == 500 and all(page.apology for page in document.pages)
    assert sum(client.asked[verb, page] for verb, page in client.asked if verb == "text") == 16


def test_documents_come_out_in_order_whatever_their_readers_do(tmp_path: Path) -> None:
    paths = [tmp_path / f"{number}.pdf" for number in range(9)]
    for number, path in enumerate(paths):
        path.write_bytes(b"no" if number == 4 else pdf([f"Number {number}"] * (number + 1)))

    found = list(each_document(paths, read, jobs=3))

    assert found[4] == LeftOut("4.pdf", DocumentUnreadable().happened)
    assert [len(each.pages) for each in found if not isinstance(each, LeftOut)] == [1, 2, 3, 4, 6, 7, 8, 9]


def test_stopping_early_ends_the_workers(tmp_path: Path) -> None:
    paths = [tmp_path / f"{number}.pdf" for number in range(9)]
    for path in paths:
        path.write_bytes(pdf(["Page"]))
    clients = []

    def work(client: object, path: Path) -> str:
        clients.append(client)
        read(client, path)
        return path.name

    results = each_document(paths, work, jobs=2)
    assert next(results) == "0.pdf"
    results.close()

    assert [client._worker for client in clients] == [None] * len(clients)


def test_a_page_that_is_never_drawn_costs_that_page_and_a_first_page_the_document(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    endless = endless_pdf()
    (tmp_path / "second.pdf").write_bytes(endless)
    (tmp_path / "first.pdf").write_bytes(endless.replace(b"/Kids [3 0 R 4 0 R]", b"/Kids [4 0 R 3 0 R]"))
    (tmp_path / "good.pdf").write_bytes(pdf(["Still read"]))
    monkeypatch.setattr(reading, "FIRST_DRAW_DEADLINE_S", 2.0)
    monkeypatch.setattr(reading, "PAGE_DEADLINE_S", 1.0)

    second, first, good = each_document([tmp_path / f"{name}.pdf" for name in ("second", "first", "good")], read)

    assert [page.apology for page in second.pages] == [False, True]
    assert first == LeftOut("first.pdf", "Its first page was not drawn within 2 seconds, twice.")
    assert good.pages[0].text.strip() == "Still read"
