"""Files that are there after a power cut, or not at all.

Syncing and signing write through here, so that one place knows what a disk promises: bytes are safe once their file
was synced, a name once its folder was. Raises OSError; callers turn it into a sentence.
"""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

__all__ = ["PART", "put", "remove", "settle", "settle_all", "sync_file", "sync_folder"]

PART = ".part"
"""How the name of a file ends that is still being written."""


def put(path: Path, data: bytes) -> None:
    """Writes a small file whole: another name first, its bytes on the disk, then the right name."""
    part = path.with_name(path.name + PART)
    with part.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    settle(part, path)


def settle(part: Path, path: Path) -> None:
    """Gives a file that is already on the disk its right name, and puts the name on the disk."""
    part.replace(path)
    sync_folder(path.parent)


def settle_all(parts: Iterable[tuple[Path, Path]]) -> None:
    """Gives many files their right names at once. Their bytes are put on the disk together, which costs one wait for
    the disk in place of one a file; no name is right before that."""
    pairs = list(parts)
    if not pairs:
        return
    _sync_files([part for part, _ in pairs])
    for part, path in pairs:
        path.parent.mkdir(parents=True, exist_ok=True)
        part.replace(path)
    folders = {path.parent for _, path in pairs}
    for folder in sorted(folders | {folder.parent for folder in folders}):
        sync_folder(folder)


def _sync_files(paths: Sequence[Path]) -> None:
    """Puts the bytes of files on the disk: their whole file system at once where Linux can, else one by one."""
    call = _syncfs() if len(paths) > 1 else None
    if call is None:
        for path in paths:
            sync_file(path)
        return
    handle = os.open(paths[0], os.O_RDONLY)
    try:
        if call(handle) != 0:
            raise OSError(ctypes.get_errno(), "syncfs failed", str(paths[0]))
    finally:
        os.close(handle)


def _syncfs() -> Callable[[int], int] | None:
    if not sys.platform.startswith("linux"):
        return None
    found = getattr(ctypes.CDLL(None, use_errno=True), "syncfs", None)
    return found if callable(found) else None


def remove(path: Path) -> None:
    """Takes a file away, where it is there."""
    path.unlink(missing_ok=True)


def sync_file(path: Path) -> None:
    """Puts a file's bytes on the disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Puts a folder's entries on the disk. Windows has no such call and does it with the file's."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
