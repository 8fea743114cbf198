"""How evenly frames come while a document of 500 pages is scrolled and its pages are still being drawn.

`scroll.p99` is the 99th percentile of the time between two frames, against that of a bare Flickable of the same size
that shows pages drawn beforehand, measured in turns with ours in one run; `scroll.late` is the share of frames that
come more than half a frame late (25 ms). The legs begin far apart, so that no page of theirs was drawn before.
"""

from __future__ import annotations

import itertools
import json
import math
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickImageProvider, QQuickItem, QQuickWindow

if TYPE_CHECKING:
    from finger import Finger
    from walk import Walk

__all__ = ["run"]

_PAGES = 500
_SPEED_PX_S = 1500.0
_LEG_S = 6.0
_LATE_MS = 25.0
_LEAST_LEGS = 4

_BARE = b"""
import QtQuick
Window {
    required property size sheet
    width: 1920; height: 1080; visible: true; color: "#F7F3EC"
    ListView {
        objectName: "bare"
        anchors.fill: parent
        model: 500; spacing: 24; cacheBuffer: 2400
        delegate: Image {
            required property int index
            x: (1920 - width) / 2
            width: sheet.width; height: sheet.height
            source: "image://drawn/" + index % 8
        }
    }
}
"""


def run(rounds: int) -> Iterator[dict[str, object]]:
    """Legs of ours and of the floor, in turns."""
    from screen import on_private_screen

    yield from on_private_screen(__file__, max(_LEAST_LEGS, min(rounds, 8)))


class _Drawn(QQuickImageProvider):
    """Pages that were drawn before anybody scrolls."""

    def __init__(self, pages: list[QImage]):
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._pages = pages

    def requestImage(self, id_: str, size: object, wanted: object) -> QImage:
        """Qt asks for a picture."""
        return self._pages[int(id_)]


def measure(legs: int, screen: str) -> Iterator[dict[str, object]]:
    """In a process with a window of its own, on a library of one document."""
    from finger import Finger
    from plain_reader import drawn
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
        placed = next(placed for placed, _ in walk.kiosk.screens.reader.placed())
        pages = [drawn(path, page, round(placed.width)) for page in range(8)]
        pages = [page.convertToFormat(QImage.Format.Format_RGB32) for page in pages]

        engine = QQmlApplicationEngine()
        engine.addImageProvider("drawn", _Drawn(pages))
        engine.setInitialProperties({"sheet": pages[0].size()})
        engine.loadData(_BARE)
        bare_window = engine.rootObjects()[0]
        assert isinstance(bare_window, QQuickWindow)
        bare = Finger(lambda: bare_window)
        bare.waits_for(lambda: bare.frames > 0, "the bare window")
        bare_window.hide()

        ours: list[list[float]] = []
        floor: list[list[float]] = []
        for leg in range(legs):
            page = 1 + leg * (_PAGES - 20) // legs
            for arm in ("ours", "bare") if leg % 2 else ("bare", "ours"):
                if arm == "ours":
                    ours.append(_our_leg(walk, page))
                else:
                    bare_window.show()
                    bare_window.raise_()
                    bare.waits_for_frame(bare_window.isExposed, "the bare window")
                    top = page * (pages[0].height() + 24)
                    floor.append(_leg(bare, bare.item("bare"), top))
                    bare_window.hide()
                    walk.finger.waits_for_frame(lambda: True, "our window")
        yield from _figures(ours, floor, screen)
        walk.running.close()


def _our_leg(walk: Walk, page: int) -> list[float]:
    walk.kiosk.screens.reader.goTo(page)
    walk.finger.waits_for_frame(lambda: walk.sharp(page), f"page {page}")
    pages = walk.finger.item("pages")
    return _leg(walk.finger, pages, float(pages.property("contentY")))


def _leg(finger: Finger, flickable: QQuickItem, top: float) -> list[float]:
    """Milliseconds between frames, the place asked for anew at every frame, as a flick does."""
    stamps: list[float] = []
    began = time.perf_counter()

    def step() -> None:
        now = time.perf_counter()
        stamps.append(now)
        flickable.setProperty("contentY", top + (now - began) * _SPEED_PX_S)

    finger.window.frameSwapped.connect(step)
    step()
    finger.waits_for(lambda: time.perf_counter() - began > _LEG_S, "the end of the scroll")
    finger.window.frameSwapped.disconnect(step)
    return [(after - before) * 1000 for before, after in itertools.pairwise(stamps)]


def _figures(ours: list[list[float]], floor: list[list[float]], screen: str) -> Iterator[dict[str, object]]:
    note = f"a bare Flickable of drawn pages ({_PAGES} pages at {_SPEED_PX_S:.0f} px a second, {screen})"
    more = {
        "median": round(statistics.median(gap for leg in ours for gap in leg), 1),
        "most": round(max(gap for leg in ours for gap in leg), 1),
        "frames": sum(map(len, ours)),
        "legs": len(ours),
    }
    for name, unit, of in (("scroll.p99", "ms", _p99), ("scroll.late", "%", _late)):
        least: Callable[[list[list[float]]], float] = lambda legs, of=of: min(map(of, legs))  # noqa: E731
        yield {
            "name": name,
            "value": round(least(ours), 2),
            "unit": unit,
            "against": note,
            "ratio": round(least(ours) / least(floor), 3) if least(floor) else None,
            "against_value": round(least(floor), 2),
            "each": [round(of(leg), 2) for leg in ours],
            "against_each": [round(of(leg), 2) for leg in floor],
        } | more


def _p99(gaps: list[float]) -> float:
    return sorted(gaps)[math.ceil(0.99 * len(gaps)) - 1]


def _late(gaps: list[float]) -> float:
    return 100 * sum(gap > _LATE_MS for gap in gaps) / len(gaps)


if __name__ == "__main__":
    for figure in measure(int(sys.argv[1]), sys.argv[2]):
        print(json.dumps(figure), flush=True)
