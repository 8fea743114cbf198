"""Two starts in one home, each a process of its own: the second raises a window of staff, and is silent in public."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

TOP = Path(__file__).resolve().parents[2]

FIRST = """
import sys
from PySide6.QtCore import QTimer
from kiosk.app import main as product

open_window = product.open_window
product.Running.come_to_the_front = lambda running: print("raised", flush=True)

def watched(options):
    running = open_window(options)
    seen = []
    def frame():
        if not seen:
            seen.append(True)
            QTimer.singleShot(0, running.app, lambda: print("open", flush=True))
    running.window.frameSwapped.connect(frame)
    return running

product.open_window = watched
sys.exit(product.main(sys.argv[1:]))
"""

SECOND = "import sys; from kiosk.app.main import main; sys.exit(main(sys.argv[1:]))"


@contextmanager
def a_window(home: Path, mode: str) -> Iterator[subprocess.Popen[str]]:
    """A first start that is on the screen, says when it is raised, and is ended afterwards."""
    process = subprocess.Popen(
        [sys.executable, "-c", FIRST, *asked(mode)], env=environ(home), stdout=subprocess.PIPE, text=True
    )
    try:
        assert process.stdout is not None and process.stdout.readline() == "open\n"
        yield process
    finally:
        process.kill()
        process.communicate()


def asked(mode: str) -> list[str]:
    """What both starts are asked for."""
    return ["--mode", mode, "--size", "1024x600"]


def environ(home: Path) -> dict[str, str]:
    """Both starts have the same home."""
    return {**os.environ, "KIOSK_HOME": str(home), "PYTHONPATH": str(TOP), "QT_QPA_PLATFORM": "offscreen"}


def start_again(home: Path, mode: str) -> subprocess.CompletedProcess[str]:
    """The second start, to its end."""
    command = [sys.executable, "-c", SECOND, *asked(mode)]
    return subprocess.run(command, env=environ(home), capture_output=True, text=True, timeout=60, check=False)


def test_a_second_start_of_staff_raises_the_first_and_ends(tmp_path: Path) -> None:
    with a_window(tmp_path, "staff") as first:
        second = start_again(tmp_path, "staff")
        assert (second.returncode, second.stdout) == (0, ""), second.stderr
        assert first.stdout is not None and first.stdout.readline() == "raised\n"
        assert first.poll() is None


def test_a_second_public_start_ends_quietly_and_leaves_the_first_as_it_is(tmp_path: Path) -> None:
    with a_window(tmp_path, "public") as first:
        second = start_again(tmp_path, "public")
        assert (second.returncode, second.stdout, second.stderr) == (0, "", "")
        assert first.poll() is None
        first.terminate()
        assert first.stdout is not None and first.stdout.read() == ""


@pytest.mark.parametrize("mode", ["staff", "public"])
def test_once_the_first_has_died_the_next_start_opens(tmp_path: Path, mode: str) -> None:
    with a_window(tmp_path, mode):
        pass
    with a_window(tmp_path, mode) as again:
        assert again.poll() is None
