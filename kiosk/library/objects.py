"""The files of a release: checked against their hash before anybody opens them.

Only this room, syncing, publishing and the doctor import this: everybody else reaches content through a visit.

A file is read through once, before its first use in this process, and trusted after that as long as its size and time
of change stay the same. Blocks for about a second a gigabyte.
"""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Callable
from pathlib import Path

from kiosk.catalogue import ObjectHash
from kiosk.errors import NoPermission, ObjectDamaged, ObjectMissing, from_os_error
from kiosk.library import folder as layout

__all__ = ["check", "copy_out", "hash_file"]

_PIECE_BYTES = 1 << 20

_checked: set[tuple[str, ObjectHash, int, int]] = set()


def check(folder: Path, digest: ObjectHash, size_bytes: int) -> Path:
    """Where the object stands, once its bytes are known to be right.

    Raises ObjectMissing, ObjectDamaged, or NoPermission where this account may not read it.
    """
    path = layout.object_path(folder, digest)
    try:
        if path.parent.is_symlink() or path.parent.parent.is_symlink():
            raise ObjectMissing(digest)
        if layout.regular_size(path) != size_bytes:
            raise ObjectDamaged(digest)
        state = (str(path.absolute()), digest, size_bytes, path.stat().st_mtime_ns)
        if state not in _checked:
            if hash_file(path) != digest:
                raise ObjectDamaged(digest)
            _checked.add(state)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise ObjectMissing(digest) from error
    except PermissionError as error:
        raise NoPermission(path) from error
    except OSError as error:
        raise ObjectDamaged(digest) from error  # the disk cannot read it
    return path


def hash_file(path: Path, also: Callable[[memoryview], object] | None = None) -> ObjectHash:
    """SHA-256 of a file's bytes, which `also` is handed piece by piece. Raises OSError."""
    digest = hashlib.sha256()
    piece = memoryview(bytearray(_PIECE_BYTES))
    with path.open("rb", buffering=0) as file:
        while count := file.readinto(piece):
            digest.update(piece[:count])
            if also is not None:
                also(piece[:count])
    return ObjectHash(digest.hexdigest())


def copy_out(source: Path, digest: ObjectHash, dest: Path) -> None:
    """Copies an object to `dest`, whole and right or not at all; what stood there before is replaced only then.

    Raises ObjectDamaged, NoRoom, NoPermission or DeviceError.
    """
    part: Path | None = None
    try:
        handle, name = tempfile.mkstemp(prefix=".", suffix=".part", dir=dest.parent)
        part = Path(name)
        with os.fdopen(handle, "wb") as file:
            found = hash_file(source, file.write)
            file.flush()
            os.fsync(file.fileno())
        if found != digest:
            raise ObjectDamaged(digest)
        part.chmod(0o644)
        part.replace(dest)
        part = None
    except OSError as error:
        raise from_os_error(error, dest) from error
    finally:
        if part is not None:
            part.unlink(missing_ok=True)
