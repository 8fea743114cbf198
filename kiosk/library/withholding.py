"""What the gate says about one place in a resource, strictly: where a place is not known, it counts as covered.

A passage of a document without its page, or of a film without its times, may be the very one that an advisory names.
So while an advisory over pages or times waits for agreement, everything of the resource that has no page or time is
withheld with it. Titles are not: they are what the advisory is read with.
"""

from __future__ import annotations

from kiosk.catalogue import COLLECTION_ADVISORY, Advisory, Kind, Resource, Topic, Whole
from kiosk.safeguarding.gate import standing_over
from kiosk.safeguarding.visit import Visit

__all__ = ["Withholding"]


class Withholding:
    """One resource under one visit, asked about many places. Made anew for each question a person asks: a visit may
    agree to something in between."""

    def __init__(self, resource: Resource, visit: Visit) -> None:
        self._resource = resource
        self._visit = visit
        self._waiting = tuple(one for one in resource.advisories if not visit.has_agreed(one.id))
        self._nothing_yet = not visit.has_agreed(COLLECTION_ADVISORY)

    @property
    def is_open(self) -> bool:
        """Whether nothing of the resource is withheld."""
        return not self._waiting and not self._nothing_yet

    def topics(
        self,
        page: int | None = None,
        start_s: float | None = None,
        end_s: float | None = None,
        *,
        is_title: bool = False,
    ) -> tuple[Topic, ...] | None:
        """What a withheld place brings up; None where it may be shown. Empty topics: *Before you continue* is due."""
        over = self._over(page, start_s, end_s, is_title=is_title)
        if not over and not self._nothing_yet:
            return None
        return tuple(dict.fromkeys(topic for advisory in over for topic in advisory.topics))

    def covers(self, page: int | None = None, start_s: float | None = None, end_s: float | None = None) -> bool:
        """Whether a place may not be shown."""
        return self.topics(page, start_s, end_s) is not None

    def _over(
        self, page: int | None, start_s: float | None, end_s: float | None, *, is_title: bool
    ) -> tuple[Advisory, ...]:
        if not self._waiting:
            return ()
        if is_title:
            return tuple(one for one in self._waiting if any(isinstance(place, Whole) for place in one.places))
        if self._resource.kind is Kind.DOCUMENT:
            return standing_over(self._resource, self._visit, page=page) if page is not None else self._waiting
        if start_s is None or end_s is None:
            return self._waiting
        # A caption without length still has an instant.
        return standing_over(self._resource, self._visit, start_s=start_s, end_s=max(end_s, start_s + 0.001))
