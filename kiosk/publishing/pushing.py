"""Copies a published folder to where readers are: a shared drive, a stick, an object store.

The order is the promise: objects, then libraries and lists, then root, targets and snapshot, and the timestamp last, so
that no reader ever sees half a release. What is there already is not sent again; nothing is ever taken away or changed
but the timestamp. Where two people push at once, the one who began from an older release is refused.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.errors import KioskError, from_os_error
from kiosk.publishing.keys import KeysError

if TYPE_CHECKING:
    from fsspec import AbstractFileSystem

__all__ = ["PushRefused", "Pushed", "push"]

_ORDER = ("objects", "targets", "metadata")
_LAST = "metadata/timestamp.json"


class PushRefused(KioskError):
    """The place holds something newer, or something else."""

    code = "push"
    safe = "Nothing there was changed."


@dataclass(frozen=True, slots=True)
class Pushed:
    """How many files were sent, and how many bytes; the rest was there."""

    files: int
    bytes: int


def push(published: Path, dest: str, progress: Callable[[int, int], None] | None = None) -> Pushed:
    """Copies `published` to a folder, or to an address that fsspec knows (s3://bucket/folder). Blocks.

    Raises PushRefused, KeysError where nothing was signed, NoRoom, NoPermission and DeviceError.
    """
    import fsspec

    stamp = published / _LAST
    if not stamp.is_file():
        raise KeysError(f"Nothing in {published} was signed yet.", todo="Sign it with kiosk publish sign.")
    try:
        system, base = fsspec.core.url_to_fs(dest)
        _not_behind(published, system, base)
        wanted = [path for path in _in_order(published) if not _is_there(system, base, published, path)]
        whole = sum(path.stat().st_size for path in wanted)
        done = 0
        for path in wanted:
            _send(system, path, f"{base}/{path.relative_to(published).as_posix()}")
            done += path.stat().st_size
            if progress is not None:
                progress(done, whole)
        _send(system, stamp, f"{base}/{_LAST}")
    except OSError as error:
        raise from_os_error(error, Path(dest)) from error
    return Pushed(len(wanted) + 1, done + stamp.stat().st_size)


def _in_order(published: Path) -> Iterator[Path]:
    for folder in _ORDER:
        for path in sorted((published / folder).rglob("*")):
            hidden = any(part.startswith(".") for part in path.relative_to(published).parts)
            if path.is_file() and not path.is_symlink() and not hidden and path != published / _LAST:
                yield path


def _is_there(system: AbstractFileSystem, base: str, published: Path, path: Path) -> bool:
    """Whether a file of that name and size is there: names are hashes or versions, which never change."""
    try:
        found: dict[str, Any] = system.info(f"{base}/{path.relative_to(published).as_posix()}")
    except FileNotFoundError:
        return False
    return bool(found["size"] == path.stat().st_size)


def _send(system: AbstractFileSystem, path: Path, to: str) -> None:
    """Sends one file. On a file system it gets its name only once it is whole."""
    system.makedirs(to.rsplit("/", 1)[0], exist_ok=True)
    if getattr(system, "protocol", "") in ("file", ("file", "local"), "local"):
        system.put_file(str(path), f"{to}.part")
        Path(f"{to}.part").replace(to)
    else:
        system.put_file(str(path), to)


def _not_behind(published: Path, system: AbstractFileSystem, base: str) -> None:
    from tuf.api.exceptions import RepositoryError
    from tuf.api.metadata import Metadata, Root, Timestamp

    try:
        there = system.cat_file(f"{base}/{_LAST}")
    except FileNotFoundError:
        return
    try:
        held = Metadata[Timestamp].from_bytes(there).signed.version
        ours = Metadata[Timestamp].from_bytes((published / _LAST).read_bytes()).signed.version
        root_there = system.cat_file(f"{base}/metadata/1.root.json")
        root_ours = (published / "metadata" / "1.root.json").read_bytes()
        same = Metadata[Root].from_bytes(root_there).signed == Metadata[Root].from_bytes(root_ours).signed
    except (RepositoryError, FileNotFoundError) as error:
        raise PushRefused("What is published there cannot be read.", todo="Push to a new place.") from error
    if not same:
        raise PushRefused("Another publisher's library is there.", todo="Push to a place of your own.")
    if held > ours:
        raise PushRefused(
            "Something newer is published there already.", todo="Fetch it first, then sign and push again."
        )
