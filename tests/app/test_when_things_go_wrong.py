"""The world's faults in front of a visitor: one plain sentence, the cover and support still there, nothing lost."""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QAudioDevice, QMediaDevices
from worlds import Visitor, monday_morning, visiting

from kiosk import paths
from kiosk.catalogue import ResourceId
from kiosk.documents.client import DocumentClient
from kiosk.library.folder import current_library, object_path, target_path, write_current
from kiosk.library.objects import hash_file

BUNDLED = paths.bundle().published


@pytest.fixture
def published(tmp_path: Path) -> Path:
    """A published folder of one's own, to break."""
    return Path(shutil.copytree(BUNDLED, tmp_path / "published"))


def library_of(published: Path) -> Path:
    return current_library(published).path


def rewritten(published: Path, change: Callable[[sqlite3.Connection], None]) -> None:
    """Change the library's rows, and publish the result under its new hash."""
    library = library_of(published)
    connection = sqlite3.connect(library)
    change(connection)
    connection.commit()
    connection.close()
    digest = hash_file(library)
    target = target_path(published, digest)
    library.rename(target)
    write_current(published, digest, target.stat().st_size)


def nothing_there(published: Path) -> None:
    shutil.rmtree(published)


def no_pointer(published: Path) -> None:
    (published / "current").unlink()


def pointer_of_nonsense(published: Path) -> None:
    (published / "current").write_bytes(b"\x00[[[[")


def library_cut_short(published: Path) -> None:
    path = library_of(published)
    os.truncate(path, path.stat().st_size // 3)


def library_of_noise(published: Path) -> None:
    path = library_of(published)
    path.write_bytes(os.urandom(path.stat().st_size))


def library_of_a_newer_format(published: Path) -> None:
    rewritten(published, lambda connection: connection.execute("PRAGMA user_version = 999") and None)


@pytest.mark.parametrize(
    "harm",
    [
        nothing_there,
        no_pointer,
        pointer_of_nonsense,
        library_cut_short,
        library_of_noise,
        library_of_a_newer_format,
    ],
)
def test_without_a_library_the_cover_and_support_still_work(published: Path, harm: Callable[[Path], None]) -> None:
    harm(published)
    for visitor in visiting(published=published, now=monday_morning):
        visitor.comes_in()
        visitor.touches("I work with children and families")
        assert visitor.sees("Support still works.", "Please tell a member of staff.")
        assert visitor.does_not_see(str(published), "Traceback", "sqlite")
        visitor.touches("See who can help")
        assert visitor.sees("Samaritans", "Childline", "999")
        visitor.leaves_now()
        assert visitor.sees("Touch to start")


@pytest.fixture
def visitor(published: Path) -> Iterator[Visitor]:
    yield from visiting(published=published, now=monday_morning)


def strategy_object(published: Path) -> Path:
    with sqlite3.connect(library_of(published)) as connection:
        (digest,) = connection.execute("SELECT object FROM resource WHERE id = 'compassionate-leeds'").fetchone()
    return object_path(published, digest)


def opens_the_strategy(visitor: Visitor) -> None:
    visitor.reaches_home()
    visitor.touches("2. Compassionate Leeds Strategy")
    visitor.touches("Compassionate Leeds")
    visitor.touches("Open")


def test_a_missing_file_costs_that_item_one_sentence(visitor: Visitor, published: Path) -> None:
    strategy_object(published).unlink()
    opens_the_strategy(visitor)
    assert visitor.sees("This item is not on this computer yet.", "The rest of the library still works.")
    visitor.touches("Home")
    assert visitor.sees("Seven parts")


def test_an_altered_file_is_not_opened(visitor: Visitor, published: Path) -> None:
    path = strategy_object(published)
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 0xFF
    path.chmod(0o644)
    path.write_bytes(data)
    opens_the_strategy(visitor)
    assert visitor.sees("This item has changed since it was published, so it was not opened.")


def test_a_worker_that_is_killed_costs_at_most_one_page_an_apology(visitor: Visitor) -> None:
    opens_the_strategy(visitor)
    drawing = visitor.kiosk.drawing
    visitor.waits_for(lambda: drawing.picture(0) is not None, "for the first page")
    client = drawing._client
    assert isinstance(client, DocumentClient) and client._worker is not None
    os.kill(client._worker.pid, signal.SIGKILL)
    visitor.kiosk.screens.reader.goTo(7)
    visitor.waits_for(
        lambda: drawing.picture(7) is not None or "Sorry, this page cannot be shown." in visitor.reads(),
        "for page 8 or an apology",
    )
    if drawing.picture(7) is None:
        visitor.touches("Try again")
        visitor.waits_for(lambda: drawing.picture(7) is not None, "for page 8")


def test_a_page_with_a_note_can_be_skipped_and_shown_later(visitor: Visitor) -> None:
    visitor.reaches_home()
    visitor.touches("2. Compassionate Leeds Strategy")
    visitor.touches("Compassionate Leeds")
    visitor.touches("Open without those pages")
    reader = visitor.kiosk.screens.reader
    visitor.sees("Page 1 of 12")
    reader.goTo(3)
    assert visitor.sees("This page is left out, as you chose.")
    assert visitor.kiosk.drawing.picture(3) is None
    visitor.touches("Show this page")
    visitor.waits_for(lambda: visitor.kiosk.drawing.picture(3) is not None, "for the page")


def test_a_search_of_sixty_thousand_letters_is_answered(visitor: Visitor) -> None:
    visitor.reaches_home()
    visitor.kiosk.go_to_search("trauma " * 8600)
    visitor.waits_for(lambda: visitor.kiosk.screens.search.state in ("found", "empty"), "for an answer")
    assert visitor.kiosk.screens.search.state == "found"


@pytest.mark.parametrize(
    "text", ['"', "a AND", "NEAR(", "*", "\u202e\u2066evil", "\x00", "'; DROP TABLE passage; --", "(((("]
)
def test_no_search_text_is_an_error(visitor: Visitor, text: str) -> None:
    visitor.reaches_home()
    visitor.kiosk.go_to_search(text)
    visitor.waits_for(lambda: not visitor.kiosk.screens.search.work.busy, "for an answer")
    assert visitor.kiosk.screens.search.state in ("found", "empty", "idle")


@pytest.mark.parametrize("title", ["<b>bold</b><img src=x> & <script>", "\u202eturned round\u2066 \u200bhidden"])
def test_markup_and_direction_marks_in_a_title_are_shown_and_never_obeyed(published: Path, title: str) -> None:
    rewritten(
        published,
        lambda connection: (
            connection.execute("UPDATE resource SET title = ? WHERE id = 'the-vision'", (title,)) and None
        ),
    )
    for visitor in visiting(published=published, now=monday_morning):
        visitor.reaches_home()
        visitor.touches("1. The vision")
        assert visitor.sees(title)


def test_a_film_says_so_where_there_is_no_sound(visitor: Visitor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QMediaDevices, "defaultAudioOutput", staticmethod(QAudioDevice))
    visitor.reaches_home()
    film = ResourceId("experience-film")
    release = visitor.kiosk.release
    assert release is not None
    visitor.kiosk.visit.agree(one.id for one in release.resource(film, visitor.kiosk.visit).advisories)
    visitor.kiosk.open_resource(film)
    assert visitor.sees("The words", "Play")
    assert visitor.sees("There is no sound on this computer. The captions say every word.")


def test_a_picture_of_the_cover_is_the_same_before_and_after_a_visit(visitor: Visitor) -> None:
    def cover() -> QImage:
        visitor.settle()
        return visitor.picture()

    before = cover()
    visitor.reaches_home()
    visitor.leaves_now()
    assert cover() == before


def test_where_nothing_can_be_written_the_library_still_opens(
    a_home_of_its_own: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "a file").write_text("")
    for visitor in visiting(now=monday_morning):
        monkeypatch.setenv("KIOSK_HOME", str(tmp_path / "a file" / "home"))
        visitor.reaches_home()
        visitor.touches("1. The vision")
        assert visitor.sees("Part 1 of 7")
        visitor.leaves_now()


def test_a_visit_writes_nothing_so_a_full_disk_costs_nothing(a_home_of_its_own: Path) -> None:
    for visitor in visiting(now=monday_morning):
        before = sorted(str(path) for path in a_home_of_its_own.rglob("*"))
        visitor.reaches_home()
        visitor.kiosk.go_to_search("readiness checklist")
        visitor.waits_for(lambda: visitor.kiosk.screens.search.state == "found", "for an answer")
        opens = ResourceId("compassionate-leeds")
        visitor.kiosk.go_to_resource(opens)
        visitor.touches("Open")
        visitor.waits_for(lambda: visitor.kiosk.drawing.picture(0) is not None, "for the first page")
        visitor.leaves_now()
        assert sorted(str(path) for path in a_home_of_its_own.rglob("*")) == before


@pytest.mark.needs_display
def test_without_a_graphics_card_or_its_drivers_the_window_is_drawn(tmp_path: Path) -> None:
    shot = tmp_path / "cover.png"
    environ = {
        **os.environ,
        "DISPLAY": os.environ["KIOSK_TEST_DISPLAY"],
        "QT_QPA_PLATFORM": "xcb",
        "LIBGL_DRIVERS_PATH": str(tmp_path),
        "QT_XCB_GL_INTEGRATION": "none",
    }
    environ.pop("QT_QUICK_BACKEND", None)
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", "--screenshot", str(shot)], env=environ, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    picture = QImage(str(shot))
    assert len({picture.pixelColor(x, 860).name() for x in range(0, 1920, 7)}) > 3
