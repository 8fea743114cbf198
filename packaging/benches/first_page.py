"""From a tap on *Open* to the first sharp page on the screen.

Ours: the real window and the real worker, a touch on *Open*, until a frame was shown after the page's picture in its
size on screen had come. The peers all draw in this process with PyMuPDF as its documentation calls it (`open`, a page,
`get_pixmap`):

- `first-page.KIND`: the least reader that could be written with it, a window that opens, draws and paints on a tap,
  from the tap to the frame;
- `first-page.KIND.drawing-alone`: opening and drawing to a QImage and nothing more: no window, no frame.

Target: at most 1.3. The worker is warm, as it is some moments after the cover shows; the document was not open before.
"""

from __future__ import annotations

import json
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from walk import Walk

__all__ = ["run"]

_LEAST_ROUNDS = 7
_TARGET = 1.3


def run(rounds: int) -> Iterator[dict[str, object]]:
    """One line for each kind of page and each peer."""
    from screen import on_private_screen

    yield from on_private_screen(__file__, max(rounds, _LEAST_ROUNDS))


def measure(rounds: int, screen: str) -> Iterator[dict[str, object]]:
    """In a process with a window of its own, on a library of three documents."""
    from screen import SIZE
    from small_library import a_library_of, path_document, scan_document, text_document
    from walk import Walk

    with tempfile.TemporaryDirectory() as folder:
        published = a_library_of(
            {
                "text": lambda path: text_document(path, 12),
                "scan": lambda path: scan_document(path, 6),
                "drawing": lambda path: path_document(path, 3),
            },
            Path(folder),
        )
        walk = Walk.begin(SIZE, published=published)
        for title in ("Text", "Scan", "Drawing"):
            yield from _one(walk, title, rounds, screen)
        walk.running.close()


def _one(walk: Walk, title: str, rounds: int, screen: str) -> Iterator[dict[str, object]]:
    import pymupdf
    from plain_reader import PlainReader, drawn

    from kiosk.library import content

    document = walk.to_reader(title)
    release = walk.kiosk.release
    assert release is not None
    path = content.document(release, document.id, walk.kiosk.visit).path
    width = next(round(placed.width) for placed, _ in walk.kiosk.screens.reader.placed())
    plain = PlainReader(path, width)
    times: dict[str, list[float]] = {"kiosk": [], "plain": [], "alone": []}
    for turn in range(rounds):
        for arm in list(times)[:: 1 if turn % 2 else -1]:
            pymupdf.TOOLS.store_shrink(100)
            if arm == "kiosk":
                times[arm].append(_ours(walk, title))
            elif arm == "plain":
                times[arm].append(plain.opens())
            else:
                began = time.perf_counter()
                drawn(path, 0, width)
                times[arm].append((time.perf_counter() - began) * 1000)
    kind = {"Text": "text-page", "Scan": "scan-page", "Drawing": "path-heavy-page"}[title]
    for name, peer, against in (
        (f"first-page.{kind}", "plain", "a minimal window that draws with PyMuPDF in-process, tap to frame"),
        (f"first-page.{kind}.drawing-alone", "alone", "PyMuPDF in-process: open, get_pixmap and a QImage, no window"),
    ):
        yield {
            "name": name,
            "value": round(min(times["kiosk"]), 1),
            "unit": "ms",
            "against": f"{against} ({width} px wide, {screen})",
            "ratio": round(min(times["kiosk"]) / min(times[peer]), 3),
            "against_value": round(min(times[peer]), 1),
            "median": round(statistics.median(times["kiosk"]), 1),
            "against_median": round(statistics.median(times[peer]), 1),
            "target": _TARGET,
            "rounds": rounds,
        }


def _ours(walk: Walk, title: str) -> float:
    walk.to_document(title)
    walk.finger.waits_for(lambda: walk.kiosk.drawing.ready, "the worker")
    walk.rest()
    began = time.perf_counter()
    walk.finger.taps_on("openItem")
    walk.finger.waits_for_frame(lambda: walk.sharp(0), "the first page")
    return (time.perf_counter() - began) * 1000


if __name__ == "__main__":
    for figure in measure(int(sys.argv[1]), sys.argv[2]):
        print(json.dumps(figure), flush=True)
