"""The text view: a page or document as a run of blocks in reading order, free of layout."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

__all__ = ["Block", "BlockKind"]


class BlockKind(Enum):
    """What a block is."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    QUOTE = "quote"
    ROW = "row"
    FIGURE = "figure"
    LINK = "link"


@dataclass(frozen=True, slots=True)
class Block:
    """One block. `level` is a heading's rank (1 to 6), an item's depth, or a row's number in its table, from 1 (0 where
    nobody said); `marker` is what stands before an item ('•', '2.'), and for a row one letter a cell, h for a header
    cell and d for any other; `page` counts from 0 and is None outside documents; a row's cells are parted by tabs; a
    figure's text is its description, and empty where it has none; a link's `target` is `resource:ID`, `support:` or an
    https address shown, never opened. `place` is where it stands on its page, x0 y0 x1 y1 as shares of the page as
    displayed, None where that is not known."""

    kind: BlockKind
    text: str
    level: int = 0
    marker: str = ""
    page: int | None = None
    target: str = ""
    place: tuple[float, float, float, float] | None = None
