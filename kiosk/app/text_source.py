"""The text view of a document, page by page: what it lists and how each page is made. No Qt in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kiosk.app import words
from kiosk.app.text_rows import BlockRow, Part, block_row, with_headers
from kiosk.catalogue import Resource
from kiosk.library import content
from kiosk.library.release import Release
from kiosk.safeguarding.gate import Allowed, decide, standing_over
from kiosk.safeguarding.visit import Visit

__all__ = ["TextSource", "place_row"]

translate = words.translate

_FURTHEST_BACK = 20
"""Pages that are looked back over for the headers of a table."""


class TextSource:
    """The pages of one document for one visit. Raises ContentError like `content.text`."""

    def __init__(self, release: Release, resource: Resource, visit: Visit, page_count: int):
        self._release = release
        self._resource = resource
        self._visit = visit
        decision = decide(resource, visit)
        self._allowed = decision if isinstance(decision, Allowed) else None
        self._sizes = content.text_sizes(release, resource.id, visit)
        self._last: dict[int, BlockRow | None] = {}
        self._ratios = content.page_ratios(release, resource.id, visit)
        self.has_text = content.has_text(release, resource.id, visit)
        self.parts, self._pages = self._laid_out(page_count)

    def covers(self, page: int) -> bool:
        """Whether a page may not be shown."""
        return self._allowed is None or self._allowed.covers_page(page)

    def rows(self, number: int) -> list[BlockRow]:
        """The rows of part `number`, made now."""
        pages = self._pages[number]
        mark = [_mark(pages)]
        if self.covers(pages.start):
            over = standing_over(self._resource, self._visit, page=pages.start)
            note = "\n".join(f"{words.topics(one.topics)}: {one.extent}." for one in over)
            return [*mark, replace(_plain("covered", note, pages.start), cells=_ways_on(pages))]
        found = self._blocks(pages.start)
        return mark + (found or [_plain("empty", translate("PageViewModel", "This page has no words."), pages.start)])

    def after(self, page: int) -> int | None:
        """The first page after the covered part that `page` is in; None where the document ends with it."""
        at = next((place for place, pages in enumerate(self._pages) if page in pages), None)
        if at is None or at + 1 >= len(self._pages):
            return None
        return self._pages[at + 1].start

    def _laid_out(self, page_count: int) -> tuple[list[Part], list[range]]:
        """Pages that are covered by the same notes are one part."""
        parts: list[Part] = []
        spans: list[range] = []
        notes: tuple[object, ...] = ()
        for page in range(page_count):
            if not self.covers(page):
                parts.append(Part(page, 1 + max(1, self._sizes.get(page, 0))))
                spans.append(range(page, page + 1))
                notes = ()
                continue
            over = tuple(one.id for one in standing_over(self._resource, self._visit, page=page))
            if notes and over == notes:
                spans[-1] = range(spans[-1].start, page + 1)
            else:
                parts.append(Part(page, 2))
                spans.append(range(page, page + 1))
            notes = over
        return parts, spans

    def _blocks(self, page: int) -> list[BlockRow]:
        blocks = content.text(self._release, self._resource.id, self._visit, pages=range(page, page + 1))
        rows = with_headers([block_row(block) for block in blocks], self._before(page, _FURTHEST_BACK))
        ratio = self._ratios.get(page, 1.0)
        rows = [replace(row, shares=[*row.shares, ratio]) if row.shares else row for row in rows]
        self._last[page] = rows[-1] if rows else None
        return rows

    def _before(self, page: int, furthest: int) -> BlockRow | None:
        """The last row of the page before, with its headers; it matters only where that is a row of a table."""
        before = page - 1
        if before < 0 or furthest <= 0 or self.covers(before):
            return None
        if before not in self._last:
            blocks = content.text(self._release, self._resource.id, self._visit, pages=range(before, page))
            rows = [block_row(block) for block in blocks]
            if not rows or rows[-1].kind != "row":
                self._last[before] = rows[-1] if rows else None
            else:
                whole_page = all(row.kind == "row" for row in rows)
                above = self._before(before, furthest - 1) if whole_page else None
                self._last[before] = with_headers(rows, above)[-1]
        return self._last[before]


def place_row(rows: Sequence[BlockRow], top: float) -> tuple[int, float]:
    """Which row of a page stands `top` of the way down it, and how far into that row, as a share of its height.

    Where nothing stands there it is what is nearest.
    """
    nearest, best = (0, 0.0), float("inf")
    for number, row in enumerate(rows):
        if not row.shares:
            continue
        y0, y1 = row.shares[1], row.shares[1] + row.shares[3]
        distance = max(y0 - top, top - y1, 0.0)
        if distance < best:
            nearest, best = (number, min(1.0, max(0.0, (top - y0) / (y1 - y0)))), distance
    return nearest


def _mark(pages: range) -> BlockRow:
    if len(pages) == 1:
        text = translate("PageViewModel", "Page %1").replace("%1", str(pages.start + 1))
    else:
        text = translate("PageViewModel", "Pages %1 to %2")
        text = text.replace("%1", str(pages.start + 1)).replace("%2", str(pages.stop))
    return _plain("page", text, pages.start)


def _ways_on(pages: range) -> list[str]:
    """What the buttons over a covered part say: skip it, show it."""
    if len(pages) == 1:
        texts = (translate("PageViewModel", "Skip page %1"), translate("PageViewModel", "Show page %1"))
    else:
        texts = (translate("PageViewModel", "Skip pages %1 to %2"), translate("PageViewModel", "Show pages %1 to %2"))
    return [one.replace("%1", str(pages.start + 1)).replace("%2", str(pages.stop)) for one in texts]


def _plain(kind: str, text: str, page: int) -> BlockRow:
    return BlockRow(kind, text, 0, "", "", [], [], "", page, [])
