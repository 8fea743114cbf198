"""What the reader lists: the lines of the contents, and the pages in view with their words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from kiosk.app import words
from kiosk.app.column import Placed
from kiosk.app.finding import Finding
from kiosk.catalogue import Resource
from kiosk.library.content import DocumentContent
from kiosk.safeguarding.gate import standing_over
from kiosk.safeguarding.visit import Visit

__all__ = ["OutlineItem", "SeenPage", "outline_items", "seen_pages"]

translate = words.translate


@dataclass(frozen=True, slots=True)
class OutlineItem:
    """One line of the contents. `page` counts from 0; `noted` says that a note stands over that page."""

    title: str
    level: int
    page: int
    label: str
    hits: int
    current: bool
    noted: bool


@dataclass(frozen=True, slots=True)
class SeenPage:
    """A page that is on screen, and where. `look` is 'shown', 'covered' or 'failed'."""

    page: int
    label: str
    words: str
    look: str
    note: str
    page_left: float
    page_top: float
    page_width: float
    page_height: float


def outline_items(
    held: DocumentContent, resource: Resource, visit: Visit, front: int, finding: Finding
) -> list[OutlineItem]:
    """The contents, with how many matches stand under each line, and which line the page in front is under."""
    entries = [(entry, entry.page) for entry in held.outline if entry.page is not None]
    pages = [page for _, page in entries]
    current = max((place for place, page in enumerate(pages) if page <= front), default=-1)
    rows = []
    for place, (entry, page) in enumerate(entries):
        upto = pages[place + 1] if place + 1 < len(pages) else len(held.pages)
        rows.append(
            OutlineItem(
                entry.title or translate("ReaderViewModel", "A page with a note"),
                entry.level,
                page,
                held.pages[page].label,
                finding.count_between(page, upto),
                place == current,
                bool(standing_over(resource, visit, page=page)),
            )
        )
    return rows


def seen_pages(
    held: DocumentContent,
    resource: Resource,
    visit: Visit,
    in_view: Sequence[tuple[Placed, str]],
    left: float,
    words_of: Callable[[int], str],
) -> list[SeenPage]:
    """The pages in view, each with its look. A covered or failed page says why, and none of its words."""
    rows = []
    for one, look in in_view:
        note = ""
        if look == "covered":
            over = standing_over(resource, visit, page=one.page)
            note = "\n".join(f"{words.topics(item.topics)}: {item.extent}." for item in over)
        elif look == "failed":
            note = " ".join(words.error_sentences("page-failed")[1:])
        said = words_of(one.page) if look == "shown" else ""
        label = held.pages[one.page].label
        rows.append(SeenPage(one.page, label, said, look, note, one.left + left, one.top, one.width, one.height))
    return rows
