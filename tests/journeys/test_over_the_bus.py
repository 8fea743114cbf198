"""Somebody who cannot see the screen, with Orca, over the real bus: every screen is read and used by names alone.

The kiosk is the real one, in a process of its own, on an X server of its own; the reader knows only what AT-SPI tells.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

TOP = Path(__file__).resolve().parents[2]
READER = Path(__file__).with_name("bus_reader.py")
SYSTEM_PYTHON = "/usr/bin/python3"
NEEDED = "Xvfb at-spi2-core dbus python3-gi gir1.2-atspi-2.0 (packaging/test installs them)"


def missing() -> str:
    """What of the system is not there, or ''."""
    for tool in ("Xvfb", "dbus-run-session", SYSTEM_PYTHON):
        if shutil.which(tool) is None:
            return tool
    asked = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
    done = subprocess.run([SYSTEM_PYTHON, "-c", asked], capture_output=True, text=True, check=False)
    return done.stderr.strip().splitlines()[-1] if done.returncode else ""


class Listener:
    """Somebody who hears the screen. Nothing here waits for time: each wait is for what is said, with a deadline."""

    def __init__(self, process: subprocess.Popen[str]):
        self._process = process

    def _ask(self, **what: str) -> object:
        assert self._process.stdin is not None and self._process.stdout is not None
        self._process.stdin.write(json.dumps(what) + "\n")
        self._process.stdin.flush()
        for line in self._process.stdout:
            if line.startswith("answer: "):
                return json.loads(line.removeprefix("answer: "))
        raise AssertionError("the reader ended")

    def nodes(self) -> list[dict[str, object]]:
        """What is on the screen, in the order of the tree."""
        told = self._ask(do="tree")
        assert isinstance(told, list), told
        return told

    def reads(self) -> str:
        """All that is on the screen, in words."""
        return "\n".join(f"{node['name']}\n{node['description']}" for node in self.nodes())

    def hears(self, *words: str) -> str:
        """Wait until all of these are on the screen; returns everything there."""
        told = ""

        def there() -> bool:
            nonlocal told
            told = " ".join(self.reads().split())
            return all(word in told for word in words)

        self._waits(there, lambda: f"in vain for {[word for word in words if word not in told]} in:\n{told}")
        return told

    def presses(self, name: str) -> None:
        """Press what has that name, as soon as it is there."""
        said = ""

        def done() -> bool:
            nonlocal said
            said = str(self._ask(do="press", name=name))
            return said == ""

        self._waits(done, lambda: f"{said}\n{self.reads()}")

    def writes(self, name: str, text: str) -> None:
        """Put words into the field with that name."""
        assert self._ask(do="type", name=name, text=text) == ""

    def is_told(self, words: str) -> None:
        """Wait until that was announced, without the focus going anywhere."""
        told: list[str] = []

        def there() -> bool:
            told[:] = [str(one) for one in self._ask(do="heard")]
            return any(words in one for one in told)

        self._waits(there, lambda: f"in vain for the announcement “{words}”; announced: {told}")

    def everything_is_named(self) -> None:
        """Each control on the screen has a name of its own and something that it does."""
        roles = ("push button", "radio button", "check box")
        controls = [node for node in self.nodes() if node["enabled"] and node["role"] in roles]
        assert controls
        assert [node for node in controls if not node["name"]] == []
        assert [node["name"] for node in controls if not {"Press", "Toggle"} & set(map(str, node["actions"]))] == []
        called = [(node["name"], node["description"]) for node in controls]
        assert sorted(one for one in set(called) if called.count(one) > 1) == []

    def _waits(self, done: Callable[[], bool], why: Callable[[], str], most_s: float = 20.0) -> None:
        deadline = time.monotonic() + most_s
        while not done():
            assert time.monotonic() < deadline, f"waited {why()}"


@pytest.fixture
def listener(tmp_path: Path) -> Iterator[Listener]:
    """The kiosk on a screen of its own, and somebody who hears it."""
    lacking = missing()
    if lacking:
        pytest.skip(f"THE ACCESSIBILITY BUS WAS NOT TESTED: {lacking} is missing; needs {NEEDED}")
    seen, written = os.pipe()
    display = subprocess.Popen(
        ["Xvfb", "-displayfd", str(written), "-screen", "0", "1920x1080x24", "-nolisten", "tcp"],
        pass_fds=[written],
        stderr=subprocess.DEVNULL,
    )
    os.close(written)
    with os.fdopen(seen) as answer:
        number = answer.readline().strip()
    runtime = tmp_path / "runtime"
    runtime.mkdir(mode=0o700)
    home = tmp_path / "kiosk-home"
    site = home / "config" / "site.toml"
    site.parent.mkdir(parents=True)
    site.write_text("still = true\n")
    kiosk = [sys.executable, "-m", "kiosk", "--mode", "public"]
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith("QT_")},
        "DISPLAY": f":{number}",
        "QT_QPA_PLATFORM": "xcb",
        "XDG_RUNTIME_DIR": str(runtime),
        "KIOSK_HOME": str(home),
        "PYTHONPATH": str(TOP),
        "NO_AT_BRIDGE": "",
    }
    reader = subprocess.Popen(
        ["dbus-run-session", "--", SYSTEM_PYTHON, str(READER), *kiosk],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=(tmp_path / "said").open("w"),
        text=True,
        env=environment,
        cwd=TOP,
    )
    try:
        yield Listener(reader)
    finally:
        assert reader.stdin is not None
        reader.stdin.close()
        try:
            reader.wait(15)
        finally:
            display.terminate()
            display.wait(10)


def test_somebody_who_hears_the_screen_uses_every_part_of_it(listener: Listener) -> None:
    listener.hears("Touch to start", "Access")
    listener.presses("Touch to start")
    listener.hears("How can we help?")
    listener.everything_is_named()

    listener.presses("I work with children and families")
    listener.hears("Before you continue", "What comes up", "Violence or abuse", "Continue", "Not now")
    listener.everything_is_named()

    listener.presses("Continue")
    listener.hears("Search the library", "1. The vision", "7. Support across West Yorkshire")
    listener.everything_is_named()

    listener.presses("2. Compassionate Leeds Strategy")
    listener.hears("Part 2 of 7")
    listener.everything_is_named()

    listener.presses("Compassionate Leeds")
    listener.hears("What it brings up, and where", "12 pages")
    listener.everything_is_named()

    listener.presses("Take away")
    listener.hears("Point a phone", "https://mindmate.org.uk/")
    listener.everything_is_named()
    listener.presses("Close")

    listener.presses("Open")
    listener.hears("Page 1 of 12", "Contents")
    listener.presses("Next")
    listener.is_told("Page 2 of 12")
    listener.hears("Page 2. About this starter edition")
    listener.everything_is_named()

    listener.presses("Text view")
    listener.hears("About this starter edition", "This is a summary written for this library.")
    listener.everything_is_named()

    listener.presses("Home")
    listener.presses("3. Strong Foundations")
    listener.presses("Professionals in Leeds")
    listener.presses("Watch")
    listener.hears("Play", "Captions, on", "The words")
    listener.everything_is_named()

    listener.presses("Home")
    listener.writes("Search the library", "readiness checklist")
    listener.hears("Trauma-informed charter", "Documents")
    listener.is_told("result")
    listener.everything_is_named()
    listener.presses("Trauma-informed charter, Support from Adult Services · page 6")
    listener.hears("Page 6 of 6")

    listener.presses("Support for me or my child")
    listener.hears("Who is it about?", "What can you do safely?", "Samaritans")
    listener.everything_is_named()
    listener.presses("Samaritans")
    listener.hears("116 123")

    listener.presses("Access")
    listener.hears("Make this easier to use", "100 %")
    listener.everything_is_named()
    listener.presses("Larger text")
    listener.hears("125 %")
    listener.presses("Close")

    listener.presses("Leave now")
    told = listener.hears("Touch to start")
    assert not any(word in told for word in ("Samaritans", "Support", "Compassionate", "Leave now"))
