"""What search will find: a collection cut into passages, most important first, and the words in them.

A passage is a title, a part of a page (cut at its headings), about half a minute of captions, a paragraph of a
transcript, or a page of a document. Pure: texts in, passages out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kiosk.catalogue import Block, BlockKind, Pages, Resource, Times, Whole

__all__ = ["Passage", "Spoken", "of_document_page", "of_page", "of_title", "of_words_spoken", "stands_open"]

_SPOKEN_S = 30.0


@dataclass(frozen=True, slots=True)
class Passage:
    """One passage. `role` is 'title', 'part', 'cue' or 'page'; `page` counts from 0; `is_open` says that a public visit
    may have its words before it agreed to anything but *Before you continue*."""

    role: str
    heading: str
    body: str
    is_open: bool
    page: int | None = None
    start_s: float | None = None
    end_s: float | None = None


@dataclass(frozen=True, slots=True)
class Spoken:
    """One caption, or one paragraph of a transcript, which may have no times."""

    text: str
    start_s: float | None = None
    end_s: float | None = None


def stands_open(
    resource: Resource, page: int | None = None, start_s: float | None = None, end_s: float | None = None
) -> bool:
    """Whether no advisory stands over a place, and any public visit may know of the resource on any day.

    A place without a page (or without times) in a resource that has an advisory over pages (or times) is not open,
    since nobody can say that it lies outside them.
    """
    if not resource.is_reviewed or resource.show_from is not None or resource.show_until is not None:
        return False
    for place in (place for advisory in resource.advisories for place in advisory.places):
        match place:
            case Whole():
                return False
            case Pages():
                if page is None or page in place:
                    return False
            case Times():
                if start_s is None or end_s is None or (start_s < place.end_s and place.start_s < end_s):
                    return False
    return True


def of_title(resource: Resource) -> Passage:
    """The passage for what a resource is called and is about."""
    body = "\n".join([resource.title, *resource.also_known_as, *resource.keywords, resource.summary])
    whole = any(isinstance(place, Whole) for advisory in resource.advisories for place in advisory.places)
    shown_always = resource.show_from is None and resource.show_until is None
    return Passage("title", resource.title, body, resource.is_reviewed and shown_always and not whole)


def of_page(resource: Resource, blocks: Iterable[Block]) -> Iterator[Passage]:
    """A page of kind 'page', cut at its headings."""
    is_open = stands_open(resource)
    heading, body = "", list[str]()
    for block in blocks:
        if block.kind is BlockKind.HEADING:
            if body:
                yield Passage("part", heading, "\n".join(body), is_open)
            heading, body = block.text, []
        body.append(block.text)
    if body:
        yield Passage("part", heading, "\n".join(body), is_open)


def of_words_spoken(resource: Resource, spoken: Iterable[Spoken]) -> Iterator[Passage]:
    """Captions put together to about half a minute; a paragraph without times is a passage of its own.

    A stretch never reaches across the edge of an advisory: what is open stays apart from what is not.
    """
    waiting: list[Spoken] = []
    for one in spoken:
        if waiting and not _goes_with(resource, waiting, one):
            yield _stretch(resource, waiting)
            waiting = []
        waiting.append(one)
    if waiting:
        yield _stretch(resource, waiting)


def of_document_page(resource: Resource, page: int, text: str, blocks: Iterable[Block]) -> Passage:
    """One page of a document, `page` from 0, with the headings that stand on it."""
    headings = "\n".join(block.text for block in blocks if block.kind is BlockKind.HEADING)
    return Passage("page", headings, text, stands_open(resource, page=page), page=page)


def _goes_with(resource: Resource, waiting: list[Spoken], one: Spoken) -> bool:
    first = waiting[0]
    if first.start_s is None or one.start_s is None or one.end_s is None:
        return False
    together = stands_open(resource, start_s=first.start_s, end_s=first.end_s)
    alike = together == stands_open(resource, start_s=one.start_s, end_s=one.end_s)
    return alike and one.end_s - first.start_s <= _SPOKEN_S


def _stretch(resource: Resource, spoken: list[Spoken]) -> Passage:
    start_s, end_s = spoken[0].start_s, spoken[-1].end_s
    is_open = stands_open(resource, start_s=start_s, end_s=end_s)
    return Passage("cue", "", "\n".join(one.text for one in spoken), is_open, start_s=start_s, end_s=end_s)
