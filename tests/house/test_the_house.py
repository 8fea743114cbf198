"""The house tests itself: pins, licences, commands, translations, rooms, and what must not stand in the repository."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

TOP = Path(__file__).resolve().parents[2]


def run(*command: str, **environ: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, capture_output=True, text=True, cwd=TOP, env={**os.environ, **environ})


def tracked() -> list[Path]:
    listed = run("git", "ls-files").stdout.splitlines()
    return [TOP / name for name in listed if (TOP / name).is_file()]


def test_pyside_is_the_one_that_does_not_lose_references_to_none() -> None:
    wanted = tomllib.loads((TOP / "pyproject.toml").read_text())["project"]["dependencies"]
    for name in ("PySide6-Essentials", "PySide6-Addons"):
        assert f"{name}>=6.11.3,<6.12" in wanted
    from PySide6 import __version_info__

    assert (6, 11, 3) <= __version_info__[:3] < (6, 12, 0)


def test_five_hundred_void_calls_do_not_move_the_count_of_none(qapp: QCoreApplication) -> None:
    qapp.processEvents()
    before = sys.getrefcount(None)
    for _ in range(500):
        qapp.processEvents()
    assert abs(sys.getrefcount(None) - before) < 100


def test_every_requirement_is_pinned_with_hashes_and_names_no_index() -> None:
    for path in sorted((TOP / "packaging").glob("requirements-*.txt")):
        text = path.read_text()
        assert "http" not in text and "index" not in text
        for line in text.splitlines():
            assert line.startswith((" ", "#")) or "==" in line, line
        assert text.count("--hash=sha256:") >= len(re.findall(r"^[a-z]", text, re.M | re.I))


def test_nothing_of_this_machine_is_committed() -> None:
    said = re.compile(r"(/root/|/home/\w+/|/work/main|--(extra-)?index-url|find-links)")
    here = Path(__file__)
    for path in tracked():
        if path.suffix in (".py", ".sh", ".toml", ".md", ".qml", ".sql", ".txt", "") and path != here:
            text = path.read_text(encoding="utf-8", errors="replace")
            assert not said.search(text), path


def test_only_the_collection_holds_large_files() -> None:
    assert [path for path in tracked() if path.stat().st_size > 1_000_000 and "resources_db" not in path.parts] == []
    assert sum(path.stat().st_size for path in tracked() if "resources_db" in path.parts) < 40_000_000


def test_every_asset_folder_says_its_licence() -> None:
    assert list((TOP / "assets" / "fonts").glob("OFL*"))
    assert (TOP / "assets" / "icons" / "LICENSE").is_file()
    assert "GNU AFFERO GENERAL PUBLIC LICENSE" in (TOP / "LICENSE").read_text()


@pytest.mark.parametrize("room", sorted(path.name for path in (TOP / "kiosk").iterdir() if path.is_dir()))
def test_every_room_says_what_lives_there(room: str) -> None:
    if room.startswith("__"):
        return
    readme = TOP / "kiosk" / room / "README.md"
    assert readme.is_file(), f"kiosk/{room} has no README.md"
    assert 0 < len(readme.read_text().splitlines()) < 200


@pytest.mark.parametrize("folder", ["assets", "resources_db", "packaging", "tests", "kiosk"])
def test_every_folder_at_the_top_says_what_lives_there(folder: str) -> None:
    assert (TOP / folder / "README.md").is_file()


COMMANDS = [
    ["--help"],
    ["library", "--help"],
    ["library", "info", "--help"],
    ["library", "search", "--help"],
    ["library", "verify", "--help"],
    ["library", "export", "--help"],
    ["publish", "--help"],
    ["publish", "new", "--help"],
    ["publish", "check", "--help"],
    ["publish", "build", "--help"],
    ["doctor", "--help"],
]


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_every_command_has_help_with_an_example(command: list[str]) -> None:
    done = run(sys.executable, "-m", "kiosk", *command)
    assert done.returncode == 0
    assert "Example" in done.stdout


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["--mode", "nobody"], 2),
        (["--collection", "/nowhere"], 2),
        (["--nonsense"], 2),
        (["library", "search"], 2),
        (["nothing"], 2),
        (["library", "export", "no-such-thing", "/nowhere/at/all"], 1),
        (["library", "info", "--collection", "/nowhere"], 1),
        (["publish", "check", "/nowhere"], 1),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else str(value),
)
def test_what_cannot_be_done_is_refused_in_one_plain_line(arguments: list[str], code: int) -> None:
    done = run(sys.executable, "-m", "kiosk", *arguments)
    assert done.returncode == code
    said = done.stderr.strip()
    assert said and "Traceback" not in said and "!" not in said
    assert len(said.splitlines()) == 1


def test_without_a_screen_the_window_says_so_and_names_the_way_out() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "kiosk"],
        capture_output=True,
        text=True,
        cwd=TOP,
        env={
            key: value
            for key, value in os.environ.items()
            if key not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
        },
    )
    assert done.returncode == 1
    assert "--screenshot FILE" in done.stderr and len(done.stderr.strip().splitlines()) == 1


def test_a_screenshot_needs_no_screen(tmp_path: Path) -> None:
    shot = tmp_path / "cover.png"
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", "--screenshot", str(shot)],
        capture_output=True,
        text=True,
        cwd=TOP,
        env={
            key: value
            for key, value in os.environ.items()
            if key not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
        },
    )
    assert done.returncode == 0, done.stderr
    assert shot.stat().st_size > 10_000
    assert done.stderr == ""


def test_every_sentence_on_screen_is_in_the_translations() -> None:
    done = run(sys.executable, "packaging/translate.py", "--check")
    assert done.returncode == 0, done.stdout


def test_no_sentence_shouts() -> None:
    for path in (TOP / "assets" / "translations").glob("kiosk_en.ts"):
        assert "!" not in re.sub(r"<!DOCTYPE TS>", "", path.read_text())


def test_the_rooms_import_only_downwards() -> None:
    done = run(str(Path(sys.executable).parent / "lint-imports"), "--no-cache")
    assert done.returncode == 0, done.stdout[-3000:]
