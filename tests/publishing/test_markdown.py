"""An editor's Markdown as blocks."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.catalogue import Block, BlockKind
from kiosk.publishing.markdown import blocks


def test_a_page_becomes_blocks_in_reading_order() -> None:
    page = "# Title\n\nSome *words*.\n\n- one\n  1. inner\n- two\n\n> said\n\n"
    page += "| a | b |\n|---|---|\n| 1 | 2 |\n\n![A map](m.png)\n"

    assert blocks(page) == (
        Block(BlockKind.HEADING, "Title", level=1),
        Block(BlockKind.PARAGRAPH, "Some words."),
        Block(BlockKind.ITEM, "one", level=1, marker="•"),
        Block(BlockKind.ITEM, "inner", level=2, marker="1."),
        Block(BlockKind.ITEM, "two", level=1, marker="•"),
        Block(BlockKind.QUOTE, "said"),
        Block(BlockKind.ROW, "a\tb"),
        Block(BlockKind.ROW, "1\t2"),
        Block(BlockKind.FIGURE, "A map"),
    )


def test_a_link_on_a_line_of_its_own_is_a_door() -> None:
    assert blocks("[Read it](resource:it)\n[Support](support:)\n[There](https://example.org/a)") == (
        Block(BlockKind.LINK, "Read it", target="resource:it"),
        Block(BlockKind.LINK, "Support", target="support:"),
        Block(BlockKind.LINK, "There", target="https://example.org/a"),
    )


def test_a_link_in_a_sentence_keeps_its_words_and_shows_its_address() -> None:
    (block,) = blocks("See [the site](https://example.org) and [example.org](https://example.org).")

    assert block == Block(BlockKind.PARAGRAPH, "See the site (https://example.org) and example.org.")


def test_raw_html_is_shown_as_it_was_typed() -> None:
    found = blocks("<script>alert(1)</script>\n\nHello <b>you</b>")

    assert [block.text for block in found] == ["<script>alert(1)</script>", "Hello <b>you</b>"]
    assert {block.kind for block in found} == {BlockKind.PARAGRAPH}


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=200) | st.text("#-*>[]()`|<!\n 1.a:", max_size=120))
def test_any_text_is_a_page_and_only_three_kinds_of_target_are_doors(text: str) -> None:
    for block in blocks(text):
        assert block.text.strip()
        assert (block.kind is BlockKind.LINK) == bool(block.target)
        assert not block.target or block.target.startswith(("resource:", "support:", "https://"))
