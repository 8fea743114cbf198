"""Opening a release, what is in it for whom, and what happens when its bytes are wrong."""

from __future__ import annotations

import json
import os
import sqlite3
import threading
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.catalogue import Advisory, AdvisoryId, ObjectHash, Pages, ResourceId, Times, Topic, Whole
from kiosk.errors import (
    ContentWithheld,
    KioskError,
    NoPermission,
    ObjectDamaged,
    ObjectMissing,
    ReleaseDamaged,
    ReleaseError,
    ReleaseMissing,
    ReleaseTooNew,
    ResourceUnknown,
)
from kiosk.library import content, folder, objects
from kiosk.library.listing import listing
from kiosk.library.release import TABLES, open_release
from kiosk.library.search import search
from kiosk.library.verify import ObjectState, verify
from kiosk.safeguarding.visit import Mode, Visit
from tests.library.small_release import PNG, SCHEMA, Small, a_member_of_staff, a_release, a_visitor, put_in_use

WHOLE = Advisory(AdvisoryId("whole"), (Topic.SUICIDE,), (Whole(),), "named")
ON_PAGE_2 = Advisory(AdvisoryId("page-2"), (Topic.SELF_HARM,), (Pages(1, 1),), "named")
AT_MINUTE_1 = Advisory(AdvisoryId("minute-1"), (Topic.NEGLECT,), (Times(60, 90),), "heard")

GUIDE = ResourceId("guide")
FILM = ResourceId("film")
STORY = ResourceId("story")
LIBRARY = (
    Small(
        "guide",
        pages=["one", "two is covered", "three"],
        advisories=[ON_PAGE_2],
        outline=[("Beginning", 0), ("Covered title", 1), ("Nowhere", None), ("End", 2)],
    ),
    Small(
        "film", kind="film", cues=[(1, 2, "open"), (61, 62, "covered"), (None, None, "said")], advisories=[AT_MINUTE_1]
    ),
    Small("story", kind="page", blocks=["once"], advisories=[WHOLE], section=2),
    Small("draft", pages=["draft"], reviewed=False),
    Small("spring", pages=["daffodils"], show_from="2026-03-01", show_until="2026-05-31"),
)


@pytest.fixture
def published(tmp_path: Path) -> Path:
    return a_release(tmp_path / "published", *LIBRARY)


def library_bytes(published: Path) -> bytes:
    return folder.current_library(published).path.read_bytes()


def object_file(published: Path, id_: ResourceId = GUIDE) -> Path:
    with open_release(published) as release:
        digest = release.facts(id_).hash
    assert digest is not None
    return folder.object_path(published, digest)


def test_a_release_says_what_it_is_and_what_is_in_it(published: Path) -> None:
    with open_release(published) as release:
        assert (release.info.title, release.info.resources, release.info.signed) == ("Small", 5, False)
        assert release.info.hash == folder.current_library(published).hash
        assert release.advisory.title == "Before"
        assert [section.id for section in release.sections] == ["first", "second"]
        assert release.contacts == () and release.sessions() == ()
        assert [one.id for one in release.resources(a_visitor(), release.sections[1].id)] == ["story"]
        guide = release.resource(GUIDE, a_visitor())
        assert guide.advisories == (ON_PAGE_2,) and guide.file == "guide.pdf"
        assert release.facts(GUIDE).pages == 3
        assert release.resource(FILM, a_visitor()).captions and release.resource(FILM, a_visitor()).transcript


def test_the_tables_that_are_asked_for_are_those_of_the_schema() -> None:
    with closing(sqlite3.connect(":memory:")) as db:
        db.executescript(SCHEMA)
        names = {name for (name,) in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    assert {name for name in names if not name.startswith(("passage_index_", "pair_index_"))} == TABLES


def test_what_a_visit_may_not_know_of_is_unknown_and_never_a_near_name(published: Path) -> None:
    with open_release(published) as release:
        assert "draft" not in [one.id for one in release.resources(a_visitor())]
        assert "draft" in [one.id for one in release.resources(a_member_of_staff())]
        with pytest.raises(ResourceUnknown) as failure:
            release.resource(ResourceId("draft"), a_visitor())
        assert "Did you mean" not in str(failure.value)
        with pytest.raises(ResourceUnknown, match="guide"):
            release.resource(ResourceId("giude"), a_visitor())
        assert "spring" not in [one.id for one in release.resources(a_visitor(), today=date(2026, 6, 1))]


def test_a_document_comes_without_the_titles_of_covered_pages(published: Path) -> None:
    with open_release(published) as release:
        got = content.document(release, GUIDE, a_visitor())
        assert [entry.title for entry in got.outline] == ["Beginning", "", "", "End"]
        assert [page.label for page in got.pages] == ["1", "2", "3"]
        assert got.allowed.covers_page(1) and not got.allowed.covers_page(0)
        assert got.path.read_bytes() == b"file of guide"
        agreed = content.document(release, GUIDE, a_visitor("page-2"))
        assert [entry.title for entry in agreed.outline] == ["Beginning", "Covered title", "Nowhere", "End"]


def test_the_text_links_and_picture_of_a_covered_page_are_withheld(published: Path) -> None:
    with open_release(published) as release:
        visit = a_visitor()
        assert [block.text for block in content.text(release, GUIDE, visit)] == ["one", "three"]
        assert [block.text for block in content.text(release, GUIDE, visit, range(2, 3))] == ["three"]
        assert content.thumbnail(release, GUIDE, visit, 0) == PNG
        assert content.links(release, GUIDE, visit, 0)[0].uri == "https://x.org"
        for ask in (content.thumbnail, content.links):
            with pytest.raises(ContentWithheld):
                ask(release, GUIDE, visit, 1)
        visit.agree([ON_PAGE_2.id])
        assert content.thumbnail(release, GUIDE, visit, 1) == PNG


def test_a_film_comes_without_the_words_of_covered_stretches_and_of_unknown_ones(published: Path) -> None:
    with open_release(published) as release:
        got = content.media(release, FILM, a_visitor())
        assert [cue.text for cue in (*got.captions, *got.transcript)] == ["open"]
        assert got.allowed.covers_time(60, 61)
        agreed = content.media(release, FILM, a_visitor("minute-1"))
        assert [cue.text for cue in (*agreed.captions, *agreed.transcript)] == ["open", "covered", "said"]


def test_a_whole_resource_under_an_advisory_is_withheld_until_agreed(published: Path) -> None:
    with open_release(published) as release:
        with pytest.raises(ContentWithheld):
            content.text(release, STORY, a_visitor())
        with pytest.raises(ContentWithheld):
            content.text(release, GUIDE, Visit(Mode.PUBLIC))
        assert content.text(release, STORY, a_visitor("whole"))[0].text == "once"
        ended = a_visitor("whole")
        ended.end()
        with pytest.raises(ResourceUnknown):
            content.text(release, STORY, ended)


def test_a_document_leaves_the_house_only_when_none_of_it_is_covered(published: Path, tmp_path: Path) -> None:
    with open_release(published) as release:
        with pytest.raises(ContentWithheld):
            content.export(release, GUIDE, a_visitor(), tmp_path / "guide.pdf")
        assert not (tmp_path / "guide.pdf").exists()
        assert content.export(release, GUIDE, a_visitor("page-2"), tmp_path) == tmp_path / "guide.pdf"
        assert (tmp_path / "guide.pdf").read_bytes() == b"file of guide"


def test_a_damaged_or_missing_file_is_refused_and_never_copied(published: Path, tmp_path: Path) -> None:
    place = object_file(published)
    place.write_bytes(b"file of guidE")
    (tmp_path / "kept").write_bytes(b"was here")
    with open_release(published) as release:
        with pytest.raises(ObjectDamaged):
            content.document(release, GUIDE, a_visitor())
        with pytest.raises(ObjectDamaged):
            content.export(release, GUIDE, a_visitor("page-2"), tmp_path / "kept")
        place.unlink()
        with pytest.raises(ObjectMissing):
            content.document(release, GUIDE, a_visitor())
    assert (tmp_path / "kept").read_bytes() == b"was here"
    assert not list(tmp_path.glob(".*"))


def test_a_link_in_place_of_a_file_counts_as_missing(published: Path, tmp_path: Path) -> None:
    place = object_file(published)
    place.rename(tmp_path / "elsewhere")
    place.symlink_to(tmp_path / "elsewhere")
    with open_release(published) as release, pytest.raises(ObjectMissing):
        content.document(release, GUIDE, a_visitor())


def test_a_file_that_changed_since_it_was_checked_is_checked_again(published: Path) -> None:
    place = object_file(published)
    with open_release(published) as release:
        content.document(release, GUIDE, a_visitor())
        place.write_bytes(b"file of guidE")
        os.utime(place, ns=(1, 1))
        with pytest.raises(ObjectDamaged):
            content.document(release, GUIDE, a_visitor())


@pytest.mark.parametrize("digest", ["", "../../etc/passwd", "A" * 64, "0" * 63, "0" * 65, "é" * 64])
def test_no_odd_name_leads_out_of_the_folder(tmp_path: Path, digest: str) -> None:
    with pytest.raises(ObjectMissing):
        objects.check(tmp_path, ObjectHash(digest), 1)
    with pytest.raises(ReleaseDamaged):
        folder.target_path(tmp_path, digest)


def test_where_there_is_no_library_it_says_so(tmp_path: Path) -> None:
    with pytest.raises(ReleaseMissing):
        open_release(tmp_path / "nowhere")


@pytest.mark.parametrize(
    "said",
    [
        "",
        "{",
        "[]",
        "{}",
        '{"format": 2, "library": "0", "size_bytes": 1}',
        '{"format": 1, "library": "../x", "size_bytes": 1}',
        "[" * 4000,
        " " * 5000,
        "\xff",
    ],
)
def test_an_odd_current_is_damage(published: Path, said: str) -> None:
    (published / "current").write_text(said, encoding="latin-1")
    with pytest.raises(ReleaseDamaged):
        open_release(published)


def test_a_library_that_is_a_link_or_cut_short_is_not_opened(published: Path, tmp_path: Path) -> None:
    library = folder.current_library(published)
    library.path.rename(tmp_path / "moved")
    library.path.symlink_to(tmp_path / "moved")
    with pytest.raises(ReleaseMissing):
        open_release(published)
    library.path.unlink()
    library.path.write_bytes(b"short")
    with pytest.raises(ReleaseDamaged):
        open_release(published)


def test_putting_a_library_in_use_needs_it_there_and_swaps_whole(published: Path) -> None:
    before = (published / "current").read_bytes()
    with pytest.raises(ReleaseMissing):
        folder.write_current(published, "0" * 64, 1)
    library = folder.current_library(published)
    with pytest.raises(ReleaseDamaged):
        folder.write_current(published, library.hash, library.size_bytes + 1)
    assert (published / "current").read_bytes() == before
    assert json.loads(before) == {"format": 1, "library": library.hash, "size_bytes": library.size_bytes}
    assert not list(published.glob(".*"))


@pytest.mark.parametrize(
    ("change", "error"),
    [
        ("PRAGMA user_version = 2", ReleaseTooNew),
        ("PRAGMA user_version = 0", ReleaseDamaged),
        ("PRAGMA application_id = 1", ReleaseDamaged),
        ("DROP TABLE contact", ReleaseDamaged),
        ("CREATE VIEW v AS SELECT 1", ReleaseDamaged),
        ("CREATE TRIGGER t AFTER INSERT ON word BEGIN SELECT 1; END", ReleaseDamaged),
        ("ALTER TABLE section RENAME COLUMN title TO name", ReleaseDamaged),
        ("DELETE FROM release", ReleaseDamaged),
        ("UPDATE advisory SET resource = 99", ReleaseDamaged),
    ],
)
def test_a_library_that_is_not_as_the_schema_says_is_refused(
    published: Path, change: str, error: type[KioskError]
) -> None:
    changed(published, change)
    with pytest.raises(error):
        open_release(published)


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE resource SET show_from = 'soon'",
        "UPDATE resource SET section = 99",
        "DELETE FROM advisory_place",
        "UPDATE advisory SET topics = '[\"sunshine\"]'",
    ],
)
def test_a_resource_that_makes_no_sense_is_refused_when_it_is_read(published: Path, change: str) -> None:
    changed(published, change)
    with open_release(published) as release:
        for ask in (
            lambda: release.resources(a_visitor()),
            lambda: release.resource(GUIDE, a_visitor()),
            lambda: list(listing(release, a_visitor())),
        ):
            with pytest.raises(ReleaseDamaged):
                ask()


def changed(published: Path, change: str) -> None:
    library = folder.current_library(published).path
    with closing(sqlite3.connect(library)) as db, db:
        db.execute("PRAGMA foreign_keys = OFF")
        db.execute(change)
    put_in_use(published, library.read_bytes())


@given(data=st.data())
@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_damaged_bytes_make_anything_but_a_kiosk_error(tmp_path: Path, data: st.DataObject) -> None:
    published = tmp_path / "published"
    if not published.exists():
        a_release(published, *LIBRARY)
        (tmp_path / "right").write_bytes(library_bytes(published))
    library = bytearray((tmp_path / "right").read_bytes())
    for at in data.draw(st.lists(st.integers(0, len(library) - 1), max_size=12)):
        library[at] = data.draw(st.integers(0, 255))
    if data.draw(st.booleans()):
        del library[data.draw(st.integers(0, len(library))) :]
    put_in_use(published, bytes(library))
    visit = a_visitor("page-2", "whole", "minute-1")
    try:
        with open_release(published) as release:
            search(release, "covered thre", visit)
            release.sessions()
            release.objects()
            for one in release.resources(visit):
                content.text(release, one.id, visit)
            content.document(release, GUIDE, visit)
            content.media(release, FILM, visit)
            content.thumbnail(release, GUIDE, visit, 0)
    except KioskError:
        pass


def test_verify_reads_every_byte_and_names_what_is_wrong(published: Path) -> None:
    assert verify(published).ok
    object_file(published).write_bytes(b"file of guidE")
    object_file(published, FILM).unlink()
    report = verify(published)
    assert report.library_ok and not report.ok
    states = [state for _, state in report.objects]
    assert states.count(ObjectState.DAMAGED) == 1 and states.count(ObjectState.MISSING) == 1
    library = folder.current_library(published).path
    changed = bytearray(library.read_bytes())
    changed[-1] ^= 1
    library.write_bytes(changed)
    assert not verify(published).library_ok


def test_several_threads_may_read_and_search_one_release(published: Path) -> None:
    failures: list[BaseException] = []

    def read(release_visit: Visit) -> None:
        try:
            for _ in range(30):
                assert search(release, "three", release_visit).groups
                content.text(release, GUIDE, release_visit)
        except BaseException as failure:
            failures.append(failure)

    with open_release(published) as release:
        threads = [threading.Thread(target=read, args=(a_visitor("page-2"),)) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert failures == []
    with pytest.raises(ReleaseError):
        search(release, "three", a_visitor())


def test_what_a_reader_waits_for_is_looked_up_and_never_scanned(published: Path) -> None:
    queries = {name: sql for name, sql in vars(content).items() if name.isupper() and isinstance(sql, str)}
    assert len(queries) == 12
    with closing(sqlite3.connect(folder.current_library(published).path)) as db:
        for name, sql in queries.items():
            named = dict.fromkeys(("resource", "page", "role", "which", "first", "last"), 1)
            plan = [row[3] for row in db.execute(f"EXPLAIN QUERY PLAN {sql}", named)]
            assert all(step.startswith("SEARCH") for step in plan), (name, plan)


def test_nothing_is_written_beside_the_library(published: Path) -> None:
    before = sorted(published.rglob("*"))
    with open_release(published) as release:
        search(release, "three", a_visitor())
    assert sorted(published.rglob("*")) == before


def test_a_folder_that_may_not_be_written_is_said_calmly(published: Path, tmp_path: Path) -> None:
    with open_release(published) as release, pytest.raises(KioskError) as failure:
        content.export(release, GUIDE, a_visitor("page-2"), tmp_path / "no-such-folder" / "guide.pdf")
    assert not isinstance(failure.value, NoPermission)
    assert failure.value.happened and failure.value.safe
