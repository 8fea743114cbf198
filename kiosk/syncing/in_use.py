"""Which folder the library is opened from: what was synced, or what came with the program.

The newer of the two, by the publisher's own number. Reads small files only, and no signature: what stands in the
machine's own folder was verified when it was put there, and the program's own came with the program. The window asks
this before anything else, so nothing slow is imported here.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from kiosk.catalogue import ResourceId
from kiosk.errors import ReleaseError
from kiosk.library import folder as layout
from kiosk.library import withdrawn
from kiosk.syncing import state

__all__ = ["Opening", "bundled_number", "is_development", "is_signed", "library_in_use", "opening"]

_LARGEST_BYTES = 5_000_000


@dataclass(frozen=True, slots=True)
class Opening:
    """What the window opens: a published folder, another in case it cannot be opened, and what no library shows."""

    folder: Path
    spare: Path | None = None
    withdrawn: frozenset[ResourceId] = frozenset()


def opening(bundled: Path, machine: Path) -> Opening:
    """What to open on this machine. Both libraries honour what this machine was told is withdrawn."""
    return Opening(library_in_use(bundled, machine), bundled, withdrawn.read(machine))


def library_in_use(bundled: Path, machine: Path) -> Path:
    """The folder to open. The program's own where nothing was synced, or what was is older or no longer stands."""
    try:
        layout.current_library(machine)
    except (ReleaseError, OSError):
        return bundled
    return machine if state.load(machine / "sync.json").number >= bundled_number(bundled) else bundled


def bundled_number(bundled: Path) -> int:
    """The number of the release that came with the program; 0 where it says none."""
    newest: tuple[int, Path] | None = None
    for path in layout.metadata_path(bundled).glob("*.targets.json"):
        version = path.name.partition(".")[0]
        if version.isdecimal() and (newest is None or int(version) > newest[0]):
            newest = (int(version), path)
    if newest is None:
        return 0
    try:
        if newest[1].stat().st_size > _LARGEST_BYTES:
            return 0
        signed = json.loads(newest[1].read_bytes())["signed"]
        number = signed["targets"][layout.LIBRARY_TARGET]["custom"]["number"]
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return 0
    return number if isinstance(number, int) and number > 0 else 0


def is_signed(folder: Path) -> bool:
    """Whether a published folder has signatures beside its library. Whose they are, and whether they hold, is `trust`'s
    to say, and was said when a library was put in use."""
    return (layout.metadata_path(folder, "timestamp.json")).is_file()


def is_development(bundled: Path) -> bool:
    """Whether the root that came with the program says that its keys are a checkout's own."""
    try:
        signed = json.loads(layout.metadata_path(bundled, "1.root.json").read_bytes())["signed"]
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return False
    return isinstance(signed, dict) and signed.get(layout.DEVELOPMENT_FIELD) is True
