"""Places as the window shows them: which screen, about how many words, and where something opens. Pure."""

from __future__ import annotations

from kiosk.catalogue import Kind, Resource
from kiosk.safeguarding.places import (
    AboutPlace,
    BeforePlace,
    BookmarksPlace,
    ChoicePlace,
    Content,
    CoverPlace,
    HomePlace,
    LibraryPlace,
    MediaPlace,
    PagePlace,
    Place,
    ReaderPlace,
    RecentPlace,
    ResourcePlace,
    SearchPlace,
    SectionPlace,
    SummaryPlace,
    SupportPlace,
    TextPlace,
)

__all__ = ["content_place", "screen_of", "words_on"]

_SCREENS: dict[type[object], str] = {
    BeforePlace: "before",
    HomePlace: "home",
    SectionPlace: "section",
    ResourcePlace: "resource",
    ReaderPlace: "reader",
    MediaPlace: "media",
    SearchPlace: "search",
    BookmarksPlace: "bookmarks",
    RecentPlace: "recent",
    LibraryPlace: "library",
}


def screen_of(place: Place, has_library: bool) -> str:
    """The screen's name. Cover, choice, support and about show without a library; anything else is 'failed' then."""
    match place:
        case CoverPlace():
            return "cover"
        case ChoicePlace():
            return "choice"
        case SupportPlace():
            return "support"
        case AboutPlace():
            return "about"
    return _SCREENS.get(type(place), "page") if has_library else "failed"


def words_on(place: Place) -> int:
    """About how many words a screen asks to be read, for the time that it stays up."""
    match place:
        case ReaderPlace() | TextPlace() | PagePlace():
            return 250
        case BeforePlace() | ResourcePlace() | SummaryPlace():
            return 120
        case _:
            return 60


def content_place(known: Resource, page: int | None, start_s: float | None, top: float) -> Content:
    """Where a resource opens."""
    match known.kind:
        case Kind.PAGE:
            return PagePlace(known.id)
        case Kind.DOCUMENT:
            return ReaderPlace(known.id, page or 0, top)
        case _:
            return MediaPlace(known.id, start_s or 0.0)
