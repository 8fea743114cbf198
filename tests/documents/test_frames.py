"""Frames: shared memory that a hostile worker cannot take from under the window."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kiosk.documents.client import DocumentClient
from kiosk.documents.frames import FrameView, MemfdFrames, PlainFileFrames


@pytest.mark.parametrize("make", [MemfdFrames, PlainFileFrames])
def test_what_one_side_draws_the_other_side_reads(make: type[MemfdFrames] | type[PlainFileFrames]) -> None:
    memory = make()
    memory.grow(100)
    worker = FrameView(memory.argument)
    memory.worker_has_it()
    worker.writable(100)[:5] = b"first"
    early = memory.view(5)

    memory.grow(10_000_000)
    worker.writable(10_000_000)[9_999_994:10_000_000] = b"second"

    assert bytes(early) == b"first"
    assert bytes(memory.view(10_000_000)[-6:]) == b"second"
    memory.close()
    assert bytes(early) == b"first", "a view keeps its memory alive"


@pytest.mark.parametrize("make", [MemfdFrames, PlainFileFrames])
def test_a_frame_larger_than_its_memory_is_refused_on_both_sides(
    make: type[MemfdFrames] | type[PlainFileFrames],
) -> None:
    memory = make()
    memory.grow(100)

    with pytest.raises(ValueError):
        memory.view(1 << 30)
    with pytest.raises(ValueError):
        FrameView(memory.argument).writable(1 << 30)
    memory.close()


def test_the_worker_cannot_cut_the_memory_short() -> None:
    memory = MemfdFrames()
    memory.grow(100)

    with pytest.raises(PermissionError):
        os.ftruncate(memory.inherited[0], 0)

    assert bytes(memory.view(100)) == bytes(100)
    memory.close()


def test_a_frame_file_has_no_name_while_the_worker_runs(tmp_path: Path) -> None:
    made: list[PlainFileFrames] = []

    def make() -> PlainFileFrames:
        made.append(PlainFileFrames())
        return made[-1]

    with DocumentClient([tmp_path], make_frames=make) as client:
        client.start()
        name = Path(made[0].argument.removeprefix("file:"))
        assert not name.exists()
