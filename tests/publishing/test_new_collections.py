"""`publish new`: an example, or a folder of files made editable."""

from __future__ import annotations

import errno
import os
import shutil
import tomllib
from pathlib import Path
from typing import Any

import pytest

from kiosk.catalogue import Weight
from kiosk.errors import CollectionError, KioskError, Misuse, NoRoom
from kiosk.publishing import preflight, scaffold, titles
from tests.publishing.small_world import mp3, mp4, pdf


def resources(folder: Path) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = tomllib.loads((folder / "collection.toml").read_text("utf-8"))["resource"]
    return found


def test_an_example_has_advice_and_no_mistakes(tmp_path: Path) -> None:
    scaffold.new(tmp_path / "ours")

    findings = preflight.check(tmp_path / "ours")

    assert findings
    assert {finding.weight for finding in findings} == {Weight.ADVICE}


def test_a_folder_becomes_sections_and_resources_that_nobody_has_reviewed(tmp_path: Path) -> None:
    source = tmp_path / "leaflets"
    (source / "For_schools").mkdir(parents=True)
    (source / "welcome-leaflet.PDF").write_bytes(pdf(["Hello"], title="Welcome to the service"))
    (source / "For_schools" / "film.mp4").write_bytes(mp4(2.0))
    (source / "For_schools" / "film.vtt").write_text("WEBVTT\n\n00:00.000 --> 00:01.000\nHello\n")
    (source / "For_schools" / "talk.mp3").write_bytes(mp3(10))
    (source / "notes.docx").write_bytes(b"PK")

    made = scaffold.new(tmp_path / "ours", source, titles.of)

    assert (made.documents, made.films, made.sounds) == (1, 1, 1)
    assert [one.file for one in made.skipped] == ["notes.docx"]
    found = resources(tmp_path / "ours")
    assert [(one["section"], one["kind"], one["title"], one["file"]) for one in found] == [
        ("general", "document", "Welcome to the service", "documents/welcome-leaflet.pdf"),
        ("for-schools", "film", "Film", "media/film.mp4"),
        ("for-schools", "audio", "Talk", "media/talk.mp3"),
    ]
    assert not any("reviewed" in one or "advisory" in one for one in found)
    assert {finding.weight for finding in preflight.check(tmp_path / "ours")} == {Weight.ADVICE}


def test_odd_names_doubles_links_and_hidden_files_are_handled(tmp_path: Path) -> None:
    source = tmp_path / "odd"
    source.mkdir()
    one, two, three = pdf(["One"]), pdf(["Two"]), pdf(["Three"])
    (source / "a.pdf").write_bytes(one)
    (source / "b again.pdf").write_bytes(one)
    (source / "A.pdf").write_bytes(two)
    Path(os.fsdecode(os.fsencode(source) + b"/caf\xe9 \xe2\x80\xaefdp.pdf")).write_bytes(three)
    (source / "without-an-ending").write_bytes(pdf(["Four"]))
    (source / ".hidden.pdf").write_bytes(pdf(["Five"]))
    (source / "link.pdf").symlink_to(source / "a.pdf")
    (source / '“quotes” & <b>markup "x" \\ $(y).pdf').write_bytes(pdf(["Six"]))

    made = scaffold.new(tmp_path / "ours", source, titles.of)

    found = resources(tmp_path / "ours")
    assert len({one["id"] for one in found}) == len({one["file"] for one in found}) == made.documents == 5
    assert {one.file: one.why for one in made.skipped} == {
        "b again.pdf": "the same file as a.pdf",
        "link.pdf": "a link to somewhere else, which is not followed",
    }
    titles_found = [one["title"] for one in found]
    assert "Caf� fdp" in titles_found and '“quotes” & <b>markup "x" \\ $(y)' in titles_found
    assert {finding.weight for finding in preflight.check(tmp_path / "ours")} == {Weight.ADVICE}


def test_the_same_folder_makes_the_same_collection(tmp_path: Path) -> None:
    source = tmp_path / "source"
    source.mkdir()
    for name in ("b", "a", "c d"):
        (source / f"{name}.pdf").write_bytes(pdf([name]))
    scaffold.new(tmp_path / "one" / "ours", source, titles.of)
    scaffold.new(tmp_path / "two" / "ours", source, titles.of)

    texts = [(tmp_path / name / "ours" / "collection.toml").read_bytes() for name in ("one", "two")]

    assert texts[0] == texts[1]


def test_titles_that_two_documents_share_are_no_titles(tmp_path: Path) -> None:
    source = tmp_path / "source"
    source.mkdir()
    (source / "first.pdf").write_bytes(pdf(["1"], title="The same template"))
    (source / "second.pdf").write_bytes(pdf(["2"], title="The same template"))

    scaffold.new(tmp_path / "ours", source, titles.of)

    assert [one["title"] for one in resources(tmp_path / "ours")] == ["First", "Second"]


def test_nothing_that_exists_is_written_over(tmp_path: Path) -> None:
    scaffold.new(tmp_path / "ours")
    before = {path: path.read_bytes() for path in (tmp_path / "ours").rglob("*") if path.is_file()}

    with pytest.raises(Misuse):
        scaffold.new(tmp_path / "ours")

    assert {path: path.read_bytes() for path in (tmp_path / "ours").rglob("*") if path.is_file()} == before


def test_a_folder_with_nothing_in_it_for_a_library_is_said(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()

    with pytest.raises(CollectionError, match="no PDF, film or sound"):
        scaffold.new(tmp_path / "ours", tmp_path / "empty")
    with pytest.raises(Misuse):
        scaffold.new(tmp_path / "ours", tmp_path / "nowhere")

    assert not (tmp_path / "ours").exists()


def test_a_disk_that_fills_up_leaves_nothing_half_done(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = tmp_path / "source"
    source.mkdir()
    (source / "a.pdf").write_bytes(pdf(["A"]))
    (source / "b.pdf").write_bytes(pdf(["B"]))
    copy = shutil.copyfile

    def full(one: Path, two: Path) -> Path:
        if one.name == "b.pdf":
            raise OSError(errno.ENOSPC, "No space left on device")
        return Path(copy(one, two))

    monkeypatch.setattr(shutil, "copyfile", full)

    with pytest.raises(NoRoom):
        scaffold.new(tmp_path / "there" / "ours", source)

    assert list((tmp_path / "there").iterdir()) == []


def test_a_place_that_cannot_be_written_to_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")

    with pytest.raises(KioskError):
        scaffold.new(tmp_path / "file" / "ours")

    assert (tmp_path / "file").read_text() == "not a folder"
