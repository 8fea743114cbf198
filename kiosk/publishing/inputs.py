"""What a release was made from: a hash over the collection's files and over the program that reads them.

Two builds with the same hash give the same release, so a bundled library is built again only where it would differ.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from kiosk.catalogue import Collection, ObjectHash
from kiosk.catalogue.parse import parse_collection
from kiosk.errors import KioskError
from kiosk.library import folder as published
from kiosk.publishing import objects
from kiosk.publishing.texts import files_of, locate

__all__ = ["digest", "is_current", "names"]

_PACKAGE = Path(__file__).parent.parent
_MAKERS = ("publishing/*.py", "catalogue/*.py", "documents/*.py", "documents/worker/*.py", "library/schema.sql")
_MAKERS_TOO = ("library/chief.py", "library/forms.py", "library/spelling.py", "library/folder.py")
_FOREIGN = ("pymupdf", "markdown-it-py", "snowballstemmer", "sqlite-utils")


def names(collection: Collection) -> list[str]:
    """The files that the collection names, each once, in one order."""
    return sorted({name for resource in collection.resources for _, name in files_of(resource)})


def digest(hashes: Mapping[str, ObjectHash], folder: Path) -> str:
    """The hash over collection.toml, the files by name and hash, and the program."""
    found = hashlib.sha256(_program().encode())
    found.update(objects.hash_file(folder / "collection.toml").encode())
    for name in sorted(hashes):
        found.update(f"\n{hashes[name]} {name}".encode("utf-8", "surrogatepass"))
    return found.hexdigest()


def is_current(folder: Path, out: Path) -> bool:
    """Whether `out` has this collection in use, as this program builds it, with every object in place.

    Raises what reading the collection raises. A published folder that cannot be read is simply not current.
    """
    try:
        library = published.current_library(out)
    except KioskError:
        return False
    parsed = parse_collection(folder)
    if parsed.collection is None:
        return False
    hashes: dict[str, ObjectHash] = {}
    for name in names(parsed.collection):
        if (path := locate(folder, name)) is None:
            return False
        hashes[name] = objects.hash_file(path)
    try:
        with closing(sqlite3.connect(f"{library.path.as_uri()}?mode=ro&immutable=1", uri=True)) as connection:
            (built_from,) = connection.execute("SELECT inputs FROM release").fetchone()
            stored = connection.execute("SELECT hash, size_bytes FROM object").fetchall()
    except (sqlite3.Error, TypeError):
        return False
    return built_from == digest(hashes, folder) and all(_stands(out, *row) for row in stored)


def _stands(out: Path, digest_: str, size_bytes: int) -> bool:
    try:
        return published.regular_size(published.object_path(out, ObjectHash(digest_))) == size_bytes
    except (OSError, KioskError):
        return False


def _program() -> str:
    """The program that builds, by its own text and the versions of what it leans on."""
    found = hashlib.sha256()
    for pattern in (*_MAKERS, *_MAKERS_TOO):
        for path in sorted(_PACKAGE.glob(pattern)):
            # Line ends are not part of the text: a checkout on another system builds the same release.
            found.update(path.relative_to(_PACKAGE).as_posix().encode() + b"\0")
            found.update(path.read_bytes().replace(b"\r\n", b"\n") + b"\0")
    for package in _FOREIGN:
        found.update(f"{package} {_version(package)}\0".encode())
    return found.hexdigest()


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "unknown"
