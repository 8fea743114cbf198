"""What is installed, from when, what is stale or broken, and what to do about it.

Looks, changes nothing. Each line is one `Check`: a name, whether it is well, and a sentence. Knows no Qt: what only the
window can tell (sound, graphics) is not claimed here.
"""

from __future__ import annotations

import os
import platform
import tempfile
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from kiosk import __version__, paths
from kiosk.device.pin import pin_keeper
from kiosk.device.store import is_sound
from kiosk.documents.client import DocumentClient
from kiosk.errors import KioskError
from kiosk.library.release import open_release
from kiosk.library.verify import ObjectState, verify
from kiosk.settings import LoadedSettings
from kiosk.syncing import state
from kiosk.syncing.in_use import bundled_number, is_development, is_signed, library_in_use

__all__ = ["Check", "examine"]

_PACKAGES = ("PySide6-Essentials", "PySide6-Addons", "pymupdf", "argon2-cffi")


@dataclass(frozen=True, slots=True)
class Check:
    """One thing looked at. `well` is None for a fact that is neither good nor bad."""

    name: str
    well: bool | None
    says: str


def examine(bundle: paths.Bundle, home: paths.Home, settings: LoadedSettings) -> Iterator[Check]:
    """Look at everything, quick things first. Never raises: what cannot be looked at is a check that is not well."""
    yield Check(
        "program", None, f"Version {__version__}, on {platform.system()} with Python {platform.python_version()}."
    )
    yield from _packages()
    yield from _settings(settings)
    yield _writable(home)
    yield from _staff_pin(home, settings)
    yield from _local_store(home)
    yield from _library(bundle, home)
    yield _worker(bundle)


def _packages() -> Iterator[Check]:
    for name in _PACKAGES:
        try:
            yield Check(name, True, f"Version {version(name)}.")
        except PackageNotFoundError:
            yield Check(name, False, f"{name} is missing. Install the program again.")


def _settings(loaded: LoadedSettings) -> Iterator[Check]:
    sources: Mapping[str, str] = loaded.sources
    if sources:
        told = ", ".join(f"{name} (from {source})" for name, source in sorted(sources.items()))
        yield Check("settings", True, f"Set here: {told}.")
    else:
        yield Check("settings", None, "Nothing is set on this computer; everything is at its usual value.")
    for problem in loaded.problems:
        yield Check("settings", False, str(problem))
    for one in loaded.ignored:
        yield Check("settings", None, f"{one.name} from {one.source} does not count in public mode.")


def _writable(home: paths.Home) -> Check:
    try:
        home.data.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=home.data):
            return Check("home", True, "The program's own folder can be written to.")
    except OSError as error:
        why = (error.strerror or "unknown reason").lower()
        return Check("home", False, f"The program's own folder cannot be written to ({why}). The library still opens.")


def _staff_pin(home: paths.Home, loaded: LoadedSettings) -> Iterator[Check]:
    if loaded.settings.mode != "public":
        return
    keeper = pin_keeper(home, loaded.settings, time.time, time.monotonic)
    if not keeper.is_set:
        says = "No PIN is set for the staff area of this public screen. Set one with `kiosk staff pin`."
        yield Check("staff-pin", False, says)
    elif loaded.settings.staff_pin:
        yield Check("staff-pin", True, "The PIN for the staff area is set, in site.toml.")
    else:
        yield Check("staff-pin", True, "The PIN for the staff area is set.")


def _local_store(home: paths.Home) -> Iterator[Check]:
    path = home.local_database
    aside = sorted(one for one in path.parent.glob(f"{path.name}.damaged-*") if not one.name.endswith(("-wal", "-shm")))
    if aside:
        count = f"{len(aside)} damaged {'list is' if len(aside) == 1 else 'lists are'}"
        yield Check("bookmarks", None, f"{count} kept in {path.parent}; the newest is {aside[-1].name}.")
    try:
        if path.exists() and not is_sound(path):
            says = "The bookmarks on this computer are damaged. The next start keeps the file and begins a new list."
            yield Check("bookmarks", False, says)
        elif path.exists():
            yield Check("bookmarks", True, "The bookmarks on this computer can be read.")
    except KioskError as error:
        yield Check("bookmarks", False, str(error))
    except OSError as error:
        why = (error.strerror or "unknown reason").lower()
        yield Check("bookmarks", False, f"The bookmarks on this computer cannot be read ({why}).")


def _library(bundle: paths.Bundle, home: paths.Home) -> Iterator[Check]:
    published = library_in_use(bundle.published, home.library)
    try:
        release = open_release(published)
    except KioskError as error:
        yield Check("library", False, str(error))
        return
    info = release.info
    signed = "signed" if is_signed(published) else "unsigned, checked by its hashes"
    yield Check("library", True, f"{info.title}, edition {info.edition}, release {info.id}: {signed}.")
    release.close()
    yield from _synced(bundle, home, published)
    report = verify(published)
    wrong = [digest for digest, state in report.objects if state is not ObjectState.RIGHT]
    if report.library_ok and not wrong:
        yield Check("files", True, f"The library and its {len(report.objects)} files are as published.")
    else:
        yield Check(
            "files", False, f"{len(wrong) + (not report.library_ok)} of the library's files are not as published."
        )


def _synced(bundle: paths.Bundle, home: paths.Home, published: Path) -> Iterator[Check]:
    """From where the library came, and when a live source last said that it is the newest."""
    if published == bundle.published:
        yield Check("sync", None, f"The library came with the program (number {bundled_number(bundle.published)}).")
    else:
        held = state.load(home.library / "sync.json")
        when = held.accepted_on.date().isoformat() if held.accepted_on else "an unknown day"
        sure = (
            f"confirmed as the newest on {held.confirmed_on.date().isoformat()}"
            if held.confirmed_on
            else "never confirmed as the newest"
        )
        yield Check("sync", None, f"Library number {held.number} came from {held.source} on {when}; {sure}.")
        if held.held_back:
            yield Check("held back", False, "Staff went back from a newer library. kiosk sync brings the next one.")
    if is_development(bundle.published):
        yield Check("keys", None, "This program trusts development keys, and reads newer libraries from folders only.")


def _worker(bundle: paths.Bundle) -> Check:
    roots = (bundle.published / "objects",)
    existing = tuple(root for root in roots if root.is_dir()) or (Path(os.sep),)
    with DocumentClient(roots=existing) as client:
        try:
            report = client.cage_report
        except KioskError as error:
            return Check("documents", False, str(error))
    if report.caged:
        return Check("documents", True, f"Documents are read in a cage: {', '.join(report.holds)}.")
    return Check(
        "documents", False, f"Documents are read in a process of their own, not caged by: {', '.join(report.absent)}."
    )
