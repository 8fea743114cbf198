"""What the document client gives: pages, words, links, an outline, and places to find."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import pymupdf
import pytest
from pdfs import PROSE, a_leaflet, a_locked_one, an_empty_one

from kiosk.documents import frames
from kiosk.documents.client import DocumentClient
from kiosk.documents.document import MAX_FRAME_PX, MAX_SIDE_PX, Frame
from kiosk.documents.frames import FrameMemory
from kiosk.errors import DocumentEmpty, DocumentLocked, DocumentUnreadable, PageFailed


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("documents")


@pytest.fixture(scope="module", params=["best", "plain file"])
def client(request: pytest.FixtureRequest, folder: Path) -> Iterator[DocumentClient]:
    """Once with what this system does best, once with the portable second maker forced."""
    makers: dict[str, Callable[[], FrameMemory]] = {
        "best": frames.chosen_frames(),
        "plain file": frames.PlainFileFrames,
    }
    with DocumentClient([folder], make_frames=makers[request.param]) as made:
        yield made


def rgb(frame: Frame) -> bytes:
    data = bytes(frame.data)
    result = bytearray(len(data) // 4 * 3)
    result[0::3], result[1::3], result[2::3] = data[2::4], data[1::4], data[0::4]
    return bytes(result)


def test_a_document_says_its_pages_title_and_whether_it_is_tagged(client: DocumentClient, folder: Path) -> None:
    document = client.open(a_leaflet(folder / "a.pdf"))

    assert [(page.width_pt, page.height_pt, page.label) for page in document.info.pages] == [
        (420, 595, "1"),
        (420, 595, "2"),
        (420, 595, "3"),
    ]
    assert document.info.title == "A calm leaflet"
    assert document.info.tagged is False


def test_pages_have_the_labels_that_are_printed_on_them(client: DocumentClient, folder: Path) -> None:
    path = a_leaflet(folder / "plain.pdf", pages=5)
    labelled = pymupdf.open(path)
    labelled.set_page_labels(
        [
            {"startpage": 0, "prefix": "", "style": "r", "firstpagenum": 1},
            {"startpage": 2, "style": "D", "firstpagenum": 1},
        ]
    )
    labelled.save(folder / "labelled.pdf")

    document = client.open(folder / "labelled.pdf")

    assert [page.label for page in document.info.pages] == ["i", "ii", "1", "2", "3"]


@pytest.mark.parametrize("rotation", [0, 90])
def test_a_page_is_drawn_byte_for_byte_as_pymupdf_draws_it(client: DocumentClient, folder: Path, rotation: int) -> None:
    path = a_leaflet(folder / f"b{rotation}.pdf", rotation=rotation)
    expected = pymupdf.open(path)[1].get_pixmap(matrix=pymupdf.Matrix(2, 2))

    frame = client.draw(client.open(path), 1, expected.width, expected.height)

    assert (frame.width_px, frame.height_px) == (expected.width, expected.height)
    assert rgb(frame) == expected.samples
    assert set(bytes(frame.data)[3::4]) == {255}


def test_tiles_of_a_page_are_parts_of_the_whole(client: DocumentClient, folder: Path) -> None:
    document = client.open(a_leaflet(folder / "c.pdf"))
    whole = client.draw(document, 0, 840, 1190)
    rows = [bytes(whole.data)[y * whole.stride_bytes : (y + 1) * whole.stride_bytes] for y in range(1190)]

    tile = client.draw(document, 0, 840, 1190, clip=(100, 90, 500, 300))

    assert (tile.width_px, tile.height_px) == (400, 210)
    assert bytes(tile.data) == b"".join(row[400:2000] for row in rows[90:300])


def test_a_larger_frame_after_a_small_one_leaves_the_small_one_readable(client: DocumentClient, folder: Path) -> None:
    document = client.open(a_leaflet(folder / "d.pdf"))
    small = client.draw(document, 0, 42, 60)

    large = client.draw(document, 0, 2100, 2975)

    assert len(bytes(small.data)) == 42 * 60 * 4
    assert len(large.data) == 2100 * 2975 * 4


@pytest.mark.parametrize(
    ("width", "height", "clip"),
    [
        (0, 100, None),
        (100, 100, (0, 0, 101, 100)),
        (100, 100, (50, 0, 50, 100)),
        (100, 100, (-1, 0, 50, 100)),
        (MAX_SIDE_PX + 1, 100, (0, 0, 10, 10)),
        (8192, MAX_FRAME_PX // 8192 + 1, None),
    ],
)
def test_a_frame_that_cannot_be_costs_that_page_alone(
    client: DocumentClient, folder: Path, width: int, height: int, clip: tuple[int, int, int, int] | None
) -> None:
    document = client.open(a_leaflet(folder / "e.pdf"))

    with pytest.raises(PageFailed):
        client.draw(document, 0, width, height, clip)

    assert client.draw(document, 0, 10, 10).width_px == 10


def test_a_page_that_is_not_there_is_a_failed_page(client: DocumentClient, folder: Path) -> None:
    document = client.open(a_leaflet(folder / "f.pdf"))

    for page in (-1, 3, 1 << 40):
        with pytest.raises(PageFailed) as failed:
            client.draw(document, page, 10, 10)
        assert failed.value.page == page

    assert client.words(document, 2)


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
def test_words_links_and_matches_lie_where_they_are_seen(client: DocumentClient, folder: Path, rotation: int) -> None:
    document = client.open(a_leaflet(folder / f"g{rotation}.pdf", rotation=rotation))

    def unturned(x: float, y: float) -> tuple[float, float]:
        return {0: (x, y), 90: (y, 1 - x), 180: (1 - x, 1 - y), 270: (1 - y, x)}[rotation]

    word = client.words(document, 0)[0]
    link = client.links(document, 0)[0]
    (match,) = client.find(document, "part 1", range(1))
    assert word.text == "Part"
    for place, x, y in ((word, 57, 54), (match.rects[0], 65, 54), (link, 90, 430)):
        middle = unturned((place.x0 + place.x1) / 2, (place.y0 + place.y1) / 2)
        assert middle == pytest.approx((x / 420, y / 595), abs=0.02)


def test_links_lead_to_addresses_and_to_places_in_the_document(client: DocumentClient, folder: Path) -> None:
    document = client.open(a_leaflet(folder / "h.pdf"))

    away, inside = client.links(document, 0)

    assert (away.uri, away.target_page) == ("https://example.org/", None)
    assert (inside.uri, inside.target_page) == (None, 2)
    assert inside.target_top == pytest.approx(0.2, abs=0.01)


def test_the_outline_is_the_documents_own(client: DocumentClient, folder: Path) -> None:
    document = client.open(a_leaflet(folder / "i.pdf"))

    assert [(entry.level, entry.title, entry.page) for entry in client.outline(document)] == [
        (1, "Part 1", 0),
        (1, "Part 2", 1),
        (1, "Part 3", 2),
    ]


def test_text_is_read_in_order(client: DocumentClient, folder: Path) -> None:
    document = client.open(a_leaflet(folder / "j.pdf"))

    assert " ".join(client.text(document, 1).split()).startswith("Part 2: Café well-being " + PROSE[:40])


@pytest.mark.parametrize("words", ["cafe", "CAFÉ", "café", "Wellbeing", "well-being", "  Café   well-being "])
def test_words_are_found_without_regard_to_case_accents_and_hyphens(
    client: DocumentClient, folder: Path, words: str
) -> None:
    document = client.open(a_leaflet(folder / "k.pdf"))

    assert [match.page for match in client.find(document, words)] == [0, 1, 2]


def test_a_sentence_over_two_lines_is_found_with_a_rectangle_a_line(client: DocumentClient, folder: Path) -> None:
    document = client.open(a_leaflet(folder / "l.pdf"))

    matches = client.find(document, "helps them to feel safe again. When a child", range(1))

    assert matches
    assert {len(match.rects) for match in matches} >= {2}
    assert all(above.y0 < below.y0 for match in matches for above, below in pairwise(match.rects))


def test_nothing_is_found_for_nothing(client: DocumentClient, folder: Path) -> None:
    document = client.open(a_leaflet(folder / "m.pdf"))

    assert client.find(document, "") == client.find(document, " \u00ad ") == client.find(document, "zebra") == ()
    assert client.find(document, "calm", range(0)) == ()


def test_a_locked_an_empty_and_a_false_document_are_refused_by_name(client: DocumentClient, folder: Path) -> None:
    (folder / "false.pdf").write_bytes(b"This is a letter.")
    with pytest.raises(DocumentLocked):
        client.open(a_locked_one(folder / "locked.pdf"))
    with pytest.raises(DocumentEmpty):
        client.open(an_empty_one(folder / "empty.pdf"))
    with pytest.raises(DocumentUnreadable):
        client.open(folder / "false.pdf")
    with pytest.raises(DocumentUnreadable):
        client.open(folder / "there-is-none.pdf")

    assert client.open(a_leaflet(folder / "n.pdf")).info.pages


def test_many_documents_can_be_open_at_once(client: DocumentClient, folder: Path) -> None:
    documents = [client.open(a_leaflet(folder / f"many{number}.pdf", pages=number + 1)) for number in range(20)]

    for document in documents:
        assert client.draw(document, len(document.info.pages) - 1, 10, 10)
        client.close(document)
        client.close(document)

    assert client.words(documents[0], 0), "a document that was closed opens again by itself"
