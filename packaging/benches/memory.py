"""Whether memory stays flat: what the window's process and the document worker hold after 1,000 page turns.

`memory.window` and `memory.worker`: the proportional set size (what is shared counted by its share) after 1,000 turns
of a document of 60 pages, against the same after 10 turns of the same run; every turn waits until its page is sharp.
`memory.visits`: the window's process after 60 visits that each open a document, search and look at the support screen,
against after 20; `each_kib` is what one visit adds.
"""

from __future__ import annotations

import gc
import json
import os
import re
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent

if TYPE_CHECKING:
    from walk import Walk

__all__ = ["run"]

_PAGES = 60
_FEW, _MANY = 10, 1_000
_FEW_VISITS, _MANY_VISITS = 20, 60
_PSS = re.compile(r"^Pss:\s+(\d+) kB", re.MULTILINE)


def run(rounds: int) -> Iterator[dict[str, object]]:
    """One long run; rounds would only repeat it."""
    from screen import on_private_screen

    yield from on_private_screen(__file__, rounds)


def measure(screen: str) -> Iterator[dict[str, object]]:
    """In a process with a window of its own."""
    from screen import SIZE
    from small_library import a_library_of, text_document
    from walk import Walk

    with tempfile.TemporaryDirectory() as folder:
        published = a_library_of({"pages": lambda path: text_document(path, _PAGES)}, Path(folder))
        walk = Walk.begin(SIZE, published=published)
        walk.to_reader()
        few, many = {}, {}
        for turn in range(1, _MANY + 1):
            _turn(walk, turn)
            if turn == _FEW:
                few = _held(walk)
        many = _held(walk)
        note = f"after {_FEW} turns of the same run ({screen})"
        for who in ("window", "worker"):
            yield _line(f"memory.{who}", many[who], few[who], note) | {"turns": _MANY}

        visits = {}
        for visit in range(1, _MANY_VISITS + 1):
            _visit(walk)
            if visit in (_FEW_VISITS, _MANY_VISITS):
                visits[visit] = _held(walk)["window"]
        each = (visits[_MANY_VISITS] - visits[_FEW_VISITS]) / (_MANY_VISITS - _FEW_VISITS)
        note = f"after {_FEW_VISITS} visits of the same run ({screen})"
        yield _line("memory.visits", visits[_MANY_VISITS], visits[_FEW_VISITS], note) | {"each_kib": round(each)}
        walk.running.close()


def _turn(walk: Walk, turn: int) -> None:
    """To the next page, there and back through the whole document."""
    reader = walk.kiosk.screens.reader
    place = turn % (2 * (_PAGES - 1))
    page = place if place < _PAGES else 2 * (_PAGES - 1) - place
    reader.goTo(page)
    walk.finger.waits_for_frame(lambda: walk.sharp(page), f"page {page}")
    _delete_what_is_due()


def _visit(walk: Walk) -> None:
    """What a person does in a minute or two, and leaves."""
    walk.to_reader()
    walk.kiosk.go_to_search("afraid")
    walk.shows("search")
    walk.kiosk.go_to_support()
    walk.shows("support")
    walk.to_cover()
    _let_go(walk)


def _let_go(walk: Walk) -> None:
    walk.rest()
    _delete_what_is_due()
    walk.rest()


def _delete_what_is_due() -> None:
    """What Qt deletes later is deleted by its event loop alone, which a bench that calls the window itself has not."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _held(walk: Walk) -> dict[str, int]:
    """KiB that the two processes hold, once what was let go of is given back."""
    _let_go(walk)
    gc.collect()
    _let_go(walk)
    workers = [pid for pid in _children(os.getpid()) if "kiosk" in _command(pid)]
    return {"window": _pss_kib(os.getpid()), "worker": sum(_pss_kib(pid) for pid in workers)}


def _pss_kib(pid: int) -> int:
    found = _PSS.search(Path(f"/proc/{pid}/smaps_rollup").read_text())
    assert found is not None, "this system does not say what a process holds"
    return int(found[1])


def _children(pid: int) -> list[int]:
    threads = Path(f"/proc/{pid}/task").glob("*/children")
    return [int(child) for thread in threads for child in thread.read_text().split()]


def _command(pid: int) -> str:
    return Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")


def _line(name: str, ours_kib: int, before_kib: int, against: str) -> dict[str, object]:
    return {
        "name": name,
        "value": round(ours_kib / 1024, 1),
        "unit": "MiB",
        "against": against,
        "ratio": round(ours_kib / before_kib, 3) if before_kib else None,
        "against_value": round(before_kib / 1024, 1),
    }


if __name__ == "__main__":
    for figure in measure(sys.argv[2]):
        print(json.dumps(figure), flush=True)
