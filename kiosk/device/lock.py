"""One at a time: a lock that the operating system takes back when its holder dies, however it dies.

Used for one window a home, for checking the staff PIN, and by updaters. Two makers of the same thing: `flock` where
the system has it, and an exclusive SQLite transaction anywhere else, which every system's own file locks stand behind.
A lock file left behind by a dead process holds nothing. It only keeps out those that use the same maker: a machine
uses one. Not for folders on a network share that does not lock.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Protocol, Self

from kiosk.errors import AlreadyRunning, from_os_error

__all__ = ["DeviceLock", "FlockHold", "Hold", "SqliteHold", "chosen_hold"]


class Hold(Protocol):
    """A maker's side of the lock."""

    def take(self) -> bool:
        """Take it if it is free. Does not wait. Raises OSError where the file cannot be used."""

    def let_go(self) -> None:
        """Give it back."""


class FlockHold:
    """POSIX: `flock` on an open file."""

    def __init__(self, path: Path):
        self._path = path
        self._descriptor = -1

    def take(self) -> bool:
        import fcntl

        descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(descriptor)
            return False
        except BaseException:
            os.close(descriptor)
            raise
        self._descriptor = descriptor
        return True

    def let_go(self) -> None:
        os.close(self._descriptor)
        self._descriptor = -1


class SqliteHold:
    """Anywhere: a transaction that nobody else may begin at the same time. Nothing is ever written in it."""

    def __init__(self, path: Path):
        self._path = path
        self._database: sqlite3.Connection | None = None

    def take(self) -> bool:
        try:
            database = sqlite3.connect(self._path, timeout=0, isolation_level=None, check_same_thread=False)
        except sqlite3.OperationalError as error:
            raise OSError(f"{error}") from error
        try:
            database.execute("BEGIN EXCLUSIVE")
        except sqlite3.DatabaseError as error:
            database.close()
            if error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY:
                return False
            raise OSError(f"{error}") from error
        self._database = database
        return True

    def let_go(self) -> None:
        if self._database is not None:
            self._database.close()
            self._database = None


def chosen_hold() -> Callable[[Path], Hold]:
    """The best maker that this system has."""
    return FlockHold if os.name == "posix" else SqliteHold


class DeviceLock:
    """The lock at `path`. `with` takes it or raises AlreadyRunning; `try_acquire` only says whether it was free.

    The folder is made where it is missing. `make_hold` is the maker, for tests and systems of their own.
    """

    def __init__(self, path: Path, make_hold: Callable[[Path], Hold] | None = None):
        self.path = path
        self._hold = (make_hold or chosen_hold())(path)
        self._held = False

    @property
    def held(self) -> bool:
        """Whether this object has it."""
        return self._held

    def try_acquire(self) -> bool:
        """Take it if nobody has it. Does not wait. Raises a DeviceError where the file cannot be used."""
        if self._held:
            return True
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            self._held = self._hold.take()
        except OSError as error:
            raise from_os_error(error, self.path) from error
        return self._held

    def release(self) -> None:
        """Give it back. The file stays: removing it would let two hold two files of one name."""
        if self._held:
            self._held = False
            self._hold.let_go()

    def __enter__(self) -> Self:
        if not self.try_acquire():
            raise AlreadyRunning(self.path)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()
