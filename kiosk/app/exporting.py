"""A copy of a resource's file, in the folder where this account looks for what it downloaded.

Nothing that is there is ever written over: a second copy is called 'Name (2).pdf'. Blocks: keep it off the window's
thread. The gate and the visit are asked by `library.content`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QStandardPaths

from kiosk.catalogue import ResourceId
from kiosk.errors import NoPermission
from kiosk.library import content
from kiosk.library.release import Release
from kiosk.safeguarding.visit import Visit

__all__ = ["export_folders", "free_name", "save_copy"]

_MOST_TRIED = 1000


def export_folders() -> tuple[Path, ...]:
    """Where a copy may go, the best first: Downloads, then Documents. They need not exist."""
    places = (QStandardPaths.StandardLocation.DownloadLocation, QStandardPaths.StandardLocation.DocumentsLocation)
    return tuple(Path(one) for one in map(QStandardPaths.writableLocation, places) if one)


def free_name(folder: Path, name: str) -> Path:
    """`name` in `folder`, with a number before its ending where there is one of that name."""
    wanted = folder / (name.replace("\\", "/").rpartition("/")[2].strip(". \0") or "copy")
    for turn in range(2, _MOST_TRIED):
        if not wanted.exists() and not wanted.is_symlink():
            return wanted
        stem = folder / (name.replace("\\", "/").rpartition("/")[2].strip(". \0") or "copy")
        wanted = stem.with_name(f"{stem.stem} ({turn}){stem.suffix}")
    raise NoPermission(folder)


def save_copy(
    release: Release, resource: ResourceId, visit: Visit, folders: Sequence[Path], today: date | None = None
) -> Path:
    """Copy its file into the first folder that takes it; returns where it is.

    Raises ContentWithheld, NoRoom, NoPermission or another KioskError; then nothing was left behind.
    """
    name = release.facts(resource).name
    refused: NoPermission | None = None
    for folder in folders:
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            refused = NoPermission(folder)
            continue
        try:
            return content.export(release, resource, visit, free_name(folder, name), today)
        except NoPermission as error:
            refused = error
    raise refused or NoPermission(Path.home())
