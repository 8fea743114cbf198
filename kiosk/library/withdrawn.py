"""What was withdrawn: resources that no release on this machine shows any more, whatever it holds.

A withdrawal outruns the release: it is a small signed list of its own, kept beside the library, and honoured by every
release that is opened here, older ones too. Syncing checks who signed it before it is put there.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from kiosk.catalogue import ResourceId

__all__ = ["FILE", "LARGEST_BYTES", "parse", "read", "write"]

FILE = "withdrawn.json"
"""What the list is called, among the signed targets and beside a library."""

LARGEST_BYTES = 256 << 10


def write(withdrawn: Iterable[tuple[ResourceId, date]]) -> bytes:
    """The list as it is published; the same withdrawals give the same bytes."""
    entries = [{"id": id_, "on": on.isoformat()} for id_, on in sorted(withdrawn)]
    return (json.dumps({"format": 1, "withdrawn": entries}, indent=1) + "\n").encode()


def parse(data: bytes) -> dict[ResourceId, date]:
    """What a list withdraws, and since when. Raises ValueError where it is no such list."""
    try:
        said = json.loads(data)
        if said["format"] != 1:
            raise ValueError("another format")
        return {ResourceId(str(one["id"])): date.fromisoformat(one["on"]) for one in said["withdrawn"]}
    except (KeyError, TypeError, RecursionError) as error:
        raise ValueError("not a list of withdrawals") from error


def read(folder: Path) -> frozenset[ResourceId]:
    """What the list beside a library withdraws; nothing where there is none that can be read (the doctor says so)."""
    path = folder / FILE
    try:
        if path.is_symlink() or path.stat().st_size > LARGEST_BYTES:
            return frozenset()
        return frozenset(parse(path.read_bytes()))
    except (OSError, ValueError):
        return frozenset()
