"""A collection: everything an editor writes down in collection.toml, frozen and typed."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.catalogue.contact import Contact
from kiosk.catalogue.resource import Resource
from kiosk.catalogue.session import TrainingSession
from kiosk.catalogue.vocabulary import SectionId

__all__ = ["Collection", "CollectionAdvisory", "EverydayWords", "Section"]


@dataclass(frozen=True, slots=True)
class CollectionAdvisory:
    """The text of *Before you continue*."""

    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Section:
    """One part of the collection, and one cover on the shelf. `order` counts from 1."""

    id: SectionId
    title: str
    order: int
    summary: str
    also_known_as: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class EverydayWords:
    """What people say, and what it means in the library. `distress` puts *Support* before every result."""

    say: tuple[str, ...]
    means: tuple[str, ...]
    language: str = "en"
    distress: bool = False


@dataclass(frozen=True, slots=True)
class Collection:
    """The whole catalogue of a collection, sections and contacts in their order, resources by section."""

    id: str
    title: str
    edition: str
    language: str
    publisher: str
    rights: str
    starter: bool
    advisory: CollectionAdvisory
    sections: tuple[Section, ...]
    resources: tuple[Resource, ...]
    contacts: tuple[Contact, ...]
    sessions: tuple[TrainingSession, ...]
    words: tuple[EverydayWords, ...]
