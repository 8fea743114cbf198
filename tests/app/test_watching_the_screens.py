"""`--watch`: the screens come anew, and the person is where they were."""

from __future__ import annotations

from pathlib import Path

from worlds import Visitor, a_window, monday_morning

from kiosk.app.watch import Watch
from kiosk.safeguarding.visit import Mode


def test_the_screens_come_anew_and_the_place_is_kept() -> None:
    running = a_window(mode=Mode.STAFF, now=monday_morning)
    visitor = Visitor(running)
    visitor.touches("Continue")
    visitor.waits_for(lambda: visitor.kiosk.screen == "home", "for the shelf")
    running.reload()
    assert visitor.sees("The vision", "Support across West Yorkshire")
    running.close()


def test_saving_a_screen_asks_for_them_once(tmp_path: Path) -> None:
    screen = tmp_path / "screens" / "Home.qml"
    screen.parent.mkdir()
    screen.write_text("Item {}")
    running = a_window(now=monday_morning)
    visitor, asked = Visitor(running), []
    watch = Watch(tmp_path, lambda: asked.append(1))
    screen.write_text("Item { }")
    screen.write_text("Item {  }")
    visitor.waits_for(lambda: bool(asked), "for the screens to be asked for")
    assert asked == [1]
    watch.deleteLater()
    running.close()
