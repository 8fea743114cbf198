"""What no single look shows: nothing moves where all is to keep still, changes are said, *Leave now* acts at once."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem
from worlds import Clock, Visitor, monday_morning, visiting

from kiosk.catalogue import Kind
from kiosk.paths import home
from tests.app.gate import pixels

UI = Path(__file__).resolve().parents[2] / "kiosk" / "ui"


@pytest.fixture
def visitor() -> Iterator[Visitor]:
    yield from visiting(clock=Clock(), now=monday_morning)


@pytest.fixture
def visitor_in_motion() -> Iterator[Visitor]:
    """At a centre that has not asked for stillness."""
    home().site.parent.mkdir(parents=True, exist_ok=True)
    home().site.write_text("still = false\n")
    yield from visiting(clock=Clock(), now=monday_morning)


def every_way(visitor: Visitor) -> Iterator[tuple[str, Callable[[], None]]]:
    """Each step through the kiosk: its name, and what takes it."""
    kiosk = visitor.kiosk
    yield "choice", kiosk.start
    yield "before", kiosk.screens.choice.work
    yield "home", kiosk.screens.before.goOn
    release = kiosk.release
    assert release is not None
    resources = {one.kind: one for one in release.resources(kiosk.visit)}
    yield "section", lambda: kiosk.go_to_section(release.sections[4].id)
    yield "resource", lambda: kiosk.go_to_resource(resources[Kind.DOCUMENT].id)
    yield "take away", kiosk.screens.resource.takeAway
    yield "the sheet closed", kiosk.screens.resource.hideTakeAway
    yield "the text", lambda: kiosk.open_text(resources[Kind.DOCUMENT].id)
    yield "page", lambda: kiosk.open_resource(resources[Kind.PAGE].id)
    yield "search", lambda: kiosk.go_to_search("")
    yield "support", kiosk.goToSupport
    yield "access", kiosk.toggleAccess
    yield "access closed", kiosk.toggleAccess
    yield "the veil", kiosk.access.coverNow
    yield "carried on", kiosk.carryOn
    yield "the cover", kiosk.leave


def test_nothing_moves_after_a_step_when_everything_is_to_keep_still(visitor: Visitor) -> None:
    """A28: two frames after every step are the same."""
    moved = []
    for name, step in every_way(visitor):
        step()
        if pixels.moves(lambda: visitor.window):
            moved.append(name)
    assert moved == []


def test_the_test_of_stillness_sees_a_sheet_that_slides(visitor_in_motion: Visitor) -> None:
    visitor_in_motion.reaches_home()
    visitor_in_motion.kiosk.toggleAccess()
    assert pixels.moves(lambda: visitor_in_motion.window)


@pytest.mark.parametrize("path", sorted(UI.rglob("*.qml")), ids=lambda path: path.name)
def test_every_movement_takes_its_time_from_the_theme(path: Path) -> None:
    """A28: so that it is none where somebody asked for stillness."""
    text = re.sub(r"//.*", "", path.read_text(encoding="utf-8"))
    timed = r"\b(\w+Animation|SmoothedAnimation|SpringAnimation|PauseAnimation) (?:on \w+ )?\{([^}]*)\}"
    for _, inside in re.findall(timed, text):
        assert re.search(r"duration: Theme\.motion\b", inside), inside
    for took in re.findall(r"\b(?:duration|interval|velocity): *([^\n]*)", text):
        assert took.startswith("Theme."), took


def test_leave_now_acts_at_the_press_on_every_screen(visitor: Visitor) -> None:
    """A24, with the exception that WCAG 2.5.2 gives: what must not wait for a finger to be lifted."""
    left = []
    for screen in [name for name, _ in every_way(visitor) if name not in ("the veil", "carried on", "the cover")]:
        for name, step in every_way(visitor):
            step()
            visitor.settle()
            if name == screen:
                break
        visitor.leaves_now()
        left.append(visitor.kiosk.screen)
    assert set(left) == {"cover"}
    assert len(left) > 10


def said(visitor: Visitor) -> list[str]:
    """What a screen reader was told without being asked, of what is on screen now."""

    def within(item: QQuickItem) -> Iterator[str]:
        for child in item.childItems():
            if child.objectName() == "announcer" and child.isVisible():
                yield str(child.property("said"))
            yield from within(child)

    return [words for words in within(visitor.window.contentItem()) if words]


def test_a_count_of_results_is_said_and_the_focus_stays_where_it_is_typed(visitor: Visitor) -> None:
    """A36."""
    visitor.reaches_home()
    visitor.kiosk.go_to_search("")
    visitor.types("readiness checklist")
    visitor.waits_for(lambda: not visitor.kiosk.screens.search.busy, "for the answer")
    assert said(visitor) == [visitor.kiosk.screens.search.summary]
    assert "result" in said(visitor)[0]
    assert [thing.name for thing in visitor.things() if thing.focused] == ["Search the library"]


def test_a_page_that_came_is_said(visitor: Visitor) -> None:
    """A36."""
    visitor.reaches_home()
    visitor.touches("2. Compassionate Leeds Strategy")
    visitor.touches("Compassionate Leeds")
    visitor.touches("Open")
    visitor.sees("Page 1 of 12")
    visitor.touches("Next")
    visitor.waits_for(lambda: "Page 2 of 12" in said(visitor), "to be told the page")


def test_letters_alone_do_nothing_in_public(visitor: Visitor) -> None:
    """A33: no shortcut of one character."""
    visitor.reaches_home()
    before = (visitor.kiosk.journey, visitor.reads())
    for letter in "/jkgb?":
        visitor.key(Qt.Key(ord(letter.upper())))
    assert (visitor.kiosk.journey, visitor.reads()) == before
