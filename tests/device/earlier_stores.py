"""A `local.sqlite3` of every schema that machines in the field may have, as a program of that time left it.

Written out here by hand, not by the program: what a version did is history, and a change to the program must not
change it. A new schema is a new function at the end of `MAKERS`.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

_RECENT = """
CREATE TABLE recent (
    number INTEGER PRIMARY KEY AUTOINCREMENT, resource TEXT NOT NULL UNIQUE, page INTEGER, start_s REAL,
    opened TEXT NOT NULL
) STRICT
"""
_BOOKMARK = """
CREATE TABLE bookmark (
    number INTEGER PRIMARY KEY AUTOINCREMENT, resource TEXT NOT NULL, title TEXT NOT NULL, quoted TEXT NOT NULL,
    before TEXT NOT NULL, after TEXT NOT NULL, page INTEGER, start_s REAL, made TEXT NOT NULL,
    release TEXT NOT NULL{more}
) STRICT
"""
_ROWS = """
INSERT INTO recent VALUES (1, 'briefing-1', 3, NULL, '2026-01-05T09:00:00+00:00');
INSERT INTO recent VALUES (4, 'first-steps', NULL, 61.5, '2026-01-06T09:00:00+00:00');
INSERT INTO bookmark (number, resource, title, quoted, before, after, page, start_s, made, release) VALUES
  (1, 'briefing-1', 'Briefing 1', 'kept “as it was”', 'before ', ' after', 3, NULL, '2026-01-05T09:00:00+00:00', 'r-1'),
  (7, 'first-steps', 'First steps', '', '', '', NULL, 61.5, '2026-01-06T10:00:00+00:00', 'r-1');
"""


def schema_1(path: Path) -> None:
    """Recents and bookmarks; a bookmark had no note."""
    _make(path, 1, [_RECENT, _BOOKMARK.format(more="")], "")


def schema_2(path: Path) -> None:
    """A bookmark has a note, and the list an index in its own order."""
    _make(
        path,
        2,
        [_RECENT, _BOOKMARK.format(more=", note TEXT NOT NULL DEFAULT ''")],
        "CREATE INDEX bookmark_by_number ON bookmark (number);"
        "UPDATE bookmark SET note = 'read with the team' WHERE number = 1;",
    )


MAKERS: tuple[Callable[[Path], None], ...] = (schema_1, schema_2)


def _make(path: Path, version: int, tables: list[str], more: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        database.execute("PRAGMA journal_mode = WAL")
        for table in tables:
            database.execute(table)
        database.executescript(
            f"CREATE INDEX bookmark_by_place ON bookmark (resource, page, number); {_ROWS} {more}"
            f"PRAGMA application_id = {0x4B4C4F43}; PRAGMA user_version = {version};"
        )
