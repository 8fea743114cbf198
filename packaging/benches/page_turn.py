"""From a press on *Next* to the next page sharp on the screen, and how evenly frames come while scrolling.

- `page-turn`: ours has drawn the next page ahead while the one before was read; the peer is the least reader that could
  be written with PyMuPDF in the window's own process, which draws when it is asked. Both from the touch to the frame.
- `page-turn.drawing-alone`: the peer only draws that page to a QImage, with no window and no frame.
- `page-turn.far`: ours goes to a page that was not drawn ahead, as from the contents.
- `page-turn.scroll`: 41 pages scrolled by a finger's speed, 1500 px a second; `value` is the 95th percentile of the
  time between two frames, against 16.7 ms.
"""

from __future__ import annotations

import itertools
import json
import math
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
_PAGES = 41
_SPEED_PX_S = 1500.0
_SCROLL_S = 6.0
_FRAME_MS = 1000 / 60


def run(rounds: int) -> Iterator[dict[str, object]]:
    """Turns, far turns and scrolling."""
    from screen import on_private_screen

    yield from on_private_screen(__file__, max(rounds, _LEAST_ROUNDS))


def measure(rounds: int, screen: str) -> Iterator[dict[str, object]]:
    """In a process with a window of its own, on a library of one document."""
    import pymupdf
    from plain_reader import PlainReader, picture_of
    from screen import SIZE
    from small_library import a_library_of, text_document
    from walk import Walk

    from kiosk.library import content

    with tempfile.TemporaryDirectory() as folder:
        published = a_library_of({"pages": lambda path: text_document(path, _PAGES)}, Path(folder))
        walk = Walk.begin(SIZE, published=published)
        document = walk.to_reader()
        release = walk.kiosk.release
        assert release is not None
        path = content.document(release, document.id, walk.kiosk.visit).path
        width = next(round(placed.width) for placed, _ in walk.kiosk.screens.reader.placed())
        plain = PlainReader(path, width)
        alone = pymupdf.open(path)
        times: dict[str, list[float]] = {"kiosk": [], "far": [], "plain": [], "alone": []}
        for turn in range(rounds):
            page = turn % 20 + 1
            for arm in ("kiosk", "plain", "alone") if turn % 2 else ("alone", "plain", "kiosk"):
                pymupdf.TOOLS.store_shrink(100)
                if arm == "kiosk":
                    times["kiosk"].append(_next(walk))
                elif arm == "plain":
                    times["plain"].append(plain.turns() if turn else plain.opens())
                else:
                    began = time.perf_counter()
                    picture_of(alone, page, width)
                    times["alone"].append((time.perf_counter() - began) * 1000)
        walk.kiosk.screens.reader.goTo(0)
        walk.finger.waits_for(lambda: walk.sharp(0), "the first page")
        for turn in range(rounds):
            times["far"].append(_far(walk, 8 + turn * 4 % (_PAGES - 9)))
        note = f"text page, {width} px wide, {screen}"
        yield _line("page-turn", times["kiosk"], times["plain"], f"a minimal window that draws with PyMuPDF ({note})")
        yield _line("page-turn.drawing-alone", times["kiosk"], times["alone"], f"PyMuPDF and a QImage alone ({note})")
        yield _line("page-turn.far", times["far"], times["plain"], f"a minimal window that draws with PyMuPDF ({note})")
        yield _scroll(walk, screen)
        walk.running.close()


def _next(walk: Walk) -> float:
    """The next page is there already, when the touch comes; a visitor reads for longer than it takes to draw."""
    reader = walk.kiosk.screens.reader
    wanted = reader.place + 1
    walk.finger.waits_for(lambda: walk.kiosk.drawing.picture(wanted) is not None, "the page ahead")
    walk.rest()
    began = time.perf_counter()
    walk.finger.taps_on("nextPage")
    walk.finger.waits_for_frame(lambda: reader.place >= wanted and walk.sharp(wanted), "the next page")
    return (time.perf_counter() - began) * 1000


def _far(walk: Walk, page: int) -> float:
    walk.rest()
    began = time.perf_counter()
    walk.kiosk.screens.reader.goTo(page)
    walk.finger.waits_for_frame(lambda: walk.sharp(page), f"page {page}")
    return (time.perf_counter() - began) * 1000


def _scroll(walk: Walk, screen: str) -> dict[str, object]:
    """Scroll from the top at a steady speed, the place asked for at every frame, as a flick does."""
    reader = walk.kiosk.screens.reader
    reader.goTo(0)
    walk.finger.waits_for(lambda: walk.sharp(0), "the first page")
    pages = walk.finger.item("pages")
    stamps: list[float] = []
    began = time.perf_counter()

    def step() -> None:
        now = time.perf_counter()
        stamps.append(now)
        pages.setProperty("contentY", (now - began) * _SPEED_PX_S)

    connection = walk.finger.window.frameSwapped.connect(step)
    step()
    walk.finger.waits_for(lambda: time.perf_counter() - began > _SCROLL_S, "the end of the scroll")
    walk.finger.window.frameSwapped.disconnect(connection)
    gaps = sorted((after - before) * 1000 for before, after in itertools.pairwise(stamps))
    p95 = gaps[math.ceil(0.95 * len(gaps)) - 1]
    return {
        "name": "page-turn.scroll",
        "value": round(p95, 1),
        "unit": "ms",
        "against": f"{_FRAME_MS:.1f} ms a frame, p95 ({_PAGES} pages at {_SPEED_PX_S:.0f} px a second, {screen})",
        "ratio": round(p95 / _FRAME_MS, 3),
        "median": round(statistics.median(gaps), 1),
        "most": round(gaps[-1], 1),
        "frames": len(gaps),
    }


def _line(name: str, ours: list[float], theirs: list[float], against: str) -> dict[str, object]:
    return {
        "name": name,
        "value": round(min(ours), 1),
        "unit": "ms",
        "against": against,
        "ratio": round(min(ours) / min(theirs), 3),
        "against_value": round(min(theirs), 1),
        "median": round(statistics.median(ours), 1),
        "against_median": round(statistics.median(theirs), 1),
        "rounds": len(ours),
    }


if __name__ == "__main__":
    for figure in measure(int(sys.argv[1]), sys.argv[2]):
        print(json.dumps(figure), flush=True)
