"""What a sync has to bring, and whether it fits: pure.

Everything is decided before a byte of content moves: what is new, what is here already (in the machine's own folder, or
in the library that came with the program), how much must come and how much room that takes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from kiosk.catalogue import ObjectHash

__all__ = ["RESERVE_BYTES", "Plan", "Wanted", "plan"]

RESERVE_BYTES = 64 << 20
"""What must stay free on the disk when all has arrived."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A file, by the SHA-256 of its bytes."""

    digest: ObjectHash
    size_bytes: int


@dataclass(frozen=True, slots=True)
class Plan:
    """`library` is None where the machine has it. `fetch` comes from the source, `copy` from what is on the machine."""

    library: Wanted | None
    fetch: tuple[Wanted, ...]
    copy: tuple[Wanted, ...]

    @property
    def nothing_new(self) -> bool:
        """Whether the machine has all of it."""
        return self.library is None and not self.fetch and not self.copy

    @property
    def fetch_bytes(self) -> int:
        """What must come from the source."""
        return sum(one.size_bytes for one in self.fetch) + (self.library.size_bytes if self.library else 0)

    @property
    def room_bytes(self) -> int:
        """What must be free on the disk before it begins."""
        return self.fetch_bytes + sum(one.size_bytes for one in self.copy) + RESERVE_BYTES


def plan(
    library: Wanted,
    objects: Iterable[Wanted],
    has_library: Callable[[Wanted], bool],
    has: Callable[[Wanted], bool],
    has_elsewhere: Callable[[Wanted], bool],
) -> Plan:
    """What is missing of a release. Smaller files come first, so that something is whole soon."""
    fetch: list[Wanted] = []
    copy: list[Wanted] = []
    for one in sorted(set(objects), key=lambda each: (each.size_bytes, each.digest)):
        if not has(one):
            (copy if has_elsewhere(one) else fetch).append(one)
    return Plan(None if has_library(library) else library, tuple(fetch), tuple(copy))
