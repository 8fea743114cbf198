"""`kiosk publish new | check | build`, as an editor types them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kiosk.cli import main
from tests.publishing.small_world import collection, locked_pdf, pdf, resource


def test_a_folder_of_files_becomes_a_release_in_two_commands(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "files").mkdir()
    (tmp_path / "files" / "good.pdf").write_bytes(pdf(["One", "Two"]))
    (tmp_path / "files" / "locked.pdf").write_bytes(locked_pdf())

    made = main(["publish", "new", str(tmp_path / "x"), "--from", str(tmp_path / "files"), "--json"])
    told = json.loads(capsys.readouterr().out)
    built = main(["publish", "build", str(tmp_path / "x"), str(tmp_path / "out"), "--json"])
    out, err = capsys.readouterr()

    assert (made, built, err) == (0, 0, "")
    assert (told["documents"], told["skipped"]) == (2, [])
    answer = json.loads(out)
    assert (answer["documents"], answer["pages"]) == (1, 2)
    assert [one["file"] for one in answer["left_out"]] == ["documents/locked.pdf"]
    assert answer["seconds"] > 0


def test_check_ends_with_one_for_mistakes_and_with_nought_for_advice(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    good = collection(tmp_path / "good", resource("a", "document", "a.pdf"), files={"a.pdf": pdf(["A"])})
    bad = collection(tmp_path / "bad", resource("a", "document", "a.pdf"), files={"a.pdf": locked_pdf()})

    assert main(["publish", "check", str(good), "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["mistakes"] == 0 and answer["advice"] == len(answer["findings"]) > 0

    assert main(["publish", "check", str(bad)]) == 1
    out, err = capsys.readouterr()
    assert out.startswith('Mistake: collection.toml: resource "a", file: a.pdf would be left out')
    assert err == (
        "The collection has 1 mistake to put right first. Nothing was changed. "
        "Correct what the list names, then run the command again.\n"
    )


def test_mistakes_stop_a_build_and_are_named_on_the_error_stream(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    half = collection(tmp_path / "half", resource("a", "document", "a.pdf"), resource("b", "page", "b.md"))

    code = main(["publish", "build", str(half), str(tmp_path / "out"), "--json"])

    out, err = capsys.readouterr()
    assert (code, out) == (1, "")
    lines = err.splitlines()
    assert len(lines) == 3 and "a.pdf" in lines[0] and "b.md" in lines[1] and "2 mistakes" in lines[2]
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("command", [["check", "nowhere"], ["build", "nowhere", "out"]])
def test_no_collection_is_one_plain_sentence(
    command: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    desk = tmp_path / "desk"
    desk.mkdir()
    monkeypatch.chdir(desk)

    assert main(["publish", *command]) == 1

    out, err = capsys.readouterr()
    assert out == "" and err.count("\n") == 1 and "There is no collection in" in err
    assert list(desk.iterdir()) == []


@pytest.mark.parametrize("arguments", [[], ["new"], ["build", "x"], ["check", "--nonsense"], ["new", "x", "--from"]])
def test_misuse_ends_with_two(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["publish", *arguments]) == 2


@pytest.mark.parametrize("command", ["new", "check", "build"])
def test_every_command_has_help_with_an_example(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["publish", command, "--help"]) == 0

    assert f"Example: kiosk publish {command}" in capsys.readouterr().out
