"""How often a wrong PIN was tried, and how long there is to wait. The rules are pure; two functions read and write.

`Attempts` is what stood at one instant of two clocks; `at` says what stands later.
"""

from __future__ import annotations

import json
import os
from dataclasses import dataclass, replace
from pathlib import Path

__all__ = ["FIRST_WAIT_S", "LONGEST_WAIT_S", "TRIES", "Attempts", "Unreadable", "read_attempts", "write_durably"]

TRIES = 5
"""Wrong ones before the first wait."""
FIRST_WAIT_S = 60.0
LONGEST_WAIT_S = 3600.0

_MOST_BYTES = 4096


@dataclass(frozen=True, slots=True)
class Attempts:
    """`wrong` tries in a row; `wait_s` was left to wait when the clocks said `wall` and `monotonic`."""

    wrong: int
    wait_s: float
    wall: float
    monotonic: float
    turn: int = 0
    """Counts how often it was written: of two copies the later one counts."""

    def at(self, wall: float, monotonic: float) -> Attempts:
        """The same count later. What was waited is what the slower clock says; none where the wall's went back.

        The machine's own clock begins again when it starts: then it says nothing.
        """
        by_wall = max(0.0, wall - self.wall)
        by_machine = monotonic - self.monotonic
        waited = by_wall if by_machine < 0 else min(by_wall, by_machine)
        return replace(self, wait_s=max(0.0, self.wait_s - waited), wall=wall, monotonic=monotonic)

    def one_more(self, wall: float, monotonic: float) -> Attempts:
        """One wrong try more."""
        wrong = min(self.wrong + 1, 1_000_000)
        wait_s = 0.0 if wrong < TRIES else min(LONGEST_WAIT_S, FIRST_WAIT_S * 2.0 ** min(wrong - TRIES, 30))
        return replace(self, wrong=wrong, wait_s=wait_s, wall=wall, monotonic=monotonic)

    def numbered(self, turn: int) -> Attempts:
        """The same, as the `turn`-th that is written."""
        return replace(self, turn=turn)

    def written(self) -> str:
        """One line."""
        values = [self.turn, self.wrong, self.wait_s, self.wall, self.monotonic]
        return json.dumps(values) + "\n"


class Unreadable:
    """There is a file, and it says nothing that can be used."""


def read_attempts(path: Path) -> Attempts | Unreadable | None:
    """What the file says; None where there is none."""
    try:
        with path.open("rb") as file:
            values = json.loads(file.read(_MOST_BYTES))
        turn, wrong, wait_s, wall, monotonic = values
        if not (isinstance(turn, int) and isinstance(wrong, int) and turn >= 0 and wrong >= 0):
            return Unreadable()
        found = Attempts(wrong, float(wait_s), float(wall), float(monotonic), turn)
    except (FileNotFoundError, NotADirectoryError):
        return None
    except (OSError, ValueError, TypeError, RecursionError):
        return Unreadable()
    # False for what is not a number, too.
    return found if 0 <= found.wait_s <= LONGEST_WAIT_S and abs(found.wall) < 1e12 else Unreadable()


def write_durably(path: Path, text: str) -> None:
    """Put `text` there so that a power cut leaves the old or the new, and return when it is on the disk."""
    new = path.with_name(path.name + ".new")
    descriptor = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), 0o600)
    try:
        os.write(descriptor, text.encode("ascii"))
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
    new.replace(path)
    if os.name == "posix":  # the name is on the disk too; Windows has no such call
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
