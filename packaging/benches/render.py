"""Drawing a page as the window does, against the ways a developer would otherwise draw it.

Ours: a 1080p-fit page through the document client, frame copied out as the window copies it into its image. Against:
PyMuPDF in this process, `page.get_pixmap(matrix=…)` and its samples, as its documentation draws a page; and where
they are installed, pypdfium2 and Qt's own QPdfDocument. The arms take turns within a round, and who goes first changes;
value and ratio are of the least of all rounds, the median is given beside it.

Targets: at most 1.10 for pages of 10 ms and more, at most 1.25 for cheaper ones, at most 0.90 for a page seen before.
"""

from __future__ import annotations

import random
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pymupdf
import typst

from kiosk.documents.client import DocumentClient
from kiosk.documents.document import Document

__all__ = ["run"]

_HEIGHT_PX = 1080
_LEAST_ROUNDS = 7
_PAGES = 8
_WORDS = [
    *[
        "when",
        "a",
        "child",
        "is",
        "frightened",
        "their",
        "body",
        "gets",
        "ready",
        "to",
        "run",
        "or",
        "to",
        "hide",
        "and",
    ],
    *["a", "calm", "adult", "who", "stays", "near", "helps", "them", "to", "feel", "safe", "again", "it", "is", "not"],
    *["what", "is", "wrong", "with", "you", "but", "what", "happened", "to", "you", "we", "ask", "and", "we", "listen"],
]

Arm = Callable[[int], object]


def run(rounds: int) -> Iterator[dict[str, object]]:
    """One line for each case and peer."""
    rounds = max(rounds, _LEAST_ROUNDS)
    with tempfile.TemporaryDirectory() as folder:
        for name, make, pages in (
            ("text-page", _text, _PAGES),
            ("scan-page", _scan, 4),
            ("path-heavy-page", _paths, 2),
        ):
            path = Path(folder) / f"{name}.pdf"
            make(path, pages)
            yield from _first_sight(f"render.{name}", path, pages, rounds)
            if name == "text-page":
                yield from _seen_before(path, pages, rounds)
        yield from _start(Path(folder), rounds)


def _first_sight(name: str, path: Path, pages: int, rounds: int) -> Iterator[dict[str, object]]:
    """Every page once a round, the document opened anew and MuPDF's store emptied: each is met for the first time.

    Opening is not in the clock; parsing, drawing and handing over are.
    """
    with DocumentClient([path.parent]) as client:

        def fresh() -> dict[str, Arm]:
            pymupdf.TOOLS.store_shrink(100)
            return {"kiosk": _ours(client, client.open(path)), **_peers(path)}

        yield from _lines(name, _alternating(fresh, pages, rounds))


def _seen_before(path: Path, pages: int, rounds: int) -> Iterator[dict[str, object]]:
    """Every page again and again: ours keeps what it parsed."""
    with DocumentClient([path.parent]) as client:
        arms = {"kiosk": _ours(client, client.open(path)), **_peers(path)}
        for arm in arms.values():
            _sum_ms(arm, range(pages))
        yield from _lines("render.seen-before", _alternating(lambda: arms, pages, rounds))


def _alternating(fresh: Callable[[], dict[str, Arm]], pages: int, rounds: int) -> dict[str, list[float]]:
    """Milliseconds a page, for each arm and round; who goes first changes from round to round."""
    times: dict[str, list[float]] = {}
    for turn in range(rounds):
        arms = fresh()
        order = list(arms)
        for arm in order[turn % len(order) :] + order[: turn % len(order)]:
            times.setdefault(arm, []).append(_sum_ms(arms[arm], range(pages)) / pages)
    return times


def _start(folder: Path, rounds: int) -> Iterator[dict[str, object]]:
    """From nothing to a worker that is caged and ready. No peer does this."""
    times = []
    for _ in range(rounds):
        with DocumentClient([folder]) as client:
            times.append(_sum_ms(lambda _, client=client: client.start(), range(1)))
    yield from _lines("render.worker-start", {"kiosk": times})


def _lines(name: str, times: dict[str, list[float]]) -> Iterator[dict[str, object]]:
    ours = times.pop("kiosk")
    line = {"name": name, "value": round(min(ours), 3), "unit": "ms", "median": round(statistics.median(ours), 3)}
    if not times:
        yield {**line, "against": None, "ratio": None}
    for peer, theirs in times.items():
        yield {
            **line,
            "against": peer,
            "against_value": round(min(theirs), 3),
            "ratio": round(min(ours) / min(theirs), 3),
        }


def _sum_ms(arm: Arm, pages: range) -> float:
    started = time.perf_counter()
    for page in pages:
        arm(page)
    return (time.perf_counter() - started) * 1000


def _ours(client: DocumentClient, document: Document) -> Arm:
    sizes = [(round(page.width_pt * _HEIGHT_PX / page.height_pt), _HEIGHT_PX) for page in document.info.pages]
    # The window's image: there before the page is, and copied into once.
    images = {size: memoryview(bytearray(size[0] * size[1] * 4)) for size in sizes}

    def draw(page: int) -> object:
        frame = client.draw(document, page, *sizes[page])
        images[sizes[page]][:] = frame.data
        return frame

    return draw


def _peers(path: Path) -> dict[str, Arm]:
    return {"pymupdf": _pymupdf(path), **_pdfium(path), **_qtpdf(path)}


def _pymupdf(path: Path) -> Arm:
    document = pymupdf.open(path)

    def draw(page: int) -> object:
        loaded = document[page]
        scale = _HEIGHT_PX / loaded.rect.height
        return loaded.get_pixmap(matrix=pymupdf.Matrix(scale, scale)).samples_mv

    return draw


def _pdfium(path: Path) -> dict[str, Arm]:
    try:
        import pypdfium2
    except ImportError:
        return {}
    document = pypdfium2.PdfDocument(path)

    def draw(page: int) -> object:
        loaded = document[page]
        return loaded.render(scale=_HEIGHT_PX / loaded.get_height()).buffer

    return {"pypdfium2": draw}


def _qtpdf(path: Path) -> dict[str, Arm]:
    try:
        from PySide6.QtCore import QSize
        from PySide6.QtPdf import QPdfDocument
    except ImportError:
        return {}
    document = QPdfDocument()
    if document.load(str(path)) is not QPdfDocument.Error.None_:
        return {}

    def draw(page: int) -> object:
        size = document.pagePointSize(page)
        return document.render(page, QSize(round(size.width() * _HEIGHT_PX / size.height()), _HEIGHT_PX))

    return {"qtpdf": draw}


def _text(path: Path, pages: int) -> None:
    """Prose set as the library's own leaflets are: headings, paragraphs, lists, a panel; no two pages alike."""
    dice = random.Random(7)

    def prose(words: int) -> str:
        return " ".join(dice.choice(_WORDS) for _ in range(words)).capitalize() + "."

    fonts = Path(__file__).resolve().parents[2] / "assets" / "fonts"
    source = ['#set page(paper: "a4", numbering: "1")', '#set text(font: "Atkinson Hyperlegible Next", size: 11pt)']
    for number in range(pages):
        source += [
            f"= Part {number + 1}",
            *(prose(80) + "\n" for _ in range(2)),
            f"== {prose(4)}",
            *(f"- {prose(9)}" for _ in range(5)),
            f'#block(fill: rgb("#ECE5D8"), inset: 12pt, radius: 6pt)[{prose(50)}]',
            *(prose(60) + "\n" for _ in range(2)),
            "#pagebreak(weak: true)",
        ]
    typst_source = path.with_suffix(".typ")
    typst_source.write_text("\n".join(source), encoding="utf-8")
    typst.compile(typst_source, output=path, font_paths=[fonts], pdf_standards=["a-2a"])


def _scan(path: Path, pages: int) -> None:
    """Each page one JPEG of 200 dots an inch, as a scanner makes it; no two alike."""
    text = path.with_suffix(".source.pdf")
    _text(text, pages)
    source = pymupdf.open(text)
    document = pymupdf.open()
    for page in source:
        jpeg = page.get_pixmap(dpi=200).tobytes("jpg", jpg_quality=80)
        document.new_page(width=page.rect.width, height=page.rect.height).insert_image(page.rect, stream=jpeg)
    document.save(path)


def _paths(path: Path, pages: int) -> None:
    """A drawing of some forty thousand curves a page."""
    dice = random.Random(11)
    document = pymupdf.open()
    for _ in range(pages):
        page = document.new_page()
        lines = []
        for _ in range(40_000):
            x, y = dice.uniform(30, 560), dice.uniform(30, 800)
            curve = " ".join(f"{value + dice.uniform(-12, 12):.2f}" for value in (x, y, x, y, x, y))
            lines.append(f"{dice.random():.2f} 0.4 0.5 RG {x:.2f} {y:.2f} m {curve} c S")
        stream = document.get_new_xref()
        document.update_object(stream, "<<>>")
        document.update_stream(stream, " ".join(lines).encode())
        page.set_contents(stream)
    document.save(path, deflate=True)
