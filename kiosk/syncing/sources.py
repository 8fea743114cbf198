"""Where a release can come from: a web server, a shared folder, a stick. None of them is trusted with anything.

A source gives the bytes of a file by its path in the published folder, from some byte on, and says plainly when it
cannot. It never looks at what is not a published folder, follows no link out of it, and writes nothing there.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Protocol
from urllib.parse import urlsplit

from kiosk.syncing.refusals import NotPublished, SourceBroke, SourceMissing, SourceRefused
from kiosk.syncing.trust import Unavailable

__all__ = ["FolderSource", "Source", "Stream", "named"]

PIECE_BYTES = 1 << 18
_LONGEST_PATH = 200
_FOLDERS = ("metadata", "targets", "objects")


@dataclass(frozen=True, slots=True)
class Stream:
    """Bytes from `start` on, which may be 0 although another byte was asked for: then it begins anew."""

    start: int
    pieces: Iterator[bytes]


class Source(Protocol):
    """A published folder, somewhere."""

    @property
    def name(self) -> str:
        """What the person called it."""

    @property
    def is_live(self) -> bool:
        """Whether it could be fresh today: then what it holds must not have expired."""

    def open(self, path: str, start: int = 0) -> Stream:
        """The bytes of a file. Raises Unavailable where it has none, SyncError where it fails."""


def named(where: str) -> Source:
    """The source that a person names: an https address, or a folder. Raises SourceRefused."""
    scheme = urlsplit(where).scheme.lower() if "://" in where else ""
    if scheme in ("http", "https"):
        from kiosk.syncing.web import WebSource

        return WebSource(where)
    if scheme:
        raise SourceRefused(
            where, f"{scheme} is not a way that this program reads", "Use an https address or a folder."
        )
    return FolderSource(Path(where))


class FolderSource:
    """A folder on this machine: shared, or on a stick. It is only read."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder.absolute()
        try:
            found = self._folder.lstat()
        except OSError as error:
            raise SourceMissing(str(folder)) from error
        if stat.S_ISLNK(found.st_mode) or not stat.S_ISDIR(found.st_mode):
            raise NotPublished(str(folder))
        if not (self._folder / "metadata").is_dir():
            raise NotPublished(str(folder))

    @property
    def name(self) -> str:
        """The folder."""
        return str(self._folder)

    @property
    def is_live(self) -> bool:
        """A folder may have been on its way for weeks."""
        return False

    def open(self, path: str, start: int = 0) -> Stream:
        """The bytes of an ordinary file; a link, a device or a pipe counts as none."""
        handle = self._handle(path)
        return Stream(start, self._read(handle, start))

    def _handle(self, path: str) -> int:
        parts = _safe(self.name, path)
        # Opened one step at a time below the folder, so that no link in between leads out of it.
        flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
        try:
            if os.open not in os.supports_dir_fd:
                return self._plain_handle(parts, flags)
            here = os.open(self._folder, os.O_RDONLY | os.O_DIRECTORY)
            try:
                for part in parts[:-1]:
                    inner = os.open(part, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW, dir_fd=here)
                    os.close(here)
                    here = inner
                handle = os.open(parts[-1], flags, dir_fd=here)
            finally:
                os.close(here)
        except (FileNotFoundError, NotADirectoryError) as error:
            self._still_there()
            raise Unavailable(path) from error
        except OSError as error:
            self._still_there()
            raise Unavailable(path) from error
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            os.close(handle)
            raise Unavailable(path)
        return handle

    def _plain_handle(self, parts: tuple[str, ...], flags: int) -> int:
        here = self._folder
        for part in parts:
            here = here / part
            if here.is_symlink():
                raise FileNotFoundError(here)
        return os.open(here, flags)

    def _still_there(self) -> None:
        if not self._folder.is_dir():
            raise SourceMissing(self.name)

    def _read(self, handle: int, start: int) -> Iterator[bytes]:
        with os.fdopen(handle, "rb", buffering=0) as file:
            try:
                file.seek(start)
                while piece := file.read(PIECE_BYTES):
                    yield piece
            except OSError as error:
                # Pulled out in the middle, or a bad sector.
                raise SourceBroke(self.name) from error


def _safe(source: str, path: str) -> tuple[str, ...]:
    """The steps of a path that stays inside a published folder. Raises SourceRefused for any other."""
    parts = PurePosixPath(path).parts
    fine = (
        len(path) <= _LONGEST_PATH
        and len(parts) >= 2
        and parts[0] in _FOLDERS
        and all(part not in (".", "..") and part.isascii() and part.isprintable() for part in parts)
        and not any(character in path for character in '\\:*?"<>|')
    )
    if not fine:
        raise SourceRefused(source, "it names a file that a published folder cannot hold", "Ask the publisher.")
    return parts
