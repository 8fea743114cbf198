"""What somebody should look at again: contacts, and resources with a day on which their review is due."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kiosk.catalogue import COLLECTION_ADVISORY
from kiosk.library.release import open_release
from kiosk.safeguarding.visit import Mode, Visit

__all__ = ["Due", "due_for_review"]


@dataclass(frozen=True, slots=True)
class Due:
    """One thing, and since when its review is due."""

    what: str
    name: str
    due: date


def due_for_review(published: Path, today: date) -> tuple[Due, ...]:
    """Everything in the release in use whose day has come, the longest overdue first. Raises ReleaseError."""
    visit = Visit(Mode.STAFF)
    visit.agree([COLLECTION_ADVISORY])
    with open_release(published) as release:
        found = [
            Due("contact", one.name, one.review_by)
            for one in release.contacts
            if one.review_by is not None and one.review_by <= today
        ]
        found += [
            Due("resource", one.title, one.review_by)
            for one in release.resources(visit)
            if one.review_by is not None and one.review_by <= today
        ]
    return tuple(sorted(found, key=lambda one: (one.due, one.name)))
