"""What a list of items is filtered by: kind, language, length, section, captions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from kiosk.catalogue import Kind, SectionId
from kiosk.library.listing import Listed, listing
from kiosk.library.release import Release
from kiosk.safeguarding.visit import Visit

__all__ = ["FAMILIES", "LENGTHS", "Filter", "left"]

FAMILIES = ("all", "page", "document", "media")
LENGTHS = ("", "short", "middle", "long")

_KINDS = {"all": (), "page": (Kind.PAGE,), "document": (Kind.DOCUMENT,), "media": (Kind.FILM, Kind.AUDIO)}
_BETWEEN = {"": (None, None), "short": (1, 5), "middle": (6, 20), "long": (21, None)}


@dataclass(frozen=True, slots=True)
class Filter:
    """What is asked for; as it is made, it leaves everything."""

    family: str = "all"
    language: str = ""
    length: str = ""
    section: str = ""
    captions: bool = False

    @property
    def panel_count(self) -> int:
        """How many of the filters behind the chips are on."""
        return sum(bool(one) for one in (self.language, self.length, self.section, self.captions))


def left(wanted: Filter, release: Release, visit: Visit, today: date | None) -> Listed:
    """What the filter leaves of what the visit may know of."""
    at_least, at_most = _BETWEEN[wanted.length]
    return listing(
        release,
        visit,
        today,
        section=SectionId(wanted.section) if wanted.section else None,
        kinds=_KINDS[wanted.family],
        languages=(wanted.language,) if wanted.language else (),
        captions=wanted.captions,
        at_least=at_least,
        at_most=at_most,
    )
