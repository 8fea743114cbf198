"""One at a time, whoever dies: both makers of the lock."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.device.lock import DeviceLock, FlockHold, Hold, SqliteHold
from kiosk.errors import AlreadyRunning, DeviceError

TOP = Path(__file__).resolve().parents[2]
MAKERS = [FlockHold, SqliteHold]
Maker = Callable[[Path], Hold]

HOLDER = """
import sys
from pathlib import Path
from kiosk.device import lock
held = lock.DeviceLock(Path(sys.argv[1]), getattr(lock, sys.argv[2])).try_acquire()
print(held, flush=True)
sys.stdin.read()
"""


def another_process(path: Path, make: Maker) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(path), make.__name__],  # type: ignore[attr-defined]
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(TOP)},
    )


@pytest.mark.parametrize("make", MAKERS)
def test_two_in_one_process_do_not_both_have_it(make: Maker, tmp_path: Path) -> None:
    path = tmp_path / "not there yet" / "window.lock"
    one, two = DeviceLock(path, make), DeviceLock(path, make)

    assert one.try_acquire() and one.try_acquire()
    assert not two.try_acquire() and not two.held
    with pytest.raises(AlreadyRunning), two:
        raise AssertionError("both have it")

    one.release()
    one.release()
    with two:
        assert two.held and not one.try_acquire()
    assert not two.held and one.try_acquire()
    one.release()


@pytest.mark.parametrize("make", MAKERS)
def test_it_is_held_against_another_process_and_free_when_that_is_killed(make: Maker, tmp_path: Path) -> None:
    path = tmp_path / "window.lock"
    with another_process(path, make) as other:
        assert other.stdout is not None and other.stdout.readline() == "True\n"
        assert not DeviceLock(path, make).try_acquire()

        other.send_signal(signal.SIGKILL)
        other.wait()

    lock = DeviceLock(path, make)
    assert path.exists(), "what it left behind holds nothing"
    assert lock.try_acquire()
    with another_process(path, make) as other:
        assert other.stdout is not None and other.stdout.readline() == "False\n"
        other.kill()
    lock.release()


@pytest.mark.parametrize("make", MAKERS)
def test_of_many_threads_one_has_it(make: Maker, tmp_path: Path) -> None:
    locks = [DeviceLock(tmp_path / "one.lock", make) for _ in range(12)]
    threads = [threading.Thread(target=lock.try_acquire) for lock in locks]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sum(lock.held for lock in locks) == 1
    for lock in locks:
        lock.release()


@pytest.mark.parametrize("make", MAKERS)
def test_a_folder_that_cannot_be_is_an_error_of_ours(make: Maker, tmp_path: Path) -> None:
    (tmp_path / "in the way").write_text("")
    with pytest.raises(DeviceError):
        DeviceLock(tmp_path / "in the way" / "a.lock", make).try_acquire()
    (tmp_path / "a.lock").mkdir()
    with pytest.raises(DeviceError):
        DeviceLock(tmp_path / "a.lock", make).try_acquire()
