"""One thing in the library that a person can open."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from kiosk.catalogue.advisory import Advisory
from kiosk.catalogue.vocabulary import Audience, Form, Kind, ResourceId, SectionId

__all__ = ["Alternate", "Resource", "Reviewed", "Source"]


@dataclass(frozen=True, slots=True)
class Source:
    """Where the published item is found. `label` says what the address leads to."""

    url: str
    label: str


@dataclass(frozen=True, slots=True)
class Reviewed:
    """Somebody looked for what a person should be told about first."""

    by: str
    on: date


@dataclass(frozen=True, slots=True)
class Alternate:
    """The same resource in another form or language. `file` is relative to the collection's folder."""

    form: Form
    language: str
    file: str


@dataclass(frozen=True, slots=True)
class Resource:
    """A page, document, film or sound, with what a person needs to know before opening it.

    `id` is a stable slug, never reused: bookmarks and links key on it. `published` is as precise as what is known
    ('2023', '2023-07', '2023-07-14') and empty where nothing is. Files are relative to the collection's folder.
    """

    id: ResourceId
    section: SectionId
    kind: Kind
    title: str
    summary: str
    language: str
    audience: Audience
    file: str
    also_known_as: tuple[str, ...] = ()
    keywords: tuple[str, ...] = ()
    minutes: int | None = None
    published: str = ""
    edition_note: str = ""
    starter: bool = False
    rights: str = ""
    owner: str = ""
    number: int | None = None
    """Its number in a set ('briefing 3'), where it has one."""
    reviewed: Reviewed | None = None
    review_by: date | None = None
    show_from: date | None = None
    show_until: date | None = None
    source: Source | None = None
    alternates: tuple[Alternate, ...] = ()
    captions: str = ""
    transcript: str = ""
    advisories: tuple[Advisory, ...] = field(default=())

    @property
    def is_reviewed(self) -> bool:
        """Whether it says what it brings up, or that somebody looked and found nothing. If not: staff only."""
        return bool(self.advisories) or self.reviewed is not None
