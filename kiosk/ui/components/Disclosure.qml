pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.ui.theme

// A row that opens: closed it is one line, open it holds what belongs to it.
Rectangle {
    id: disclosure

    property string title: ""
    property string note: ""
    property string value: ""
    property bool strongValue: false
    property bool open: false
    property bool outlined: false
    default property alias content: inside.data

    signal clicked

    border.color: open ? Theme.support : Theme.line
    border.width: open ? Theme.focusWidth : outlined || Theme.contrast ? Theme.lineWidth : 0
    color: Theme.surface
    implicitHeight: header.implicitHeight + (open ? inside.implicitHeight + Theme.gap32 : 0)
    radius: Theme.corner

    Pressable {
        id: header

        Accessible.description: qsTr("%1. %2", "what a contact is for, and when or what number").arg(disclosure.note).arg(disclosure.value)
        Accessible.checkable: true
        Accessible.checked: disclosure.open
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        implicitHeight: Math.max(Theme.px(Theme.staff ? 60 : 84), implicitContentHeight + topPadding + bottomPadding)
        bottomPadding: disclosure.open ? Theme.gap16 : Theme.gap12
        leftPadding: Theme.gap32 - (disclosure.open ? 0 : Theme.gap4)
        objectName: "disclosure"
        rightPadding: Theme.gap24
        text: disclosure.title
        topPadding: disclosure.open ? Theme.gap32 : Theme.gap12

        background: Rectangle {
            color: header.down ? (Theme.contrast ? Theme.pressed(Theme.ground) : Theme.sunk) : Theme.clear
            radius: Theme.corner
        }

        contentItem: RowLayout {
            spacing: Theme.gap16

            GridLayout {
                id: told

                readonly property bool beside: !disclosure.open && !Theme.bigText && !Theme.tall && !Theme.small

                Layout.fillWidth: true
                columnSpacing: Theme.gap16
                columns: beside ? 2 : 1
                rowSpacing: Theme.gap8

                Words {
                    Accessible.ignored: true
                    Layout.fillWidth: !told.beside
                    Layout.preferredWidth: told.beside ? Math.round(header.availableWidth * 0.387) - Theme.gap16 : -1
                    font.pixelSize: disclosure.open ? Theme.cardTitle : Theme.body
                    label: true
                    text: disclosure.title
                    weight: "bold"
                }

                Words {
                    Accessible.ignored: true
                    Layout.fillWidth: true
                    label: true
                    muted: true
                    role: Theme.small ? "note" : "body"
                    text: disclosure.note
                    visible: text !== ""
                }
            }

            Words {
                Accessible.ignored: true
                Layout.rightMargin: Theme.gap16
                label: true
                role: disclosure.strongValue ? "lead" : "note"
                text: disclosure.value
                visible: !disclosure.open && text !== ""
                weight: disclosure.strongValue ? "bold" : "regular"
                wrapMode: Text.NoWrap
            }

            ButtonIcon {
                Layout.alignment: disclosure.open ? Qt.AlignTop : Qt.AlignVCenter
                colour: Theme.ink
                name: disclosure.open ? "chevron-up" : "chevron-down"
                textSize: Theme.body
            }
        }

        onClicked: disclosure.clicked()
    }

    Item {
        id: inside

        anchors.left: parent.left
        anchors.leftMargin: Theme.gap32
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap32
        anchors.top: header.bottom
        implicitHeight: childrenRect.height
        visible: disclosure.open
    }
}
