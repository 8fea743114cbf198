"""Who may see what: the one place that decides it.

A decision is about a resource and a visit. `Allowed` says which pages and times stay covered; `Withheld` that none of
it may be had yet, and which advisories stand in the way; `Hidden` that this visit should not learn of it at all.

An advisory over the whole resource withholds the whole. One over pages or times covers just those: the person may
open the rest and skip that part.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from kiosk.catalogue import COLLECTION_ADVISORY, Advisory, AdvisoryId, Pages, Resource, Times, Whole
from kiosk.safeguarding.visit import Visit

__all__ = ["Allowed", "Decision", "Hidden", "Withheld", "decide", "standing_over"]


@dataclass(frozen=True, slots=True)
class Allowed:
    """The resource may be opened; `covered` are the page ranges and times that may not be shown yet."""

    covered: tuple[Pages | Times, ...] = ()

    def covers_page(self, page: int) -> bool:
        """Whether `page` (from 0) may not be shown."""
        return any(isinstance(place, Pages) and page in place for place in self.covered)

    def covers_time(self, start_s: float, end_s: float) -> bool:
        """Whether anything between the two times, or at the one instant, may not be shown or heard."""
        return any(isinstance(place, Times) and _meet(place, start_s, end_s) for place in self.covered)


@dataclass(frozen=True, slots=True)
class Withheld:
    """Nothing of it may be had until these advisories were read and agreed to."""

    advisories: tuple[AdvisoryId, ...]


@dataclass(frozen=True, slots=True)
class Hidden:
    """This visit does not learn that it exists."""


Decision = Allowed | Withheld | Hidden


def decide(resource: Resource, visit: Visit, today: date | None = None) -> Decision:
    """What `visit` may have of `resource`. `today` is compared with its showing dates, where it has any."""
    if visit.ended:
        return Hidden()
    if not resource.is_reviewed and not visit.may_see_unreviewed:
        return Hidden()
    if today is not None and not _shown_on(resource, today):
        return Hidden()
    waiting = [advisory for advisory in resource.advisories if not visit.has_agreed(advisory.id)]
    whole = tuple(advisory.id for advisory in waiting if any(isinstance(place, Whole) for place in advisory.places))
    if not visit.has_agreed(COLLECTION_ADVISORY):
        whole = (COLLECTION_ADVISORY, *whole)
    if whole:
        return Withheld(whole)
    return Allowed(tuple(place for advisory in waiting for place in advisory.places if not isinstance(place, Whole)))


def standing_over(
    resource: Resource, visit: Visit, page: int | None = None, start_s: float | None = None, end_s: float | None = None
) -> tuple[Advisory, ...]:
    """The advisories not yet agreed to that stand over a place: a page, a stretch of time, or (neither) the whole."""

    def stands(advisory: Advisory) -> bool:
        if visit.has_agreed(advisory.id):
            return False
        for place in advisory.places:
            match place:
                case Whole():
                    return True
                case Pages() if page is not None and page in place:
                    return True
                case Times() if start_s is not None and _meet(place, start_s, start_s if end_s is None else end_s):
                    return True
                case _:
                    continue
        return False

    return tuple(advisory for advisory in resource.advisories if stands(advisory))


def _meet(place: Times, start_s: float, end_s: float) -> bool:
    if end_s <= start_s:
        return place.start_s <= start_s < place.end_s
    return start_s < place.end_s and place.start_s < end_s


def _shown_on(resource: Resource, today: date) -> bool:
    if resource.show_from is not None and today < resource.show_from:
        return False
    return resource.show_until is None or today <= resource.show_until
