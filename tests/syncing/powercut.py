"""Kills a real `kiosk sync` at one system call after another, and looks at what is left.

strace kills the process when it makes a call for the Nth time; N grows until the sync ends by itself. After each death
the machine must hold the old release or the new one, whole, and the next sync must complete.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.errors import KioskError
from kiosk.library.folder import current_library
from kiosk.library.verify import verify
from kiosk.syncing import run, sources
from kiosk.syncing.run import Machine
from tests.syncing.publisher import DAY, MONDAY

CALLS = ("write", "fsync", "rename", "unlink", "mkdir", "linkat", "rmdir", "unlinkat", "ftruncate", "pwrite64")

CHILD = """
import sys
from datetime import datetime
from pathlib import Path
from kiosk.syncing import run, sources
machine = run.Machine(Path(sys.argv[1]), Path(sys.argv[1] + "-bundled"), Path(sys.argv[2]).read_bytes())
run.sync(machine, sources.named(sys.argv[3]), datetime.fromisoformat(sys.argv[4]))
"""


@dataclass(frozen=True)
class Cut:
    """One death: at which call, and whether the process died of it or ended first."""

    call: str
    number: int
    died: bool


def sync_killed_at(machine: Machine, root: Path, source: str, call: str, number: int) -> Cut:
    """Run the sync in a process of its own, and kill it at the `number`th `call`."""
    trace = ["strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={call}"]
    trace += ["-e", f"inject={call}:signal=KILL:when={number}"]
    child = [sys.executable, "-c", CHILD, str(machine.library), str(root), source, (MONDAY + DAY).isoformat()]
    done = subprocess.run([*trace, *child], env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}, capture_output=True)
    died = done.returncode in (-9, 137)
    assert died or done.returncode == 0, done.stderr.decode()
    return Cut(call, number, died)


def is_whole(machine: Machine, allowed: set[str]) -> str:
    """'' where the machine holds one of the `allowed` libraries, whole; else what is wrong."""
    try:
        found = current_library(machine.library)
    except KioskError as error:
        return f"no library: {error}"
    if found.hash not in allowed:
        return "another library than the old and the new"
    return "" if verify(machine.library).ok else "something is missing or damaged"


def sweep(
    start: Path, folder: Path, root: Path, source: str, old: str, new: str, points: Iterator[tuple[str, int]]
) -> Iterator[tuple[Cut, str]]:
    """Each point, from a fresh copy of the machine at `start`; with what was wrong after it, '' where nothing was.

    `points` is sent on to the next call once a sync ends before it dies.
    """
    done: set[str] = set()
    for call, number in points:
        if call in done:
            continue
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(start, folder, symlinks=True)
        machine = Machine(folder, folder.with_name("nothing"), root.read_bytes())
        cut = sync_killed_at(machine, root, source, call, number)
        if not cut.died:
            done.add(call)
        wrong = is_whole(machine, {old, new})
        if not wrong:
            run.sync(machine, sources.named(source), MONDAY + DAY)
            wrong = is_whole(machine, {new}).replace(
                "another library", "the next sync did not complete: another library"
            )
        yield cut, wrong


def every_point(most: int = 400) -> Iterator[tuple[str, int]]:
    """Each call, first time, second time, …"""
    for call in CALLS:
        for number in range(1, most):
            yield call, number
