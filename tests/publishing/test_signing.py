"""A publisher's keys and signatures: encrypted, enough of them, replaced when lost, and an older release put back."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.publishing import keys, pushing, signing
from kiosk.publishing.keys import KeysError
from kiosk.syncing import refusals, run, sources
from tests.syncing.publisher import DAY, FIRST, MONDAY, PASSPHRASE, SECOND, Publisher


@pytest.fixture
def publisher(tmp_path: Path) -> Publisher:
    someone = Publisher(tmp_path)
    someone.publishes(FIRST)
    return someone


def test_keys_are_encrypted_and_only_their_owner_may_read_them(publisher: Publisher) -> None:
    folder = publisher.ring.folder
    for path in folder.glob("*.pem"):
        assert b"ENCRYPTED" in path.read_bytes()
        assert path.stat().st_mode & 0o077 == 0
    with pytest.raises(KeysError, match="opens none"):
        keys.open_keys(folder, "another passphrase")


def test_a_short_passphrase_or_a_used_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(KeysError, match="fewer than"):
        keys.make(tmp_path / "keys", "short")
    (tmp_path / "used").mkdir()
    (tmp_path / "used" / "file").touch()
    with pytest.raises(KeysError, match="not empty"):
        keys.make(tmp_path / "used", PASSPHRASE)
    with pytest.raises(KeysError):
        keys.make(tmp_path / "few", PASSPHRASE, roots=1, root_threshold=2)


def test_root_keys_that_are_kept_elsewhere_are_not_needed_to_publish(publisher: Publisher) -> None:
    for path in publisher.ring.folder.glob("root-*.pem"):
        path.rename(publisher.folder / path.name)
    ring = keys.open_keys(publisher.ring.folder, PASSPHRASE)
    assert signing.sign(publisher.published, ring, MONDAY + DAY).number == 1


def test_too_few_root_keys_cannot_begin(tmp_path: Path) -> None:
    someone = Publisher(tmp_path)
    (someone.ring.folder / "root-1.pem").unlink()
    someone.ring = keys.open_keys(someone.ring.folder, PASSPHRASE)
    with pytest.raises(KeysError, match="1 of the 2"):
        someone.publishes(FIRST)


def test_the_recovery_sheet_holds_every_root_key_and_no_secret(publisher: Publisher) -> None:
    sheet = keys.recovery_sheet(publisher.ring)
    assert "root-1" in sheet and "root-2" in sheet
    assert PASSPHRASE not in sheet and "PRIVATE" not in sheet


def test_a_lost_key_is_replaced_as_the_sheet_says_and_machines_follow(publisher: Publisher) -> None:
    machine = publisher.machine()
    run.sync(machine, sources.named(str(publisher.published)), MONDAY)
    lost = publisher.ring.public["targets-1"].keyid
    new = keys.replace_key(publisher.ring, "targets-1", PASSPHRASE)
    assert signing.rotate(publisher.published, publisher.ring, new, MONDAY + DAY) == 2
    publisher.ring = new
    publisher.publishes(SECOND, MONDAY + DAY)
    offer = run.sync(machine, sources.named(str(publisher.published)), MONDAY + DAY)
    assert offer.number == 2
    root = json.loads((publisher.published / "metadata" / "2.root.json").read_bytes())["signed"]
    assert lost not in root["keys"]


def test_whoever_stole_the_old_key_is_no_longer_believed(publisher: Publisher) -> None:
    stolen = publisher.ring
    new = keys.replace_key(publisher.ring, "targets-1", PASSPHRASE)
    new = keys.replace_key(new, "targets-2", PASSPHRASE)
    signing.rotate(publisher.published, stolen, new, MONDAY + DAY)
    with pytest.raises(KeysError, match="other keys"):
        signing.sign(publisher.published, stolen, MONDAY + 2 * DAY)


def test_a_root_key_itself_can_be_replaced(publisher: Publisher) -> None:
    machine = publisher.machine()
    new = keys.replace_key(publisher.ring, "root-2", PASSPHRASE)
    signing.rotate(publisher.published, publisher.ring, new, MONDAY + DAY)
    run.sync(machine, sources.named(str(publisher.published)), MONDAY + DAY)


def test_one_root_key_of_two_cannot_change_the_keys(publisher: Publisher) -> None:
    (publisher.ring.folder / "root-2.pem").unlink()
    alone = keys.open_keys(publisher.ring.folder, PASSPHRASE)
    with pytest.raises(KeysError, match="vouch"):
        signing.rotate(publisher.published, alone, alone, MONDAY + DAY)


def test_an_earlier_release_is_put_back_as_a_new_version(publisher: Publisher) -> None:
    first = next((publisher.published / "targets").glob("*.sqlite3")).name.partition(".")[0]
    publisher.publishes(SECOND, MONDAY + DAY)
    machine = publisher.machine()
    run.sync(machine, sources.named(str(publisher.published)), MONDAY + DAY)
    made = signing.revert(publisher.published, publisher.ring, first[:12], MONDAY + 2 * DAY)
    assert made.number == 3
    offer = run.sync(machine, sources.named(str(publisher.published)), MONDAY + 2 * DAY)
    assert offer.number == 3 and offer.trusted.library.hashes["sha256"] == first


def test_nothing_to_put_back_is_said(publisher: Publisher) -> None:
    with pytest.raises(KeysError, match="No earlier library"):
        signing.revert(publisher.published, publisher.ring, "2020.1", MONDAY)


def test_a_confirmation_needs_the_timestamp_key_alone(publisher: Publisher) -> None:
    for path in publisher.ring.folder.glob("*.pem"):
        if path.name != "timestamp.pem":
            path.unlink()
    ring = keys.open_keys(publisher.ring.folder, PASSPHRASE)
    assert signing.confirm(publisher.published, ring, MONDAY + 10 * DAY) == MONDAY + 24 * DAY


# Pushing


def test_a_push_writes_the_timestamp_last_and_sends_nothing_twice(publisher: Publisher, tmp_path: Path) -> None:
    dest = tmp_path / "shared"
    first = pushing.push(publisher.published, str(dest))
    again = pushing.push(publisher.published, str(dest))
    assert first.files > 5 and again.files == 1
    stamp = (dest / "metadata" / "timestamp.json").stat().st_mtime_ns
    assert all(path.stat().st_mtime_ns <= stamp for path in dest.rglob("*"))
    run.sync(publisher.machine(), sources.named(str(dest)), MONDAY)


def test_a_push_that_stops_leaves_the_old_release_readable(
    publisher: Publisher, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dest = tmp_path / "shared"
    pushing.push(publisher.published, str(dest))
    publisher.publishes(SECOND, MONDAY + DAY)
    sent = 0
    real = pushing._send

    def breaks(*arguments: object) -> None:
        nonlocal sent
        sent += 1
        if sent > 3:
            raise OSError(5, "pulled out")
        real(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(pushing, "_send", breaks)
    with pytest.raises(Exception, match="could not be used"):
        pushing.push(publisher.published, str(dest))
    offer = run.sync(publisher.machine(), sources.named(str(dest)), MONDAY)
    assert offer.number == 1


def test_somebody_elses_push_is_not_written_over(publisher: Publisher, tmp_path: Path) -> None:
    dest = tmp_path / "shared"
    other = Publisher(tmp_path / "other")
    other.publishes(FIRST)
    pushing.push(other.published, str(dest))
    with pytest.raises(pushing.PushRefused, match="Another publisher"):
        pushing.push(publisher.published, str(dest))
    publisher.publishes(SECOND, MONDAY + DAY)
    mine = tmp_path / "mine"
    pushing.push(publisher.published, str(mine))
    signing.confirm(mine, publisher.ring, MONDAY + timedelta(days=3))
    with pytest.raises(pushing.PushRefused, match="newer"):
        pushing.push(publisher.published, str(mine))


def test_nothing_unsigned_is_pushed(tmp_path: Path) -> None:
    with pytest.raises(KeysError, match="signed"):
        pushing.push(tmp_path, str(tmp_path / "dest"))


def test_an_object_store_in_memory_takes_it_too(publisher: Publisher) -> None:
    import fsspec

    pushing.push(publisher.published, "memory://bucket/library")
    system = fsspec.filesystem("memory")
    assert system.exists("/bucket/library/metadata/timestamp.json")
    assert refusals.megabytes(1) == "1 kB"
