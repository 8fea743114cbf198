"""The files of a release, copied into a published folder under the hash of their bytes.

A file that is there already, and right, is left alone. A copy is written beside its place, put on the disk and then
renamed, so a power cut leaves a whole object or none.
"""

from __future__ import annotations

import hashlib
import os
import sqlite3
import tempfile
from collections.abc import Mapping
from contextlib import closing, suppress
from pathlib import Path

from kiosk.catalogue import ObjectHash
from kiosk.errors import CollectionError, from_os_error
from kiosk.library import folder as published

__all__ = ["clear_unused", "copy_into", "hash_file"]

_PIECE_BYTES = 1 << 20


def hash_file(path: Path) -> ObjectHash:
    """SHA-256 of a file's bytes. Raises OSError."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while piece := file.read(_PIECE_BYTES):
            digest.update(piece)
    return ObjectHash(digest.hexdigest())


def copy_into(out: Path, objects: Mapping[ObjectHash, Path]) -> None:
    """Makes sure that every object stands in `out`. Raises NoRoom, NoPermission, or CollectionError where a file
    changed since it was hashed."""
    for digest in sorted(objects):
        place = published.object_path(out, digest)
        try:
            if not (place.is_file() and hash_file(place) == digest):
                _copy(objects[digest], place, digest)
        except OSError as error:
            raise from_os_error(error, place) from error


def clear_unused(out: Path) -> None:
    """Removes releases and objects that the release in use does not need. What cannot be removed stays."""
    library = published.current_library(out)
    with closing(sqlite3.connect(f"{library.path.as_uri()}?mode=ro&immutable=1", uri=True)) as connection:
        rows = connection.execute("SELECT hash FROM object").fetchall()
    kept = {library.path, *(published.object_path(out, ObjectHash(digest)) for (digest,) in rows)}
    for path in (*library.path.parent.iterdir(), *(out / "objects").glob("*/*")):
        if path not in kept and path.is_file():
            with suppress(OSError):
                path.unlink()
                path.parent.rmdir()  # where it was the last one


def _copy(source: Path, place: Path, expected: ObjectHash) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=".", suffix=".part", dir=place.parent)
    part = Path(name)
    try:
        digest = hashlib.sha256()
        with os.fdopen(handle, "wb") as copy, source.open("rb") as file:
            while piece := file.read(_PIECE_BYTES):
                digest.update(piece)
                copy.write(piece)
            copy.flush()
            os.fsync(copy.fileno())
        if digest.hexdigest() != expected:
            raise CollectionError(f"{source.name} changed while it was being read.", todo="Run the command again.")
        part.chmod(0o644)
        part.replace(place)
    finally:
        part.unlink(missing_ok=True)
