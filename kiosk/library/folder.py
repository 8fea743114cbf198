"""The layout of a published folder on disk. No other module knows it.

    FOLDER/
    ├── current                                  which library is in use, a small JSON object
    ├── previous                                 which one was, to go back to; where there is one
    ├── metadata/                                signatures (The Update Framework); absent where nothing is signed
    ├── targets/<sha256>.library.sqlite3         releases
    ├── targets/<sha256>.objects.txt             which objects each needs
    └── objects/<first two digits>/<sha256>      the PDFs, films and sounds

Rules it keeps:
- Nothing inside is reached through a symbolic link, and nothing has a name that is not a hash.
- `current` is swapped whole: after a power cut it names the old library or the new one. It names a library only once
  that stands in the folder. One writer at a time; readers need no lock.
- Nothing here looks at the bytes of a library or object: `verify` and `objects` do.
"""

from __future__ import annotations

import json
import os
import re
import stat
import tempfile
from dataclasses import dataclass
from pathlib import Path

from kiosk.catalogue import ObjectHash
from kiosk.errors import ObjectMissing, ReleaseDamaged, ReleaseMissing, from_os_error

__all__ = [
    "DEVELOPMENT_FIELD",
    "LIBRARY_TARGET",
    "OBJECTS_TARGET",
    "PATCHES",
    "PREVIOUS",
    "LibraryFile",
    "current_library",
    "hashed_target",
    "is_hash",
    "metadata_path",
    "object_path",
    "patch_target",
    "regular_size",
    "target_path",
    "write_current",
]

_CURRENT = "current"
PREVIOUS = "previous"
"""The name of the pointer to the library that was in use before."""

_TARGETS = "targets"
_METADATA = "metadata"
LIBRARY_TARGET = "library.sqlite3"
"""What a release's file is called among the signed targets."""

PATCHES = "from-"
"""How the name of a patch target begins: from-HASH.patch makes the library of the library with that hash, and
from-nothing.patch of none (see `patches`)."""

DEVELOPMENT_FIELD = "x-kiosk-development"
"""Signed into the root of a checkout's own keys, for which a machine reads from folders only."""

OBJECTS_TARGET = "objects.txt"
"""What the list of its objects is called there."""

_OBJECTS = "objects"
_FORMAT = 1
_LARGEST_CURRENT_BYTES = 4096
_HASH = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class LibraryFile:
    """A release's file: where it is, and what its bytes should be."""

    path: Path
    hash: str
    size_bytes: int


def is_hash(text: object) -> bool:
    """Whether `text` is a SHA-256 as it stands in names here: 64 lower-case hex digits."""
    return isinstance(text, str) and _HASH.fullmatch(text) is not None


def target_path(folder: Path, library: str) -> Path:
    """Where the library with that hash stands, whether or not it does."""
    if not is_hash(library):
        raise ReleaseDamaged(folder, "a library is named by something that is not a hash")
    return hashed_target(folder, library, LIBRARY_TARGET)


def hashed_target(folder: Path, digest: str, name: str) -> Path:
    """Where the target `name` with that hash stands, as TUF's consistent snapshots name it."""
    return folder / _TARGETS / f"{digest}.{name}"


def patch_target(old: str) -> str:
    """What the patch from the library with that hash is called among the targets; '' is from nothing."""
    return f"{PATCHES}{old or 'nothing'}.patch"


def metadata_path(folder: Path, name: str = "") -> Path:
    """Where the signatures stand, or one file of them."""
    return folder / _METADATA / name if name else folder / _METADATA


def object_path(folder: Path, digest: ObjectHash) -> Path:
    """Where an object stands, whether or not it does. Raises ObjectMissing where `digest` is not a hash."""
    if not is_hash(digest):
        raise ObjectMissing(digest)
    return folder / _OBJECTS / digest[:2] / digest


def current_library(folder: Path, pointer: str = _CURRENT) -> LibraryFile:
    """The library in use, or what another pointer names. It stands there and has the right size; its bytes were not
    looked at.

    Raises ReleaseMissing where there is none, ReleaseDamaged where `current` or what it names is not as it should be.
    """
    path = folder / pointer
    library, size_bytes = _read_current(path)
    found = target_path(folder, library)
    if found.parent.is_symlink():
        raise ReleaseDamaged(found, "targets is a link")
    try:
        real_bytes = regular_size(found)
    except FileNotFoundError as error:
        raise ReleaseMissing(found) from error
    except OSError as error:
        raise from_os_error(error, found) from error
    if real_bytes != size_bytes:
        raise ReleaseDamaged(found, f"it has {real_bytes} bytes instead of {size_bytes}")
    return LibraryFile(found, library, size_bytes)


def write_current(folder: Path, library: str, size_bytes: int, pointer: str = _CURRENT) -> None:
    """Puts the library with that hash and size in use. It must stand in the folder already.

    Raises ReleaseMissing or ReleaseDamaged where it does not, NoRoom or NoPermission where the disk refuses: then the
    library that was in use still is.
    """
    found = target_path(folder, library)
    part: Path | None = None
    try:
        if regular_size(found) != size_bytes:
            raise ReleaseDamaged(found, "its size is not the one that was announced")
        handle, name = tempfile.mkstemp(prefix=f".{pointer}.", suffix=".part", dir=folder)
        part = Path(name)
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            json.dump({"format": _FORMAT, "library": library, "size_bytes": size_bytes}, file)
            file.write("\n")
            file.flush()
            os.fsync(file.fileno())
        part.chmod(0o644)
        part.replace(folder / pointer)
        part = None
        _sync_folder(folder)
    except FileNotFoundError as error:
        raise ReleaseMissing(found) from error
    except OSError as error:
        raise from_os_error(error, folder) from error
    finally:
        if part is not None:
            part.unlink(missing_ok=True)


def regular_size(path: Path) -> int:
    """Size in bytes of an ordinary file. Raises OSError where there is none; a link or a device counts as none."""
    found = path.lstat()
    if not stat.S_ISREG(found.st_mode):
        raise FileNotFoundError(path)
    return found.st_size


def _read_current(path: Path) -> tuple[str, int]:
    try:
        if regular_size(path) > _LARGEST_CURRENT_BYTES:
            raise ReleaseDamaged(path, "current is too large")
        said = json.loads(path.read_bytes())
    except FileNotFoundError as error:
        raise ReleaseMissing(path) from error
    except OSError as error:
        raise from_os_error(error, path) from error
    except (ValueError, RecursionError) as error:
        raise ReleaseDamaged(path, "current is not JSON") from error
    match said:
        case {"format": 1, "library": str(library), "size_bytes": int(size_bytes)} if is_hash(library):
            return library, size_bytes
    raise ReleaseDamaged(path, "current does not name a library")


def _sync_folder(folder: Path) -> None:
    """Puts the folder's own entries on the disk. Windows has no such call and does it with the file's."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
