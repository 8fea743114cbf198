"""Patches give back the very bytes, in bounded memory, or say that they cannot."""

from __future__ import annotations

import hashlib
import random
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.library import patches
from kiosk.library.patches import PatchError, apply_patch, make_patch


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("patches")


def roundtrip(folder: Path, old: bytes | None, new: bytes) -> int:
    """Makes, applies, compares; returns the patch's size."""
    before = None
    if old is not None:
        before = folder / "old"
        before.write_bytes(old)
    (folder / "new").write_bytes(new)
    make_patch(before, folder / "new", folder / "patch")
    assert apply_patch(folder / "patch", before, folder / "made", len(new)) == hashlib.sha256(new).hexdigest()
    assert (folder / "made").read_bytes() == new
    return (folder / "patch").stat().st_size


@given(st.one_of(st.none(), st.binary(max_size=3000)), st.binary(max_size=3000))
def test_any_two_files(folder: Path, old: bytes | None, new: bytes) -> None:
    roundtrip(folder, old, new)


def test_a_small_change_in_a_large_file_is_a_small_patch(folder: Path) -> None:
    old = random.Random(1).randbytes(13 << 20)
    new = old[:6_000_000] + b"a few new words" + old[6_000_000:]
    assert roundtrip(folder, old, new) < 20_000


def test_memory_does_not_grow_with_the_file(folder: Path) -> None:
    chance = random.Random(2)
    peaks = []
    for segments in (2, 8):
        (folder / "new").write_bytes(chance.randbytes(segments * patches.SEGMENT_BYTES))
        make_patch(None, folder / "new", folder / "patch")
        tracemalloc.start()
        apply_patch(folder / "patch", None, folder / "made", segments * patches.SEGMENT_BYTES)
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    assert peaks[1] < peaks[0] * 1.2


@given(st.integers(0, 10_000), st.integers(0, 255))
def test_damage_is_noticed_or_shows_in_the_hash(folder: Path, place: int, byte: int) -> None:
    new = b"the words of a page " * 900
    (folder / "new").write_bytes(new)
    make_patch(None, folder / "new", folder / "patch")
    data = bytearray((folder / "patch").read_bytes())
    data[place % len(data)] ^= byte
    (folder / "patch").write_bytes(bytes(data))
    try:
        found = apply_patch(folder / "patch", None, folder / "made", len(new))
    except PatchError:
        return
    assert (found == hashlib.sha256(new).hexdigest()) == ((folder / "made").read_bytes() == new)


def test_a_patch_that_swells_is_stopped(folder: Path) -> None:
    """A frame that opens to far more than its segment may hold is not opened further."""
    bomb = b"\0" * (64 << 20)
    (folder / "new").write_bytes(bomb)
    make_patch(None, folder / "new", folder / "patch")
    head, _, rest = (folder / "patch").read_bytes().partition(b"\n")
    small = head.replace(str(len(bomb)).encode(), b"1000")
    (folder / "patch").write_bytes(small + b"\n" + rest)
    tracemalloc.start()
    with pytest.raises(PatchError):
        apply_patch(folder / "patch", None, folder / "made", 1000)
    assert tracemalloc.get_traced_memory()[1] < 8 << 20
    tracemalloc.stop()
    assert (folder / "made").stat().st_size <= 1000


def test_a_patch_for_another_file_is_refused(folder: Path) -> None:
    (folder / "old").write_bytes(b"one")
    (folder / "new").write_bytes(b"two two")
    make_patch(folder / "old", folder / "new", folder / "patch")
    (folder / "old").write_bytes(b"another one")
    with pytest.raises(PatchError):
        apply_patch(folder / "patch", folder / "old", folder / "made", 7)
