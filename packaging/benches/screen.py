"""A screen of its own for a bench: Xvfb where it is installed, 1920 by 1080, drawn by Qt's software backend.

A bench that needs a window runs its own file again there, as a process of its own, and hands on the lines that
it prints.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

__all__ = ["SIZE", "on_private_screen", "private_screen"]

SIZE = (1920, 1080)


@contextmanager
def private_screen() -> Iterator[tuple[dict[str, str], str]]:
    """The environment that a window of ours needs, and what it is called in a figure; the screen goes at the end."""
    environ = {**os.environ, "QT_QUICK_BACKEND": "software", "QT_LOGGING_RULES": "*.debug=false;*.info=false"}
    xvfb = shutil.which("Xvfb")
    if xvfb is None:
        yield {**environ, "QT_QPA_PLATFORM": "offscreen"}, "offscreen, software"
        return
    reading, writing = os.pipe()
    shape = f"{SIZE[0]}x{SIZE[1]}x24"
    server = subprocess.Popen(
        [xvfb, "-displayfd", str(writing), "-screen", "0", shape, "-nolisten", "tcp", "-noreset"],
        pass_fds=(writing,),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as said:
            number = said.readline().strip()
        if not number:
            raise RuntimeError("Xvfb did not start, so nothing was measured.")
        yield {**environ, "QT_QPA_PLATFORM": "xcb", "DISPLAY": f":{number}"}, "xcb under Xvfb, software"
    finally:
        server.terminate()
        server.wait()


def on_private_screen(bench: str, rounds: int, limit_s: float = 900.0) -> Iterator[dict[str, object]]:
    """Run the file `bench` on a screen of its own with an empty home, and yield every figure that it prints."""
    with private_screen() as (environ, screen), tempfile.TemporaryDirectory() as home:
        top = Path(__file__).resolve().parents[2]
        child = subprocess.run(
            [sys.executable, bench, str(rounds), screen],
            env={**environ, "KIOSK_HOME": home, "PYTHONPATH": str(top)},
            stdout=subprocess.PIPE,
            text=True,
            timeout=limit_s,
        )
        for line in child.stdout.splitlines():
            if line.startswith("{"):
                yield json.loads(line)
        if child.returncode != 0:
            raise RuntimeError(f"{Path(bench).stem} stopped half way.")
