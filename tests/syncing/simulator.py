"""A TUF repository in memory that lies on request. Roles are signed anew whenever they are asked for."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from securesystemslib.signer import CryptoSigner
from tuf.api.metadata import Metadata, MetaFile, Root, Snapshot, TargetFile, Targets, Timestamp

from kiosk.library.folder import LIBRARY_TARGET
from kiosk.syncing.trust import Unavailable

ROLES = ("root", "targets", "snapshot", "timestamp")


@dataclass
class Simulator:
    """`serve` maps a path to bytes that are sent in place of the honest ones; `asked` are the paths in order."""

    now: datetime
    serve: dict[str, bytes] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        expires = self.now + timedelta(days=30)
        self.root, self.targets = Root(consistent_snapshot=True, expires=expires), Targets(expires=expires)
        self.snapshot, self.timestamp = Snapshot(expires=expires), Timestamp(expires=expires)
        self.signers: dict[str, list[CryptoSigner]] = {}
        self.roots: list[bytes] = []
        self.files: dict[str, bytes] = {}
        for role in ROLES:
            self.new_key(role)
        self.publish_root()

    def new_key(self, role: str) -> CryptoSigner:
        """The role's keys are this new one alone."""
        signer = CryptoSigner.generate_ed25519()
        for old in self.signers.get(role, ()):
            self.root.revoke_key(old.public_key.keyid, role)
        self.root.add_key(signer.public_key, role)
        self.signers[role] = [signer]
        return signer

    def publish_root(self, *also: CryptoSigner) -> None:
        """A new root, signed by its own keys, and by `also`: the keys of the root before it."""
        self.root.version = len(self.roots) + 1
        metadata = Metadata(deepcopy(self.root))
        for signer in (*self.signers["root"], *also):
            metadata.sign(signer, append=True)
        self.roots.append(metadata.to_bytes())

    def publish(self, name: str, data: bytes, **custom: Any) -> None:
        """A target, and everything above it, in new versions."""
        target = TargetFile.from_data(name, data, ["sha256"])
        if custom:
            target.unrecognized_fields["custom"] = custom
        self.targets.targets[name] = target
        self.files[f"targets/{hashlib.sha256(data).hexdigest()}.{name}"] = data
        self.step()

    def release(self, data: bytes, number: int) -> None:
        """A library, as publishers sign it."""
        self.publish(LIBRARY_TARGET, data, number=number, signed_on=self.now.isoformat())

    def step(self) -> None:
        """New versions of targets, snapshot and timestamp."""
        self.targets.version += 1
        self.snapshot.version += 1
        self.timestamp.version += 1
        self.snapshot.meta["targets.json"] = MetaFile(self.targets.version)
        self.timestamp.snapshot_meta = MetaFile(self.snapshot.version)

    def signed(self, role: str) -> bytes:
        """A role's metadata as it is now."""
        if role == "root":
            return self.roots[-1]
        metadata: Metadata[Any] = Metadata(deepcopy(getattr(self, role)))
        for signer in self.signers[role]:
            metadata.sign(signer, append=True)
        return metadata.to_bytes()

    def fetch(self, path: str) -> Iterator[bytes]:
        """What `kiosk.syncing.trust` asks a source for."""
        self.asked.append(path)
        yield self._answer(path)

    def _answer(self, path: str) -> bytes:
        if path in self.serve:
            return self.serve[path]
        name = path.removeprefix("metadata/")
        if name.endswith(".root.json"):
            number = int(name.partition(".")[0])
            if number > len(self.roots):
                raise Unavailable(path)
            return self.roots[number - 1]
        if name == "timestamp.json":
            return self.signed("timestamp")
        for role in ("snapshot", "targets"):
            if name == f"{getattr(self, role).version}.{role}.json":
                return self.signed(role)
        if path in self.files:
            return self.files[path]
        raise Unavailable(path)
