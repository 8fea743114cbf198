"""The text view of a tagged page: what its structure tree says its parts are.

MuPDF gives the tree as nested blocks. What it does not give is added here: the description of a figure without text
(read by a device that hears structure and descriptions go by), and the difference between the page's text and its
running heads and feet, which PDF calls artifacts and MuPDF hangs on whatever part came before (`artifacts`).
"""

from __future__ import annotations

from typing import Any

import pymupdf
from pymupdf import mupdf

from kiosk.catalogue import Block, BlockKind
from kiosk.documents.worker.artifacts import without_artifacts
from kiosk.documents.worker.opening import clean

__all__ = ["blocks"]

_HEADINGS = {"Title": 1, "H": 1, "H1": 1, "H2": 2, "H3": 3, "H4": 4, "H5": 5, "H6": 6}
_PARAGRAPHS = {"P", "Caption", "TOCI", "Note", "FENote", "BibEntry", "Code", "Aside"}
_DEEPEST = 60
_SHY = {0xAD: None, 0x2060: None, 0xFEFF: None}

Path = tuple[int, ...]


def blocks(page: pymupdf.Page) -> list[Block]:
    """The page's blocks, or nothing where no part of it is tagged."""
    with without_artifacts(page) as plain:
        flags = pymupdf.TEXT_COLLECT_STRUCTURE | pymupdf.TEXT_PRESERVE_WHITESPACE | pymupdf.TEXT_MEDIABOX_CLIP
        content = plain.get_text("dict", flags=flags)["blocks"]
        descriptions = _descriptions(plain)
    if not descriptions and not any("std" in block for block in content):
        return []
    walk = _Walk(page.number)
    walk.parts(content, (), 0)
    walk.end_paragraph()
    for path, text in descriptions:
        if not any(other[: len(path)] == path for other, _ in walk.found):
            walk.found.append((path, Block(BlockKind.FIGURE, text, page=page.number)))
    walk.found.sort(key=lambda each: each[0])  # stable: what has no path of its own stays behind what it followed
    return [block for _, block in walk.found]


class _Walk:
    """Goes through the tree once and gathers blocks, each with its path of indices in the tree."""

    def __init__(self, page: int):
        self.found: list[tuple[Path, Block]] = []
        self._page = page
        self._loose: list[str] = []
        self._last: Path = ()

    # A part is PyMuPDF's dict: a structure with `std` and `blocks`, or text with `lines`.
    def parts(self, content: list[dict[str, Any]], path: Path, depth: int) -> None:
        for part in content:
            if "std" not in part:
                self._loose.append(_text(part))
                continue
            here = (*path, int(part.get("index", 0)))
            self._part(part, here, depth)

    def _part(self, part: dict[str, Any], here: Path, depth: int) -> None:
        std, inside = part["std"], part.get("blocks", [])
        if len(here) > _DEEPEST:
            return
        if std in _HEADINGS:
            self._add(BlockKind.HEADING, here, _flat(part), level=_HEADINGS[std])
        elif std == "L":
            self.end_paragraph()
            self.parts(inside, here, depth + 1)
            self.end_paragraph()
        elif std == "LI":
            self._item(inside, here, max(depth, 1))
        elif std == "TR":
            cells = [_flat(cell) for cell in inside if "std" in cell]
            self._add(BlockKind.ROW, here, "\t".join(cells) if any(cells) else "")
        elif std == "BlockQuote":
            self._add(BlockKind.QUOTE, here, _flat(part))
        elif std in ("Figure", "Formula"):
            self._add(BlockKind.FIGURE, here, "; ".join(filter(None, map(_flat, inside))).replace(":; ", ": "))
        elif std in _PARAGRAPHS and not _holds_blocks(inside):
            self._add(BlockKind.PARAGRAPH, here, _flat(part))
        elif std in ("Span", "Link", "Quote", "Em", "Strong", "Sub", "Reference", "Annot", "Lbl"):
            self._loose.append(_flat(part))
        else:
            self.end_paragraph()
            self.parts(inside, here, depth)
            self.end_paragraph()

    def _item(self, inside: list[dict[str, Any]], here: Path, depth: int) -> None:
        marker = " ".join(_flat(part) for part in inside if part.get("std") == "Lbl")
        rest = [part for part in inside if part.get("std") != "Lbl"]
        nested: list[tuple[dict[str, Any], Path]] = []
        words = " ".join(_flat(part, nested, here) for part in rest)
        self._add(BlockKind.ITEM, here, words, level=depth, marker=marker)
        for part, path in nested:
            self._part(part, path, depth)

    def _add(self, kind: BlockKind, here: Path, text: str, *, level: int = 0, marker: str = "") -> None:
        self.end_paragraph()
        self._last = here
        text = text if kind is BlockKind.ROW else " ".join(text.split())
        if text.strip():
            self.found.append((here, Block(kind, text, level=level, marker=marker, page=self._page)))

    def end_paragraph(self) -> None:
        """Text that stood in no part of its own becomes a paragraph: the rest of one that began a page before."""
        text = " ".join(" ".join(self._loose).split())
        self._loose.clear()
        if text:
            self.found.append((self._last, Block(BlockKind.PARAGRAPH, text, page=self._page)))


def _text(part: dict[str, Any]) -> str:
    lines = ("".join(span["text"] for span in line["spans"]) for line in part.get("lines", ()))
    return clean(" ".join(lines)).translate(_SHY)


def _flat(part: dict[str, Any], lists: list[tuple[dict[str, Any], Path]] | None = None, path: Path = ()) -> str:
    """All text below a part; lists in it are put aside where `lists` is given."""
    if "std" not in part:
        return _text(part)
    here = (*path, int(part.get("index", 0)))
    if len(here) > _DEEPEST:
        return ""
    if lists is not None and part["std"] == "L":
        lists.append((part, here))
        return ""
    texts = []
    for child in part.get("blocks", ()):
        text = _flat(child, lists, here)
        # Inline parts follow each other as they were set; spaces are in their text.
        joined = "" if child.get("std") in (None, "Span", "Link", "Em", "Strong", "Sub") else " "
        texts.append(joined + text + joined)
    return " ".join("".join(texts).split())


def _holds_blocks(inside: list[dict[str, Any]]) -> bool:
    return any(part.get("std") in {*_HEADINGS, "L", "Table", "Figure", "Formula", "Note"} for part in inside)


def _descriptions(page: pymupdf.Page) -> list[tuple[Path, str]]:
    """What the figures of a page show, in their makers' words, with their paths in the tree."""
    device = _HEARING_DEVICE()
    device.use_virtual_begin_structure()
    device.use_virtual_end_structure()
    device.use_virtual_begin_metatext()
    mupdf.fz_run_page(page.this, device, mupdf.FzMatrix(), mupdf.FzCookie())
    mupdf.fz_close_device(device)
    heard: list[tuple[Path, str]] = device.heard
    return heard


class _Hearing:
    """Hears a page go by, and notes figures' descriptions."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[tuple[Path, str]] = []
        self._path: list[int] = []
        self._kinds: list[int] = []

    def begin_structure(self, _context: object, standard: int, _raw: str, index: int) -> None:
        self._path.append(index)
        self._kinds.append(standard)

    def end_structure(self, _context: object) -> None:
        if self._path:
            self._path.pop()
            self._kinds.pop()

    def begin_metatext(self, _context: object, kind: int, text: str) -> None:
        figure = self._kinds and self._kinds[-1] in (mupdf.FZ_STRUCTURE_FIGURE, mupdf.FZ_STRUCTURE_FORMULA)
        if figure and kind == mupdf.FZ_METATEXT_ALT and len(self.heard) < 500:
            words = " ".join(clean(text).split())
            if words:
                self.heard.append((tuple(self._path), words))


# MuPDF calls back only into a class derived from its own, whose type is not known to the type checker.
_HEARING_DEVICE = type("_HearingDevice", (_Hearing, mupdf.FzDevice2), {})
