"""The index of a release: passages go in one by one, and out comes what search reads. Memory is that of one block of
them, however many there are: columns and words wait in a file beside the release.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator

from kiosk.library import chief, forms
from kiosk.publishing.words import Words

__all__ = ["Index"]

_ASIDE = """
CREATE TABLE aside.folded (number INTEGER PRIMARY KEY, heading TEXT, words TEXT, forms TEXT);
CREATE TABLE aside.word (word TEXT PRIMARY KEY, count INTEGER, open_count INTEGER) WITHOUT ROWID;
CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab (main, passage_index, col);
CREATE VIRTUAL TABLE temp.pair_vocabulary USING fts5vocab (main, pair_index, row);
"""
# FTS5 gathers this much before it writes, and merges once, at the end: much faster than merging as it goes.
_GATHERED_BYTES = 8 << 20
_MERGE_AT_THE_END = (("hashsize", _GATHERED_BYTES), ("automerge", 0), ("crisismerge", 1999))
_COLUMNS = "SELECT heading, words, forms FROM aside.folded ORDER BY number"
_PAIRED = "SELECT term FROM temp.pair_vocabulary WHERE doc > ?"
_COUNTED = """
INSERT INTO aside.word VALUES (?, ?, ?) ON CONFLICT (word)
DO UPDATE SET count = count + excluded.count, open_count = open_count + excluded.open_count
"""


class Index:
    """Fills `passage`, `passage_index`, `pair_index`, `common_block`, `index_fact` and `word` of a release that is
    being written.

    `aside` is an attached database of that name, empty, which is thrown away with the draft.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._words = Words()
        self._count = self._tokens = 0
        connection.executescript(_ASIDE)

    def add(self, resource: int, place: tuple[object, ...], heading: str, body: str, *, is_open: bool) -> None:
        """Gives a passage the next number. `place` is its role, page, start and end. What has no words is left out."""
        words = forms.words_column(body)
        if not words:
            return  # a blank page, or an apology: nothing to find
        self.add_folded(
            resource,
            place,
            heading,
            body,
            (forms.forms_column(heading), words, forms.forms_column(body)),
            is_open=is_open,
        )

    def add_folded(
        self,
        resource: int,
        place: tuple[object, ...],
        heading: str,
        body: str,
        columns: tuple[str, str, str],
        *,
        is_open: bool,
    ) -> None:
        """The same, of a passage whose columns are known."""
        self._count += 1
        self._tokens += chief.length(columns[0], columns[2])
        self._connection.execute(
            "INSERT INTO passage VALUES (?, ?, ?, ?, ?, ?, ?, ?)", (self._count, resource, *place, heading, body)
        )
        self._connection.execute("INSERT INTO aside.folded VALUES (?, ?, ?, ?)", (self._count, *columns))
        self._words.add(columns[1], is_open=is_open)
        if self._words.is_full:
            self._connection.executemany(_COUNTED, self._words.taken())

    def finish(self) -> None:
        """Fills everything but `passage`, which is full."""
        self._connection.execute("BEGIN")
        self._connection.executemany(_COUNTED, self._words.taken())
        self._connection.execute("INSERT INTO word SELECT word, count, open_count FROM aside.word ORDER BY word")
        self._set_up("passage_index")
        self._connection.execute(
            "INSERT INTO passage_index (rowid, heading, words, forms) "
            "SELECT number, heading, words, forms FROM aside.folded ORDER BY number"
        )
        self._connection.execute("INSERT INTO passage_index (passage_index) VALUES ('optimize')")
        self._connection.execute("INSERT INTO index_fact VALUES (?, ?)", (self._count, self._tokens))
        names = chief.common_names(self._connection.execute("SELECT term, col, doc FROM temp.vocabulary"))
        if self._count > chief.RANKED:
            names |= self._paired()
        facts = chief.Facts(self._count, self._tokens, names)
        self._connection.executemany(
            "INSERT INTO common_block VALUES (?, ?, ?, ?, ?)", chief.blocks(self._columns(), facts)
        )
        self._connection.execute("COMMIT")
        self._connection.execute("DROP TABLE temp.vocabulary")
        self._connection.execute("DROP TABLE temp.pair_vocabulary")

    def _paired(self) -> frozenset[str]:
        """Fills `pair_index`, and says which pairs are worth rows."""
        self._set_up("pair_index")
        self._connection.executemany(
            "INSERT INTO pair_index (rowid, pairs) VALUES (?, ?)",
            (
                (number, " ".join((*chief.pairs(heading), *chief.pairs(stems))))
                for number, (heading, _, stems) in enumerate(self._columns(), start=1)
            ),
        )
        self._connection.execute("INSERT INTO pair_index (pair_index) VALUES ('optimize')")
        return frozenset(name for (name,) in self._connection.execute(_PAIRED, (chief.PAIRED,)))

    def _set_up(self, index: str) -> None:
        self._connection.executemany(f"INSERT INTO {index} ({index}, rank) VALUES (?, ?)", _MERGE_AT_THE_END)

    def _columns(self) -> Iterable[tuple[str, str, str]]:
        rows: Iterator[tuple[str, str, str]] = self._connection.execute(_COLUMNS)
        return rows
