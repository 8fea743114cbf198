"""A member of staff reads a document: every job by keyboard alone, and by mouse alone."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from worlds import Visitor, monday_morning, visiting

from kiosk.app.reader import ReaderViewModel
from kiosk.safeguarding.visit import Mode

CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


class Reader:
    """Somebody who works here, with a document open."""

    def __init__(self, visitor: Visitor):
        self.visitor = visitor
        visitor.touches("Continue")
        visitor.waits_for(lambda: visitor.kiosk.screen != "before", "for the first screen")
        release = visitor.kiosk.release
        assert release is not None
        documents = [one for one in release.resources(visitor.kiosk.visit) if one.kind.value == "document"]
        self.resource = next(one for one in documents if "strategy" in one.id or "compassionate" in one.id)
        visitor.kiosk.open_resource(self.resource.id)
        self.settles()

    @property
    def reader(self) -> ReaderViewModel:
        return self.visitor.kiosk.screens.reader

    def settles(self) -> None:
        drawing = self.visitor.kiosk.drawing
        self.visitor.waits_for(lambda: drawing.picture(self.reader.place) is not None, "for the page")
        self.visitor.settle()

    def key(self, key: Qt.Key, with_: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.visitor.window, key, with_)
        self.visitor.settle()

    def finds(self, text: str) -> None:
        self.key(Qt.Key.Key_F, CONTROL)
        self.visitor.types(text)
        self.visitor.waits_for(lambda: not self.reader.finding.busy, "for the search")
        self.visitor.settle()

    def drags(self, start: QPoint, end: QPoint) -> None:
        window = self.visitor.window
        QTest.mousePress(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
        for step in range(1, 6):
            QTest.mouseMove(window, start + (end - start) * step / 5)
            self.visitor.settle()
        QTest.mouseRelease(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)
        self.visitor.settle()


@pytest.fixture
def staff() -> Iterator[Reader]:
    for visitor in visiting(mode=Mode.STAFF, now=monday_morning, size=(1366, 768)):
        yield Reader(visitor)


def test_pages_are_turned_and_lie_as_asked_by_keys_alone(staff: Reader) -> None:
    reader = staff.reader
    staff.key(Qt.Key.Key_Right)
    assert reader.place == 1
    staff.key(Qt.Key.Key_End)
    assert reader.place == reader.pageCount - 1
    staff.key(Qt.Key.Key_Home)
    staff.key(Qt.Key.Key_S)
    staff.key(Qt.Key.Key_S)
    assert reader.look.style == "spread"
    staff.key(Qt.Key.Key_Right)
    assert [one.page for one, _ in reader.placed()] == [1, 2]
    staff.settles()
    staff.key(Qt.Key.Key_Space)
    assert [one.page for one, _ in reader.placed()] == [3, 4]
    staff.key(Qt.Key.Key_Left)
    assert [one.page for one, _ in reader.placed()] == [1, 2]
    staff.key(Qt.Key.Key_F)
    assert not reader.look.fitsPage
    staff.key(Qt.Key.Key_Plus)
    assert reader.view.zoom > 1
    staff.key(Qt.Key.Key_0)
    assert reader.view.zoom == 1


def test_go_to_a_page_and_back_and_forward_again(staff: Reader) -> None:
    reader = staff.reader
    staff.key(Qt.Key.Key_G)
    staff.visitor.types("7")
    staff.key(Qt.Key.Key_Return)
    assert reader.place == 6
    assert staff.visitor.sees("Back to page 1")
    staff.key(Qt.Key.Key_W)
    assert staff.visitor.sees("page 7 of 12")
    assert reader.saying.endswith("page 7 of 12")


def test_alt_and_an_arrow_go_back_from_a_jump_before_they_leave_the_document(staff: Reader) -> None:
    reader = staff.reader
    reader.jump(6)
    staff.visitor.settle()
    staff.key(Qt.Key.Key_Left, ALT)
    assert (staff.visitor.kiosk.screen, reader.place) == ("reader", 0)
    staff.key(Qt.Key.Key_Right, ALT)
    assert reader.place == 6


def test_matches_are_listed_with_their_words_and_chosen_by_arrow_keys(staff: Reader) -> None:
    reader = staff.reader
    staff.finds("trauma")
    rows = reader.find.matches.rows  # type: ignore[attr-defined]  # QML sees a list of this
    assert len(rows) == reader.find.matchCount > 3
    assert "\ue000trauma\ue001" in rows[-1].passage.lower()
    staff.key(Qt.Key.Key_Down)
    staff.key(Qt.Key.Key_Down)
    staff.key(Qt.Key.Key_Return)
    assert reader.find.place == 1
    staff.key(Qt.Key.Key_F3)
    assert reader.find.place == 2
    staff.key(Qt.Key.Key_F3, SHIFT)
    assert reader.find.place == 1


def test_a_turned_page_has_its_matches_and_covers_where_they_are(staff: Reader) -> None:
    reader = staff.reader
    staff.key(Qt.Key.Key_R)
    assert reader.look.turn == 1
    placed, _ = reader.placed()[0]
    assert placed.width > placed.height
    staff.settles()
    picture = staff.visitor.kiosk.drawing.picture(reader.place)
    assert picture is not None and picture.width() > picture.height()
    staff.finds("trauma")
    match = reader.finding.current
    assert match is not None
    assert abs(reader.top_of_match(match) - match.rects[0].x0) < 1e-6


def test_pages_are_listed_and_only_those_in_sight_have_a_picture(staff: Reader) -> None:
    staff.key(Qt.Key.Key_T)
    staff.visitor.finds("Page 2")
    assert staff.reader.lists.panel == "pages"
    staff.visitor.picture()
    assert 0 < len(staff.reader.lists._pictures) <= staff.reader.pageCount
    staff.visitor.touches("Page 2")
    assert staff.reader.place == 1


def test_words_are_copied_with_where_they_are_from(staff: Reader) -> None:
    staff.finds("trauma")
    staff.key(Qt.Key.Key_Escape)
    staff.reader.find.text = "feel safe"
    staff.visitor.waits_for(lambda: not staff.reader.finding.busy, "for the search")
    staff.reader.keyPressed(int(Qt.Key.Key_C), int((CONTROL | SHIFT).value))
    copied = QGuiApplication.clipboard().mimeData()
    assert "feel safe" in copied.text() and staff.resource.title in copied.text() and "page " in copied.text()
    assert copied.hasHtml() and "<cite>" in copied.html()
    assert staff.reader.saying.startswith("Copied from page")


def test_words_marked_with_the_mouse_are_copied(staff: Reader) -> None:
    reader = staff.reader
    reader.goTo(2)
    staff.settles()
    placed = next(one for one, _ in reader.placed() if one.page == 2)
    canvas = next(thing for thing in staff.visitor.things() if thing.name.startswith("Page 3. "))
    left = canvas.x - canvas.width // 2
    top = canvas.y - canvas.height // 2
    start = QPoint(round(left + placed.width * 0.2), round(top + placed.height * 0.16))
    end = QPoint(round(left + placed.width * 0.7), round(top + placed.height * 0.18))
    staff.drags(start, end)
    staff.visitor.waits_for(lambda: reader.taking.selection is not None, "for the words to be marked")
    selection = reader.taking.selection
    assert selection is not None and selection.page == 2
    staff.key(Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == selection.text != ""


def test_a_page_is_bookmarked_and_shows_it_and_the_mark_is_taken_away_again(staff: Reader) -> None:
    reader = staff.reader
    desk = staff.visitor.kiosk.desk
    assert desk is not None
    reader.goTo(2)
    staff.settles()
    staff.key(Qt.Key.Key_B)
    (kept,) = desk.bookmarks.of(staff.resource.id)
    assert kept.page == 2 and kept.quote.exact
    assert reader.taking.bookmarked
    staff.key(Qt.Key.Key_B)
    assert desk.bookmarks.of(staff.resource.id) == ()


def test_advisories_stand_beside_the_title(staff: Reader) -> None:
    assert staff.resource.advisories
    assert staff.visitor.sees("page 4")


def test_leaving_forgets_where_one_was_what_was_marked_and_what_was_copied(staff: Reader) -> None:
    staff.reader.jump(6)
    staff.reader.taking.copy()
    staff.visitor.kiosk.leave()
    staff.visitor.settle()
    assert staff.reader.going._jumps.behind is None
    assert staff.reader.taking.selection is None
    assert QGuiApplication.clipboard().text() == ""
