"""The list of a release's objects, as it is published beside the release: a line each, hash and size in bytes."""

from __future__ import annotations

import re
from collections.abc import Iterable

from kiosk.catalogue import ObjectHash

__all__ = ["parse_objects", "write_objects"]

_LINE = re.compile(r"([0-9a-f]{64}) ([0-9]{1,15})")


def write_objects(objects: Iterable[tuple[ObjectHash, int]]) -> bytes:
    """The list of these objects; the same objects give the same bytes."""
    return "".join(f"{digest} {size_bytes}\n" for digest, size_bytes in sorted(objects)).encode("ascii")


def parse_objects(data: bytes) -> tuple[tuple[ObjectHash, int], ...]:
    """Reads such a list. Raises ValueError where a line is something else."""
    found = []
    for line in data.decode("ascii").split("\n")[:-1]:
        match = _LINE.fullmatch(line)
        if match is None:
            raise ValueError(line[:80])
        found.append((ObjectHash(match[1]), int(match[2])))
    if data and not data.endswith(b"\n"):
        raise ValueError("the last line is cut short")
    return tuple(found)
