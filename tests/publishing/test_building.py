"""`publish build`: a collection becomes a release."""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.catalogue import ObjectHash, Weight
from kiosk.documents.client import DocumentClient
from kiosk.library import folder as published
from kiosk.library import forms
from kiosk.publishing import objects
from kiosk.publishing.build import BuildReport, FaultyCollection, build, build_if_changed
from tests.publishing.small_world import (
    collection,
    deep_outline_pdf,
    empty_pdf,
    locked_pdf,
    pdf,
    resource,
    whole,
)


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path, BuildReport]:
    """One of everything, built once: (the collection, the published folder, what was reported)."""
    top = tmp_path_factory.mktemp("world")
    folder = whole(top / "ours")
    return folder, top / "out", build(folder, top / "out", jobs=2)


@pytest.fixture
def release(world: tuple[Path, Path, BuildReport]) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(published.current_library(world[1]).path)) as connection:
        yield connection


def rows(release: sqlite3.Connection, question: str) -> list[tuple[object, ...]]:
    return release.execute(question).fetchall()


def test_the_release_in_use_is_named_by_its_hash_and_so_is_every_object(
    world: tuple[Path, Path, BuildReport], release: sqlite3.Connection
) -> None:
    _, out, report = world
    library = published.current_library(out)

    assert library.hash == report.release_hash == objects.hash_file(library.path)
    for digest, size in release.execute("SELECT hash, size_bytes FROM object"):
        place = published.object_path(out, ObjectHash(digest))
        assert (objects.hash_file(place), place.stat().st_size) == (digest, size)
    assert not [path for path in out.rglob("*") if path.name.startswith(".") or path.suffix == ".part"]


def test_the_same_collection_gives_the_same_bytes_with_any_number_of_workers(
    world: tuple[Path, Path, BuildReport], tmp_path: Path
) -> None:
    folder, out, report = world
    copy = shutil.copytree(folder, tmp_path / "elsewhere" / "ours")

    again = build(copy, tmp_path / "out", jobs=1)

    assert again.release_hash == report.release_hash
    first, second = published.current_library(out), published.current_library(tmp_path / "out")
    assert first.path.read_bytes() == second.path.read_bytes()


def test_the_report_counts_what_is_in(world: tuple[Path, Path, BuildReport], release: sqlite3.Connection) -> None:
    report = world[2]

    assert (report.documents, report.pages, report.left_out) == (1, 3, ())
    assert rows(release, "SELECT documents, pages FROM release") == [(1, 3)]
    assert rows(release, "PRAGMA integrity_check") == [("ok",)]
    assert rows(release, "PRAGMA foreign_key_check") == []


def test_titles_come_first_then_pages_then_what_is_spoken_then_documents(release: sqlite3.Connection) -> None:
    found = rows(
        release,
        "SELECT p.role, r.id, p.page, p.start_s, p.heading FROM passage p"
        " JOIN resource r ON r.number = p.resource ORDER BY p.number",
    )

    assert [role for role, *_ in found] == ["title"] * 5 + ["part"] * 3 + ["cue"] * 5 + ["page"] * 3
    assert found[5:8] == [
        ("part", "welcome", None, None, "Welcome"),
        ("part", "welcome", None, None, "Inside"),
        ("part", "draft", None, None, "Draft"),
    ]
    assert [(id_, start_s) for _, id_, _, start_s, _ in found[8:13]] == [
        ("film", 1.0),
        ("film", 5.5),
        ("talk", None),
        ("talk", 1.0),
        ("talk", 2.0),
    ]
    assert [page for _, _, page, *_ in found[13:]] == [0, 1, 2]


def test_every_passage_is_found_by_its_words_and_its_forms(release: sqlite3.Connection) -> None:
    for number, body in release.execute("SELECT number, body FROM passage").fetchall():
        for column, folded in (("words", forms.words_column(body)), ("forms", forms.forms_column(body))):
            phrase = f'{column} : "{folded}"'
            found = release.execute("SELECT rowid FROM passage_index WHERE passage_index MATCH ?", (phrase,)).fetchall()
            assert (number,) in found


def test_a_word_is_open_only_where_no_advisory_stands_over_it_and_somebody_reviewed_it(
    release: sqlite3.Connection,
) -> None:
    words = dict(release.execute("SELECT word, open_count FROM word").fetchall())

    assert [words[word] for word in ("zebra", "walrus", "heron", "penguin", "badger")] == [1, 1, 1, 1, 1]
    assert [words[word] for word in ("ostrich", "vulture", "platypus")] == [0, 0, 0]


def test_transcripts_keep_their_times(release: sqlite3.Connection) -> None:
    found = rows(release, "SELECT start_s, end_s, text FROM cue WHERE role = 'transcript' ORDER BY ordinal")

    assert found == [(None, None, "Talk"), (1.0, 2.0, "First badger."), (2.0, 602.0, "Second marmot.")]


def test_thumbnails_are_small_pictures_of_every_page(release: sqlite3.Connection) -> None:
    found = rows(release, "SELECT page, width_px, height_px, substr(png, 1, 8) FROM thumbnail")

    assert found == [(page, 160, 213, b"\x89PNG\r\n\x1a\n") for page in range(3)]


def test_a_file_that_cannot_be_read_is_left_out_and_named_and_the_rest_is_built(tmp_path: Path) -> None:
    folder = collection(
        tmp_path / "ours",
        resource("page", "page", "page.md"),
        resource("good", "document", "good.pdf"),
        resource("locked", "document", "locked.pdf"),
        resource("empty", "document", "empty.pdf"),
        resource("noise", "document", "noise.pdf"),
        resource("deadly", "document", "deadly.pdf"),
        resource("film", "film", "film.mp4"),
        '\n[[session]]\nid = "s"\ntitle = "S"\nsummary = "S."\n[[session.step]]\nkind = "pages"\ntitle = "Read"\n'
        'minutes = 5\ntext = "Read this."\nresource = "locked"\npages = "1-2"\n',
        files={
            "page.md": "# Page\n\n[Locked](resource:locked)\n\n[Good](resource:good)\n",
            "good.pdf": pdf(["Good"]),
            "locked.pdf": locked_pdf(),
            "empty.pdf": empty_pdf(),
            "noise.pdf": b"not a PDF at all",
            "deadly.pdf": deep_outline_pdf(),
            "film.mp4": b"not a film",
        },
    )

    report = build(folder, tmp_path / "out")

    why = {one.file: one.why for one in report.left_out}
    assert set(why) == {"locked.pdf", "empty.pdf", "noise.pdf", "film.mp4", "deadly.pdf"}
    assert "password" in why["locked.pdf"] and "no pages" in why["empty.pdf"]
    assert "ended twice" in why["deadly.pdf"]
    assert (report.documents, report.pages) == (1, 1)
    with closing(sqlite3.connect(published.current_library(tmp_path / "out").path)) as release:
        doors = rows(release, "SELECT kind, text, target FROM block WHERE text IN ('Locked', 'Good') AND page IS NULL")
        assert doors == [("paragraph", "Locked", ""), ("link", "Good", "resource:good")]
        assert rows(release, "SELECT resource, first_page, text FROM step") == [(None, None, "Read this.")]
        assert "locked" not in [id_ for (id_,) in rows(release, "SELECT id FROM resource")]


def test_markup_in_titles_and_direction_marks_in_texts_survive_as_text(tmp_path: Path) -> None:
    title = "<b>Bold</b> & {{ x }} [a](b) '; DROP TABLE resource;--"
    folder = collection(
        tmp_path / "ours",
        resource("page", "page", "page.md", title=title),
        files={"page.md": "# Page\n\nWords <i>with</i> \u202e marks.\n"},
    )

    build(folder, tmp_path / "out")

    with closing(sqlite3.connect(published.current_library(tmp_path / "out").path)) as release:
        assert rows(release, "SELECT title FROM resource") == [(title,)]
        assert rows(release, "SELECT text FROM block WHERE ordinal = 1") == [("Words <i>with</i> \u202e marks.",)]


def test_a_title_that_turns_the_reading_direction_round_is_a_mistake_with_its_place(tmp_path: Path) -> None:
    folder = collection(
        tmp_path / "ours", resource("page", "page", "page.md", title="a\\u202Eb"), files={"page.md": "# Page\n"}
    )

    with pytest.raises(FaultyCollection) as raised:
        build(folder, tmp_path / "out")

    assert ['resource "page", title' in finding.place for finding in raised.value.findings] == [True]


def test_an_advisory_over_a_page_that_is_not_there_stops_the_build(tmp_path: Path) -> None:
    advisory = (
        '[[resource.advisory]]\nid = "a"\ntopics = ["neglect"]\nwhere = ["pages 4"]\nextent = "named, not described"'
    )
    folder = collection(
        tmp_path / "ours",
        resource("guide", "document", "guide.pdf", advisory, reviewed=False),
        files={"guide.pdf": pdf(["One", "Two"])},
    )

    with pytest.raises(FaultyCollection) as raised:
        build(folder, tmp_path / "out")

    (finding,) = raised.value.findings
    assert finding.weight is Weight.MISTAKE
    assert "page 4" in finding.what and "2 pages" in finding.what and "advisory 1" in finding.place
    assert not (tmp_path / "out" / "current").exists()


def test_an_unchanged_collection_is_not_built_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder, out = whole(tmp_path / "ours"), tmp_path / "out"
    assert build_if_changed(folder, out)
    with monkeypatch.context() as patch:
        patch.setattr(DocumentClient, "open", None)
        assert not build_if_changed(folder, out)

    (folder / "pages" / "welcome.md").write_text("# Welcome\n\nAnother word.\n")
    assert build_if_changed(folder, out)
    assert len(list((out / "targets").iterdir())) == 1

    shutil.rmtree(out / "objects")
    assert build_if_changed(folder, out)
    (out / "current").write_text(json.dumps({"format": 1, "library": "nonsense"}))
    assert build_if_changed(folder, out)


def test_an_object_that_was_damaged_is_put_right_and_a_good_one_left_alone(tmp_path: Path) -> None:
    folder, out = whole(tmp_path / "ours"), tmp_path / "out"
    build(folder, out)
    good, bad = sorted((out / "objects").glob("*/*"))[:2]
    before = good.stat().st_mtime_ns
    bytes_before = bad.read_bytes()
    bad.write_bytes(bytes_before[:-1] + b"?")

    build(folder, out)

    assert bad.read_bytes() == bytes_before
    assert good.stat().st_mtime_ns == before
