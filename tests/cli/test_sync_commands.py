"""`kiosk publish keys … push`, `kiosk sync` and `kiosk stick`, as an editor and an administrator type them."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.cli import main
from kiosk.library.verify import verify
from kiosk.syncing import run
from kiosk.syncing.machine import the_machine
from tests.library.small_release import a_release
from tests.syncing.publisher import FIRST, SECOND

Said = pytest.CaptureFixture[str]


@pytest.fixture
def published(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """What an editor signed, with keys of her own; the program is one that believes her."""
    monkeypatch.setenv("KIOSK_KEYS_PASSPHRASE", "a few words in a row")
    out = a_release(tmp_path / "published", *FIRST)
    assert main(["publish", "keys", str(tmp_path / "keys")]) == 0
    assert main(["publish", "sign", str(out), "--keys", str(tmp_path / "keys")]) == 0
    program = tmp_path / "program"
    shutil.copytree(out, program)
    bundle = paths.bundle()
    monkeypatch.setattr(paths, "bundle", lambda: paths.Bundle(bundle.assets, program, bundle.qml, bundle.translations))
    return out


def answer(capsys: Said, *arguments: str) -> dict[str, object]:
    capsys.readouterr()
    assert main([*arguments, "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert isinstance(said, dict)
    return said


def refused(capsys: Said, *arguments: str) -> str:
    """One plain sentence on stderr, and nothing on stdout."""
    capsys.readouterr()
    assert main(list(arguments)) == 1
    said = capsys.readouterr()
    assert said.out == "" and said.err.count("\n") == 1
    return said.err


def publishes(published: Path, tmp_path: Path) -> None:
    a_release(published, *SECOND)
    assert main(["publish", "sign", str(published), "--keys", str(tmp_path / "keys")]) == 0


def test_a_newer_library_is_announced_then_brought_then_there(published: Path, tmp_path: Path, capsys: Said) -> None:
    publishes(published, tmp_path)
    planned = answer(capsys, "sync", "--from", str(published), "--dry-run")
    assert planned["taken"] is False and planned["fetch_files"] == 3
    changes = planned["changes"]
    assert isinstance(changes, list)
    assert {(one["what"], one.get("title")) for one in changes} >= {("added", "A film"), ("new-edition", "A guide")}
    guide = next(one for one in changes if one["what"] == "new-edition")
    assert guide["resource"] == "guide"
    assert answer(capsys, "sync", "--from", str(published))["taken"] is True
    assert verify(paths.home().library).ok
    assert answer(capsys, "library", "info")["resources"] == 3
    assert answer(capsys, "sync", "--from", str(published))["nothing_new"] is True


def test_going_back_and_that_there_is_something_to_go_back_to(published: Path, tmp_path: Path, capsys: Said) -> None:
    assert "no earlier library" in refused(capsys, "sync", "--back")
    publishes(published, tmp_path)
    answer(capsys, "sync", "--from", str(published))
    assert "no earlier library" in refused(capsys, "sync", "--back")
    a_release(published, *SECOND[1:])
    assert main(["publish", "sign", str(published), "--keys", str(tmp_path / "keys")]) == 0
    answer(capsys, "sync", "--from", str(published))
    assert answer(capsys, "library", "info")["resources"] == 2
    answer(capsys, "sync", "--back")
    assert answer(capsys, "library", "info")["resources"] == 3


def test_a_stick_is_made_and_read(published: Path, tmp_path: Path, capsys: Said) -> None:
    publishes(published, tmp_path)
    answer(capsys, "sync", "--from", str(published))
    stick = tmp_path / "stick"
    stick.mkdir()
    made = answer(capsys, "stick", "make", str(stick))
    assert answer(capsys, "sync", "--from", str(made["folder"]))["nothing_new"] is True


def test_what_cannot_be_read_is_one_sentence(published: Path, tmp_path: Path, capsys: Said) -> None:
    assert "no published library" in refused(capsys, "sync", "--from", str(tmp_path))
    assert "could be read" in refused(capsys, "sync", "--from", str(tmp_path / "nowhere"))
    assert "only https" in refused(capsys, "sync", "--from", "http://example.org/library")
    assert "no folder" in refused(capsys, "stick", "make", str(tmp_path / "nowhere"))
    assert main(["sync"]) == 2
    assert main(["sync", "--back", "--dry-run"]) == 2


def test_status_says_who_signed_and_until_when(published: Path, capsys: Said) -> None:
    said = answer(capsys, "publish", "status", str(published))
    roles = said["roles"]
    assert isinstance(roles, dict) and set(roles) == {"root", "targets", "snapshot", "timestamp"}
    assert roles["targets"]["signatures"] == 2


def test_an_item_is_withdrawn_and_the_kiosk_hears_of_it(published: Path, tmp_path: Path, capsys: Said) -> None:
    keys = str(tmp_path / "keys")
    assert answer(capsys, "publish", "withdraw", str(published), "guide", "--keys", keys) == {"withdrawn": ["guide"]}
    answer(capsys, "sync", "--from", str(published))
    found = answer(capsys, "library", "search", "begin")
    assert "guide" not in json.dumps(found)
    assert "gide" in refused(capsys, "publish", "withdraw", str(published), "gide", "--keys", keys)


def test_two_updates_at_once_are_one_too_many(published: Path, tmp_path: Path, capsys: Said) -> None:
    publishes(published, tmp_path)
    answer(capsys, "sync", "--from", str(published))
    machine = the_machine(paths.bundle(), paths.home())
    with run.alone(machine, "another"):
        assert "Another update is running" in refused(capsys, "sync", "--from", str(published))
        assert "Another update is running" in refused(capsys, "sync", "--back")
        (tmp_path / "stick").mkdir()
        assert "Another update is running" in refused(capsys, "stick", "make", str(tmp_path / "stick"))
    assert answer(capsys, "sync", "--from", str(published))["nothing_new"] is True
