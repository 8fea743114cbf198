"""The languages of the window: which are offered to whom, how they are drawn, and that nothing is left in another."""

from __future__ import annotations

import importlib.util
import re
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QTextLayout, QTextLine, QTextOption
from worlds import Visitor, monday_morning, the_application, visiting

from kiosk.app import words
from kiosk.app.fonts import ARABIC, LATIN, NASTALIQ, Fonts
from kiosk.app.languages import PSEUDO, REVIEWED, Languages
from kiosk.paths import bundle, home
from kiosk.safeguarding.visit import Mode

TOP = Path(__file__).resolve().parents[2]
ALLOWED = {
    "en": {LATIN.family},
    "ar": {LATIN.family, ARABIC.family},
    "ur": {LATIN.family, NASTALIQ.family},
}
WRITTEN = ("ar", "ur")


def a_site(*lines: str) -> None:
    home().site.parent.mkdir(parents=True, exist_ok=True)
    offered = () if any(line.startswith("languages") for line in lines) else ('languages = ["en", "ar", "ur"]',)
    home().site.write_text("\n".join((*offered, "still = true", *lines)) + "\n")


@pytest.fixture
def languages() -> Iterator[Languages]:
    """All languages, with the program's own typefaces, and English again afterwards."""
    the_application()
    made = Languages(bundle().translations, ("en", "ar", "ur", *PSEUDO), unreviewed=True)
    made.use(Fonts(bundle().assets / "fonts"))
    yield made
    made.speak("en")


@pytest.fixture
def visitor(request: pytest.FixtureRequest) -> Iterator[Visitor]:
    a_site(*getattr(request, "param", ("unreviewed_languages = true",)))
    yield from visiting(now=monday_morning)


# Who is offered what


@pytest.mark.parametrize("visitor", [()], indirect=True)
def test_the_public_is_not_offered_a_language_that_nobody_has_checked(visitor: Visitor) -> None:
    assert set(WRITTEN).isdisjoint(REVIEWED)
    assert visitor.kiosk.languages.offered == ("en",)
    visitor.comes_in()
    assert visitor.does_not_see("العربية", "اردو")


def test_a_site_may_offer_it_all_the_same(visitor: Visitor) -> None:
    visitor.comes_in()
    for name in ("English", "العربية", "اردو"):
        assert visitor.finds(name).description == ""


def test_staff_see_it_with_a_word_on_what_is_open() -> None:
    a_site()
    for visitor in visiting(mode=Mode.STAFF, now=monday_morning):
        rows = {row.code: row.note for row in visitor.kiosk.languages.rows()}
        assert rows == {
            "en": "",
            "ar": "not yet checked by a reader of this language",
            "ur": "not yet checked by a reader of this language",
        }


def test_a_language_without_a_file_is_not_offered(tmp_path: Path) -> None:
    the_application()
    assert Languages(tmp_path, ("pl", "ur"), unreviewed=True).offered == ("en",)


@pytest.mark.parametrize("visitor", [('languages = ["ur", "en"]', "unreviewed_languages = true")], indirect=True)
def test_a_visit_begins_and_ends_in_the_first_language_of_the_site(visitor: Visitor) -> None:
    kiosk = visitor.kiosk
    assert (kiosk.languages.current, kiosk.appearance.rightToLeft, kiosk.appearance.script) == ("ur", True, "nastaliq")
    visitor.touches("چھو کر شروع کریں")
    visitor.touches("English")
    assert visitor.sees("How can we help?")
    assert not kiosk.appearance.rightToLeft
    visitor.leaves_now()
    visitor.waits_for(lambda: kiosk.languages.current == "ur", "for the cover in Urdu")
    assert kiosk.appearance.rightToLeft and kiosk.appearance.script == "nastaliq"


# How it is drawn


def laid_out(text: str, weight: QFont.Weight) -> tuple[QTextLayout, QTextLine]:
    font = QFont(LATIN.family)
    font.setPixelSize(24)
    font.setWeight(weight)
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(100_000)
    layout.endLayout()
    return layout, line


def sentences(language: str) -> set[str]:
    tree = ET.parse(TOP / "assets" / "translations" / f"kiosk_{language}.ts")
    return {
        form.replace("%1", "12").replace("%n", "41").replace("%2", "0808 2000 247")
        for translation in tree.iter("translation")
        for form in [translation.text or "", *(one.text or "" for one in translation.iter("numerusform"))]
        if form.strip()
    }


@pytest.mark.parametrize("weight", [QFont.Weight.Normal, QFont.Weight.DemiBold, QFont.Weight.Bold])
@pytest.mark.parametrize("language", ["en", *WRITTEN])
def test_every_sentence_is_drawn_with_the_programs_own_typefaces(
    languages: Languages, language: str, weight: QFont.Weight
) -> None:
    languages.speak(language)
    for text in sentences(language):
        for run in laid_out(text, weight)[0].glyphRuns():
            families = {one.lower() for one in ALLOWED[language]}
            assert run.rawFont().familyName().lower() in families, (text, run.rawFont().familyName())
            assert 0 not in run.glyphIndexes(), text


def test_a_letter_that_no_typeface_here_has_is_found_out(languages: Languages) -> None:
    languages.speak("ar")
    runs = laid_out("中文", QFont.Weight.Normal)[0].glyphRuns()
    assert any(run.rawFont().familyName() != LATIN.family or 0 in run.glyphIndexes() for run in runs)


def test_typefaces_for_other_scripts_are_loaded_only_where_they_are_on_offer() -> None:
    the_application()
    fonts = Fonts(bundle().assets / "fonts")
    fonts.load(("en", "en-XA", "ar-XB"))
    assert set(fonts._loaded) == set(LATIN.files)
    fonts.load(("ur",))
    assert set(fonts._loaded) == {*LATIN.files, *NASTALIQ.files}


def test_urdu_is_nastaliq_and_arabic_is_naskh_from_one_moment_to_the_next(languages: Languages) -> None:
    for language, family in (("ur", NASTALIQ.family), ("ar", ARABIC.family), ("ur", NASTALIQ.family)):
        languages.speak(language)
        drawn = {run.rawFont().familyName() for run in laid_out("سلام", QFont.Weight.Normal)[0].glyphRuns()}
        assert drawn == {family}


def digits_in_order_of_sight(text: str) -> str:
    seen = []
    everything = QTextLayout.GlyphRunRetrievalFlag.RetrieveAll
    for run in laid_out(text, QFont.Weight.Normal)[0].glyphRuns(0, len(text), everything):
        for place, position in zip(run.stringIndexes(), run.positions(), strict=True):
            if text[place].isdigit():
                seen.append((position.x(), text[place]))
    return "".join(letter for _, letter in sorted(seen))


@pytest.mark.parametrize("language", WRITTEN)
@pytest.mark.parametrize("number", ["0808 2000 247", "116 123", "0113 376 0336"])
def test_a_number_to_ring_reads_the_same_in_every_language(languages: Languages, language: str, number: str) -> None:
    languages.speak(language)
    said = words.translate("SupportViewModel", "Call %1").replace("%1", number)
    assert said != f"Call {number}"
    assert digits_in_order_of_sight(said) == digits_in_order_of_sight(number) == number.replace(" ", "")


def test_without_being_set_apart_its_groups_would_change_places(languages: Languages) -> None:
    languages.speak("ar")
    assert digits_in_order_of_sight("الاتصال بـ 0808 2000 247") != "08082000247"


@pytest.mark.parametrize("language", WRITTEN)
def test_dates_and_plurals_are_of_the_language_and_digits_are_those_on_the_keys(
    languages: Languages, language: str
) -> None:
    languages.speak(language)
    date = words.weekday_and_date(2026, 11, 24)
    assert "24" in date and re.search("[\u0600-\u06ff]", date) and not re.search("[A-Za-z\u0660-\u0669]", date)
    forms = [words.pages(count) for count in (1, 2, 3, 11, 100)]
    assert len({re.sub("[0-9\u2068\u2069]", "", one).strip() for one in forms}) == {"ar": 4, "ur": 2}[language]
    assert "100" in forms[-1] and QLocale().zeroDigit() == "0"


def test_what_is_in_another_language_says_so(languages: Languages) -> None:
    assert (words.language_note("en-GB"), words.language_note("ur")) == ("", "In Urdu")
    languages.speak("ar")
    assert words.language_note("en") == "بالإنجليزية"
    assert words.language_note("ar") == ""
    assert "polski" in words.language_note("pl")


def test_the_direction_goes_with_the_language(languages: Languages) -> None:
    for language, direction in (
        ("ar", Qt.LayoutDirection.RightToLeft),
        ("en", Qt.LayoutDirection.LeftToRight),
        ("ur", Qt.LayoutDirection.RightToLeft),
        ("ar-XB", Qt.LayoutDirection.RightToLeft),
    ):
        languages.speak(language)
        assert QGuiApplication.layoutDirection() is direction
    assert QFontDatabase.families()


# Nothing is left in another language


def the_guide():  # packaging/tour_guide.py, which is not a package
    spec = importlib.util.spec_from_file_location("tour_guide", TOP / "packaging" / "tour_guide.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["tour_guide"] = module
    spec.loader.exec_module(module)
    return module


def english_words() -> set[str]:
    """Every sentence of the window in English that has a letter in it, numbers as they may stand there left open."""
    tree = ET.parse(TOP / "assets" / "translations" / "kiosk_en.ts")
    return {
        form
        for translation in tree.iter("translation")
        for form in [translation.text or "", *(one.text or "" for one in translation.iter("numerusform"))]
        if re.search("[A-Za-z]{2}", re.sub(r"%\w", "", form))
    }


@pytest.mark.parametrize("language", WRITTEN)
def test_changing_the_language_on_any_screen_leaves_no_english_word_of_the_window(
    visitor: Visitor, language: str
) -> None:
    kiosk = visitor.kiosk
    # In a place stands a number, a time or a word; whole sentences are an editor's.
    patterns = [re.compile(r"[\w:.]{1,12}".join(map(re.escape, re.split(r"%\w", one)))) for one in english_words()]
    left = []
    for screen in the_guide().Guide(visitor._running).screens():
        kiosk.languages.speak("en")
        visitor.settle()
        before = {text for thing in visitor.things() for text in (thing.name, thing.description) if text}
        kiosk.languages.speak(language)
        visitor.settle()
        after = {text for thing in visitor.things() for text in (thing.name, thing.description) if text}
        # What an editor wrote stays; what was the window's own in English must be gone.
        left += [
            (screen, text)
            for text in before & after
            if any(pattern.fullmatch(text) for pattern in patterns) and text not in OF_AN_EDITOR
        ]
    assert "\n".join(f"{screen}: {text}" for screen, text in sorted(set(left))) == ""


OF_AN_EDITOR = {"English"}
"""What an editor wrote, or a name in its own language, that the window happens to say as well."""
