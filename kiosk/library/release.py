"""A release, open for reading: its catalogue, and the door through which everything else in it is read.

Rules it keeps:
- The file is opened read-only and unchanging, its schema is not trusted, and nothing of it is written, ever.
- Opening is quick: the catalogue is read, the bytes are not hashed (`verify` does that).
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
from datetime import date
from pathlib import Path
from typing import NamedTuple, TypeVar

from kiosk.catalogue import (
    Advisory,
    Alternate,
    Contact,
    EverydayWords,
    ObjectHash,
    Place,
    Resource,
    ResourceId,
    Section,
    SectionId,
    TrainingSession,
)
from kiosk.errors import ReleaseDamaged, ReleaseError, ReleaseMissing, ReleaseTooNew, ResourceUnknown
from kiosk.library import forms, rows
from kiosk.library.folder import LibraryFile, current_library
from kiosk.library.rows import ReleaseInfo, ResourceFacts, Row
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
step everyday passage passage_index word
"""
TABLES = frozenset(_TABLE_NAMES.split())
"""The tables that every release has."""

_CACHE_KIB = 16_384

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

_RESOURCES = """
SELECT resource.number, resource.section,
       resource.pages, seconds, hash, size_bytes, media_type, name, tagged,
       id, kind, title, summary, language, audience, also_known_as, keywords, minutes, set_number, published,
       edition_note, starter, rights, owner, reviewed_by, reviewed_on, review_by, show_from, show_until,
       source_url, source_label, name
FROM resource LEFT JOIN object ON object.hash = resource.object
ORDER BY resource.number
"""

_ADVISORIES = "SELECT number, resource, id, topics, extent, note FROM advisory ORDER BY number"

_PLACES = "SELECT advisory, first_page, last_page, start_s, end_s FROM advisory_place ORDER BY advisory, ordinal"

_ALTERNATES = """
SELECT resource, form, language, name
FROM alternate JOIN object ON object.hash = alternate.object
ORDER BY resource, ordinal
"""

_SPOKEN = """
SELECT number, role
FROM resource CROSS JOIN (SELECT 'caption' AS role UNION ALL SELECT 'transcript')
WHERE EXISTS (SELECT 1 FROM cue WHERE cue.resource = number AND cue.role = role)
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

_OBJECTS = "SELECT hash, size_bytes FROM object ORDER BY hash"

_PASSAGES_OF = "SELECT number FROM passage WHERE resource IN (SELECT value FROM json_each(:resources))"

T = TypeVar("T")


class Entry(NamedTuple):
    """A resource with its number in the file."""

    number: int
    resource: Resource
    facts: ResourceFacts


def open_release(folder: Path) -> Release:
    """Opens the library in use in a published folder.

    Raises ReleaseMissing, ReleaseDamaged, ReleaseTooNew, or NoPermission where this account may not read it.
    """
    return Release(folder, current_library(folder))


class Release:
    """One open release. Made by `open_release`."""

    def __init__(self, folder: Path, library: LibraryFile) -> None:
        self.folder = folder
        self._path = library.path
        self._turn = threading.RLock()
        self._last_passages: tuple[frozenset[int], frozenset[int]] = (frozenset(), frozenset())
        self._connection: sqlite3.Connection | None = _connect(library.path)
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
        return tuple(
            entry.resource
            for entry in self._entries.values()
            if (section is None or entry.resource.section == section) and self._shows(entry.resource, visit, today)
        )

    def resource(self, id_: ResourceId, visit: Visit, today: date | None = None) -> Resource:
        """One resource. Raises ResourceUnknown where there is none that `visit` may know of."""
        return self.entry(id_, visit, today).resource

    def entry(self, id_: ResourceId, visit: Visit, today: date | None = None) -> Entry:
        """The same, with its number in the file, for the other modules of this room."""
        found = self._by_id.get(id_)
        if found is None or not self._shows(found.resource, visit, today):
            names = [one.id for one in self.resources(visit, today=today)]
            near = difflib.get_close_matches(id_[:100], names, n=1)
            raise ResourceUnknown(id_, near[0] if near else None)
        return found

    def facts(self, id_: ResourceId) -> ResourceFacts:
        """What its file is. Raises ResourceUnknown."""
        found = self._by_id.get(id_)
        if found is None:
            raise ResourceUnknown(id_)
        return found.facts

    def numbered(self, number: int) -> Entry:
        """The resource with that number. A file that names one it does not have is damaged."""
        try:
            return self._entries[number]
        except KeyError as error:
            raise self.damaged(f"there is no resource {number}") from error

    def hidden(self, visit: Visit, today: date | None) -> frozenset[int]:
        """The numbers of the resources that `visit` may not learn of."""
        return frozenset(entry.number for entry in self._conditional if not self._shows(entry.resource, visit, today))

    @property
    def everyday(self) -> Mapping[tuple[str, ...], Sequence[EverydayWords]]:
        """What people say, as a row of stems, and what it means here."""
        return self._everyday

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
        if any(kind != "table" for kind, _ in schema) or not {name for _, name in schema} >= TABLES:
            raise self.damaged("its tables are not those of a library")

    def _load(self, library: LibraryFile) -> None:
        release = self.read(_RELEASE)
        resources = self.read(_RESOURCES)
        if len(release) != 1:
            raise self.damaged("it does not say what it is")
        self.info = rows.info(release[0][:10], len(resources), library.hash)
        self.advisory = rows.collection_advisory(release[0][10:])
        sections = {row[0]: rows.section(row) for row in self.read(_SECTIONS)}
        self._sections = tuple(sections.values())
        self._contacts = tuple(rows.contact(row) for row in self.read(_CONTACTS))
        self._everyday: defaultdict[tuple[str, ...], list[EverydayWords]] = defaultdict(list)
        for row in self.read(_EVERYDAY):
            words = rows.everyday(row)
            self._everyday[tuple(forms.stem(word) for word in words.say[0].split())].append(words)
        self._everyday.default_factory = None
        places: Mapping[int, list[Place]] = self._grouped(_PLACES, rows.place)
        advisories: defaultdict[int, list[Advisory]] = defaultdict(list)
        for number, resource, *rest in self.read(_ADVISORIES):
            advisories[resource].append(rows.advisory(tuple(rest), places[number]))
        alternates: Mapping[int, list[Alternate]] = self._grouped(_ALTERNATES, rows.alternate)
        spoken: Mapping[int, list[str]] = self._grouped(_SPOKEN, lambda row: str(row[0]))
        self._entries = {
            row[0]: Entry(
                row[0],
                rows.resource(
                    row[9:], sections[row[1]].id, advisories.pop(row[0], ()), alternates[row[0]], spoken[row[0]]
                ),
                rows.facts(row[2:9]),
            )
            for row in resources
        }
        if advisories:
            # An advisory that lost its resource would leave something open that was not.
            raise self.damaged("an advisory stands over nothing")
        self._by_id = {entry.resource.id: entry for entry in self._entries.values()}
        self._conditional = tuple(entry for entry in self._entries.values() if _may_hide(entry.resource))

    def _grouped(self, sql: str, make: Callable[[Row], T]) -> defaultdict[int, list[T]]:
        found: defaultdict[int, list[T]] = defaultdict(list)
        for number, *rest in self.read(sql):
            found[number].append(make(tuple(rest)))
        return found

    @staticmethod
    def _shows(resource: Resource, visit: Visit, today: date | None) -> bool:
        return not isinstance(decide(resource, visit, today), Hidden)


def _may_hide(resource: Resource) -> bool:
    return not resource.is_reviewed or resource.show_from is not None or resource.show_until is not None


def _connect(path: Path) -> sqlite3.Connection:
    address = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
    connection: sqlite3.Connection | None = None
    try:
        connection = sqlite3.connect(address, uri=True, check_same_thread=False, isolation_level=None)
        connection.executescript(_SET_UP)
    except (sqlite3.Error, UnicodeError) as error:  # its message may hold bytes of the file
        if connection is not None:
            connection.close()
        if not path.exists():
            raise ReleaseMissing(path) from error
        raise ReleaseDamaged(path, str(error)) from error
    return connection
