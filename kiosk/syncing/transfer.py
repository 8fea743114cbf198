"""Brings one file over: from where it stopped, read once, and right or not there at all.

A part of a file and its name, which is its hash, are all that needs to be remembered: whatever interrupts, the next
attempt reads what is there, asks for the rest, and knows at the end whether the whole is right. Nothing takes its place
before its bytes are on the disk and hashed.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from pathlib import Path

from kiosk.errors import from_os_error
from kiosk.library import durable
from kiosk.syncing.refusals import SourceBroke, SourceDamaged, SyncError
from kiosk.syncing.sources import Source
from kiosk.syncing.trust import Unavailable

__all__ = ["Arrived", "bring", "fetch"]

Arrived = Callable[[int], None]
"""Told how many more bytes came."""

_PIECE_BYTES = 1 << 20
_ATTEMPTS = 5


def bring(source: Source, path: str, digest: str, size_bytes: int, dest: Path, parts: Path, arrived: Arrived) -> None:
    """Fetches `path` into `dest`, which must have that SHA-256 and size, and puts it on the disk. Blocks.

    `parts` keeps what has arrived of it. Goes on after a break as long as each attempt brings something. Raises
    SourceDamaged where the bytes are not those, SyncError as the source has it, NoRoom or NoPermission.
    """
    part = fetch(source, path, digest, size_bytes, parts, arrived)
    try:
        durable.settle_all([(part, dest)])
    except OSError as error:
        raise from_os_error(error, dest) from error


def fetch(source: Source, path: str, digest: str, size_bytes: int, parts: Path, arrived: Arrived) -> Path:
    """The same, but leaves it among the `parts`, whole and right though not yet on the disk: for many at once."""
    part = parts / f"{digest}{durable.PART}"
    try:
        parts.mkdir(parents=True, exist_ok=True)
        for _ in range(_ATTEMPTS):
            before = _size(part)
            try:
                found = _once(source, path, digest, size_bytes, part, arrived)
            except SourceBroke:
                if _size(part) <= before:
                    raise
                continue
            if found != digest:
                # Whatever it was, it must not be gone on from.
                part.unlink(missing_ok=True)
                raise SourceDamaged(source.name, path)
            return part
        raise SourceBroke(source.name)
    except OSError as error:
        raise from_os_error(error, part) from error


def _once(source: Source, path: str, digest: str, size_bytes: int, part: Path, arrived: Arrived) -> str:
    """One attempt; returns the hash of what is there after it. What arrived stays if it breaks off: what a power
    cut may have made of it shows in the hash."""
    have = _size(part)
    if have > size_bytes:
        part.unlink()
        have = 0
    hashed = hashlib.sha256()
    if have:
        _hash_into(hashed, part)
        arrived(have)
    if have == size_bytes:
        return hashed.hexdigest()
    try:
        stream = source.open(path, have)
    except Unavailable as error:
        raise SourceDamaged(source.name, path) from error
    if stream.start != have:
        # The source begins anew, and so does what is here.
        arrived(-have)
        hashed, have = hashlib.sha256(), 0
    with part.open("r+b" if have else "wb", buffering=0) as file:
        file.seek(have)
        try:
            for piece in stream.pieces:
                if have + len(piece) > size_bytes:
                    raise SourceDamaged(source.name, path)
                _write_all(file.fileno(), piece)
                hashed.update(piece)
                have += len(piece)
                arrived(len(piece))
        except SourceDamaged:
            file.truncate(0)
            raise
        except SyncError:
            arrived(-have)
            raise
    if have < size_bytes:
        arrived(-have)
        raise SourceBroke(source.name)
    return hashed.hexdigest()


def _write_all(handle: int, piece: bytes) -> None:
    rest = memoryview(piece)
    while rest:
        rest = rest[os.write(handle, rest) :]


def _hash_into(hashed: hashlib._Hash, path: Path) -> None:
    piece = memoryview(bytearray(_PIECE_BYTES))
    with path.open("rb", buffering=0) as file:
        while count := file.readinto(piece):
            hashed.update(piece[:count])


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except FileNotFoundError:
        return 0
