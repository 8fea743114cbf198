"""Small worlds for the tests: a window with somebody in front of it, who touches, types and reads.

A visitor knows nothing of the code: they find things by the words that are on them, as a screen reader would say them,
touch the glass at that place, and read what stands there. Nothing here waits for time: it waits for a state, and gives
up loudly with what was on screen.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import cache

from PySide6.QtCore import (
    QCoreApplication,
    QDeadlineTimer,
    QEvent,
    QEventLoop,
    QMessageLogContext,
    QPoint,
    Qt,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QAccessible, QGuiApplication, QImage, QPointingDevice
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from kiosk.app.main import Options, Running, open_window
from kiosk.app.window import KioskViewModel
from kiosk.paths import home
from kiosk.safeguarding.visit import Mode

PRESSABLE = (
    QAccessible.Role.Button,
    QAccessible.Role.RadioButton,
    QAccessible.Role.CheckBox,
    QAccessible.Role.Link,
)


@dataclass(frozen=True)
class Thing:
    """One thing on the screen, as a screen reader has it. `x` and `y` are its middle, in the window."""

    name: str
    description: str
    role: QAccessible.Role
    x: int
    y: int
    width: int
    height: int
    enabled: bool
    focused: bool


@cache
def the_application() -> QGuiApplication:
    """The one application of the whole run, held for as long as it lasts."""
    app = QGuiApplication.instance() or QGuiApplication(["kiosk"])
    assert isinstance(app, QGuiApplication)
    return app


@cache
def a_finger() -> QPointingDevice:
    """The one touchscreen of the whole run: Qt keeps a device for longer than a test, so no test may take it away."""
    return QTest.createTouchDevice()


def _delete_what_is_done_with() -> None:
    """Delete what was put off until the event loop comes round. Nobody is in one here, so Qt would put it off for ever:
    screens that were left would stay, and nothing that goes wrong when they go would be seen."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


class Clock:
    """A clock that moves when it is told to."""

    def __init__(self) -> None:
        self.now_s = 1000.0

    def __call__(self) -> float:
        return self.now_s


class Visitor:
    """Somebody in front of the real window."""

    def __init__(self, running: Running):
        self._running = running
        self._finger = a_finger()
        self._where = QPoint()
        self.settle()

    @property
    def kiosk(self) -> KioskViewModel:
        """What the window is made of, for what no person can see."""
        return self._running.kiosk

    @property
    def window(self) -> QQuickWindow:
        """The window."""
        return self._running.window

    # Reading

    def things(self) -> list[Thing]:
        """Everything on the screen that has words, in the order of the tree."""
        found: list[Thing] = []
        root = QAccessible.queryAccessibleInterface(self.window)
        origin = self.window.position()

        def look(node, hidden: bool) -> None:
            state = node.state()
            if state.invisible or hidden:
                return
            name = node.text(QAccessible.Text.Name)
            if name:
                rect = node.rect()
                middle = rect.center()
                found.append(
                    Thing(
                        name,
                        node.text(QAccessible.Text.Description),
                        node.role(),
                        middle.x() - origin.x(),
                        middle.y() - origin.y(),
                        rect.width(),
                        rect.height(),
                        not state.disabled,
                        bool(state.focused),
                    )
                )
            for place in range(node.childCount()):
                child = node.child(place)
                if child is not None:
                    look(child, hidden)

        look(root, False)
        return found

    def reads(self) -> str:
        """All the words on the screen."""
        return "\n".join(f"{thing.name}\n{thing.description}" for thing in self.things())

    def sees(self, *words: str) -> bool:
        """Whether all of these words are on the screen, now or as soon as it is ready."""
        self.waits_for(lambda: all(word in self.reads() for word in words), f"to see {words}")
        return True

    def does_not_see(self, *words: str) -> bool:
        """Whether none of these words is on the screen."""
        self.settle()
        said = self.reads().lower()
        return not any(word.lower() in said for word in words)

    def finds(self, name: str) -> Thing:
        """The thing with that name that can be pressed. Names may be begun only."""
        held: list[Thing] = []

        def there() -> bool:
            named = [thing for thing in self.things() if thing.role in PRESSABLE and thing.width > 0]
            held[:] = [thing for thing in named if thing.name == name] or [
                thing for thing in named if thing.name.startswith(name)
            ]
            return bool(held)

        self.waits_for(there, f"to find “{name}”")
        return held[0]

    def picture(self) -> QImage:
        """What the screen looks like."""
        return self.window.grabWindow()

    # Doing

    def touches(self, name: str) -> None:
        """Touch what has that name, and lift the finger."""
        self.waits_for(lambda: self._in_reach(self.finds(name)) or self._pages_down(), f"for “{name}” to be in reach")
        thing = self.finds(name)
        self.touches_at(thing.x, thing.y)

    def _in_reach(self, thing: Thing) -> bool:
        """Whether its middle is on the glass and not under the ledge."""
        if thing.name in ("Access", "Back", "Home", "Leave now", "Support for me or my child"):
            return True
        if self.kiosk.is_staff:
            return 0 <= thing.x < self.window.width() and 0 <= thing.y < self.window.height()  # a side bar, no ledge
        ledge = min((one.y - one.height // 2 for one in self.things() if one.name == "Leave now"), default=10**6)
        return 0 <= thing.x < self.window.width() and 0 <= thing.y < min(self.window.height(), ledge - 8)

    def _pages_down(self) -> bool:
        """A touch on the page-down button beside what is longer than the screen."""
        down = next((one for one in self.things() if one.name in ("Page down", "Down") and one.enabled), None)
        if down is not None:
            self.touches_at(down.x, down.y)
        return False

    def touches_at(self, x: int, y: int) -> None:
        """Touch a place of the glass, and lift the finger."""
        point = QPoint(x, y)
        QTest.touchEvent(self.window, self._finger).press(0, point, self.window).commit()
        QTest.touchEvent(self.window, self._finger).release(0, point, self.window).commit()
        self.settle()

    def presses_only(self, name: str) -> None:
        """Touch, and leave the finger where it is."""
        thing = self.finds(name)
        self._where = QPoint(thing.x, thing.y)
        QTest.touchEvent(self.window, self._finger).press(0, self._where, self.window).commit()

    def lifts(self) -> None:
        """Lift the finger where it is."""
        QTest.touchEvent(self.window, self._finger).release(0, self._where, self.window).commit()
        self.settle()

    def slides_off(self, name: str) -> None:
        """Touch, slide away, and lift the finger there."""
        thing = self.finds(name)
        away = QPoint(thing.x, max(4, thing.y - 400))
        QTest.touchEvent(self.window, self._finger).press(0, QPoint(thing.x, thing.y), self.window).commit()
        QTest.touchEvent(self.window, self._finger).move(0, away, self.window).commit()
        QTest.touchEvent(self.window, self._finger).release(0, away, self.window).commit()
        self.settle()

    def types(self, text: str) -> None:
        """Type on a keyboard."""
        for letter in text:
            QTest.keyClick(self.window, letter)
        self.settle()

    def key(self, key: Qt.Key, times: int = 1) -> None:
        """Press a key and let it go."""
        for _ in range(times):
            QTest.keyClick(self.window, key)
        self.settle()

    def tabs_to(self, name: str, most: int = 60) -> None:
        """Go to a thing with the Tab key alone."""
        for _ in range(most):
            QTest.keyClick(self.window, Qt.Key.Key_Tab)
            self.settle()
            if any(thing.focused and thing.name.startswith(name) for thing in self.things()):
                return
        raise AssertionError(f"Tab does not reach “{name}”.\n{self.reads()}")

    def leaves_now(self) -> None:
        """The corner, on press."""
        self.presses_only("Leave now")
        self.settle()
        assert self.kiosk.screen == "cover", "leaving waited for the finger to lift"
        self.lifts()

    # Waiting

    def settle(self) -> None:
        """Let the window do what it has to do now."""
        for _ in range(4):
            QGuiApplication.processEvents()
            _delete_what_is_done_with()

    def waits_for(self, done: Callable[[], bool], what: str, most_ms: int = 15_000) -> None:
        """Wait until something is so."""
        deadline = QDeadlineTimer(most_ms)
        while not done():
            if deadline.hasExpired():
                raise AssertionError(f"Waited in vain {what}. On screen:\n{self.reads()}")
            QGuiApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            _delete_what_is_done_with()

    # Ways in

    def comes_in(self) -> None:
        """From the cover to the three doors."""
        self.touches("Touch to start")
        self.sees("How can we help?")

    def reaches_home(self) -> None:
        """From the cover to the shelf, having read what comes first."""
        self.comes_in()
        self.touches("I work with children and families")
        self.sees("Before you")
        self.touches("Continue")
        self.sees("Seven parts")


def a_window(size: tuple[int, int] = (1920, 1080), mode: Mode = Mode.PUBLIC, **also: object) -> Running:
    """The real window, on whatever platform the tests run on. `also` goes to `open_window`."""
    the_application()
    QAccessible.setActive(True)
    site = home().site
    if not site.exists():
        # Nothing moves in a test: what is touched is where it was seen.
        site.parent.mkdir(parents=True, exist_ok=True)
        site.write_text("still = true\n")
    return open_window(Options(mode=mode, size=size), **also)  # a clock, a moment, another library


KNOWN_NOISE = ("PulseAudio", "No RHI backend", "pipewire", "No HW decoder", "qt.multimedia", "setThreadPriority")
"""What Qt says of this machine's missing devices; anything else that it says is a defect."""


def visiting(**also: object) -> Iterator[Visitor]:
    """A visitor for the length of a test. What Qt or QML complains of meanwhile fails it."""
    said: list[str] = []

    def hears(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        loud = kind in (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg)
        if loud and not any(noise in message or noise in (context.category or "") for noise in KNOWN_NOISE):
            said.append(f"{context.category}: {message}")

    before = qInstallMessageHandler(hears)
    try:
        running = a_window(**also)
        try:
            yield Visitor(running)
        finally:
            running.close()
            # Here, in the window's thread: left to chance, Qt's objects could be taken down by a thread that draws.
            gc.collect()
    finally:
        qInstallMessageHandler(before)
    assert not said, "Qt complained: " + "; ".join(said)


def monday_morning() -> datetime:
    """Half past ten on a Monday in winter, when offices are open."""
    return datetime(2026, 11, 23, 10, 30)


def monotonic() -> float:
    """The machine's own clock, named so that a test can say it means it."""
    return time.monotonic()
