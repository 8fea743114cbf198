"""Reading a document in public: going back from a jump, leaving a part out, pages in the colours of the theme."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from worlds import Visitor, monday_morning, visiting

from kiosk.app.palette import PALETTES


@pytest.fixture
def visitor() -> Iterator[Visitor]:
    yield from visiting(now=monday_morning)


def opens_the_strategy(visitor: Visitor, button: str = "Open without those pages") -> None:
    visitor.reaches_home()
    visitor.touches("2. Compassionate Leeds Strategy")
    visitor.touches("Compassionate Leeds")
    visitor.touches(button)
    visitor.sees("Page 1 of 12")
    visitor.waits_for(lambda: visitor.kiosk.drawing.picture(0) is not None, "for the first page")


def test_whoever_jumped_by_the_contents_goes_back_with_one_touch(visitor: Visitor) -> None:
    opens_the_strategy(visitor)
    assert visitor.does_not_see("Back to page")
    visitor.touches("What the strategy is")
    visitor.sees("Page 3 of 12")
    visitor.touches("Back to page 1")
    assert visitor.sees("Page 1 of 12")
    assert visitor.does_not_see("Back to page")


def test_a_part_is_skipped_and_offered_again_on_the_way_back(visitor: Visitor) -> None:
    opens_the_strategy(visitor)
    reader = visitor.kiosk.screens.reader
    reader.goTo(3)
    visitor.sees("This page is left out, as you chose.")
    visitor.picture()
    visitor.touches("Skip this part")
    visitor.waits_for(lambda: reader.look_of(reader.place) == "shown", "for the page after it")
    after = reader.place
    assert after > 3 and all(reader.look_of(page) == "covered" for page in range(3, after))
    reader.goTo(after - 1)
    visitor.sees("This page is left out, as you chose.")
    visitor.picture()
    visitor.touches("Skip this part")
    visitor.waits_for(lambda: reader.place == 2, "for the page before it, where the person was going")
    reader.goTo(3)
    visitor.picture()
    visitor.touches("Show this page")
    visitor.waits_for(lambda: visitor.kiosk.drawing.picture(3) is not None, "for the page")


def test_a_covered_page_has_no_picture_in_the_list_of_pages(visitor: Visitor) -> None:
    opens_the_strategy(visitor)
    visitor.touches("Pages")
    visitor.finds("Page 4")
    lists = visitor.kiosk.screens.reader.lists
    visitor.picture()
    assert lists.picture(3, 100, 140) is None
    assert lists.picture(1, 100, 140) is not None
    assert 3 not in lists._pictures


def test_no_letter_does_anything_in_public(visitor: Visitor) -> None:
    opens_the_strategy(visitor)
    reader = visitor.kiosk.screens.reader
    for key in (Qt.Key.Key_R, Qt.Key.Key_S, Qt.Key.Key_B, Qt.Key.Key_T, Qt.Key.Key_W, Qt.Key.Key_G, Qt.Key.Key_F):
        QTest.keyClick(visitor.window, key)
    visitor.settle()
    assert (reader.look.turn, reader.look.style, reader.lists.panel, reader.place) == (0, "column", "contents", 0)
    assert not reader.going.saysWhere and not reader.taking.canTake


def ground_of(picture: QImage, visitor: Visitor) -> QColor:
    """The paper of the page in front, beside its words."""
    page = next(one for one in visitor.things() if one.name.startswith("Page 3. "))
    scale = picture.width() / visitor.window.width()
    return picture.pixelColor(round((page.x - page.width // 2 + 20) * scale), round(page.y * scale))


@pytest.mark.parametrize("theme", ["dusk", "contrast"])
def test_pages_take_the_colours_of_the_theme_unless_they_are_wanted_as_printed(visitor: Visitor, theme: str) -> None:
    opens_the_strategy(visitor)
    reader, drawing = visitor.kiosk.screens.reader, visitor.kiosk.drawing
    reader.goTo(2)
    visitor.kiosk.access.theme = theme
    visitor.waits_for(lambda: drawing.picture(2) is not None, "for the page in other colours")
    surface = QColor(PALETTES[theme].surface)
    ground = ground_of(visitor.picture(), visitor)
    assert max(abs(a - b) for a, b in zip(ground.getRgb()[:3], surface.getRgb()[:3], strict=True)) <= 4
    visitor.touches("Page as printed")
    visitor.waits_for(lambda: drawing.picture(2) is not None, "for the page as it is printed")
    assert ground_of(visitor.picture(), visitor) == QColor("white")


def test_leaving_forgets_jumps_lists_and_looks(visitor: Visitor) -> None:
    opens_the_strategy(visitor)
    reader = visitor.kiosk.screens.reader
    reader.jump(5)
    reader.look.lieAs("spread")
    visitor.leaves_now()
    assert reader.going.backWords == "" and reader.going._jumps.behind is None
    assert reader.look.style == "column" and reader.held is None
    assert not visitor.kiosk.drawing._small and not visitor.kiosk.drawing._kept
