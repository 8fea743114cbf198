"""Where a visit can be: each screen of the window, with what it shows.

Places come in three kinds, and the gate is about which is which. `Open` places are anybody's. `Described` places tell
of the library (titles, covers, what a resource brings up) and want *Before you continue* agreed to. `Content` places
show a resource itself and want its own notes agreed to as well. `StaffOnly` places are described ones that a public
visit never reaches.
"""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.catalogue import About, ResourceId, SectionId
from kiosk.safeguarding.means import Means

__all__ = [
    "AboutPlace",
    "BeforePlace",
    "BookmarksPlace",
    "ChoicePlace",
    "Content",
    "CoverPlace",
    "Described",
    "HomePlace",
    "LibraryPlace",
    "MediaPlace",
    "Open",
    "PagePlace",
    "Place",
    "ReaderPlace",
    "RecentPlace",
    "ResourcePlace",
    "SearchPlace",
    "SectionPlace",
    "StaffOnly",
    "SummaryPlace",
    "SupportPlace",
    "TextPlace",
]


@dataclass(frozen=True, slots=True)
class CoverPlace:
    """The neutral cover. Nobody is there yet, or somebody has left."""


@dataclass(frozen=True, slots=True)
class ChoicePlace:
    """The three doors."""


@dataclass(frozen=True, slots=True)
class SupportPlace:
    """Who can help. `about` and `can` are the two questions, where they were answered."""

    about: About | None = None
    can: Means | None = None


@dataclass(frozen=True, slots=True)
class AboutPlace:
    """What the program says of itself: whom it works for so far, and what it is made of."""


@dataclass(frozen=True, slots=True)
class HomePlace:
    """The shelf of sections."""


@dataclass(frozen=True, slots=True)
class SectionPlace:
    """One section."""

    section: SectionId


@dataclass(frozen=True, slots=True)
class SearchPlace:
    """The search, with `text` asked."""

    text: str = ""


@dataclass(frozen=True, slots=True)
class ResourcePlace:
    """What a resource is, how long, what it brings up and where: before it is opened."""

    resource: ResourceId


@dataclass(frozen=True, slots=True)
class SummaryPlace:
    """The summary of a resource, alone."""

    resource: ResourceId


@dataclass(frozen=True, slots=True)
class BookmarksPlace:
    """What a member of staff marked."""


@dataclass(frozen=True, slots=True)
class RecentPlace:
    """What was opened last."""


@dataclass(frozen=True, slots=True)
class LibraryPlace:
    """What this library is, and whether it is whole."""


@dataclass(frozen=True, slots=True)
class BeforePlace:
    """*Before you continue*. Agreeing leads on to `then`."""

    then: Described = HomePlace()


@dataclass(frozen=True, slots=True)
class ReaderPlace:
    """A document, at `page` (from 0), `top` of the way down it (a share of its height)."""

    resource: ResourceId
    page: int = 0
    top: float = 0.0


@dataclass(frozen=True, slots=True)
class TextPlace:
    """The text view of a document, at what stands `top` of the way down `page` (from 0)."""

    resource: ResourceId
    page: int = 0
    top: float = 0.0


@dataclass(frozen=True, slots=True)
class MediaPlace:
    """A film or sound, from `start_s`."""

    resource: ResourceId
    start_s: float = 0.0


@dataclass(frozen=True, slots=True)
class PagePlace:
    """A page of the collection's own."""

    resource: ResourceId


StaffOnly = BookmarksPlace | RecentPlace | LibraryPlace
Described = HomePlace | SectionPlace | SearchPlace | ResourcePlace | SummaryPlace | StaffOnly
Content = ReaderPlace | TextPlace | MediaPlace | PagePlace
Open = CoverPlace | ChoicePlace | BeforePlace | SupportPlace | AboutPlace
Place = Open | Described | Content
