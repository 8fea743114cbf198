"""Every job of a member of staff, once with the mouse alone and once with the keyboard alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from kiosk.app import exporting, item_actions
from kiosk.catalogue import ResourceId
from kiosk.device.anchors import Quote
from kiosk.safeguarding.visit import Mode
from tests.journeys.colleague import ByKeyboard, ByMouse, Colleague
from tests.worlds import monday_morning, visiting

BRIEFING = "1  An employee's journey in an organisation"


@pytest.fixture(params=[ByMouse, ByKeyboard], ids=["mouse", "keyboard"])
def colleague(request: pytest.FixtureRequest) -> Iterator[Colleague]:
    for visitor in visiting(mode=Mode.STAFF, size=(1440, 900), now=monday_morning):
        somebody = request.param(visitor._running)
        somebody.begins()
        yield somebody


def test_read_a_briefing_and_come_back_to_the_same_row(colleague: Colleague) -> None:
    colleague.chooses(BRIEFING)
    assert colleague.sees("Loss and grief, page 4"), "what it brings up stands beside the title"

    colleague.opens_it()
    assert colleague.kiosk.screen == "reader"

    colleague.goes_back()
    assert colleague.kiosk.screen == "home"
    assert colleague.kiosk.staff.shelf.detail.title == "An employee's journey in an organisation"


def test_read_it_as_text(colleague: Colleague) -> None:
    colleague.chooses(BRIEFING)
    colleague.does("Text view")

    assert colleague.kiosk.screen == "page"


def test_mark_an_item_find_it_among_the_bookmarks_write_beside_it_and_open_it(colleague: Colleague) -> None:
    colleague.chooses(BRIEFING)
    colleague.does("Bookmark")
    assert colleague.sees("The bookmark was added.")

    colleague.goes_to("Bookmarks")
    assert colleague.sees("All of it", "An employee's journey in an organisation")

    colleague.chooses("All of it")
    _write_a_note(colleague, "for Thursday")
    assert colleague.kiosk.desk.bookmarks.page(0, 1)[0].note == "for Thursday"

    colleague.presses("Open")
    assert colleague.kiosk.screen == "reader"


def test_remove_a_bookmark_and_bring_it_back(colleague: Colleague) -> None:
    colleague.chooses(BRIEFING)
    colleague.does("Bookmark")
    colleague.goes_to("Bookmarks")
    colleague.chooses("All of it")

    colleague.presses("Remove")
    assert colleague.kiosk.desk.bookmarks.count() == 0
    assert colleague.sees("The bookmark was removed.", "What you mark with B is kept here")

    colleague.presses("Undo")
    assert colleague.kiosk.desk.bookmarks.count() == 1
    assert colleague.sees("All of it")


def test_open_again_what_was_read_last_and_clear_the_list(colleague: Colleague) -> None:
    colleague.chooses(BRIEFING)
    colleague.opens_it()
    colleague.goes_to("Recent")
    assert colleague.sees("An employee's journey in an organisation")

    colleague.chooses("An employee's journey in an organisation")
    if isinstance(colleague, ByKeyboard):
        colleague.opens_it()
    assert colleague.kiosk.screen == "reader"

    colleague.goes_to("Recent")
    colleague.presses("Clear this list")
    assert colleague.sees("The list was cleared.", "What you open is listed here")


def test_copy_the_reference_of_an_item(colleague: Colleague) -> None:
    colleague.chooses(BRIEFING)
    colleague.does("Copy with its reference")

    assert colleague.sees("The reference was copied.")
    assert "An employee's journey in an organisation" in QGuiApplication.clipboard().text()


def test_save_a_copy_twice_and_nothing_is_written_over(
    colleague: Colleague, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    downloads = tmp_path / "Downloads"
    monkeypatch.setattr(item_actions, "export_folders", lambda: (downloads,))
    colleague.chooses(BRIEFING)

    colleague.does("Export a copy")
    assert colleague.sees("A copy was saved as")
    first = list(downloads.iterdir())
    colleague.presses("Close")
    if isinstance(colleague, ByKeyboard):
        colleague.goes_to("Home")
    colleague.does("Export a copy")
    colleague.waits_for(lambda: len(list(downloads.glob("[!.]*"))) == 2, "for the second copy")

    assert len(first) == 1 and first[0].read_bytes()[:5] == b"%PDF-"
    assert any(one.name.endswith(" (2).pdf") for one in downloads.iterdir())


def test_a_full_or_closed_disk_is_one_plain_sentence(
    colleague: Colleague, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed = tmp_path / "closed"
    closed.write_text("a file, where a folder is wanted")
    monkeypatch.setattr(item_actions, "export_folders", lambda: (closed,))
    colleague.chooses(BRIEFING)

    colleague.does("Export a copy")

    assert colleague.sees("This computer does not let you save there, so nothing was saved.")


def test_find_where_the_published_one_is(colleague: Colleague) -> None:
    colleague.chooses(BRIEFING)
    colleague.does("Where the published one is")

    assert colleague.kiosk.screen == "resource"
    assert colleague.kiosk.screens.resource.takeAwayShown


def test_see_the_state_of_the_library_and_check_it(colleague: Colleague) -> None:
    colleague.goes_to("This library")
    assert colleague.sees("Edition", "Free space", "Bookmarks on this computer")
    colleague.waits_for(lambda: not colleague.kiosk.staff.library.work.busy, "for the first check")

    colleague.presses("Check every file")

    assert colleague.sees("Checked and whole")


def test_list_only_films_and_sound_then_all_again(colleague: Colleague) -> None:
    colleague.presses("Film and sound")
    assert colleague.does_not_see(BRIEFING)
    assert colleague.kiosk.staff.shelf.list.count == 2

    colleague.presses("All")
    assert colleague.sees(BRIEFING)


def test_filter_by_what_stands_in_the_panel(colleague: Colleague) -> None:
    colleague.presses("Filters")
    assert colleague.sees("Language", "Length", "Part of the library")

    colleague.presses("Part of the library: The vision")
    colleague.presses("Show ")

    assert colleague.kiosk.staff.shelf.list.count == 1
    assert colleague.sees("Filters: 1 on")


def test_covers_in_place_of_the_list(colleague: Colleague) -> None:
    colleague.presses("Covers")

    assert colleague.kiosk.staff.shelf.covers
    colleague.chooses("The vision")
    assert colleague.kiosk.staff.shelf.detail.title == "The vision"


def test_find_a_page_and_a_command_in_the_one_search(colleague: Colleague) -> None:
    colleague.asks_for("shortc")
    colleague.presses("Keyboard shortcuts")

    assert colleague.sees("Find a page, a document or a command")
    colleague.presses("Close")

    colleague.goes_to("Home")
    colleague.asks_for("readiness checklist")
    colleague.waits_for(lambda: colleague.kiosk.screens.search.state == "found", "for results")


def test_the_people_who_can_help(colleague: Colleague) -> None:
    colleague.goes_to("Support contacts")

    assert colleague.sees("Childline")


def _write_a_note(colleague: Colleague, text: str) -> None:
    if isinstance(colleague, ByMouse):
        field = next(one for one in colleague.things() if one.name == "Your note" and one.height > 40)
        colleague.touches_at(field.x, field.y)
    else:
        colleague.tabs_to("Your note")
    colleague.types(text)
    colleague.key(Qt.Key.Key_Tab)


def test_a_bookmark_opens_at_its_words_and_says_where_they_are_gone() -> None:
    for visitor in visiting(mode=Mode.STAFF, size=(1366, 768), now=monday_morning):
        colleague = ByKeyboard(visitor._running)
        colleague.begins()
        desk, release = colleague.kiosk.desk, colleague.kiosk.release
        document = next(one for one in release.resources(colleague.kiosk.visit) if one.kind.value == "document")
        from kiosk.app.bookmarks import page_texts

        pages = page_texts(release, document.id, colleague.kiosk.visit)
        said = pages[3][40:120]
        made = monday_morning().astimezone()
        desk.bookmarks.add(document.id, document.title, Quote(said, pages[3][8:40], ""), 0, None, "", made, "older")
        desk.bookmarks.add(
            document.id, document.title, Quote("Words that nobody ever wrote in it", "", ""), 1, None, "", made, "older"
        )
        desk.bookmarks.add(ResourceId("left-long-ago"), "Gone", Quote("", "", ""), None, None, "", made, "older")

        colleague.goes_to("Bookmarks")
        colleague.opens_it()
        assert colleague.sees("This item is no longer in the library.")

        colleague.key(Qt.Key.Key_J)
        colleague.opens_it()
        assert colleague.sees("This passage is no longer in the document.", "Open the document")

        colleague.key(Qt.Key.Key_J)
        colleague.opens_it()
        colleague.waits_for(lambda: colleague.kiosk.screen == "reader", "for the document")
        assert colleague.kiosk.screens.reader.place == 3, "not the page that it once stood on"


def test_the_places_that_a_copy_may_go_to_are_this_accounts_own() -> None:
    assert all(one.is_absolute() for one in exporting.export_folders())
    assert exporting.free_name(Path("/nowhere"), "../../etc/passwd") == Path("/nowhere/passwd")
