"""The land is one run of hills: the same every time, joined from cover to cover, different in every theme."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QImage

from kiosk.app import land
from kiosk.app.land import View, disc_height, picture, ridge, stone_height
from kiosk.app.palette import PALETTES


def a_cover(section: int, theme: str = "day", mirrored: bool = False) -> View:
    return View(120, 240, theme, world_x=section, hue=section, swell=0.86, mirrored=mirrored)


@given(st.floats(-2, 9), st.integers(0, 3))
def test_no_ridge_reaches_the_upper_half_nor_leaves_the_picture(x: float, index: int) -> None:
    assert 0 < ridge(index, x) <= 0.535


@given(st.floats(-2, 9))
def test_the_path_runs_below_the_second_ridge(x: float) -> None:
    assert 0.08 < stone_height(x) < ridge(1, x)


def test_the_hills_of_two_neighbouring_covers_meet() -> None:
    left, right = picture(a_cover(2)), picture(a_cover(3))

    def sky_ends(image: QImage, column: int, sky: str) -> int:
        return next(y for y in range(240) if image.pixelColor(column, y) != QColor(sky))

    hues = PALETTES["day"].hues
    assert abs(sky_ends(left, 119, hues[2]) - sky_ends(right, 0, hues[3])) <= 2


def test_discs_rise_and_sink_over_the_seven_parts() -> None:
    heights = [disc_height(section, behind=False) for section in range(7)]
    assert heights == sorted(heights[:4]) + sorted(heights[4:], reverse=True)
    assert all(disc_height(section, behind=True) < heights[section] for section in range(7))


def test_a_theme_never_shows_the_picture_of_another() -> None:
    day, dusk, contrast = (picture(a_cover(0, theme)) for theme in ("day", "dusk", "contrast"))
    assert len({image.pixelColor(60, 4).name() for image in (day, dusk, contrast)}) == 3


def test_an_equal_view_is_drawn_once_and_forgotten_at_the_end_of_a_visit() -> None:
    land.forget()
    first = picture(a_cover(1))
    assert picture(a_cover(1)) is first
    land.forget()
    assert picture(a_cover(1)) is not first


def test_kept_pictures_stay_within_their_bound() -> None:
    land.forget()
    for step in range(40):
        picture(View(1000, 1000, "day", world_x=step))
    assert sum(image.sizeInBytes() for image in land._kept.values()) <= land.KEPT_BYTES
    land.forget()


def test_right_to_left_is_the_mirror_image() -> None:
    plain, mirrored = picture(a_cover(4)), picture(a_cover(4, mirrored=True))
    for x, y in ((10, 150), (60, 180), (100, 220)):
        assert plain.pixelColor(x, y) == mirrored.pixelColor(119 - x, y)


@pytest.mark.parametrize("lit", [0, 1, 3, 6])
def test_more_stones_are_lit_on_a_later_document(lit: int) -> None:
    def bright(stones: int) -> int:
        image = picture(View(300, 420, "day", world_x=4.0, span=0.75, hue=4, stones_lit=stones))
        stone = QColor("#EDE6D8")
        return sum(image.pixelColor(x, y) == stone for x in range(300) for y in range(280, 420, 2))

    assert bright(lit) <= bright(lit + 1) <= bright(-1)


def test_corners_are_cut_smoothly() -> None:
    image = picture(View(100, 100, "day", hue=0, corner_px=20))
    assert image.pixelColor(0, 0).alpha() == 0
    assert {image.pixelColor(x, y).alpha() for x in range(10) for y in range(10)} - {0, 255}
