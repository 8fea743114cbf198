"""The documents, films and sounds in a folder, in one order, each named once.

- The order is by path, the same on every machine. Links are not followed; hidden files and folders are passed over.
- Two files with the same bytes are one: the first in order is taken, the others are named as its doubles.
- A name in any encoding is taken; what cannot be shown of it is left out of what people see.
"""

from __future__ import annotations

import hashlib
import os
import stat
from dataclasses import dataclass
from pathlib import Path

from kiosk.catalogue import Kind
from kiosk.errors import NoPermission, from_os_error
from kiosk.publishing.names import readable

__all__ = ["Gathered", "Skipped", "Taken", "gather"]

_KINDS = {
    ".pdf": Kind.DOCUMENT,
    ".mp4": Kind.FILM,
    ".m4a": Kind.AUDIO,
    ".mp3": Kind.AUDIO,
    ".ogg": Kind.AUDIO,
}
_DEPTH = 64
_PIECE_BYTES = 1 << 20


@dataclass(frozen=True, slots=True)
class Taken:
    """One file to be copied. `parts` are its folders and its name below the folder that was searched, readable;
    `captions` is the WebVTT file of the same name beside a film or sound."""

    path: Path
    parts: tuple[str, ...]
    kind: Kind
    suffix: str
    sha256: str
    captions: Path | None = None


@dataclass(frozen=True, slots=True)
class Skipped:
    """One file that was not taken, and why."""

    file: str
    why: str


@dataclass(frozen=True, slots=True)
class Gathered:
    """What was found."""

    taken: tuple[Taken, ...]
    skipped: tuple[Skipped, ...]


def gather(folder: Path) -> Gathered:
    """What `folder` holds, at any depth, every file read once. Raises NoPermission where the folder is closed."""
    taken: list[Taken] = []
    skipped: list[Skipped] = []
    first: dict[str, str] = {}
    try:
        next(folder.iterdir(), None)
    except OSError as error:
        raise from_os_error(error, folder) from error
    for path in _files(folder, skipped, folder):
        parts = tuple(readable(part) for part in path.relative_to(folder).parts)
        shown = "/".join(parts)
        try:
            kind, suffix = _kind(path)
            if kind is None:
                skipped.append(Skipped(shown, "not a PDF, a film (.mp4) or a sound (.m4a, .mp3, .ogg)"))
                continue
            digest = _sha256(path)
        except OSError as error:
            closed = isinstance(from_os_error(error, path), NoPermission)
            skipped.append(Skipped(shown, "this account may not read it" if closed else "it could not be read"))
            continue
        if digest in first:
            skipped.append(Skipped(shown, f"the same file as {first[digest]}"))
            continue
        first[digest] = shown
        captions = path.with_suffix(".vtt")
        has_captions = kind is not Kind.DOCUMENT and captions.is_file() and not captions.is_symlink()
        taken.append(Taken(path, parts, kind, suffix, digest, captions if has_captions else None))
    beside = {taken.captions for taken in taken if taken.captions is not None}
    names = {"/".join(readable(part) for part in path.relative_to(folder).parts) for path in beside}
    return Gathered(tuple(taken), tuple(one for one in skipped if one.file not in names))


def _files(folder: Path, skipped: list[Skipped], top: Path, depth: int = 0) -> list[Path]:
    """Every visible regular file below `folder`, a folder's own files before those of its folders."""
    found: list[Path] = []
    folders: list[Path] = []
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: os.fsencode(entry.name))
    except OSError:
        skipped.append(Skipped(_shown(folder, top), "this folder could not be read"))
        return found
    for entry in entries:
        if entry.name.startswith("."):
            continue
        path = Path(entry.path)
        if entry.is_symlink():
            skipped.append(Skipped(_shown(path, top), "a link to somewhere else, which is not followed"))
        elif entry.is_dir():
            folders.append(path)
        elif stat.S_ISREG(entry.stat(follow_symlinks=False).st_mode):
            found.append(path)
        else:
            skipped.append(Skipped(_shown(path, top), "not an ordinary file"))
    for path in folders:
        if depth < _DEPTH:
            found.extend(_files(path, skipped, top, depth + 1))
        else:
            skipped.append(Skipped(_shown(path, top), f"more than {_DEPTH} folders deep"))
    return found


def _shown(path: Path, top: Path) -> str:
    return "/".join(readable(part) for part in path.relative_to(top).parts)


def _kind(path: Path) -> tuple[Kind | None, str]:
    """By the end of the name; a file with no ending, or an unknown one, that begins as PDFs do is a document too."""
    suffix = path.suffix.lower()
    if suffix in _KINDS:
        return _KINDS[suffix], suffix
    with path.open("rb") as file:
        return (Kind.DOCUMENT, ".pdf") if file.read(5) == b"%PDF-" else (None, "")


def _sha256(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while piece := file.read(_PIECE_BYTES):
            digest.update(piece)
    return digest.hexdigest()
