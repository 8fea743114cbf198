"""From the start of the process to a cover that answers a touch, and on to the choice and the shelf.

Ours is the way of `python -m kiosk`; against it stands the least that a developer could write in the same toolkit, one
window with one text and one touch area, started and touched in the same way. Each start is a process of its own and
both are timed by this one, from before the process is made to the first frame. The arms take turns.

Targets: at most 2.0 times the plain window, goal 1.5; from the touch to a usable choice, and to the shelf through
every screen between, at most 400 ms each.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from screen import private_screen

__all__ = ["run", "start_once"]

_CHILD = Path(__file__).resolve().with_name("start_child.py")
_LEAST_ROUNDS = 7
_STEP_MS = 400.0

Times = dict[str, list[float]]


def run(rounds: int) -> Iterator[dict[str, object]]:
    """Warm starts, starts with an empty home, and starts with nothing in the file cache."""
    rounds = max(rounds, _LEAST_ROUNDS)
    with private_screen() as (environ, screen), tempfile.TemporaryDirectory() as kept:
        environ = {**environ, "KIOSK_HOME": kept}
        for arm in ("plain", "kiosk"):
            start_once(arm, environ)  # byte code and the file cache, as on the second day
        warm = _alternating(rounds, environ, dict)
        yield _against("start", warm, screen)
        yield _step("start.choice", warm["choice"], screen, "from the touch on the cover")
        yield _step("start.home", warm["home"], screen, "from the touch on the cover, through choice and before")
        yield _against("start.wiped-home", _alternating(rounds, environ, _new_home), screen)
        if _drop_caches():
            yield _against("start.cold", _alternating(rounds, environ, _cold), screen)
        else:
            yield {
                "name": "start.cold",
                "value": None,
                "unit": "ms",
                "against": "not measured: only root may drop the file cache",
                "ratio": None,
            }


def start_once(arm: str, environ: dict[str, str]) -> dict[str, float]:
    """One start: ms to the first frame, and for ours from the touch to each screen. Raises RuntimeError."""
    environ = {name: value for name, value in environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    began = time.monotonic()
    child = subprocess.run(
        [sys.executable, _CHILD, arm],
        env={**environ, "PYTHONPATH": str(_CHILD.parents[2])},
        capture_output=True,
        text=True,
        timeout=120,
    )
    lines = child.stdout.strip().splitlines()
    if child.returncode != 0 or not lines:
        raise RuntimeError(f"The {arm} window did not start: {child.stderr.strip()[-600:]}")
    moments = json.loads(lines[-1])["moments"]
    touch = moments.get("touch", 0.0)
    times = {"frame": (moments["frame"] - began) * 1000}
    times |= {name: (moments[name] - touch) * 1000 for name in ("choice", "before", "home") if name in moments}
    return times


def _alternating(rounds: int, environ: dict[str, str], prepare: Callable[[], dict[str, str]]) -> Times:
    """Milliseconds of every start; who goes first changes from round to round."""
    times: Times = {}
    for turn in range(rounds):
        for arm in ("kiosk", "plain") if turn % 2 else ("plain", "kiosk"):
            for name, value in start_once(arm, {**environ, **prepare()}).items():
                times.setdefault(arm if name == "frame" else name, []).append(value)
    return times


def _new_home() -> dict[str, str]:
    return {"KIOSK_HOME": tempfile.mkdtemp(prefix="home-", dir=os.environ.get("TMPDIR"))}


def _cold() -> dict[str, str]:
    _drop_caches()
    return {}


def _drop_caches() -> bool:
    """Forget every file that the system keeps in memory; whether that was allowed."""
    os.sync()
    try:
        Path("/proc/sys/vm/drop_caches").write_text("3\n")
    except OSError:
        return False
    return True


def _against(name: str, times: Times, screen: str) -> dict[str, object]:
    ours, plain = min(times["kiosk"]), min(times["plain"])
    return {
        "name": name,
        "value": round(ours, 1),
        "unit": "ms",
        "against": f"a minimal QML window ({screen})",
        "ratio": round(ours / plain, 3),
        "against_value": round(plain, 1),
        "median": round(statistics.median(times["kiosk"]), 1),
        "against_median": round(statistics.median(times["plain"]), 1),
        "target": 2.0,
        "rounds": len(times["kiosk"]),
    }


def _step(name: str, values: list[float], screen: str, what: str) -> dict[str, object]:
    return {
        "name": name,
        "value": round(min(values), 1),
        "unit": "ms",
        "against": f"{_STEP_MS:.0f} ms ({what}; {screen})",
        "ratio": round(min(values) / _STEP_MS, 3),
        "median": round(statistics.median(values), 1),
        "rounds": len(values),
    }
