"""`local.sqlite3`: the one file in which this machine remembers something of its own.

Rules it keeps:
- A store of an earlier version is carried forward; one of a newer version raises LocalStoreNewer and stays as it is,
  byte for byte; one that is damaged, or is no store, is renamed aside with its `-wal` and `-shm` (`set_aside` says
  where to) and never deleted, and a new one is begun.
- It is looked at through a connection that cannot write first, so finding damage does not add to it.
- What is committed is on the disk (WAL, synchronous FULL); what is deleted leaves no words behind (secure_delete).
- Calls may come from any thread: they take turns. Nothing but a DeviceError comes out of the file or the disk.

It does not hold content, and losing it loses none. Two processes may have it open; who has only one window a home
takes `DeviceLock` first.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from kiosk.device.migrations import APPLICATION_ID, KNOWN_VERSION, migrate
from kiosk.errors import (
    DeviceError,
    LocalStoreBusy,
    LocalStoreDamaged,
    LocalStoreNewer,
    NoPermission,
    NoRoom,
    from_os_error,
)

__all__ = ["Row", "Store", "is_sound", "open_store"]

Row = tuple[Any, ...]  # what SQLite gives back; the caller's query says which types

_BESIDE = ("-wal", "-shm")
_HEADER_BYTES = 100
_MAGIC = b"SQLite format 3\0"
_BUSY_S = 5.0

# SQLite rescode.html, the first byte of a code.
_PERMISSION = {sqlite3.SQLITE_PERM, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_AUTH}
_DAMAGE = {0, sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}  # 0: text that is no text
_BUSY = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
_NOT_DAMAGE = {*_PERMISSION, *_BUSY, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_NOMEM, sqlite3.SQLITE_FULL}


class Store:
    """An open `local.sqlite3`. `set_aside` is where a damaged one was put, if this one was begun in its stead."""

    def __init__(self, path: Path, database: sqlite3.Connection, set_aside: Path | None = None):
        self.path = path
        self.set_aside = set_aside
        self._database = database
        self._lock = threading.RLock()

    def rows(self, query: str, values: Mapping[str, object] | Sequence[object] = ()) -> list[Row]:
        """What a SELECT answers."""
        with self._lock, _calmly(self.path):
            return self._database.execute(query, values).fetchall()

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """One transaction: on the disk when the block ends, as if it had never been when the block raises."""
        with self._lock, _calmly(self.path):
            self._database.execute("BEGIN IMMEDIATE")
            try:
                yield self._database
                self._database.execute("COMMIT")
            except BaseException:
                # A full disk ends the transaction by itself.
                if self._database.in_transaction:
                    self._database.execute("ROLLBACK")
                raise

    def shrink(self) -> None:
        """Empty the write-ahead file too, so that what was deleted stands nowhere any more."""
        with self._lock, _calmly(self.path):
            self._database.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def close(self) -> None:
        """Let go of the file. A store may be closed twice."""
        with self._lock:
            self._database.close()


def open_store(path: Path, now: datetime) -> Store:
    """Open the store at `path`, made if there is none. `now` names what has to be set aside.

    Raises LocalStoreNewer (the file is untouched), NoRoom, NoPermission, LocalStoreBusy or another DeviceError.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        set_aside = None if is_sound(path) else _set_aside(path, now)
        with _calmly(path):
            try:
                return Store(path, _opened(path), set_aside)
            except sqlite3.OperationalError as error:
                if set_aside or _code(error) != sqlite3.SQLITE_ERROR:
                    raise
                # Its tables are not those that its version has: no check of pages can see that.
                set_aside = _set_aside(path, now)
                return Store(path, _opened(path), set_aside)
    except OSError as error:
        raise _os_error(error, path) from error


def _opened(path: Path) -> sqlite3.Connection:
    database = sqlite3.connect(path, timeout=_BUSY_S, isolation_level=None, check_same_thread=False)
    try:
        for pragma in ("journal_mode = WAL", "synchronous = FULL", "secure_delete = ON", "trusted_schema = OFF"):
            database.execute(f"PRAGMA {pragma}").fetchall()
        migrate(database)
    except BaseException:
        database.close()
        raise
    return database


def is_sound(path: Path) -> bool:
    """Whether the file is a store that can be used, or is not there. Raises LocalStoreNewer. Writes nothing."""
    if not path.exists():
        return not any(_beside(path, end).exists() for end in _BESIDE)
    with path.open("rb") as file:
        header = file.read(_HEADER_BYTES)
    if not header:
        return True  # a power cut came between making the file and its first page
    if len(header) < _HEADER_BYTES or not header.startswith(_MAGIC):
        return False
    # The header is read by hand first: where no write-ahead file stands beside it, SQLite need not come near it.
    version = int.from_bytes(header[60:64], "big")
    if version > KNOWN_VERSION and header[68:72] == APPLICATION_ID.to_bytes(4, "big"):
        raise LocalStoreNewer(path, version, KNOWN_VERSION)
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=_BUSY_S)) as database:
        try:
            application, version = (
                database.execute(f"PRAGMA {name}").fetchone()[0] for name in ("application_id", "user_version")
            )
            if application != APPLICATION_ID:
                return not database.execute("SELECT 1 FROM sqlite_schema LIMIT 1").fetchall()
            if version > KNOWN_VERSION:
                raise LocalStoreNewer(path, version, KNOWN_VERSION)
            return bool(database.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok")
        except sqlite3.DatabaseError as error:
            if _code(error) in _NOT_DAMAGE:
                raise _device_error(error, path) from error
            return False
        except UnicodeDecodeError:  # SQLite quotes what it found in its complaint
            return False


def _set_aside(path: Path, now: datetime) -> Path:
    """Rename the file and what stands beside it. Returns the new name."""
    stamp = now.astimezone(UTC).strftime("%Y%m%d-%H%M%S")
    target, turn = path.with_name(f"{path.name}.damaged-{stamp}"), 1
    while any(_beside(target, end).exists() for end in ("", *_BESIDE)):
        turn += 1
        target = path.with_name(f"{path.name}.damaged-{stamp}-{turn}")
    for end in (*_BESIDE, ""):  # the file itself last: until then the next start finds it damaged again
        if _beside(path, end).exists():
            _beside(path, end).rename(_beside(target, end))
    return target


def _beside(path: Path, end: str) -> Path:
    return path.with_name(path.name + end)


@contextmanager
def _calmly(path: Path) -> Iterator[None]:
    try:
        yield
    except sqlite3.IntegrityError:
        raise  # a caller's mistake, not the disk's
    except sqlite3.DatabaseError as error:
        raise _device_error(error, path) from error
    except UnicodeDecodeError as error:
        raise LocalStoreDamaged(path) from error
    except OSError as error:
        raise _os_error(error, path) from error


def _device_error(error: sqlite3.DatabaseError, path: Path) -> Exception:
    match _code(error):
        case sqlite3.SQLITE_FULL:
            return NoRoom(path)
        case code if code in _PERMISSION:
            return NoPermission(path.parent)
        case code if code in _DAMAGE:
            return LocalStoreDamaged(path)
        case code if code in _BUSY:
            return LocalStoreBusy(path)
        case sqlite3.SQLITE_IOERR:
            return DeviceError(
                "The disk did not take or give what this computer remembers.",
                safe="The library itself is untouched, and so is what was saved before.",
                where=path,
            )
    return error  # a mistake of ours


def _os_error(error: OSError, path: Path) -> DeviceError:
    calm = from_os_error(error, path.parent)
    return calm if isinstance(calm, DeviceError) else DeviceError(calm.happened, where=path)


def _code(error: sqlite3.Error) -> int:
    return (getattr(error, "sqlite_errorcode", None) or 0) & 0xFF
