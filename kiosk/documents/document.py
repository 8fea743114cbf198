"""What a document is made of: pages, words, links, an outline, and the frames that pages are drawn into.

Rules that these types keep:

- pages count from 0;
- places of words, matches and links are *shares of the page*: 0 to 1, origin top left, as the page is displayed
  (its rotation included), so they fit a page drawn at any size;
- each refuses values that cannot be, because the worker that sends them reads hostile files.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import isfinite
from pathlib import Path

__all__ = [
    "MAX_BESIDE",
    "MAX_FRAME_PX",
    "MAX_MATCHES",
    "MAX_PAGES",
    "MAX_SIDE_PX",
    "Document",
    "DocumentInfo",
    "Frame",
    "Link",
    "Match",
    "OutlineEntry",
    "PageShape",
    "Rect",
    "Tones",
    "Word",
]

MAX_PAGES = 10_000
"""A document with more pages is refused: its index alone would be a burden."""
MAX_SIDE_PX = 60_000
"""The longest side that a whole page may be scaled to; only a clip of it is ever drawn."""
MAX_FRAME_PX = 32 * 1024 * 1024
"""The most pixels in one frame, clip included: three and a half 4K screens."""
MAX_MATCHES = 2_000
"""`find` stops here."""

MAX_BESIDE = 160
"""The longest run of words that a match brings along."""


def _share(*values: float) -> None:
    if min(values) < 0.0 or max(values) > 1.0 or not all(map(isfinite, values)):
        raise ValueError("a place on a page is a share from 0 to 1")


@dataclass(frozen=True, slots=True)
class PageShape:
    """One page as displayed (rotation included), in points of 1/72 inch. `label` is what is printed on it ('iv')."""

    width_pt: float
    height_pt: float
    label: str

    def __post_init__(self) -> None:
        if not all(isfinite(side) and 0.0 < side <= 1e6 for side in (self.width_pt, self.height_pt)):
            raise ValueError("a page has a size")


@dataclass(frozen=True, slots=True)
class DocumentInfo:
    """What a document says of itself. `language` is a BCP 47 tag or empty; `tagged` says it has a structure tree."""

    pages: tuple[PageShape, ...]
    title: str
    language: str
    tagged: bool

    def __post_init__(self) -> None:
        if not 0 < len(self.pages) <= MAX_PAGES:
            raise ValueError("a document has pages, and not endlessly many")


@dataclass(frozen=True, slots=True)
class Document:
    """An open document. It outlives the worker: after a restart the next call opens it again by its path."""

    handle: int
    path: Path
    info: DocumentInfo


@dataclass(frozen=True, slots=True)
class Frame:
    """A drawn page, or the clip of it that was asked for.

    A pixel is 4 bytes blue, green, red, 255: Qt's `Format_RGB32` on little-endian machines, which the window shows as
    it is (3-byte pixels are drawn 0.1 ms faster a 1080p page, and cost Qt 0.5 to 3 ms to convert). Rows are
    `stride_bytes` apart.
    `data` is memory shared with the worker: copy it before the next `draw` on the same client, which overwrites it.
    """

    width_px: int
    height_px: int
    stride_bytes: int
    data: memoryview


@dataclass(frozen=True, slots=True)
class Tones:
    """The colours of paper and ink that pages are drawn in instead of white and black, as 0xRRGGBB."""

    paper: int
    ink: int

    def __post_init__(self) -> None:
        if not (0 <= self.paper <= 0xFFFFFF and 0 <= self.ink <= 0xFFFFFF):
            raise ValueError("a colour is three bytes")


@dataclass(frozen=True, slots=True)
class Rect:
    """A rectangle on a page, in shares of it."""

    x0: float
    y0: float
    x1: float
    y1: float

    def __post_init__(self) -> None:
        _share(self.x0, self.y0, self.x1, self.y1)


@dataclass(frozen=True, slots=True)
class Word:
    """One word and where it stands, in shares of the page. Words come in reading order."""

    text: str
    x0: float
    y0: float
    x1: float
    y1: float

    def __post_init__(self) -> None:
        _share(self.x0, self.y0, self.x1, self.y1)


@dataclass(frozen=True, slots=True)
class Match:
    """One place where the searched words stand; one rectangle a line. `said` is what stands there, with the words
    `before` and `after` it, each of at most MAX_BESIDE letters."""

    page: int
    rects: tuple[Rect, ...]
    before: str = ""
    said: str = ""
    after: str = ""

    def __post_init__(self) -> None:
        if not 0 <= self.page < MAX_PAGES:
            raise ValueError("a match is on a page")
        if max(len(self.before), len(self.said), len(self.after)) > MAX_BESIDE:
            raise ValueError("a match brings few words")


@dataclass(frozen=True, slots=True)
class Link:
    """A link on a page: to a place in this document (`target_page`, and `target_top` as a share of it) or to `uri`.

    A `uri` is for showing, as words or a QR code; it is never opened unseen.
    """

    x0: float
    y0: float
    x1: float
    y1: float
    target_page: int | None
    target_top: float | None
    uri: str | None

    def __post_init__(self) -> None:
        _share(self.x0, self.y0, self.x1, self.y1, self.target_top or 0.0)
        if self.target_page is not None and not 0 <= self.target_page < MAX_PAGES:
            raise ValueError("a link leads to a page")


@dataclass(frozen=True, slots=True)
class OutlineEntry:
    """One line of the document's own table of contents. `level` counts from 1; `page` and `top` may be unknown."""

    level: int
    title: str
    page: int | None
    top: float | None

    def __post_init__(self) -> None:
        _share(self.top or 0.0)
        if not 1 <= self.level <= 100 or (self.page is not None and not 0 <= self.page < MAX_PAGES):
            raise ValueError("an outline entry has a level and leads to a page")
