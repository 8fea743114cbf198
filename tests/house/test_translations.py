"""What the translations must hold: every sentence of the window, in every language, whole, its numbers set apart.

lupdate misses some shapes of a call in silence, and lrelease drops what is unfinished without a word: both are counted
here. A new sentence comes into the files with `python packaging/translate.py`.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from functools import cache
from pathlib import Path

import pytest

from kiosk.app.languages import PSEUDO, REVIEWED

TOP = Path(__file__).resolve().parents[2]
FOLDER = TOP / "assets" / "translations"
PLURAL_FORMS = {"ar": 6, "ur": 2}
WRITTEN = tuple(PLURAL_FORMS)
FROM_RIGHT = ("ar", "ur")

SAME_AS_ENGLISH = {
    "dddd d MMMM": "letters that Qt reads, in an order that is right in these languages too",
    "A −": "a sign on a button, its name is said in words",
    "A +": "a sign on a button, its name is said in words",
    "Esc": "printed on the key",
}

NAMES = (
    *("Relay", "UK", "AA", "AT", "Debian", "EN", "Linux", "NVDA", "Narrator", "Orca", "SPI"),
    *("VoiceOver", "WCAG", "Windows", "macOS"),
)
KEYS = ("B", "Esc", "Shift")

MAY_LEAVE_A_NUMBER_OUT = {
    "ar": (0, 1, 2),  # none, one and two have words of their own
    "ur": (),
}


@cache
def messages(language: str) -> dict[tuple[str, str, str], ET.Element]:
    tree = ET.parse(FOLDER / f"kiosk_{language}.ts")
    return {
        (context.findtext("name") or "", message.findtext("source") or "", message.findtext("comment") or ""): message
        for context in tree.iter("context")
        for message in context.iter("message")
    }


def forms(message: ET.Element) -> list[str]:
    translation = message.find("translation")
    assert translation is not None
    return [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]


def plain(text: str) -> str:
    return re.sub("[\u2066-\u2069]", "", text)


def said_in_python() -> set[tuple[str, str]]:
    """(context, sentence) of every `translate(...)` in the window."""
    found = set()
    for path in sorted((TOP / "kiosk" / "app").glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Call) and getattr(node.func, "id", getattr(node.func, "attr", "")) in (
                "translate",
                "QT_TRANSLATE_NOOP",
            ):
                words = [one.value for one in node.args if isinstance(one, ast.Constant) and isinstance(one.value, str)]
                if len(words) >= 2:
                    found.add((words[0], words[1]))
    return found


def test_every_sentence_that_python_says_can_be_translated() -> None:
    known = {(context, source) for context, source, _ in messages("en")}
    assert sorted(said_in_python() - known) == []


def test_the_files_are_as_the_screens_are() -> None:
    done = subprocess.run(
        [sys.executable, TOP / "packaging" / "translate.py", "--check"], capture_output=True, text=True, cwd=TOP
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("language", WRITTEN)
def test_every_sentence_is_in_every_language(language: str) -> None:
    assert list(messages(language)) == list(messages("en"))
    for key, message in messages(language).items():
        translation = message.find("translation")
        assert translation is not None and translation.get("type") is None, key
        assert all(form.strip() for form in forms(message)), key
        expected = PLURAL_FORMS[language] if message.get("numerus") else 1
        assert len(forms(message)) == expected, key


@pytest.mark.parametrize("language", WRITTEN)
def test_nothing_is_left_in_english(language: str) -> None:
    """A sentence of signs and places alone has nothing to translate; the few others are listed, with their reason."""
    same = {
        key[1]
        for key, message in messages(language).items()
        if re.search("[A-Za-z]", re.sub(r"%\w", "", key[1])) and plain(forms(message)[0]) == key[1]
    }
    assert same <= set(SAME_AS_ENGLISH), same - set(SAME_AS_ENGLISH)


@pytest.mark.parametrize("language", WRITTEN)
def test_no_latin_letters_stand_in_it_but_names(language: str) -> None:
    for key, message in messages(language).items():
        if key[1] not in SAME_AS_ENGLISH:
            for form in forms(message):
                found = set(re.findall("[A-Za-z]+", re.sub(r"%\w", "", form)))
                assert found <= {*NAMES, *KEYS}, (key, form)


@pytest.mark.parametrize("language", WRITTEN)
def test_every_place_is_kept(language: str) -> None:
    for key, message in messages(language).items():
        wanted = sorted(re.findall(r"%\w", key[1]))
        for number, form in enumerate(forms(message)):
            found = sorted(re.findall(r"%\w", form))
            if message.get("numerus") and number in MAY_LEAVE_A_NUMBER_OUT[language]:
                assert found in (wanted, [one for one in wanted if one != "%n"]), (key, form)
            else:
                assert found == wanted, (key, form)


@pytest.mark.parametrize("language", FROM_RIGHT)
def test_a_number_among_words_from_the_right_keeps_its_own_order(language: str) -> None:
    for key, message in messages(language).items():
        for form in forms(message):
            assert not re.search("(?<!\u2068)%[0-9n]|%[0-9n](?!\u2069)", form), (key, form)
            assert form.count("\u2068") == form.count("\u2069"), (key, form)


def test_arabic_indic_digits_never_come_in() -> None:
    """Numbers to ring are written with the digits that are on the keys, so all numbers are."""
    for language in FROM_RIGHT:
        for key, message in messages(language).items():
            assert not re.search("[\u0660-\u0669\u06f0-\u06f9]", "".join(forms(message))), key


def test_who_has_read_a_language_is_said_once() -> None:
    """The file says who read it and when; the program offers it to the public only then."""
    for path in FOLDER.glob("kiosk_*.ts"):
        code = path.stem.removeprefix("kiosk_").replace("_", "-")
        if code == "en" or code in PSEUDO:
            continue
        root = ET.parse(path).getroot()
        read = bool(root.findtext("extra-reviewed_by")) and bool(root.findtext("extra-reviewed_on"))
        assert read == (code in REVIEWED), code
        assert root.findtext("extra-made"), code


UNMIRRORED = {
    # What stands at a place of its own, and why it may: LayoutMirroring turns anchors and layouts round, not `x`.
    "BlockView.qml": "the key's mark moves a block in its own direction",
    "HitLine.qml": "as far out on both sides",
    "PageOverlay.qml": "on the picture of a page, which is never turned round",
    "Toggle.qml": "the knob asks which side it is on",
}


def test_nothing_is_placed_by_x_where_the_window_would_not_turn_it_round() -> None:
    found = {}
    for path in sorted((TOP / "kiosk" / "ui").rglob("*.qml")):
        lines = [
            line.strip()
            for line in path.read_text().splitlines()
            if re.match(r"\s*x: (?!0$)", line) and "mirrored" not in line
        ]
        if lines and path.name not in UNMIRRORED:
            found[path.name] = lines
    assert found == {}


def test_a_margin_names_the_side_that_it_is_anchored_on() -> None:
    """A margin turns round with its anchor; one without an anchor on that side would be a number that does nothing."""
    for path in sorted((TOP / "kiosk" / "ui").rglob("*.qml")):
        text = path.read_text()
        for side in ("left", "right"):
            if re.search(rf"(?<!Layout\.)\b{side}Margin:", text):
                assert re.search(rf"anchors\.{side}:|\b{side}: |fill: ", text), (path.name, side)
