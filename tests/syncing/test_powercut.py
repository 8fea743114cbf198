"""The power goes at any system call of a sync, from a folder or from the web: the old release or the new one, whole."""

from __future__ import annotations

import random
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.library.folder import current_library
from kiosk.syncing import run, sources
from tests.syncing.powercut import CALLS, every_point, sweep
from tests.syncing.publisher import DAY, FIRST, MONDAY, SECOND, Answers, Publisher, serving

pytestmark = pytest.mark.skipif(
    shutil.which("strace") is None or not sys.platform.startswith("linux"), reason="strace cuts the power"
)


@contextmanager
def a_machine_that_is_behind(folder: Path, kind: str) -> Iterator[tuple[Path, Path, str, str, str]]:
    publisher = Publisher(folder)
    publisher.publishes(FIRST)
    machine = publisher.machine("start")
    run.sync(machine, sources.named(str(publisher.published)), MONDAY)
    old = current_library(machine.library).hash
    publisher.publishes(SECOND, MONDAY + DAY)
    new = current_library(publisher.published).hash
    root = publisher.published / "metadata" / "1.root.json"
    if kind == "folder":
        yield machine.library, root, str(publisher.published), old, new
        return
    with serving(Answers(publisher.published)) as address:
        yield machine.library, root, address, old, new


def test_a_slice_of_the_sweep(tmp_path: Path) -> None:
    """A few points of every call, the same in every run; `packaging/test powercut` cuts at all of them."""
    chance = random.Random(6)
    points = iter([(call, number) for call in CALLS[:6] for number in sorted(chance.sample(range(1, 12), 2))])
    with a_machine_that_is_behind(tmp_path, "folder") as (start, root, source, old, new):
        found = list(sweep(start, tmp_path / "cut", root, source, old, new, points))
    assert [(cut, wrong) for cut, wrong in found if wrong] == []
    assert sum(cut.died for cut, _ in found) >= 4, "the sweep must cut somewhere"


@pytest.mark.deep
@pytest.mark.parametrize("kind", ["folder", "web"])
def test_powercut_at_every_system_call(tmp_path: Path, kind: str, capsys: pytest.CaptureFixture[str]) -> None:
    with a_machine_that_is_behind(tmp_path, kind) as (start, root, source, old, new):
        found = list(sweep(start, tmp_path / "cut", root, source, old, new, every_point()))
    deaths = [(cut, wrong) for cut, wrong in found if cut.died]
    whole = sum(not wrong for _, wrong in deaths)
    with capsys.disabled():
        print(f"\nPower cut during a sync from {kind}: {whole} of {len(deaths)} left a whole release")
    assert [(cut, wrong) for cut, wrong in found if wrong] == []
    assert len(deaths) > 60
