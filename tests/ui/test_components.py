"""Buttons answer to a finger, a key and a screen reader; leaving answers to the press."""

from __future__ import annotations

import os
from collections.abc import Iterator

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QML_DISABLE_DISK_CACHE"] = "1"

import pytest
from PySide6.QtCore import QObject, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickView
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.app import icons, landscape
from kiosk.app.appearance import Appearance
from kiosk.paths import bundle

HEADER = "import QtQuick\nimport kiosk.app\nimport kiosk.ui.theme\nimport kiosk.ui.components\n"
REGISTERED = (icons.Icon, landscape.Landscape)  # importing them tells QML of them
SHAPES = [(1920, 1080), (1080, 1920), (1024, 600), (3840, 2160)]


class Stage:
    """A window with one piece of QML in it, and whatever was complained about."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.engine = QQmlEngine()
        self.engine.addImportPath(str(bundle().qml))
        self.engine.setOutputWarningsToStandardError(False)
        self.complaints: list[str] = []
        self.engine.warnings.connect(lambda found: self.complaints.extend(one.toString() for one in found))
        appearance = self.engine.singletonInstance("kiosk.app", "Appearance")
        assert isinstance(appearance, Appearance)
        self.appearance = appearance
        self.appearance.set_still(True)
        self.view = QQuickView(self.engine, None)
        self.view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)

    def show(self, qml: str, width: int = 1920, height: int = 1080) -> QQuickItem:
        """Put QML on the stage and wait for its window."""
        self.appearance.fit(width, height)
        component = QQmlComponent(self.engine)
        component.setData((HEADER + qml).encode(), QUrl())
        item = component.create()
        assert item is not None, component.errorString()
        assert isinstance(item, QQuickItem)
        self.view.resize(width, height)
        self.component = component
        self.view.setContent(QUrl(), component, item)
        self.view.show()
        self.view.requestActivate()
        self.qtbot.waitUntil(lambda: self.view.isActive(), timeout=3000)
        self.settle()
        return self.view.rootObject()

    def settle(self) -> None:
        """Let what is pending happen, until a frame has been drawn."""
        self.view.grabWindow()

    def find(self, name: str) -> QQuickItem:
        found = self.view.rootObject().findChild(QQuickItem, name)
        assert found is not None, name
        return found

    def middle(self, item: QQuickItem) -> QPoint:
        return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()


@pytest.fixture
def stage(qtbot: QtBot) -> Iterator[Stage]:
    stage = Stage(qtbot)
    yield stage
    stage.view.close()
    assert stage.complaints == []


def count(item: QObject) -> int:
    return int(item.property("count"))


BUTTON = """Item {
    property int count: 0
    PushButton { objectName: "it"; text: "Open"; note: "12 pages"; x: 100; y: 100; onClicked: parent.count += 1 }
    PushButton { objectName: "next"; text: "Text view"; x: 500; y: 100; onClicked: parent.count += 10 }
}"""


def test_a_button_acts_when_the_finger_is_lifted_on_it(stage: Stage) -> None:
    root = stage.show(BUTTON)
    at = stage.middle(stage.find("it"))
    QTest.mousePress(stage.view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert count(root) == 0
    QTest.mouseRelease(stage.view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert count(root) == 1


def test_a_button_does_nothing_when_the_finger_slides_off(stage: Stage) -> None:
    root = stage.show(BUTTON)
    at = stage.middle(stage.find("it"))
    QTest.mousePress(stage.view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    QTest.mouseMove(stage.view, QPoint(1500, 900))
    QTest.mouseRelease(stage.view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(1500, 900))
    assert count(root) == 0


def test_a_touch_acts_as_a_click_does(stage: Stage) -> None:
    root = stage.show(BUTTON)
    at = stage.middle(stage.find("it"))
    device = QTest.createTouchDevice()
    QTest.touchEvent(stage.view, device).press(0, at).commit()
    QTest.touchEvent(stage.view, device).release(0, at).commit()
    assert count(root) == 1


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_keys_act_on_the_focused_button_and_the_ring_is_shown_for_keys_only(stage: Stage, key: Qt.Key) -> None:
    root = stage.show(BUTTON)
    QTest.keyClick(stage.view, Qt.Key.Key_Tab)
    first = stage.find("it")
    assert first.property("visualFocus")
    QTest.keyClick(stage.view, key)
    assert count(root) == 1
    QTest.mouseClick(
        stage.view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, stage.middle(stage.find("next"))
    )
    assert not stage.find("next").property("visualFocus")


def test_the_ring_has_two_tones_outside_the_shape(stage: Stage) -> None:
    stage.show(BUTTON)
    item = stage.find("it")
    before = stage.view.grabWindow()
    QTest.keyClick(stage.view, Qt.Key.Key_Tab)
    after = stage.view.grabWindow()
    edge = item.mapToScene(QPointF(0, item.height() / 2)).toPoint()
    outer, inner = after.pixelColor(edge.x() - 5, edge.y()), after.pixelColor(edge.x() - 2, edge.y())
    assert outer.name() == "#1b3691" and inner.name() == "#f7f3ec"
    assert before.pixelColor(edge.x() - 5, edge.y()) != outer


LEAVE = """Item {
    property int count: 0
    property string went: ""
    Ledge {
        onLeave: parent.count += 1
        onAccess: parent.went += "a"
        onBack: parent.went += "b"
        onHome: parent.went += "h"
        onSupport: parent.went += "s"
    }
}"""


def test_leave_now_acts_on_the_press_and_once(stage: Stage) -> None:
    root = stage.show(LEAVE)
    at = stage.middle(stage.find("leaveNow"))
    QTest.mousePress(stage.view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert count(root) == 1
    QTest.mouseRelease(stage.view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert count(root) == 1
    QTest.mousePress(stage.view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert count(root) == 2
    QTest.mouseRelease(stage.view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)


def test_leave_now_acts_on_a_touch_before_the_finger_is_lifted(stage: Stage) -> None:
    root = stage.show(LEAVE)
    device = QTest.createTouchDevice()
    at = stage.middle(stage.find("leaveNow"))
    QTest.touchEvent(stage.view, device).press(0, at).commit()
    assert count(root) == 1
    QTest.touchEvent(stage.view, device).release(0, at).commit()
    assert count(root) == 1


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_leave_now_answers_to_keys_each_time(stage: Stage, key: Qt.Key) -> None:
    root = stage.show(LEAVE)
    stage.find("leaveNow").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(stage.view, key)
    QTest.keyClick(stage.view, key)
    assert count(root) == 2


def test_the_ledge_is_walked_in_reading_order(stage: Stage) -> None:
    stage.show(LEAVE)
    seen = []
    for _ in range(5):
        QTest.keyClick(stage.view, Qt.Key.Key_Tab)
        focused = stage.view.activeFocusItem()
        assert focused is not None
        seen.append(focused.objectName())
    assert seen == ["access", "back", "home", "support", "leaveNow"]


def test_each_place_in_the_ledge_sends_its_own_word(stage: Stage) -> None:
    root = stage.show(LEAVE)
    for name in ("access", "back", "home", "support"):
        at = stage.middle(stage.find(name))
        QTest.mouseClick(stage.view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert root.property("went") == "abhs"


@pytest.mark.parametrize("size", SHAPES)
@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 1.75, 2.0])
@pytest.mark.parametrize("mirrored", [False, True])
def test_the_ledge_holds_all_its_places_apart_on_every_screen(
    stage: Stage, size: tuple[int, int], scale: float, mirrored: bool
) -> None:
    stage.appearance.set_text_scale(scale)
    stage.appearance.set_right_to_left(mirrored)
    stage.show(
        """Item {
            LayoutMirroring.enabled: Appearance.rightToLeft
            LayoutMirroring.childrenInherit: true
            Ledge { current: "home" }
        }""",
        *size,
    )
    places = [stage.find(name) for name in ("access", "back", "home", "support", "leaveNow")]
    boxes = [place.mapRectToScene(place.boundingRect()) for place in places]
    unit = 2 if size[0] == 3840 else 1
    for box in boxes:
        assert box.left() >= 0 and box.right() <= size[0] + 0.5 and box.bottom() <= size[1] + 0.5
        assert box.height() >= 70 * unit
    for index, one in enumerate(boxes):
        for other in boxes[index + 1 :]:
            assert not one.adjusted(-11, -8, 11, 8).intersects(other)


def test_a_screen_reader_hears_names_roles_and_states(stage: Stage) -> None:
    QAccessible.setActive(True)
    stage.show(
        """Item {
            PushButton { objectName: "open"; text: "Open"; note: "12 pages" }
            ChoiceButton { objectName: "me"; text: "Me"; chosen: true }
            Toggle { objectName: "still"; text: "Keep still"; on: true }
            SectionCover { number: 2; title: "Compassionate Leeds Strategy"; hue: 1; width: 240; height: 560 }
            SearchField { width: 400 }
            Words { objectName: "title"; text: "Home"; headingLevel: 1 }
        }"""
    )
    found = {}
    stack = [QAccessible.queryAccessibleInterface(stage.view)]
    while stack:
        node = stack.pop()
        if node is None:
            continue
        name = node.text(QAccessible.Text.Name)
        if name:
            found[name] = node.role()
        stack.extend(node.child(index) for index in range(node.childCount()))
    assert found["Open"] == QAccessible.Role.Button
    assert found["Me"] == QAccessible.Role.RadioButton
    assert found["Keep still"] == QAccessible.Role.CheckBox
    assert found["2. Compassionate Leeds Strategy"] == QAccessible.Role.Button
    assert found["Search the library"] == QAccessible.Role.EditableText
    assert found["Home"] == QAccessible.Role.Heading


def test_a_toggle_asks_and_does_not_change_itself(stage: Stage) -> None:
    root = stage.show(
        """Item {
            property int count: 0
            Toggle { objectName: "it"; text: "Keep still"; onToggled: on => parent.count = on ? 1 : -1 }
        }"""
    )
    at = stage.middle(stage.find("it"))
    QTest.mouseClick(stage.view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert count(root) == 1
    assert stage.find("it").property("on") is False


SHEET = """Item {
    property int count: 0
    PushButton { objectName: "under"; text: "Under"; x: 20; y: 20; enabled: !sheet.open }
    Sheet {
        id: sheet
        open: true
        title: "Make this easier to use"
        onClosed: { parent.count += 1; open = false }
        Words { text: "Text size"; width: parent.width }
    }
}"""


def test_a_sheet_closes_by_its_button_by_escape_and_by_a_touch_beside_it(stage: Stage) -> None:
    root = stage.show(SHEET)
    QTest.mouseClick(
        stage.view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, stage.middle(stage.find("closeSheet"))
    )
    assert count(root) == 1
    root = stage.show(SHEET)
    QTest.keyClick(stage.view, Qt.Key.Key_Escape)
    assert count(root) == 1
    root = stage.show(SHEET)
    QTest.mouseClick(stage.view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(60, 50))
    assert count(root) == 1


def test_content_that_overflows_gets_page_buttons_that_move_it(stage: Stage) -> None:
    root = stage.show(
        """Item {
            ScrollArea {
                objectName: "area"
                anchors.fill: parent
                Repeater { model: 40; Words { required property int index; text: index; width: 400 } }
            }
        }"""
    )
    area = stage.find("area")
    assert area.property("paging")
    QTest.mouseClick(
        stage.view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, stage.middle(stage.find("pageDown"))
    )
    assert area.property("contentY") > 200
    assert root is not None


def test_content_that_fits_has_no_page_buttons(stage: Stage) -> None:
    stage.show(
        """Item {
            ScrollArea { objectName: "area"; anchors.fill: parent; Words { text: "One line"; width: parent.width } }
        }"""
    )
    assert not stage.find("area").property("paging")


def test_a_search_field_clears_and_opens_no_menu(stage: Stage) -> None:
    root = stage.show(
        """Item {
            property int count: 0
            SearchField { text: "feel safe"; width: 600; onCleared: parent.count += 1 }
        }"""
    )
    at = stage.middle(stage.find("search"))
    QTest.mouseClick(stage.view, Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier, at)
    QTest.mouseClick(
        stage.view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, stage.middle(stage.find("clearSearch"))
    )
    assert count(root) == 1
    assert stage.find("search").property("text") == ""


@pytest.mark.parametrize("theme", ["day", "dusk", "contrast"])
@pytest.mark.parametrize("size", SHAPES)
@pytest.mark.parametrize("sheet", ["Home", "Doors", "Section", "Resource", "Access", "Support", "Staff"])
def test_every_part_loads_in_every_theme_and_shape_without_a_word_of_complaint(
    stage: Stage, theme: str, size: tuple[int, int], sheet: str
) -> None:
    stage.appearance.set_theme(theme)
    stage.appearance.set_text_scale(1.5 if theme == "dusk" else 1.0)
    source = (bundle().qml / "packaging" / "gallery" / f"{sheet}.qml").read_text(encoding="utf-8")
    stage.show(source.partition("components\n")[2], *size)
    image = stage.view.grabWindow()
    assert len({image.pixelColor(x, y).name() for x in range(5, size[0], 37) for y in range(5, size[1], 37)}) > 3
