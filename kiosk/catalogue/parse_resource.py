"""Resources, and what they say they bring up, from collection.toml."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from urllib.parse import urlsplit

from kiosk.catalogue.advisory import COLLECTION_ADVISORY, Advisory, Pages, Place, Times, Whole
from kiosk.catalogue.files import named_file
from kiosk.catalogue.reading import Table, near, quoted, unique
from kiosk.catalogue.resource import Alternate, Resource, Reviewed, Source
from kiosk.catalogue.vocabulary import AdvisoryId, Audience, Form, Kind, ResourceId, SectionId, Topic

__all__ = ["ResourceReader", "pages_from", "times_from", "written_pages", "written_times"]

_ENDINGS = {
    Kind.PAGE: (".md",),
    Kind.DOCUMENT: (".pdf",),
    Kind.FILM: (".mp4",),
    Kind.AUDIO: (".m4a", ".mp3", ".ogg"),
}
_ANY_ENDING = tuple(ending for endings in _ENDINGS.values() for ending in endings)
_SOUNDS = (Kind.FILM, Kind.AUDIO)

_PAGES = re.compile(r"([0-9]{1,5})(?:\s*[-–]\s*([0-9]{1,5}))?")
_TIME = r"(?:([0-9]{1,2}):)?([0-9]{1,3}):([0-5][0-9](?:\.[0-9]{1,3})?)"
_TIMES = re.compile(rf"{_TIME}\s*[-–]\s*{_TIME}")
_PUBLISHED = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")

# A warning that names nothing. Warnings do not lower distress; they are owed as a choice, and nobody can choose
# about a vague one.
_VAGUE = re.compile(
    r"(?:trigger|content|trauma)?\s*(?:warning|note)?[:,.]?\s*"
    r"(?:(?:this|it|the content|content|some|some content|parts|some parts|some people|readers)\s+)?"
    r"(?:(?:may|might|can|could|is|are|contains?)\s+)?(?:be\s+|find (?:this|it)\s+)?"
    r"(?:distressing|upsetting|disturbing|triggering|sensitive|difficult|hard)?"
    r"(?:\s+(?:content|material|themes|topics|reading|to read))?(?:\s+(?:for|to) some(?: people| readers)?)?[.]?",
    re.IGNORECASE,
)


@dataclass
class ResourceReader:
    """Reads one resource after another, and knows what was taken before."""

    folder: Path
    sections: Mapping[str, int]

    def __post_init__(self) -> None:
        self._ids: set[str] = set()
        self._advisories: set[str] = {COLLECTION_ADVISORY}

    def read(self, table: Table) -> Resource | None:
        """The resource, or None where a mistake keeps it from being made."""
        identity = table.slug()
        unique(table, identity, self._ids, lambda own: f"There are two resources called {own}.")
        section = self._section(table)
        kind = table.choice("kind", Kind)
        title = table.line("title", needed=True)
        summary = table.text("summary", needed=True)
        language = table.language()
        audience = table.choice("audience", Audience)
        file = named_file(table, "file", self.folder, _ENDINGS[kind] if kind else _ANY_ENDING, needed=True)
        also_known_as, keywords = table.lines("also_known_as"), table.lines("keywords")
        minutes = table.number("minutes", 1, 6000)
        number = table.number("number", 1, 9999)
        published = _published(table)
        edition_note, starter = table.text("edition_note"), table.yes("starter")
        rights, owner = table.text("rights"), table.line("owner")
        reviewed, review_by = _reviewed(table), table.day("review_by")
        show_from, show_until = _showing(table)
        source = _source(table)
        captions = self._beside_sound(table, "captions", kind, (".vtt",))
        transcript = self._beside_sound(table, "transcript", kind, (".md",))
        alternates = tuple(self._alternate(each) for each in table.tables("alternates", "alternate"))
        advisories = tuple(self._advisory(each, kind) for each in table.tables("advisory"))
        table.close()
        if not table.is_whole or kind is None or audience is None:
            return None
        return Resource(
            id=ResourceId(identity),
            section=SectionId(section),
            kind=kind,
            title=title,
            summary=summary,
            language=language,
            audience=audience,
            file=file,
            also_known_as=also_known_as,
            keywords=keywords,
            minutes=minutes,
            published=published,
            edition_note=edition_note,
            starter=starter,
            rights=rights,
            owner=owner,
            number=number,
            reviewed=reviewed,
            review_by=review_by,
            show_from=show_from,
            show_until=show_until,
            source=source,
            alternates=tuple(each for each in alternates if each is not None),
            captions=captions,
            transcript=transcript,
            advisories=tuple(each for each in advisories if each is not None),
        )

    def _section(self, table: Table) -> str:
        found = table.line("section", needed=True)
        if found and found not in self.sections:
            nearest = near(found, self.sections)
            todo = f"Did you mean {quoted(nearest)}?" if nearest else "Add the section, or name one that is there."
            table.wrong("section", f"There is no section {quoted(found)}.", todo)
        return found

    def _beside_sound(self, table: Table, key: str, kind: Kind | None, endings: tuple[str, ...]) -> str:
        if table.has(key) and kind not in (*_SOUNDS, None):
            table.wrong(key, "Only a film or a sound has this.", "Take it out.")
        return named_file(table, key, self.folder, endings)

    def _alternate(self, table: Table) -> Alternate | None:
        form = table.choice("form", Form)
        language = table.language()
        file = named_file(table, "file", self.folder, _ANY_ENDING, needed=True)
        table.close()
        return Alternate(form, language, file) if table.is_whole and form is not None else None

    def _advisory(self, table: Table, kind: Kind | None) -> Advisory | None:
        identity = table.slug()
        unique(table, identity, self._advisories, lambda own: f"There are two advisories called {own}.")
        topics = table.choices("topics", Topic)
        places = _places(table, kind)
        extent = table.line("extent", needed=True)
        if extent and _VAGUE.fullmatch(extent):
            table.wrong(
                "extent",
                f"{quoted(extent)} does not say how much there is, so nobody can choose by it.",
                "Say how much, in words, such as “named, not described” or “two paragraphs”.",
            )
        note = table.text("note")
        table.close()
        return Advisory(AdvisoryId(identity), topics, places, extent, note) if table.is_whole else None


def pages_from(words: str) -> Pages | None:
    """'9-10' or '4' as pages that count from 0; None where it says something else."""
    match = _PAGES.fullmatch(words)
    if match is None:
        return None
    first, last = int(match[1]), int(match[2] or match[1])
    return Pages(first - 1, last - 1) if 1 <= first <= last else None


def times_from(words: str) -> Times | None:
    """'2:10-3:05', hours before it where there are any, in seconds; None where it says something else."""
    match = _TIMES.fullmatch(words)
    if match is None:
        return None
    start, end = (int(match[at] or 0) * 3600 + int(match[at + 1]) * 60 + float(match[at + 2]) for at in (1, 4))
    return Times(start, end) if start < end else None


def written_pages(pages: Pages) -> str:
    """The pages as collection.toml has them, counted from 1."""
    first, last = pages.first + 1, pages.last + 1
    return str(first) if first == last else f"{first}-{last}"


def written_times(times: Times) -> str:
    """The times as collection.toml has them."""
    return f"{_written_time(times.start_s)}-{_written_time(times.end_s)}"


def _written_time(seconds: float) -> str:
    minutes, rest_ms = divmod(round(seconds * 1000), 60_000)
    rest = f"{rest_ms // 1000:02}" + (f".{rest_ms % 1000:03}".rstrip("0") if rest_ms % 1000 else "")
    return f"{minutes // 60}:{minutes % 60:02}:{rest}" if minutes >= 60 else f"{minutes}:{rest}"


def _places(table: Table, kind: Kind | None) -> tuple[Place, ...]:
    found: list[Place] = []
    for words in table.lines("where", needed=True):
        place = _place(words)
        if place is None and words:
            table.wrong(
                "where",
                f"{quoted(words)} is not a place.",
                "Write “whole”, “pages 9-10” (counted from 1), or “time 2:10-3:05”.",
            )
        elif isinstance(place, Pages) and kind not in (Kind.DOCUMENT, None):
            table.wrong("where", f"{quoted(words)}: only a document has pages.", "Write “whole”, or a time.")
        elif isinstance(place, Times) and kind not in (*_SOUNDS, None):
            table.wrong("where", f"{quoted(words)}: only a film or a sound has times.", "Write “whole”, or pages.")
        elif place is not None:
            found.append(place)
    return tuple(dict.fromkeys(found))


def _place(words: str) -> Place | None:
    name, _, rest = words.partition(" ")
    match name:
        case "whole" if not rest:
            return Whole()
        case "page" | "pages":
            return pages_from(rest.strip())
        case "time":
            return times_from(rest.strip())
        case _:
            return None


def _published(table: Table) -> str:
    found = table.line("published")
    if not found:
        return ""
    match = _PUBLISHED.fullmatch(found)
    try:
        if match is not None:
            date(int(match[1]), int(match[2] or 1), int(match[3] or 1))
            return found
    except ValueError:
        pass  # the thirtieth of February and its like: said below, with every other way to miss
    table.wrong("published", f"{quoted(found)} is not a date.", "Write “2023”, “2023-07” or “2023-07-14”, in quotes.")
    return ""


def _reviewed(table: Table) -> Reviewed | None:
    inside = table.table("reviewed")
    if inside is None:
        return None
    by, on = inside.line("by", needed=True), inside.day("on", needed=True)
    inside.close()
    return Reviewed(by, on) if inside.is_whole and on is not None else None


def _showing(table: Table) -> tuple[date | None, date | None]:
    first, last = table.day("show_from"), table.day("show_until")
    if first is not None and last is not None and last < first:
        table.wrong("show_until", "It ends before it begins.", "Give a day on or after show_from.")
    return first, last


def _source(table: Table) -> Source | None:
    inside = table.table("source")
    if inside is None:
        return None
    url, label = inside.line("url", needed=True), inside.line("label", needed=True)
    if url and not _is_https(url):
        inside.wrong("url", f"{quoted(url)} is not a full https address.", "Begin it with “https://”.")
    inside.close()
    return Source(url, label) if inside.is_whole else None


def _is_https(url: str) -> bool:
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        return False
    plain = url.isascii() and url.isprintable() and not set(url) & set(' "<>\\^`{|}')
    return plain and parts.scheme == "https" and "." in host.strip(".") and "@" not in parts.netloc and port != 0


def read_resources(tables: tuple[Table, ...], folder: Path, sections: Mapping[str, int]) -> tuple[Resource, ...]:
    """Every resource that could be made, by section and then as in the file. `sections` gives each its order."""
    reader = ResourceReader(folder, sections)
    made = [resource for table in tables if (resource := reader.read(table)) is not None]
    return tuple(sorted(made, key=lambda resource: sections[resource.section]))
