"""What a build keeps in memory, however large the collection."""

from __future__ import annotations

import random
import tracemalloc
from pathlib import Path

import pytest

from kiosk.library import chief
from kiosk.publishing import words
from kiosk.publishing.indexing import Index
from kiosk.publishing.writing import drafting

VOCABULARY = ["child", "trauma", "school", "calm", "adult", "listen", "street", "family", "worker", "morning"]


def peak_bytes(folder: Path, passages: int) -> int:
    """The most that indexing so many passages held at once, in Python's memory."""
    folder.mkdir()
    dice = random.Random(3)
    with drafting(folder / "draft", folder / "finished") as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        index = Index(connection)
        tracemalloc.start()
        try:
            connection.execute("BEGIN")
            for number in range(passages):
                body = " ".join([*dice.choices(VOCABULARY, k=20), f"rare{number}"])
                index.add_folded(1, ("page", number, None, None), "", body, ("", body, body), is_open=True)
            connection.execute("COMMIT")
            index.finish()
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()


def test_four_times_as_many_passages_take_no_more_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chief, "RANKED", 100)
    monkeypatch.setattr(chief, "BLOCK", 512)
    monkeypatch.setattr(chief, "_MOST_KNOWN", 500)
    monkeypatch.setattr(words, "_MOST", 500)
    peak_bytes(tmp_path / "first", 1024)  # what is made once only: patterns, caches of words
    few, many = peak_bytes(tmp_path / "few", 2048), peak_bytes(tmp_path / "many", 8192)
    assert many < 1.25 * few
