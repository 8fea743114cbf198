"""What is printed on a page is what people are told, wherever a page is named."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from kiosk.catalogue import ResourceId
from kiosk.library import content
from kiosk.library.folder import current_library
from kiosk.library.release import open_release
from tests.library.small_release import Small, a_member_of_staff, a_release

GUIDE = ResourceId("guide")


def test_a_page_is_called_by_what_is_printed_on_it(tmp_path: Path) -> None:
    folder = a_release(tmp_path, Small("guide", pages=("Preface", "First page")))
    with sqlite3.connect(current_library(folder).path) as db:
        db.execute("UPDATE page SET label = CASE page WHEN 0 THEN 'i' ELSE '1' END")
    db.close()
    with open_release(folder) as release:
        visit = a_member_of_staff()
        assert [content.page_label(release, GUIDE, visit, page) for page in (0, 1)] == ["i", "1"]


def test_a_page_that_nothing_is_known_of_has_its_number(tmp_path: Path) -> None:
    folder = a_release(tmp_path, Small("guide", pages=("One",)))
    with open_release(folder) as release:
        visit = a_member_of_staff()
        assert content.page_label(release, GUIDE, visit, 41) == "42"
        assert content.page_label(release, ResourceId("gone"), visit, 2) == "3"
