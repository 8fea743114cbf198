"""One start, timed: run by `start` in a process of its own, as `start_child.py kiosk|plain`.

It goes the way that `python -m kiosk` goes and looks on from outside: the first frame, then a finger on what stands
there, and so on to the shelf. It prints one line of JSON: monotonic seconds of each moment, and what was imported by
the first frame.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable

PLAIN = b"""
import QtQuick
Window {
    id: plain
    property bool touched: false
    width: 1920; height: 1080; visible: true; color: "#F7F3EC"
    Text { anchors.centerIn: parent; text: "Touch to start"; font.pixelSize: 40 }
    TapHandler { onTapped: plain.touched = true }
}
"""

moments: dict[str, float] = {}
modules: list[str] = []


def plain() -> int:
    """The least that a developer could write: one window, one text, one touch."""
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtQml import QQmlApplicationEngine
    from PySide6.QtQuick import QQuickWindow

    app = QGuiApplication(["plain"])
    engine = QQmlApplicationEngine()
    engine.loadData(PLAIN)
    window = engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)

    def touch() -> None:
        from finger import Finger

        finger = Finger(lambda: window)
        finger.taps(window.width() // 2, window.height() // 2)
        finger.waits_for(lambda: bool(window.property("touched")), "the touch")
        tell()
        app.quit()

    at_first_frame(window, lambda: QTimer.singleShot(0, app, touch))
    return app.exec()


def kiosk() -> int:
    """The product's own way in, with somebody watching who then walks to the shelf."""
    from kiosk.app import main as product

    open_window: Callable[..., product.Running] = product.open_window

    def watched(options: product.Options) -> product.Running:
        running = open_window(options)
        from PySide6.QtCore import QTimer

        at_first_frame(running.window, lambda: QTimer.singleShot(0, running.app, lambda: walk(running)))
        return running

    product.open_window = watched  # run() looks it up there
    return product.main([])


def at_first_frame(window, then: Callable[[], None]) -> None:
    """Note the moment of the first frame, and what was imported by then; then go on."""

    def seen() -> None:
        if "frame" not in moments:
            moments["frame"] = time.monotonic()
            modules.extend(sorted(sys.modules))
            then()

    window.frameSwapped.connect(seen)


def walk(running) -> None:
    """From the cover to the shelf, one touch after another, none before the screen was painted."""
    began = time.monotonic()
    from finger import Finger

    finger = Finger(lambda: running.window)
    # As if the finger had come with the first frame; making the finger is not the product's time.
    moments["touch"] = moments["frame"] + time.monotonic() - began
    for touched, moment, usable in (
        ("startButton", "choice", "doorWork"),
        ("doorWork", "before", "continueButton"),
        ("continueButton", "home", "homeSearch"),
    ):
        finger.taps_on(touched)
        finger.waits_for_frame(lambda usable=usable: finger.sees(usable), usable)
        moments[moment] = time.monotonic()
    tell()
    running.app.quit()


def tell() -> None:
    """Everything that is known, on one line."""
    print(json.dumps({"moments": moments, "modules": modules}), flush=True)


def give_up(*error: object) -> None:
    """What goes wrong in a slot ends the process, instead of leaving it to wait."""
    sys.__excepthook__(*error)
    sys.stderr.flush()
    os._exit(1)


if __name__ == "__main__":
    sys.excepthook = give_up
    sys.exit({"plain": plain, "kiosk": kiosk}[sys.argv[1]]())
