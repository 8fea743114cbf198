"""Small releases, written row by row as schema.sql says, so that the reader is tested without the writer."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.catalogue import COLLECTION_ADVISORY, Advisory, Pages, Times
from kiosk.library import chief, forms
from kiosk.library.folder import object_path, target_path, write_current
from kiosk.safeguarding.visit import Mode, Visit

SCHEMA = Path(forms.__file__).with_name("schema.sql").read_text(encoding="utf-8")
PNG = b"\x89PNG small picture"

_BLOCK = (
    "INSERT INTO block (resource, ordinal, page, kind, level, marker, text, target)"
    " VALUES (?, ?, ?, 'paragraph', 0, '', ?, '')"
)


@dataclass(frozen=True)
class Small:
    """One resource. `pages` are a document's page texts; `cues` are (start_s, end_s, text); `blocks` a page's parts."""

    id: str
    title: str = "A title"
    kind: str = "document"
    pages: Sequence[str] = ()
    headings: Sequence[str] = ()
    cues: Sequence[tuple[float | None, float | None, str]] = ()
    blocks: Sequence[str] = ()
    advisories: Sequence[Advisory] = ()
    reviewed: bool = True
    show_from: str | None = None
    show_until: str | None = None
    summary: str = "A summary."
    also_known_as: Sequence[str] = ()
    outline: Sequence[tuple[str, int | None]] = ()
    section: int = 1
    file: bytes = b""

    @property
    def bytes(self) -> bytes:
        return self.file or f"file of {self.id}".encode()


@dataclass(frozen=True)
class Saying:
    say: str
    means: Sequence[str]
    distress: bool = False


@dataclass
class _Index:
    passages: list[tuple[object, ...]] = field(default_factory=list)
    columns: list[tuple[str, str, str]] = field(default_factory=list)
    open_words: Counter[str] = field(default_factory=Counter)
    all_words: Counter[str] = field(default_factory=Counter)

    def add(self, owner: int, role: str, place: tuple[object, ...], heading: str, body: str, *, is_open: bool) -> None:
        self.passages.append((len(self.passages) + 1, owner, role, *place, heading, body))
        words = forms.words_column(body)
        self.columns.append((forms.forms_column(heading), words, forms.forms_column(body)))
        found = {word for word in words.split() if len(word) > 2}
        self.all_words.update(found)
        if is_open:
            self.open_words.update(found)


def a_release(folder: Path, *resources: Small, sayings: Sequence[Saying] = ()) -> Path:
    """Writes a published folder with a release of these resources, and puts it in use."""
    (folder / "targets").mkdir(parents=True, exist_ok=True)
    path = folder / "writing"
    path.unlink(missing_ok=True)
    db = sqlite3.connect(path)
    db.executescript(SCHEMA)
    with db:
        db.execute(
            "INSERT INTO release VALUES ('small-1', 'small', 'Small', '1', 'en', '', '', 0, 'Before', 'Text', '', 0, 0)"
        )
        db.executemany(
            "INSERT INTO section VALUES (?, ?, ?, 'About it', '[]')", [(1, "first", "First"), (2, "second", "Second")]
        )
        for ordinal, saying in enumerate(sayings):
            db.execute(
                "INSERT INTO everyday VALUES (?, ?, 'en', ?, ?)",
                (ordinal, forms.fold(saying.say), json.dumps(list(saying.means)), int(saying.distress)),
            )
        _write_resources(db, folder, resources)
    db.close()
    return put_in_use(folder, path.read_bytes())


def put_in_use(folder: Path, library: bytes) -> Path:
    """Any bytes as the library in use."""
    digest = hashlib.sha256(library).hexdigest()
    target = target_path(folder, digest)
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(library)
    write_current(folder, digest, len(library))
    return folder


def a_visitor(*agreed: str) -> Visit:
    """A public visit that agreed to *Before you continue*, and to these."""
    visit = Visit(Mode.PUBLIC)
    visit.agree([COLLECTION_ADVISORY, *agreed])
    return visit


def a_member_of_staff() -> Visit:
    visit = Visit(Mode.STAFF)
    visit.agree([COLLECTION_ADVISORY])
    return visit


def _write_resources(db: sqlite3.Connection, folder: Path, resources: Sequence[Small]) -> None:
    index = _Index()
    for number, one in enumerate(resources, start=1):
        digest = None
        if one.kind != "page":
            digest = hashlib.sha256(one.bytes).hexdigest()
            place = object_path(folder, digest)
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(one.bytes)
            db.execute(
                "INSERT OR IGNORE INTO object VALUES (?, ?, 'application/pdf', ?)",
                (digest, len(one.bytes), f"{one.id}.pdf"),
            )
        db.execute(
            "INSERT INTO resource (number, id, section, kind, title, summary, language, audience, also_known_as, "
            "keywords, published, edition_note, starter, rights, owner, reviewed_by, reviewed_on, show_from, "
            "show_until, object, pages) "
            "VALUES (?, ?, ?, ?, ?, ?, 'en', 'public', ?, '[]', '', '', 0, '', '', ?, ?, ?, ?, ?, ?)",
            (
                *(number, one.id, one.section, one.kind, one.title, one.summary, json.dumps(list(one.also_known_as))),
                *(("Ann", "2026-01-01") if one.reviewed else (None, None)),
                *(one.show_from, one.show_until, digest, len(one.pages)),
            ),
        )
        _write_advisories(db, number, one)
        for ordinal, (title, page) in enumerate(one.outline):
            db.execute("INSERT INTO outline VALUES (?, ?, 1, ?, ?, 0.1)", (number, ordinal, title, page))
        for page, text in enumerate(one.pages):
            db.execute("INSERT INTO page VALUES (?, ?, ?, 595, 842, 0)", (number, page, str(page + 1)))
            db.execute("INSERT INTO thumbnail VALUES (?, ?, 10, 10, ?)", (number, page, PNG))
            db.execute("INSERT INTO link VALUES (?, ?, 0, 0, 0, 1, 1, NULL, NULL, 'https://x.org')", (number, page))
            db.execute(_BLOCK, (number, page, page, text))
        for ordinal, text in enumerate(one.blocks):
            db.execute(_BLOCK, (number, ordinal, None, text))
        for ordinal, (start_s, end_s, text) in enumerate(one.cues):
            role = "caption" if start_s is not None else "transcript"
            db.execute("INSERT INTO cue VALUES (?, ?, ?, ?, ?, ?)", (number, role, ordinal, start_s, end_s, text))
    _index_resources(index, resources)
    db.executemany("INSERT INTO passage VALUES (?, ?, ?, ?, ?, ?, ?, ?)", index.passages)
    db.executemany(
        "INSERT INTO passage_index (rowid, heading, words, forms) VALUES (?, ?, ?, ?)",
        [(at, *row) for at, row in enumerate(index.columns, start=1)],
    )
    db.execute("CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab (main, passage_index, col)")
    names = chief.common_names(db.execute("SELECT term, col, doc FROM temp.vocabulary"))
    if len(index.columns) > chief.RANKED:
        db.executemany(
            "INSERT INTO pair_index (rowid, pairs) VALUES (?, ?)",
            [
                (at, " ".join(chief.pairs(heading) + chief.pairs(stems)))
                for at, (heading, _, stems) in enumerate(index.columns, start=1)
            ],
        )
        db.execute("CREATE VIRTUAL TABLE temp.pairs USING fts5vocab (main, pair_index, row)")
        names |= {name for (name,) in db.execute("SELECT term FROM temp.pairs WHERE doc > ?", (chief.PAIRED,))}
    tokens = sum(chief.length(heading, stems) for heading, _, stems in index.columns)
    db.execute("INSERT INTO index_fact VALUES (?, ?)", (len(index.columns), tokens))
    facts = chief.Facts(len(index.columns), tokens, names)
    db.executemany("INSERT INTO common_block VALUES (?, ?, ?, ?, ?)", chief.blocks(index.columns, facts))
    db.executemany(
        "INSERT INTO word VALUES (?, ?, ?)",
        [(word, count, index.open_words[word]) for word, count in sorted(index.all_words.items())],
    )


def _write_advisories(db: sqlite3.Connection, number: int, one: Small) -> None:
    for at, advisory in enumerate(one.advisories):
        key = number * 100 + at
        topics = json.dumps([topic.value for topic in advisory.topics])
        db.execute(
            "INSERT INTO advisory VALUES (?, ?, ?, ?, ?, ?)",
            (key, advisory.id, number, topics, advisory.extent, advisory.note),
        )
        for ordinal, place in enumerate(advisory.places):
            bounds: tuple[float | None, ...] = (None, None, None, None)
            if isinstance(place, Pages):
                bounds = (place.first, place.last, None, None)
            elif isinstance(place, Times):
                bounds = (None, None, place.start_s, place.end_s)
            db.execute("INSERT INTO advisory_place VALUES (?, ?, ?, ?, ?, ?)", (key, ordinal, *bounds))


def _index_resources(index: _Index, resources: Sequence[Small]) -> None:
    for number, one in enumerate(resources, start=1):
        body = "\n".join([one.title, *one.also_known_as, one.summary])
        index.add(number, "title", (None, None, None), one.title, body, is_open=not one.advisories and one.reviewed)
    for number, one in enumerate(resources, start=1):
        is_open = not one.advisories and one.reviewed
        for text in one.blocks:
            index.add(number, "part", (None, None, None), "", text, is_open=is_open)
        for start_s, end_s, text in one.cues:
            index.add(number, "cue", (None, start_s, end_s), "", text, is_open=is_open)
        for page, text in enumerate(one.pages):
            heading = one.headings[page] if page < len(one.headings) else ""
            index.add(number, "page", (page, None, None), heading, text, is_open=is_open)
