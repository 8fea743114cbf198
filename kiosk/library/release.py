"""A release, open for reading: its catalogue, and the door through which everything else in it is read.

Rules it keeps:
- The file is opened read-only and unchanging, its schema is not trusted, and nothing of it is written, ever.
- Opening is quick, however large it is: resources are read when they are asked for (`entries`), and the bytes are not
  hashed (`verify` does that).
- A file that is not what was published raises ReleaseDamaged, here or when the damaged part is read; a newer one
  ReleaseTooNew. No other kind of error comes out of a file, whatever its bytes.
- One Release may be used by several threads: reads take turns. It holds no clock; who has one hands in `today`, so that
  what is to be shown from or until a day is.
"""

from __future__ import annotations

import difflib
import json
import sqlite3
import threading
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TypeVar

from kiosk.catalogue import (
    Contact,
    EverydayWords,
    ObjectHash,
    Resource,
    ResourceId,
    Section,
    SectionId,
    TrainingSession,
)
from kiosk.errors import ReleaseDamaged, ReleaseError, ReleaseMissing, ReleaseTooNew, ResourceUnknown
from kiosk.library import forms, rows
from kiosk.library.entries import Entries, Entry
from kiosk.library.folder import LibraryFile, current_library, metadata_path
from kiosk.library.rows import ReleaseInfo, ResourceFacts, Row
from kiosk.library.shown import SHOWN, parameters
from kiosk.library.withdrawn import read as read_withdrawn
from kiosk.safeguarding.gate import Hidden, decide
from kiosk.safeguarding.visit import Visit

__all__ = [
    "APPLICATION_ID",
    "KNOWN_VERSION",
    "TABLES",
    "Entry",
    "Release",
    "ReleaseInfo",
    "ResourceFacts",
    "open_release",
]

APPLICATION_ID = 0x4B494F53
KNOWN_VERSION = 1

_TABLE_NAMES = """
release section object resource alternate advisory advisory_place page thumbnail outline link block cue contact session
step everyday passage passage_index pair_index index_fact common_block
word
"""
TABLES = frozenset(_TABLE_NAMES.split())
"""The tables of a release."""

_NOT_IN_ALL = frozenset({"pair_index", "index_fact", "common_block"})

_CACHE_KIB = 16_384

_WITHDRAWN = """
PRAGMA temp_store = MEMORY;
CREATE TEMP TABLE withdrawn (number INTEGER NOT NULL PRIMARY KEY);
"""

_WITHDRAW = "INSERT INTO temp.withdrawn SELECT number FROM main.resource WHERE id = ?"

_SET_UP = f"""
PRAGMA trusted_schema = OFF;
PRAGMA query_only = ON;
PRAGMA cell_size_check = ON;
PRAGMA mmap_size = 0;
PRAGMA cache_size = -{_CACHE_KIB};
"""  # no mmap: slower when the file is not in memory yet

_TABLES = "SELECT type, name FROM sqlite_schema WHERE type IN ('table', 'view', 'trigger')"

_RELEASE = """
SELECT id, collection, title, edition, language, publisher, rights, starter, documents, pages,
       advisory_title, advisory_text
FROM release
"""

_SECTIONS = "SELECT number, id, title, summary, also_known_as FROM section ORDER BY number"

_COUNT = "SELECT COUNT(*) FROM resource"

_NUMBER_OF = "SELECT number FROM resource WHERE id = :id"

_OF_NOTHING = """
SELECT EXISTS (SELECT 1 FROM advisory WHERE NOT EXISTS (SELECT 1 FROM resource WHERE number = advisory.resource))
"""

_NUMBERS = f"""
SELECT number FROM resource
WHERE {SHOWN} AND (:section IS NULL OR section = (SELECT number FROM section WHERE id = :section))
ORDER BY number
"""

_HIDDEN = f"SELECT number FROM resource WHERE NOT {SHOWN}"

_NEAR = f"""
SELECT id FROM resource WHERE {SHOWN} AND substr(id, 1, 1) = :first AND abs(length(id) - :long) <= 3
ORDER BY number LIMIT 500
"""

_CONTACTS = """
SELECT number, id, name, for_, audience, about, topics, danger_now, channels, hours, closed_then, languages, cost,
       checked, review_by
FROM contact ORDER BY number
"""

_SESSIONS = "SELECT number, id, title, summary FROM session ORDER BY number"

_STEPS = """
SELECT session, step.kind, step.title, step.minutes, text, notes, resource.id, first_page, last_page, start_s, end_s,
       min_minutes, optional
FROM step LEFT JOIN resource ON resource.number = step.resource
ORDER BY session, ordinal
"""

_EVERYDAY = "SELECT folded, language, means, distress FROM everyday ORDER BY folded, ordinal"

_INDEX_FACTS = "SELECT passages, tokens FROM index_fact"

_OBJECTS = "SELECT hash, size_bytes FROM object ORDER BY hash"

_PASSAGES_OF = "SELECT number FROM passage WHERE resource IN (SELECT value FROM json_each(:resources))"

T = TypeVar("T")


def open_release(folder: Path, pointer: str = "current", withdrawn: frozenset[ResourceId] = frozenset()) -> Release:
    """Opens the library in use in a published folder, or what another pointer in it names.

    Resources in `withdrawn`, and in the list beside the library, are as if they were not in it. Raises ReleaseMissing,
    ReleaseDamaged, ReleaseTooNew, or NoPermission where this account may not read it.
    """
    return Release(folder, current_library(folder, pointer), withdrawn | read_withdrawn(folder))


class Release:
    """One open release. Made by `open_release`."""

    def __init__(self, folder: Path, library: LibraryFile, withdrawn: frozenset[ResourceId] = frozenset()) -> None:
        self.folder = folder
        self.withdrawn = withdrawn
        self._path = library.path
        self._turn = threading.RLock()
        self._last_passages: tuple[frozenset[int], frozenset[int]] = (frozenset(), frozenset())
        self._index_facts: tuple[int, int] | None = None
        self._last_hidden: tuple[Mapping[str, object], frozenset[int]] = ({}, frozenset())
        self._connection: sqlite3.Connection | None = _connect(library.path, withdrawn)
        try:
            self._check()
            with self.sense():
                self._load(library)
        except BaseException:
            self.close()
            raise

    @property
    def sections(self) -> tuple[Section, ...]:
        """The sections, in their order."""
        return self._sections

    @property
    def contacts(self) -> tuple[Contact, ...]:
        """Who can help, in the editor's order. Never behind the gate."""
        return self._contacts

    def sessions(self) -> tuple[TrainingSession, ...]:
        """The training sessions that ship with it."""
        with self.sense():
            steps = self._grouped(_STEPS, rows.step)
            return tuple(rows.session(row[1:], steps[row[0]]) for row in self.read(_SESSIONS))

    def resources(
        self, visit: Visit, section: SectionId | None = None, today: date | None = None
    ) -> tuple[Resource, ...]:
        """What `visit` may know of, in order: of one section, or of all."""
        found = self.read(_NUMBERS, parameters(visit, today) | {"section": section})
        return tuple(entry.resource for entry in self.shown([number for (number,) in found], visit, today))

    def resource(self, id_: ResourceId, visit: Visit, today: date | None = None) -> Resource:
        """One resource. Raises ResourceUnknown where there is none that `visit` may know of."""
        return self.entry(id_, visit, today).resource

    def entry(self, id_: ResourceId, visit: Visit, today: date | None = None) -> Entry:
        """The same, with its number in the file, for the other modules of this room."""
        found = self._entry(id_)
        if found is None or not self._shows(found.resource, visit, today):
            asked = parameters(visit, today) | {"first": id_[:1], "long": len(id_)}
            near = difflib.get_close_matches(id_[:100], [str(name) for (name,) in self.read(_NEAR, asked)], n=1)
            raise ResourceUnknown(id_, near[0] if near else None)
        return found

    def entries(self, numbers: Sequence[int]) -> list[Entry]:
        """The resources with these numbers, read together, those that there are. For the other modules of this room."""
        with self.sense():
            return self._entries.get(numbers)

    def shown(self, numbers: Sequence[int], visit: Visit, today: date | None) -> list[Entry]:
        """The same, but for what `visit` may not know of."""
        return [entry for entry in self.entries(numbers) if self._shows(entry.resource, visit, today)]

    def facts(self, id_: ResourceId) -> ResourceFacts:
        """What its file is. Raises ResourceUnknown."""
        found = self._entry(id_)
        if found is None:
            raise ResourceUnknown(id_)
        return found.facts

    def numbered(self, number: int) -> Entry:
        """The resource with that number. A file that names one it does not have is damaged."""
        found = self.entries([number])
        if not found:
            raise self.damaged(f"there is no resource {number}")
        return found[0]

    def number_of(self, id_: ResourceId) -> int | None:
        """Its number in the file, without reading it; None where there is none."""
        found = self.read(_NUMBER_OF, {"id": id_})
        return int(found[0][0]) if found else None

    def hidden(self, visit: Visit, today: date | None) -> frozenset[int]:
        """The numbers of the resources that `visit` may not learn of. The last answer is kept."""
        asked = parameters(visit, today)
        if asked != self._last_hidden[0]:
            self._last_hidden = (asked, frozenset(number for (number,) in self.read(_HIDDEN, asked)))
        return self._last_hidden[1]

    @property
    def in_memory(self) -> int:
        """How many resources are kept of those that were read."""
        return self._entries.kept

    @property
    def everyday(self) -> Mapping[tuple[str, ...], Sequence[EverydayWords]]:
        """What people say, as a row of stems, and what it means here."""
        return self._everyday

    @property
    def index_facts(self) -> tuple[int, int] | None:
        """How many passages there are, and tokens in them; None where the release does not say."""
        return self._index_facts

    def passages_of(self, resources: frozenset[int]) -> frozenset[int]:
        """The numbers of all passages of some resources, by their numbers. The last answer is kept."""
        if resources != self._last_passages[0]:
            found = self.read(_PASSAGES_OF, {"resources": json.dumps(sorted(resources))}) if resources else []
            self._last_passages = (resources, frozenset(number for (number,) in found))
        return self._last_passages[1]

    def objects(self) -> tuple[tuple[ObjectHash, int], ...]:
        """Every object that the release needs, and its size in bytes."""
        with self.sense():
            return tuple((ObjectHash(str(digest)), int(size)) for digest, size in self.read(_OBJECTS))

    def read(self, sql: str, parameters: Mapping[str, object] | None = None) -> list[Row]:
        """All rows of a query. Raises ReleaseDamaged where the file does not answer it, ReleaseError once closed."""
        with self._turn:
            if self._connection is None:
                raise ReleaseError("The library was closed.")
            try:
                return self._connection.execute(sql, parameters or {}).fetchall()
            except (sqlite3.Error, UnicodeError, MemoryError) as error:
                raise self.damaged(str(error)) from error

    @contextmanager
    def sense(self) -> Iterator[None]:
        """What is made of rows inside makes sense, or ReleaseDamaged is raised."""
        try:
            yield
        except rows.ODD as error:
            raise self.damaged(f"a row makes no sense ({error})") from error

    def damaged(self, why: str) -> ReleaseDamaged:
        """The error to raise when something in the file cannot be so."""
        return ReleaseDamaged(self._path, why)

    def forget(self) -> None:
        """A visit ended: keep nothing of what was asked for. It is read again when it is asked for again."""
        self._entries.forget()

    def close(self) -> None:
        """Lets go of the file. Whatever was read stays good."""
        with self._turn:
            if self._connection is not None:
                self._connection.close()
                self._connection = None

    def __enter__(self) -> Release:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _check(self) -> None:
        (application,) = self.read("PRAGMA application_id")[0]
        (version,) = self.read("PRAGMA user_version")[0]
        if application != APPLICATION_ID:
            raise self.damaged("it is not a library of this program")
        if version > KNOWN_VERSION:
            raise ReleaseTooNew(self._path, version, KNOWN_VERSION)
        if version != KNOWN_VERSION:
            raise self.damaged(f"there never was a version {version}")
        schema = self.read(_TABLES)
        self._has_index_facts = {name for _, name in schema} >= _NOT_IN_ALL
        if any(kind != "table" for kind, _ in schema) or not {name for _, name in schema} >= TABLES - _NOT_IN_ALL:
            raise self.damaged("its tables are not those of a library")

    def _load(self, library: LibraryFile) -> None:
        release = self.read(_RELEASE)
        ((resources,),) = self.read(_COUNT)
        if len(release) != 1:
            raise self.damaged("it does not say what it is")
        signed = metadata_path(self.folder, "timestamp.json").is_file()
        self.info = replace(rows.info(release[0][:10], resources, library.hash), signed=signed)
        self.advisory = rows.collection_advisory(release[0][10:])
        sections = {row[0]: rows.section(row) for row in self.read(_SECTIONS)}
        self._sections = tuple(sections.values())
        self._contacts = tuple(rows.contact(row) for row in self.read(_CONTACTS))
        self._everyday: defaultdict[tuple[str, ...], list[EverydayWords]] = defaultdict(list)
        for row in self.read(_EVERYDAY):
            words = rows.everyday(row)
            self._everyday[tuple(forms.stem(word) for word in words.say[0].split())].append(words)
        self._everyday.default_factory = None
        facts = (
            [(int(count), int(tokens)) for count, tokens in self.read(_INDEX_FACTS)] if self._has_index_facts else []
        )
        self._index_facts = facts[0] if facts and facts[0][0] > 0 else None
        if self.read(_OF_NOTHING) != [(0,)]:
            # An advisory that lost its resource would leave something open that was not.
            raise self.damaged("an advisory stands over nothing")
        self._entries = Entries(self.read, {number: section.id for number, section in sections.items()})

    def _entry(self, id_: ResourceId) -> Entry | None:
        number = self.number_of(id_)
        return None if number is None else self.numbered(number)

    def _grouped(self, sql: str, make: Callable[[Row], T]) -> defaultdict[int, list[T]]:
        found: defaultdict[int, list[T]] = defaultdict(list)
        for number, *rest in self.read(sql):
            found[number].append(make(tuple(rest)))
        return found

    def _shows(self, resource: Resource, visit: Visit, today: date | None) -> bool:
        return resource.id not in self.withdrawn and not isinstance(decide(resource, visit, today), Hidden)


def _connect(path: Path, withdrawn: frozenset[ResourceId]) -> sqlite3.Connection:
    address = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
    connection: sqlite3.Connection | None = None
    try:
        connection = sqlite3.connect(address, uri=True, check_same_thread=False, isolation_level=None)
        connection.executescript(_WITHDRAWN)
        connection.executemany(_WITHDRAW, [(id_,) for id_ in sorted(withdrawn)])
        connection.executescript(_SET_UP)
    except (sqlite3.Error, UnicodeError) as error:  # its message may hold bytes of the file
        if connection is not None:
            connection.close()
        if not path.exists():
            raise ReleaseMissing(path) from error
        raise ReleaseDamaged(path, str(error)) from error
    return connection
