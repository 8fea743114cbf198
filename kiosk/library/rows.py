"""Rows of a release as the catalogue's frozen things: the one place where that happens.

A row that makes no sense raises one of `ODD`, which `release` turns into ReleaseDamaged.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time
from typing import Any, TypeAlias

from kiosk.catalogue import (
    About,
    Advisory,
    AdvisoryId,
    Alternate,
    Audience,
    Block,
    BlockKind,
    Channel,
    ChannelKind,
    CollectionAdvisory,
    Contact,
    ContactAudience,
    ContactId,
    EverydayWords,
    Form,
    Hours,
    Kind,
    ObjectHash,
    Pages,
    Period,
    Place,
    Resource,
    ResourceId,
    Reviewed,
    Section,
    SectionId,
    SessionId,
    Source,
    Step,
    StepKind,
    Times,
    Topic,
    TrainingSession,
    Whole,
)

__all__ = [
    "ODD",
    "ReleaseInfo",
    "ResourceFacts",
    "Row",
    "advisory",
    "alternate",
    "block",
    "collection_advisory",
    "contact",
    "everyday",
    "facts",
    "info",
    "place",
    "resource",
    "section",
    "session",
    "step",
]

# What SQLite hands over: each column is told its type by the schema, which STRICT tables keep.
Row: TypeAlias = "tuple[Any, ...]"

ODD = (ValueError, TypeError, LookupError, AttributeError, ArithmeticError, RecursionError)
"""What making a thing out of a senseless row raises."""


@dataclass(frozen=True, slots=True)
class ReleaseInfo:
    """A release as a whole. `hash` is that of its library file; `documents` and `pages` count PDFs and their pages."""

    id: str
    collection: str
    title: str
    edition: str
    language: str
    publisher: str
    rights: str
    starter: bool
    documents: int
    pages: int
    resources: int
    hash: str
    signed: bool = False


@dataclass(frozen=True, slots=True)
class ResourceFacts:
    """What was found in a resource's file when the release was built. `name` is the editor's file name, and empty,
    like `hash`, for a resource of kind page; `pages` are those of a document, `seconds` those of a film or sound;
    `tagged` says that its text view comes from the document's own tags."""

    pages: int
    seconds: float | None
    hash: ObjectHash | None
    size_bytes: int
    media_type: str
    name: str
    tagged: bool


def info(row: Row, resources: int, library: str) -> ReleaseInfo:
    """From (id, collection, title, edition, language, publisher, rights, starter, documents, pages)."""
    id_, collection, title, edition, language, publisher, rights = _texts(row[:7])
    return ReleaseInfo(
        id=id_,
        collection=collection,
        title=title,
        edition=edition,
        language=language,
        publisher=publisher,
        rights=rights,
        starter=bool(row[7]),
        documents=int(row[8]),
        pages=int(row[9]),
        resources=resources,
        hash=library,
    )


def collection_advisory(row: Row) -> CollectionAdvisory:
    """From (title, text)."""
    return CollectionAdvisory(*_texts(row))


def section(row: Row) -> Section:
    """From (number, id, title, summary, also_known_as)."""
    number, id_, title, summary, also_known_as = row
    return Section(SectionId(_text(id_)), _text(title), int(number), _text(summary), _list(also_known_as))


def resource(
    row: Row, section: SectionId, advisories: Sequence[Advisory], alternates: Sequence[Alternate], spoken: Sequence[str]
) -> Resource:
    """From the columns of `resource` from `id` to `source_label`, without `section`, and the object's name at the end.

    `spoken` are the roles of its cues: `captions` and `transcript` of what is returned say whether there are any.
    """
    (id_, kind, title, summary, language, audience, also_known_as, keywords, minutes, number, *rest) = row
    (published, edition_note, starter, rights, owner, by, on, review_by, show_from, show_until, url, label, name) = rest
    return Resource(
        id=ResourceId(_text(id_)),
        section=section,
        kind=Kind(kind),
        title=_text(title),
        summary=_text(summary),
        language=_text(language),
        audience=Audience(audience),
        file=_text(name) if name is not None else "",
        also_known_as=_list(also_known_as),
        keywords=_list(keywords),
        minutes=None if minutes is None else int(minutes),
        published=_text(published),
        edition_note=_text(edition_note),
        starter=bool(starter),
        rights=_text(rights),
        owner=_text(owner),
        number=None if number is None else int(number),
        reviewed=Reviewed(_text(by), date.fromisoformat(on)) if by is not None and on is not None else None,
        review_by=_day(review_by),
        show_from=_day(show_from),
        show_until=_day(show_until),
        source=Source(_text(url), _text(label or "")) if url is not None else None,
        alternates=tuple(alternates),
        captions="caption" if "caption" in spoken else "",
        transcript="transcript" if "transcript" in spoken else "",
        advisories=tuple(advisories),
    )


def facts(row: Row) -> ResourceFacts:
    """From (pages, seconds, hash, size_bytes, media_type, name, tagged), NULL where there is no object."""
    pages, seconds, digest, size_bytes, media_type, name, tagged = row
    return ResourceFacts(
        pages=int(pages),
        seconds=None if seconds is None else float(seconds),
        hash=None if digest is None else ObjectHash(_text(digest)),
        size_bytes=int(size_bytes or 0),
        media_type=_text(media_type or ""),
        name=_text(name or ""),
        tagged=bool(tagged),
    )


def alternate(row: Row) -> Alternate:
    """From (form, language, name)."""
    form, language, name = row
    return Alternate(Form(form), _text(language), _text(name))


def advisory(row: Row, places: Sequence[Place]) -> Advisory:
    """From (id, topics, extent, note)."""
    id_, topics, extent, note = row
    return Advisory(AdvisoryId(_text(id_)), _topics(topics), tuple(places), _text(extent), _text(note))


def place(row: Row) -> Place:
    """From (first_page, last_page, start_s, end_s)."""
    first, last, start_s, end_s = row
    if first is not None:
        return Pages(int(first), int(last))
    if start_s is not None:
        return Times(float(start_s), float(end_s))
    return Whole()


def block(row: Row) -> Block:
    """From (kind, text, level, marker, page, target, x0, y0, x1, y1); the last four are not in older releases."""
    kind, text, level, marker, page, target, *corners = row
    place = None if not corners or corners[0] is None else tuple(float(one) for one in corners)
    return Block(
        kind=BlockKind(kind),
        text=_text(text),
        level=int(level),
        marker=_text(marker),
        page=None if page is None else int(page),
        target=_text(target),
        place=None if place is None else (place[0], place[1], place[2], place[3]),
    )


def contact(row: Row) -> Contact:
    """From the columns of `contact` in their order."""
    (number, id_, name, for_, audience, about, topics, danger_now, channels, hours, *rest) = row
    closed_then, languages, cost, checked, review_by = rest
    return Contact(
        id=ContactId(_text(id_)),
        name=_text(name),
        for_=_text(for_),
        audience=tuple(ContactAudience(one) for one in _list(audience)),
        about=tuple(About(one) for one in _list(about)),
        channels=tuple(_channel(one) for one in json.loads(channels)),
        order=int(number),
        checked=date.fromisoformat(checked),
        topics=_topics(topics),
        danger_now=bool(danger_now),
        hours=None if hours is None else _hours(json.loads(hours)),
        closed_then=tuple(ContactId(one) for one in _list(closed_then)),
        languages=_list(languages),
        cost=_text(cost),
        review_by=_day(review_by),
    )


def session(row: Row, steps: Sequence[Step]) -> TrainingSession:
    """From (id, title, summary)."""
    id_, title, summary = row
    return TrainingSession(SessionId(_text(id_)), _text(title), _text(summary), tuple(steps))


def step(row: Row) -> Step:
    """From (kind, title, minutes, text, notes, resource id, first_page, last_page, start_s, end_s, min_minutes,
    optional)."""
    kind, title, minutes, text, notes, resource_id, first, last, start_s, end_s, min_minutes, optional = row
    return Step(
        kind=StepKind(kind),
        title=_text(title),
        minutes=int(minutes),
        text=_text(text),
        notes=_text(notes),
        resource=None if resource_id is None else ResourceId(_text(resource_id)),
        first_page=None if first is None else int(first),
        last_page=None if last is None else int(last),
        start_s=None if start_s is None else float(start_s),
        end_s=None if end_s is None else float(end_s),
        min_minutes=None if min_minutes is None else int(min_minutes),
        optional=bool(optional),
    )


def everyday(row: Row) -> EverydayWords:
    """From (folded, language, means, distress). `say` is the one folded saying."""
    folded, language, means, distress = row
    return EverydayWords((_text(folded),), _list(means), _text(language), bool(distress))


def _channel(said: dict[str, Any]) -> Channel:
    return Channel(ChannelKind(said["kind"]), _text(said["value"]), _text(said["then"]), _text(said["language"]))


def _hours(said: dict[str, Any]) -> Hours:
    periods = tuple(
        Period(
            tuple(int(day) for day in one["days"]), time.fromisoformat(one["opens"]), time.fromisoformat(one["closes"])
        )
        for one in said["periods"]
    )
    bank_holidays = said["bank_holidays"]
    return Hours(
        _text(said["words"]), bool(said["always"]), periods, None if bank_holidays is None else bool(bank_holidays)
    )


def _topics(said: str) -> tuple[Topic, ...]:
    return tuple(Topic(one) for one in _list(said))


def _list(said: str) -> tuple[str, ...]:
    return _texts(json.loads(said))


def _texts(row: Sequence[Any]) -> tuple[str, ...]:
    return tuple(_text(one) for one in row)


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError("a text is not a text")
    return value


def _day(value: str | None) -> date | None:
    return None if value is None else date.fromisoformat(value)
