"""What only Linux has, left out: frames by memfd, the cage, pipes by poll, flock. Documents are read all the same."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from pdfs import a_leaflet, an_endless_page
from worlds import visiting

from kiosk.app import screens
from kiosk.device import lock
from kiosk.device.lock import DeviceLock, SqliteHold
from kiosk.documents import frames, portable_cage
from kiosk.documents.client import DocumentClient
from kiosk.documents.frames import MemfdFrames, PlainFileFrames
from kiosk.documents.messages import Act
from kiosk.errors import PageFailed, WorkerDied, WorkerTimedOut
from kiosk.paths import home


@pytest.fixture
def client(tmp_path: Path) -> Iterator[DocumentClient]:
    with DocumentClient([tmp_path], portable=True) as made:
        yield made


def test_a_document_is_opened_drawn_read_and_searched(client: DocumentClient, tmp_path: Path) -> None:
    document = client.open(a_leaflet(tmp_path / "leaflet.pdf", pages=4))
    drawn = set()
    for page in range(4):
        frame = client.draw(document, page, 420, 595)
        drawn.add(bytes(frame.data))
        assert f"Part {page + 1}" in client.text(document, page)
    assert len(drawn) == 4
    assert client.find(document, "frightened") and client.outline(document) and client.words(document, 0)


def test_it_is_not_called_a_cage_and_says_what_is_absent(client: DocumentClient) -> None:
    report = client.cage_report
    assert not report.caged
    assert report.holds == (portable_cage.NAME,)
    assert len(report.absent) == 4


def test_what_python_does_is_refused_all_the_same(client: DocumentClient) -> None:
    refused = client.self_test()
    held = (Act.WRITE_IN_ROOT, Act.WRITE_ELSEWHERE, Act.DELETE, Act.SOCKET, Act.LOCAL_SOCKET, Act.FORK, Act.EXECUTE)
    assert {act: refused[act] for act in (*held, Act.SIGNAL)} == dict.fromkeys((*held, Act.SIGNAL), True)


def test_a_page_without_an_end_is_ended_at_its_deadline_and_the_next_call_starts_anew(
    client: DocumentClient, tmp_path: Path
) -> None:
    endless = client.open(an_endless_page(tmp_path / "endless.pdf"))
    with pytest.raises((WorkerTimedOut, WorkerDied, PageFailed)):
        client.draw(endless, 0, 300, 400, deadline_s=1.0)
    leaflet = client.open(a_leaflet(tmp_path / "leaflet.pdf"))
    assert client.draw(leaflet, 0, 300, 400).height_px == 400


def test_the_makers_chosen_here_are_linuxs_own_so_that_forcing_the_others_means_something() -> None:
    assert frames.chosen_frames() is MemfdFrames and lock.chosen_hold() is lock.FlockHold


def test_a_visitor_opens_a_document_and_turns_its_pages_with_all_of_them_forced(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(screens, "DocumentClient", partial(DocumentClient, portable=True))
    monkeypatch.setattr(frames, "chosen_frames", lambda: PlainFileFrames)
    monkeypatch.setattr(lock, "chosen_hold", lambda: SqliteHold)
    with DeviceLock(home().data / "window.lock") as held:
        assert isinstance(held._hold, SqliteHold)
        for visitor in visiting():
            visitor.reaches_home()
            visitor.touches("2. Compassionate Leeds Strategy")
            visitor.touches("Compassionate Leeds")
            visitor.touches("Open")
            drawing = visitor.kiosk.drawing
            visitor.waits_for(lambda: drawing.picture(0) is not None, "for the first page")
            for page in (1, 2):
                visitor.touches("Next")
                assert visitor.sees(f"Page {page + 1} of 12")
                visitor.waits_for(lambda: drawing.picture(page) is not None, "for the next page")
            client = drawing._client
            assert isinstance(client, DocumentClient) and client._portable
            assert isinstance(client._frames, PlainFileFrames)
