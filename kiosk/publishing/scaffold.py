"""A new collection for an editor to finish: an example, or a folder of PDFs, films and sounds made editable.

- Nothing that exists is written over, and nothing half done is left: the collection is built beside its place, under
  a hidden name, and renamed when it is whole.
- What comes from a folder says nothing about being reviewed, so visitors do not see it until an editor has looked.
- The same folder makes the same collection, byte for byte.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from kiosk.catalogue import Kind
from kiosk.errors import CollectionError, Misuse, from_os_error
from kiosk.publishing import toml
from kiosk.publishing.gathering import Gathered, Skipped, Taken, gather
from kiosk.publishing.names import own_slug, readable, slug, title

__all__ = ["Scaffolded", "new"]

Titles = Callable[[tuple[Path, ...]], dict[Path, str]]

_ADVISORY_TITLE = "Before you continue"
_ADVISORY_TEXT = (
    "Some of what is here describes distressing experiences. "
    "You can read on, or choose support for yourself or somebody else."
)
_HEADER = """\
# A collection. Every table and key is described in kiosk/catalogue/README.md.
# `kiosk publish check` says what is still missing, `kiosk publish build` makes the release.

"""
_UNREVIEWED = """\
# Nobody has looked at these yet, so visitors do not see them. Once you have read one, give it
#   reviewed = { by = "your name", on = 2026-01-31 }
# and, where it brings up something hard, an advisory:
#   [[resource.advisory]]
#   id = "…"
#   topics = ["loss and grief"]
#   where = ["pages 4-5"]
#   extent = "described in two paragraphs"

"""
_WELCOME = """\
# Welcome

Write here what this collection is for, in your own words.

## What you will find

- One thing
- Another thing

[Support for me or my child](support:)
"""


@dataclass(frozen=True, slots=True)
class Scaffolded:
    """What was written: counts of what was taken, and every file that was not, with the reason."""

    folder: Path
    documents: int
    films: int
    sounds: int
    skipped: tuple[Skipped, ...]


def new(folder: Path, source: Path | None = None, titles: Titles | None = None) -> Scaffolded:
    """Writes a collection to `folder`, which must not exist or be empty, from the files in `source` where it is given.

    `titles` finds the titles that PDFs give themselves. Raises Misuse where `folder` is taken or `source` is no
    folder, NoRoom and NoPermission; then nothing has been written.
    """
    folder = folder.absolute()
    _refuse_taken(folder)
    if source is not None and not source.is_dir():
        raise Misuse(f"{readable(str(source))} is not a folder.")
    gathered = gather(source.absolute()) if source is not None else Gathered((), ())
    if source is not None and not gathered.taken:
        raise CollectionError(
            f"There is no PDF, film or sound in {readable(str(source))}.", todo="Name the folder that holds them."
        )
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        building = Path(tempfile.mkdtemp(prefix=f".{folder.name[:40]}.", suffix=".new", dir=folder.parent))
    except OSError as error:
        raise from_os_error(error, folder.parent) from error
    try:
        for name in ("documents", "media", "pages"):
            (building / name).mkdir()
        text = _imported(folder, gathered, building, titles) if source else _example(folder, building)
        _write(building / "collection.toml", text)
        building.chmod(0o777 & ~_umask())
        if folder.is_dir():
            folder.rmdir()  # empty, or this refuses; not every system renames over a folder
        building.rename(folder)
    except OSError as error:
        raise from_os_error(error, folder) from error
    finally:
        shutil.rmtree(building, ignore_errors=True)

    def count(kind: Kind) -> int:
        return sum(taken.kind is kind for taken in gathered.taken)

    return Scaffolded(folder, count(Kind.DOCUMENT), count(Kind.FILM), count(Kind.AUDIO), gathered.skipped)


def _refuse_taken(folder: Path) -> None:
    try:
        taken = folder.is_symlink() or (folder.exists() and (not folder.is_dir() or any(folder.iterdir())))
    except OSError as error:
        raise from_os_error(error, folder) from error
    if taken:
        raise Misuse(
            f"There is something in {readable(str(folder))} already, and it was left as it is.",
            todo="Name a folder that does not exist yet.",
        )


def _collection(folder: Path) -> str:
    name = title(folder.name)
    return _HEADER + "\n".join(
        [
            toml.table(
                "collection",
                {
                    "id": slug(folder.name) or "collection",
                    "title": name,
                    "edition": "1",
                    "language": "en",
                    "publisher": "Not said yet",
                    "rights": "Not said yet",
                },
            ),
            toml.table("collection.advisory", {"title": _ADVISORY_TITLE, "text": _ADVISORY_TEXT}),
        ]
    )


def _example(folder: Path, building: Path) -> str:
    _write(building / "pages" / "welcome.md", _WELCOME)
    welcome = {
        "id": "welcome",
        "section": "start",
        "kind": "page",
        "title": "Welcome",
        "summary": "What this collection is for.",
        "language": "en",
        "audience": "public",
        "file": "pages/welcome.md",
    }
    return "\n".join(
        [
            _collection(folder),
            toml.array("section", {"id": "start", "title": "Start here", "summary": "Where to begin."}),
            _UNREVIEWED + toml.array("resource", welcome),
        ]
    )


def _imported(folder: Path, gathered: Gathered, building: Path, titles: Titles | None) -> str:
    sections: dict[tuple[str, ...], str] = {}
    for taken in gathered.taken:
        if (where := taken.parts[:-1]) not in sections:
            name = "-".join(where) or "general"
            sections[where] = own_slug(name, taken.sha256, sections.values())
    copies = _copy(gathered.taken, building)
    found = titles(tuple(copies[taken] for taken in gathered.taken if taken.kind is Kind.DOCUMENT)) if titles else {}
    once = {text for text in found.values() if list(found.values()).count(text) == 1}
    written = [_collection(folder)]
    for where, section in sections.items():
        shown = " / ".join(title(part) for part in where) or "General"
        written.append(toml.array("section", {"id": section, "title": shown, "summary": _files_in(where, gathered)}))
    note = _UNREVIEWED
    for taken in gathered.taken:
        copy = copies[taken]
        own = found.get(copy, "")
        resource: dict[str, toml.Value] = {
            "id": copy.stem,
            "section": sections[taken.parts[:-1]],
            "kind": taken.kind.value,
            "title": own if own in once else title(_stem(taken)),
            "summary": f"Not described yet. The file was called {taken.parts[-1]}.",
            "language": "en",
            "audience": "professional",
            "file": copy.relative_to(building).as_posix(),
        }
        if taken.captions is not None:
            resource["captions"] = copy.with_suffix(".vtt").relative_to(building).as_posix()
        written.append(note + toml.array("resource", resource))
        note = ""
    return "\n".join(written)


def _stem(taken: Taken) -> str:
    name = taken.parts[-1]
    return name[: -len(taken.suffix)] if name.lower().endswith(taken.suffix) else name


def _files_in(where: tuple[str, ...], gathered: Gathered) -> str:
    count = sum(taken.parts[:-1] == where for taken in gathered.taken)
    return "1 item." if count == 1 else f"{count} items."


def _copy(taken: tuple[Taken, ...], building: Path) -> dict[Taken, Path]:
    """Copies every file under its slug, documents and media apart, and says where each went."""
    copies: dict[Taken, Path] = {}
    slugs: set[str] = set()
    for one in taken:
        own = own_slug(_stem(one), one.sha256, slugs)
        slugs.add(own)
        copy = building / ("documents" if one.kind is Kind.DOCUMENT else "media") / f"{own}{one.suffix}"
        _copy_file(one.path, copy)
        if one.captions is not None:
            _copy_file(one.captions, copy.with_suffix(".vtt"))
        copies[one] = copy
    return copies


def _copy_file(source: Path, copy: Path) -> None:
    shutil.copyfile(source, copy)
    with copy.open("rb") as file:
        os.fsync(file.fileno())


def _write(path: Path, text: str) -> None:
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())


def _umask() -> int:
    mask = os.umask(0o022)
    os.umask(mask)
    return mask
