"""Every contrast is held to its ratio, from the table of colours (WCAG 2.2 §1.4.6, §1.4.11)."""

from __future__ import annotations

from dataclasses import fields
from itertools import product

import pytest
from PySide6.QtGui import QColor

from kiosk.app.land import View, picture
from kiosk.app.palette import PALETTES, THEMES, Palette, mix

TEXT = 7.0
LINE = 3.0


def luminance(colour: QColor) -> float:
    def linear(channel: float) -> float:
        return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def ratio(one: str | QColor, other: str | QColor) -> float:
    light, dark = sorted((luminance(QColor(one)), luminance(QColor(other))), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def grounds(palette: Palette) -> tuple[str, str, str]:
    return palette.ground, palette.surface, palette.sunk


@pytest.mark.parametrize(("theme", "token"), list(product(THEMES, ("ink", "muted", "danger"))))
def test_text_stands_out_seven_to_one_on_every_ground(theme: str, token: str) -> None:
    palette = PALETTES[theme]
    assert min(ratio(getattr(palette, token), ground) for ground in grounds(palette)) >= TEXT


@pytest.mark.parametrize("theme", THEMES)
def test_lines_stand_out_three_to_one_on_every_ground(theme: str) -> None:
    palette = PALETTES[theme]
    assert min(ratio(palette.line, ground) for ground in grounds(palette)) >= LINE


@pytest.mark.parametrize(("theme", "fill"), list(product(THEMES, ("primary", "support", "mark"))))
def test_words_on_a_fill_stand_out_seven_to_one(theme: str, fill: str) -> None:
    palette = PALETTES[theme]
    assert ratio(getattr(palette, fill), getattr(palette, f"{fill}_ink")) >= TEXT


@pytest.mark.parametrize("theme", THEMES)
def test_leave_now_is_ground_on_ink_and_stands_out(theme: str) -> None:
    assert ratio(PALETTES[theme].ink, PALETTES[theme].ground) >= TEXT


@pytest.mark.parametrize(("theme", "hue"), list(product(THEMES, range(8))))
def test_a_covers_title_stands_out_on_its_sky(theme: str, hue: int) -> None:
    sky = picture(View(40, 60, theme, world_x=hue, hue=hue, swell=0.86)).pixelColor(20, 2)
    assert ratio(sky, PALETTES[theme].hue_ink) >= TEXT


@pytest.mark.parametrize("hue", range(7))
def test_a_sections_number_stands_out_in_its_square_at_dusk(hue: int) -> None:
    assert ratio(PALETTES["dusk"].hues[hue], PALETTES["dusk"].primary_ink) >= TEXT


@pytest.mark.parametrize("theme", THEMES)
def test_one_of_the_focus_rings_two_tones_shows_on_every_fill(theme: str) -> None:
    palette = PALETTES[theme]
    for under in (*grounds(palette), palette.primary, palette.support, palette.ink, *palette.hues):
        assert max(ratio(palette.focus_inner, under), ratio(palette.focus_outer, under)) >= LINE
    assert ratio(palette.focus_inner, palette.focus_outer) >= LINE


@pytest.mark.parametrize("theme", THEMES)
def test_words_stay_readable_on_a_pressed_fill(theme: str) -> None:
    palette = PALETTES[theme]
    for fill in ("primary", "support"):
        toward = palette.ground if theme == "contrast" else palette.ink
        pressed = mix(getattr(palette, fill), toward, 0.3 if theme == "contrast" else 0.12)
        assert ratio(pressed, getattr(palette, f"{fill}_ink")) >= 4.5


@pytest.mark.parametrize("theme", THEMES)
def test_every_token_is_a_whole_colour(theme: str) -> None:
    for field in fields(Palette):
        value = getattr(PALETTES[theme], field.name)
        for colour in value if isinstance(value, tuple) else (value,):
            assert len(colour) == 7 and QColor(colour).isValid()
