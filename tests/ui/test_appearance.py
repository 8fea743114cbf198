"""What a person chose for their eyes and hands, and what follows from the screen."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor

from kiosk.app.appearance import HIT_END, HIT_START, TEXT_STEPS, Appearance, shape_of, unit_of

MARK = QColor("#F6DFAE")
INK = QColor("#1E2B2F")


@pytest.mark.parametrize(
    ("size", "shape", "unit"),
    [
        ((1920, 1080), "wide", 1.0),
        ((3840, 2160), "wide", 2.0),
        ((1080, 1920), "tall", 1.0),
        ((1024, 600), "small", 1.0),
        ((1366, 768), "small", 1.0),
        ((2560, 1440), "wide", 4 / 3),
    ],
)
def test_each_screen_has_its_shape_and_unit(size: tuple[int, int], shape: str, unit: float) -> None:
    assert shape_of(*size) == shape
    assert unit_of(*size) == pytest.approx(unit)


def test_the_text_grows_step_by_step_and_stops_at_twice_the_size() -> None:
    appearance = Appearance()
    seen = [appearance.get_text_scale()]
    for _ in range(6):
        appearance.larger()
        seen.append(appearance.get_text_scale())
    assert seen[:5] == list(TEXT_STEPS) and set(seen[5:]) == {2.0}
    for _ in range(6):
        appearance.smaller()
    assert appearance.get_text_scale() == 1.0


def test_nonsense_changes_nothing() -> None:
    appearance = Appearance()
    appearance.set_theme("neon")
    appearance.set_text_scale(3.3)
    appearance.set_px_per_mm(0)
    appearance.fit(0, 0)
    assert (appearance.get_theme(), appearance.get_text_scale(), appearance.width_px()) == ("day", 1.0, 1920)


def test_everything_a_visitor_chose_goes_back_to_normal() -> None:
    appearance = Appearance()
    appearance.set_theme("contrast")
    appearance.set_text_scale(2.0)
    appearance.set_still(True)
    appearance.set_reach(True)
    appearance.reset()
    assert appearance.get_theme() == "day"
    assert appearance.get_text_scale() == 1.0
    assert not (appearance.get_still() or appearance.get_reach())


@given(st.text(alphabet=st.sampled_from("ab <>&\"'" + HIT_START + HIT_END), max_size=40))
def test_no_markup_of_a_passage_survives_its_marks(passage: str) -> None:
    html = Appearance().marked(passage, MARK, INK)
    bare = html.replace("</span>", "")
    while "<span style=" in bare:
        before, _, rest = bare.partition("<span style=")
        bare = before + rest.partition(">")[2]
    assert "<" not in bare and ">" not in bare
    assert HIT_START not in html and HIT_END not in html
    assert html.count("<span") == html.count("</span>")
