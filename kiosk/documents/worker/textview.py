"""The text view of a page: headings, paragraphs, lists, tables and figures in reading order.

A tagged page says what its parts are, and `tags` follows it. An untagged page is guessed from its layout: `columns`
says in which order its lines are read, larger or bold short lines are headings, bullets and numbers begin items.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace

import pymupdf

from kiosk.catalogue import Block, BlockKind
from kiosk.documents.messages import DocumentInfo, PageBlocks
from kiosk.documents.worker import tags
from kiosk.documents.worker.columns import Box, Grid, regions
from kiosk.documents.worker.joining import joined, words_of
from kiosk.documents.worker.lines import Line, Picture, lines_of, pictures_of
from kiosk.documents.worker.reading import Place, placed

__all__ = ["blocks", "guessed"]

_MAX_BLOCKS = 5_000
_MARKER = re.compile(r"^([•·◦▪‣●○■\-–*]|\(?(?:\d{1,3}|[a-zA-Z]|[ivx]{1,5})[.)])\s+(?=\S)")
_HEADING_RATIO = 1.15
_HEADING_LETTERS = 160
_GUTTER = 0.8
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_SAME_LINE = 0.5
_ENDS = re.compile("[.!?\u061f\u06d4](?:\\s|$)|^[.!?\u061f]")

Where = Callable[[float, float, float, float], Place | None]


def blocks(page: pymupdf.Page, info: DocumentInfo) -> PageBlocks:
    """The page as blocks; from its tags where the document has any on this page."""
    found = tags.blocks(page) if info.tagged else []
    return PageBlocks(tuple((found or guessed(page))[:_MAX_BLOCKS]))


def guessed(page: pymupdf.Page) -> list[Block]:
    """The blocks of a page that says nothing about its parts."""
    lines = _with_markers(lines_of(page))
    return _Guess(page, lines, pictures_of(page)).blocks()


def _with_markers(lines: list[Line]) -> list[Line]:
    """A bullet may be a line of its own, beside the line that it marks: the two are one."""
    taken: set[int] = set()
    result: list[Line] = []
    for number, line in enumerate(lines):
        if number in taken:
            continue
        if len(line.text) <= 4 and _MARKER.match(line.text + " x"):
            beside = [
                (abs(other.x0 - line.x1), place)
                for place, other in enumerate(lines)
                if place not in taken and place != number and _beside(line, other)
            ]
            if beside:
                _, place = min(beside)
                other = lines[place]
                taken.add(place)
                text = f"{line.text} {other.text}"
                box = (min(line.x0, other.x0), min(line.y0, other.y0), max(line.x1, other.x1), max(line.y1, other.y1))
                whole = Line(text, *box, other.size, other.bold, len(text))
                if place < number:
                    result = [whole if one is other else one for one in result]
                else:
                    result.append(whole)
                continue
        result.append(line)
    return result


def _beside(marker: Line, other: Line) -> bool:
    level = abs((marker.y0 + marker.y1) - (other.y0 + other.y1)) / 2 <= _SAME_LINE * other.size
    gap = max(other.x0 - marker.x1, marker.x0 - other.x1)
    return level and -1.0 <= gap <= 4 * other.size


class _Guess:
    def __init__(self, page: pymupdf.Page, lines: list[Line], pictures: list[Picture]):
        self._page: int = page.number
        self._where: Where = placed(page)
        self._lines = lines
        self._pictures = [one for one in pictures if not _behind_text(one, lines)] if lines else pictures
        self._rtl = _reads_right_to_left(lines)
        self._body = _body_size(lines)
        self._sizes = sorted({one.size for one in lines if one.size >= self._body * _HEADING_RATIO}, reverse=True)
        self._words = words_of(line.text for line in lines)

    def blocks(self) -> list[Block]:
        boxes = [
            Box(one.x0, one.y0, one.x1, one.y1, len(one.text.split()), _ENDS.search(one.text) is not None)
            for one in self._lines
        ]
        boxes += [Box(one.x0, one.y0, one.x1, one.y1, 20) for one in self._pictures]
        result: list[Block] = []
        for region in regions(boxes, max(8.0, _GUTTER * self._body), self._rtl):
            result += self._rows(region) if isinstance(region, Grid) else self._column(region.boxes)
        return _nested(result)

    def _column(self, numbers: Sequence[int]) -> list[Block]:
        result: list[Block] = []
        group: list[Line] = []
        for number in numbers:
            if number >= len(self._lines):
                result += self._made(group)
                group = []
                picture = self._pictures[number - len(self._lines)]
                place = self._where(picture.x0, picture.y0, picture.x1, picture.y1)
                if place is not None:
                    result.append(Block(BlockKind.FIGURE, "", page=self._page, place=place))
                continue
            line = self._lines[number]
            if group and self._begins(group, line):
                result += self._made(group)
                group = []
            group.append(line)
        return result + self._made(group)

    def _begins(self, group: list[Line], line: Line) -> bool:
        """Whether a line begins a part of its own, after the lines above it."""
        above = group[-1]
        if _MARKER.match(line.text) or abs(above.size - line.size) > 0.6:
            return True
        height = max(line.size, 1.0)
        if line.y0 - above.y1 > 0.55 * height or line.y1 < above.y0:
            return True
        if above.bold != line.bold and all(one.bold == above.bold for one in group):
            return True
        marked = _MARKER.match(group[0].text)
        if marked and not self._rtl and len(group) > 1 and group[1].x0 > group[0].x0 + 2:
            return line.x0 <= group[0].x0 + 0.5  # back under the marker, the item is over
        indented = (above.x1 - line.x1 if self._rtl else line.x0 - above.x0) > 0.8 * height
        return not marked and indented and above.text.endswith((".", "!", "?", ":", "؟", "۔"))

    def _made(self, lines: list[Line]) -> list[Block]:
        if not lines:
            return []
        text = joined((line.text for line in lines), self._words)
        place = self._where(
            min(one.x0 for one in lines),
            min(one.y0 for one in lines),
            max(one.x1 for one in lines),
            max(one.y1 for one in lines),
        )
        size = max(one.size for one in lines)
        marker = _MARKER.match(text)
        if size >= self._body * _HEADING_RATIO and len(text) <= _HEADING_LETTERS:
            level = min(1 + self._sizes.index(size), 6)
            return [Block(BlockKind.HEADING, text, level=level, page=self._page, place=place)]
        if marker:
            rest = text[marker.end() :]
            return [Block(BlockKind.ITEM, rest, level=1, marker=marker[1], page=self._page, place=place)]
        short = len(lines) == 1 and len(text) <= _HEADING_LETTERS // 2
        if short and lines[0].bold and not text.endswith((".", ":", ",", ";")):
            level = min(len(self._sizes) + 1, 6)
            return [Block(BlockKind.HEADING, text, level=level, page=self._page, place=place)]
        return [Block(BlockKind.PARAGRAPH, text, page=self._page, place=place)]

    def _rows(self, grid: Grid) -> list[Block]:
        result = []
        bold_first = all(self._is_bold(cell) for cell in grid.rows[0] if cell) and not all(
            self._is_bold(cell) for row in grid.rows[1:] for cell in row if cell
        )
        for number, row in enumerate(grid.rows):
            boxes = [self._box(one) for cell in row for one in cell]
            cells = [joined((self._text(one) for one in cell), self._words) for cell in row]
            place = self._where(
                min(one[0] for one in boxes),
                min(one[1] for one in boxes),
                max(one[2] for one in boxes),
                max(one[3] for one in boxes),
            )
            marks = ("h" if bold_first and number == 0 else "d") * len(cells)
            result.append(Block(BlockKind.ROW, "\t".join(cells), number + 1, marks, self._page, place=place))
        return result

    def _text(self, number: int) -> str:
        return self._lines[number].text if number < len(self._lines) else ""

    def _is_bold(self, cell: Sequence[int]) -> bool:
        return all(number < len(self._lines) and self._lines[number].bold for number in cell)

    def _box(self, number: int) -> tuple[float, float, float, float]:
        one = self._lines[number] if number < len(self._lines) else self._pictures[number - len(self._lines)]
        return one.x0, one.y0, one.x1, one.y1


def _nested(blocks: list[Block]) -> list[Block]:
    """Items that stand further in than the item before them are its own."""
    result: list[Block] = []
    edges: list[float] = []
    for block in blocks:
        if block.kind is not BlockKind.ITEM or block.place is None:
            edges = []
        else:
            edge = block.place[0]
            while edges and edge < edges[-1] - 0.008:
                edges.pop()
            if not edges or edge > edges[-1] + 0.008:
                edges.append(edge)
            block = replace(block, level=len(edges))
        result.append(block)
    return result


def _behind_text(picture: Picture, lines: Sequence[Line]) -> bool:
    """Whether a picture is a ground that text stands on."""
    on = sum(
        one.x0 >= picture.x0 and one.x1 <= picture.x1 and one.y0 >= picture.y0 and one.y1 <= picture.y1 for one in lines
    )
    return on >= 2


def _reads_right_to_left(lines: Sequence[Line]) -> bool:
    letters = Counter[bool]()
    for line in lines:
        for letter in line.text:
            if letter.isalpha():
                letters[_RIGHT_TO_LEFT.match(letter) is not None] += 1
    return letters[True] > letters[False]


def _body_size(lines: Sequence[Line]) -> float:
    letters: Counter[float] = Counter()
    for line in lines:
        letters[line.size] += line.letters
    return letters.most_common(1)[0][0] if letters else 0.0
