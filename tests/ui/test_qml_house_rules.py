"""The QML is formatted, typed, and has its colours, sizes and words where they belong."""

from __future__ import annotations

import importlib.util
import re
import subprocess
from pathlib import Path
from types import ModuleType

import pytest

TOP = Path(__file__).resolve().parents[2]
UI = TOP / "kiosk" / "ui"
LAYERS = ("theme", "components")
FILES = sorted(path for layer in LAYERS for path in (UI / layer).glob("*.qml"))


def the_type_writer() -> ModuleType:
    """`packaging/qmltypes.py`, which is a command and no package."""
    spec = importlib.util.spec_from_file_location("qmltypes", TOP / "packaging" / "qmltypes.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


qmltypes = the_type_writer()


def test_qmllint_finds_nothing_in_theme_and_components(tmp_path: Path) -> None:
    qmltypes.write(tmp_path)
    command = [qmltypes.tool("pyside6-qmllint"), "-W", "0", "-I", str(tmp_path), "-I", str(TOP), *map(str, FILES)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_file_is_formatted(tmp_path: Path) -> None:
    copies = []
    for path in FILES:
        copy = tmp_path / path.name
        copy.write_text(path.read_text(encoding="utf-8"), encoding="utf-8")
        copies.append(copy)
    subprocess.run([qmltypes.tool("pyside6-qmlformat"), "-i", *map(str, copies)], check=True, capture_output=True)
    assert [path.name for path, copy in zip(FILES, copies, strict=True) if path.read_text() != copy.read_text()] == []


@pytest.mark.parametrize("path", [*FILES, *sorted((UI / "screens").rglob("*.qml"))], ids=lambda path: path.name)
def test_no_colour_is_written_outside_the_theme(path: Path) -> None:
    text = re.sub(r"//.*", "", path.read_text(encoding="utf-8"))
    if path.name == "Theme.qml":
        text = text.replace('clear: "transparent"', "")
    assert not re.search(r'"#[0-9A-Fa-f]{3,8}"|Qt\.rgba|color: "', text)


@pytest.mark.parametrize("path", [path for path in FILES if path.name != "Theme.qml"], ids=lambda path: path.name)
def test_no_duration_or_letter_size_is_written_outside_the_theme(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert not re.search(r"(duration|interval|pixelSize|pointSize): *\d|font\.family: *\"", text)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_component_knows_nothing_of_resources_or_of_its_parents_parent(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert "kiosk.ui.screens" not in text
    assert "parent.parent" not in text
    assert path.name == "Theme.qml" or text.startswith("pragma ComponentBehavior: Bound")


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_every_sentence_can_be_translated_and_says_what_it_is_for(path: Path) -> None:
    for call in re.findall(r"qsTr\(([^\n]*)", path.read_text(encoding="utf-8")):
        assert call.count('"') >= 4, call


def test_each_folder_lists_all_its_components() -> None:
    for layer in LAYERS:
        listed = set(re.findall(r"(\w+\.qml)", (UI / layer / "qmldir").read_text(encoding="utf-8")))
        assert listed == {path.name for path in (UI / layer).glob("*.qml")}


def test_text_is_plain_wherever_it_is_shown() -> None:
    for path in (UI / "components").glob("*.qml"):
        text = path.read_text(encoding="utf-8")
        if path.name not in ("Words.qml", "MarkedWords.qml"):
            assert not re.search(r"^\s*(Text|Label) \{", text, re.MULTILINE), path.name
    assert "textFormat: Text.PlainText" in (UI / "components" / "Words.qml").read_text(encoding="utf-8")


def test_a_touch_is_taken_only_in_components() -> None:
    for path in (UI / "screens").rglob("*.qml"):
        assert not re.search(r"\b(MouseArea|TapHandler)\b", path.read_text(encoding="utf-8")), path.name
