"""Why a sync did not bring a newer library: each a sentence for staff, and none touches the library that is here.

SyncError
├── SourceMissing         nobody answers there, or the folder is not there
├── NotPublished          somebody answers, and it is no published folder (a log-in page, a folder of holidays)
├── SourceRefused         a place that this program must not read from
├── SignedByOthers        signatures that this machine does not trust
├── SourceOlder           older than what this machine has already seen
├── SourceExpired         it cannot be told whether this is the newest
├── SourceDamaged         bytes that are not the published ones
├── SourceTooSlow         it answers, and too slowly to be of use
├── SourceBroke           it stopped in the middle
├── NeedsRoom             the disk cannot hold what is new
└── SyncRunning           another sync is at work
"""

from __future__ import annotations

from kiosk.errors import KioskError

__all__ = [
    "NeedsRoom",
    "NotPublished",
    "NothingBefore",
    "SignedByOthers",
    "SourceBroke",
    "SourceDamaged",
    "SourceExpired",
    "SourceMissing",
    "SourceOlder",
    "SourceRefused",
    "SourceTooSlow",
    "SyncError",
    "SyncRunning",
    "megabytes",
]

_SAFE = "The library on this machine is as it was."


class SyncError(KioskError):
    """Root of what can stop a sync. `source` is where it was to come from, as the person named it."""

    code = "sync"
    safe = _SAFE

    def __init__(self, source: str, happened: str, todo: str):
        super().__init__(happened, safe=_SAFE, todo=todo)
        self.source = source


class SourceMissing(SyncError):
    """Nobody answers there."""

    code = "sync-missing"

    def __init__(self, source: str):
        super().__init__(source, f"Nothing could be read from {source}.", "Check that it is connected, then try again.")


class NotPublished(SyncError):
    """What is there is no published folder."""

    code = "sync-not-published"

    def __init__(self, source: str):
        super().__init__(
            source,
            f"There is no published library at {source}.",
            "Choose the folder that holds “metadata” and “objects”. On a new network, log in first.",
        )


class SourceRefused(SyncError):
    """A place that must not be read from. `why` completes 'because …'."""

    code = "sync-refused"

    def __init__(self, source: str, why: str, todo: str):
        super().__init__(source, f"{source} was not used, because {why}.", todo)


class SignedByOthers(SyncError):
    """The signatures there are not those of this library's publisher."""

    code = "sync-signed-by-others"

    def __init__(self, source: str):
        super().__init__(
            source,
            f"The library at {source} is not signed by this library's publisher.",
            "Ask whoever publishes the library for another copy.",
        )


class SourceOlder(SyncError):
    """It is older than what this machine has already seen."""

    code = "sync-older"

    def __init__(self, source: str):
        super().__init__(
            source,
            f"You already have a newer library than the one at {source}.",
            "There is nothing to do here. This machine can bring that one up to date.",
        )


class SourceExpired(SyncError):
    """Nobody has vouched for it for so long that it cannot be told whether it is the newest."""

    code = "sync-expired"

    def __init__(self, source: str):
        super().__init__(
            source,
            f"Nobody has confirmed for a long time that {source} holds the newest library.",
            "Check this machine's date, then ask the publisher to confirm it.",
        )


class SourceDamaged(SyncError):
    """Bytes are not the published ones. `what` names them."""

    code = "sync-damaged"

    def __init__(self, source: str, what: str):
        super().__init__(
            source, f"{what} at {source} is damaged or incomplete.", "Make the copy again, then try again."
        )


class SourceTooSlow(SyncError):
    """It answers too slowly."""

    code = "sync-slow"

    def __init__(self, source: str):
        super().__init__(
            source,
            f"{source} sends too slowly to finish.",
            "Try again later. What has arrived is kept.",
        )


class SourceBroke(SyncError):
    """It stopped in the middle."""

    code = "sync-broke"

    def __init__(self, source: str):
        super().__init__(
            source,
            f"{source} stopped before everything had arrived.",
            "Try again. What has arrived is kept, and it goes on from there.",
        )


class NeedsRoom(SyncError):
    """The disk cannot hold it; both figures in bytes."""

    code = "sync-room"

    def __init__(self, source: str, needed: int, free: int):
        super().__init__(
            source,
            f"The new library needs {megabytes(needed)} and there are {megabytes(free)} free.",
            "Make some room on this machine, then try again.",
        )


class NothingBefore(SyncError):
    """There is no library to go back to."""

    code = "sync-nothing-before"

    def __init__(self) -> None:
        super().__init__("", "There is no earlier library on this machine to go back to.", "Nothing needs to be done.")


class SyncRunning(SyncError):
    """Another sync is at work on this machine."""

    code = "sync-running"

    def __init__(self, source: str):
        super().__init__(source, "Another update is running on this machine.", "Wait until it has finished.")


def megabytes(size_bytes: int) -> str:
    """'4.1 GB', '3.2 MB', '210 kB': sizes as people read them."""
    if size_bytes >= 1_000_000_000:
        return f"{size_bytes / 1_000_000_000:,.1f} GB"
    if size_bytes >= 1_000_000:
        return f"{size_bytes / 1_000_000:,.1f} MB"
    return f"{max(1, round(size_bytes / 1000)) if size_bytes else 0} kB"
