"""Everything that the program is made of says under which licence, and has its text here without a network."""

from __future__ import annotations

import json
import re
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.about import licences
from kiosk.about.licences import parts, program
from kiosk.cli import main

TOP = Path(__file__).resolve().parents[2]


def test_every_package_font_icon_set_and_sound_says_its_licence() -> None:
    without = [part.name for part in (program(), *parts()) if not part.licence]

    assert without == []


def test_the_text_of_each_licence_is_here_without_a_network() -> None:
    without = [part.name for part in (program(), *parts()) if part.text is None]

    # SQLite is in the public domain: there is no text to keep.
    assert without == ["SQLite"]


def test_every_package_that_the_kiosk_is_installed_with_is_listed() -> None:
    pinned = (TOP / "packaging" / "requirements-kiosk.txt").read_text(encoding="utf-8")
    names = {plain(name) for name in re.findall(r"^([A-Za-z0-9._-]+)==", pinned, re.MULTILINE)}
    listed = {plain(part.name) for part in parts()}

    assert {name for name in names if installed(name)} <= listed


def test_every_file_of_assets_belongs_to_something_listed() -> None:
    assets = paths.bundle().assets
    fonts = {font.stem.partition("-")[0] for font in (assets / "fonts").glob("*.[to]tf")}
    listed = {part.name.replace(" ", "") for part in parts() if part.kind == "font"}
    folders = {folder.name for folder in assets.iterdir() if folder.is_dir()}

    assert fonts == listed
    assert folders <= {"fonts", "icons", "sounds", "translations", "pictures", "licences"}, "a folder nobody looks into"
    assert [part.licence for part in parts() if part.kind == "icons"] == ["ISC"]


@pytest.mark.parametrize("name", ["fonts/Strange-Regular.ttf", "icons/strange.svg", "sounds/bell.opus"])
def test_what_comes_without_a_licence_is_found(tmp_path: Path, name: str) -> None:
    (tmp_path / name).parent.mkdir()
    (tmp_path / name).write_bytes(b"")

    (found,) = licences._assets(tmp_path)

    assert found.licence == "" and found.text is None


def test_about_lists_it_all_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["about", "--json"]) == 0

    said = json.loads(capsys.readouterr().out)
    assert {part["name"] for part in said["parts"]} >= {"pymupdf", "Lucide Icons and Contributors", "Python"}
    titles = [passage["title"] for passage in said["statement"]]
    assert "What was not tested" in titles and all(passage["lines"] for passage in said["statement"])


def test_about_prints_a_licence_in_full(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["about", "--licence", "PyMuPDF"]) == 0
    assert "GNU AFFERO GENERAL PUBLIC LICENSE" in capsys.readouterr().out

    assert main(["about", "--licence", "nothing"]) == 1
    assert "no part called" in capsys.readouterr().err


def plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def installed(name: str) -> bool:
    try:
        return distribution(name) is not None
    except PackageNotFoundError:
        return False
