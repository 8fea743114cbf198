"""The text view: a page as headings, paragraphs, items, rows and figures."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pymupdf
import pytest
import typst

from kiosk.catalogue import Block, BlockKind
from kiosk.documents.client import DocumentClient
from kiosk.documents.document import Document

SOURCE = """
#set document(title: "A tagged leaflet", date: none)
#set page(paper: "a5", header: [Running head], footer: [Page foot])
#set text(lang: "en")
= When a child is frightened
Some children need calm adults. Here is a #link("https://example.org")[link] in the middle of it, and enough words to
run over to a second line of the page.
== What helps
- Breathing slowly
- Sitting near
  - closer still
+ First
+ Second
#table(columns: 2, table.header([Name], [Phone]), [Ann], [123])
#figure(image("hands.png", width: 2cm, alt: "Two hands, one holding the other"), caption: [Hands])
#quote(block: true)[You are not alone.]
After the hands.
"""


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[DocumentClient, Path]]:
    folder = tmp_path_factory.mktemp("views")
    with DocumentClient([folder]) as made:
        yield made, folder


@pytest.fixture(scope="module")
def tagged(client: tuple[DocumentClient, Path]) -> Document:
    made, folder = client
    picture = pymupdf.Pixmap(pymupdf.csRGB, pymupdf.IRect(0, 0, 20, 20))
    picture.clear_with(90)
    picture.save(folder / "hands.png")
    (folder / "leaflet.typ").write_text(SOURCE)
    (folder / "leaflet.pdf").write_bytes(typst.compile(folder / "leaflet.typ", pdf_standards=["ua-1"]))
    return made.open(folder / "leaflet.pdf")


def test_a_tagged_page_is_read_as_its_tags_say(client: tuple[DocumentClient, Path], tagged: Document) -> None:
    found = client[0].blocks(tagged, 0)

    assert tagged.info.tagged
    assert tagged.info.language == "en"
    assert [(block.kind, block.level, block.marker, block.text) for block in found] == [
        (BlockKind.HEADING, 1, "", "When a child is frightened"),
        (
            BlockKind.PARAGRAPH,
            0,
            "",
            "Some children need calm adults. Here is a link in the middle of it, and enough words to run over to a "
            "second line of the page.",
        ),
        (BlockKind.HEADING, 2, "", "What helps"),
        (BlockKind.ITEM, 1, "•", "Breathing slowly"),
        (BlockKind.ITEM, 1, "•", "Sitting near"),
        (BlockKind.ITEM, 2, "‣", "closer still"),
        (BlockKind.ITEM, 1, "1.", "First"),
        (BlockKind.ITEM, 1, "2.", "Second"),
        (BlockKind.ROW, 1, "hh", "Name\tPhone"),
        (BlockKind.ROW, 2, "dd", "Ann\t123"),
        (BlockKind.PARAGRAPH, 0, "", "Figure 1: Hands"),
        (BlockKind.FIGURE, 0, "", "Two hands, one holding the other"),
        (BlockKind.QUOTE, 0, "", "You are not alone."),
        (BlockKind.PARAGRAPH, 0, "", "After the hands."),
    ]
    assert {block.page for block in found} == {0}


def test_reading_the_text_view_leaves_the_page_as_it_was(client: tuple[DocumentClient, Path], tagged: Document) -> None:
    before = bytes(client[0].draw(tagged, 0, 210, 298).data)

    client[0].blocks(tagged, 0)

    assert bytes(client[0].draw(tagged, 0, 210, 298).data) == before
    assert "Running head" in client[0].text(tagged, 0), "what is printed can still be found"


def test_an_untagged_page_is_guessed_from_its_letters(client: tuple[DocumentClient, Path]) -> None:
    made, folder = client
    document = pymupdf.open()
    page = document.new_page()
    page.insert_text((50, 80), "When a child is frightened", fontsize=20)
    page.insert_textbox((50, 100, 300, 200), "A calm adult who stays near helps them to feel safe. " * 4)
    page.insert_text((50, 230), "What helps", fontsize=15)
    page.insert_text((50, 260), ["• breathing slowly", "• sitting near", "  and staying"])
    page.insert_text((50, 330), ["1. first", "2. second"])
    document.save(folder / "untagged.pdf")

    found = made.blocks(made.open(folder / "untagged.pdf"), 0)

    assert [(block.kind, block.level, block.text[:26]) for block in found] == [
        (BlockKind.HEADING, 1, "When a child is frightened"),
        (BlockKind.PARAGRAPH, 0, "A calm adult who stays nea"),
        (BlockKind.HEADING, 2, "What helps"),
        (BlockKind.ITEM, 1, "breathing slowly"),
        (BlockKind.ITEM, 1, "sitting near and staying"),
        (BlockKind.ITEM, 1, "first"),
        (BlockKind.ITEM, 1, "second"),
    ]


def test_an_empty_page_has_no_blocks(client: tuple[DocumentClient, Path]) -> None:
    made, folder = client
    document = pymupdf.open()
    document.new_page()
    document.save(folder / "blank.pdf")

    blocks: tuple[Block, ...] = made.blocks(made.open(folder / "blank.pdf"), 0)

    assert blocks == ()
