"""The accessibility gate: every screen, in every theme, size, language and text size, can be read and used.

All of it in one window and one process, without pictures (see `gate/`). A line at the end of a run says how much was
looked at, what was found, and how long it took.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

os.environ["QML_DISABLE_DISK_CACHE"] = "1"

import pytest
from PySide6.QtGui import QAccessible
from worlds import a_finger

from kiosk.app.main import Options, Running, open_window
from kiosk.paths import home
from kiosk.safeguarding.visit import Mode
from tests.app.gate.walk import (
    EVERY_LOOK,
    LANGUAGES,
    SIZES,
    STAFF_LOOKS,
    Look,
    in_words,
    spaced_walk,
    tour_guide,
    walk,
)


def a_centre(folder: Path, options: Options) -> Iterator[Running]:
    """A window at a centre that has a week, three languages and a staff PIN, and where nothing moves."""
    QAccessible.setActive(True)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("KIOSK_HOME", str(folder))
        home().site.parent.mkdir(parents=True, exist_ok=True)
        home().site.write_text("still = true\n" + tour_guide.SITE)
        tour_guide._set_a_pin(folder)
        window = open_window(options)
        try:
            yield window
        finally:
            window.close()


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """One window for all looks."""
    yield from a_centre(tmp_path_factory.mktemp("kiosk-home"), Options(size=SIZES[1]))


@pytest.fixture(scope="module")
def staff(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """A member of staff's window, for all looks."""
    yield from a_centre(tmp_path_factory.mktemp("staff-home"), Options(mode=Mode.STAFF, size=SIZES[1]))


@pytest.mark.parametrize("look", EVERY_LOOK, ids=in_words)
def test_every_screen_can_be_read_named_reached_and_pressed(running: Running, look: Look) -> None:
    assert "\n".join(walk(running, look, a_finger())) == ""


@pytest.mark.parametrize("look", STAFF_LOOKS, ids=in_words)
def test_every_screen_of_staff_can_be_read_named_reached_and_pressed(staff: Running, look: Look) -> None:
    assert "\n".join(walk(staff, look, a_finger(), staff=True)) == ""


@pytest.mark.deep
@pytest.mark.parametrize("look", [look for look in EVERY_LOOK if look not in STAFF_LOOKS], ids=in_words)
def test_every_screen_of_staff_in_every_look_there_is(staff: Running, look: Look) -> None:
    assert "\n".join(walk(staff, look, a_finger(), staff=True)) == ""


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("language", LANGUAGES)
def test_wider_spacing_of_lines_letters_and_words_loses_nothing(
    tmp_path: Path, size: tuple[int, int], language: str
) -> None:
    for window in a_centre(tmp_path, Options(size=size)):
        assert "\n".join(spaced_walk(window, language)) == ""
