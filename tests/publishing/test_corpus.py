"""Files that others made: every one of them is accounted for, and none of them stops a build."""

from __future__ import annotations

import json
import random
import sqlite3
import subprocess
import sys
import zlib
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.library import folder as published
from tests.publishing.small_world import deep_outline_pdf, empty_pdf, locked_pdf, pdf, raw_pdf, stream

TOP = Path(__file__).resolve().parents[2]

CATALOGUE = (b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
PAGE = b"<< /Type /Page /Parent 2 0 R /MediaBox [%s] /Contents 4 0 R /Resources %s >>"


def odd_files() -> dict[str, bytes]:
    """PDFs that are encrypted, broken, huge or odd, the same each time."""
    good = pdf([f"Page {number} of a good document" for number in range(4)], title="A good document")
    chance = random.Random(0)
    bomb = zlib.compress(b"0 0 m 1 1 l S\n" * 200_000)
    files = {
        "good": good,
        "locked": locked_pdf(),
        "empty": empty_pdf(),
        "nothing": b"",
        "words": b"these are only words",
        "header-alone": b"%PDF-1.7\n",
        "late-header": b"\n" * 800 + good,
        "no-end": good[: len(good) * 2 // 3],
        "deep-outline": deep_outline_pdf(),
        "pages-in-a-ring": raw_pdf(CATALOGUE[0], b"<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>"),
        "page-of-no-size": raw_pdf(*CATALOGUE, PAGE % (b"0 0 0 0", b"<< >>"), stream(b"")),
        "page-of-great-size": raw_pdf(*CATALOGUE, PAGE % (b"0 0 1e6 1e6", b"<< >>"), stream(b"0 0 m 9e5 9e5 l S")),
        "page-of-odd-size": raw_pdf(*CATALOGUE, PAGE % (b"100 50 -30 nan", b"<< >>"), stream(b"q Q")),
        "broken-content": raw_pdf(
            *CATALOGUE, PAGE % (b"0 0 99 99", b"<< >>"), stream(b"BT /F1 ( ( ( 12 Tf [ ] TJ q q q")
        ),
        "form-in-itself": raw_pdf(
            *CATALOGUE,
            PAGE % (b"0 0 99 99", b"<< /XObject << /X 5 0 R >> >>"),
            stream(b"/X Do"),
            stream(b"/X Do", b"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 5 0 R >> >>"),
        ),
        "much-from-little": raw_pdf(*CATALOGUE, PAGE % (b"0 0 99 99", b"<< >>"), stream(bomb, b"/Filter /FlateDecode")),
        "missing-page": raw_pdf(CATALOGUE[0], b"<< /Type /Pages /Kids [9 0 R] /Count 1 >>"),
        "\u202eturned": good.replace(b"good", b"best"),
    }
    for number in range(12):
        damaged = bytearray(good)
        for _ in range(chance.randrange(1, 60)):
            damaged[chance.randrange(len(damaged))] = chance.randrange(256)
        files[f"damaged-{number:02}"] = bytes(damaged)
    return files


def opens(path: Path) -> bool:
    """Whether PyMuPDF opens a file and draws its first page, in a process of its own."""
    code = (
        "import pymupdf, sys\n"
        "d = pymupdf.open(sys.argv[1], filetype='pdf')\n"
        "sys.exit(not (not d.needs_pass and d.page_count and d[0].get_pixmap(dpi=20)))"
    )
    return not subprocess.run([sys.executable, "-c", code, str(path)], capture_output=True, timeout=60).returncode


def test_odd_files_are_all_accounted_for_and_what_can_be_drawn_is_in(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = odd_files()
    (tmp_path / "files").mkdir()
    for name, data in files.items():
        (tmp_path / "files" / f"{name}.pdf").write_bytes(data)

    made = main(["publish", "new", str(tmp_path / "x"), "--from", str(tmp_path / "files"), "--json"])
    taken = json.loads(capsys.readouterr().out)
    built = main(["publish", "build", str(tmp_path / "x"), str(tmp_path / "out"), "--json"])
    answer = json.loads(capsys.readouterr().out)

    assert (made, built) == (0, 0)
    assert taken["documents"] == len(files)
    assert answer["documents"] + len(answer["left_out"]) == len(files)
    assert [one for one in answer["left_out"] if opens(tmp_path / "x" / one["file"])] == []
    with closing(sqlite3.connect(published.current_library(tmp_path / "out").path)) as release:
        assert release.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert release.execute("SELECT count(*) FROM resource WHERE reviewed_by IS NOT NULL").fetchone() == (0,)


@pytest.mark.deep
def test_a_corpus_of_foreign_files_is_built_and_accounted_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    gather = [sys.executable, str(TOP / "packaging" / "corpus" / "gather.py"), str(tmp_path / "files")]
    assert not subprocess.run(gather, timeout=1200).returncode

    assert not main(["publish", "new", str(tmp_path / "x"), "--from", str(tmp_path / "files"), "--json"])
    taken = json.loads(capsys.readouterr().out)
    assert not main(["publish", "build", str(tmp_path / "x"), str(tmp_path / "out"), "--json"])
    answer = json.loads(capsys.readouterr().out)

    assert taken["documents"] >= 300
    assert answer["documents"] + len(answer["left_out"]) == taken["documents"]
    assert answer["pages"] >= answer["documents"]
