"""A section of thousands of items: what is far down is neither read nor made until the person comes near it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from worlds import monday_morning, visiting

from kiosk.catalogue import SectionId
from kiosk.safeguarding.visit import Mode
from tests.library.small_release import Small, a_release

MANY = 5_000


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    front = Small("front", "Start page", kind="page")
    return a_release(
        tmp_path_factory.mktemp("large"),
        front,
        *(Small(f"one-{number}", f"Item number {number}") for number in range(1, MANY + 1)),
    )


def test_a_section_of_thousands_shows_its_first_items_and_more_as_the_person_goes_down(large: Path) -> None:
    for visitor in visiting(published=large, now=monday_morning):
        visitor.kiosk.start()
        visitor.kiosk.screens.choice.work()
        visitor.touches("Continue")
        visitor.sees(f"Page, {MANY} documents")
        release = visitor.kiosk.release
        assert release is not None and release.in_memory == 0
        visitor.touches("1. First")
        visitor.waits_for(lambda: visitor.kiosk.screen == "section", "for the section")
        visitor.sees("Start page", "Item number 1", f"{MANY} documents")
        section = visitor.kiosk.screens.section
        QAbstractItemModelTester(section.items, QAbstractItemModelTester.FailureReportingMode.Fatal, section)
        made = section.items.rowCount()
        assert section.count == MANY and made <= 144 and release.in_memory <= 200

        section.more()
        assert made < section.items.rowCount() <= made + 48
        assert section.items.rows[-1].title == f"Item number {section.items.rowCount()}"
        visitor.kiosk.go_to_section(SectionId("second"))
        assert section.count == 0 and section.items.rowCount() == 0


def test_a_member_of_staff_lists_thousands_with_few_in_memory(large: Path) -> None:
    for visitor in visiting(published=large, mode=Mode.STAFF, now=monday_morning):
        visitor.touches("Continue")
        release = visitor.kiosk.release
        assert release is not None
        shelf = visitor.kiosk.furnish_staff().shelf
        shelf.show()
        rows = shelf.list.rows
        assert rows.rowCount() == MANY + 1 and rows.row(MANY).title == f"Item number {MANY}"
        assert release.in_memory <= 500

        shelf.showFamily("page")
        assert rows.rowCount() == 1 and rows.row(0).title == "Start page"
        shelf.showFamily("all")
        shelf.showSection("second")
        assert rows.rowCount() == 0
