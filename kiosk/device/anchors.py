"""Where marked words stand: a quote with what is around it, and finding it again in a new edition.

Rules of `locate`, in this order:
- The same words, whatever their case, spaces, line breaks, hyphens, ligatures and quotation marks, also over a page's
  end. If they stand in one place, that is it, unless they are few and nothing around them agrees. If they stand in
  several, the one that what stood around them agrees with; none, where that does not tell.
- Else the same words with a page's end between them, or most of them, but only where what stood around them agrees:
  the more of it, the less like they must be. A sentence that is merely like the marked one is another sentence.
- Two places that could both be it are none. So is a place that is where the neighbours of the quote are themselves.

The page that it stood on decides nothing: pages move. Pure: no disk, no clock.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kiosk.device.edition import Edition
from kiosk.device.likeness import Like, alike, everywhere, interrupted
from kiosk.device.remains import remains
from kiosk.device.surroundings import (
    CHUNK,
    Candidate,
    Side,
    Sought,
    closed_up,
    is_neighbour,
    overlap,
    weigh,
    where_it_stood,
)

__all__ = ["AROUND", "Located", "Quote", "locate", "quote"]

AROUND = 32
"""Characters kept on either side of a quote."""

_SHORT, _MIDDLING = 14, 22
"""Characters of `squeezed` below which words say too little: with something around them that agrees, and without."""
_SHORTEST = 12
"""Characters of a whole sentence that is one there too."""
_LONG = 32
"""Characters of it that are enough where nothing around them agrees: six or seven words."""
_TAIL = 0.2
"""Share of a changed passage that must stand on a page for it to be shown there."""
_RIVAL = 0.55
"""Likeness from which another passage with a neighbour of the quote beside it casts doubt."""
_ALMOST = 0.75
"""Likeness from which another passage belongs to the same family."""


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of a document, and up to 32 characters before and after them on the same page."""

    exact: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Located:
    """Where a quote stands now: `pages[page][start:end]`, cut at the page's end where the words run on.

    `exact` says whether it is the same words.
    """

    page: int
    start: int
    end: int
    exact: bool


def quote(text: str, start: int, end: int) -> Quote:
    """The quote of `text[start:end]`, where `text` is a page's."""
    return Quote(text[start:end], text[max(0, start - AROUND) : start], text[end : end + AROUND])


def locate(quote: Quote, pages: Sequence[str], was_on: int | None) -> Located | None:
    """Where the quote stands in `pages`, or None where it is gone or could be in two places: never a wrong place.

    For many quotes in one document make one `Edition` of its pages and hand that in. `was_on`, the page that it stood
    on, is not believed.
    """
    edition = pages if isinstance(pages, Edition) else Edition(pages)
    sought = Sought(quote.exact, quote.before, quote.after)
    if not sought.squeezed or not edition.squeezed:
        return None
    found = _decide(sought, edition) or _remaining(sought, edition)
    return _located(quote.exact, sought, edition, found) if found else None


def _decide(sought: Sought, edition: Edition) -> Candidate | None:
    closed = closed_up(sought, edition)
    same = _same_words(sought, edition)
    best = _best_of_same(sought, edition, same, closed) if same else None
    if best and best.strong:
        return best
    likes = [like for like in _likes(sought, edition) if not any(overlap(like, one) for one in same)]
    home = _changed(sought, edition, likes, closed)
    if not best:
        # Several of the same words, and nothing that tells which: what was changed where they stood is still no other.
        return home if not same or (home and home.strong == 2) else None
    if best.weight == 1 and any(one.likeness >= _ALMOST and one.weight for one in likes):
        return None  # one of a family of passages, and what it belongs to may be another
    # The words stand among strangers. If something most like them stands where they stood, it may be that.
    rivals = [one for one in likes if one.weight >= best.weight and one.strong and one.likeness >= _least(one)]
    if not rivals:
        return best
    return home if home and home.strong == 2 and len(rivals) == 1 else None


def _remaining(sought: Sought, edition: Edition) -> Candidate | None:
    """A long run of the very words that stands once, where nothing else told; not one where several stand whole."""
    if len(_same_words(sought, edition)) > 1:
        return None
    found = remains(sought.squeezed, edition)
    return weigh(sought, edition, found) if found and not is_neighbour(sought, edition, found) else None


def _least(rival: Candidate) -> float:
    return _RIVAL if rival.strong == 2 else _ALMOST


def _same_words(sought: Sought, edition: Edition) -> list[Candidate]:
    places = [(at, at + len(sought.squeezed)) for at in _places(sought, edition.squeezed)]
    alone = [Like(at, end, 1.0, end - at) for at, end in places if _stands_alone(sought, edition, at, end)]
    return [weigh(sought, edition, like) for like in alone]


def _places(sought: Sought, text: str) -> Iterator[int]:
    """Where the words stand. Few of them may stand anywhere: those are looked for together with a neighbour."""
    if len(sought.squeezed) >= _SHORT:
        yield from everywhere(text, sought.squeezed)
        return
    before, after = sought.before[-CHUNK:], sought.after[:CHUNK]
    found = {at + len(before) for at in everywhere(text, before + sought.squeezed)} if len(before) == CHUNK else set()
    found |= set(everywhere(text, sought.squeezed + after)) if len(after) == CHUNK else set()
    yield from sorted(found)


def _stands_alone(sought: Sought, edition: Edition, start: int, end: int) -> bool:
    first, last = edition.start_of(start), edition.end_of(end)
    begins = sought.cut_at_start or first == 0 or not edition.text[first - 1].isalnum()
    return begins and (sought.cut_at_end or not edition.text[last : last + 1].isalnum())


def _best_of_same(sought: Sought, edition: Edition, same: list[Candidate], closed: bool) -> Candidate | None:
    if len(same) == 1:
        return same[0] if _says_enough(sought, edition, same[0], closed) else None
    best, second = sorted(same, key=lambda one: (-one.weight, one.start))[:2]
    lead = best.weight - second.weight
    return best if best.strong and (lead >= 2 or (lead and best.weight >= 3)) else None


def _says_enough(sought: Sought, edition: Edition, only: Candidate, closed: bool) -> bool:
    """Whether the one place where the words stand is theirs, and not that of others of the same wording."""
    if only.strong:
        return True
    if closed and Side.REPEATED in (only.before, only.after):
        return False  # it stood there twice, with the same around it, and one of the two was taken out
    if only.weight > 1:
        return True
    if only.weight:
        return len(sought.squeezed) >= _SHORT
    if len(sought.squeezed) >= _LONG:
        return True
    return len(sought.squeezed) >= (_SHORT if closed else _SHORTEST) and sought.is_whole_at(edition, only)


def _likes(sought: Sought, edition: Edition) -> list[Candidate]:
    found = [*interrupted(sought.squeezed, edition), *alike(sought.words, edition, where_it_stood(sought, edition))]
    return [weigh(sought, edition, like) for like in found if not is_neighbour(sought, edition, like)]


def _changed(sought: Sought, edition: Edition, likes: list[Candidate], closed: bool) -> Candidate | None:
    fit = [one for one in likes if _convinces(sought, edition, one, closed)]
    if not fit:
        return None
    best = max(fit, key=lambda one: (one.weight, one.likeness))
    others = [one for one in likes if not overlap(one, best)]
    if not best.strong:
        return None if any(one.likeness >= _RIVAL for one in others) else best
    rivals = [one for one in others if one.strong and one.likeness >= _RIVAL]
    return best if all(best.strong == 2 and one.strong < 2 for one in rivals) else None


def _convinces(sought: Sought, edition: Edition, one: Candidate, closed: bool) -> bool:
    """Whether a passage that is like the quote is the quote, changed."""
    if one.likeness == 1.0 and edition.page_at(one.start) != edition.page_at(one.end - 1):
        return _says_enough(sought, edition, one, closed)  # all of it, with a page's end in between
    if one.strong == 2:
        return one.likeness >= 0.65 or (one.likeness >= 0.45 and one.held >= 0.8)
    # Where its neighbours have closed up behind it, what is like it is something else; so is what has other numbers.
    if closed or not sought.has_its_numbers(edition, one):
        return False
    if not one.strong:
        return (
            one.likeness >= (0.85 if 2 * len(sought.squeezed) >= 3 * _LONG else 0.9) and len(sought.squeezed) >= _LONG
        )
    if len(sought.squeezed) < _LONG:
        return one.likeness >= 0.85 and len(sought.squeezed) >= _MIDDLING
    return one.likeness >= (0.75 if min(one.before, one.after) > Side.ALIEN else 0.8)


def _located(quoted: str, sought: Sought, edition: Edition, found: Candidate) -> Located:
    start, end = edition.start_of(found.start), edition.end_of(found.end)
    exact = edition.squeezed[found.start : found.end] == sought.squeezed
    if exact:
        start, end = _with_marks(quoted.strip(), edition.text, start, end)
    page = edition.page_of(start)
    if not exact and edition.on_page(page, end) - edition.on_page(page, start) < _TAIL * (end - start):
        page = edition.page_of(end - 1)  # only the tail of what stood before it is on the first
    return Located(page, edition.on_page(page, start), edition.on_page(page, end), exact)


def _with_marks(exact: str, text: str, start: int, end: int) -> tuple[int, int]:
    """Take in the brackets, quotation marks and full stops that the quote began and ended with."""
    for character in reversed(exact[: next((at for at, one in enumerate(exact) if one.isalnum()), 0)]):
        if start and not (text[start - 1].isalnum() or text[start - 1].isspace()) and not character.isspace():
            start -= 1
    trailing = len(exact) - next((at for at in range(len(exact), 0, -1) if exact[at - 1].isalnum()), len(exact))
    for _ in range(trailing):
        if end < len(text) and not (text[end].isalnum() or text[end].isspace()):
            end += 1
    return start, end
