"""From a press on *Leave now* to the first frame that is the cover, in every state of the window.

The window is the real one. A finger is pressed on *Leave now* and stays there; the window works and is grabbed until
the picture is the cover's, pixel for pixel, as it was grabbed beforehand with the same (standing) clock. The veil has
no *Leave now*: there it is a touch on *Start fresh*. `frame_p99` is the same wait without the grabbing: until the
window itself has shown its next frame.

One line for each state, `value` the 99th percentile (the worst of a hundred or fewer trials), and `leave` over all.
Target: at most 100 ms. Film plays only where there is a display server.
"""

from __future__ import annotations

import json
import math
import os
import signal
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from walk import Walk

__all__ = ["run"]

_LEAST_TRIALS = 20
_TARGET_MS = 100.0


def run(rounds: int) -> Iterator[dict[str, object]]:
    """One line for each state, then one for all."""
    from screen import on_private_screen

    yield from on_private_screen(__file__, max(rounds, _LEAST_TRIALS), limit_s=3000.0)


def measure(trials: int, screen: str) -> Iterator[dict[str, object]]:
    """In a process with a window of its own."""
    from screen import SIZE
    from walk import Walk, noon

    walk = Walk.begin(SIZE, now=noon)
    walk.to_home()
    walk.to_cover()
    cover = walk.finger.window.grabWindow()
    grabs: dict[str, list[float]] = {}
    frames: dict[str, list[float]] = {}
    for state, reach in _states(screen).items():
        for _ in range(trials):
            reach(walk)
            grabbed, frame = _leaves(walk, cover, state)
            grabs.setdefault(state, []).append(grabbed)
            frames.setdefault(state, []).append(frame)
            walk.rest()
        yield _line(f"leave.{state}", grabs[state], frames[state], screen)
    every = [value for values in grabs.values() for value in values]
    yield _line("leave", every, [value for values in frames.values() for value in values], screen)
    walk.running.close()


def _leaves(walk: Walk, cover: object, state: str) -> tuple[float, float]:
    """Milliseconds from the press to the grab that equals the cover, and to the window's own next frame."""
    finger = walk.finger
    x, y = finger.middle("startFresh" if state == "veil" else "leaveNow")
    frame_ms = math.nan
    seen = finger.frames
    began = time.perf_counter()
    finger.presses(x, y)
    if state == "veil":
        finger.lifts(x, y)
    while True:
        walk.running.app.processEvents()
        if math.isnan(frame_ms) and finger.frames > seen:
            frame_ms = (time.perf_counter() - began) * 1000
        picture = finger.window.grabWindow()
        took = (time.perf_counter() - began) * 1000
        if picture == cover:
            break
        if took > 5000:
            picture.save("leave-failed.png")
            raise RuntimeError(f"Leaving from “{state}” did not end on the cover: see leave-failed.png.")
    finger.waits_for(lambda: finger.frames > seen, "a frame of the cover")
    if math.isnan(frame_ms):
        frame_ms = (time.perf_counter() - began) * 1000
    if state != "veil":
        finger.lifts(x, y)
    if walk.kiosk.screen != "cover":
        raise RuntimeError(f"Leaving from “{state}” did not leave.")
    return took, frame_ms


def _states(screen: str) -> dict[str, Callable[[Walk], None]]:
    """Every state, and how it is reached from the cover."""
    states: dict[str, Callable[[Walk], None]] = {
        "choice": _choice,
        "before": _before,
        "home": lambda walk: walk.to_home(),
        "access": _access,
        "section": _section,
        "resource": lambda walk: _none(walk.to_document()),
        "take-away": _take_away,
        "reader": lambda walk: _none(walk.to_reader()),
        "reader-drawing": _reader_drawing,
        "reader-finding": _reader_finding,
        "reader-worker-hangs": _worker_hangs,
        "text": _text,
        "page": _page,
        "film": _film,
        "search": _search,
        "search-running": _search_running,
        "support": _support,
        "support-open": _support_open,
        "veil": _veil,
    }
    if screen.startswith("xcb"):
        states["film-playing"] = _film_playing
    return states


def _none(_: object) -> None:
    return None


def _choice(walk: Walk) -> None:
    walk.kiosk.start()
    walk.shows("choice")


def _before(walk: Walk) -> None:
    _choice(walk)
    walk.kiosk.screens.choice.work()
    walk.shows("before")


def _access(walk: Walk) -> None:
    walk.to_home()
    walk.kiosk.toggleAccess()
    walk.finger.waits_for_frame(lambda: walk.kiosk.accessOpen, "the access sheet")


def _section(walk: Walk) -> None:
    walk.to_home()
    release = walk.kiosk.release
    assert release is not None
    walk.kiosk.go_to_section(release.sections[1].id)
    walk.shows("section")


def _take_away(walk: Walk) -> None:
    walk.to_document()
    walk.kiosk.screens.resource.takeAway()
    walk.finger.waits_for_frame(lambda: walk.kiosk.screens.resource.takeAwayShown, "the address")


def _reader_drawing(walk: Walk) -> None:
    """A page three times as large as the screen is being drawn."""
    walk.to_reader()
    reader = walk.kiosk.screens.reader
    for _ in range(6):
        reader.zoomIn()
    reader.goTo(4)
    walk.running.app.processEvents()


def _reader_finding(walk: Walk) -> None:
    walk.to_reader()
    walk.kiosk.screens.reader.findText = "the"
    walk.running.app.processEvents()


def _worker_hangs(walk: Walk) -> None:
    """The worker does not answer any more, and a page is asked of it."""
    walk.to_reader()
    for worker in _workers():
        os.kill(worker, signal.SIGSTOP)
    walk.kiosk.screens.reader.goTo(5)
    walk.rest()


def _text(walk: Walk) -> None:
    walk.to_reader()
    walk.kiosk.screens.reader.openText()
    walk.shows("page")


def _page(walk: Walk) -> None:
    from kiosk.catalogue import Kind

    walk.to_home()
    page = walk.first(Kind.PAGE)
    walk.kiosk.visit.agree(one.id for one in page.advisories)
    walk.kiosk.open_resource(page.id)
    walk.shows("page")


def _film(walk: Walk) -> None:
    from kiosk.catalogue import Kind

    walk.to_home()
    film = walk.first(Kind.FILM)
    walk.kiosk.visit.agree(one.id for one in film.advisories)
    walk.kiosk.open_resource(film.id)
    walk.shows("media")


def _film_playing(walk: Walk) -> None:
    _film(walk)
    walk.finger.waits_for(lambda: walk.finger.sees("play"), "the play button")
    walk.kiosk.screens.media.playOrPause()
    walk.finger.waits_for(lambda: walk.kiosk.screens.media.position > 0.3, "the film")


def _search(walk: Walk) -> None:
    walk.to_home()
    walk.kiosk.go_to_search("trauma")
    walk.shows("search")
    walk.finger.waits_for_frame(lambda: walk.kiosk.screens.search.state == "found", "results")


def _search_running(walk: Walk) -> None:
    walk.to_home()
    walk.kiosk.go_to_search("a")
    walk.shows("search")
    walk.kiosk.screens.search.text = "children and families who"
    walk.kiosk.screens.search.tryWord("what happened to you")


def _support(walk: Walk) -> None:
    walk.kiosk.start()
    walk.kiosk.goToSupport()
    walk.shows("support")


def _support_open(walk: Walk) -> None:
    _support(walk)
    walk.kiosk.screens.support.toggle("childline")
    walk.rest()


def _veil(walk: Walk) -> None:
    walk.to_home()
    walk.kiosk.access.coverNow()
    walk.finger.waits_for_frame(lambda: walk.finger.sees("startFresh"), "the veil")


def _workers() -> list[int]:
    """The document workers that this process has started."""
    found = []
    for children in Path("/proc/self/task").glob("*/children"):
        for child in children.read_text().split():
            line = Path(f"/proc/{child}/cmdline").read_bytes()
            if b"--document-worker" in line:
                found.append(int(child))
    return found


def _line(name: str, grabs: list[float], frames: list[float], screen: str) -> dict[str, object]:
    worst = _p99(grabs)
    return {
        "name": name,
        "value": round(worst, 1),
        "unit": "ms",
        "against": f"{_TARGET_MS:.0f} ms, p99 from press to a grab that equals the cover ({screen})",
        "ratio": round(worst / _TARGET_MS, 3),
        "least": round(min(grabs), 1),
        "median": round(statistics.median(grabs), 1),
        "most": round(max(grabs), 1),
        "frame_p99": round(_p99(frames), 1),
        "trials": len(grabs),
    }


def _p99(values: list[float]) -> float:
    """The least value that 99 of 100 do not pass."""
    return sorted(values)[math.ceil(0.99 * len(values)) - 1]


if __name__ == "__main__":
    for figure in measure(int(sys.argv[1]), sys.argv[2]):
        print(json.dumps(figure), flush=True)
