"""Wires the rooms together and opens the window. The one place that loads settings for it.

Only Qt, the standard library and our own code are imported before the first frame; what else is needed is warmed up
after it. The order at the end matters: the window, then the engine, then the view models, then the application.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import paths
from kiosk.errors import KioskError, Misuse
from kiosk.safeguarding.visit import Mode

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtQml import QQmlApplicationEngine
    from PySide6.QtQuick import QQuickWindow

    from kiosk.app.only_one import OnlyWindow
    from kiosk.app.window import KioskViewModel
    from kiosk.syncing.in_use import Opening

__all__ = ["Options", "Running", "main", "parse", "run"]


@dataclass(frozen=True, slots=True)
class Options:
    """How the window was asked for. `size` is (width, height) in px where the whole screen is not meant."""

    mode: Mode | None = None
    screenshot: Path | None = None
    collection: Path | None = None
    watch: bool = False
    size: tuple[int, int] | None = None


def parse(arguments: Sequence[str]) -> Options:
    """Read the window's few options without click, which costs more than the first frame can spare. Raises Misuse."""
    mode: Mode | None = None
    values: dict[str, str] = {}
    watch = False
    rest = list(arguments)
    while rest:
        name, _, value = rest.pop(0).partition("=")
        if name == "--watch":
            watch = True
            continue
        if name not in ("--mode", "--screenshot", "--collection", "--size"):
            raise Misuse(f"There is no option {name}.", todo="kiosk --help lists them.")
        if not value:
            if not rest:
                raise Misuse(f"{name} needs a value.", todo="kiosk --help says which.")
            value = rest.pop(0)
        values[name] = value
    if "--mode" in values:
        if values["--mode"] not in {one.value for one in Mode}:
            raise Misuse(f"There is no mode {values['--mode']}.", todo="Choose public, staff or training.")
        mode = Mode(values["--mode"])
    size: tuple[int, int] | None = None
    if "--size" in values:
        wide, _, high = values["--size"].partition("x")
        if not (wide.isdecimal() and high.isdecimal() and 0 < int(wide) <= 16384 and 0 < int(high) <= 16384):
            raise Misuse("--size is a width and a height.", todo="For example --size 1920x1080.")
        size = (int(wide), int(high))
    folder = Path(values["--collection"]) if "--collection" in values else None
    if (watch or folder is not None) and mode in (None, Mode.PUBLIC):
        raise Misuse("--watch and --collection are not for a public window.", todo="Add --mode staff.")
    shot = Path(values["--screenshot"]) if "--screenshot" in values else None
    return Options(mode, shot, folder, watch, size)


def main(arguments: Sequence[str]) -> int:
    """Open the window; returns the exit code when it closes."""
    try:
        options = parse(arguments)
        if not _has_screen():
            if options.screenshot is None:
                raise KioskError(
                    "There is no screen here to show the kiosk on.",
                    safe="",
                    todo="Start it on a screen, or draw it with --screenshot FILE.",
                )
            os.environ["QT_QPA_PLATFORM"] = "offscreen"
        return run(options)
    except KioskError as error:
        print(" ".join(str(error).split()), file=sys.stderr)
        return error.exit_code


def _has_screen() -> bool:
    if os.environ.get("QT_QPA_PLATFORM") or not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


@dataclass(slots=True)
class Running:
    """A window that is up, and what it stands on; `close` takes it down in the order that Qt needs."""

    app: QGuiApplication
    engine: QQmlApplicationEngine | None
    kiosk: KioskViewModel

    @property
    def window(self) -> QQuickWindow:
        """The window, asked for anew: walking the accessible tree makes PySide forget a wrapper that was kept."""
        from PySide6.QtQuick import QQuickWindow

        assert self.engine is not None
        window = self.engine.rootObjects()[-1]
        assert isinstance(window, QQuickWindow)
        return window

    def reload(self) -> None:
        """Make the screens anew from their files, in place of the ones on screen."""
        assert self.engine is not None
        old = self.window
        geometry = old.geometry()
        self.engine.clearComponentCache()
        _load_screens(self.engine, self.kiosk)
        self.window.setGeometry(geometry)
        self.window.show()
        old.close()
        old.deleteLater()

    def come_to_the_front(self) -> None:
        """Somebody started the program again."""
        window = self.window
        window.show()
        window.raise_()
        window.requestActivate()

    def close(self) -> None:
        """Window, engine, view models."""
        self.kiosk.stop()
        if self.engine is not None:
            window = self.window
            window.close()
            # The engine goes, and with it every QML object, while the view models still stand; then they go, here and
            # now: left to Python's collector, they could be taken down by whichever thread it happens to run in.
            import shiboken6

            # A wrapper that outlives its window would, when it is collected, take away the one of whatever Qt has put
            # in the same place of memory since.
            shiboken6.invalidate(window)
            shiboken6.delete(self.engine)
            self.engine = None
            shiboken6.delete(self.kiosk)


def open_window(
    options: Options,
    clock: Callable[[], float] = time.monotonic,
    now: Callable[[], datetime] = datetime.now,
    published: Path | None = None,
) -> Running:
    """Everything but the event loop: for `run`, and for tests and tours that drive the window themselves.

    `published` is the published folder to open in place of the bundled one, whatever the mode.
    """
    from PySide6.QtCore import QLoggingCategory
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtQml import QQmlApplicationEngine, QQmlEngine

    from kiosk.app import appearance, icons, landscape
    from kiosk.app.appearance import Appearance
    from kiosk.app.fonts import Fonts
    from kiosk.app.window import KioskViewModel
    from kiosk.settings import load_settings

    # Drawing without a graphics card holds 60 frames a second here, and works on every machine (README, Decisions).
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    # Qt Multimedia would write the path of what is played into the machine's log.
    QLoggingCategory.setFilterRules("qt.multimedia.ffmpeg.*=false\nqt.multimedia.symbolsresolver=false")
    bundle, home = paths.bundle(), paths.home()
    for module in (appearance, icons, landscape):
        # Importing registers their types with QML; naming them keeps an import that nothing else uses.
        assert module.__name__
    app = QGuiApplication.instance() or QGuiApplication(["kiosk"])
    assert isinstance(app, QGuiApplication)
    fonts = Fonts(bundle.assets / "fonts")
    fonts.load(())
    loaded = load_settings(home.site, home.user_settings, os.environ, options.mode.value if options.mode else None)
    mode = Mode(loaded.settings.mode) if options.mode is None else options.mode
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(bundle.qml))
    look = engine.singletonInstance("kiosk.app", "Appearance")
    assert isinstance(look, Appearance)
    if loaded.settings.screen_width_mm > 0:
        # Screens lie about their size: what was measured at the glass is believed.
        look.set_px_per_mm(app.primaryScreen().geometry().width() / loaded.settings.screen_width_mm)
    kiosk = KioskViewModel(
        mode,
        loaded.settings,
        published or options.collection or (lambda: _opening(bundle.published, home.library)),
        bundle.translations,
        look,
        clock,
        now,
        home,
    )
    # Without this the JavaScript collector takes a parentless object that it was handed for its own.
    QQmlEngine.setObjectOwnership(kiosk, QQmlEngine.ObjectOwnership.CppOwnership)
    engine.setInitialProperties({"kiosk": kiosk})
    kiosk.languages.use(fonts)
    kiosk.retranslated.connect(engine.retranslate)
    _load_screens(engine, kiosk)
    running = Running(app, engine, kiosk)
    window = running.window
    if options.size is not None:
        window.resize(*options.size)
        window.show()
    elif options.screenshot is not None:
        window.resize(1920, 1080)
        window.show()
    elif mode is Mode.PUBLIC:
        # The size is set as well: where no window manager runs, nobody else makes it as large as the screen.
        window.setGeometry(app.primaryScreen().geometry())
        window.showFullScreen()
    else:
        window.setGeometry(app.primaryScreen().availableGeometry())
        window.showMaximized()
    return running


def _opening(bundled: Path, machine: Path) -> Opening:
    """What the library is opened from, asked for when what stands behind the cover is made: the cover needs none."""
    from kiosk.syncing.in_use import opening

    return opening(bundled, machine)


def _load_screens(engine: QQmlApplicationEngine, kiosk: KioskViewModel) -> None:
    """Make the window and its screens. Raises KioskError where that cannot be done."""
    from kiosk.app.attention import Attention

    before = len(engine.rootObjects())
    engine.load(paths.bundle().qml / "kiosk" / "ui" / "screens" / "Main.qml")
    if len(engine.rootObjects()) == before:
        raise KioskError("The screens could not be loaded.", todo="Install the program again.")
    window = engine.rootObjects()[-1]
    window.installEventFilter(Attention(kiosk, window))


def run(options: Options) -> int:
    """Open the window and stay until it closes."""
    if options.watch:
        # Byte code beside the files would hide what is being changed.
        os.environ["QML_DISABLE_DISK_CACHE"] = "1"
    if options.screenshot is not None:
        return _stay(options, None)
    from kiosk.app.only_one import OnlyWindow

    only = OnlyWindow(paths.home())
    if not only.claim():
        if _mode_asked_for(options) is not Mode.PUBLIC and not only.call_the_first():
            raise KioskError("The program is already open on this computer.", todo="Use the window that is open.")
        return 0
    try:
        return _stay(options, only)
    finally:
        only.give_up()


def _mode_asked_for(options: Options) -> Mode:
    from kiosk.settings import load_settings

    if options.mode is not None:
        return options.mode
    home = paths.home()
    return Mode(load_settings(home.site, home.user_settings, os.environ, None).settings.mode)


def _stay(options: Options, only: OnlyWindow | None) -> int:
    """Open the window, whose one claim to its home is `only`, and stay until it closes."""
    running = open_window(options)
    from PySide6.QtCore import Qt, QTimer

    from kiosk.device import logs

    logs.set_up(paths.home().log, running.kiosk.visit.mode)

    code = 0
    if options.screenshot is not None:
        shot = options.screenshot

        def draw() -> None:
            nonlocal code
            if not running.window.grabWindow().save(str(shot)):
                print(f"The picture could not be written to {shot}. Nothing else was changed.", file=sys.stderr)
                code = 1
            running.app.quit()

        running.window.frameSwapped.connect(
            lambda: QTimer.singleShot(0, running.app, draw), Qt.ConnectionType.SingleShotConnection
        )
    else:
        running.window.frameSwapped.connect(running.kiosk.warm, Qt.ConnectionType.SingleShotConnection)
        if only is not None and running.kiosk.is_staff:
            only.listen(running.come_to_the_front, running.app)
    if options.watch:
        from kiosk.app.watch import Watch

        Watch(paths.bundle().qml / "kiosk" / "ui", running.reload, running.app)
    running.app.exec()
    running.close()
    return code
