"""What this machine remembers of its syncs: the newest it accepted, from where, and when that was last confirmed.

One small JSON file, written whole. It holds nothing of any visitor. Where it is lost or damaged, the metadata that were
kept and the release that came with the program still say what was newest.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from kiosk.errors import from_os_error
from kiosk.library import durable

__all__ = ["Seen", "SyncState", "load", "save"]

_LARGEST_BYTES = 1 << 16


@dataclass(frozen=True, slots=True)
class Seen:
    """The newest that was ever accepted here: versions, and when it was signed."""

    timestamp: int = 0
    snapshot: int = 0
    targets: int = 0
    signed_on: datetime | None = None


@dataclass(frozen=True, slots=True)
class SyncState:
    """`number` counts releases as the publisher does; `confirmed_on` is when a live source last said it is the newest;
    `held_back` is the hash of a library that staff went back from: it is not brought again unless they ask."""

    seen: Seen = field(default_factory=Seen)
    release: str = ""
    number: int = 0
    source: str = ""
    accepted_on: datetime | None = None
    confirmed_on: datetime | None = None
    held_back: str = ""

    def accepted(self, release: str, number: int, source: str, seen: Seen, now: datetime, confirmed: bool) -> SyncState:
        """A release was put in use."""
        return SyncState(seen, release, number, source, now, now if confirmed else self.confirmed_on)

    def checked(self, seen: Seen, now: datetime, confirmed: bool) -> SyncState:
        """A source was believed, and had nothing newer."""
        return replace(self, seen=seen, confirmed_on=now if confirmed else self.confirmed_on)

    def hold_back(self, library: str, now: datetime) -> SyncState:
        """Staff went back from that library."""
        return replace(self, held_back=library, accepted_on=now)


def load(path: Path) -> SyncState:
    """What is remembered; nothing where there is no file, or one that cannot be read."""
    try:
        if path.stat().st_size > _LARGEST_BYTES:
            return SyncState()
        said = json.loads(path.read_bytes())
        seen = said["seen"]
        return SyncState(
            Seen(
                _count(seen["timestamp"]),
                _count(seen["snapshot"]),
                _count(seen["targets"]),
                _moment(seen.get("signed_on")),
            ),
            str(said["release"]),
            _count(said["number"]),
            str(said["source"]),
            _moment(said.get("accepted_on")),
            _moment(said.get("confirmed_on")),
            str(said.get("held_back", "")),
        )
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return SyncState()


def save(path: Path, state: SyncState) -> None:
    """Writes it. Raises NoRoom, NoPermission or DeviceError."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        durable.put(path, (json.dumps(asdict(state), default=_plain, indent=1) + "\n").encode())
    except OSError as error:
        raise from_os_error(error, path) from error


def _plain(value: Any) -> str:
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat(timespec="seconds")
    raise TypeError(type(value).__name__)


def _count(value: object) -> int:
    if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 1 << 53:
        return value
    raise ValueError(value)


def _moment(value: object) -> datetime | None:
    if value is None:
        return None
    found = datetime.fromisoformat(str(value))
    return found if found.tzinfo is not None else found.replace(tzinfo=UTC)
