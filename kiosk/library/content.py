"""What is inside a resource, for one visit. Every function here asks the gate first.

Nothing comes out that stands under an advisory which the visit has not agreed to: covered pages have no text, no links,
no picture, no title in the outline; covered stretches no captions. A document or film as a whole comes with `allowed`,
which names what the reader must keep covered; it leaves the house (`export`, `alternate`) only when nothing is.

All raise ResourceUnknown for what the visit may not know of, ContentWithheld for what it may not have yet, and
ReleaseDamaged where the file makes no sense. Those that hand out a path have checked the file's bytes (ObjectMissing,
ObjectDamaged), which blocks at first use: call them off the window's thread. `today`, where handed in, is compared with
a resource's showing dates.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kiosk.catalogue import Block, Kind, ObjectHash, ResourceId
from kiosk.errors import ContentError, ContentWithheld, ResourceUnknown
from kiosk.library import objects, rows
from kiosk.library.release import Entry, Release
from kiosk.library.withholding import Withholding
from kiosk.safeguarding.gate import Allowed, Hidden, Withheld, decide
from kiosk.safeguarding.visit import Visit

__all__ = [
    "Cue",
    "DocumentContent",
    "Link",
    "MediaContent",
    "OutlineEntry",
    "PageFacts",
    "alternate",
    "document",
    "export",
    "has_text",
    "links",
    "media",
    "page_label",
    "page_ratios",
    "text",
    "text_sizes",
    "thumbnail",
]

_PAGES = "SELECT page, label, width_pt, height_pt, apology FROM page WHERE resource = :resource ORDER BY page"

_LABEL = "SELECT label FROM page WHERE resource = :resource AND page = :page"

_OUTLINE = "SELECT level, title, page, top FROM outline WHERE resource = :resource ORDER BY ordinal"

_LINKS = """
SELECT x0, y0, x1, y1, target_page, target_top, uri
FROM link WHERE resource = :resource AND page = :page ORDER BY ordinal
"""

_BLOCKS = """
SELECT kind, text, level, marker, page, target, x0, y0, x1, y1 FROM block
WHERE resource = :resource ORDER BY ordinal
"""

_BLOCKS_OF_PAGES = """
SELECT kind, text, level, marker, page, target, x0, y0, x1, y1 FROM block
WHERE resource = :resource AND page BETWEEN :first AND :last ORDER BY page, ordinal
"""

_RATIOS = "SELECT page, height_pt / width_pt FROM page WHERE resource = :resource"

_SOME_TEXT = "SELECT 1 FROM block WHERE resource = :resource AND kind <> 'figure' LIMIT 1"

_BLOCK_COUNTS = "SELECT page, COUNT(*) FROM block WHERE resource = :resource GROUP BY page"

_CUES = "SELECT start_s, end_s, text FROM cue WHERE resource = :resource AND role = :role ORDER BY ordinal"

_THUMBNAIL = "SELECT png FROM thumbnail WHERE resource = :resource AND page = :page"

_ALTERNATE = """
SELECT hash, size_bytes FROM alternate JOIN object ON object.hash = alternate.object
WHERE resource = :resource ORDER BY ordinal LIMIT 1 OFFSET :which
"""


@dataclass(frozen=True, slots=True)
class PageFacts:
    """One page of a document. `page` counts from 0, `label` is what is printed on it, `apology` that it could
    not be read."""

    page: int
    label: str
    width_pt: float
    height_pt: float
    apology: bool


@dataclass(frozen=True, slots=True)
class OutlineEntry:
    """One line of a document's contents. `level` counts from 1; `page` is None where it leads nowhere; `top` is a share
    of the page's height. `title` is '' where it leads to a covered page."""

    level: int
    title: str
    page: int | None
    top: float | None


@dataclass(frozen=True, slots=True)
class Link:
    """A link on a page, as shares of it, origin top left: to a page of the same document, or to an address."""

    x0: float
    y0: float
    x1: float
    y1: float
    target_page: int | None
    target_top: float | None
    uri: str | None


@dataclass(frozen=True, slots=True)
class Cue:
    """One caption, or one paragraph of a transcript, which may have no times. Seconds from the beginning."""

    start_s: float | None
    end_s: float | None
    text: str


@dataclass(frozen=True, slots=True)
class DocumentContent:
    """A document: its file, and what is known of its pages."""

    path: Path
    pages: tuple[PageFacts, ...]
    outline: tuple[OutlineEntry, ...]
    allowed: Allowed
    tagged: bool


@dataclass(frozen=True, slots=True)
class MediaContent:
    """A film or sound: its file, its length, and its words without those of covered stretches."""

    path: Path
    seconds: float | None
    captions: tuple[Cue, ...]
    transcript: tuple[Cue, ...]
    allowed: Allowed


def document(release: Release, id_: ResourceId, visit: Visit, today: date | None = None) -> DocumentContent:
    """A document, to be read. Raises ResourceUnknown too where it is none."""
    entry, allowed = _admitted(release, id_, visit, today, Kind.DOCUMENT)
    place = Withholding(entry.resource, visit)
    with release.sense():
        pages = tuple(
            PageFacts(int(page), str(label), float(width), float(height), bool(apology))
            for page, label, width, height, apology in release.read(_PAGES, {"resource": entry.number})
        )
        outline = tuple(
            OutlineEntry(int(level), "" if place.covers(page=page) else str(title), page, top)
            for level, title, page, top in release.read(_OUTLINE, {"resource": entry.number})
        )
    return DocumentContent(_file(release, entry), pages, outline, allowed, entry.facts.tagged)


def page_label(release: Release, id_: ResourceId, visit: Visit, page: int) -> str:
    """What is printed on a page (counted from 0), 'iv' or '6'. Its number where the document says nothing of it, or
    where the visit may not know of the document."""
    try:
        number = release.entry(id_, visit).number
    except ResourceUnknown:
        return str(page + 1)
    found = release.read(_LABEL, {"resource": number, "page": page})
    return str(found[0][0]) if found else str(page + 1)


def media(release: Release, id_: ResourceId, visit: Visit, today: date | None = None) -> MediaContent:
    """A film or sound, to be played. Raises ResourceUnknown too where it is none."""
    entry, allowed = _admitted(release, id_, visit, today, Kind.FILM, Kind.AUDIO)
    place = Withholding(entry.resource, visit)

    def cues(role: str) -> tuple[Cue, ...]:
        with release.sense():
            return tuple(
                Cue(start_s, end_s, str(said))
                for start_s, end_s, said in release.read(_CUES, {"resource": entry.number, "role": role})
                if not place.covers(start_s=start_s, end_s=end_s)
            )

    return MediaContent(_file(release, entry), entry.facts.seconds, cues("caption"), cues("transcript"), allowed)


def text(
    release: Release, id_: ResourceId, visit: Visit, pages: range | None = None, today: date | None = None
) -> tuple[Block, ...]:
    """The text view, in reading order, without covered pages: of some pages of a document (from 0), or all of it."""
    entry, _ = _admitted(release, id_, visit, today)
    place = Withholding(entry.resource, visit)
    query = _BLOCKS if pages is None else _BLOCKS_OF_PAGES
    if not release.read("SELECT 1 FROM pragma_table_info('block') WHERE name = 'x0'"):
        query = query.replace(", x0, y0, x1, y1", "")  # a release made before blocks had places
    bounds: dict[str, object] = {"resource": entry.number}
    if pages is not None:
        bounds |= {"first": pages.start, "last": pages.stop - 1}
    with release.sense():
        blocks = (rows.block(row) for row in release.read(query, bounds))
        return tuple(block for block in blocks if not place.covers(page=block.page))


def text_sizes(release: Release, id_: ResourceId, visit: Visit, today: date | None = None) -> dict[int, int]:
    """How many blocks the text view has on each page, from 0, of those that are not covered: enough to know how long
    it is without reading it."""
    entry, _ = _admitted(release, id_, visit, today)
    place = Withholding(entry.resource, visit)
    with release.sense():
        counts = release.read(_BLOCK_COUNTS, {"resource": entry.number})
        return {int(page): int(count) for page, count in counts if page is not None and not place.covers(page=page)}


def has_text(release: Release, id_: ResourceId, visit: Visit, today: date | None = None) -> bool:
    """Whether the text view has any words but descriptions of pictures: a scan has none."""
    entry, _ = _admitted(release, id_, visit, today)
    return bool(release.read(_SOME_TEXT, {"resource": entry.number}))


def page_ratios(release: Release, id_: ResourceId, visit: Visit, today: date | None = None) -> dict[int, float]:
    """How high each page of a document is for its width."""
    entry, _ = _admitted(release, id_, visit, today)
    with release.sense():
        return {int(page): float(ratio) for page, ratio in release.read(_RATIOS, {"resource": entry.number})}


def links(release: Release, id_: ResourceId, visit: Visit, page: int, today: date | None = None) -> tuple[Link, ...]:
    """The links on one page. Raises ContentWithheld for a covered page."""
    entry = _admitted_to_page(release, id_, visit, page, today)
    with release.sense():
        return tuple(
            Link(float(x0), float(y0), float(x1), float(y1), target_page, target_top, uri)
            for x0, y0, x1, y1, target_page, target_top, uri in release.read(
                _LINKS, {"resource": entry.number, "page": page}
            )
        )


def thumbnail(release: Release, id_: ResourceId, visit: Visit, page: int, today: date | None = None) -> bytes:
    """A small picture of a page, PNG. Raises ContentWithheld for a covered page, ContentError where there is none."""
    entry = _admitted_to_page(release, id_, visit, page, today)
    found = release.read(_THUMBNAIL, {"resource": entry.number, "page": page})
    if not found:
        raise ContentError("There is no picture of this page.", todo="Open the page itself.")
    return bytes(found[0][0])


def alternate(release: Release, id_: ResourceId, visit: Visit, which: int, today: date | None = None) -> Path:
    """The file of `resource.alternates[which]`. Its pages and times are its own, so no advisory may be waiting."""
    entry = _wholly_admitted(release, id_, visit, today)
    found = release.read(_ALTERNATE, {"resource": entry.number, "which": which})
    if not 0 <= which < len(entry.resource.alternates) or not found:
        raise ResourceUnknown(f"{id_}, form {which + 1}")
    return objects.check(release.folder, ObjectHash(found[0][0]), int(found[0][1]))


def export(release: Release, id_: ResourceId, visit: Visit, dest: Path, today: date | None = None) -> Path:
    """Copies a resource's file to `dest`, or into it under the editor's name where it is a folder. Returns where it is.

    Raises ContentWithheld while any part of it is covered, NoRoom, NoPermission; then nothing was changed.
    """
    entry = _wholly_admitted(release, id_, visit, today)
    digest = entry.facts.hash
    if digest is None:
        raise ContentError(
            "This is a page of the library itself, so there is no file to copy.", todo="Print it instead."
        )
    source = objects.check(release.folder, digest, entry.facts.size_bytes)
    if dest.is_dir():
        # The name comes out of the file: only the last part of it, so it stays inside the folder.
        dest = dest / (entry.facts.name.replace("\\", "/").rpartition("/")[2].strip(". \0") or digest)
    objects.copy_out(source, digest, dest)
    return dest


def _admitted(
    release: Release, id_: ResourceId, visit: Visit, today: date | None, *kinds: Kind
) -> tuple[Entry, Allowed]:
    entry = release.entry(id_, visit, today)
    if kinds and entry.resource.kind not in kinds:
        raise ResourceUnknown(id_)
    match decide(entry.resource, visit, today):
        case Allowed() as allowed:
            return entry, allowed
        case Withheld():
            raise ContentWithheld(id_)
        case Hidden():
            raise ResourceUnknown(id_)


def _admitted_to_page(release: Release, id_: ResourceId, visit: Visit, page: int, today: date | None) -> Entry:
    entry, _ = _admitted(release, id_, visit, today)
    if Withholding(entry.resource, visit).covers(page=page):
        raise ContentWithheld(id_)
    return entry


def _wholly_admitted(release: Release, id_: ResourceId, visit: Visit, today: date | None) -> Entry:
    entry, _ = _admitted(release, id_, visit, today)
    if not Withholding(entry.resource, visit).is_open:
        raise ContentWithheld(id_)
    return entry


def _file(release: Release, entry: Entry) -> Path:
    if entry.facts.hash is None:
        raise release.damaged("a resource lost its file")
    return objects.check(release.folder, entry.facts.hash, entry.facts.size_bytes)
