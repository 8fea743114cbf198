"""A long document read from end to end leaves the worker no larger than a short one."""

from __future__ import annotations

import sys
from pathlib import Path

import pymupdf
import pytest

from kiosk.documents.client import DocumentClient

PAGES = 24
SIDE_PX = 2_000
UNPACKED_BYTES = SIDE_PX * SIDE_PX * 3


def a_scan(path: Path) -> Path:
    """Every page one picture of its own, of 12 MB when it is unpacked."""
    document = pymupdf.open()
    for number in range(PAGES):
        picture = pymupdf.Pixmap(pymupdf.csRGB, pymupdf.IRect(0, 0, SIDE_PX, SIDE_PX))
        picture.clear_with(200 - number)
        document.new_page().insert_image(pymupdf.Rect(50, 50, 500, 500), stream=picture.tobytes("jpg"))
    document.save(path)
    return path


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="what a process holds is read from /proc")
def test_pictures_of_pages_gone_by_are_let_go_of(tmp_path: Path) -> None:
    with DocumentClient([tmp_path]) as client:
        document = client.open(a_scan(tmp_path / "scan.pdf"))
        for page in range(PAGES):
            client.draw(document, page, 1_800, 2_547)
        worker = client._worker  # no verb tells what it holds
        assert worker is not None
        pages_held = int(Path(f"/proc/{worker.pid}/statm").read_text().split()[1])
    assert pages_held * 4096 < 20 * UNPACKED_BYTES, "less than all of them unpacked, and the worker itself"
