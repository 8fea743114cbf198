pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import kiosk.ui.theme

// Which page: what is printed on the one in front, and where another can be typed.
T.TextField {
    id: field

    property string label: ""
    property string accessibleName: ""

    signal asked(string label)

    function take(): void {
        forceActiveFocus(Qt.ShortcutFocusReason);
        selectAll();
    }
    function rest(): void {
        text = Qt.binding(() => field.label);
    }

    readonly property bool ringShown: focusReason === Qt.TabFocusReason || focusReason === Qt.BacktabFocusReason || focusReason === Qt.ShortcutFocusReason

    Accessible.name: accessibleName
    Accessible.role: Accessible.EditableText
    T.ContextMenu.menu: null
    color: Theme.ink
    font.family: Theme.fontFamily
    font.pixelSize: Theme.body
    font.weight: Font.DemiBold
    horizontalAlignment: TextInput.AlignHCenter
    implicitHeight: Math.max(Theme.smallTarget, contentHeight + Theme.gap12)
    implicitWidth: Math.max(Theme.px(64), contentWidth + Theme.gap24, Theme.body * 3)
    inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
    maximumLength: 12
    selectByMouse: true
    selectedTextColor: Theme.primaryInk
    selectionColor: Theme.primary
    text: label
    verticalAlignment: TextInput.AlignVCenter

    background: Rectangle {
        border.color: Theme.line
        border.width: Theme.lineWidth
        color: Theme.surface
        radius: Theme.corner
    }
    cursorDelegate: Rectangle {
        color: Theme.ink
        visible: field.cursorVisible
        width: Theme.lineWidth
    }

    Keys.onEscapePressed: event => {
        event.accepted = text !== label;
        rest();
    }
    onAccepted: {
        const wanted = text;
        // Keys are the reader's again, and letters are no longer typed here.
        focus = false;
        asked(wanted);
    }
    onActiveFocusChanged: if (!activeFocus)
        rest()

    FocusRing {
        radius: Theme.corner
        shown: field.activeFocus && field.ringShown
    }
}
