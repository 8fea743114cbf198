"""Pages in the colours of dusk and high contrast, read from their pixels; photographs are left alone."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pymupdf
import pytest
from pdfs import PROSE, a_leaflet

from kiosk.documents.client import DocumentClient
from kiosk.documents.document import Document, Tones

DUSK = Tones(paper=0x1D2C2B, ink=0xF1EDE4)
CONTRAST = Tones(paper=0x000000, ink=0xFFFFFF)
PHOTO = (60, 300, 260, 450)
"""Where the photograph lies on its page of 420 by 595 points."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("documents")


@pytest.fixture(scope="module")
def client(folder: Path) -> Iterator[DocumentClient]:
    with DocumentClient([folder]) as made:
        yield made


def a_photograph(width: int = 200, height: int = 150, lightest: int = 200) -> bytes:
    """Colours as a photograph has them: every shade, none alone."""
    chance = random.Random(1)
    pixels = bytes(
        min(255, max(0, (lightest * x // width if band == 0 else 60 + 90 * y // height) + chance.randrange(-20, 20)))
        for y in range(height)
        for x in range(width)
        for band in range(3)
    )
    return pymupdf.Pixmap(pymupdf.csRGB, width, height, pixels, False).tobytes("png")


def an_illustrated_page(path: Path, photo: tuple[float, float, float, float] = PHOTO) -> Path:
    document = pymupdf.open()
    page = document.new_page(width=420, height=595)
    page.insert_textbox((40, 40, 380, 280), PROSE * 8, fontsize=11)
    page.insert_text((40, 560), "A green heading", fontsize=18, color=(0.04, 0.33, 0.34))
    page.insert_image(pymupdf.Rect(photo), stream=a_photograph(), keep_proportion=False)
    document.save(path)
    return path


def a_scan_of_text(path: Path, *, bits: int) -> Path:
    """A page of prose that is nothing but one picture."""
    written = pymupdf.open(a_leaflet(path.with_suffix(".written.pdf"), pages=1))[0].get_pixmap(dpi=150)
    grey = pymupdf.Pixmap(pymupdf.csGRAY, written)
    document = pymupdf.open()
    page = document.new_page(width=420, height=595)
    if bits == 1:
        rows = [grey.samples[row * grey.stride : row * grey.stride + grey.width] for row in range(grey.height)]
        packed = b"".join(
            bytes(
                sum((value > 127) << (7 - at) for at, value in enumerate(row[start : start + 8]))
                for start in range(0, grey.width, 8)
            )
            for row in rows
        )
        header = f"P4\n{grey.width} {grey.height}\n".encode()
        page.insert_image(page.rect, stream=header + bytes(byte ^ 0xFF for byte in packed), keep_proportion=False)
    else:
        page.insert_image(page.rect, stream=grey.tobytes("png"), keep_proportion=False)
    document.save(path)
    return path


def pixels(
    client: DocumentClient, document: Document, tones: Tones | None, turn: int = 0
) -> tuple[int, int, list[tuple[int, int, int]]]:
    """Width, height, and the pixels as red, green, blue, row after row."""
    width, height = (595, 420) if turn % 2 else (420, 595)
    data = bytes(client.draw(document, 0, width, height, turn=turn, tones=tones).data)
    return width, height, list(zip(data[2::4], data[1::4], data[0::4], strict=True))


def luminance(colour: tuple[int, int, int]) -> float:
    """WCAG 2.2, relative luminance."""
    linear = [value / 255 / 12.92 if value <= 10 else ((value / 255 + 0.055) / 1.055) ** 2.4 for value in colour]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: tuple[int, int, int], other: tuple[int, int, int]) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def rgb(colour: int) -> tuple[int, int, int]:
    return colour >> 16, colour >> 8 & 255, colour & 255


def inside(box: tuple[float, float, float, float], width: int, height: int) -> Iterator[int]:
    """The pixels within a box, but for its rim, where it is mixed with what is around it."""
    x0, y0, x1, y1 = box
    for y in range(round(y0) + 2, round(y1) - 2):
        yield from range(y * width + round(x0) + 2, y * width + round(x1) - 2)


@pytest.mark.parametrize("tones", [DUSK, CONTRAST], ids=["dusk", "contrast"])
def test_paper_takes_the_tone_of_the_surface_and_ink_stays_readable(
    client: DocumentClient, folder: Path, tones: Tones
) -> None:
    document = client.open(an_illustrated_page(folder / f"{tones.paper}.pdf"))
    width, _, drawn = pixels(client, document, tones)

    paper = drawn[5 * width + 5]
    assert max(abs(a - b) for a, b in zip(paper, rgb(tones.paper), strict=True)) <= 4
    words = [drawn[y * width + x] for y in range(40, 280) for x in range(40, 380)]
    assert contrast(max(words, key=luminance), paper) >= 7
    green = max((drawn[y * width + x] for y in range(545, 562) for x in range(40, 180)), key=luminance)
    assert contrast(green, paper) >= 7


def test_a_coloured_heading_keeps_its_hue(client: DocumentClient, folder: Path) -> None:
    document = client.open(an_illustrated_page(folder / "hue.pdf"))
    width, _, drawn = pixels(client, document, DUSK)
    red, green, blue = max((drawn[y * width + x] for y in range(545, 562) for x in range(40, 180)), key=luminance)
    assert green > red and blue > red


def test_the_pixels_of_a_photograph_are_unchanged(client: DocumentClient, folder: Path) -> None:
    document = client.open(an_illustrated_page(folder / "photo.pdf"))
    width, height, printed = pixels(client, document, None)
    _, _, drawn = pixels(client, document, DUSK)
    assert all(drawn[at] == printed[at] for at in inside(PHOTO, width, height))
    assert drawn[5 * width + 5] != printed[5 * width + 5]


def test_a_photograph_on_a_turned_page_is_unchanged_too(client: DocumentClient, folder: Path) -> None:
    document = client.open(an_illustrated_page(folder / "turned.pdf"))
    width, height, printed = pixels(client, document, None, turn=1)
    _, _, drawn = pixels(client, document, DUSK, turn=1)
    x0, y0, x1, y1 = PHOTO
    box = (595 - y1, x0, 595 - y0, x1)
    assert all(drawn[at] == printed[at] for at in inside(box, width, height))


def test_part_of_a_page_is_recoloured_as_the_whole_is(client: DocumentClient, folder: Path) -> None:
    document = client.open(an_illustrated_page(folder / "clip.pdf"))
    whole = bytes(client.draw(document, 0, 420, 595, tones=DUSK).data)
    part = bytes(client.draw(document, 0, 420, 595, clip=(100, 250, 300, 350), tones=DUSK).data)
    rows = [whole[(250 + y) * 420 * 4 + 400 : (250 + y) * 420 * 4 + 1200] for y in range(100)]
    assert part == b"".join(rows)


@pytest.mark.parametrize("bits", [1, 8])
def test_a_scan_that_looks_like_text_is_recoloured(client: DocumentClient, folder: Path, bits: int) -> None:
    document = client.open(a_scan_of_text(folder / f"scan{bits}.pdf", bits=bits))
    width, _, drawn = pixels(client, document, DUSK)
    assert contrast(drawn[300 * width + 5], (255, 255, 255)) > 7


def test_a_photograph_over_the_whole_page_is_left_as_it_is(client: DocumentClient, folder: Path) -> None:
    document = client.open(an_illustrated_page(folder / "whole.pdf", (0, 0, 420, 595)))
    assert pixels(client, document, DUSK) == pixels(client, document, None)


def test_a_cover_on_a_dark_ground_is_not_turned_into_a_light_one(client: DocumentClient, folder: Path) -> None:
    made = pymupdf.open()
    page = made.new_page(width=420, height=595)
    page.draw_rect(page.rect, color=(0.1, 0.3, 0.3), fill=(0.1, 0.3, 0.3))
    page.insert_text((40, 80), "A dark cover", fontsize=30, color=(1, 1, 1))
    made.save(folder / "cover.pdf")
    document = client.open(folder / "cover.pdf")
    assert pixels(client, document, DUSK) == pixels(client, document, None)


@pytest.mark.parametrize("turn", [1, 2, 3])
def test_a_turned_page_is_the_page_turned_clockwise(client: DocumentClient, folder: Path, turn: int) -> None:
    document = client.open(an_illustrated_page(folder / f"turn{turn}.pdf"))
    width, height, upright = pixels(client, document, None)
    turned_width, _, drawn = pixels(client, document, None, turn=turn)
    where = {
        1: lambda x, y: x * turned_width + (height - 1 - y),
        2: lambda x, y: (height - 1 - y) * turned_width + (width - 1 - x),
        3: lambda x, y: (width - 1 - x) * turned_width + y,
    }[turn]
    different = sum(
        max(abs(a - b) for a, b in zip(upright[y * width + x], drawn[where(x, y)], strict=True)) > 90
        for y in range(0, height, 3)
        for x in range(0, width, 3)
    )
    assert different < width * height / 9 * 0.02


def test_a_match_brings_the_words_beside_it(client: DocumentClient, folder: Path) -> None:
    document = client.open(a_leaflet(folder / "beside.pdf"))
    match = client.find(document, "calm adult")[0]
    assert match.said == "calm adult"
    assert match.before.endswith("frightened a ") and match.after.startswith(" who stays near")
