pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import kiosk.ui.theme

// A few lines of one's own. What was typed is handed over when the field is left.
FocusScope {
    id: note

    property string text: ""
    property string accessibleName: ""
    property string placeholder: ""

    signal written(string text)

    onTextChanged: field.text = text
    implicitHeight: Math.max(Theme.target * 2, field.implicitHeight)
    implicitWidth: Theme.px(320)

    Rectangle {
        anchors.fill: parent
        border.color: Theme.line
        border.width: Theme.lineWidth
        color: Theme.ground
        radius: Theme.corner
    }

    FocusRing {
        shown: field.activeFocus
    }

    T.TextArea {
        id: field

        Accessible.name: note.accessibleName
        Accessible.role: Accessible.EditableText
        T.ContextMenu.menu: null
        anchors.fill: parent
        background: null
        bottomPadding: Theme.gap12
        color: Theme.ink
        focus: true
        font.family: Theme.fontFamily
        font.pixelSize: Theme.row
        horizontalAlignment: TextEdit.AlignLeft
        implicitHeight: contentHeight + topPadding + bottomPadding
        leftPadding: Theme.gap16
        objectName: "noteField"
        rightPadding: Theme.gap16
        selectByMouse: true
        selectedTextColor: Theme.primaryInk
        selectionColor: Theme.primary
        textFormat: TextEdit.PlainText
        topPadding: Theme.gap12
        wrapMode: TextEdit.Wrap

        Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
        Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
        onActiveFocusChanged: {
            if (!activeFocus && text !== note.text)
                note.written(text);
        }

        Words {
            Accessible.ignored: true
            anchors.left: parent.left
            anchors.leftMargin: Theme.gap16
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.topMargin: Theme.gap12
            label: true
            muted: true
            role: "row"
            text: note.placeholder
            visible: field.text === "" && field.preeditText === ""
        }
    }
}
