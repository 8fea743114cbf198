"""Every screen, in every theme, size, language and text size: all of it can be read, named, reached and pressed."""

from __future__ import annotations

import importlib.util
import itertools
import os
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

os.environ["QML_DISABLE_DISK_CACHE"] = "1"

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.app.main import Options, Running, open_window
from kiosk.paths import bundle, home
from tests.app.screen_checker import complaints, look_at, tab_complaints

TOP = Path(__file__).resolve().parents[2]
THEMES = ("day", "dusk", "contrast")
SIZES = ((1024, 600), (1920, 1080), (1080, 1920))
LANGUAGES = ("en", "ar-XB", "en-XA")
SCALES = (1.0, 2.0)

Look = tuple[str, tuple[int, int], str, float]


def the_guide() -> ModuleType:
    """`packaging/tour_guide.py`, which walks the window; a command and no package."""
    spec = importlib.util.spec_from_file_location("tour_guide", TOP / "packaging" / "tour_guide.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


tour_guide = the_guide()
EVERY_LOOK: list[Look] = list(itertools.product(THEMES, SIZES, LANGUAGES, SCALES))
EVERY_PAIR: list[Look] = tour_guide.pairwise((THEMES, SIZES, LANGUAGES, SCALES))


def as_words(look: object) -> str:
    theme, (width, height), language, scale = look
    return f"{theme}-{width}x{height}-{language}-{round(scale * 100)}"


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """One window for all looks, at a centre that has a week and three languages."""
    QAccessible.setActive(True)
    patch = pytest.MonkeyPatch()
    patch.setenv("KIOSK_HOME", str(tmp_path_factory.mktemp("kiosk-home")))
    site = home().site
    site.parent.mkdir(parents=True, exist_ok=True)
    site.write_text("still = true\n" + tour_guide.SITE)
    window = open_window(Options(size=SIZES[1]))
    yield window
    window.close()
    patch.undo()


def walk(running: Running, look: Look) -> list[str]:
    """Every screen in one look; what is wrong, with the screen's name before it."""
    theme, (width, height), language, scale = look
    running.window.resize(width, height)
    guide, ask = tour_guide.Guide(running), lambda: running.window
    found: list[str] = []
    ledges: dict[str, dict[str, tuple[float, float, float, float]]] = {}
    for name in guide.screens():
        guide.dress(theme, language, scale)
        found.extend(f"{name}: {one}" for one in complaints(ask))
        boxes = look_at(ask).ledge_boxes
        if boxes:
            ledges[name] = boxes
        found.extend(f"{name}: {one}" for one in tab_complaints(ask))
    first = next(iter(ledges))
    found.extend(
        f"{name}: in the ledge, “{place}” is at {box}, and on {first} at {ledges[first].get(place)}"
        for name, boxes in ledges.items()
        for place, box in boxes.items()
        if box != ledges[first].get(place)
    )
    return found


@pytest.mark.parametrize("look", EVERY_PAIR, ids=as_words)
def test_every_screen_can_be_read_named_reached_and_pressed(running: Running, look: Look) -> None:
    assert "\n".join(walk(running, look)) == ""


@pytest.mark.deep
@pytest.mark.parametrize("look", [one for one in EVERY_LOOK if one not in EVERY_PAIR], ids=as_words)
def test_every_screen_in_every_look_there_is(running: Running, look: Look) -> None:
    assert "\n".join(walk(running, look)) == ""


GOOD = 'PushButton { x: 100; y: 100; text: "Open" }'
MUTANTS = {
    "no name": 'PushButton { x: 100; y: 100; iconName: "x"; iconOnly: true }',
    "too small to press": 'Pressable { x: 100; y: 100; width: 10; height: 10; implicitHeight: 10; text: "Tiny" }',
    "cut short": 'Words { width: 80; elide: Text.ElideRight; wrapMode: Text.NoWrap; text: "Far too long" }',
    "wider than its place": 'Words { x: 100; y: 100; width: 60; wrapMode: Text.NoWrap; text: "Longer than that" }',
    "cut off": 'Item { x: 100; y: 100; width: 400; height: 10; clip: true; Words { text: "Clipped words" } }',
    "beyond the side": 'PushButton { x: -40; y: 100; text: "Half out" }',
    "cannot be reached": 'PushButton { x: 100; y: 590; text: "Below the window" }',
    "2 things are called": 'Row { PushButton { text: "Open" } PushButton { text: "Open" } }',
    "one over the other": 'Item { PushButton { text: "One" } PushButton { x: 20; text: "Another" } }',
    "words over words": 'Item { Words { text: "One thing" } Words { y: 4; text: "and another" } }',
    "Tab does not reach": 'PushButton { text: "Stays"; focus: true; Keys.onTabPressed: event => event.accepted = true }'
    ' PushButton { y: 300; text: "Never" }',
}


@pytest.fixture
def engine(running: Running) -> Iterator[QQmlEngine]:
    engine = QQmlEngine()
    engine.addImportPath(str(bundle().qml))
    yield engine


def mutant() -> QQuickWindow:
    window = next(one for one in QGuiApplication.allWindows() if one.title() == "mutant" and one.isVisible())
    assert isinstance(window, QQuickWindow)
    return window


def shown(engine: QQmlEngine, piece: str) -> tuple[QQmlComponent, QQuickWindow]:
    component = QQmlComponent(engine)
    frame = 'title: "mutant"; width: 800; height: 600; visible: true'
    source = f"import QtQuick\nimport kiosk.ui.components\nWindow {{ {frame}; {piece} }}"
    component.setData(source.encode(), QUrl())
    window = component.create()
    assert isinstance(window, QQuickWindow), component.errorString()
    window.requestActivate()
    for _ in range(10):
        QGuiApplication.processEvents()
    return component, window


def test_the_checker_finds_nothing_wrong_with_a_good_screen(engine: QQmlEngine) -> None:
    kept = shown(engine, GOOD)
    assert complaints(mutant) + tab_complaints(mutant) == []
    mutant().close()
    assert kept is not None


@pytest.mark.parametrize("fault", MUTANTS)
def test_the_checker_finds_a_fault_that_was_put_in(engine: QQmlEngine, fault: str) -> None:
    kept = shown(engine, MUTANTS[fault])
    found = complaints(mutant) + tab_complaints(mutant)
    mutant().close()
    assert any(fault in one for one in found), found
    assert kept is not None
