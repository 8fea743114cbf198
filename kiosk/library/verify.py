"""Reads through every byte of a published folder and says what is not as it was published. Blocks, for long."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from kiosk.catalogue import ObjectHash
from kiosk.errors import KioskError, ReleaseDamaged
from kiosk.library import objects
from kiosk.library.folder import current_library, object_path, regular_size
from kiosk.library.release import open_release

__all__ = ["ObjectState", "VerifyReport", "verify"]


class ObjectState(Enum):
    """How an object was found."""

    RIGHT = "right"
    MISSING = "missing"
    DAMAGED = "damaged"


@dataclass(frozen=True, slots=True)
class VerifyReport:
    """What was found. `objects` are those that the library names, in order of their hash; none where it cannot say."""

    library_ok: bool
    objects: tuple[tuple[ObjectHash, ObjectState], ...]

    @property
    def ok(self) -> bool:
        """Whether everything is as it was published."""
        return self.library_ok and all(state is ObjectState.RIGHT for _, state in self.objects)


def verify(folder: Path, progress: Callable[[int, int], None] | None = None) -> VerifyReport:
    """Hashes the library and all its objects; `progress` is told how many bytes of how many were read.

    Raises ReleaseMissing where there is no library, and NoPermission; damage is in the report.
    """
    try:
        library = current_library(folder)
        library_ok = objects.hash_file(library.path) == library.hash
    except (ReleaseDamaged, OSError):
        return VerifyReport(False, ())
    try:
        with open_release(folder) as release:
            needed = release.objects()
    except KioskError:
        return VerifyReport(False, ())
    total = library.size_bytes + sum(size for _, size in needed)
    done = library.size_bytes
    found: list[tuple[ObjectHash, ObjectState]] = []
    for digest, size_bytes in needed:
        if progress is not None:
            progress(done, total)
        found.append((digest, _state(folder, digest, size_bytes)))
        done += size_bytes
    if progress is not None:
        progress(total, total)
    return VerifyReport(library_ok, tuple(found))


def _state(folder: Path, digest: ObjectHash, size_bytes: int) -> ObjectState:
    try:
        path = object_path(folder, digest)
        if regular_size(path) == size_bytes and objects.hash_file(path) == digest:
            return ObjectState.RIGHT
    except (FileNotFoundError, KioskError):
        return ObjectState.MISSING
    except OSError:
        return ObjectState.DAMAGED
    return ObjectState.DAMAGED
