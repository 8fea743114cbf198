"""What the reader lists: the contents, all pages, what was found, and the pages in view with their words."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from kiosk.app import words
from kiosk.app.appearance import HIT_END, HIT_START
from kiosk.app.column import Placed
from kiosk.app.finding import Finding
from kiosk.catalogue import Resource
from kiosk.library.content import DocumentContent
from kiosk.safeguarding.gate import standing_over
from kiosk.safeguarding.visit import Visit

__all__ = [
    "MatchItem",
    "OutlineItem",
    "PageItem",
    "SeenPage",
    "covered_run",
    "current_line",
    "match_items",
    "outline_items",
    "page_items",
    "seen_pages",
]

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
class PageItem:
    """One page in the list of pages. A `covered` one shows no picture. `ratio` is height to width."""

    page: int
    label: str
    covered: bool
    ratio: float


@dataclass(frozen=True, slots=True)
class MatchItem:
    """One place where the words sought stand. `passage` has them between HIT_START and HIT_END."""

    place: int
    label: str
    passage: str


@dataclass(frozen=True, slots=True)
class SeenPage:
    """A page that is on screen, and where. `look` is 'shown', 'covered' or 'failed'.

    `offers` is on the first page in view of a part that is left out: there it can be shown or skipped, where `skips`.
    """

    page: int
    label: str
    words: str
    look: str
    note: str
    page_left: float
    page_top: float
    page_width: float
    page_height: float
    offers: bool
    skips: bool
    marked: bool


def outline_items(
    held: DocumentContent, resource: Resource, visit: Visit, front: int, finding: Finding
) -> list[OutlineItem]:
    """The contents, with how many matches stand under each line, and which line the page in front is under."""
    entries = [(entry, entry.page) for entry in held.outline if entry.page is not None]
    pages = [page for _, page in entries]
    current = current_line(pages, front)
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


def current_line(pages: Sequence[int], front: int) -> int:
    """Which line of contents that lead to these pages, the page in front is under; -1 where it is above them all."""
    return next((place for place in range(len(pages) - 1, -1, -1) if pages[place] <= front), -1)


def page_items(held: DocumentContent, turn: int) -> list[PageItem]:
    """Every page."""
    return [
        PageItem(
            one.page,
            one.label,
            held.allowed.covers_page(one.page),
            one.width_pt / one.height_pt if turn % 2 else one.height_pt / one.width_pt,
        )
        for one in held.pages
    ]


def match_items(held: DocumentContent, finding: Finding) -> list[MatchItem]:
    """Every match with the words beside it."""
    return [
        MatchItem(
            place,
            held.pages[match.page].label,
            f"{match.before}{HIT_START}{match.said}{HIT_END}{match.after}",
        )
        for place, match in enumerate(finding.matches)
        if match.page < len(held.pages)
    ]


def covered_run(held: DocumentContent, page: int) -> range:
    """The covered pages around a covered page that follow each other."""
    first, stop = page, page + 1
    while first > 0 and held.allowed.covers_page(first - 1):
        first -= 1
    while stop < len(held.pages) and held.allowed.covers_page(stop):
        stop += 1
    return range(first, stop)


def seen_pages(
    held: DocumentContent,
    resource: Resource,
    visit: Visit,
    in_view: Sequence[tuple[Placed, str]],
    corner: tuple[float, float],
    words_of: Callable[[int], str],
    marked: Collection[int],
) -> list[SeenPage]:
    """The pages in view, each with its look. A covered or failed page says why, and none of its words."""
    rows = []
    offered = range(0)
    for one, look in in_view:
        note, offers, skips = "", False, False
        if look == "covered":
            over = standing_over(resource, visit, page=one.page)
            note = "\n".join(f"{words.topics(item.topics)}: {item.extent}." for item in over)
            offers = one.page not in offered
            offered = covered_run(held, one.page)
            skips = offers and len(offered) < len(held.pages)
        elif look == "failed":
            note = " ".join(words.error_sentences("page-failed")[1:])
        rows.append(
            SeenPage(
                one.page,
                held.pages[one.page].label,
                words_of(one.page) if look == "shown" else "",
                look,
                note,
                one.left + corner[0],
                one.top + corner[1],
                one.width,
                one.height,
                offers,
                skips,
                one.page in marked and look == "shown",
            )
        )
    return rows
