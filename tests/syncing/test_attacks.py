"""One test for each attack that the specification of The Update Framework names (section 1.5.2), against a repository
that lies. Each ends with what is still believed here."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.library.folder import LIBRARY_TARGET
from kiosk.syncing import refusals, trust
from kiosk.syncing.clock import trusted_time
from kiosk.syncing.state import Seen
from tests.syncing.simulator import Simulator

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
DAY = timedelta(days=1)


class Believer:
    """A machine that remembers what it accepted."""

    def __init__(self, folder: Path, simulator: Simulator) -> None:
        self.folder, self.simulator = folder, simulator
        self.root = simulator.roots[0]
        self.seen = Seen()

    def asks(self, now: datetime = NOW, grace: timedelta = timedelta(0)) -> trust.Trusted:
        found = trust.verify("the source", self.folder, self.root, self.simulator.fetch, now, self.seen, grace)
        self.seen = found.seen
        return found


@pytest.fixture
def simulator() -> Simulator:
    made = Simulator(NOW)
    made.release(b"one", 1)
    return made


@pytest.fixture
def machine(tmp_path: Path, simulator: Simulator) -> Believer:
    believer = Believer(tmp_path / "metadata", simulator)
    assert believer.asks().custom["number"] == 1
    return believer


def still_believes(machine: Believer, number: int) -> None:
    """With the lies gone, the machine believes what it did, and can go on."""
    machine.simulator.serve.clear()
    assert machine.asks().custom["number"] == number


def test_arbitrary_software_installation(machine: Believer, simulator: Simulator) -> None:
    other = Simulator(NOW)
    other.release(b"evil", 9)
    other.step()
    simulator.serve["metadata/timestamp.json"] = other.signed("timestamp")
    with pytest.raises(refusals.SignedByOthers):
        machine.asks()
    still_believes(machine, 1)


def test_endless_data(machine: Believer, simulator: Simulator) -> None:
    simulator.step()
    simulator.serve["metadata/timestamp.json"] = b"{" + b" " * 20_000_000
    with pytest.raises(refusals.SyncError):
        machine.asks()
    still_believes(machine, 1)


def test_extraneous_dependencies_come_only_through_signed_hashes(machine: Believer, simulator: Simulator) -> None:
    """Objects are bound by the signed list; a target that nobody listed is not one."""
    assert "extra.bin" not in machine.asks().targets


def test_fast_forward(machine: Believer, simulator: Simulator) -> None:
    """Somebody had the timestamp's key for an hour and signed a huge version: a new key in a new root heals it."""
    simulator.timestamp.version = 2**31
    machine.asks()
    root_signer = simulator.signers["root"][0]
    for role in ("timestamp", "snapshot"):
        simulator.new_key(role)
    simulator.publish_root(root_signer)
    simulator.timestamp.version = 5
    machine.seen = Seen()  # what staff do with the publisher's word: the floor goes with the keys
    assert machine.asks().custom["number"] == 1


def test_indefinite_freeze(machine: Believer, simulator: Simulator) -> None:
    with pytest.raises(refusals.SourceExpired):
        machine.asks(NOW + 60 * DAY)
    still_believes(machine, 1)


def test_a_freeze_is_not_hidden_by_a_clock_that_fell_back(machine: Believer, simulator: Simulator) -> None:
    """A dead battery: the machine says 1970, and everything would look fresh."""
    time = trusted_time(datetime(1970, 1, 1, tzinfo=UTC), NOW + 60 * DAY, None)
    assert time.clock_behind
    with pytest.raises(refusals.SourceExpired):
        machine.asks(time.now)


def test_malicious_mirror_that_prevents_updates(machine: Believer, simulator: Simulator) -> None:
    simulator.release(b"two", 2)
    simulator.serve["metadata/2.snapshot.json"] = b""
    simulator.serve[f"metadata/{simulator.snapshot.version}.snapshot.json"] = b"<html>"
    with pytest.raises(refusals.SyncError):
        machine.asks()
    still_believes(machine, 2)


def test_mix_and_match(machine: Believer, simulator: Simulator) -> None:
    old_targets = simulator.signed("targets")
    simulator.release(b"two", 2)
    simulator.serve[f"metadata/{simulator.targets.version}.targets.json"] = old_targets
    with pytest.raises(refusals.SyncError):
        machine.asks()
    still_believes(machine, 2)


def test_rollback_of_the_timestamp(machine: Believer, simulator: Simulator) -> None:
    old = simulator.signed("timestamp")
    simulator.release(b"two", 2)
    machine.asks()
    simulator.serve["metadata/timestamp.json"] = old
    with pytest.raises(refusals.SourceOlder):
        machine.asks()
    still_believes(machine, 2)


def test_rollback_after_the_metadata_were_lost(machine: Believer, simulator: Simulator) -> None:
    import shutil

    old = {"metadata/timestamp.json": simulator.signed("timestamp")}
    for role in ("snapshot", "targets"):
        old[f"metadata/{getattr(simulator, role).version}.{role}.json"] = simulator.signed(role)
    simulator.release(b"two", 2)
    machine.asks()
    shutil.rmtree(machine.folder)
    simulator.serve.update(old)
    with pytest.raises(refusals.SourceOlder):
        machine.asks()


def test_slow_retrieval_ends(tmp_path: Path) -> None:
    """Below a thousand bytes a second over a minute a server is given up: see `WebSource`, whose clock is handed in."""
    from tests.syncing.publisher import FIRST, Answers, Publisher, serving

    publisher = Publisher(tmp_path)
    publisher.publishes(FIRST)
    ticks = iter(range(0, 100_000, 61))

    from kiosk.syncing.web import WebSource

    with serving(Answers(publisher.published)) as address:
        source = WebSource(address, clock=lambda: float(next(ticks)))
        with pytest.raises(refusals.SourceTooSlow):
            list(source.open("metadata/timestamp.json").pieces)


def test_one_stolen_key_is_not_enough(machine: Believer, simulator: Simulator) -> None:
    """The timestamp's key alone cannot bring a library in: targets are signed by people."""
    thief = Simulator(NOW)
    thief.signers["timestamp"] = simulator.signers["timestamp"]
    thief.timestamp.version = 50
    thief.snapshot.version = 50
    thief.timestamp.snapshot_meta = simulator.timestamp.snapshot_meta
    thief.timestamp.snapshot_meta.version = 50
    simulator.serve["metadata/timestamp.json"] = thief.signed("timestamp")
    simulator.serve["metadata/50.snapshot.json"] = thief.signed("snapshot")
    with pytest.raises(refusals.SignedByOthers):
        machine.asks()


def test_a_lost_key_is_replaced_and_machines_follow(machine: Believer, simulator: Simulator) -> None:
    root_signer = simulator.signers["root"][0]
    simulator.new_key("targets")
    simulator.publish_root(root_signer)
    simulator.release(b"two", 2)
    assert machine.asks().custom["number"] == 2


def test_a_root_signed_by_too_few_is_not_followed(machine: Believer, simulator: Simulator) -> None:
    simulator.new_key("root")
    simulator.publish_root()  # not by the key before it
    with pytest.raises(refusals.SignedByOthers):
        machine.asks()


def test_wrong_software_installation(machine: Believer, simulator: Simulator) -> None:
    """The library's name cannot be given to another file: its hash is in what was signed."""
    simulator.release(b"two", 2)
    found = machine.asks().targets[LIBRARY_TARGET]
    assert found.length == 3 and found.hashes["sha256"] in next(
        path for path, data in simulator.files.items() if data == b"two"
    )


@pytest.mark.parametrize("moment", [datetime(1970, 1, 1, tzinfo=UTC), datetime(2090, 1, 1, tzinfo=UTC)])
def test_a_wrong_clock_is_noticed(moment: datetime) -> None:
    time = trusted_time(moment, NOW, NOW + DAY)
    assert time.clock_behind or time.clock_ahead
    assert time.now >= NOW + DAY


def test_python_tuf_still_lets_the_time_be_handed_in(tmp_path: Path, simulator: Simulator) -> None:
    client = trust.updater(tmp_path, simulator.roots[0], trust.Fetcher(simulator.fetch), NOW)
    assert client._trusted_set.reference_time == NOW
