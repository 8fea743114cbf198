"""A library as its difference from another one, or from nothing: how a changed page costs kilobytes and not the file.

Chunks lose on a SQLite file, since one edit touches a quarter of its pages by a few bytes; zstd with the old file as
dictionary does not. So the new file is cut in segments, each compressed with that stretch of the old file at hand in
which it most likely lies: memory stays bounded on both sides, however large the library.

    line   {"format": 1, "old": …, "old_bytes": …, "new": …, "new_bytes": …, "segment_bytes": …} as JSON
    then, for each segment   length (4 bytes, big-endian), zstd frame

What a patch says of itself is not trusted: the caller knows the hash that the result must have.
"""

from __future__ import annotations

import hashlib
import json
import struct
import sys
from pathlib import Path
from typing import IO, Any

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

__all__ = ["PatchError", "apply_patch", "make_patch"]

SEGMENT_BYTES = 4 << 20
_AROUND_BYTES = 4 << 20
_LONGEST_HEAD = 1024
_WINDOW_LOG = 24
"""16 MiB: a segment and the stretch of the old file around it."""


class PatchError(Exception):
    """The patch is damaged, or was made for another file."""


def make_patch(old: Path | None, new: Path, dest: Path) -> None:
    """Writes the difference between two files to `dest`; from nothing, where there is no old one. Raises OSError.

    The same files give the same bytes, with the same zstd.
    """
    old_bytes, new_bytes = old.stat().st_size if old is not None else 0, new.stat().st_size
    head = {
        "format": 1,
        "old": _hash(old) if old is not None else "",
        "old_bytes": old_bytes,
        "new": _hash(new),
        "new_bytes": new_bytes,
        "segment_bytes": SEGMENT_BYTES,
    }
    options: dict[int, int] = {
        zstd.CompressionParameter.compression_level: 3 if old is not None else 9,
        zstd.CompressionParameter.window_log: _WINDOW_LOG,
        zstd.CompressionParameter.enable_long_distance_matching: 1,
    }
    with new.open("rb") as reading, dest.open("wb") as writing:
        writing.write(json.dumps(head, sort_keys=True).encode() + b"\n")
        at = 0
        while segment := reading.read(SEGMENT_BYTES):
            stretch = _stretch(old, at, old_bytes, new_bytes)
            packed = zstd.compress(segment, options=options, zstd_dict=stretch)
            writing.write(struct.pack(">I", len(packed)) + packed)
            at += len(segment)


def apply_patch(patch: Path, old: Path | None, dest: Path, new_bytes: int) -> str:
    """Writes to `dest` what the patch makes of `old`; returns the SHA-256 of what was written.

    At most `new_bytes` are written, and a few segments held in memory, whatever the patch says. Raises PatchError and
    OSError.
    """
    hashed = hashlib.sha256()
    with patch.open("rb") as reading, dest.open("wb") as writing:
        head = _head(reading)
        old_bytes = old.stat().st_size if old is not None else 0
        if head["new_bytes"] != new_bytes or head["old_bytes"] != old_bytes:
            raise PatchError("it was made for other files")
        at = 0
        while at < new_bytes:
            wanted = min(SEGMENT_BYTES, new_bytes - at)
            segment = _segment(reading, _stretch(old, at, old_bytes, new_bytes), wanted)
            writing.write(segment)
            hashed.update(segment)
            at += wanted
        if reading.read(1):
            raise PatchError("there is more than there should be")
    return hashed.hexdigest()


def _segment(reading: IO[bytes], stretch: Any, wanted: int) -> bytes:
    length = reading.read(4)
    if len(length) < 4:
        raise PatchError("it is cut short")
    (packed_bytes,) = struct.unpack(">I", length)
    if packed_bytes > wanted + (wanted >> 6) + 1024:
        raise PatchError("a segment is larger than it could be")
    packed = reading.read(packed_bytes)
    try:
        opened = zstd.ZstdDecompressor(
            zstd_dict=stretch, options={zstd.DecompressionParameter.window_log_max: _WINDOW_LOG}
        )
        segment = opened.decompress(packed, max_length=wanted + 1)
    except (zstd.ZstdError, EOFError) as error:
        raise PatchError("a segment cannot be read") from error
    if len(segment) != wanted or not opened.eof:
        raise PatchError("a segment has another length than it should")
    return segment


def _stretch(old: Path | None, at: int, old_bytes: int, new_bytes: int) -> Any:
    """The part of the old file in which a segment of the new one most likely lies, for zstd."""
    if old is None or not old_bytes:
        return None
    middle = at * old_bytes // max(new_bytes, 1)
    start = max(0, middle - _AROUND_BYTES)
    with old.open("rb") as file:
        file.seek(start)
        held = file.read(_AROUND_BYTES + SEGMENT_BYTES + (middle - start))
    return zstd.ZstdDict(held, is_raw=True).as_prefix if len(held) >= 8 else None


def _head(reading: IO[bytes]) -> dict[str, Any]:
    line = reading.readline(_LONGEST_HEAD)
    try:
        head = json.loads(line)
        fine = head["format"] == 1 and head["segment_bytes"] == SEGMENT_BYTES
        counts = all(isinstance(head[name], int) for name in ("old_bytes", "new_bytes"))
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise PatchError("it does not say what it is") from error
    if not fine or not counts:
        raise PatchError("it is of another kind")
    return dict(head)


def _hash(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
