"""The staff PIN (ACCESS H20 to H22): slow to check, counted before it is looked at, and no way round the wait."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.device.attempts import LONGEST_WAIT_S, Attempts, read_attempts
from kiosk.device.hashing import Argon2, rounds_for
from kiosk.device.lock import DeviceLock
from kiosk.device.pin import Answer, PinKeeper, pin_problem
from kiosk.errors import PinRefused
from kiosk.settings.pin_hash import is_fit

TOP = Path(__file__).resolve().parents[2]
PIN = "284917"
COUNTS = ("staff-pin-count-1", "staff-pin-count-2")


@dataclass
class Clocks:
    """The wall's clock and the machine's own, moved by hand."""

    wall: float = 1_700_000_000.0
    machine: float = 5_000.0

    def passes(self, seconds: float) -> None:
        self.wall += seconds
        self.machine += seconds


@dataclass
class Quick:
    """A hash that costs nothing, and remembers what it was asked."""

    asked: list[str] = field(default_factory=list)

    def hash(self, digits: str) -> str:
        return f"hash-of-{digits}"

    def verify(self, encoded: str, digits: str) -> bool:
        self.asked.append(encoded)
        return encoded == f"hash-of-{digits}"

    def stand_in(self) -> str:
        return "nothing"


@pytest.fixture
def clocks() -> Clocks:
    return Clocks()


def a_keeper(folder: Path, clocks: Clocks, **also: str) -> PinKeeper:
    """As a window has it that has just started."""
    return PinKeeper(folder, lambda: clocks.wall, lambda: clocks.machine, hasher=Quick(), **also)


def a_set_keeper(folder: Path, clocks: Clocks) -> PinKeeper:
    keeper = a_keeper(folder, clocks)
    keeper.set(PIN)
    return keeper


def test_there_is_no_pin_until_one_is_set_and_then_only_that_one_opens(tmp_path: Path, clocks: Clocks) -> None:
    keeper = a_keeper(tmp_path, clocks)
    assert not keeper.is_set
    for guess in ("", "000000", "123456", "1234", "nothing"):
        assert keeper.check(guess).answer in (Answer.WRONG, Answer.LOCKED)

    keeper.set(PIN)

    assert keeper.is_set and a_keeper(tmp_path, clocks).is_set
    assert keeper.check(PIN).ok
    assert keeper.check("٢٨٤٩١٧").ok, "the digits of another script's keypad"
    assert keeper.check("284918").answer is Answer.WRONG
    assert keeper.check(PIN + "0").answer is Answer.WRONG
    assert keeper.check(PIN[:5]).answer is Answer.WRONG


@pytest.mark.parametrize(
    "weak",
    [
        "",
        "12345",
        "1234a6",
        "123456",
        "654321",
        "111111",
        "121212",
        "123123",
        "112233",
        "890123",
        "000001",
        "332211",
        "123321",
        "-12345",
        "28491 7",
        "9" * 33,
    ],
)
def test_a_short_or_an_obvious_one_is_refused_in_a_sentence_and_nothing_is_kept(
    weak: str, tmp_path: Path, clocks: Clocks
) -> None:
    keeper = a_keeper(tmp_path, clocks)
    with pytest.raises(PinRefused) as refused:
        keeper.set(weak)
    said = str(refused.value)
    assert said.endswith(".") and "!" not in said and (len(weak) < 6 or weak not in said)
    assert not keeper.is_set
    assert pin_problem(weak) == refused.value.happened and pin_problem(PIN) is None


def test_a_check_costs_a_quarter_of_a_second_with_a_salt_of_its_own(tmp_path: Path) -> None:
    keeper = PinKeeper(tmp_path, time.time, time.monotonic)
    keeper.set(PIN)
    first = (tmp_path / "staff-pin").read_text().strip()
    for guess, ok in ((PIN, True), ("993817", False)):
        began = time.perf_counter()
        assert keeper.check(guess).ok is ok
        assert time.perf_counter() - began >= 0.25
    keeper.set(PIN)
    again = (tmp_path / "staff-pin").read_text().strip()
    assert is_fit(first) and is_fit(again) and first != again and "argon2id" in first
    assert PIN not in first and (tmp_path / "staff-pin").stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(("a_round_s", "rounds"), [(0.4, 3), (0.03, 10), (0.003, 100), (1e-9, 200)])
def test_a_quicker_machine_makes_more_rounds(a_round_s: float, rounds: int) -> None:
    found = rounds_for(lambda count: count * a_round_s)
    assert rounds <= found <= rounds * 1.3
    assert found == 200 or found * a_round_s >= 0.25


def test_a_hash_that_is_none_or_too_cheap_matches_nothing() -> None:
    hasher = Argon2()
    for encoded in (
        "",
        "284917",
        "$argon2id$v=19$m=8,t=1,p=1$c2FsdHNhbHQ$AAAA",
        "$argon2i$v=19$m=65536,t=3,p=1$x$y",
        hasher.stand_in(),
    ):
        assert not hasher.verify(encoded, PIN)
    assert is_fit(hasher.stand_in())


def test_five_wrong_ones_lock_for_a_minute_and_each_after_that_for_twice_as_long(
    tmp_path: Path, clocks: Clocks
) -> None:
    keeper = a_set_keeper(tmp_path, clocks)
    assert [keeper.check("999111").wait_s for _ in range(5)] == [0, 0, 0, 0, 60]
    waits = [60.0]
    for _ in range(8):
        assert keeper.check(PIN).answer is Answer.LOCKED, "not even the right one"
        clocks.passes(keeper.wait_s() - 0.5)
        assert keeper.check(PIN).wait_s == pytest.approx(0.5)
        clocks.passes(0.5)
        assert keeper.wait_s() == 0
        wrong = keeper.check("999111")
        assert wrong.answer is Answer.WRONG
        waits.append(wrong.wait_s)
    assert waits == [60, 120, 240, 480, 960, 1920, 3600, 3600, 3600]

    clocks.passes(3600)
    assert keeper.check(PIN).ok
    assert [keeper.check("999111").wait_s for _ in range(5)] == [0, 0, 0, 0, 60], "the right one starts the count again"


def test_ten_thousand_wrong_pins_take_half_a_year(
    tmp_path: Path, clocks: Clocks, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "fsync", lambda descriptor: None)
    keeper = a_set_keeper(tmp_path, clocks)
    assert sum(keeper.check("999111").answer is Answer.WRONG for _ in range(1_000)) == 5, "without waiting: five"
    clocks.passes(60)
    began, looked_at, refused = clocks.wall, 0, 0
    for number in range(10_000):
        checked = keeper.check(f"{900_000 + number}")
        if checked.answer is Answer.LOCKED:
            refused += 1
            clocks.passes(keeper.wait_s())
        else:
            looked_at += 1
        assert not checked.ok
    assert looked_at + refused == 10_000 and looked_at >= 4_990
    assert clocks.wall - began > 4_900 * 3600
    clocks.passes(LONGEST_WAIT_S)
    assert keeper.check(PIN).ok, "the right one still opens"


def test_while_locked_nothing_is_looked_at_or_counted(tmp_path: Path, clocks: Clocks) -> None:
    keeper = a_set_keeper(tmp_path, clocks)
    for _ in range(5):
        keeper.check("999111")
    hasher = keeper._hasher
    assert isinstance(hasher, Quick)
    before = len(hasher.asked), (tmp_path / COUNTS[0]).read_bytes()
    for guess in (PIN, "999111", "", "x" * 10_000):
        assert keeper.check(guess).wait_s == 60
    assert (len(hasher.asked), (tmp_path / COUNTS[0]).read_bytes()) == before


def test_the_wait_outlives_the_window(tmp_path: Path, clocks: Clocks) -> None:
    for _ in range(5):
        keeper = a_set_keeper(tmp_path, clocks) if not (tmp_path / "staff-pin").exists() else a_keeper(tmp_path, clocks)
        keeper.check("999111")
    assert a_keeper(tmp_path, clocks).wait_s() == 60
    clocks.passes(59)
    assert a_keeper(tmp_path, clocks).check(PIN).answer is Answer.LOCKED
    clocks.passes(1)
    assert a_keeper(tmp_path, clocks).check(PIN).ok


@pytest.mark.parametrize("restarted", [False, True], ids=["the same window", "a window that was restarted"])
def test_a_clock_set_back_or_forward_unlocks_nothing(restarted: bool, tmp_path: Path, clocks: Clocks) -> None:
    keeper = a_set_keeper(tmp_path, clocks)
    for _ in range(5):
        keeper.check("999111")

    def now() -> PinKeeper:
        return a_keeper(tmp_path, clocks) if restarted else keeper

    clocks.wall -= 400 * 86_400
    assert now().wait_s() == 60
    clocks.wall += 800 * 86_400
    assert now().wait_s() == 60, "the machine's own clock has not moved"
    clocks.passes(30)
    assert now().wait_s() == 30
    clocks.wall -= 800 * 86_400
    assert now().check(PIN).wait_s == 30
    clocks.passes(30)
    assert now().check(PIN).ok, "and it is no lock for ever"


def test_after_a_start_of_the_machine_the_walls_clock_counts_alone_and_back_is_still_not_forward(
    tmp_path: Path, clocks: Clocks
) -> None:
    a = a_set_keeper(tmp_path, clocks)
    for _ in range(5):
        a.check("999111")
    clocks.wall, clocks.machine = clocks.wall - 3600, 12.0
    assert a_keeper(tmp_path, clocks).wait_s() == 60
    clocks.passes(20)
    assert a_keeper(tmp_path, clocks).wait_s() == 40
    clocks.wall, clocks.machine = clocks.wall + 41, 3.0
    assert a_keeper(tmp_path, clocks).check(PIN).ok


@given(moves=st.lists(st.tuples(st.floats(-1e7, 1e7), st.floats(0, 100)), max_size=12))
def test_whatever_the_walls_clock_does_no_more_is_waited_than_the_machine_ran(moves: list[tuple[float, float]]) -> None:
    attempts = Attempts(9, 960.0, 1_700_000_000.0, 5_000.0)
    wall, machine = attempts.wall, attempts.monotonic
    for jump, passes in moves:
        wall, machine = wall + jump + passes, machine + passes
        attempts = attempts.at(wall, machine)
    assert attempts.wait_s >= 960.0 - (machine - 5_000.0) - 1e-6


KILLED = """
import os, signal, sys
from pathlib import Path
from kiosk.device import pin
class Dies:
    def hash(self, digits): return ""
    def verify(self, encoded, digits): os.kill(os.getpid(), signal.SIGKILL)
    def stand_in(self): return ""
pin.PinKeeper(Path(sys.argv[1]), lambda: 1_700_000_000.0, lambda: 5_000.0, hasher=Dies()).check("999111")
"""


def test_pulling_the_plug_between_the_count_and_the_check_gains_nothing(tmp_path: Path, clocks: Clocks) -> None:
    a_set_keeper(tmp_path, clocks)
    for turn in range(1, 6):
        done = subprocess.run([sys.executable, "-c", KILLED, str(tmp_path)], env={**os.environ, "PYTHONPATH": str(TOP)})
        assert done.returncode == -signal.SIGKILL
        counted = read_attempts(tmp_path / COUNTS[0])
        assert isinstance(counted, Attempts) and counted.wrong == turn
    assert a_keeper(tmp_path, clocks).check(PIN).answer is Answer.LOCKED


def test_the_count_is_on_the_disk_before_the_pin_is_looked_at(
    tmp_path: Path, clocks: Clocks, monkeypatch: pytest.MonkeyPatch
) -> None:
    keeper = a_set_keeper(tmp_path, clocks)
    happened: list[str] = []
    fsync = os.fsync
    monkeypatch.setattr(os, "fsync", lambda descriptor: (happened.append("fsync"), fsync(descriptor))[1])
    monkeypatch.setattr(Quick, "verify", lambda self, encoded, digits: bool(happened.append("check")))

    keeper.check("999111")

    # Each copy and the folder that names it, and only then the check.
    assert happened == ["fsync"] * 4 + ["check"]


@pytest.mark.parametrize(
    "rubbish",
    [
        b"",
        b"[1,2",
        b"[]",
        b"[0,0,-5,1,1]",
        b"[0,0,1e99,0,0]",
        b"[0,0,NaN,0,0]",
        b"\xff" * 9000,
        b"null",
        b'{"a":1}',
        b"[true,0,0,0]",
        b"[" * 3000,
    ],
)
def test_one_copy_of_the_count_damaged_or_gone_changes_nothing(rubbish: bytes, tmp_path: Path, clocks: Clocks) -> None:
    keeper = a_set_keeper(tmp_path, clocks)
    for name in COUNTS:
        for _ in range(5):
            keeper.check("999111")
        (tmp_path / name).write_bytes(rubbish)
        assert a_keeper(tmp_path, clocks).wait_s() == keeper.wait_s() > 0
        (tmp_path / name).unlink()
        assert a_keeper(tmp_path, clocks).check(PIN).answer is Answer.LOCKED
        clocks.passes(keeper.wait_s())
        assert a_keeper(tmp_path, clocks).check(PIN).ok
        keeper = a_keeper(tmp_path, clocks)


@pytest.mark.parametrize("how", ["damaged", "gone"])
def test_both_copies_damaged_or_gone_is_a_lock_of_an_hour(how: str, tmp_path: Path, clocks: Clocks) -> None:
    a_set_keeper(tmp_path, clocks)
    for name in COUNTS:
        (tmp_path / name).unlink() if how == "gone" else (tmp_path / name).write_bytes(b"?")

    assert a_keeper(tmp_path, clocks).check(PIN).wait_s == LONGEST_WAIT_S

    clocks.passes(LONGEST_WAIT_S - 1)
    assert a_keeper(tmp_path, clocks).check(PIN).answer is Answer.LOCKED
    clocks.passes(1)
    assert a_keeper(tmp_path, clocks).check(PIN).ok


def test_a_count_that_cannot_be_written_is_a_lock(
    tmp_path: Path, clocks: Clocks, monkeypatch: pytest.MonkeyPatch
) -> None:
    keeper = a_set_keeper(tmp_path, clocks)

    def full(path: Path, text: str) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("kiosk.device.pin.write_durably", full)
    assert keeper.check(PIN).answer is Answer.LOCKED
    monkeypatch.undo()
    assert keeper.check(PIN).ok


def test_a_pin_file_that_is_damaged_opens_to_nothing(tmp_path: Path, clocks: Clocks) -> None:
    keeper = a_set_keeper(tmp_path, clocks)
    (tmp_path / "staff-pin").write_bytes(b"\xff\xfe")
    assert keeper.is_set
    assert keeper.check("nothing").answer is Answer.WRONG
    assert keeper.check(PIN).answer is Answer.WRONG


def test_two_processes_do_not_guess_at_once(tmp_path: Path, clocks: Clocks) -> None:
    keeper = a_set_keeper(tmp_path, clocks)
    with DeviceLock(tmp_path / "staff-pin.lock"):
        checked = keeper.check(PIN)
    assert checked.answer is Answer.LOCKED and 0 < checked.wait_s <= 2
    assert keeper.check(PIN).ok


def test_wrong_and_not_set_do_the_same_work_and_have_the_same_shape(tmp_path: Path, clocks: Clocks) -> None:
    unset, keeper = a_keeper(tmp_path / "unset", clocks), a_set_keeper(tmp_path / "set", clocks)
    assert unset.check("999111") == keeper.check("999111")
    for each in (unset, keeper):
        assert isinstance(each._hasher, Quick) and len(each._hasher.asked) == 1


def test_the_sites_own_hash_counts_before_one_that_was_set_here(tmp_path: Path, clocks: Clocks) -> None:
    a_set_keeper(tmp_path, clocks)
    sites = a_keeper(tmp_path, clocks, given="hash-of-739155")
    assert sites.check("739155").ok and not sites.check(PIN).ok
    fresh = a_keeper(tmp_path / "fresh", clocks, given="hash-of-739155")
    assert fresh.is_set and fresh.check("739155").ok, "the first try ever is no tampering"
