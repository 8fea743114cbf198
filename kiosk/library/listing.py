"""Lists of resources, filtered and counted by the file itself; only those that are looked at are read.

Every list is for one visit and never names what that may not know of.
"""

from __future__ import annotations

import json
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import overload

from kiosk.catalogue import Kind, Resource, ResourceId, SectionId
from kiosk.library.release import Release
from kiosk.library.shown import SHOWN, parameters
from kiosk.safeguarding.visit import Visit

__all__ = ["Holding", "Listed", "advised", "holdings", "languages", "listing"]

_STRETCH = 32

_LIST = "SELECT resource.number FROM resource WHERE {wanted} ORDER BY resource.number"

_IN_LANGUAGES = """(
    resource.language IN (SELECT value FROM json_each(:languages))
    OR EXISTS (
        SELECT 1 FROM alternate
        WHERE alternate.resource = resource.number AND alternate.language IN (SELECT value FROM json_each(:languages))
    )
)"""

_SPOKEN = "EXISTS (SELECT 1 FROM cue WHERE cue.resource = resource.number AND cue.role IN ('caption', 'transcript'))"

_LENGTH = "IIF(resource.kind = 'document' AND resource.pages > 0, resource.pages, IFNULL(resource.minutes, 0))"

_LANGUAGES = f"""
SELECT resource.language FROM resource WHERE {SHOWN}
UNION
SELECT alternate.language FROM alternate JOIN resource ON resource.number = alternate.resource WHERE {SHOWN}
ORDER BY 1
"""

_HOLDINGS = f"""
SELECT section.id, resource.kind, COUNT(*), SUM(IFNULL(resource.minutes, 0))
FROM resource JOIN section ON section.number = resource.section
WHERE {SHOWN} GROUP BY resource.section, resource.kind
"""

_ADVISED = f"""
SELECT resource.number FROM resource
WHERE {SHOWN} AND EXISTS (SELECT 1 FROM advisory WHERE advisory.resource = resource.number)
ORDER BY resource.number
"""


@dataclass(frozen=True, slots=True)
class Holding:
    """How many of one kind a section holds, and how many minutes they take together."""

    kind: Kind
    count: int
    minutes: int


class Listed(Sequence[Resource]):
    """The resources of a list, in order, each read when it is looked at, with its neighbours.

    Raises ReleaseDamaged where the file makes no sense, ReleaseError once it is closed.
    """

    def __init__(self, release: Release, visit: Visit, today: date | None, numbers: Sequence[int]) -> None:
        self._release, self._visit, self._today = release, visit, today
        self._numbers = array("q", numbers)

    def __len__(self) -> int:
        return len(self._numbers)

    @overload
    def __getitem__(self, place: int) -> Resource: ...

    @overload
    def __getitem__(self, place: slice) -> list[Resource]: ...

    def __getitem__(self, place: int | slice) -> Resource | list[Resource]:
        if isinstance(place, slice):
            return self._read(self._numbers[place])
        number = self._numbers[place]
        place %= len(self._numbers)
        first = place - place % _STRETCH
        self._release.entries(self._numbers[first : first + _STRETCH])
        return self._read([number])[0]

    def __iter__(self) -> Iterator[Resource]:
        for first in range(0, len(self._numbers), _STRETCH):
            yield from self._read(self._numbers[first : first + _STRETCH])

    def place_of(self, id_: ResourceId | None) -> int | None:
        """Where in the list a resource is; None where it is not."""
        number = None if id_ is None else self._release.number_of(id_)
        if number is None:
            return None
        place = bisect_left(self._numbers, number)
        return place if place < len(self) and self._numbers[place] == number else None

    def _read(self, numbers: Sequence[int]) -> list[Resource]:
        return [entry.resource for entry in self._release.shown(numbers, self._visit, self._today)]


def listing(
    release: Release,
    visit: Visit,
    today: date | None = None,
    *,
    section: SectionId | None = None,
    kinds: Sequence[Kind] = (),
    languages: Sequence[str] = (),
    captions: bool = False,
    at_least: int | None = None,
    at_most: int | None = None,
    but: ResourceId | None = None,
) -> Listed:
    """What `visit` may know of and the filters leave, in order. Nothing of it is read yet, so it costs the same for
    any length; `len` is how many there are.

    Of one section; of some kinds; in some languages, of their own or in another form; with captions or a transcript;
    of a length from `at_least` to `at_most`: pages of a document, minutes of all else (0 where it
    says none). All `but` one.
    """
    wanted, asked = [SHOWN], parameters(visit, today)
    if section is not None:
        wanted.append("resource.section = (SELECT number FROM section WHERE id = :section)")
        asked["section"] = section
    if kinds:
        wanted.append("resource.kind IN (SELECT value FROM json_each(:kinds))")
        asked["kinds"] = _json(kind.value for kind in kinds)
    if languages:
        wanted.append(_IN_LANGUAGES)
        asked["languages"] = _json(languages)
    if captions:
        wanted.append(_SPOKEN)
    if at_least is not None:
        wanted.append(f"{_LENGTH} >= :at_least")
        asked["at_least"] = at_least
    if at_most is not None:
        wanted.append(f"{_LENGTH} <= :at_most")
        asked["at_most"] = at_most
    if but is not None:
        wanted.append("resource.id <> :but")
        asked["but"] = but
    found = release.read(_LIST.format(wanted=" AND ".join(wanted)), asked)
    with release.sense():
        return Listed(release, visit, today, [number for (number,) in found])


def advised(release: Release, visit: Visit, today: date | None = None) -> Listed:
    """What `visit` may know of that brings something up."""
    found = release.read(_ADVISED, parameters(visit, today))
    with release.sense():
        return Listed(release, visit, today, [number for (number,) in found])


def languages(release: Release, visit: Visit, today: date | None = None) -> tuple[str, ...]:
    """Every language that something is in, of its own or in another form, sorted."""
    with release.sense():
        return tuple(str(language) for (language,) in release.read(_LANGUAGES, parameters(visit, today)))


def holdings(release: Release, visit: Visit, today: date | None = None) -> dict[SectionId, tuple[Holding, ...]]:
    """What each section holds that `visit` may know of; sections that hold nothing are left out."""
    found: dict[SectionId, tuple[Holding, ...]] = {}
    with release.sense():
        for section, kind, count, minutes in release.read(_HOLDINGS, parameters(visit, today)):
            held = Holding(Kind(kind), int(count), int(minutes))
            found[SectionId(section)] = (*found.get(SectionId(section), ()), held)
    return found


def _json(values: Iterable[str]) -> str:
    return json.dumps(list(values))
