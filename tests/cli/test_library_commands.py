"""`kiosk library` on the bundled collection: what it holds, what it finds, and what public mode withholds."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from kiosk.cli import main
from kiosk.paths import home


def said(capsys: pytest.CaptureFixture[str], *arguments: str) -> Any:
    """What a command answers in JSON; Any because that is what JSON is."""
    assert main([*arguments, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def test_info_counts_what_the_bundled_library_holds(capsys: pytest.CaptureFixture[str]) -> None:
    info = said(capsys, "library", "info")
    assert info["sections"] == 7
    assert info["documents"] == 8
    assert info["contacts"] == 15
    assert info["resources"] == 16
    assert info["pages"] == 47
    assert info["sessions"] == 2
    assert info["starter"] is True and info["signed"] is True
    assert info["edition"] == "2026.1" and info["release"].startswith("leeds-trauma-informed-2026.1-")


def test_search_answers_with_places_and_snippets(capsys: pytest.CaptureFixture[str]) -> None:
    found = said(capsys, "library", "search", "readiness checklist")
    assert found["query"] == "readiness checklist"
    assert found["total"] == 5
    assert {"resource", "title", "section", "kind", "page", "label", "snippet", "withheld"} == set(found["hits"][0])
    assert all("checklist" in hit["snippet"].lower() or "readi" in hit["snippet"].lower() for hit in found["hits"])


def test_public_mode_withholds_what_stands_under_a_note_and_shows_the_rest(capsys: pytest.CaptureFixture[str]) -> None:
    staff = said(capsys, "library", "search", "abuse")
    public = said(capsys, "library", "search", "abuse", "--mode", "public")
    assert [hit["withheld"] for hit in staff["hits"]].count(True) == 0
    withheld = [hit for hit in public["hits"] if hit["withheld"]]
    shown = [hit for hit in public["hits"] if not hit["withheld"]]
    assert (len(withheld), len(shown)) == (4, 2)
    assert public["withheld"] == 4 and public["total"] == 6
    assert all(hit["snippet"] is None and hit["page"] is None for hit in withheld)
    assert all(hit["snippet"] for hit in shown)


def test_public_mode_says_the_collections_own_note_first(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["library", "search", "trust", "--mode", "public"]) == 0
    assert capsys.readouterr().err.startswith("Before you continue:")


def test_words_of_distress_are_answered_with_support_first(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["library", "search", "want to die"]) == 0
    out = capsys.readouterr().out
    assert out.index("Samaritans: 116 123") < out.index("found.")
    assert said(capsys, "library", "search", "want to die")["support_first"] is True


def test_the_bundled_library_is_as_it_was_published(capsys: pytest.CaptureFixture[str]) -> None:
    report = said(capsys, "library", "verify")
    assert report["library"] is True and report["wrong"] == []
    assert report["objects"] == 10


def test_a_document_is_exported_as_it_was_published(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert main(["library", "export", "compassionate-leeds", str(tmp_path)]) == 0
    (copied,) = tmp_path.iterdir()
    assert copied.read_bytes().startswith(b"%PDF-")


def test_public_mode_does_not_export_what_stands_under_a_note(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert main(["library", "export", "experience-film", str(tmp_path / "film.mp4"), "--mode", "public"]) == 1
    assert not (tmp_path / "film.mp4").exists()
    assert "note about what it brings up" in capsys.readouterr().err


def test_the_doctor_says_that_all_is_well(capsys: pytest.CaptureFixture[str]) -> None:
    site = home().site
    site.parent.mkdir(parents=True)
    site.write_text('mode = "staff"\n', encoding="utf-8")
    checks = said(capsys, "doctor")
    assert [one["says"] for one in checks if one["well"] is False] == []
    assert {"library", "files", "documents", "home"} <= {one["name"] for one in checks}
