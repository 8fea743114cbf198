"""Whether a source may be believed: The Update Framework, as python-tuf's `ngclient` runs it.

What this adds to it:
- The first root comes with the program, always; a writable folder is never asked whom to trust.
- The time that decides expiry is handed in (`clock.trusted_time`), for a machine's own clock may be wrong.
- What a stick or a shared folder brings may have expired by some days: it cannot be told that it is the newest, and
  that is said. Signatures, versions and hashes hold as ever.
- A floor under the versions (`Seen`), kept elsewhere than the metadata, since a power cut can take the metadata away
  and with them the memory of what was newest.

The Update Framework, specification 1.0: https://theupdateframework.github.io/specification/
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from tuf.api import exceptions
from tuf.api.metadata import TargetFile
from tuf.ngclient import Updater, UpdaterConfig
from tuf.ngclient.fetcher import FetcherInterface

from kiosk.library.folder import DEVELOPMENT_FIELD, LIBRARY_TARGET
from kiosk.syncing.refusals import (
    NotPublished,
    SignedByOthers,
    SourceBroke,
    SourceDamaged,
    SourceExpired,
    SourceOlder,
    SyncError,
)
from kiosk.syncing.state import Seen

__all__ = ["Fetch", "Fetcher", "Trusted", "Unavailable", "updater", "verify"]

Fetch = Callable[[str], Iterator[bytes]]
"""Gives the bytes of a file of a published folder by its path in it. Raises Unavailable where it is not there, and
SyncError where the source fails."""

_METADATA = "metadata/"


class Unavailable(Exception):
    """The source says that it has no such file."""


@dataclass(frozen=True, slots=True)
class Trusted:
    """What the source holds, vouched for. `custom` is what the publisher signed beside the library: release, date,
    number, patches, withdrawals. `confirmed` says that nothing had expired."""

    library: TargetFile
    custom: dict[str, Any]
    targets: dict[str, TargetFile]
    seen: Seen
    confirmed: bool
    development: bool


class Fetcher(FetcherInterface):
    """Paths of a published folder, for python-tuf."""

    def __init__(self, fetch: Fetch) -> None:
        self._fetch_path = fetch
        self.failed: SyncError | None = None

    def _fetch(self, url: str) -> Iterator[bytes]:
        try:
            yield from self._fetch_path(url)
        except Unavailable as error:
            raise exceptions.DownloadHTTPError(url, 404) from error
        except SyncError as error:
            # python-tuf would put its own words in place of ours.
            self.failed = error
            raise exceptions.DownloadError(url) from error


def updater(
    folder: Path,
    root: bytes,
    fetcher: FetcherInterface,
    now: datetime,
    metadata_url: str = _METADATA,
    config: UpdaterConfig | None = None,
) -> Updater:
    """A client that has refreshed nothing yet, and for which it is `now`. `folder` keeps its metadata."""
    client = Updater(str(folder), metadata_url, fetcher=fetcher, config=config, bootstrap=root)
    # python-tuf takes the machine's own time here and has no door for another: see SYNC and python-tuf#2359. A test
    # fails where the name goes away.
    trusted = client._trusted_set
    if not hasattr(trusted, "reference_time"):
        raise RuntimeError("python-tuf has moved its reference time")
    trusted.reference_time = now.astimezone(UTC)
    return client


def verify(
    source: str, folder: Path, root: bytes, fetch: Fetch, now: datetime, seen: Seen, grace: timedelta = timedelta(0)
) -> Trusted:
    """Refresh the metadata from a source, and say what it holds. Blocks.

    `grace` is by how much timestamp, snapshot and targets may have expired: nothing for a source that could be fresh.
    Raises the SyncError that fits; then nothing new is believed.
    """
    folder.mkdir(parents=True, exist_ok=True)
    try:
        return _refreshed(source, folder, root, fetch, now, seen)
    except exceptions.ExpiredMetadataError as error:
        if not grace:
            raise SourceExpired(source) from error
    except (exceptions.RepositoryError, exceptions.DownloadError) as error:
        raise _refusal(source, error) from error
    try:
        found = _refreshed(source, folder, root, fetch, now - grace, seen)
    except exceptions.ExpiredMetadataError as error:
        raise SourceExpired(source) from error
    except (exceptions.RepositoryError, exceptions.DownloadError) as error:
        raise _refusal(source, error) from error
    return Trusted(found.library, found.custom, found.targets, found.seen, False, found.development)


def _refreshed(source: str, folder: Path, root: bytes, fetch: Fetch, now: datetime, seen: Seen) -> Trusted:
    fetcher = Fetcher(fetch)
    try:
        client = updater(folder, root, fetcher, now)
        client.refresh()
        library = client.get_targetinfo(LIBRARY_TARGET)
    except exceptions.DownloadError:
        if fetcher.failed is not None:
            raise fetcher.failed from None
        raise
    held = client._trusted_set
    if library is None:
        raise NotPublished(source)
    custom = library.custom or {}
    here = Seen(held.timestamp.version, held.snapshot.version, held.targets.version, _signed_on(source, custom))
    if here.timestamp < seen.timestamp or here.snapshot < seen.snapshot or here.targets < seen.targets:
        raise SourceOlder(source)
    development = bool(held.root.unrecognized_fields.get(DEVELOPMENT_FIELD, False))
    return Trusted(library, custom, dict(held.targets.targets), here, True, development)


def _signed_on(source: str, custom: dict[str, Any]) -> datetime | None:
    said = custom.get("signed_on")
    if said is None:
        return None
    try:
        found = datetime.fromisoformat(str(said))
    except ValueError as error:
        raise SourceDamaged(source, "The release's date") from error
    return found if found.tzinfo is not None else found.replace(tzinfo=UTC)


def _refusal(source: str, error: Exception) -> SyncError:
    match error:
        case exceptions.BadVersionNumberError():
            return SourceOlder(source)
        case exceptions.UnsignedMetadataError():
            return SignedByOthers(source)
        case exceptions.DownloadHTTPError():
            return NotPublished(source)
        case exceptions.DownloadLengthMismatchError() | exceptions.LengthOrHashMismatchError():
            return SourceDamaged(source, "The list of what is published")
        case exceptions.RepositoryError():
            return NotPublished(source) if "deserialize" in str(error).lower() else SignedByOthers(source)
        case _:
            return SourceBroke(source)
