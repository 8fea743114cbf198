"""One sync, from asking the source to the switch. The command line and the window both use this; it blocks.

In order: whom to believe, what is missing, whether it fits; then the library, the objects, one look at all, and the
switch. Each file is on the disk and hashed before the next begins, and `current` is swapped last: whatever stops it,
the release that was in use still is, and the next sync goes on from what arrived.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from kiosk.catalogue import ObjectHash
from kiosk.device.lock import DeviceLock
from kiosk.errors import ReleaseError, ReleaseMissing, from_os_error
from kiosk.library import durable, withdrawn
from kiosk.library import folder as layout
from kiosk.library import objects as held_objects
from kiosk.library.listed import parse_objects
from kiosk.library.patches import PatchError, apply_patch
from kiosk.library.release import Release, open_release
from kiosk.syncing import state, transfer
from kiosk.syncing.plan import Plan, Wanted, plan
from kiosk.syncing.refusals import NeedsRoom, NothingBefore, NotPublished, SourceDamaged, SourceRefused, SyncRunning
from kiosk.syncing.sources import Source
from kiosk.syncing.trust import Trusted, verify

__all__ = ["Machine", "Offer", "Patch", "Progress", "alone", "go_back", "look", "preview", "sync", "take"]

_MOST_LISTED_BYTES = 256 << 20

_BATCH_BYTES = 256 << 20

Progress = Callable[[int, int], None]
"""Told how many bytes of how many have arrived."""


@dataclass(frozen=True, slots=True)
class Machine:
    """Where this machine keeps what it syncs: `library` is its own published folder, `bundled` what came with the
    program, `root` the bytes of the first root to believe, `grace` how long a stick may have been on its way."""

    library: Path
    bundled: Path
    root: bytes
    grace: timedelta = timedelta(days=180)

    @property
    def metadata(self) -> Path:
        """python-tuf's own folder."""
        return self.library / "metadata"

    @property
    def state(self) -> Path:
        """What was accepted, from where, when."""
        return self.library / "sync.json"

    @property
    def parts(self) -> Path:
        """What has not arrived whole."""
        return self.library / "objects" / ".part"


@dataclass(frozen=True, slots=True)
class Patch:
    """What makes the offered library of one that is here: the file `old`, or of nothing."""

    name: str
    digest: ObjectHash
    size_bytes: int
    old: Path | None


@dataclass(frozen=True, slots=True)
class Offer:
    """What a source holds that this machine does not. `plan.nothing_new` where it holds no more; `held_back` where it
    holds only what staff went back from."""

    source: str
    release: str
    number: int
    trusted: Trusted
    plan: Plan
    objects: tuple[Wanted, ...]
    free_bytes: int
    patch: Patch | None = None
    held_back: bool = False

    @property
    def fetch_bytes(self) -> int:
        """What will come from the source: the library as its patch, where there is one that fits what is here."""
        spared = self.plan.library.size_bytes - self.patch.size_bytes if self.plan.library and self.patch else 0
        return self.plan.fetch_bytes - spared

    @property
    def fits(self) -> bool:
        """Whether the disk can hold it."""
        return self.plan.nothing_new or self.plan.room_bytes <= self.free_bytes


@contextmanager
def alone(machine: Machine, what: str) -> Iterator[None]:
    """For the length of a sync, or of anything else that reads or changes what is synced: python-tuf's metadata and the
    parts of files know one updater only. `what` is what was wanted, for the sentence. Raises SyncRunning."""
    lock = DeviceLock(machine.library / "sync.lock")
    if not lock.try_acquire():
        raise SyncRunning(what)
    try:
        yield
    finally:
        lock.release()


def look(machine: Machine, source: Source, now: datetime, *, again: bool = False) -> Offer:
    """Ask a source what it holds, and work out what would have to come. Brings nothing but lists.
    Whoever calls this and `take` is `alone` meanwhile.

    What staff went back from is offered only where it is asked for `again`. Raises SyncError.
    """
    before = state.load(machine.state)
    try:
        machine.library.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise from_os_error(error, machine.library) from error
    grace = timedelta(0) if source.is_live else machine.grace
    trusted = verify(source.name, machine.metadata, machine.root, _whole(source), now, before.seen, grace)
    if trusted.development and source.is_live:
        raise SourceRefused(
            source.name,
            "this program trusts development keys, and reads from folders only",
            "Install the program that your publisher made.",
        )
    _obey_withdrawals(machine, source, trusted)
    library = Wanted(_digest(source, trusted, layout.LIBRARY_TARGET), trusted.library.length)
    objects = _listed(machine, source, trusted)
    here, in_use = _in_use(machine)
    synced = here == machine.library
    what = plan(
        library,
        objects,
        lambda one: one.digest == in_use,
        lambda one: _has(machine.bundled if in_use == library.digest and not synced else machine.library, one),
        lambda one: _has(machine.bundled, one),
    )
    held_back = not again and library.digest == before.held_back
    if held_back:
        what = Plan(None, (), ())
    custom = trusted.custom
    return Offer(
        source.name,
        str(custom.get("release", "")),
        int(custom.get("number", 0)),
        trusted,
        what,
        objects,
        shutil.disk_usage(machine.library).free,
        _patch(machine, trusted),
        held_back,
    )


def take(machine: Machine, source: Source, offer: Offer, now: datetime, progress: Progress | None = None) -> None:
    """Bring what was offered and put it in use. Raises SyncError, NoRoom and NoPermission; then nothing has changed."""
    before = state.load(machine.state)
    confirmed = offer.trusted.confirmed and source.is_live
    if offer.plan.nothing_new:
        state.save(machine.state, before.checked(offer.trusted.seen, now, confirmed))
        return
    if not offer.fits:
        raise NeedsRoom(source.name, offer.plan.room_bytes, offer.free_bytes)
    arrived = _counted(offer, progress)
    if offer.plan.library is not None:
        _bring_library(machine, source, offer, arrived)
    for one in offer.plan.copy:
        held_objects.copy_out(_object(machine.bundled, one), one.digest, _made(_object(machine.library, one)))
    _bring_objects(machine, source, offer.plan.fetch, arrived)
    if offer.plan.library is not None:
        _switch(machine, source, offer.plan.library, offer)
    accepted = before.accepted(offer.release, offer.number, source.name, offer.trusted.seen, now, confirmed)
    state.save(machine.state, accepted)
    _collect(machine)


@contextmanager
def preview(machine: Machine, source: Source, offer: Offer) -> Iterator[Release]:
    """The offered catalogue, fetched if it is not here, open to be compared and not in use. Raises as `take` does."""
    library = offer.plan.library
    if library is None:
        with open_release(_in_use(machine)[0]) as release:
            yield release
        return
    if not offer.fits:
        raise NeedsRoom(source.name, offer.plan.room_bytes, offer.free_bytes)
    _bring_library(machine, source, offer, lambda more: None)
    with _aside(machine, library) as staged, open_release(staged) as release:
        yield release


def _counted(offer: Offer, progress: Progress | None) -> transfer.Arrived:
    done = 0

    def arrived(more: int) -> None:
        nonlocal done
        done += more
        if progress is not None:
            progress(done, offer.fetch_bytes)

    return arrived


def _bring_objects(machine: Machine, source: Source, wanted: Sequence[Wanted], arrived: transfer.Arrived) -> None:
    """Many at a time are put on the disk and get their names together: the disk is waited for seldom."""
    batch: list[tuple[Path, Path]] = []
    held = 0
    for one in wanted:
        path = f"objects/{one.digest[:2]}/{one.digest}"
        part = transfer.fetch(source, path, one.digest, one.size_bytes, machine.parts, arrived)
        batch.append((part, _object(machine.library, one)))
        held += one.size_bytes
        if held >= _BATCH_BYTES:
            _settle(machine, batch)
            held = 0
    _settle(machine, batch)


def _settle(machine: Machine, batch: list[tuple[Path, Path]]) -> None:
    try:
        durable.settle_all(batch)
    except OSError as error:
        raise from_os_error(error, machine.library) from error
    batch.clear()


def _bring_library(machine: Machine, source: Source, offer: Offer, arrived: transfer.Arrived) -> None:
    """The library, by its patch where one fits; whatever is wrong with that, whole."""
    library = offer.plan.library
    assert library is not None
    dest = layout.target_path(machine.library, library.digest)
    if _is_right(dest, library):  # by its hash: a sync that was cut short may have left it
        arrived(offer.patch.size_bytes if offer.patch else library.size_bytes)
        return
    if offer.patch is not None and _patched(machine, source, offer.patch, library, dest, arrived):
        return
    path = f"targets/{library.digest}.{layout.LIBRARY_TARGET}"
    transfer.bring(source, path, library.digest, library.size_bytes, dest, machine.parts, arrived)


def _patched(
    machine: Machine, source: Source, patch: Patch, library: Wanted, dest: Path, arrived: transfer.Arrived
) -> bool:
    """Whether the patch came and made the very library that was signed."""
    path = f"targets/{patch.digest}.{patch.name}"
    kept, made = machine.parts / f"{patch.digest}.patch", machine.parts / f"{library.digest}.made"
    try:
        transfer.bring(source, path, patch.digest, patch.size_bytes, kept, machine.parts, arrived)
        if apply_patch(kept, patch.old, made, library.size_bytes) != library.digest:
            return False
        dest.parent.mkdir(parents=True, exist_ok=True)
        durable.sync_file(made)
        durable.settle(made, dest)
    except (SourceDamaged, PatchError):
        return False
    except OSError as error:
        raise from_os_error(error, dest) from error
    finally:
        made.unlink(missing_ok=True)
    return True


def _obey_withdrawals(machine: Machine, source: Source, trusted: Trusted) -> None:
    """The signed list of what is withdrawn counts from now on, before anything else is brought, whatever else is."""
    target = trusted.targets.get(withdrawn.FILE)
    if target is None:
        return
    if target.length > withdrawn.LARGEST_BYTES:
        # Not passed over: somebody meant that something is not to be seen any more.
        raise SourceDamaged(source.name, "The list of what was withdrawn")
    digest = _digest(source, trusted, withdrawn.FILE)
    kept = machine.library / withdrawn.FILE
    if not _is_right(kept, Wanted(digest, target.length)):
        path = f"targets/{digest}.{withdrawn.FILE}"
        transfer.bring(source, path, digest, target.length, kept, machine.parts, lambda more: None)


def _patch(machine: Machine, trusted: Trusted) -> Patch | None:
    """The smallest way to the offered library from what is here, or from nothing."""
    found: list[Patch] = []
    for old in (*_libraries_here(machine), None):
        name = layout.patch_target(old.hash if old is not None else "")
        target = trusted.targets.get(name)
        digest = target.hashes.get("sha256", "") if target is not None else ""
        if target is not None and layout.is_hash(digest) and target.length < trusted.library.length:
            found.append(Patch(name, ObjectHash(digest), target.length, old.path if old is not None else None))
    return min(found, key=lambda one: one.size_bytes, default=None)


def _libraries_here(machine: Machine) -> Iterator[layout.LibraryFile]:
    for folder, pointer in (
        (machine.library, "current"),
        (machine.library, layout.PREVIOUS),
        (machine.bundled, "current"),
    ):
        with suppress(ReleaseError, OSError):
            yield layout.current_library(folder, pointer)


def sync(machine: Machine, source: Source, now: datetime, progress: Progress | None = None) -> Offer:
    """Look, and take what is new, alone. Raises SyncRunning too."""
    with alone(machine, source.name):
        offer = look(machine, source, now)
        take(machine, source, offer, now, progress)
        return offer


def go_back(machine: Machine, now: datetime) -> None:
    """Put the release before in use again, and remember that this one is held back. Raises NothingBefore."""
    try:
        before = layout.current_library(machine.library, layout.PREVIOUS)
    except ReleaseMissing as error:
        raise NothingBefore from error
    here = layout.current_library(machine.library)
    # In this order: a power cut in between costs the newer one, which the next sync brings, and never the one to go to.
    layout.write_current(machine.library, before.hash, before.size_bytes)
    layout.write_current(machine.library, here.hash, here.size_bytes, layout.PREVIOUS)
    state.save(machine.state, state.load(machine.state).hold_back(here.hash, now))


def _switch(machine: Machine, source: Source, library: Wanted, offer: Offer) -> None:
    """Swap `current`, once all is there and the new library has opened and answered; the one before it stays."""
    missing = [one for one in offer.objects if not _has(machine.library, one)]
    if missing:
        raise SourceDamaged(source.name, f"{len(missing)} of the files")
    try:
        with _aside(machine, library) as staged, open_release(staged) as release:
            release.objects()
    except ReleaseError as error:
        raise SourceDamaged(source.name, "The library") from error
    with suppress(ReleaseError):  # the first has none before it
        before = layout.current_library(machine.library)
        layout.write_current(machine.library, before.hash, before.size_bytes, layout.PREVIOUS)
    layout.write_current(machine.library, library.digest, library.size_bytes)


@contextmanager
def _aside(machine: Machine, library: Wanted) -> Iterator[Path]:
    """A published folder of its own around an arrived library, where nobody else looks."""
    staged = machine.library / ".arrived"
    shutil.rmtree(staged, ignore_errors=True)
    real, trial = layout.target_path(machine.library, library.digest), layout.target_path(staged, library.digest)
    try:
        trial.parent.mkdir(parents=True)
        try:
            trial.hardlink_to(real)
        except OSError:
            shutil.copyfile(real, trial)  # a file system without hard links
    except OSError as error:
        raise from_os_error(error, staged) from error
    try:
        layout.write_current(staged, library.digest, library.size_bytes)
        yield staged
    finally:
        shutil.rmtree(staged, ignore_errors=True)


def _collect(machine: Machine) -> None:
    """Clear away what neither the release in use nor the one before it needs."""
    kept: set[str] = set()
    for pointer in ("current", layout.PREVIOUS):
        with suppress(ReleaseError):
            library = layout.current_library(machine.library, pointer)
            listed = _list_path(machine, library.hash)
            kept |= {library.path.name, listed.name}
            kept |= {digest for digest, _ in parse_objects(listed.read_bytes())}
    for place in ("targets/*", "objects/[0-9a-f][0-9a-f]/*"):
        for path in sorted(machine.library.glob(place)):
            if path.name not in kept:
                durable.remove(path)
    shutil.rmtree(machine.parts, ignore_errors=True)


def _list_path(machine: Machine, library: str) -> Path:
    """The list of the objects of one library, kept beside it, for clearing up without opening it."""
    return layout.hashed_target(machine.library, library, layout.OBJECTS_TARGET)


def _made(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    return path


def _whole(source: Source) -> Callable[[str], Iterator[bytes]]:
    return lambda path: source.open(path).pieces


def _digest(source: Source, trusted: Trusted, name: str) -> ObjectHash:
    digest = trusted.targets[name].hashes.get("sha256", "")
    if not layout.is_hash(digest):
        raise NotPublished(source.name)
    return ObjectHash(digest)


def _listed(machine: Machine, source: Source, trusted: Trusted) -> tuple[Wanted, ...]:
    found = trusted.targets.get(layout.OBJECTS_TARGET)
    if found is None or found.length > _MOST_LISTED_BYTES:
        raise NotPublished(source.name)
    digest = _digest(source, trusted, layout.OBJECTS_TARGET)
    kept = _list_path(machine, _digest(source, trusted, layout.LIBRARY_TARGET))
    if not _is_right(kept, Wanted(digest, found.length)):
        transfer.bring(
            source,
            f"targets/{digest}.{layout.OBJECTS_TARGET}",
            digest,
            found.length,
            kept,
            machine.parts,
            lambda more: None,
        )
    try:
        return tuple(Wanted(*one) for one in parse_objects(kept.read_bytes()))
    except ValueError as error:
        raise SourceDamaged(source.name, "The list of files") from error


def _in_use(machine: Machine) -> tuple[Path, str]:
    """The folder and the hash of the library that is in use here: what was synced, or what came with the program."""
    for folder in (machine.library, machine.bundled):
        with suppress(ReleaseError, OSError):
            return folder, layout.current_library(folder).hash
    return machine.library, ""


def _has(folder: Path, one: Wanted) -> bool:
    try:
        return layout.regular_size(layout.object_path(folder, one.digest)) == one.size_bytes
    except OSError:
        return False


def _object(folder: Path, one: Wanted) -> Path:
    return layout.object_path(folder, one.digest)


def _is_right(path: Path, one: Wanted) -> bool:
    try:
        return layout.regular_size(path) == one.size_bytes and held_objects.hash_file(path) == one.digest
    except OSError:
        return False
