"""What is imported before the cover is on the screen: Qt, the standard library and our own code."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

TOP = Path(__file__).resolve().parents[2]

NOT_BEFORE_THE_COVER = (
    "PySide6.QtMultimedia",
    "click",
    "cryptography",
    "fitz",
    "kiosk.documents",
    "kiosk.library",
    "numpy",
    "platformdirs",
    "pymupdf",
    "rapidfuzz",
    "rich",
    "segno",
    "snowballstemmer",
    "sqlite_utils",
    "typst",
)

FIRST_FRAME = """
import json, sys
from kiosk.app import main as product

open_window = product.open_window

def watched(options):
    running = open_window(options)
    seen = []
    def frame():
        if not seen:
            seen.append(sorted(sys.modules))
            print(json.dumps({"modules": seen[0], "screen": running.kiosk.screen}), flush=True)
            running.app.quit()
    running.window.frameSwapped.connect(frame)
    return running

product.open_window = watched
sys.exit(product.main(["--size", "1920x1080"]))
"""


@pytest.fixture(scope="module")
def first_frame(tmp_path_factory: pytest.TempPathFactory) -> dict[str, object]:
    """The modules of a process of its own when it shows its first frame, and the screen that it shows."""
    home = tmp_path_factory.mktemp("home")
    environ = {**os.environ, "KIOSK_HOME": str(home), "PYTHONPATH": str(TOP), "QT_QPA_PLATFORM": "offscreen"}
    child = subprocess.run(
        [sys.executable, "-c", FIRST_FRAME], env=environ, cwd=home, capture_output=True, text=True, timeout=60
    )
    assert child.returncode == 0, child.stderr
    held: dict[str, object] = json.loads(child.stdout.splitlines()[0])
    return {**held, "written": [(path.name, path.stat().st_size) for path in home.rglob("*") if path.is_file()]}


def test_the_first_frame_is_the_cover(first_frame: dict[str, object]) -> None:
    assert first_frame["screen"] == "cover"


def test_nothing_but_qt_the_standard_library_and_our_own_code_is_imported_before_the_cover(
    first_frame: dict[str, object],
) -> None:
    modules = first_frame["modules"]
    assert isinstance(modules, list)
    assert [name for name in NOT_BEFORE_THE_COVER if name in modules] == []


def test_a_first_start_writes_nothing_but_its_empty_lock(first_frame: dict[str, object]) -> None:
    assert first_frame["written"] == [("window.lock", 0)]
