"""The publisher's keys: made once, kept encrypted, each for one role.

    KEYS/
    ├── root-1.pem, root-2.pem, …   kept apart, away from any network; several must sign a new root
    ├── targets-1.pem, …            the people who publish
    ├── snapshot.pem, timestamp.pem the machine that publishes
    └── roles.json                  which public key has which role, and how many must sign

Ed25519, PKCS#8, encrypted with a passphrase. A key that is lost is replaced by the others (`signing.rotate`); a root
of which too many keys are lost can only be replaced by installing the program again, so there is a sheet to print.
"""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    PrivateFormat,
    load_pem_private_key,
)
from securesystemslib.signer import CryptoSigner, SSlibKey

from kiosk.errors import KioskError, from_os_error
from kiosk.library import durable

__all__ = ["ROLES", "KeyRing", "KeysError", "make", "open_keys", "recovery_sheet", "replace_key"]

ROLES = ("root", "targets", "snapshot", "timestamp")
_SHORTEST_PASSPHRASE = 12


class KeysError(KioskError):
    """The keys cannot be made, or not be used."""

    code = "keys"
    safe = "Nothing was signed and nothing was changed."


@dataclass(frozen=True, slots=True)
class KeyRing:
    """The keys that could be opened. `public` are all there are, by name; `roles` name them, with a threshold each."""

    folder: Path
    public: dict[str, SSlibKey]
    roles: dict[str, tuple[tuple[str, ...], int]]
    signers: dict[str, CryptoSigner]
    development: bool

    def signers_of(self, role: str) -> list[CryptoSigner]:
        """Those of a role's keys that are here and open."""
        names, _ = self.roles[role]
        return [self.signers[name] for name in names if name in self.signers]

    def threshold(self, role: str) -> int:
        """How many of a role's keys must sign."""
        return self.roles[role][1]


def make(
    folder: Path,
    passphrase: str,
    *,
    roots: int = 3,
    root_threshold: int = 2,
    publishers: int = 2,
    development: bool = False,
) -> KeyRing:
    """Makes the keys of a new publisher in `folder`, which must be new or empty. Raises KeysError, NoPermission."""
    if not 1 <= root_threshold <= roots or publishers < 1:
        raise KeysError("There would be fewer root keys than must sign.", todo="Make more keys, or let fewer sign.")
    if len(passphrase) < _SHORTEST_PASSPHRASE and not development:
        raise KeysError(
            f"The passphrase has fewer than {_SHORTEST_PASSPHRASE} characters.", todo="Choose a few words in a row."
        )
    names = {
        "root": [f"root-{number}" for number in range(1, roots + 1)],
        "targets": [f"targets-{number}" for number in range(1, publishers + 1)],
        "snapshot": ["snapshot"],
        "timestamp": ["timestamp"],
    }
    signers = {name: CryptoSigner.generate_ed25519() for group in names.values() for name in group}
    thresholds = {"root": root_threshold, "targets": 1, "snapshot": 1, "timestamp": 1}
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if any(folder.iterdir()):
            raise KeysError(f"{folder} is not empty.", todo="Name a new folder for the keys.")
        folder.chmod(0o700)
        for name, signer in signers.items():
            _write(folder / f"{name}.pem", _encrypted(signer, passphrase))
        roles = {
            "development": development,
            "keys": {
                name: {"keyid": one.public_key.keyid, **one.public_key.to_dict()} for name, one in signers.items()
            },
            "roles": {role: {"keys": group, "threshold": thresholds[role]} for role, group in names.items()},
        }
        _write(folder / "roles.json", (json.dumps(roles, indent=1, sort_keys=True) + "\n").encode())
    except OSError as error:
        raise from_os_error(error, folder) from error
    return open_keys(folder, passphrase)


def open_keys(folder: Path, passphrase: str | None) -> KeyRing:
    """The keys in `folder`, those opened that the passphrase opens. Raises KeysError where the folder holds none, or
    the passphrase opens none of them."""
    try:
        said = json.loads((folder / "roles.json").read_bytes())
        public = {name: _public(facts) for name, facts in said["keys"].items()}
        roles = {role: (tuple(said["roles"][role]["keys"]), int(said["roles"][role]["threshold"])) for role in ROLES}
    except OSError as error:
        raise KeysError(f"There are no keys in {folder}.", todo="Make them with kiosk publish keys.") from error
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise KeysError(f"{folder / 'roles.json'} cannot be read.", todo="Take the copy from your recovery.") from error
    signers = {}
    for name, key in public.items():
        path = folder / f"{name}.pem"
        if passphrase is None or not path.is_file():
            continue
        try:
            private = load_pem_private_key(path.read_bytes(), passphrase.encode())
        except (ValueError, TypeError, OSError):
            continue
        if isinstance(private, Ed25519PrivateKey):
            signers[name] = CryptoSigner(private, key)
    if passphrase is not None and not signers:
        raise KeysError("The passphrase opens none of the keys.", todo="Look at how it is written, and try again.")
    return KeyRing(folder, public, roles, signers, bool(said.get("development", False)))


def replace_key(ring: KeyRing, name: str, passphrase: str) -> KeyRing:
    """A new key in the place of a lost one; the old file is kept beside it, out of use. Raises KeysError.

    Machines follow once a root that names it is signed (`signing.rotate`).
    """
    if name not in ring.public:
        raise KeysError(f"There is no key {name}.", todo=f"Choose one of {', '.join(sorted(ring.public))}.")
    signer = CryptoSigner.generate_ed25519()
    path, roles_path = ring.folder / f"{name}.pem", ring.folder / "roles.json"
    try:
        said = json.loads(roles_path.read_bytes())
        said["keys"][name] = {"keyid": signer.public_key.keyid, **signer.public_key.to_dict()}
        if path.exists():
            path.replace(path.with_name(f"{name}-{ring.public[name].keyid[:8]}.old"))
        _write(path, _encrypted(signer, passphrase))
        durable.put(roles_path, (json.dumps(said, indent=1, sort_keys=True) + "\n").encode())
    except OSError as error:
        raise from_os_error(error, ring.folder) from error
    return open_keys(ring.folder, passphrase)


def recovery_sheet(ring: KeyRing) -> str:
    """What to print and keep with the offline keys: which key is where, how many must sign, what to do when one is
    lost. Holds no secret."""
    names, threshold = ring.roles["root"]
    lines = [
        "Recovery sheet for the library's keys",
        "",
        f"{threshold} of these {len(names)} root keys together can replace any other key:",
        *(f"  {name}   key {ring.public[name].keyid[:16]}   kept by ______________________" for name in names),
        "",
        "Keep each root key on a stick of its own, in a place of its own, away from any network.",
        "The passphrase is not on this sheet. Keep it apart from the keys.",
        "",
        "If a targets, snapshot or timestamp key is lost or seen by others:",
        "  kiosk publish keys KEYS --replace NAME --published FOLDER",
        "with enough root keys in KEYS. Every machine follows at its next update.",
        f"If fewer than {threshold} root keys are left, every machine must be given a new program.",
        "",
    ]
    return "\n".join(lines)


def _public(facts: dict[str, Any]) -> SSlibKey:
    rest = dict(facts)
    key = SSlibKey.from_dict(rest.pop("keyid"), rest)
    assert isinstance(key, SSlibKey)
    return key


def _encrypted(signer: CryptoSigner, passphrase: str) -> bytes:
    private = load_pem_private_key(signer.private_bytes, None)
    return private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(passphrase.encode()))


def _write(path: Path, data: bytes) -> None:
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
