"""The executable that the TUF conformance suite runs, driven with the suite's own protocol against a lying repository.

The public suite itself is not on this machine; what it asks is asked here in the same words.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest

from kiosk.syncing.trust import Unavailable
from tests.syncing.publisher import Answers, serving
from tests.syncing.simulator import Simulator

CLIENT = Path(__file__).with_name("client")


@dataclass
class Suite:
    """A repository behind a server, and the client's folders."""

    simulator: Simulator
    address: str
    metadata: Path
    targets: Path

    def client(self, *arguments: str, fake_time: str = "") -> int:
        command = [sys.executable, str(CLIENT), "--metadata-dir", str(self.metadata), *arguments]
        if fake_time:
            command = ["faketime", fake_time, *command]
        return subprocess.run(command, capture_output=True, text=True).returncode

    def init(self) -> int:
        root = self.metadata.with_name("root-to-begin-with.json")
        root.write_bytes(self.simulator.roots[0])
        return self.client("init", str(root))

    def refresh(self, fake_time: str = "") -> int:
        return self.client("--metadata-url", f"{self.address}metadata/", "refresh", fake_time=fake_time)

    def download(self, *names: str) -> int:
        wanted = [part for name in names for part in ("--target-name", name)]
        return self.client(
            "--metadata-url", f"{self.address}metadata/", *wanted, "--target-dir", str(self.targets),
            "--target-base-url", f"{self.address}targets/", "download",
        )  # fmt: skip

    def version(self, role: str) -> int:
        from tuf.api.metadata import Metadata

        return int(Metadata.from_bytes((self.metadata / f"{role}.json").read_bytes()).signed.version)


@pytest.fixture
def suite(tmp_path: Path) -> Iterator[Suite]:
    simulator = Simulator(datetime.now(UTC).replace(microsecond=0))
    simulator.publish("file", b"what it says")

    def answer(handler: BaseHTTPRequestHandler, path: str, data: bytes) -> bool:
        try:
            body = b"".join(simulator.fetch(path))
        except Unavailable:
            handler.send_error(404)
            return True
        handler.send_response(200)
        handler.send_header("Content-Length", str(len(body)))
        handler.end_headers()
        handler.wfile.write(body)
        return True

    with serving(Answers(tmp_path, answer)) as address:
        made = Suite(simulator, address, tmp_path / "metadata", tmp_path / "downloads")
        assert made.init() == 0
        yield made


def test_refresh_keeps_the_four_files(suite: Suite) -> None:
    assert suite.refresh() == 0
    assert {"root.json", "timestamp.json", "snapshot.json", "targets.json"} <= {
        path.name for path in suite.metadata.iterdir()
    }


def test_metadata_are_asked_for_one_after_another_and_no_more_than_needed(suite: Suite) -> None:
    suite.refresh()
    assert suite.simulator.asked == [
        "metadata/2.root.json", "metadata/timestamp.json", "metadata/2.snapshot.json", "metadata/2.targets.json",
    ]  # fmt: skip
    suite.simulator.asked.clear()
    suite.refresh()
    assert suite.simulator.asked == ["metadata/2.root.json", "metadata/timestamp.json"]


def test_a_target_comes_once_and_a_cached_one_is_not_asked_for_again(suite: Suite) -> None:
    assert suite.download("file") == 0
    assert (suite.targets / "file").read_bytes() == b"what it says"
    suite.simulator.asked.clear()
    assert suite.download("file") == 0
    assert not any(path.startswith("targets/") for path in suite.simulator.asked)


def test_it_stops_at_the_first_target_that_fails(suite: Suite) -> None:
    assert suite.download("no-such-file", "file") == 1
    assert not (suite.targets / "file").exists()


def test_a_target_of_the_wrong_bytes_or_length_is_not_kept(suite: Suite) -> None:
    path = next(path for path in suite.simulator.files if path.startswith("targets/"))
    for lie in (b"what it saiz", b"what it says and more", b"what"):
        suite.simulator.serve[path] = lie
        assert suite.download("file") == 1
        assert not (suite.targets / "file").exists()


@pytest.mark.parametrize("role", ["timestamp", "snapshot", "targets"])
def test_an_unsigned_role_is_refused(suite: Suite, role: str) -> None:
    assert suite.refresh() == 0
    suite.simulator.step()
    suite.simulator.signers[role] = [Simulator(datetime.now(UTC)).signers[role][0]]
    before = suite.version(role)
    assert suite.refresh() == 1
    assert suite.version(role) == before


@pytest.mark.parametrize("role", ["root", "timestamp", "snapshot", "targets"])
def test_an_expired_role_is_refused(suite: Suite, role: str) -> None:
    past = datetime.now(UTC).replace(microsecond=0) - timedelta(days=1)
    getattr(suite.simulator, role).expires = past
    if role == "root":
        suite.simulator.publish_root(suite.simulator.signers["root"][0])
    suite.simulator.step()
    assert suite.refresh() == 1


@pytest.mark.parametrize("role", ["timestamp", "snapshot", "targets"])
def test_a_role_that_goes_back_is_refused(suite: Suite, role: str) -> None:
    suite.simulator.step()
    suite.simulator.step()
    assert suite.refresh() == 0
    getattr(suite.simulator, role).version -= 2
    if role == "targets":
        suite.simulator.snapshot.meta["targets.json"].version -= 2
        suite.simulator.snapshot.version += 1
        suite.simulator.timestamp.snapshot_meta.version += 1
        suite.simulator.timestamp.version += 1
    elif role == "snapshot":
        suite.simulator.timestamp.snapshot_meta.version -= 2
        suite.simulator.timestamp.version += 1
    assert suite.refresh() == 1


def test_roots_are_followed_one_by_one(suite: Suite) -> None:
    for _ in range(3):
        signer = suite.simulator.signers["root"][0]
        suite.simulator.new_key("root")
        suite.simulator.publish_root(signer)
    assert suite.refresh() == 0
    assert suite.version("root") == 4


def test_a_root_that_skips_a_version_or_lacks_the_old_signature_is_refused(suite: Suite) -> None:
    suite.simulator.new_key("root")
    suite.simulator.publish_root()
    assert suite.refresh() == 1
    assert suite.version("root") == 1


def test_after_a_new_key_the_role_may_begin_anew(suite: Suite) -> None:
    """Fast-forward: what was signed with the lost key no longer counts, not even here."""
    suite.simulator.timestamp.version = 99_999
    assert suite.refresh() == 0
    signer = suite.simulator.signers["root"][0]
    suite.simulator.new_key("timestamp")
    suite.simulator.publish_root(signer)
    suite.simulator.timestamp.version = 3
    assert suite.refresh() == 0
    assert suite.version("timestamp") == 3


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b'{"signed": 1}', b"\xff\xfe", b"[" * 50_000])
def test_what_is_no_metadata_ends_in_one_refusal(suite: Suite, body: bytes) -> None:
    suite.simulator.serve["metadata/timestamp.json"] = body
    assert suite.refresh() == 1


@pytest.mark.skipif(shutil.which("faketime") is None, reason="faketime sets the clock")
def test_the_clock_is_the_machines_own(suite: Suite) -> None:
    assert suite.refresh(fake_time="+200 days") == 1
    assert suite.refresh() == 0
