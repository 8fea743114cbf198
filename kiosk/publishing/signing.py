"""Signs a built release, so that machines that know the publisher believe it: the repository side of TUF.

What is signed: the release's own file and the list of its objects, with the release's id, number and date beside it.
Everything else in a published folder is covered through their hashes. The order on disk is the promise that readers
rely on: lists, then root, targets, snapshot, and the timestamp last.

How long each lasts: root five years (longer than any machine stands on a shelf), targets and snapshot one, the
timestamp two weeks. Only the timestamp needs a machine's key (`confirm`), which can be run by a clock.

The Update Framework, specification 1.0, section 6 (https://theupdateframework.github.io/specification/).
"""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar

from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import Metadata, MetaFile, Root, Snapshot, TargetFile, Targets, Timestamp
from tuf.api.serialization.json import JSONSerializer

from kiosk.catalogue import ResourceId
from kiosk.errors import from_os_error
from kiosk.library import durable, withdrawn
from kiosk.library import folder as layout
from kiosk.library.listed import write_objects
from kiosk.library.patches import make_patch
from kiosk.library.release import open_release
from kiosk.publishing.keys import ROLES, KeyRing, KeysError

__all__ = [
    "Signature",
    "confirm",
    "expiries",
    "is_signed",
    "read_custom",
    "revert",
    "rotate",
    "sign",
    "start_anew",
    "withdraw",
]

_FEWEST_DIGITS = 8

_PATCHED = 4
"""From how many releases before this one a machine needs to fetch the difference only."""

_LASTS = {"root": 5 * 365, "targets": 365, "snapshot": 365, "timestamp": 14}

S = TypeVar("S", Root, Targets, Snapshot, Timestamp)


@dataclass(frozen=True, slots=True)
class Signature:
    """What was signed: the release, its number, and when the signatures must be renewed."""

    release: str
    number: int
    timestamp_expires: datetime
    targets_expire: datetime


def sign(published: Path, ring: KeyRing, now: datetime) -> Signature:
    """Signs the release that is in use in `published`. Signing the same one again renews it under a new version.

    Raises ReleaseMissing and ReleaseDamaged where there is none, KeysError where too few keys are here, NoPermission.
    """
    library = layout.current_library(published)
    with open_release(published) as release:
        facts, objects = release.info, release.objects()
    try:
        layout.metadata_path(published).mkdir(exist_ok=True)
        root = _root(published, ring, now)
        listed = write_objects(objects)
        _put_target(published, listed)
        targets = _load(published, Targets) or Metadata(Targets())
        before = targets.signed.targets.get(layout.LIBRARY_TARGET)
        held = before.custom if before is not None and before.custom else {}
        same = before is not None and before.hashes.get("sha256") == library.hash
        number = int(held.get("number", 0)) + (0 if same else 1)
        signed = TargetFile.from_file(layout.LIBRARY_TARGET, str(library.path), ["sha256"])
        signed.unrecognized_fields["custom"] = {
            "release": facts.id,
            "number": number,
            "title": facts.title,
            "edition": facts.edition,
            "signed_on": _moment(now),
        }
        targets.signed.targets[layout.LIBRARY_TARGET] = signed
        targets.signed.targets[layout.OBJECTS_TARGET] = TargetFile.from_data(layout.OBJECTS_TARGET, listed, ["sha256"])
        _offer_patches(published, library, targets.signed)
        stamped = _list(published, ring, root, targets, now)
    except OSError as error:
        raise from_os_error(error, published) from error
    return Signature(facts.id, number, stamped, targets.signed.expires)


def confirm(published: Path, ring: KeyRing, now: datetime) -> datetime:
    """Says again that what is published is the newest: a new timestamp, and until when it lasts. Raises KeysError."""
    root = _load(published, Root)
    if root is None:
        raise KeysError(f"Nothing in {published} was signed yet.", todo="Sign it with kiosk publish sign.")
    try:
        return _stamp(published, ring, root, now)
    except OSError as error:
        raise from_os_error(error, published) from error


def withdraw(
    published: Path, ring: KeyRing, changed: Mapping[ResourceId, bool], now: datetime
) -> tuple[ResourceId, ...]:
    """Says of resources that no machine shows them any more (True), or may again (False); returns what is withdrawn.

    A new list is signed; the library stays as it is. Raises KeysError where nothing was signed yet or keys are missing,
    ResourceUnknown where the library in use has no such resource.
    """
    root, targets = _load(published, Root), _load(published, Targets)
    if root is None or targets is None:
        raise KeysError(f"Nothing in {published} was signed yet.", todo="Sign it with kiosk publish sign.")
    with open_release(published) as release:
        for id_ in changed:
            release.facts(id_)
    path = published / withdrawn.FILE
    held = withdrawn.parse(path.read_bytes()) if path.is_file() else {}
    for id_, gone in changed.items():
        if gone:
            held.setdefault(id_, now.date())
        else:
            held.pop(id_, None)
    try:
        data = withdrawn.write(held.items())
        durable.put(path, data)
        target = TargetFile.from_data(withdrawn.FILE, data, ["sha256"])
        durable.put(layout.hashed_target(published, target.hashes["sha256"], withdrawn.FILE), data)
        targets.signed.targets[withdrawn.FILE] = target
        _list(published, ring, root, targets, now)
    except OSError as error:
        raise from_os_error(error, published) from error
    return tuple(sorted(held))


def rotate(published: Path, old: KeyRing, new: KeyRing, now: datetime) -> int:
    """Publishes a root that names the keys of `new` in place of those of `old`, and signs everything under it anew.

    Both rings must hold enough root keys: the old ones vouch for the change. Returns the root's version. Raises
    KeysError.
    """
    root = _load(published, Root)
    if root is None:
        raise KeysError(f"Nothing in {published} was signed yet.", todo="Sign it with kiosk publish sign.")
    before = root.signed.roles["root"]
    vouching = [one for one in old.signers_of("root") if one.public_key.keyid in before.keyids]
    if len(vouching) < before.threshold:
        raise KeysError(
            f"{len(vouching)} of the {before.threshold} root keys that must vouch for the change are here.",
            todo="Bring the other root keys to the keys folder, then try again.",
        )
    try:
        for role in ROLES:
            names, threshold = new.roles[role]
            wanted = {new.public[name].keyid: new.public[name] for name in names}
            for keyid in [one for one in root.signed.roles[role].keyids if one not in wanted]:
                root.signed.revoke_key(keyid, role)
            for key in wanted.values():
                root.signed.add_key(key, role)
            root.signed.roles[role].threshold = threshold
        made = _renewed(root, "root", root, new, now)
        for signer in vouching:
            made.sign(signer, append=True)
        _put(published, "root", made)
    except OSError as error:
        raise from_os_error(error, published) from error
    sign(published, new, now)
    return made.signed.version


def revert(published: Path, ring: KeyRing, to: str, now: datetime) -> Signature:
    """Publishes the contents of an earlier release again, as a new version: machines never go back by themselves.

    `to` is an edition, a release's id, or the beginning of its file's hash. Raises KeysError where no earlier library,
    or more than one, answers to it.
    """
    here = layout.current_library(published)
    found: list[layout.LibraryFile] = []
    for path in sorted(here.path.parent.glob(f"*.{layout.LIBRARY_TARGET}")):
        digest = path.name.partition(".")[0]
        if path == here.path or not layout.is_hash(digest):
            continue
        if to in _names_of(published, path, digest) or (len(to) >= _FEWEST_DIGITS and digest.startswith(to)):
            found.append(layout.LibraryFile(path, digest, path.stat().st_size))
    if len(found) != 1:
        how_many = "No earlier library" if not found else f"{len(found)} earlier libraries"
        raise KeysError(f"{how_many} here can be meant by {to}.", todo="Name it by the beginning of its file's name.")
    layout.write_current(published, found[0].hash, found[0].size_bytes)
    return sign(published, ring, now)


def _names_of(published: Path, path: Path, digest: str) -> set[str]:
    """What an earlier library is called: it is opened beside the one that is in use."""
    pointer = f".asked-{digest[:12]}"
    layout.write_current(published, digest, path.stat().st_size, pointer)
    try:
        with open_release(published, pointer) as release:
            return {release.info.id, release.info.edition}
    finally:
        (published / pointer).unlink(missing_ok=True)


def _root(published: Path, ring: KeyRing, now: datetime) -> Metadata[Root]:
    """The newest root there, or the first one made from the ring. Raises KeysError where the ring is another's."""
    there = _load(published, Root)
    if there is None:
        first = Metadata(Root(consistent_snapshot=True))
        if ring.development:
            first.signed.unrecognized_fields[layout.DEVELOPMENT_FIELD] = True
        for role in ROLES:
            names, threshold = ring.roles[role]
            for name in names:
                first.signed.add_key(ring.public[name], role)
            first.signed.roles[role].threshold = threshold
        made = _renewed(first, "root", first, ring, now)
        _put(published, "root", made)
        return made
    for role in ("targets", "snapshot", "timestamp"):
        if not {ring.public[name].keyid for name in ring.roles[role][0]} & set(there.signed.roles[role].keyids):
            raise KeysError(
                f"{published} was signed with other keys than these.", todo="Use the keys that it was signed with."
            )
    return there


def _list(published: Path, ring: KeyRing, root: Metadata[Root], targets: Metadata[Targets], now: datetime) -> datetime:
    """Puts new targets there, and everything that stands over them; returns until when the timestamp lasts."""
    _put(published, "targets", _renewed(targets, "targets", root, ring, now))
    snapshot = _load(published, Snapshot) or Metadata(Snapshot())
    snapshot.signed.meta["targets.json"] = MetaFile(targets.signed.version)
    _put(published, "snapshot", _renewed(snapshot, "snapshot", root, ring, now))
    return _stamp(published, ring, root, now)


def _stamp(published: Path, ring: KeyRing, root: Metadata[Root], now: datetime) -> datetime:
    snapshot = _load(published, Snapshot)
    if snapshot is None:
        raise KeysError(f"Nothing in {published} was signed yet.", todo="Sign it with kiosk publish sign.")
    timestamp = _load(published, Timestamp) or Metadata(Timestamp())
    timestamp.signed.snapshot_meta = MetaFile(snapshot.signed.version)
    made = _renewed(timestamp, "timestamp", root, ring, now)
    # Last of all: until it is there, readers see what was there before, whole.
    durable.put(layout.metadata_path(published, "timestamp.json"), _bytes(made))
    return made.signed.expires


def _renewed(metadata: Metadata[S], role: str, root: Metadata[Root], ring: KeyRing, now: datetime) -> Metadata[S]:
    """The next version, signed by every key of the role that is here. Raises KeysError where they are too few."""
    allowed = set(root.signed.roles[role].keyids)
    signers = [signer for signer in ring.signers_of(role) if signer.public_key.keyid in allowed]
    needed = root.signed.roles[role].threshold
    if len(signers) < needed:
        raise KeysError(
            f"{len(signers)} of the {needed} {role} keys that must sign are here.",
            todo="Bring the other keys to the keys folder, then sign again.",
        )
    if metadata.signatures:
        metadata.signed.version += 1
    metadata.signed.expires = (now.astimezone(UTC) + timedelta(days=_LASTS[role])).replace(microsecond=0)
    metadata.signatures.clear()
    for signer in signers:
        metadata.sign(signer, append=True)
    return metadata


def _load(published: Path, kind: type[S]) -> Metadata[S] | None:
    """The newest metadata of a role, or None where there is none. Raises KeysError where it cannot be read."""
    folder = layout.metadata_path(published)
    name = kind.type
    if name == "timestamp":
        paths = [folder / "timestamp.json"] if (folder / "timestamp.json").is_file() else []
    else:
        paths = sorted(
            (path for path in folder.glob(f"*.{name}.json") if path.name.split(".")[0].isdecimal()),
            key=lambda path: int(path.name.split(".")[0]),
        )
    if not paths:
        return None
    try:
        return Metadata[S].from_bytes(paths[-1].read_bytes())
    except (OSError, RepositoryError) as error:
        raise KeysError(f"{paths[-1]} cannot be read.", todo="Take the folder from its last copy.") from error


def _put(published: Path, role: str, metadata: Metadata[Any]) -> None:
    durable.put(layout.metadata_path(published, f"{metadata.signed.version}.{role}.json"), _bytes(metadata))


def _put_target(published: Path, listed: bytes) -> None:
    path = layout.hashed_target(published, hashlib.sha256(listed).hexdigest(), layout.OBJECTS_TARGET)
    if not path.exists():
        durable.put(path, listed)


def _offer_patches(published: Path, library: layout.LibraryFile, targets: Targets) -> None:
    """The library as its difference from the ones before it that are still here, and compressed, as targets."""
    for name in [one for one in targets.targets if one.startswith(layout.PATCHES)]:
        del targets.targets[name]
    others = sorted(
        (path for path in library.path.parent.glob(f"*.{layout.LIBRARY_TARGET}") if path != library.path),
        key=lambda path: path.stat().st_mtime_ns,
        reverse=True,
    )
    for old in (None, *others[:_PATCHED]):
        name = layout.patch_target(old.name.partition(".")[0] if old is not None else "")
        part = library.path.with_name(f".{name}{durable.PART}")
        make_patch(old, library.path, part)
        if part.stat().st_size >= library.size_bytes:
            part.unlink()
            continue
        target = TargetFile.from_file(name, str(part), ["sha256"])
        durable.sync_file(part)
        durable.settle(part, layout.hashed_target(published, target.hashes["sha256"], name))
        targets.targets[name] = target


def _bytes(metadata: Metadata[Any]) -> bytes:
    return metadata.to_bytes(JSONSerializer(compact=False, validate=True))


def _moment(now: datetime) -> str:
    return now.astimezone(UTC).isoformat(timespec="seconds")


def is_signed(published: Path, ring: KeyRing) -> bool:
    """Whether the release that is in use is signed, with this ring's keys, and the newest list says so."""
    root, targets = _load(published, Root), _load(published, Targets)
    if root is None or targets is None or _load(published, Timestamp) is None:
        return False
    held = targets.signed.targets.get(layout.LIBRARY_TARGET)
    listed = targets.signed.targets.get(layout.OBJECTS_TARGET)
    if listed is None or not layout.hashed_target(published, listed.hashes["sha256"], layout.OBJECTS_TARGET).is_file():
        return False
    ours = {key.keyid for key in ring.public.values()} >= set(root.signed.keys)
    return ours and held is not None and held.hashes.get("sha256") == layout.current_library(published).hash


def start_anew(published: Path) -> None:
    """Takes every signature away, for a folder that no machine has read yet."""
    shutil.rmtree(layout.metadata_path(published), ignore_errors=True)


def expiries(published: Path) -> dict[str, tuple[int, datetime, int]]:
    """For each role: its version, until when it lasts, and by how many it is signed."""
    found: dict[str, tuple[int, datetime, int]] = {}
    loaded: tuple[Metadata[Any] | None, ...] = (
        _load(published, Root),
        _load(published, Targets),
        _load(published, Snapshot),
        _load(published, Timestamp),
    )
    for held in loaded:
        if held is not None:
            found[held.signed.type] = (held.signed.version, held.signed.expires, len(held.signatures))
    return found


def read_custom(published: Path) -> dict[str, Any]:
    """What the newest targets say beside the library; empty where nothing is signed."""
    held = _load(published, Targets)
    target = held.signed.targets.get(layout.LIBRARY_TARGET) if held is not None else None
    return json.loads(json.dumps(target.custom or {})) if target is not None else {}
