"""The files that a collection names: inside its folder, by the right kind of name, and there.

Editors work on Windows and kiosks run on Linux, so a name must mean the same on both: no drive, no backslash, nothing
above the folder, and letters in the case that the disk has.
"""

from __future__ import annotations

import re
from itertools import islice
from pathlib import Path, PurePosixPath

from kiosk.catalogue.reading import Table, near, quoted

__all__ = ["named_file"]

# Letters that no Windows disk takes, and control characters.
_ODD = re.compile(r'[<>:"|?*\x00-\x1f\x7f]')
_MOST_BESIDE = 2000


def named_file(table: Table, key: str, folder: Path, endings: tuple[str, ...], *, needed: bool = False) -> str:
    """The file at `key`, relative to `folder`, with one of `endings`; '' where it is absent or mistaken.

    A file that is not there is a mistake, yet its name is kept: the rest can still be looked at.
    """
    found = table.line(key, needed=needed)
    if not found:
        return ""
    if not _is_inside(found):
        table.wrong(
            key,
            f"{quoted(found)} is not a file inside the collection's folder.",
            "Put the file into the folder, and name it from there with “/”, such as “documents/name.pdf”.",
        )
        return ""
    if PurePosixPath(found).suffix.lower() not in endings:
        table.wrong(key, f"{quoted(found)} is not the right kind of file.", f"It should end in {' or '.join(endings)}.")
        return ""
    _look(table, key, folder, found)
    return found


def _is_inside(name: str) -> bool:
    parts = name.split("/")
    return "\\" not in name and not _ODD.search(name) and all(part.strip(" .") == part and part for part in parts)


def _look(table: Table, key: str, folder: Path, name: str) -> None:
    path = folder / name
    try:
        if not path.is_file():
            nearest = near(path.name, _beside(path))
            todo = f"Did you mean {quoted(nearest)}?" if nearest else "Put the file there, or correct the name."
            table.wrong(key, f"There is no file {quoted(name)}.", todo, spoils=False)
        elif not path.resolve().is_relative_to(folder.resolve()):
            table.wrong(key, f"{quoted(name)} leads out of the collection's folder.", "Put a copy of the file there.")
    except (OSError, RuntimeError):  # RuntimeError: links that lead round in a ring
        table.wrong(key, f"{quoted(name)} could not be looked at.", "See whether the file can be opened.", spoils=False)


def _beside(path: Path) -> list[str]:
    if not path.parent.is_dir():
        return []
    return sorted(each.name for each in islice(path.parent.iterdir(), _MOST_BESIDE))
