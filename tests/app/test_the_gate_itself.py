"""The gate finds each fault that is put in, and nothing in a good screen: a check that cannot fail is no check."""

from __future__ import annotations

import os
from collections.abc import Iterator

os.environ["QML_DISABLE_DISK_CACHE"] = "1"

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QAccessible, QFontDatabase, QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickWindow
from worlds import a_finger, the_application

from kiosk.app import appearance, icons, landscape
from kiosk.paths import bundle
from tests.app.gate import fingers, keys, pixels, rules, tree
from tests.app.gate.items import look_at
from tests.app.gate.rules import Sizes
from tests.app.gate.walk import TRANSLATIONS

PAGE = "Everybody has a right to be safe. " * 10

GOOD = """
Words { id: title; x: 40; y: 24; width: 600; headingLevel: 1; role: "lead"; text: "A good screen" }
Column {
    x: 40; y: 100; spacing: 20
    Row {
        spacing: 20
        PushButton { text: "Open"; note: "Twelve pages"; iconName: "check"; focus: true }
        PushButton { text: "Open"; note: "A film" }
    }
    Row {
        spacing: 20
        ChoiceButton { text: "Day"; swatch: "day"; width: 240 }
        Toggle { text: "Keep still"; note: "Nothing slides"; width: 400; on: true }
    }
}
Ledge { id: ledge }
"""
PRESS = """PushButton { id: hasty; x: 200; y: 100; text: words; property string words: "Now"; focus: true
    onPressed: words = "Done" }"""
SLIDE = """PushButton { x: 200; y: 100; text: words; property string words: "Now"; focus: true
    onCanceled: words = "Done" }"""
LONG = "Column { Repeater { model: 40; Words { text: index } } }"

#: What is wrong with it: the beginning of the sentence that the gate must say.
MUTANTS = {
    "A18: no name: Button": 'PushButton { x: 100; y: 100; iconName: "x"; iconOnly: true }',
    "A18: 2 things are called": 'Row { spacing: 20; PushButton { text: "Open" } PushButton { text: "Open" } }',
    "A18: no role": "Item { Accessible.name: 'Odd'; Accessible.focusable: true; Accessible.role: Accessible.NoRole }",
    "A18: “Press me” cannot be pressed": "Item { width: 80; height: 80; Accessible.name: 'Press me'; "
    "Accessible.role: Accessible.PageTab; Accessible.focusable: true }",
    "A18: a picture without words": "Item { width: 80; height: 80; Accessible.role: Accessible.Graphic }",
    "A18: “Open” is written on it": 'PushButton { x: 100; y: 100; text: "Open"; Accessible.name: "Unfold" }',
    "A18: “in secret” is written on": 'PushButton { x: 100; y: 100; text: "Open"; Accessible.description: "Now"; '
    'note: "in secret" }',
    "A19: a MouseArea": "MouseArea { x: 100; y: 100; width: 80; height: 80 }",
    "A19: a TapHandler": "Item { x: 100; y: 100; width: 80; height: 80; TapHandler {} }",
    "A22: Tab does not reach": 'PushButton { y: 80; text: "Stays"; focus: true; '
    'Keys.onTabPressed: event => event.accepted = true } PushButton { y: 300; text: "Never" }',
    "A22: Tab goes back": 'PushButton { y: 300; text: "Second" } PushButton { y: 80; text: "First" } '
    'PushButton { y: 400; text: "Third" }',
    "A22: the focus is on “Hidden”, under the ledge": 'PushButton { y: 520; text: "Hidden" } Ledge {}',
    "A22: the focus is on “Cut”, which is cut off": "Item { clip: true; width: 300; height: 20; y: 80; "
    'PushButton { text: "Cut" } }',
    "A22: the focus did not come": "Ledge { Component.onCompleted: forceActiveFocus() }",
    "A22: the focus on “Bare” changes": 'Item { y: 80; x: 80; PushButton { text: "First"; focus: true } } '
    'T.AbstractButton { x: 300; y: 80; width: 120; height: 80; text: "Bare"; Accessible.name: text; '
    "focusPolicy: Qt.StrongFocus } ",
    "A23: what flicks": "Flickable { width: 300; height: 200; contentHeight: 900; contentWidth: 300; " + LONG + " }",
    "A23: a PinchHandler": "Item { width: 300; height: 300; Accessible.role: Accessible.Grouping; PinchHandler {} }",
    "A24: “Now” acts at the press": PRESS,
    "A24: “Now” acts though": SLIDE,
    "A25: too small to press": 'Pressable { x: 100; y: 100; width: 10; height: 10; implicitHeight: 10; text: "Tiny" }',
    "A25: 4 px apart": 'Row { spacing: 4; PushButton { text: "One" } PushButton { text: "Another" } }',
    "A25: one over the other": 'Item { PushButton { text: "One" } PushButton { x: 20; text: "Another" } }',
    "A26: cut short": 'Words { width: 80; elide: Text.ElideRight; wrapMode: Text.NoWrap; text: "Far too long" }',
    "A26: wider than its place": 'Words { x: 100; y: 100; width: 60; wrapMode: Text.NoWrap; text: "Longer than that" }',
    "A26: cut off": 'Item { x: 100; y: 100; width: 400; height: 10; clip: true; Words { text: "Clipped words" } }',
    "A26: beyond the side": 'PushButton { x: -40; y: 100; text: "Half out" }',
    "A26: cannot be reached": 'PushButton { x: 100; y: 590; text: "Below the window" }',
    "A26: words over words": 'Item { Words { text: "One thing" } Words { y: 4; text: "and another" } }',
    "A26: has to be scrolled sideways": "Flickable { width: 300; height: 200; contentWidth: 900; contentHeight: 200 }",
    "A27: “Pale” at": 'Words { x: 40; y: 100; color: "#9a9a9a"; role: "screenTitle"; text: "Pale" }',
    "A27: “Under” at": 'Words { x: 40; y: 100; text: "Under" } Rectangle { anchors.fill: parent; color: "white" }',
    "A27: the icon check": 'ButtonIcon { x: 40; y: 100; colour: "#e0e0e0"; name: "check"; textSize: 60 }',
    "A28: something moves": 'Rectangle { width: 80; height: 80; color: "red"; NumberAnimation on x '
    "{ to: 700; duration: 1000; loops: Animation.Infinite } }",
    "Q11: English is left: “Leave now”": 'PushButton { text: "Leave now" }',
    "Q11: English is left: “Part 3 of 7”": 'Words { text: "Part 3 of 7" }',
    "A20: the page's words": 'Words { text: "Page 1" }',
}


@pytest.fixture
def engine() -> Iterator[QQmlEngine]:
    """The components as they are, with nothing around them."""
    the_application()
    QAccessible.setActive(True)
    for module in (appearance, icons, landscape):
        assert module.__name__
    for weight in ("Regular", "Bold", "SemiBold", "Light"):
        QFontDatabase.addApplicationFont(str(bundle().assets / "fonts" / f"AtkinsonHyperlegibleNext-{weight}.ttf"))
    engine = QQmlEngine()
    engine.addImportPath(str(bundle().qml))
    look = engine.singletonInstance("kiosk.app", "Appearance")
    look.set_still(True)
    yield engine


def mutant() -> QQuickWindow:
    """The window of the screen that was shown, asked for anew."""
    window = next(one for one in QGuiApplication.allWindows() if one.title() == "mutant" and one.isVisible())
    assert isinstance(window, QQuickWindow)
    return window


def shown(engine: QQmlEngine, piece: str) -> QQmlComponent:
    """A window with that in it; hold what is returned for as long as it should stay."""
    component = QQmlComponent(engine)
    frame = 'title: "mutant"; width: 800; height: 600; visible: true; color: Theme.ground'
    imports = "import QtQuick\nimport QtQuick.Templates as T\nimport kiosk.ui.components\nimport kiosk.ui.theme\n"
    component.setData(f"{imports}Window {{ {frame}; {piece} }}".encode(), QUrl())
    window = component.create()
    assert isinstance(window, QQuickWindow), component.errorString()
    window.requestActivate()
    for _ in range(10):
        QGuiApplication.processEvents()
    component.setProperty("kept", window)
    return component


def everything() -> list[str]:
    """All that the gate asks of a screen."""
    moving = ["A28: something moves"] if pixels.moves(mutant) else []
    screen = look_at(mutant)
    nodes = tree.read(mutant)
    written = [str(seen.item.property("text")) for seen in screen.texts]
    screen = look_at(mutant)
    found = [
        *keys.start_complaints(screen),
        *rules.complaints(screen, Sizes(44, 12)),
        *rules.label_complaints(screen),
        *pixels.contrast_complaints(mutant, screen),
        *rules.role_complaints(screen),
        *tree.complaints(nodes),
        *tree.language_complaints(nodes, written, TRANSLATIONS / "kiosk_en_XA.ts"),
        *tree.page_complaints(nodes, PAGE),
        *fingers.slide_complaints(mutant, look_at(mutant), a_finger()),
        *keys.tab_complaints(mutant, tree.read(mutant)),
        *pixels.ring_complaints(mutant, most=4),
    ]
    return [*moving, *found]


def closes(kept: QQmlComponent) -> None:
    mutant().close()
    kept.deleteLater()


def test_the_gate_finds_nothing_wrong_with_a_good_screen(engine: QQmlEngine) -> None:
    kept = shown(engine, GOOD)
    found = everything()
    closes(kept)
    # The ledge's own words are English, and there is no page here.
    assert [one for one in found if not one.startswith(("Q11", "A20", "A22: nothing"))] == []


@pytest.mark.parametrize("fault", MUTANTS)
def test_the_gate_finds_a_fault_that_was_put_in(engine: QQmlEngine, fault: str) -> None:
    kept = shown(engine, MUTANTS[fault])
    found = everything()
    closes(kept)
    assert any(one.startswith(fault) for one in found), "\n".join(found)


def test_words_of_a_page_that_are_in_the_tree_are_found(engine: QQmlEngine) -> None:
    kept = shown(engine, f'Words {{ width: 700; text: "Page 1. {PAGE}" }}')
    assert tree.page_complaints(tree.read(mutant), PAGE) == []
    closes(kept)


def test_the_order_of_a_mirrored_screen_runs_from_the_right(engine: QQmlEngine) -> None:
    three = "".join(f'PushButton {{ text: "{word}" }} ' for word in ("One", "Two", "Three"))
    kept = shown(engine, f"Row {{ x: 40; y: 80; spacing: 20; {three} }}")
    assert keys.tab_complaints(mutant) == []
    assert any("goes back from" in one for one in keys.tab_complaints(mutant, mirrored=True))
    closes(kept)
