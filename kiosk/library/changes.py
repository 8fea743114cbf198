"""What is different between two releases, computed from their catalogues: nobody has to write it down.

Said for one visit: what it may not learn of is not named. Page texts are compared only in documents whose file changed,
so two large libraries that are nearly the same are compared in moments.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from kiosk.catalogue import Resource, ResourceId
from kiosk.library.release import Release
from kiosk.safeguarding.visit import Visit

__all__ = ["Change", "Changed", "Changes", "changes"]


class Changed(Enum):
    """What became of a resource."""

    ADDED = "added"
    REMOVED = "removed"
    NEW_EDITION = "new-edition"
    ADVISORIES = "advisories"
    DETAILS = "details"


@dataclass(frozen=True, slots=True)
class Change:
    """One resource. `pages` (from 0) are those of a new edition whose words are others, or that are new."""

    what: Changed
    resource: ResourceId
    title: str
    pages: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Changes:
    """Everything, in the order of the shelf; contacts by name."""

    resources: tuple[Change, ...]
    contacts_added: tuple[str, ...]
    contacts_removed: tuple[str, ...]
    contacts_changed: tuple[str, ...]

    @property
    def nothing(self) -> bool:
        """Whether there is no difference that a person would see."""
        return not (self.resources or self.contacts_added or self.contacts_removed or self.contacts_changed)


_FILES = "SELECT id, object FROM resource"

_TEXTS = """
SELECT page, group_concat(text, char(10))
FROM (
    SELECT page, ordinal, text FROM block
    WHERE resource = (SELECT number FROM resource WHERE id = :id) ORDER BY ordinal
)
GROUP BY page
"""


def changes(old: Release, new: Release, visit: Visit) -> Changes:
    """What `new` has that `old` had not, and the other way round. Blocks; for long where much has changed."""
    before = {one.id: one for one in old.resources(visit)}
    after = {one.id: one for one in new.resources(visit)}
    files_before: dict[str, str | None] = dict(old.read(_FILES))
    files_after: dict[str, str | None] = dict(new.read(_FILES))
    found = [Change(Changed.REMOVED, one.id, one.title) for one in before.values() if one.id not in after]
    for one in after.values():
        was = before.get(one.id)
        if was is None:
            found.append(Change(Changed.ADDED, one.id, one.title))
            continue
        pages: tuple[int, ...] = ()
        if files_before[one.id] != files_after[one.id] or files_after[one.id] is None:
            pages = _pages(old, new, one.id)
        if files_before[one.id] != files_after[one.id] or pages:
            found.append(Change(Changed.NEW_EDITION, one.id, one.title, pages))
        if one.advisories != was.advisories or one.reviewed != was.reviewed:
            found.append(Change(Changed.ADVISORIES, one.id, one.title))
        if _details(one) != _details(was):
            found.append(Change(Changed.DETAILS, one.id, one.title))
    contacts_before = {one.id: one for one in old.contacts}
    contacts_after = {one.id: one for one in new.contacts}
    return Changes(
        tuple(found),
        tuple(one.name for key, one in contacts_after.items() if key not in contacts_before),
        tuple(one.name for key, one in contacts_before.items() if key not in contacts_after),
        tuple(
            one.name for key, one in contacts_after.items() if key in contacts_before and contacts_before[key] != one
        ),
    )


def _pages(old: Release, new: Release, id_: ResourceId) -> tuple[int, ...]:
    before: dict[int | None, str] = dict(old.read(_TEXTS, {"id": id_}))
    after: dict[int | None, str] = dict(new.read(_TEXTS, {"id": id_}))
    return tuple(sorted(page if page is not None else 0 for page in after if before.get(page) != after[page]))


def _details(resource: Resource) -> tuple[object, ...]:
    return (
        resource.title,
        resource.summary,
        resource.section,
        resource.language,
        resource.audience,
        resource.minutes,
        resource.published,
        resource.edition_note,
        resource.alternates,
    )
