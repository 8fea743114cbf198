"""Icons are drawn, licensed, and in the colour that is asked for."""

from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QColor

from kiosk.app.icons import drawn, names
from kiosk.paths import bundle

TOP = bundle().qml


def test_the_icons_bring_their_licence() -> None:
    text = (bundle().assets / "icons" / "LICENSE").read_text(encoding="utf-8")
    assert "ISC License" in text and "Lucide" in text


@pytest.mark.parametrize("name", names())
def test_every_icon_draws_something_in_its_colour(name: str) -> None:
    image = drawn(name, 30, QColor("#0A5357"))
    colours = {
        image.pixelColor(x, y).name() for x in range(30) for y in range(30) if image.pixelColor(x, y).alpha() == 255
    }
    assert colours
    for colour in map(QColor, colours):  # blending rounds by one
        assert abs(colour.red() - 0x0A) + abs(colour.green() - 0x53) + abs(colour.blue() - 0x57) <= 2


@pytest.mark.parametrize("name", names())
def test_every_icon_is_plain_lines_and_reaches_for_nothing(name: str) -> None:
    text = (bundle().assets / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    assert not re.search(r"<(use|image|script|style|foreignObject|!DOCTYPE|!ENTITY)|href", text)


def test_an_icon_that_is_not_there_is_empty_and_no_error() -> None:
    assert drawn("no-such-icon", 24, QColor("black")).pixelColor(12, 12).alpha() == 0
    assert drawn("../icons/house", 24, QColor("black")).pixelColor(12, 12).alpha() == 0


def test_every_icon_that_a_screen_names_is_there() -> None:
    wanted: set[str] = set()
    for source in (TOP / "kiosk" / "ui").rglob("*.qml"):
        for line in source.read_text(encoding="utf-8").splitlines():
            if re.search(r"\b(iconName|trailingIconName|buttonIcon):", line):
                wanted |= set(re.findall(r'"([a-z][a-z0-9-]*)"', re.sub(r'([!=]==? *|\()"[^"]*"', "", line)))
    assert wanted - set(names()) == set()
