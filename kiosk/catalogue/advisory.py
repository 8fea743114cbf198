"""What a resource brings up, where, and how much of it there is.

A bare 'may be distressing' cannot be said in these types: an advisory has topics from a closed list, a place and an
extent in words, because a warning is owed as a choice and nobody can choose about a vague one.
"""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.catalogue.vocabulary import AdvisoryId, Topic

__all__ = ["COLLECTION_ADVISORY", "Advisory", "Pages", "Place", "Times", "Whole"]

COLLECTION_ADVISORY = AdvisoryId("before-you-continue")
"""The id that a visit agrees to on the screen *Before you continue*."""


@dataclass(frozen=True, slots=True)
class Whole:
    """All of the resource."""


@dataclass(frozen=True, slots=True)
class Pages:
    """Pages `first` to `last`, both included, counted from 0."""

    first: int
    last: int

    def __post_init__(self) -> None:
        if not 0 <= self.first <= self.last:
            raise ValueError("pages run from a lower to a higher number")

    def __contains__(self, page: int) -> bool:
        return self.first <= page <= self.last


@dataclass(frozen=True, slots=True)
class Times:
    """From `start_s` to `end_s`, in seconds from the beginning of a film or sound."""

    start_s: float
    end_s: float

    def __post_init__(self) -> None:
        if not 0 <= self.start_s < self.end_s:
            raise ValueError("times run from earlier to later")


Place = Whole | Pages | Times


@dataclass(frozen=True, slots=True)
class Advisory:
    """One note on content. `extent` says how much in words ('named, not described'), `note` whatever else helps."""

    id: AdvisoryId
    topics: tuple[Topic, ...]
    places: tuple[Place, ...]
    extent: str
    note: str = ""

    def __post_init__(self) -> None:
        if not (self.topics and self.places and self.extent.strip()):
            raise ValueError("an advisory names topics, a place and an extent")
