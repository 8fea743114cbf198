"""A folder of an editor's files, made into a collection, built, and opened in staff mode."""

from __future__ import annotations

import shutil
from pathlib import Path

from worlds import monday_morning, visiting

from kiosk.library.release import open_release
from kiosk.publishing.build import build
from kiosk.publishing.scaffold import new
from kiosk.safeguarding.visit import Mode

DOCUMENTS = Path(__file__).resolve().parents[2] / "resources_db" / "documents"


def a_built_folder(tmp_path: Path) -> Path:
    """Two good PDFs and one that is not, in a folder, built into a published folder."""
    folder = tmp_path / "files"
    folder.mkdir()
    for name in ("briefing-1.pdf", "trauma-informed-charter.pdf"):
        shutil.copy(DOCUMENTS / name, folder)
    (folder / "broken.pdf").write_bytes(b"%PDF-1.7\nnothing more")
    new(tmp_path / "collection", folder)
    report = build(tmp_path / "collection", tmp_path / "out")
    assert [one.file for one in report.left_out] and report.documents == 2
    return tmp_path / "out"


def test_staff_open_what_an_editor_built_and_the_public_does_not_see_it_yet(tmp_path: Path) -> None:
    published = a_built_folder(tmp_path)
    for visitor in visiting(published=published, mode=Mode.STAFF, now=monday_morning):
        visitor.touches("Continue")
        visitor.sees("Home")
        visitor.waits_for(lambda: visitor.kiosk.screen == "home", "for the shelf")
        release = visitor.kiosk.release
        assert release is not None
        (first, *_) = release.resources(visitor.kiosk.visit)
        visitor.kiosk.go_to_resource(first.id)
        visitor.touches("Open")
        visitor.waits_for(lambda: visitor.kiosk.drawing.picture(0) is not None, "for the first page")
    for visitor in visiting(published=published, now=monday_morning):
        release = visitor.kiosk.release
        assert release is not None
        visitor.comes_in()
        assert release.resources(visitor.kiosk.visit) == ()


def test_a_built_folder_is_a_library_like_any_other(tmp_path: Path) -> None:
    with open_release(a_built_folder(tmp_path)) as release:
        assert release.info.documents == 2 and release.info.pages > 6
