"""What is handed over works where it was never built: an empty environment, another folder."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

TOP = Path(__file__).resolve().parents[2]
LEFT_BEHIND = shutil.ignore_patterns(
    ".git", ".venv", "build", "dist", "__pycache__", "*.qmlc", ".*_cache", ".hypothesis"
)


@pytest.mark.deep
def test_package_an_installed_kiosk_opens_the_bundled_library_from_another_folder(tmp_path: Path) -> None:
    source = shutil.copytree(TOP, tmp_path / "source", ignore=LEFT_BEHIND)
    environment = tmp_path / "environment"
    subprocess.run([sys.executable, "-m", "venv", environment], check=True)
    clean = {key: value for key, value in os.environ.items() if key not in ("PYTHONPATH", "DISPLAY", "QT_QPA_PLATFORM")}
    subprocess.run([environment / "bin" / "pip", "install", "-q", source], check=True, env=clean)
    shutil.rmtree(source)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    kiosk = environment / "bin" / "kiosk"

    info = subprocess.run(
        [kiosk, "library", "info", "--json"], capture_output=True, text=True, cwd=elsewhere, env=clean
    )
    assert info.returncode == 0, info.stderr
    answer = json.loads(info.stdout)
    assert (answer["sections"], answer["documents"], answer["contacts"]) == (7, 8, 15)

    shot = elsewhere / "cover.png"
    drawn = subprocess.run([kiosk, "--screenshot", shot], capture_output=True, text=True, cwd=elsewhere, env=clean)
    assert drawn.returncode == 0, drawn.stderr
    assert shot.stat().st_size > 10_000

    checked = subprocess.run([kiosk, "library", "verify"], capture_output=True, text=True, cwd=elsewhere, env=clean)
    assert checked.returncode == 0, checked.stderr
