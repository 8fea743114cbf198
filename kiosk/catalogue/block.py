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
    """One block. `level` is a heading's rank (1 to 6) or an item's depth; `marker` is what stands before an item
    ('•', '2.'); `page` counts from 0 and is None outside documents; a row's cells are parted by tabs; a figure's text
    is its description; a link's `target` is `resource:ID`, `support:` or an https address shown, never opened."""

    kind: BlockKind
    text: str
    level: int = 0
    marker: str = ""
    page: int | None = None
    target: str = ""
