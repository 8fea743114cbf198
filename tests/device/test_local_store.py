"""`local.sqlite3`: carried forward from every schema, left alone when newer, set aside when damaged."""

from __future__ import annotations

import os
import re
import signal
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from earlier_stores import MAKERS
from hypothesis import given
from hypothesis import strategies as st

from kiosk.catalogue import ResourceId
from kiosk.device import migrations
from kiosk.device.anchors import Quote
from kiosk.device.bookmarks import Bookmarks
from kiosk.device.migrations import KNOWN_VERSION
from kiosk.device.recents import Recents
from kiosk.device.store import open_store
from kiosk.errors import DeviceError, LocalStoreBusy, LocalStoreDamaged, LocalStoreNewer, NoPermission, NoRoom

NOW = datetime(2026, 11, 25, 9, 30, tzinfo=UTC)
TOP = Path(__file__).resolve().parents[2]


def schema(path: Path) -> list[str]:
    """What the file is made of, whatever the spaces and comments it was written with."""
    with closing(sqlite3.connect(path)) as database:
        said = [row[0] for row in database.execute("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL")]
    return sorted(re.sub(r"\s*([(),])\s*", r"\1", " ".join(re.sub(r"--.*", "", one).split())) for one in said)


def everything(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def an_old_store(path: Path) -> None:
    """With a bookmark, closed."""
    store = open_store(path, NOW)
    Bookmarks(store).add(ResourceId("a"), "A", Quote("words", "", ""), 0, None, "", NOW, "r")
    store.close()


def test_there_is_a_maker_for_every_schema() -> None:
    assert len(MAKERS) == KNOWN_VERSION == len(migrations._VERSIONS)


@pytest.mark.parametrize("version", range(1, KNOWN_VERSION + 1))
def test_a_store_of_every_schema_is_carried_forward_with_its_rows(version: int, tmp_path: Path) -> None:
    old, new = tmp_path / "old" / "local.sqlite3", tmp_path / "new" / "local.sqlite3"
    MAKERS[version - 1](old)

    store = open_store(old, NOW)
    bookmarks = Bookmarks(store).page(0, 10)
    recents = Recents(store).latest(10)
    assert [one.number for one in bookmarks] == [7, 1]
    assert bookmarks[1].quote == Quote("kept “as it was”", "before ", " after")
    assert bookmarks[1].made == datetime(2026, 1, 5, 9, tzinfo=UTC)
    assert (bookmarks[0].page, bookmarks[0].start_s) == (None, 61.5)
    assert bookmarks[1].note == ("" if version == 1 else "read with the team")
    assert [(one.resource, one.page, one.start_s) for one in recents] == [
        ("first-steps", None, 61.5),
        ("briefing-1", 3, None),
    ]
    assert Bookmarks(store).add(ResourceId("b"), "B", Quote("", "", ""), 1, None, "n", NOW, "r").number == 8
    assert store.set_aside is None
    store.close()
    open_store(new, NOW).close()
    assert [re.sub(r"note TEXT NOT NULL DEFAULT ''", "note", one) for one in schema(old)] == [
        re.sub(r"note TEXT NOT NULL DEFAULT ''", "note", one) for one in schema(new)
    ]


def test_one_of_the_future_is_left_untouched_byte_for_byte(tmp_path: Path) -> None:
    path = tmp_path / "local.sqlite3"
    an_old_store(path)
    with closing(sqlite3.connect(path)) as database:
        database.execute(f"PRAGMA user_version = {KNOWN_VERSION + 1}")
    before = everything(tmp_path)

    with pytest.raises(LocalStoreNewer) as refused:
        open_store(path, NOW)

    assert everything(tmp_path) == before
    assert (refused.value.found, refused.value.known) == (KNOWN_VERSION + 1, KNOWN_VERSION)
    assert "newer version" in str(refused.value) and "still there" in str(refused.value)


def test_one_of_the_future_is_known_even_if_only_its_write_ahead_file_says_so(tmp_path: Path) -> None:
    path, kept = tmp_path / "local.sqlite3", tmp_path / "kept"
    kept.mkdir()
    an_old_store(path)
    with closing(sqlite3.connect(path)) as database:
        database.execute("PRAGMA wal_autocheckpoint = 0")
        database.execute(f"PRAGMA user_version = {KNOWN_VERSION + 1}")
        # As a kill leaves it: what is new stands in the write-ahead file alone.
        for name, data in everything_but_folders(tmp_path).items():
            (kept / name).write_bytes(data)
    assert int.from_bytes((kept / "local.sqlite3").read_bytes()[60:64], "big") == KNOWN_VERSION
    (kept / "local.sqlite3-shm").unlink()
    before = everything(kept)

    with pytest.raises(LocalStoreNewer):
        open_store(kept / "local.sqlite3", NOW)

    after = everything(kept)
    assert {name: after[name] for name in before} == before


def everything_but_folders(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def damage(kind: str, path: Path) -> None:
    data = bytearray(path.read_bytes())
    match kind:
        case "rubbish":
            data[:] = b"not a database at all" * 50
        case "cut short":
            del data[len(data) // 2 :]
        case "a page of noise":
            data[4096:8192] = os.urandom(4096)
        case "a hundred bytes":
            del data[90:]
        case "somebody else's":
            path.unlink()
            with closing(sqlite3.connect(path)) as database:
                database.execute("CREATE TABLE theirs (it)")
            return
    path.write_bytes(data)


@pytest.mark.parametrize("kind", ["rubbish", "cut short", "a page of noise", "a hundred bytes", "somebody else's"])
def test_a_damaged_one_is_set_aside_whole_and_a_new_one_begun(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "local.sqlite3"
    an_old_store(path)
    damage(kind, path)
    (tmp_path / "local.sqlite3-wal").write_bytes(b"left behind")
    (tmp_path / "local.sqlite3-shm").write_bytes(b"")
    damaged = path.read_bytes()

    store = open_store(path, NOW)

    assert store.set_aside == tmp_path / "local.sqlite3.damaged-20261125-093000"
    assert store.set_aside.read_bytes() == damaged
    assert (tmp_path / "local.sqlite3.damaged-20261125-093000-wal").read_bytes() == b"left behind"
    assert (tmp_path / "local.sqlite3.damaged-20261125-093000-shm").exists()
    assert Bookmarks(store).count() == 0
    store.close()
    again = open_store(path, NOW)
    assert again.set_aside is None, "only once"
    again.close()


def test_two_damaged_in_one_second_are_both_kept(tmp_path: Path) -> None:
    path = tmp_path / "local.sqlite3"
    for turn in range(3):
        path.write_bytes(b"damaged %d " % turn * 20)
        open_store(path, NOW).close()
    kept = sorted(one.read_bytes()[:9] for one in tmp_path.glob("local.sqlite3.damaged-*"))
    assert kept == [b"damaged 0", b"damaged 1", b"damaged 2"]


def test_damage_met_in_use_is_said_and_the_next_start_sets_it_aside(tmp_path: Path) -> None:
    path = tmp_path / "local.sqlite3"
    store = open_store(path, NOW)
    bookmarks = Bookmarks(store)
    for number in range(300):
        bookmarks.add(ResourceId("a"), "A", Quote(f"{number} " * 40, "", ""), number, None, "", NOW, "r")
    store.shrink()
    store.close()
    store = open_store(path, NOW)
    with path.open("r+b") as file:
        file.seek(4096 * 3)
        file.write(os.urandom(path.stat().st_size - 4096 * 3))

    with pytest.raises(LocalStoreDamaged) as met:
        Bookmarks(store).of(ResourceId("a"))

    assert "kept" in met.value.safe
    store.close()
    fresh = open_store(path, NOW)
    assert fresh.set_aside is not None
    fresh.close()


@given(noise=st.binary(max_size=400), at=st.integers(0, 20_000))
def test_no_bytes_raise_anything_but_an_error_of_ours(
    noise: bytes, at: int, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("store") / "local.sqlite3"
    MAKERS[0](path)
    data = bytearray(path.read_bytes())
    data[at : at + len(noise)] = noise
    path.write_bytes(data)
    try:
        store = open_store(path, NOW)
    except DeviceError:
        return
    try:
        Bookmarks(store).page(0, 10)
    except DeviceError:
        pass
    finally:
        store.close()


CUT = """
import os, signal, sqlite3, sys
from datetime import UTC, datetime
from pathlib import Path
from kiosk.device import migrations
from kiosk.device.store import open_store
cut = int(sys.argv[2])
steps = 0
def trace(statement):
    global steps
    steps += 1
    if steps == cut:
        os.kill(os.getpid(), signal.SIGKILL)
migrate = migrations.migrate
def watched(database):
    database.set_trace_callback(trace)
    migrate(database)
import kiosk.device.store as store
store.migrate = watched
open_store(Path(sys.argv[1]), datetime.now(UTC)).close()
print(steps)
"""


def test_a_power_cut_at_any_step_of_a_migration_leaves_the_old_or_the_new(tmp_path: Path) -> None:
    def run(path: Path, cut: int) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-c", CUT, str(path), str(cut)]
        return subprocess.run(command, capture_output=True, text=True, env={**os.environ, "PYTHONPATH": str(TOP)})

    MAKERS[0](tmp_path / "whole" / "local.sqlite3")
    steps = int(run(tmp_path / "whole" / "local.sqlite3", 0).stdout)
    assert steps >= 6
    versions = set()
    for cut in range(1, steps + 1):
        path = tmp_path / str(cut) / "local.sqlite3"
        MAKERS[0](path)

        done = run(path, cut)

        assert done.returncode == -signal.SIGKILL
        with closing(sqlite3.connect(path)) as database:
            version = database.execute("PRAGMA user_version").fetchone()[0]
            columns = {row[1] for row in database.execute("PRAGMA table_info(bookmark)")}
        assert ("note" in columns) == (version == KNOWN_VERSION)
        versions.add(version)
        store = open_store(path, NOW)
        assert store.set_aside is None
        assert [one.number for one in Bookmarks(store).page(0, 9)] == [7, 1]
        store.close()
    assert 1 in versions


def test_a_full_disk_is_one_calm_sentence_and_what_was_there_stays(tmp_path: Path) -> None:
    path = tmp_path / "local.sqlite3"
    store = open_store(path, NOW)
    bookmarks = Bookmarks(store)
    bookmarks.add(ResourceId("a"), "A", Quote("first", "", ""), 0, None, "", NOW, "r")
    pages = store.rows("PRAGMA page_count")[0][0]
    store.rows(f"PRAGMA max_page_count = {pages}")  # what SQLite answers then is what it answers on a full disk

    with pytest.raises(NoRoom) as full:
        bookmarks.add(ResourceId("a"), "A", Quote("x" * 500_000, "", ""), 1, None, "", NOW, "r")

    assert str(full.value).count(".") == 3
    assert [one.quote.exact for one in bookmarks.page(0, 9)] == ["first"]
    store.rows("PRAGMA max_page_count = 100000")
    bookmarks.add(ResourceId("a"), "A", Quote("second", "", ""), 1, None, "", NOW, "r")
    assert bookmarks.count() == 2
    store.close()


def test_a_folder_that_may_not_be_written_to_is_one_calm_sentence(tmp_path: Path) -> None:
    """As another account: root may write anywhere."""
    folder = tmp_path / "kept"
    an_old_store(folder / "local.sqlite3")
    (folder / "local.sqlite3").chmod(0o444)
    folder.chmod(0o555)
    code = (
        "import sys, os\n"
        "from datetime import UTC, datetime\nfrom pathlib import Path\nfrom kiosk.device.store import open_store\n"
        "from kiosk.errors import KioskError\n"
        "if os.geteuid() == 0: os.setegid(65534); os.seteuid(65534)\n"
        "try: open_store(Path(sys.argv[1]), datetime.now(UTC))\n"
        "except KioskError as error: print(type(error).__name__)\n"
    )
    parts = [folder, *folder.parents]
    opened = [
        (part, part.stat().st_mode) for part in parts if part.is_relative_to(Path(os.sep, "tmp")) and part != folder
    ]
    try:
        for part, mode in opened:
            if part != Path(os.sep, "tmp"):
                part.chmod(mode | 0o055)
        for path in ("local.sqlite3", "none/local.sqlite3"):
            done = subprocess.run(
                [sys.executable, "-c", code, str(folder / path)],
                capture_output=True,
                text=True,
                env={**os.environ, "PYTHONPATH": str(TOP)},
            )
            assert (done.stdout.strip(), done.stderr) == (NoPermission.__name__, "")
    finally:
        folder.chmod(0o755)


def test_a_file_where_a_folder_should_be_is_an_error_of_ours(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("in the way")
    with pytest.raises(DeviceError):
        open_store(tmp_path / "data" / "local.sqlite3", NOW)


def test_a_store_that_another_process_writes_to_waits_and_then_says_so(tmp_path: Path) -> None:
    path = tmp_path / "local.sqlite3"
    an_old_store(path)
    store = open_store(path, NOW)
    store.rows("PRAGMA busy_timeout = 1")
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(LocalStoreBusy):
            Recents(store).opened(ResourceId("a"), 0, None, NOW)
        assert Bookmarks(store).count() == 1, "reading goes on"
    Recents(store).opened(ResourceId("a"), 0, None, NOW)
    store.close()


def test_many_threads_take_turns(tmp_path: Path) -> None:
    store = open_store(tmp_path / "local.sqlite3", NOW)
    bookmarks = Bookmarks(store)
    failed: list[BaseException] = []

    def work(name: str) -> None:
        try:
            for number in range(25):
                bookmarks.add(ResourceId(name), "T", Quote("q", "", ""), number, None, "", NOW, "r")
                bookmarks.page(0, 5)
        except BaseException as error:
            failed.append(error)

    threads = [threading.Thread(target=work, args=(f"r{number}",)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert not failed
    assert bookmarks.count() == 150
    store.close()


def test_what_is_forgotten_stands_in_no_file(tmp_path: Path) -> None:
    store = open_store(tmp_path / "local.sqlite3", NOW)
    Recents(store).opened(ResourceId("zqx-canary-7731"), 0, None, NOW)
    made = Bookmarks(store).add(ResourceId("a"), "T", Quote("zqx-canary-7731", "", ""), 0, None, "", NOW, "r")
    assert any(b"zqx-canary-7731" in data for data in everything(tmp_path).values()), "the control"

    Bookmarks(store).remove(made.number)
    Recents(store).forget()

    assert not any(b"zqx-canary-7731" in data for data in everything(tmp_path).values())
    store.close()
