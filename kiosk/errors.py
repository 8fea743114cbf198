"""What can go wrong, as one tree.

Every error carries three sentences, made from facts: what happened, what is still safe, what to do now. The command
line prints them on stderr; the window shows them. No sentence blames anybody, and none holds a path in public mode
(the window uses `happened`, `safe` and `todo`; paths are kept in `where`).

    KioskError
    ├── Misuse                    the command was called in a way it does not have (exit 2)
    ├── CollectionError           an editor's collection cannot be read or built
    │   ├── CollectionMissing
    │   ├── CollectionUnreadable
    │   └── CollectionFaulty      it was read, and holds mistakes (carries the findings)
    ├── ReleaseError              a release cannot be opened
    │   ├── ReleaseMissing
    │   ├── ReleaseDamaged
    │   └── ReleaseTooNew
    ├── ContentError              one thing in a release cannot be had
    │   ├── ResourceUnknown
    │   ├── ContentWithheld       it stands under an advisory that this visit has not agreed to
    │   ├── ObjectMissing
    │   └── ObjectDamaged
    ├── DocumentError             a document, or one page of it, cannot be shown
    │   ├── DocumentLocked        encrypted
    │   ├── DocumentEmpty         no pages
    │   ├── DocumentUnreadable
    │   ├── PageFailed
    │   ├── WorkerDied
    │   └── WorkerTimedOut
    ├── SettingsError             a setting has a value that it cannot have
    └── DeviceError               the world's fault: the disk
        ├── NoRoom
        ├── NoPermission
        ├── LocalStoreNewer       what this machine remembers was written by a newer program
        ├── LocalStoreDamaged     it can no longer be read
        ├── LocalStoreBusy        another process holds it
        ├── AlreadyRunning        the lock is held: only one at a time
        └── PinRefused            a PIN that is too short or too easy to guess
"""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

__all__ = [
    "AlreadyRunning",
    "CollectionError",
    "CollectionFaulty",
    "CollectionMissing",
    "CollectionUnreadable",
    "ContentError",
    "ContentWithheld",
    "DeviceError",
    "DocumentEmpty",
    "DocumentError",
    "DocumentLocked",
    "DocumentUnreadable",
    "KioskError",
    "LocalStoreBusy",
    "LocalStoreDamaged",
    "LocalStoreNewer",
    "Misuse",
    "NoPermission",
    "NoRoom",
    "ObjectDamaged",
    "ObjectMissing",
    "PageFailed",
    "PinRefused",
    "ReleaseDamaged",
    "ReleaseError",
    "ReleaseMissing",
    "ReleaseTooNew",
    "ResourceUnknown",
    "SettingsError",
    "WorkerDied",
    "WorkerTimedOut",
    "from_os_error",
]


class KioskError(Exception):
    """Root of the tree. `str()` is the three sentences on one line.

    `code` is a stable name that the window translates by; `exit_code` is what the command line ends with.
    """

    code: ClassVar[str] = "unknown"
    exit_code: ClassVar[int] = 1
    safe: str = "The library itself is untouched."
    todo: str = "Please try again."

    def __init__(self, happened: str, *, safe: str | None = None, todo: str | None = None, where: Path | None = None):
        self.happened = happened
        if safe is not None:
            self.safe = safe
        if todo is not None:
            self.todo = todo
        self.where = where
        super().__init__(happened)

    def __str__(self) -> str:
        return " ".join(part for part in (self.happened, self.safe, self.todo) if part)


class Misuse(KioskError):
    """A command was called in a way that it does not have."""

    code = "misuse"
    exit_code = 2
    safe = "Nothing was changed."
    todo = "Add --help to see what it can do."


class CollectionError(KioskError):
    """An editor's collection cannot be read or built."""

    code = "collection"
    safe = "Nothing was changed."


class CollectionMissing(CollectionError):
    """There is no collection.toml where one was expected."""

    code = "collection-missing"

    def __init__(self, folder: Path):
        super().__init__(
            f"There is no collection in {folder}: it has no collection.toml.",
            todo="Make one with `kiosk publish new`, or name another folder.",
            where=folder,
        )


class CollectionUnreadable(CollectionError):
    """collection.toml is there and cannot be read as TOML of a sensible size and depth."""

    code = "collection-unreadable"

    def __init__(self, path: Path, why: str):
        super().__init__(
            f"{path.name} cannot be read: {why}.", todo="Correct the file, then run the command again.", where=path
        )
        self.why = why


class CollectionFaulty(CollectionError):
    """The collection holds mistakes; `findings` are printed one a line before this error."""

    code = "collection-faulty"

    def __init__(self, count: int):
        super().__init__(
            f"The collection has {count} {'mistake' if count == 1 else 'mistakes'} to put right first.",
            todo="Correct what the list names, then run the command again.",
        )
        self.count = count


class ReleaseError(KioskError):
    """A release cannot be opened."""

    code = "release"
    safe = "Support contacts still work."


class ReleaseMissing(ReleaseError):
    """There is no library file."""

    code = "release-missing"

    def __init__(self, path: Path):
        super().__init__(
            "There is no library here yet.",
            todo="Ask a member of staff to add one, or build the bundled one with packaging/run.",
            where=path,
        )


class ReleaseDamaged(ReleaseError):
    """The library file is not what was published."""

    code = "release-damaged"

    def __init__(self, path: Path, why: str):
        super().__init__(
            "The library on this computer is damaged and was not opened.",
            todo="Ask a member of staff to bring it again; `kiosk library verify` says what is wrong.",
            where=path,
        )
        self.why = why


class ReleaseTooNew(ReleaseError):
    """The library was made for a newer program."""

    code = "release-too-new"

    def __init__(self, path: Path, found: int, known: int):
        super().__init__(
            "This library was made for a newer version of the program.",
            todo="Ask a member of staff to update the program.",
            where=path,
        )
        self.found = found
        self.known = known


class ContentError(KioskError):
    """One thing in a release cannot be had; the rest of the library still can."""

    code = "content"
    safe = "The rest of the library still works."


class ResourceUnknown(ContentError):
    """No resource of that id that this visit may know of."""

    code = "resource-unknown"

    def __init__(self, resource: str, near: str | None = None):
        super().__init__(
            f"There is nothing called “{resource}” in this library.",
            todo=f"Did you mean “{near}”?" if near else "Try a search instead.",
        )


class ContentWithheld(ContentError):
    """It stands under an advisory that this visit has not agreed to. Not a failure: show the advisory."""

    code = "content-withheld"

    def __init__(self, resource: str):
        super().__init__(
            "This part comes with a note about what it brings up.", todo="Read the note first, then choose."
        )
        self.resource = resource


class ObjectMissing(ContentError):
    """A file of the release is not on this computer."""

    code = "object-missing"

    def __init__(self, digest: str):
        super().__init__("This item is not on this computer yet.", todo="Try another item, and tell a member of staff.")
        self.digest = digest


class ObjectDamaged(ContentError):
    """A file of the release is not the one that was published."""

    code = "object-damaged"

    def __init__(self, digest: str):
        super().__init__(
            "This item was changed or damaged, so it was not opened.",
            todo="Try another item, and tell a member of staff.",
        )
        self.digest = digest


class DocumentError(KioskError):
    """A document, or one page of it, cannot be shown."""

    code = "document"
    safe = "The rest of the library still works."


class DocumentLocked(DocumentError):
    """The PDF asks for a password."""

    code = "document-locked"

    def __init__(self) -> None:
        super().__init__("This document is locked with a password.", todo="Publish a copy without the password.")


class DocumentEmpty(DocumentError):
    """The PDF has no pages."""

    code = "document-empty"

    def __init__(self) -> None:
        super().__init__("This document has no pages.", todo="Export it again and replace the file.")


class DocumentUnreadable(DocumentError):
    """The file cannot be read as a document. `why` is for the editor, never for a visitor."""

    code = "document-unreadable"

    def __init__(self, why: str = ""):
        super().__init__("This document cannot be read.", todo="Try another item, and tell a member of staff.")
        self.why = why


class PageFailed(DocumentError):
    """One page cannot be drawn; the others can. `page` counts from 0."""

    code = "page-failed"
    safe = "The other pages still work."

    def __init__(self, page: int, why: str = ""):
        super().__init__("Sorry, this page cannot be shown.", todo="Go on to the next page, or try this one again.")
        self.page = page
        self.why = why


class WorkerDied(DocumentError):
    """The process that draws documents ended while it worked on this."""

    code = "worker-died"

    def __init__(self) -> None:
        super().__init__("Sorry, this could not be drawn.", todo="Go on to the next page, or try this one again.")


class WorkerTimedOut(DocumentError):
    """The process that draws documents did not answer before its deadline, and was ended."""

    code = "worker-timed-out"

    def __init__(self) -> None:
        super().__init__("Sorry, this took too long to draw.", todo="Go on to the next page, or try this one again.")


class SettingsError(KioskError):
    """A setting has a value that it cannot have."""

    code = "settings"
    safe = "The setting was left at its usual value."


class DeviceError(KioskError):
    """The disk would not do what was asked."""

    code = "device"


class NoRoom(DeviceError):
    """The disk is full."""

    code = "no-room"

    def __init__(self, where: Path | None = None):
        super().__init__(
            "The disk is full, so nothing more was written.",
            safe="What was there before is still there.",
            todo="Make some room, then run it again.",
            where=where,
        )


class NoPermission(DeviceError):
    """This account may not write, or read, there."""

    code = "no-permission"

    def __init__(self, where: Path):
        super().__init__(
            f"This account may not use {where}.",
            safe="Nothing was changed.",
            todo="Choose another folder, or ask an administrator.",
            where=where,
        )


class LocalStoreNewer(DeviceError):
    """What this machine remembers was written by a newer program; the file was not touched."""

    code = "local-store-newer"
    safe = "They are still there, and so is the whole library."

    def __init__(self, path: Path, found: int, known: int):
        super().__init__(
            "The bookmarks on this computer were made by a newer version of the program.",
            todo="Update the program to see them again.",
            where=path,
        )
        self.found = found
        self.known = known


class LocalStoreDamaged(DeviceError):
    """What this machine remembers can no longer be read; the next start sets it aside and begins a new one."""

    code = "local-store-damaged"

    def __init__(self, path: Path):
        super().__init__(
            "The bookmarks on this computer cannot be read any more.",
            safe="The library itself is untouched, and the damaged file is kept.",
            todo="Close the program and start it again to begin a new list.",
            where=path,
        )


class LocalStoreBusy(DeviceError):
    """Another process holds what this machine remembers."""

    code = "local-store-busy"

    def __init__(self, path: Path):
        super().__init__(
            "Another window of the program is using the bookmarks on this computer.",
            todo="Close the other window, then try again.",
            where=path,
        )


class AlreadyRunning(DeviceError):
    """The lock is held by another process."""

    code = "already-running"

    def __init__(self, path: Path):
        super().__init__(
            "The program is already running on this computer.", todo="Use the window that is open.", where=path
        )


class PinRefused(DeviceError):
    """A PIN that is too short, not of digits, or too easy to guess. `why` is a whole sentence."""

    code = "pin-refused"

    def __init__(self, why: str):
        super().__init__(why, safe="The PIN was not changed.", todo="Choose another one.")


def from_os_error(error: OSError, where: Path) -> KioskError:
    """The calm form of what the operating system said about `where`; chain it with `from error`."""
    import errno

    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return NoRoom(where)
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return NoPermission(where)
    return DeviceError(
        f"{where} could not be used ({(error.strerror or 'unknown reason').lower()}).",
        safe="What was there before is still there.",
        where=where,
    )
