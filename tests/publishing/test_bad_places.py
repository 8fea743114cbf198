"""Disks that are full, folders that may not be used: one sentence, and what was there before is still there."""

from __future__ import annotations

import os
import resource as limits
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.errors import DeviceError, KioskError, NoRoom
from kiosk.library import folder as published
from kiosk.publishing.build import build
from kiosk.publishing.scaffold import new
from tests.publishing.small_world import collection, pdf, resource, whole

TOP = Path(__file__).resolve().parents[2]


@contextmanager
def small_disk(place: Path, kib: int) -> Iterator[Path | None]:
    """A disk of its own with so much room, where this account may make one; else None."""
    place.mkdir()
    made = (
        os.geteuid() == 0
        and not subprocess.run(
            ["mount", "-t", "tmpfs", "-o", f"size={kib}k", "tmpfs", str(place)], capture_output=True
        ).returncode
    )
    try:
        yield place if made else None
    finally:
        if made:
            subprocess.run(["umount", "-l", str(place)], check=True)


def noisy(folder: Path, edition: str = "1") -> Path:
    """A collection with a film of a megabyte."""
    from tests.publishing.small_world import mp4

    made = collection(
        folder,
        resource("film", "film", "film.mp4"),
        resource("guide", "document", "guide.pdf"),
        files={"film.mp4": mp4(1.0) + os.urandom(1 << 20), "guide.pdf": pdf(["Words"] * 3)},
    )
    text = (made / "collection.toml").read_text().replace('edition = "1"', f'edition = "{edition}"')
    (made / "collection.toml").write_text(text)
    return made


def in_a_process_that_may_not_write_much(code: str, *arguments: Path) -> subprocess.CompletedProcess[str]:
    def limit() -> None:
        limits.setrlimit(limits.RLIMIT_FSIZE, (100_000, 100_000))

    environment = {**os.environ, "PYTHONPATH": str(TOP)}
    command = [sys.executable, "-c", code, *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, preexec_fn=limit, env=environment, timeout=60)


@pytest.mark.parametrize("kib", [60, 300, 900])
def test_a_full_disk_leaves_the_release_that_was_in_use(tmp_path: Path, kib: int) -> None:
    folder = noisy(tmp_path / "ours")
    with small_disk(tmp_path / "disk", kib) as disk:
        if disk is None:  # not allowed to make one: a limit on the size of files stops the same write
            code = (
                "import sys; from pathlib import Path; from kiosk.cli import main\n"
                "sys.exit(main(['publish', 'build', sys.argv[1], sys.argv[2]]))"
            )
            ended = in_a_process_that_may_not_write_much(code, folder, tmp_path / "out")
            assert (ended.returncode, ended.stderr.count("\n")) == (1, 1)
            return
        with pytest.raises(NoRoom):
            build(folder, disk / "out")

        assert not (disk / "out" / "current").exists()
        assert [path for path in (disk / "out").rglob("*") if path.is_file() and path.name.startswith(".")] == []


def test_a_disk_that_fills_up_at_the_second_edition_keeps_the_first_in_use(tmp_path: Path) -> None:
    first, second = whole(tmp_path / "one"), noisy(tmp_path / "two", edition="2")
    with small_disk(tmp_path / "disk", 900) as disk:
        out = (disk or tmp_path) / "out"
        before = build(first, out).release_hash
        if disk is None:
            code = (
                "import sys; from pathlib import Path; from kiosk.publishing.build import build\n"
                "build(Path(sys.argv[1]), Path(sys.argv[2]))"
            )
            assert in_a_process_that_may_not_write_much(code, second, out).returncode
        else:
            with pytest.raises(NoRoom):
                build(second, out)

        assert published.current_library(out).hash == before


@pytest.mark.parametrize("make", [lambda place: place.write_text("a file"), lambda place: place.symlink_to("/proc")])
def test_a_place_that_takes_no_files_is_one_sentence(tmp_path: Path, make: object) -> None:
    folder = whole(tmp_path / "ours")
    make(tmp_path / "place")

    for attempt in (lambda: build(folder, tmp_path / "place"), lambda: new(tmp_path / "place" / "ours")):
        with pytest.raises(KioskError) as raised:
            attempt()
        assert isinstance(raised.value, DeviceError)
        assert str(raised.value).count("\n") == 0
