"""Figures of a tagged document: what their makers said they show, and where they stand.

Structured text knows neither, and a figure drawn with lines alone has no part in it at all. So the tag tree itself is
walked, once a document, for figures. Where a figure does not say where it stands, it is where something of it is drawn:
a device that sees the page go by hears that.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

import pymupdf
from pymupdf import mupdf

from kiosk.documents.worker.opening import clean

__all__ = ["Figure", "figures"]

Path = tuple[int, ...]
Box = tuple[float, float, float, float]

_MOST_PARTS = 100_000
"""Parts of the tag tree that are looked at; what is beyond is a figure without a description."""
_MOST = 500
_MOST_STROKES = 20_000
"""Drawing operations looked at a page; a map has more, and its figure is then as large as what was seen of it."""
_DEEPEST = 60
_FAMILY = 20
_KINDS = ("/Figure", "/Formula")
_KID = re.compile(r"(\d+)\s+\d+\s+R|<<.*?>>|-?\d+", re.DOTALL)
_PAGE_OF = re.compile(r"/Pg\s+(\d+)\s+\d+\s+R")
_BBOX = re.compile(r"/BBox\s*\[([^\]]*)\]")
_STANDARD = (mupdf.FZ_STRUCTURE_FIGURE, mupdf.FZ_STRUCTURE_FORMULA)


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure: its path in the tag tree, what it shows ('' where nobody said), where it stands (points, origin top
    left, before the page is turned; None where that is not known)."""

    path: Path
    text: str
    box: Box | None


def figures(page: pymupdf.Page) -> list[Figure]:
    """The figures of a page, in the order of the tag tree."""
    # Kept on the document itself, so that they go when it goes.
    known: dict[int, list[Figure]] | None = vars(page.parent).get("kiosk_figures")
    if known is None:
        known = vars(page.parent)["kiosk_figures"] = _Tree(page.parent).figures()
    mine = known.get(page.xref, [])
    if all(figure.box is not None for figure in mine):
        to_top_left = page.transformation_matrix
        return [replace(one, box=tuple((pymupdf.Rect(one.box) * to_top_left).normalize())) for one in mine]
    drawn = _drawn(page)
    turned_back = page.derotation_matrix
    result = []
    for one in mine:
        box = one.box
        if box is not None:
            box = tuple((pymupdf.Rect(box) * page.transformation_matrix).normalize())
        elif one.path in drawn:
            box = tuple((pymupdf.Rect(drawn[one.path]) * turned_back).normalize())
        result.append(replace(one, box=box))
    return result


class _Tree:
    """Walks a document's tag tree, and gathers its figures by the number of the page object that they are on."""

    def __init__(self, document: pymupdf.Document):
        self._document = document
        self._seen: set[int] = set()
        self._found: dict[int, list[Figure]] = {}

    def figures(self) -> dict[int, list[Figure]]:
        kind, root = self._document.xref_get_key(self._document.pdf_catalog(), "StructTreeRoot")
        if kind != "xref":
            return {}
        # Depth first, in order; a page is handed down to parts that do not name theirs.
        waiting: list[tuple[int, Path, int]] = [(int(root.split()[0]), (), 0)]
        last = 0
        while waiting and len(self._seen) < _MOST_PARTS:
            part, path, page = waiting.pop()
            if part in self._seen or len(path) > _DEEPEST:
                continue
            self._seen.add(part)
            own = self._document.xref_get_key(part, "Pg")
            page = int(own[1].split()[0]) if own[0] == "xref" else page
            kids_kind, kids = self._document.xref_get_key(part, "K")
            if path and self._document.xref_get_key(part, "S")[1] in _KINDS:
                page = page or _page_in(kids if kids_kind != "null" else "")
                self._add(part, path, page or self._page_of_family(part), last)
                continue  # a figure in a figure is part of it
            last = page or last
            below = [
                (int(kid[1]), (*path, place), page)
                for place, kid in enumerate(_KID.finditer(kids))
                if kid[1] is not None
            ]
            waiting += reversed(below)
        return self._found

    def _page_of_family(self, part: int) -> int:
        """The page of a figure of lines alone, which names none: that of what stands beside it, such as its caption."""
        kind, parent = self._document.xref_get_key(part, "P")
        waiting = [int(parent.split()[0])] if kind == "xref" else []
        for _ in range(_FAMILY):
            if not waiting:
                break
            one = waiting.pop()
            kind, page = self._document.xref_get_key(one, "Pg")
            if kind == "xref":
                return int(page.split()[0])
            kids = self._document.xref_get_key(one, "K")[1]
            waiting += [int(kid[1]) for kid in _KID.finditer(kids) if kid[1] is not None][:_FAMILY]
        return 0

    def _add(self, part: int, path: Path, page: int, last: int) -> None:
        """`last` is the page of what came before in the tree: where nothing else is known, its words stand there."""
        here = self._found.setdefault(page or last, [])
        if len(here) >= _MOST:
            return
        kind, said = self._document.xref_get_key(part, "Alt")
        text = " ".join(clean(said).split()) if kind == "string" else ""
        here.append(Figure(path, text, self._box(part) if page else None))

    def _box(self, part: int) -> Box | None:
        """Where it says that it stands, as PDF has it: points, origin at the lower left."""
        kind, attributes = self._document.xref_get_key(part, "A")
        if kind == "xref":
            attributes = self._document.xref_object(int(attributes.split()[0]), compressed=True)
        elif kind == "array":
            others = re.findall(r"(\d+)\s+\d+\s+R", attributes)[:5]
            attributes += " ".join(self._document.xref_object(int(one), compressed=True) for one in others)
        found = _BBOX.search(attributes) if kind != "null" else None
        try:
            numbers = [float(number) for number in found[1].split()] if found else []
        except ValueError:
            return None
        if len(numbers) != 4 or not all(abs(number) < 1e6 for number in numbers):
            return None
        return numbers[0], numbers[1], numbers[2], numbers[3]


def _page_in(kids: str) -> int:
    named = _PAGE_OF.search(kids)
    return int(named[1]) if named else 0


def _drawn(page: pymupdf.Page) -> dict[Path, Box]:
    """Where things are drawn that belong to figures, by the path of the figure, on the page as displayed."""
    device = _WATCHING_DEVICE()
    device.use_virtual_begin_structure()
    device.use_virtual_end_structure()
    device.use_virtual_fill_path()
    device.use_virtual_stroke_path()
    device.use_virtual_fill_image()
    device.use_virtual_fill_image_mask()
    device.use_virtual_fill_shade()
    mupdf.fz_run_page(page.this, device, mupdf.FzMatrix(), mupdf.FzCookie())
    mupdf.fz_close_device(device)
    boxes: dict[Path, Box] = device.boxes
    return boxes


# What MuPDF hands to a device is its own, without types.
class _Watching:
    """Sees a page go by, and notes where figures are drawn."""

    def __init__(self) -> None:
        super().__init__()
        self.boxes: dict[Path, Box] = {}
        self._path: list[int] = []
        self._kinds: list[int] = []
        self._figures: list[Path] = []
        self._strokes = 0

    def begin_structure(self, _context: object, standard: int, _raw: str, index: int) -> None:
        self._path.append(index)
        self._kinds.append(standard)
        if standard in _STANDARD:
            self._figures.append(tuple(self._path))

    def end_structure(self, _context: object) -> None:
        if self._path:
            self._path.pop()
            if self._kinds.pop() in _STANDARD:
                self._figures.pop()

    def fill_path(self, _context: object, path: object, _even_odd: int, ctm: object, *_rest: object) -> None:
        if self._figures:
            self._note(mupdf.ll_fz_bound_path(path, None, ctm))

    def stroke_path(self, _context: object, path: object, stroke: object, ctm: object, *_rest: object) -> None:
        if self._figures:
            self._note(mupdf.ll_fz_bound_path(path, stroke, ctm))

    def fill_image(self, _context: object, _image: object, ctm: object, *_rest: object) -> None:
        if self._figures:
            self._note(mupdf.ll_fz_transform_rect(mupdf.ll_fz_make_rect(0.0, 0.0, 1.0, 1.0), ctm))

    def fill_image_mask(self, _context: object, _image: object, ctm: object, *_rest: object) -> None:
        if self._figures:
            self._note(mupdf.ll_fz_transform_rect(mupdf.ll_fz_make_rect(0.0, 0.0, 1.0, 1.0), ctm))

    def fill_shade(self, _context: object, shade: object, ctm: object, *_rest: object) -> None:
        if self._figures:
            self._note(mupdf.ll_fz_bound_shade(shade, ctm))

    def _note(self, rect: mupdf.fz_rect) -> None:
        self._strokes += 1
        if self._strokes > _MOST_STROKES or not (rect.x0 <= rect.x1 and rect.y0 <= rect.y1):
            return
        path = self._figures[0]
        old = self.boxes.get(path, (rect.x0, rect.y0, rect.x1, rect.y1))
        self.boxes[path] = (min(old[0], rect.x0), min(old[1], rect.y0), max(old[2], rect.x1), max(old[3], rect.y1))


# MuPDF calls back only into a class derived from its own, whose type is not known to the type checker.
_WATCHING_DEVICE = type("_WatchingDevice", (_Watching, mupdf.FzDevice2), {})
