"""Resources as they are read, when they are asked for: a release of twenty thousand opens like one of eight.

Of those that were read, the ones asked for last are kept. What a row does not make sense of raises one of `rows.ODD`.
"""

from __future__ import annotations

import json
import threading
from collections import OrderedDict, defaultdict
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple, Protocol, TypeVar

from kiosk.catalogue import Advisory, Resource, SectionId
from kiosk.library import rows
from kiosk.library.rows import ResourceFacts, Row

__all__ = ["Entries", "Entry"]

_KEPT = 2_000
_AT_ONCE = 500

_WHICH = "(SELECT value FROM json_each(:numbers))"

_RESOURCES = f"""
SELECT resource.number, resource.section,
       resource.pages, seconds, hash, size_bytes, media_type, name, tagged,
       id, kind, title, summary, language, audience, also_known_as, keywords, minutes, set_number, published,
       edition_note, starter, rights, owner, reviewed_by, reviewed_on, review_by, show_from, show_until,
       source_url, source_label, name
FROM resource LEFT JOIN object ON object.hash = resource.object
WHERE resource.number IN {_WHICH}
"""

_ADVISORIES = f"""
SELECT number, resource, id, topics, extent, note FROM advisory WHERE resource IN {_WHICH} ORDER BY number
"""

_PLACES = f"""
SELECT advisory, first_page, last_page, start_s, end_s FROM advisory_place
WHERE advisory IN {_WHICH} ORDER BY advisory, ordinal
"""

_ALTERNATES = f"""
SELECT resource, form, language, name
FROM alternate JOIN object ON object.hash = alternate.object
WHERE resource IN {_WHICH} ORDER BY resource, ordinal
"""

_SPOKEN = """
SELECT asked.value, role
FROM json_each(:numbers) AS asked CROSS JOIN (SELECT 'caption' AS role UNION ALL SELECT 'transcript')
WHERE EXISTS (SELECT 1 FROM cue WHERE cue.resource = asked.value AND cue.role = role)
"""

T = TypeVar("T")


class Entry(NamedTuple):
    """A resource with its number in the file."""

    number: int
    resource: Resource
    facts: ResourceFacts


class Reading(Protocol):
    """What answers a query: `Release.read`."""

    def __call__(self, sql: str, parameters: Mapping[str, object] | None = None) -> list[Row]: ...


class Entries:
    """The resources of one release, by number. Several threads may ask."""

    def __init__(self, read: Reading, sections: Mapping[int, SectionId]) -> None:
        self._read = read
        self._sections = sections
        self._turn = threading.Lock()
        self._kept: OrderedDict[int, Entry] = OrderedDict()

    def get(self, numbers: Sequence[int]) -> list[Entry]:
        """Those that there are, in the order asked for."""
        found: dict[int, Entry] = {}
        with self._turn:
            for number in numbers:
                if number in self._kept:
                    self._kept.move_to_end(number)
                    found[number] = self._kept[number]
        missing = [number for number in dict.fromkeys(numbers) if number not in found]
        for at in range(0, len(missing), _AT_ONCE):
            found.update(self._load(missing[at : at + _AT_ONCE]))
        with self._turn:
            self._kept.update((number, found[number]) for number in missing if number in found)
            while len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
        return [found[number] for number in numbers if number in found]

    def forget(self) -> None:
        """Keep none of them: which were read lately says what somebody looked at."""
        with self._turn:
            self._kept.clear()

    @property
    def kept(self) -> int:
        """How many are in memory."""
        return len(self._kept)

    def _load(self, numbers: Sequence[int]) -> dict[int, Entry]:
        advisories: defaultdict[int, list[Advisory]] = defaultdict(list)
        found = self._read(_ADVISORIES, _which(numbers))
        places = self._grouped(_PLACES, [row[0] for row in found], rows.place)
        for number, resource, *rest in found:
            advisories[resource].append(rows.advisory(tuple(rest), places[number]))
        alternates = self._grouped(_ALTERNATES, numbers, rows.alternate)
        spoken = self._grouped(_SPOKEN, numbers, lambda row: str(row[0]))
        return {
            row[0]: Entry(
                row[0],
                rows.resource(row[9:], self._sections[row[1]], advisories[row[0]], alternates[row[0]], spoken[row[0]]),
                rows.facts(row[2:9]),
            )
            for row in self._read(_RESOURCES, _which(numbers))
        }

    def _grouped(self, sql: str, numbers: Sequence[int], make: Callable[[Row], T]) -> defaultdict[int, list[T]]:
        made: defaultdict[int, list[T]] = defaultdict(list)
        for number, *rest in self._read(sql, _which(numbers)) if numbers else ():
            made[number].append(make(tuple(rest)))
        return made


def _which(numbers: Sequence[int]) -> dict[str, object]:
    return {"numbers": json.dumps(list(numbers))}
