"""The text view of a tagged page: what its structure tree says its parts are, in the tree's order.

MuPDF gives the tree as nested blocks. What it does not give is added here: where figures stand and what they show
(`figures`), and the difference between the page's text and its running heads and feet, which PDF calls artifacts and
MuPDF hangs on whatever part came before (`artifacts`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pymupdf

from kiosk.catalogue import Block, BlockKind
from kiosk.documents.worker.artifacts import without_artifacts
from kiosk.documents.worker.figures import Figure, figures
from kiosk.documents.worker.joining import joined, words_of
from kiosk.documents.worker.opening import clean
from kiosk.documents.worker.reading import Place, placed
from kiosk.documents.worker.righting import blocks_of

__all__ = ["blocks"]

_HEADINGS = {"Title": 1, "H": 1, "H1": 1, "H2": 2, "H3": 3, "H4": 4, "H5": 5, "H6": 6}
_PARAGRAPHS = {"P", "Caption", "TOCI", "Note", "FENote", "BibEntry", "Code", "Aside"}
_INLINE = {"Span", "Link", "Em", "Strong", "Sub"}
_LOOSE = {*_INLINE, "Quote", "Reference", "Annot", "Lbl"}
_HOLDING = {*_HEADINGS, "L", "Table", "Figure", "Formula", "Note"}
_DEEPEST = 60

Path = tuple[int, ...]
Box = tuple[float, float, float, float]


def blocks(page: pymupdf.Page) -> list[Block]:
    """The page's blocks, or nothing where no part of it is tagged."""
    with without_artifacts(page) as plain:
        flags = pymupdf.TEXT_COLLECT_STRUCTURE | pymupdf.TEXT_PRESERVE_WHITESPACE | pymupdf.TEXT_MEDIABOX_CLIP
        content = blocks_of(plain, flags)
    drawn = figures(page)
    if not drawn and not any("std" in block for block in content):
        return []
    walk = _Walk(page.number, placed(page), words_of(_lines(content)))
    walk.parts(content, (), 0)
    walk.end_paragraph()
    for figure in drawn:
        walk.figure(figure)
    walk.found.sort(key=lambda each: each[0])  # stable: what has no path of its own stays behind what it followed
    return [block for _, block in walk.found]


class _Walk:
    """Goes through the tree once and gathers blocks, each with its path of indices in the tree."""

    def __init__(self, page: int, where: Callable[[float, float, float, float], Place | None], known: frozenset[str]):
        self.found: list[tuple[Path, Block]] = []
        self._page = page
        self._where = where
        self._known = known
        self._loose: list[str] = []
        self._loose_boxes: list[Box] = []
        self._last: Path = ()
        self._row = 0

    # A part is PyMuPDF's dict: a structure with `std` and `blocks`, or text with `lines`.
    def parts(self, content: list[dict[str, Any]], path: Path, depth: int) -> None:
        for part in content:
            if "std" not in part:
                self._put_loose(self._text(part), part)
                continue
            here = (*path, int(part.get("index", 0)))
            self._part(part, here, depth)

    def figure(self, figure: Figure) -> None:
        """A figure of the page: beside the text in it, which is its description where it has no other."""
        place = self._where(*figure.box) if figure.box is not None else None
        inside = [number for number, (path, _) in enumerate(self.found) if path[: len(figure.path)] == figure.path]
        text = figure.text
        if inside:
            number = inside[0]
            path, block = self.found[number]
            if block.kind is BlockKind.FIGURE:
                whole = Block(BlockKind.FIGURE, text or block.text, page=self._page, place=place or block.place)
                self.found[number] = (path, whole)
            return
        if text or place is not None:
            self.found.append((figure.path, Block(BlockKind.FIGURE, text, page=self._page, place=place)))

    def _part(self, part: dict[str, Any], here: Path, depth: int) -> None:
        std, inside = part["std"], part.get("blocks", [])
        if len(here) > _DEEPEST:
            return
        if std in _HEADINGS:
            self._add(BlockKind.HEADING, here, self._flat(part), part, level=_HEADINGS[std])
        elif std == "L":
            self._within(inside, here, depth + 1)
        elif std == "LI":
            self._item(inside, here, max(depth, 1))
        elif std == "Table":
            self._row = 0
            self._within(inside, here, depth)
            self._row = 0
        elif std == "TR":
            self._table_row(part, here)
        elif std == "BlockQuote":
            self._add(BlockKind.QUOTE, here, self._flat(part), part)
        elif std in ("Figure", "Formula"):
            words = "; ".join(filter(None, map(self._flat, inside))).replace(":; ", ": ")
            self._add(BlockKind.FIGURE, here, words, part)
        elif std in _PARAGRAPHS and not _holds_blocks(inside):
            self._add(BlockKind.PARAGRAPH, here, self._flat(part), part)
        elif std in _LOOSE:
            self._put_loose(self._flat(part), part)
        else:
            self._within(inside, here, depth)

    def _within(self, inside: list[dict[str, Any]], here: Path, depth: int) -> None:
        self.end_paragraph()
        self.parts(inside, here, depth)
        self.end_paragraph()

    def _item(self, inside: list[dict[str, Any]], here: Path, depth: int) -> None:
        marker = " ".join(self._flat(part) for part in inside if part.get("std") == "Lbl")
        rest = [part for part in inside if part.get("std") != "Lbl"]
        nested: list[tuple[dict[str, Any], Path]] = []
        words = " ".join(self._flat(part, nested, here) for part in rest)
        own = {"blocks": [part for part in inside if part.get("std") != "L"]}
        self._add(BlockKind.ITEM, here, words, own, level=depth, marker=marker)
        for part, path in nested:
            self._part(part, path, depth)

    def _table_row(self, part: dict[str, Any], here: Path) -> None:
        cells = [cell for cell in part.get("blocks", []) if "std" in cell]
        texts = [self._flat(cell).replace("\t", " ") for cell in cells]
        marks = "".join("h" if cell["std"] == "TH" else "d" for cell in cells)
        if any(texts):
            self._row += 1
            self._add(BlockKind.ROW, here, "\t".join(texts), part, level=self._row, marker=marks)

    def _add(
        self, kind: BlockKind, here: Path, text: str, part: dict[str, Any], *, level: int = 0, marker: str = ""
    ) -> None:
        self.end_paragraph()
        self._last = here
        text = text if kind is BlockKind.ROW else " ".join(text.split())
        if text.strip():
            place = self._placed(_boxes(part, nested=kind is not BlockKind.ITEM))
            self.found.append((here, Block(kind, text, level=level, marker=marker, page=self._page, place=place)))

    def _put_loose(self, text: str, part: dict[str, Any]) -> None:
        self._loose.append(text)
        self._loose_boxes += _boxes(part)

    def end_paragraph(self) -> None:
        """Text that stood in no part of its own becomes a paragraph: the rest of one that began a page before."""
        text = " ".join(" ".join(self._loose).split())
        place = self._placed(self._loose_boxes)
        self._loose.clear()
        self._loose_boxes = []
        if text:
            block = Block(BlockKind.PARAGRAPH, text, page=self._page, place=place)
            self.found.append((self._last, block))

    def _text(self, part: dict[str, Any]) -> str:
        lines = ["".join(span["text"] for span in line["spans"]) for line in part.get("lines", ())]
        if len(lines) < 2:
            return clean("".join(lines)).translate({0xAD: None, 0x2060: None, 0xFEFF: None})
        # Spaces at either end are kept: they part this run of text from the inline parts beside it.
        before, after = (" " if edge.isspace() else "" for edge in (lines[0][:1], lines[-1][-1:]))
        return before + clean(joined(lines, self._known)) + after

    def _flat(
        self, part: dict[str, Any], lists: list[tuple[dict[str, Any], Path]] | None = None, path: Path = ()
    ) -> str:
        """All text below a part; lists in it are put aside where `lists` is given."""
        if "std" not in part:
            return self._text(part)
        here = (*path, int(part.get("index", 0)))
        if len(here) > _DEEPEST:
            return ""
        if lists is not None and part["std"] == "L":
            lists.append((part, here))
            return ""
        texts = []
        for child in part.get("blocks", ()):
            text = self._flat(child, lists, here)
            # Inline parts follow each other as they were set; spaces are in their text.
            gap = "" if child.get("std") is None or child["std"] in _INLINE else " "
            texts.append(gap + text + gap)
        return " ".join("".join(texts).split())

    def _placed(self, boxes: list[Box]) -> Place | None:
        if not boxes:
            return None
        x0, y0, x1, y1 = zip(*boxes, strict=True)
        return self._where(min(x0), min(y0), max(x1), max(y1))


def _lines(content: list[dict[str, Any]], depth: int = 0) -> Iterator[str]:
    """Every line below these parts."""
    for part in content if depth <= _DEEPEST else ():
        for line in part.get("lines", ()):
            yield "".join(span["text"] for span in line["spans"])
        yield from _lines(part.get("blocks", []), depth + 1)


def _boxes(part: dict[str, Any], *, nested: bool = True) -> list[Box]:
    """Where the text below a part stands, a box a line; lists in it are left out unless `nested`."""
    found: list[Box] = [tuple(line["bbox"]) for line in part.get("lines", ())]
    waiting = list(part.get("blocks", ()))
    while waiting:
        below = waiting.pop()
        found += [tuple(line["bbox"]) for line in below.get("lines", ())]
        if nested or below.get("std") != "L":
            waiting += below.get("blocks", ())
    return found


def _holds_blocks(inside: list[dict[str, Any]]) -> bool:
    return any(part.get("std") in _HOLDING for part in inside)
