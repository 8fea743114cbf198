"""The one writer of a release: rows go in, one SQLite file comes out, the same bytes for the same rows.

- Every row goes in in a stable order; nothing tells when or where. `VACUUM INTO` lays the finished file out afresh.
- The file is written without a journal, since a build that stops halfway is thrown away whole.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

import sqlite_utils

from kiosk.catalogue import Block, BlockKind, Collection, Kind, ObjectHash, Resource, ResourceId
from kiosk.errors import DeviceError, NoPermission, NoRoom
from kiosk.library import forms
from kiosk.publishing import passages, rows
from kiosk.publishing.indexing import Index
from kiosk.publishing.media import Media, media_type
from kiosk.publishing.passages import Passage, Spoken
from kiosk.publishing.reading import ReadDocument
from kiosk.publishing.rows import Row
from kiosk.publishing.running import without_running_lines
from kiosk.publishing.spool import Spool
from kiosk.publishing.texts import Texts, spoken, transcript

__all__ = ["SCHEMA", "Contents", "drafting", "write"]

SCHEMA = Path(__file__).parent.parent / "library" / "schema.sql"

_PAGE_BYTES = 4096
_BATCH = 500
_NO_ROOM = {sqlite3.SQLITE_FULL}
_NO_PERMISSION = {sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM}


@dataclass(frozen=True, slots=True)
class Contents:
    """All that goes into one release. `resources` are those that are in, in their order; `objects` the hash, size and
    name of each file, by the name that the collection gives it."""

    collection: Collection
    resources: tuple[Resource, ...]
    texts: Texts
    media: Mapping[ResourceId, Media]
    documents: Spool
    objects: Mapping[str, tuple[ObjectHash, int]]
    inputs: str
    pages: int


def write(contents: Contents, draft: Path, finished: Path) -> None:
    """Writes the release to `finished`, by way of `draft`; neither may exist.

    Raises NoRoom, NoPermission and DeviceError."""
    with drafting(draft, finished) as connection:
        _Writer(connection, contents).everything()


@contextmanager
def drafting(draft: Path, finished: Path) -> Iterator[sqlite3.Connection]:
    """A draft with every table, to be filled, and a database `aside` for what is never part of the release. At the end
    it is laid out afresh as `finished`. Raises as `write` does."""
    try:
        with closing(sqlite3.connect(draft, isolation_level=None)) as connection:
            connection.execute(f"PRAGMA page_size = {_PAGE_BYTES}")
            for setting in ("journal_mode = OFF", "synchronous = OFF", "temp_store = FILE", "cache_size = -8192"):
                connection.execute(f"PRAGMA {setting}")
            connection.executescript(SCHEMA.read_text("utf-8"))
            connection.execute("PRAGMA foreign_keys = ON")
            connection.execute("ATTACH ? AS aside", (str(draft.with_name("aside")),))
            connection.execute("PRAGMA aside.journal_mode = OFF")
            connection.execute("PRAGMA aside.synchronous = OFF")
            yield connection
            connection.execute("VACUUM main INTO ?", (str(finished),))
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if code in _NO_ROOM:
            raise NoRoom(finished.parent) from error
        if code in _NO_PERMISSION:
            raise NoPermission(finished.parent) from error
        if code == sqlite3.SQLITE_IOERR:
            raise DeviceError("The disk would not take the release.", where=finished.parent) from error
        raise


class _Writer:
    """One release being written."""

    def __init__(self, connection: sqlite3.Connection, contents: Contents):
        self._db = sqlite_utils.Database(connection)
        self._connection = connection
        self._contents = contents
        self._sections = {section.id: number for number, section in enumerate(contents.collection.sections, 1)}
        self._numbers = {resource.id: number for number, resource in enumerate(contents.resources, 1)}
        self._index = Index(connection)

    def everything(self) -> None:
        """Every table, parents before children."""
        collection = self._contents.collection
        documents = sum(resource.kind is Kind.DOCUMENT for resource in self._contents.resources)
        self._insert("release", [rows.release_row(collection, self._contents.inputs, documents, self._contents.pages)])
        self._insert("section", (rows.section_row(one, self._sections[one.id]) for one in collection.sections))
        self._insert("object", self._objects())
        self._resources()
        self._insert("contact", (rows.contact_row(one, number) for number, one in enumerate(collection.contacts, 1)))
        self._insert("session", (rows.session_row(one, number) for number, one in enumerate(collection.sessions, 1)))
        self._insert(
            "step",
            (
                rows.step_row(step, number, ordinal, self._numbers)
                for number, session in enumerate(collection.sessions, 1)
                for ordinal, step in enumerate(session.steps)
            ),
        )
        self._insert("everyday", self._everyday())
        self._all_passages()
        self._index.finish()

    def _insert(self, table: str, values: Iterable[Row]) -> None:
        cleaned = (
            {key: rows.clean(value) if isinstance(value, str) else value for key, value in row.items()}
            for row in values
        )
        self._db.table(table).insert_all(cleaned, batch_size=_BATCH)

    def _objects(self) -> Iterator[Row]:
        first: dict[ObjectHash, Row] = {}
        for resource in self._contents.resources:
            names = [] if resource.kind is Kind.PAGE else [resource.file]
            for name in [*names, *(alternate.file for alternate in resource.alternates)]:
                digest, size = self._contents.objects[name]
                own = Path(name).name
                first.setdefault(
                    digest, {"hash": digest, "size_bytes": size, "media_type": media_type(own), "name": own}
                )
        return (first[digest] for digest in sorted(first))

    def _resources(self) -> None:
        advisories = 0
        for resource in self._contents.resources:
            number = self._numbers[resource.id]
            document = self._contents.documents.get(resource.id)
            self._insert("resource", [self._resource(resource, number, document)])
            self._insert(
                "alternate",
                (
                    {
                        "resource": number,
                        "ordinal": ordinal,
                        "form": one.form.value,
                        "language": one.language,
                        "object": self._contents.objects[one.file][0],
                    }
                    for ordinal, one in enumerate(resource.alternates)
                ),
            )
            for advisory in resource.advisories:
                advisories += 1
                self._insert("advisory", [rows.advisory_row(advisory, advisories, number)])
                self._insert("advisory_place", rows.place_rows(advisory, advisories))
            if document is not None:
                self._document(document, number)
            else:
                blocks = (self._door(block) for block in self._contents.texts.pages.get(resource.id, ()))
                self._insert("block", (rows.block_row(block, number, at) for at, block in enumerate(blocks)))
            self._insert("cue", self._cues(resource, number))

    def _resource(self, resource: Resource, number: int, document: ReadDocument | None) -> Row:
        return rows.resource_row(
            resource,
            number,
            self._sections[resource.section],
            None if resource.kind is Kind.PAGE else self._contents.objects[resource.file][0],
            len(document.pages) if document else 0,
            self._seconds(resource),
            document.tagged if document else False,
        )

    def _seconds(self, resource: Resource) -> float | None:
        media = self._contents.media.get(resource.id)
        return media.seconds if media else None

    def _door(self, block: Block) -> Block:
        """A door to a resource that was left out is words only."""
        target = block.target.removeprefix("resource:")
        if block.kind is not BlockKind.LINK or target == block.target or ResourceId(target) in self._numbers:
            return block
        return Block(BlockKind.PARAGRAPH, block.text)

    def _document(self, document: ReadDocument, number: int) -> None:
        pages = document.pages
        self._insert(
            "page",
            (
                {
                    "resource": number,
                    "page": at,
                    "label": page.shape.label or str(at + 1),
                    "width_pt": float(page.shape.width_pt),
                    "height_pt": float(page.shape.height_pt),
                    "apology": int(page.apology),
                }
                for at, page in enumerate(pages)
            ),
        )
        self._insert(
            "thumbnail",
            (
                {
                    "resource": number,
                    "page": at,
                    "width_px": page.thumbnail.width_px,
                    "height_px": page.thumbnail.height_px,
                    "png": page.thumbnail.png,
                }
                for at, page in enumerate(pages)
                if page.thumbnail is not None
            ),
        )
        self._insert(
            "outline",
            (
                {
                    "resource": number,
                    "ordinal": at,
                    "level": one.level,
                    "title": one.title,
                    "page": one.page if one.page is not None and one.page < len(pages) else None,
                    "top": one.top,
                }
                for at, one in enumerate(document.outline)
            ),
        )
        self._insert("link", _links(document, number))
        blocks = (block for page in pages for block in page.blocks)
        self._insert("block", (rows.block_row(block, number, at) for at, block in enumerate(blocks)))

    def _cues(self, resource: Resource, number: int) -> Iterator[Row]:
        captions = self._contents.texts.captions.get(resource.id, ())
        said = tuple(Spoken(cue.text, cue.start_s, cue.end_s) for cue in captions)
        written = transcript(self._contents.texts.transcripts.get(resource.id, ()), self._seconds(resource))
        for role, cues in (("caption", said), ("transcript", written)):
            for ordinal, cue in enumerate(cues):
                yield {
                    "resource": number,
                    "role": role,
                    "ordinal": ordinal,
                    "start_s": cue.start_s,
                    "end_s": cue.end_s,
                    "text": cue.text,
                }

    def _everyday(self) -> Iterator[Row]:
        for ordinal, words in enumerate(self._contents.collection.words):
            for folded in sorted({forms.fold(said) for said in words.say} - {""}):
                yield {
                    "ordinal": ordinal,
                    "folded": folded,
                    "language": words.language,
                    "means": rows.json_text(words.means),
                    "distress": int(words.distress),
                }

    def _all_passages(self) -> None:
        resources, texts = self._contents.resources, self._contents.texts
        self._keep((one.id, passages.of_title(one)) for one in resources)
        self._keep((one.id, part) for one in resources for part in passages.of_page(one, texts.pages.get(one.id, ())))
        self._keep(
            (one.id, cue)
            for one in resources
            for cue in passages.of_words_spoken(one, spoken(texts, one, self._seconds(one)))
        )
        for one in resources:
            if (document := self._contents.documents.get(one.id)) is not None:
                bodies = without_running_lines([page.text for page in document.pages])
                self._keep(
                    (one.id, passages.of_document_page(one, at, bodies[at], page.blocks))
                    for at, page in enumerate(document.pages)
                )

    def _keep(self, found: Iterable[tuple[ResourceId, Passage]]) -> None:
        """Adds passages to what search finds."""
        self._connection.execute("BEGIN")
        for resource, one in found:
            place = (one.role, one.page, one.start_s, one.end_s)
            heading, body = rows.clean(one.heading), rows.clean(one.body)
            self._index.add(self._numbers[resource], place, heading, body, is_open=one.is_open)
        self._connection.execute("COMMIT")


def _links(document: ReadDocument, number: int) -> Iterator[Row]:
    """Links that lead somewhere: to a page that is there, or to an address."""
    for at, page in enumerate(document.pages):
        ordinal = 0
        for link in page.links:
            inside = link.target_page is not None and link.target_page < len(document.pages)
            uri = None if inside else link.uri
            if not inside and not uri:
                continue
            yield {
                "resource": number,
                "page": at,
                "ordinal": ordinal,
                "x0": float(link.x0),
                "y0": float(link.y0),
                "x1": float(link.x1),
                "y1": float(link.y1),
                "target_page": link.target_page if inside else None,
                "target_top": link.target_top if inside else None,
                "uri": uri,
            }
            ordinal += 1
