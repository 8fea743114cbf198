pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import kiosk.ui.theme

// The one search, a pill. Nothing it holds reaches a menu of the system's own.
FocusScope {
    id: search

    property alias text: field.text
    property string placeholder: qsTr("Search the library", "inside the empty search field")
    property string accessibleName: qsTr("Search the library", "the search field's name")
    property string count: ""
    property bool filled: true
    property bool compact: false
    readonly property alias inputActive: field.activeFocus

    signal edited(string text)
    signal accepted
    signal cleared
    signal leftDown

    function take(): void {
        field.forceActiveFocus();
    }

    implicitHeight: compact ? Theme.smallTarget : Math.max(Theme.target, field.implicitHeight + Theme.gap16)
    implicitWidth: Theme.px(560)

    Rectangle {
        anchors.fill: parent
        border.color: Theme.line
        border.width: Theme.lineWidth
        color: search.filled ? Theme.surface : Theme.ground
        radius: height / 2
    }

    FocusRing {
        radius: search.height / 2
        shown: field.activeFocus && field.ringShown
    }

    ButtonIcon {
        id: lens

        anchors.left: parent.left
        anchors.leftMargin: Theme.gap24 + Theme.gap4
        anchors.verticalCenter: parent.verticalCenter
        colour: Theme.ink
        name: "search"
        textSize: field.font.pixelSize
    }

    T.TextField {
        id: field

        readonly property bool ringShown: focusReason === Qt.TabFocusReason || focusReason === Qt.BacktabFocusReason || focusReason === Qt.ShortcutFocusReason

        Accessible.name: search.accessibleName
        Accessible.role: Accessible.EditableText
        Accessible.searchEdit: true
        T.ContextMenu.menu: null
        anchors.bottom: parent.bottom
        anchors.left: lens.right
        anchors.leftMargin: Theme.gap16
        anchors.right: tail.left
        anchors.rightMargin: Theme.gap12
        anchors.top: parent.top
        background: null
        color: Theme.ink
        font.family: Theme.fontFamily
        font.pixelSize: Theme.body
        font.weight: text === "" ? Font.Normal : Font.DemiBold
        horizontalAlignment: TextInput.AlignLeft
        implicitHeight: contentHeight
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
        maximumLength: 120
        objectName: "search"
        placeholderText: search.placeholder
        placeholderTextColor: Theme.muted
        selectByMouse: true
        selectedTextColor: Theme.primaryInk
        selectionColor: Theme.primary
        verticalAlignment: TextInput.AlignVCenter

        Keys.onDownPressed: search.leftDown()
        Keys.onEscapePressed: event => {
            event.accepted = text !== "";
            if (event.accepted)
                clear.click();
        }
        onAccepted: search.accepted()
        onTextEdited: search.edited(text)

        Words {
            Accessible.ignored: true
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            elide: nastaliq ? Text.ElideNone : Text.ElideRight
            label: true
            muted: true
            text: field.placeholderText
            visible: field.text === "" && field.preeditText === ""
            wrapMode: Text.NoWrap
        }

        cursorDelegate: Rectangle {
            color: Theme.ink
            visible: field.cursorVisible
            width: Theme.lineWidth
        }
    }

    Row {
        id: tail

        anchors.right: parent.right
        anchors.rightMargin: Theme.gap8
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap12

        Words {
            anchors.verticalCenter: parent.verticalCenter
            label: true
            muted: true
            text: search.count
            visible: text !== ""
            wrapMode: Text.NoWrap
        }

        Pressable {
            id: clear

            anchors.verticalCenter: parent.verticalCenter
            bottomInset: Theme.staff ? Theme.gap8 : 0
            implicitHeight: search.height - (Theme.staff ? 0 : Theme.gap16)
            implicitWidth: implicitHeight
            leftInset: bottomInset
            objectName: "clearSearch"
            rightInset: bottomInset
            ringRadius: height / 2
            text: qsTr("Clear the search", "the cross in the search field")
            topInset: bottomInset
            visible: field.text !== ""

            background: Rectangle {
                border.color: Theme.line
                border.width: Theme.contrast ? Theme.lineWidth : 0
                color: clear.down ? Theme.pressed(Theme.sunk) : Theme.sunk
                radius: height / 2
            }

            contentItem: Item {
                ButtonIcon {
                    anchors.centerIn: parent
                    colour: Theme.ink
                    name: "x"
                    textSize: field.font.pixelSize
                }
            }

            onClicked: {
                field.clear();
                search.cleared();
                search.take();
            }
        }
    }
}
