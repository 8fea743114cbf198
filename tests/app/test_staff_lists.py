"""Lists of staff that are long, files that are damaged, and a second start."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

from PySide6.QtCore import QObject

from kiosk.app.commands import commands, matching
from kiosk.app.desk import Drawer
from kiosk.app.only_one import OnlyWindow
from kiosk.catalogue import ResourceId
from kiosk.device.store import open_store
from kiosk.paths import home
from kiosk.safeguarding.visit import Mode
from tests.worlds import Visitor, monday_morning, the_application, visiting


def test_a_hundred_thousand_bookmarks_are_read_only_where_they_are_looked_at() -> None:
    path = home().local_database
    store = open_store(path, monday_morning().astimezone())
    with store.writing() as database:
        database.executemany(
            "INSERT INTO bookmark (resource, title, quoted, before, after, page, start_s, note, made, release)"
            " VALUES (?, ?, ?, '', '', ?, NULL, '', '2026-11-02T09:00:00+00:00', 'r')",
            ((f"d{n % 900}", f"Document {n // 40}", f"Words number {n}", n % 50) for n in range(100_000)),
        )
    store.close()
    for visitor in visiting(mode=Mode.STAFF, size=(1366, 768), now=monday_morning):
        visitor.touches("Continue")
        staff = visitor.kiosk.staff
        began = time.monotonic()
        staff.run("bookmarks")
        visitor.settle()
        opened_s = time.monotonic() - began

        assert visitor.sees("Words number 99999")
        staff.bookmarks.list.last()
        assert visitor.sees("Words number 0")
        assert staff.bookmarks._rows.made <= 400
        assert opened_s < 2.0
        print(f"100,000 bookmarks shown in {opened_s * 1000:.0f} ms")


def test_a_desk_of_a_newer_program_is_left_alone_and_the_window_says_so() -> None:
    path = home().local_database
    store = open_store(path, monday_morning().astimezone())
    with store.writing() as database:
        database.execute("PRAGMA user_version = 99")
    store.close()
    before = path.read_bytes()
    for visitor in visiting(mode=Mode.STAFF, size=(1366, 768), now=monday_morning):
        visitor.touches("Continue")
        assert visitor.kiosk.desk is None
        visitor.kiosk.staff.run("bookmarks")
        assert visitor.sees("Bookmarks are not kept on this computer.")
    assert path.read_bytes() == before


def test_a_damaged_desk_is_set_aside_and_this_library_says_where() -> None:
    path = home().local_database
    path.parent.mkdir(parents=True)
    path.write_bytes(b"not a database, but somebody's" * 40)
    for visitor in visiting(mode=Mode.STAFF, size=(1366, 768), now=monday_morning):
        visitor.touches("Continue")
        visitor.kiosk.staff.run("library")
        assert visitor.sees("Damaged list, set aside")
        assert Path(visitor.kiosk.desk.set_aside).exists()


def test_recents_are_written_in_order_and_the_drawer_opens_again() -> None:
    drawer = Drawer(home().local_database, monday_morning)
    for name in ("one", "two", "one"):
        drawer.desk.note_opened(ResourceId(name), 1, None)
    drawer.close()
    latest = drawer.desk.recents.latest(5)
    drawer.close()
    assert [one.resource for one in latest] == ["one", "two"]


def test_the_second_start_raises_the_first() -> None:
    app = the_application()
    first, raised, parent = OnlyWindow(home()), [], QObject()
    assert first.claim()
    first.listen(lambda: raised.append(True), parent)
    code = "from kiosk.app.only_one import OnlyWindow; from kiosk.paths import home; o = OnlyWindow(home());"
    code += "assert not o.claim(); assert o.call_the_first()"
    second = subprocess.Popen([sys.executable, "-c", code], env=dict(os.environ))
    deadline = time.monotonic() + 15
    while second.poll() is None or not raised:
        app.processEvents()
        assert time.monotonic() < deadline
    assert second.returncode == 0 and raised == [True]
    first.give_up()

    again = OnlyWindow(home())
    assert again.claim()
    again.give_up()


def test_commands_are_found_by_the_beginnings_of_their_words() -> None:
    assert [one.command for one in matching("boo", commands(lent=False))] == ["bookmarks"]
    assert matching("boo", commands(lent=True)) == [], "nothing of anybody's is kept at a public window"
    assert matching("", commands(lent=False)) == []


def test_the_shortcuts_sheet_names_every_place_of_the_side_bar() -> None:
    for visitor in visiting(mode=Mode.STAFF, size=(1366, 768), now=monday_morning):
        somebody: Visitor = visitor
        somebody.touches("Continue")
        somebody.kiosk.staff.toggleShortcuts()
        assert somebody.sees("Ctrl 1: Home", "Ctrl 6: This library", "B: Bookmark, or remove it")
