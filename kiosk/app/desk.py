"""A member of staff's desk: what this machine remembers for them, which no public visit ever reads or writes.

Opened when it is first asked for, never before the first frame. Where it cannot be opened (made by a newer program, no
permission, a full disk) the window works without it, and `error` says why.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.errors import KioskError

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

    from kiosk.catalogue import ResourceId
    from kiosk.device.bookmarks import Bookmarks
    from kiosk.device.recents import Recents
    from kiosk.device.store import Store

__all__ = ["Desk", "Drawer", "open_desk"]

_log = logging.getLogger(__name__)


class Desk:
    """Bookmarks and recents, in one store."""

    def __init__(self, store: Store, bookmarks: Bookmarks, recents: Recents, clock: Callable[[], datetime]):
        self.store = store
        self.bookmarks = bookmarks
        self.recents = recents
        self._clock = clock
        self._pen: ThreadPoolExecutor | None = None

    def now(self) -> datetime:
        """This instant, aware."""
        return self._clock().astimezone()

    def note_opened(self, resource: ResourceId, page: int | None, start_s: float | None) -> None:
        """Somebody opened it, or was last seen at that place of it. Written down on a thread of its own, in order."""
        if self._pen is None:
            from concurrent.futures import ThreadPoolExecutor

            self._pen = ThreadPoolExecutor(1, "desk")
        self._pen.submit(self._write_opened, resource, page, start_s, self.now())

    def _write_opened(self, resource: ResourceId, page: int | None, start_s: float | None, at: datetime) -> None:
        try:
            self.recents.opened(resource, page, start_s, at)
        except KioskError as error:
            _log.warning("not remembered: %s", error.code)

    def settle(self) -> None:
        """Wait until everything is written down."""
        if self._pen is not None:
            self._pen.shutdown(wait=True)
            self._pen = None

    @property
    def path(self) -> Path:
        """Where it is kept."""
        return self.store.path

    @property
    def set_aside(self) -> Path | None:
        """Where a damaged one was put, if this one was begun in its stead."""
        return self.store.set_aside

    def close(self) -> None:
        """Let go of the file, once everything is written down."""
        self.settle()
        self.store.close()


def open_desk(path: Path, clock: Callable[[], datetime]) -> Desk:
    """Open the desk whose store is at `path`. Raises a DeviceError."""
    from kiosk.device.bookmarks import Bookmarks
    from kiosk.device.recents import Recents
    from kiosk.device.store import open_store

    store = open_store(path, clock().astimezone())
    return Desk(store, Bookmarks(store), Recents(store), clock)


class Drawer:
    """Where the desk is kept until it is wanted. `desk` opens it once; a failure is remembered, not tried again."""

    def __init__(self, path: Path, now: Callable[[], datetime]):
        self._path = path
        self._now = now
        self._desk: Desk | None = None
        self.error: KioskError | None = None

    @property
    def desk(self) -> Desk | None:
        """The desk, or None where it could not be opened."""
        if self._desk is None and self.error is None:
            try:
                self._desk = open_desk(self._path, self._now)
            except KioskError as error:
                self.error = error
                _log.warning("no desk: %s", error.code)
        return self._desk

    def close(self) -> None:
        """Let go of it; asked again, it opens anew."""
        if self._desk is not None:
            self._desk.close()
        self._desk, self.error = None, None
