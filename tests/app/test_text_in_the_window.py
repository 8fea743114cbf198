"""The text view in the window: what is made when, tables with headers, parts left out, staff's keys; and about."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from worlds import Clock, Visitor, monday_morning, visiting

from kiosk.app.text_rows import BlockRow, Part, TextRows, block_row, with_headers
from kiosk.app.text_source import place_row
from kiosk.catalogue import Block, BlockKind, Resource
from kiosk.library.folder import current_library, target_path, write_current
from kiosk.library.objects import hash_file
from kiosk.paths import bundle
from kiosk.safeguarding.visit import Mode


@pytest.fixture
def visitor() -> Iterator[Visitor]:
    yield from visiting(clock=Clock(), now=monday_morning)


@pytest.fixture
def colleague() -> Iterator[Visitor]:
    yield from visiting(clock=Clock(), now=monday_morning, mode=Mode.STAFF)


# As much as is looked at


def test_a_text_of_five_thousand_pages_is_made_where_it_is_looked_at() -> None:
    asked: list[int] = []

    def load(part: int) -> list[BlockRow]:
        asked.append(part)
        return [block_row(Block(BlockKind.PARAGRAPH, f"{part}, {number}", page=part)) for number in range(20)]

    rows = TextRows()
    rows.show([Part(page, 20) for page in range(5000)], load)

    assert rows.rowCount() == 100_000 and asked == []
    last = rows.row(99_999)
    assert last is not None and last.text == "4999, 19" and asked == [4999]
    for number in range(0, 100_000, 7):
        rows.row(number)
    assert rows.made <= 48 * 20
    assert rows.first_row(2500) == 50_000


def test_the_list_keeps_the_rules_of_qt() -> None:
    rows = TextRows()
    QAbstractItemModelTester(rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    rows.replace([block_row(Block(BlockKind.PARAGRAPH, "one"))])
    rows.show([Part(0, 1), Part(1, 2)], lambda part: [block_row(Block(BlockKind.PARAGRAPH, "x"))] * (part + 1))

    assert rows.rowCount() == 3 and rows.rowCount(rows.index(0)) == 0
    assert rows.data(QModelIndex()) is None and rows.row(3) is None
    rows.replace(())
    assert rows.rowCount() == 0


def test_a_table_keeps_its_headers_also_on_the_next_page() -> None:
    def row(text: str, level: int, marks: str) -> BlockRow:
        return block_row(Block(BlockKind.ROW, text, level, marks))

    first = with_headers([row("For\tAsk", 1, "hh"), row("A child\tThe nurse", 2, "hd")])
    second = with_headers([row("A parent\tThe hub", 1, "dd")], before=first[-1])
    other = with_headers([row("A\tB\tC", 1, "ddd")], before=first[-1])

    assert [one.headers for one in first] == [["For", "Ask"], ["For", "Ask"]]
    assert first[1].heads == "hd"
    assert second[0].headers == ["For", "Ask"]
    assert other[0].headers == [], "a table of another width is another table"


def test_a_place_on_a_page_is_the_row_that_stands_there() -> None:
    rows = [
        block_row(Block(BlockKind.PARAGRAPH, "a", place=(0.1, 0.1, 0.9, 0.3))),
        block_row(Block(BlockKind.PARAGRAPH, "b", place=(0.1, 0.5, 0.9, 0.6))),
    ]

    assert place_row(rows, 0.2) == (0, pytest.approx(0.5))
    assert place_row(rows, 0.31) == (0, 1.0)
    assert place_row(rows, 0.48) == (1, 0.0)
    assert place_row([], 0.5) == (0, 0.0)


# In the window


def strategy(visitor: Visitor) -> Resource:
    release = visitor.kiosk.release
    assert release is not None
    return next(one for one in release.resources(visitor.kiosk.visit) if one.title.startswith("Compassionate Leeds"))


def in_text(visitor: Visitor, page: int = 0) -> None:
    visitor.kiosk.open_text(strategy(visitor).id, page)
    visitor.waits_for(lambda: visitor.kiosk.screen == "page", "for the text")
    visitor.settle()


def test_a_part_with_a_note_is_skipped_or_shown(visitor: Visitor) -> None:
    visitor.reaches_home()
    in_text(visitor, 3)

    assert visitor.sees("This part is left out, as you chose.", "Skip page 4", "Show page 4")
    blocks = visitor.kiosk.screens.page.blocks
    assert not [row for row in blocks.rows if row.page == 3 and row.kind not in ("page", "covered")]
    visitor.touches("Skip page 4")
    visitor.waits_for(lambda: visitor.kiosk.screens.page.place[0] >= 4, "to be past it")

    in_text(visitor, 3)
    visitor.touches("Show page 4")
    visitor.waits_for(lambda: "Skip page 4" not in visitor.reads(), "to see it")
    assert [row for row in blocks.rows if row.page == 3 and row.kind == "paragraph"]


def test_a_figure_is_seen_with_its_words_and_none_of_a_covered_page(visitor: Visitor) -> None:
    visitor.reaches_home()
    in_text(visitor)
    page = visitor.kiosk.screens.page
    place, row = next((place, row) for place, row in enumerate(page.blocks.rows) if row.kind == "figure")
    page.scrollWanted.emit(place, 0.0)

    assert visitor.sees(f"Picture: {row.text}")
    visitor.waits_for(lambda: page.figure(row.page, row.shares, 400) is not None, "for the picture")
    image = page.figure(row.page, row.shares, 400)
    assert image is not None and abs(image.width() - 400) <= 2
    assert page.figure(3, row.shares, 400) is None, "page 4 stands under a note"


def test_every_part_is_in_the_accessible_tree_as_what_it_is(visitor: Visitor) -> None:
    visitor.reaches_home()
    visitor.kiosk.visit.agree(one.id for one in strategy(visitor).advisories)
    in_text(visitor)
    page = visitor.kiosk.screens.page
    roles = {
        "heading": QAccessible.Role.Heading,
        "row": QAccessible.Role.Cell,
        "item": QAccessible.Role.ListItem,
        "figure": QAccessible.Role.Graphic,
        "paragraph": QAccessible.Role.StaticText,
    }
    for kind, role in roles.items():
        place, row = next(
            (place, row) for place, row in enumerate(page.blocks.rows) if row.kind == kind and "h" not in row.heads
        )
        page.scrollWanted.emit(place, 0.0)
        visitor.settle()
        named = f"{row.headers[0]}: {row.cells[0]}" if kind == "row" else row.text
        visitor.waits_for(
            lambda: any(thing.role == role and named in thing.name for thing in visitor.things()), f"to see {kind}"
        )


def test_staff_go_from_part_to_part_and_copy_with_the_reference(colleague: Visitor) -> None:
    kiosk = colleague.kiosk
    kiosk.leave()
    colleague.settle()
    colleague.touches("Continue")
    in_text(colleague, 5)
    page = kiosk.screens.page

    for key in (Qt.Key.Key_J, Qt.Key.Key_J, Qt.Key.Key_Down, Qt.Key.Key_K):
        assert kiosk.keyPressed(int(key), 0)
    row = page.blocks.row(page.currentRow)
    assert row is not None and row.page == 5 and row.kind != "page"

    held = (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier).value
    assert kiosk.keyPressed(int(Qt.Key.Key_C), held)
    copied = QGuiApplication.clipboard().text()
    assert row.text.replace("\t", " ") in copied and "Compassionate Leeds" in copied and "page 6" in copied

    assert kiosk.keyPressed(int(Qt.Key.Key_B), 0)
    (marked,) = kiosk.desk.bookmarks.of(strategy(colleague).id)
    assert marked.page == 5 and marked.quote.exact == row.text.replace("\t", " ")


def test_no_letter_means_anything_in_public(visitor: Visitor) -> None:
    visitor.reaches_home()
    in_text(visitor)

    assert not visitor.kiosk.screens.page.keyPressed(int(Qt.Key.Key_J), 0)
    assert visitor.kiosk.screens.page.currentRow == -1


# What is said before it is read


@pytest.fixture
def changed_library(tmp_path: Path) -> Iterator[Callable[[str], Visitor]]:
    """A visitor to a library in which a statement was carried out."""
    open_windows: list[Iterator[Visitor]] = []

    def change(statement: str) -> Visitor:
        published = Path(shutil.copytree(bundle().published, tmp_path / "published"))
        library = current_library(published).path
        with sqlite3.connect(library) as database:
            database.executescript(statement)
        database.close()
        digest = hash_file(library)
        library.rename(target_path(published, digest))
        write_current(published, digest, target_path(published, digest).stat().st_size)
        window = visiting(clock=Clock(), now=monday_morning, published=published)
        open_windows.append(window)
        return next(window)

    yield change
    for window in open_windows:
        next(window, None)


def test_an_untagged_document_says_so_before_it_is_read(changed_library: Callable[[str], Visitor]) -> None:
    visitor = changed_library("UPDATE resource SET tagged = 0")
    visitor.reaches_home()
    visitor.kiosk.go_to_resource(strategy(visitor).id)

    assert visitor.sees("Its reading order is not known")
    in_text(visitor)
    assert visitor.sees("This document does not say its reading order")


def test_a_scan_says_that_it_has_no_words(changed_library: Callable[[str], Visitor]) -> None:
    visitor = changed_library("DELETE FROM block WHERE kind <> 'figure' AND page IS NOT NULL")
    visitor.reaches_home()
    in_text(visitor)

    assert visitor.sees("This document has no words that can be read as text", "This page has no words.")


def test_a_release_from_before_blocks_had_places_is_read_all_the_same(
    changed_library: Callable[[str], Visitor],
) -> None:
    drops = "".join(f"ALTER TABLE block DROP COLUMN {name};" for name in ("x0", "y0", "x1", "y1"))
    visitor = changed_library(drops + "DROP INDEX block_by_page;")
    visitor.reaches_home()
    in_text(visitor, 5)

    assert visitor.sees("Page 6")


# About


def test_about_is_one_row_of_access_and_shows_every_licence(visitor: Visitor) -> None:
    visitor.comes_in()
    visitor.touches("Access")
    visitor.touches("About and accessibility")
    assert visitor.sees("What was tested")

    for _ in range(40):
        if "pymupdf" in visitor.reads():
            break
        visitor.touches("Page down")
    visitor.touches("pymupdf")
    assert visitor.sees("Licence of pymupdf", "GNU AFFERO GENERAL PUBLIC LICENSE")
    visitor.touches("All parts")
    assert visitor.sees("What was tested")
    visitor.touches("Back")
    assert visitor.sees("How can we help?")


def test_about_is_there_when_the_library_is_not(tmp_path: Path) -> None:
    for visitor in visiting(clock=Clock(), now=monday_morning, published=tmp_path / "nothing"):
        visitor.touches("Touch to start")
        visitor.kiosk.goToAbout()
        assert visitor.sees("About and accessibility", "What was not tested")
