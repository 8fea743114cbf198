"""The staff area of a public kiosk: behind a PIN, seen by nobody, leaving nothing of either side behind."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.device.pin import PinKeeper
from kiosk.safeguarding.visit import Mode
from tests.worlds import Clock, Visitor, monday_morning, visiting

DIGITS = "482915"
_CHORD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def with_a_pin(a_home_of_its_own: Path) -> Path:
    PinKeeper(a_home_of_its_own / "data", time.time, time.monotonic).set(DIGITS)
    return a_home_of_its_own


def asks(visitor: Visitor) -> None:
    QTest.keyClick(visitor.window, Qt.Key.Key_F12, _CHORD)
    visitor.settle()


def enters(visitor: Visitor, digits: str) -> None:
    for digit in digits:
        visitor.touches(digit)
    visitor.touches("Enter")
    visitor.waits_for(lambda: not visitor.kiosk.pad.busy, "for the answer")


def comes_in(visitor: Visitor) -> None:
    asks(visitor)
    enters(visitor, DIGITS)
    visitor.waits_for(lambda: visitor.kiosk.is_staff, "to be let in")


def test_without_a_pin_no_pad_opens() -> None:
    for visitor in visiting(now=monday_morning):
        asks(visitor)
        visitor.kiosk.askWho()
        assert visitor.kiosk.padOpen is False
        assert visitor.sees("Touch to start")


def test_the_way_in_cannot_be_seen_and_the_pad_says_nothing_of_what_it_is_for(with_a_pin: Path) -> None:
    for visitor in visiting(now=monday_morning):
        assert visitor.does_not_see("staff", "PIN", "corner")
        asks(visitor)
        assert visitor.kiosk.padOpen
        assert visitor.does_not_see("staff", "PIN", "password", "six", "6 digits", "library")
        visitor.touches("Close")
        assert visitor.kiosk.padOpen is False


def test_a_finger_kept_on_the_corner_for_three_seconds_opens_it_and_a_tap_does_not(with_a_pin: Path) -> None:
    for visitor in visiting(now=monday_morning):
        corner = QPoint(visitor.window.width() - 20, 20)
        visitor.touches_at(corner.x(), corner.y())
        assert visitor.kiosk.screen == "cover" and visitor.kiosk.padOpen is False

        began = time.monotonic()
        QTest.touchEvent(visitor.window, visitor._finger).press(0, corner, visitor.window).commit()
        visitor.waits_for(lambda: visitor.kiosk.padOpen, "for the pad", 6000)
        assert time.monotonic() - began > 2  # Qt counts from the moment that the touch says it was made
        QTest.touchEvent(visitor.window, visitor._finger).release(0, corner, visitor.window).commit()
        visitor.settle()
        assert visitor.kiosk.padOpen and visitor.kiosk.screen == "cover"


def test_wrong_is_wrong_whatever_its_length_and_five_times_is_a_wait(with_a_pin: Path) -> None:
    for visitor in visiting(now=monday_morning):
        asks(visitor)
        for wrong in ("1", "482914", "4829151234", "000000", "999999"):
            enters(visitor, wrong)
            assert visitor.kiosk.pad.said == "That was not it."
        enters(visitor, DIGITS)
        assert visitor.sees("Try again in 1 minute")
        assert not visitor.kiosk.is_staff


def test_the_right_one_makes_the_window_staffs_and_leave_now_gives_it_back(with_a_pin: Path) -> None:
    for visitor in visiting(now=monday_morning):
        visitor.reaches_home()
        visitor.leaves_now()
        visitor.settle()
        comes_in(visitor)

        assert visitor.kiosk.visit.mode is Mode.STAFF
        assert visitor.sees("Before you continue", "Leave now")
        visitor.touches("Continue")
        assert visitor.sees("All items", "Leave now")
        assert visitor.does_not_see("Bookmarks", "Recent", "Export a copy"), "nothing is kept, nothing leaves"
        assert visitor.kiosk.desk is None

        visitor.presses_only("Leave now")
        visitor.settle()
        assert visitor.kiosk.screen == "cover" and not visitor.kiosk.is_staff
        visitor.lifts()
        assert visitor.kiosk.visit.mode is Mode.PUBLIC
        visitor.comes_in()
        assert not (with_a_pin / "data" / "local.sqlite3").exists()


def test_it_ends_itself_after_a_minute_without_a_touch_and_a_touch_prolongs_it(with_a_pin: Path) -> None:
    clock = Clock()
    for visitor in visiting(now=monday_morning, clock=clock):
        comes_in(visitor)
        clock.now_s += 59
        visitor.kiosk.touched()
        clock.now_s += 59
        visitor.kiosk._lending.tick()
        assert visitor.kiosk.is_staff

        clock.now_s += 1.1
        visitor.kiosk._lending.tick()
        visitor.settle()
        assert visitor.kiosk.screen == "cover" and not visitor.kiosk.is_staff


def test_no_letter_does_anything_in_public(with_a_pin: Path) -> None:
    for visitor in visiting(now=monday_morning):
        visitor.reaches_home()
        for letter in "/?bejkqt":
            QTest.keyClick(visitor.window, letter)
        visitor.settle()
        assert visitor.kiosk.screen == "home"
        assert visitor.kiosk.staff is None
