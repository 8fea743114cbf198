"""Documents that are unusual: thousands of pages, a page as large as a wall, no words at all; and no typefaces."""

from __future__ import annotations

from pathlib import Path

import pymupdf
import pytest
from PySide6.QtGui import QFontDatabase
from worlds import Visitor, monday_morning, visiting

from kiosk.app import drawing
from kiosk.app.fonts import Fonts
from kiosk.catalogue import ResourceId
from kiosk.publishing.build import build
from kiosk.publishing.scaffold import new
from kiosk.safeguarding.visit import Mode
from tests.library.small_release import Small, a_release

MANY = 5_000
CHAPTERS = 2_500
METRE_PT = 72 / 0.0254


def opens(visitor: Visitor, id_: str) -> None:
    """From the cover to the first page of a document."""
    if visitor.kiosk.screen == "cover":
        visitor.kiosk.start()
        visitor.kiosk.screens.choice.work()
    visitor.touches("Continue")
    visitor.kiosk.go_to_resource(ResourceId(id_))
    visitor.touches("Open")
    visitor.waits_for(lambda: visitor.kiosk.drawing.picture(0) is not None, "for the first page")


def a_long_document() -> bytes:
    document = pymupdf.open()
    for number in range(MANY):
        document.new_page().insert_text((72, 72), f"This is page {number + 1}")
    return bytes(document.tobytes())


def test_a_document_of_thousands_of_pages_opens_and_goes_to_its_end_drawing_only_what_is_seen(tmp_path: Path) -> None:
    outline = [(f"Chapter {number + 1}", number * 2) for number in range(CHAPTERS)]
    long = Small("long", "A long document", pages=["words"] * MANY, outline=outline, file=a_long_document())
    for visitor in visiting(published=a_release(tmp_path, long), now=monday_morning):
        opens(visitor, "long")
        reader, pictures = visitor.kiosk.screens.reader, visitor.kiosk.drawing
        assert reader.pageCount == MANY and reader.lists.outlineCount == CHAPTERS

        reader.goTo(MANY - 1)

        visitor.waits_for(lambda: pictures.picture(MANY - 1) is not None, "for the last page")
        visitor.sees(f"{MANY}")
        drawn = [page for page in range(MANY) if pictures.picture(page) is not None]
        assert len(drawn) <= 12 and MANY - 1 in drawn and MANY // 2 not in drawn


def a_built(tmp_path: Path, document: pymupdf.Document) -> Path:
    """A folder with one document, built as an editor does."""
    folder = tmp_path / "files"
    folder.mkdir()
    document.save(folder / "odd.pdf")
    new(tmp_path / "collection", folder)
    report = build(tmp_path / "collection", tmp_path / "out")
    assert report.documents == 1 and not report.left_out
    return tmp_path / "out"


def test_a_page_as_large_as_a_wall_is_drawn_small_and_sharp_in_pieces_where_it_is_looked_at(tmp_path: Path) -> None:
    document = pymupdf.open()
    page = document.new_page(width=5 * METRE_PT, height=5 * METRE_PT)
    page.insert_text((METRE_PT, METRE_PT), "A wall", fontsize=900)
    for visitor in visiting(published=a_built(tmp_path, document), mode=Mode.STAFF, now=monday_morning):
        opens(visitor, "odd")
        reader, pictures = visitor.kiosk.screens.reader, visitor.kiosk.drawing
        for _ in range(12):
            reader.look.zoomIn()
        (placed, _), *_rest = reader.placed()
        assert placed.width * placed.height > drawing.WHOLE_PX

        visitor.waits_for(lambda: pictures.tiles(0, round(placed.width)), "for a sharp piece")

        whole = pictures.picture(0)
        assert whole is not None and whole.width() * whole.height() <= drawing.WHOLE_PX * 1.01
        for tile, image in pictures.tiles(0, round(placed.width)):
            assert tile.clip is not None and max(image.width(), image.height()) <= drawing.TILE_PX


def test_a_document_without_words_opens_and_its_text_view_says_so(tmp_path: Path) -> None:
    document = pymupdf.open()
    document.new_page().draw_circle((300, 400), 120)
    for visitor in visiting(published=a_built(tmp_path, document), mode=Mode.STAFF, now=monday_morning):
        opens(visitor, "odd")
        visitor.kiosk.open_text(ResourceId("odd"))
        visitor.sees("This document has no words that can be read as text.")


def test_without_its_typefaces_the_window_opens_in_the_systems_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = Fonts.__init__
    monkeypatch.setattr(Fonts, "__init__", lambda self, folder: made(self, tmp_path / "nothing here"))
    QFontDatabase.removeAllApplicationFonts()
    for visitor in visiting(now=monday_morning):
        visitor.comes_in()
        visitor.sees("I work with children and families", "Leave now")
