"""What `local.sqlite3` looks like, and how one of an earlier version becomes one of this version.

- A schema version is a named function here, in order. What a version did is never edited afterwards: machines in the
  field have run it. A change is a new function at the end.
- `tests/device/earlier_stores.py` makes a store of every version as a program of that time left it, and the suite
  carries each of them forward.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

__all__ = ["APPLICATION_ID", "KNOWN_VERSION", "migrate"]

APPLICATION_ID = 0x4B4C4F43  # 'KLOC'


def _recents_and_bookmarks(database: sqlite3.Connection) -> None:
    # What was opened last, one row a resource. `number` says the order: a clock that is set back does not change it.
    database.execute("""
        CREATE TABLE recent (
            number   INTEGER PRIMARY KEY AUTOINCREMENT,
            resource TEXT NOT NULL UNIQUE,
            page     INTEGER,          -- counts from 0
            start_s  REAL,             -- of a film or sound
            opened   TEXT NOT NULL     -- ISO 8601, UTC
        ) STRICT""")
    # Places that somebody marked, by the words that stood there. AUTOINCREMENT: no number is given twice, so that one
    # that was removed can come back to its own place in the list.
    database.execute("""
        CREATE TABLE bookmark (
            number   INTEGER PRIMARY KEY AUTOINCREMENT,
            resource TEXT NOT NULL,
            title    TEXT NOT NULL,    -- as it was then, for the day when the resource is gone
            quoted   TEXT NOT NULL,
            before   TEXT NOT NULL,    -- up to 32 characters either side
            after    TEXT NOT NULL,
            page     INTEGER,
            start_s  REAL,
            made     TEXT NOT NULL,    -- ISO 8601, UTC
            release  TEXT NOT NULL     -- the release it was made in
        ) STRICT""")
    database.execute("CREATE INDEX bookmark_by_place ON bookmark (resource, page, number)")


def _notes_on_bookmarks(database: sqlite3.Connection) -> None:
    database.execute("ALTER TABLE bookmark ADD COLUMN note TEXT NOT NULL DEFAULT ''")
    # Narrow, and in the order of the list: a page far down it is found without reading what is before it.
    database.execute("CREATE INDEX bookmark_by_number ON bookmark (number)")


_VERSIONS: tuple[Callable[[sqlite3.Connection], None], ...] = (_recents_and_bookmarks, _notes_on_bookmarks)

# Fail where a table is not what it should be.
_PROBES = (
    "SELECT number, resource, page, start_s, opened FROM recent LIMIT 0",
    "SELECT number, resource, title, quoted, before, after, page, start_s, made, release, note FROM bookmark LIMIT 0",
    "SELECT number FROM bookmark INDEXED BY bookmark_by_number LIMIT 0",
)

KNOWN_VERSION = len(_VERSIONS)
"""The newest schema that this program knows; `user_version` in the file."""


def migrate(database: sqlite3.Connection) -> None:
    """Bring the store to KNOWN_VERSION in one transaction: whatever happens meanwhile, it is the old or the new."""
    database.execute("BEGIN IMMEDIATE")
    try:
        version: int = database.execute("PRAGMA user_version").fetchone()[0]
        for change in _VERSIONS[version:]:
            change(database)
        for probe in _PROBES:
            database.execute(probe)
        if version < KNOWN_VERSION:
            database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            database.execute(f"PRAGMA user_version = {KNOWN_VERSION}")
        database.execute("COMMIT")
    except BaseException:
        if database.in_transaction:
            database.execute("ROLLBACK")
        raise
