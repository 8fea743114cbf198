"""Building a release: pages a second against PyMuPDF alone, and memory of four times as many pages.

The collection is the bundled documents several times over, no two files alike. PyMuPDF alone reads the same files in as
many processes as there are cores: of each page its text, its blocks, its links, and a picture as large as a thumbnail.
"""

from __future__ import annotations

import json
import multiprocessing
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pymupdf
from small_library import shown_to_visitors

from kiosk.publishing.build import build
from kiosk.publishing.scaffold import new

__all__ = ["run"]

_TOP = Path(__file__).resolve().parents[2]
_COPIES = 12
_MOST_ROUNDS = 3
_THUMBNAIL_WIDTH_PX = 160


def run(rounds: int) -> Iterator[dict[str, object]]:
    """The figures: pages a second, the arms in turns; then the peak memory of the building process."""
    with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as own:
        folder = Path(own)
        collection, files = _a_collection(folder / "of-n", _COPIES)
        ours: list[float] = []
        alone: list[float] = []
        pages = 0
        for turn in range(max(1, min(rounds, _MOST_ROUNDS))):
            for which in ("ours", "alone") if turn % 2 == 0 else ("alone", "ours"):
                if which == "ours":
                    report = build(collection, folder / f"published-{turn}")
                    pages = report.pages
                    ours.append(report.pages / report.seconds)
                else:
                    alone.append(_pages_a_second_alone(files))
        yield {
            **_figure("pages", max(ours), "pages/s", "PyMuPDF alone, a process a core", max(alone)),
            "pages": pages,
            "rounds": [round(one, 1) for one in ours],
        }
        larger, _ = _a_collection(folder / "of-4n", 4 * _COPIES)
        small, large = (_peak_mb(one, folder / f"peak-{n}") for n, one in enumerate((collection, larger)))
        yield _figure("peak", large, "MB", f"a quarter of the pages ({pages})", small)


def _a_collection(folder: Path, copies: int) -> tuple[Path, list[Path]]:
    source, collection = folder / "source", folder / "collection"
    source.mkdir(parents=True)
    files: list[Path] = []
    for path in sorted((_TOP / "resources_db" / "documents").glob("*.pdf")):
        data = path.read_bytes()
        for copy in range(copies):
            files.append(source / f"{path.stem}-{copy}.pdf")
            files[-1].write_bytes(data + b"\n%% copy %d\n" % copy)
    new(collection, source)
    shown_to_visitors(collection)
    return collection, files


def _pages_a_second_alone(files: list[Path]) -> float:
    began = time.monotonic()
    with multiprocessing.get_context("spawn").Pool(os.cpu_count()) as pool:
        pages = sum(pool.imap_unordered(_read_alone, files))
    return pages / (time.monotonic() - began)


def _read_alone(path: Path) -> int:
    with pymupdf.open(path) as document:
        for page in document:
            page.get_text("text")
            page.get_text("dict")
            page.get_links()
            scale = _THUMBNAIL_WIDTH_PX / page.rect.width
            page.get_pixmap(matrix=pymupdf.Matrix(scale, scale)).tobytes("png")
        return len(document)


def _peak_mb(collection: Path, out: Path) -> float:
    """Peak memory of a process that builds, its document workers apart."""
    asked = [sys.executable, __file__, str(collection), str(out)]
    done = subprocess.run(asked, check=True, stdout=subprocess.PIPE, text=True)
    return float(json.loads(done.stdout))


def _figure(name: str, value: float, unit: str, against: str, against_value: float) -> dict[str, object]:
    return {
        "name": f"build.{name}",
        "value": round(value, 2),
        "unit": unit,
        "against": against,
        "against_value": round(against_value, 2),
        "ratio": round(value / against_value, 3),
    }


if __name__ == "__main__":
    build(Path(sys.argv[1]), Path(sys.argv[2]))
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
