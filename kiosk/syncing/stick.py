"""Makes a stick that brings other machines what this one has, and brings an older stick up to date.

The stick is a published folder: signed files that anybody may carry and nobody needs to trust. What is on it already
stays; the timestamp is written last, so a stick that was pulled out too soon is an older one, or said to be incomplete.
Sticks are often FAT32, where no file may reach 4 GiB: that is looked at first.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.errors import KioskError, NoRoom, from_os_error
from kiosk.library import durable, withdrawn
from kiosk.library import folder as layout
from kiosk.library.objects import hash_file
from kiosk.library.release import open_release
from kiosk.syncing.in_use import library_in_use
from kiosk.syncing.run import Machine

__all__ = ["FOLDER", "LABEL", "Made", "StickRefused", "make"]

FOLDER = "kiosk-library"
"""The folder on the stick; nothing else on it is looked at or touched."""

LABEL = "ABOUT THIS STICK.txt"

_FAT_BYTES = (1 << 32) - 1


class StickRefused(KioskError):
    """The stick cannot be made. What is on it stays."""

    code = "stick"
    safe = "What is on the stick stays as it is."


@dataclass(frozen=True, slots=True)
class Made:
    """What was written: the folder to sync from, and how many files and bytes were new on it."""

    folder: Path
    files: int
    bytes: int


def make(machine: Machine, dest: Path, progress: Callable[[int, int], None] | None = None) -> Made:
    """Write the library in use, and its signatures, to `dest`. Each file is hashed as it is copied. Blocks.

    Raises StickRefused, NoRoom, NoPermission and DeviceError.
    """
    if not dest.is_dir():
        raise StickRefused(f"There is no folder {dest}.", todo="Put the stick in, and name the folder it appears as.")
    here = library_in_use(machine.bundled, machine.library)
    library = layout.current_library(here)
    out = dest / FOLDER
    metadata = dict(_metadata(machine, here))
    _refuse_newer(out, metadata)
    with open_release(here) as release:
        objects, info = release.objects(), release.info
    signed = json.loads(metadata["targets"][1])["signed"]["targets"]
    listed = layout.hashed_target(here, signed[layout.OBJECTS_TARGET]["hashes"]["sha256"], layout.OBJECTS_TARGET)
    if not listed.is_file():
        listed = layout.hashed_target(here, library.hash, layout.OBJECTS_TARGET)
    files: list[tuple[Path, Path, str, int]] = [
        (layout.object_path(here, digest), layout.object_path(out, digest), digest, size) for digest, size in objects
    ]
    listed_hash = signed[layout.OBJECTS_TARGET]["hashes"]["sha256"]
    files.append(
        (listed, layout.hashed_target(out, listed_hash, layout.OBJECTS_TARGET), listed_hash, listed.stat().st_size)
    )
    if withdrawn.FILE in signed and (here / withdrawn.FILE).is_file():
        digest = signed[withdrawn.FILE]["hashes"]["sha256"]
        size = (here / withdrawn.FILE).stat().st_size
        files.append((here / withdrawn.FILE, layout.hashed_target(out, digest, withdrawn.FILE), digest, size))
    files.append((library.path, layout.target_path(out, library.hash), library.hash, library.size_bytes))
    large = [source for source, _, _, size in files if size > _FAT_BYTES]
    if large:
        raise StickRefused(
            f"{len(large)} files are larger than most sticks can hold.",
            todo="Ask the publisher for smaller files, or use a folder on the network.",
        )
    wanted = [one for one in files if not _is_there(one[1], one[3])]
    whole = sum(size for *_, size in wanted)
    done = 0
    try:
        if whole > shutil.disk_usage(dest).free:
            raise NoRoom(dest)
        for source, to, digest, size in wanted:
            _copy(source, to, digest)
            done += size
            if progress is not None:
                progress(done, whole)
        _write_metadata(out, metadata)
        durable.put(dest / LABEL, _label(info.title, info.edition, len(objects)).encode("utf-8"))
    except OSError as error:
        raise from_os_error(error, dest) from error
    return Made(out, len(wanted), whole)


def _metadata(machine: Machine, here: Path) -> Iterator[tuple[str, tuple[str, bytes]]]:
    """For each role, the name under which it is published, and its bytes; every root there was."""
    if here != machine.library:
        folder = layout.metadata_path(here)
        if not (folder / "timestamp.json").is_file():
            raise StickRefused("The library on this machine is not signed.", todo="Sync it from its publisher first.")
        for path in folder.glob("*.json"):
            role = path.name.removesuffix(".json").rpartition(".")[2]
            key = path.name if role == "root" else role
            yield key, (path.name, path.read_bytes())
        return
    for role in ("targets", "snapshot"):
        data = (machine.metadata / f"{role}.json").read_bytes()
        yield role, (f"{json.loads(data)['signed']['version']}.{role}.json", data)
    yield "timestamp", ("timestamp.json", (machine.metadata / "timestamp.json").read_bytes())
    for path in (machine.metadata / "root_history").glob("*.root.json"):
        yield path.name, (path.name, path.read_bytes())


def _write_metadata(out: Path, metadata: dict[str, tuple[str, bytes]]) -> None:
    folder = layout.metadata_path(out)
    folder.mkdir(parents=True, exist_ok=True)
    for key, (name, data) in metadata.items():
        if key != "timestamp":
            durable.put(folder / name, data)
    durable.put(folder / "timestamp.json", metadata["timestamp"][1])


def _refuse_newer(out: Path, metadata: dict[str, tuple[str, bytes]]) -> None:
    try:
        there = json.loads((layout.metadata_path(out) / "timestamp.json").read_bytes())["signed"]["version"]
        ours = json.loads(metadata["timestamp"][1])["signed"]["version"]
        newer = int(there) > int(ours)
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return  # no stick of ours, or half of one: it is written anew
    if newer:
        raise StickRefused(
            "The stick holds a newer library than this machine.", todo="Bring this machine up to date from the stick."
        )


def _is_there(path: Path, size_bytes: int) -> bool:
    try:
        return layout.regular_size(path) == size_bytes
    except OSError:
        return False


def _copy(source: Path, to: Path, digest: str) -> None:
    to.parent.mkdir(parents=True, exist_ok=True)
    part = to.with_name(to.name + durable.PART)
    with part.open("wb") as file:
        found = hash_file(source, file.write)
    if found != digest:
        part.unlink()
        raise StickRefused("A file of the library on this machine is damaged.", todo="Sync this machine first.")
    durable.sync_file(part)
    durable.settle(part, to)


def _label(title: str, edition: str, files: int) -> str:
    return (
        f"{title}\r\nEdition {edition}, {files} files.\r\n\r\n"
        "This stick brings a kiosk's library up to date. It holds no programs and nothing about any person.\r\n"
        f"On the kiosk: kiosk sync --from THE-STICK/{FOLDER}\r\n"
    )
