"""A collection's frozen things as the rows of a release. Pure: the contract is library/schema.sql."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import TypeAlias

from kiosk.catalogue import (
    Advisory,
    Block,
    Collection,
    Contact,
    Hours,
    Pages,
    Resource,
    ResourceId,
    Section,
    Step,
    Times,
    TrainingSession,
)

__all__ = [
    "Row",
    "advisory_row",
    "block_row",
    "clean",
    "contact_row",
    "json_text",
    "place_rows",
    "release_row",
    "resource_row",
    "section_row",
    "session_row",
    "step_row",
]

Row: TypeAlias = "dict[str, str | int | float | bytes | None]"


def clean(text: str) -> str:
    """`text` as SQLite can keep it: no zero characters, no halves of characters."""
    return text.encode("utf-8", "replace").decode("utf-8").replace("\0", "\ufffd")


def json_text(value: object) -> str:
    """JSON with one way to write each value."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def release_row(collection: Collection, inputs: str, documents: int, pages: int) -> Row:
    """The one row of `release`."""
    return {
        "id": f"{collection.id}-{collection.edition}-{inputs[:12]}",
        "collection": collection.id,
        "title": collection.title,
        "edition": collection.edition,
        "language": collection.language,
        "publisher": collection.publisher,
        "rights": collection.rights,
        "starter": int(collection.starter),
        "advisory_title": collection.advisory.title,
        "advisory_text": collection.advisory.text,
        "inputs": inputs,
        "documents": documents,
        "pages": pages,
    }


def section_row(section: Section, number: int) -> Row:
    """A row of `section`."""
    return {
        "number": number,
        "id": section.id,
        "title": section.title,
        "summary": section.summary,
        "also_known_as": json_text(section.also_known_as),
    }


def resource_row(
    resource: Resource, number: int, section: int, digest: str | None, pages: int, seconds: float | None, tagged: bool
) -> Row:
    """A row of `resource`."""
    return {
        "number": number,
        "id": resource.id,
        "section": section,
        "kind": resource.kind.value,
        "title": resource.title,
        "summary": resource.summary,
        "language": resource.language,
        "audience": resource.audience.value,
        "also_known_as": json_text(resource.also_known_as),
        "keywords": json_text(resource.keywords),
        "minutes": resource.minutes,
        "set_number": resource.number,
        "published": resource.published,
        "edition_note": resource.edition_note,
        "starter": int(resource.starter),
        "rights": resource.rights,
        "owner": resource.owner,
        "reviewed_by": resource.reviewed.by if resource.reviewed else None,
        "reviewed_on": _day(resource.reviewed.on if resource.reviewed else None),
        "review_by": _day(resource.review_by),
        "show_from": _day(resource.show_from),
        "show_until": _day(resource.show_until),
        "source_url": resource.source.url if resource.source else None,
        "source_label": resource.source.label if resource.source else None,
        "object": digest,
        "pages": pages,
        "seconds": seconds,
        "tagged": int(tagged),
    }


def advisory_row(advisory: Advisory, number: int, resource: int) -> Row:
    """A row of `advisory`."""
    return {
        "number": number,
        "id": advisory.id,
        "resource": resource,
        "topics": json_text([topic.value for topic in advisory.topics]),
        "extent": advisory.extent,
        "note": advisory.note,
    }


def place_rows(advisory: Advisory, number: int) -> Iterator[Row]:
    """The rows of `advisory_place` for one advisory."""
    for ordinal, place in enumerate(advisory.places):
        pages = place if isinstance(place, Pages) else None
        times = place if isinstance(place, Times) else None
        yield {
            "advisory": number,
            "ordinal": ordinal,
            "first_page": pages.first if pages else None,
            "last_page": pages.last if pages else None,
            "start_s": float(times.start_s) if times else None,
            "end_s": float(times.end_s) if times else None,
        }


def block_row(block: Block, resource: int, ordinal: int) -> Row:
    """A row of `block`."""
    x0, y0, x1, y1 = block.place or (None, None, None, None)
    return {
        "resource": resource,
        "ordinal": ordinal,
        "page": block.page,
        "kind": block.kind.value,
        "level": block.level,
        "marker": block.marker,
        "text": block.text,
        "target": block.target,
        "x0": x0,
        "y0": y0,
        "x1": x1,
        "y1": y1,
    }


def contact_row(contact: Contact, number: int) -> Row:
    """A row of `contact`."""
    return {
        "number": number,
        "id": contact.id,
        "name": contact.name,
        "for_": contact.for_,
        "audience": json_text([audience.value for audience in contact.audience]),
        "about": json_text([about.value for about in contact.about]),
        "topics": json_text([topic.value for topic in contact.topics]),
        "danger_now": int(contact.danger_now),
        "channels": json_text(
            [
                {"kind": one.kind.value, "value": one.value, "then": one.then, "language": one.language}
                for one in contact.channels
            ]
        ),
        "hours": json_text(_hours(contact.hours)) if contact.hours else None,
        "closed_then": json_text(contact.closed_then),
        "languages": json_text(contact.languages),
        "cost": contact.cost,
        "checked": contact.checked.isoformat(),
        "review_by": _day(contact.review_by),
    }


def session_row(session: TrainingSession, number: int) -> Row:
    """A row of `session`."""
    return {"number": number, "id": session.id, "title": session.title, "summary": session.summary}


def step_row(step: Step, session: int, ordinal: int, numbers: Mapping[ResourceId, int]) -> Row:
    """A row of `step`. `numbers` are the resources in the release; a step about another keeps its words only."""
    number = numbers.get(step.resource) if step.resource is not None else None
    there = number is not None
    return {
        "session": session,
        "ordinal": ordinal,
        "kind": step.kind.value,
        "title": step.title,
        "minutes": step.minutes,
        "min_minutes": step.min_minutes,
        "optional": int(step.optional),
        "text": step.text,
        "notes": step.notes,
        "resource": number,
        "first_page": step.first_page if there else None,
        "last_page": step.last_page if there else None,
        "start_s": _seconds(step.start_s) if there else None,
        "end_s": _seconds(step.end_s) if there else None,
    }


def _hours(hours: Hours) -> dict[str, object]:
    periods: Iterable[dict[str, object]] = (
        {
            "days": list(period.days),
            "opens": period.opens.isoformat(timespec="minutes"),
            "closes": period.closes.isoformat(timespec="minutes"),
        }
        for period in hours.periods
    )
    return {
        "words": hours.words,
        "always": hours.always,
        "periods": list(periods),
        "bank_holidays": hours.bank_holidays,
    }


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _seconds(seconds: float | None) -> float | None:
    return None if seconds is None else float(seconds)
