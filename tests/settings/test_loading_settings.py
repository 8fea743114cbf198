"""Settings come from site.toml, then the user's file, then variables; in public mode from site.toml alone."""

from dataclasses import fields
from datetime import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.settings import SETTINGS, LoadedSettings, OpenPeriod, Settings, WeekEntry, load_settings
from kiosk.settings.toml import parse_toml
from kiosk.settings.values import open_period, value_of


def loaded(
    folder: Path,
    site: str | bytes | None = None,
    user: str | None = None,
    environ: dict[str, str] | None = None,
    mode: str | None = None,
) -> LoadedSettings:
    for name, text in (("site.toml", site), ("settings.toml", user)):
        if text is not None:
            (folder / name).write_bytes(text if isinstance(text, bytes) else text.encode())
    return load_settings(folder / "site.toml", folder / "settings.toml", environ, mode)


def test_with_nothing_said_every_setting_is_at_its_usual_value_and_the_screen_is_public(tmp_path: Path) -> None:
    assert loaded(tmp_path) == LoadedSettings(Settings(), {})
    assert Settings().mode == "public"


def test_in_public_mode_the_site_is_final_and_the_rest_is_listed_as_ignored(tmp_path: Path) -> None:
    given_ = loaded(
        tmp_path, 'mode = "public"\ntheme = "dusk"', 'theme = "day"\nmode = "staff"', {"KIOSK_STILL": "true"}
    )

    assert given_.settings == Settings(theme="dusk")
    assert {(each.source, each.name) for each in given_.ignored} == {
        ("settings.toml", "theme"),
        ("settings.toml", "mode"),
        ("KIOSK_STILL", "still"),
    }
    assert given_.problems == ()


def test_outside_public_mode_the_later_source_wins_and_is_named(tmp_path: Path) -> None:
    given_ = loaded(
        tmp_path,
        'mode = "staff"\ntheme = "dusk"\ntext_scale = 1.5',
        'theme = "contrast"\nreach = true',
        {"KIOSK_TEXT_SCALE": "2", "KIOSK_LANGUAGES": '["ur", "en"]', "KIOSK_REACH": "no"},
    )

    assert given_.settings == Settings(mode="staff", theme="contrast", text_scale=2.0, languages=("ur", "en"))
    assert given_.sources == {
        "mode": "site.toml",
        "theme": "settings.toml",
        "text_scale": "KIOSK_TEXT_SCALE",
        "languages": "KIOSK_LANGUAGES",
    }


def test_the_command_line_says_the_mode_last(tmp_path: Path) -> None:
    assert loaded(tmp_path, 'mode = "staff"', 'theme = "dusk"', mode="public").settings == Settings()
    assert loaded(tmp_path, 'mode = "public"', 'theme = "dusk"', mode="training").settings.mode == "training"
    assert loaded(tmp_path, mode="administrator").settings.mode == "public"


@pytest.mark.parametrize("site", ["mode = 'staf'", "mode = 3", "theme =", b"\xff", "a." * 200 + "a = 1"])
def test_a_site_file_that_cannot_be_read_makes_the_screen_public(tmp_path: Path, site: str | bytes) -> None:
    given_ = loaded(tmp_path, site, 'mode = "staff"', {"KIOSK_MODE": "training"})

    assert given_.settings.mode == "public"
    assert len(given_.problems) == 1


def test_a_wrong_value_keeps_the_usual_one_and_is_said_with_what_to_do(tmp_path: Path) -> None:
    given_ = loaded(tmp_path, "idle_veil_s = 5\ntext_scale = 3.0\nsound = 1\ncenter_name = 'Meadow Lane'\n")

    assert given_.settings == Settings()
    assert [str(problem) for problem in given_.problems] == [
        "site.toml, idle_veil_s: It says 5. Give a whole number from 45 to 600. Until then it keeps its usual value.",
        "site.toml, text_scale: It says 3.0. Give a number from 1 to 2. Until then it keeps its usual value.",
        "site.toml, sound: It says 1. It should be true or false. Until then it keeps its usual value.",
        "site.toml, center_name: There is no setting “center_name”. Did you mean “centre_name”?",
    ]


def test_the_end_never_comes_sooner_after_the_veil_than_twenty_seconds(tmp_path: Path) -> None:
    assert loaded(tmp_path, "idle_end_s = 19").settings.idle_end_s == 30
    assert loaded(tmp_path, "idle_end_s = 20").settings.idle_end_s == 20


def test_the_centre_tells_its_hours_and_its_week(tmp_path: Path) -> None:
    given_ = loaded(
        tmp_path,
        """
        centre_name = "Meadow Lane Children’s Centre"
        opening_hours = ["mon-fri 08:30-17:00", "Sat 9.00-12.00"]
        [[week]]
        day = "wed"
        time = "10:00"
        title = "Story time"
        [[week]]
        day = "tue"
        time = 13:30:00
        title = "Stay and play"
        note = "Garden room, drop in"
        """,
    )

    assert given_.problems == ()
    assert given_.settings.opening_hours == (
        OpenPeriod((0, 1, 2, 3, 4), time(8, 30), time(17)),
        OpenPeriod((5,), time(9), time(12)),
    )
    assert given_.settings.week == (
        WeekEntry(1, time(13, 30), "Stay and play", "Garden room, drop in"),
        WeekEntry(2, time(10), "Story time"),
    )


@pytest.mark.parametrize(
    ("words", "days"), [("mon 09:00-10:00", (0,)), ("sat-mon 09:00-10:00", (0, 5, 6)), ("tue,thu 9:00-10:00", (1, 3))]
)
def test_days_of_a_period_may_be_a_run_or_a_list(words: str, days: tuple[int, ...]) -> None:
    assert open_period(words) == OpenPeriod(days, time(9), time(10))


@pytest.mark.parametrize(
    "words", ["", "mon", "mon 17:00-09:00", "mon 25:00-26:00", "mo-fr 09:00-17:00", "mon-tue-wed 9:00-10:00"]
)
def test_what_is_no_period_is_none(words: str) -> None:
    assert open_period(words) is None


def test_text_that_hides_characters_is_refused(tmp_path: Path) -> None:
    given_ = loaded(tmp_path, 'centre_name = "Mead\\u202Eow"')

    assert given_.settings.centre_name == ""
    assert "cannot be seen" in str(given_.problems[0])


def test_variables_of_others_are_left_alone_and_near_names_are_offered(tmp_path: Path) -> None:
    given_ = loaded(tmp_path, environ={"KIOSK_HOME": "/x", "KIOSK_FLEET": "7", "KIOSK_THEM": "dusk"}, mode="staff")

    assert [str(problem) for problem in given_.problems] == [
        "KIOSK_THEM: There is no setting “KIOSK_THEM”. Did you mean “KIOSK_THEME”?"
    ]


def test_every_setting_is_declared_once_with_a_sentence_and_an_example_that_fits() -> None:
    assert [setting.name for setting in SETTINGS] == [each.name for each in fields(Settings)]
    for setting in SETTINGS:
        assert setting.sentence.endswith(".")
        value_of(setting, parse_toml(f"value = {setting.example}".encode())["value"])


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20) | st.times(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)


@given(st.binary(max_size=300))
def test_any_bytes_in_any_file_give_settings(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    folder = tmp_path_factory.mktemp("settings")
    (folder / "site.toml").write_bytes(data)

    assert isinstance(load_settings(folder / "site.toml", folder / "site.toml").settings, Settings)


@given(st.dictionaries(st.sampled_from([setting.variable for setting in SETTINGS]), st.text(max_size=30)))
def test_any_variables_give_settings(environ: dict[str, str]) -> None:
    assert isinstance(load_settings(environ=environ, mode="staff").settings, Settings)


@given(st.sampled_from(SETTINGS), values)
def test_any_value_fits_or_is_refused_in_two_sentences(setting, value) -> None:
    from kiosk.settings.values import Unfit

    try:
        fitted = value_of(setting, value)
    except Unfit as unfit:
        assert unfit.what and unfit.todo
    else:
        assert type(fitted) is type(setting.default)
