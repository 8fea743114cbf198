pragma ComponentBehavior: Bound

import QtQuick
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

        contentItem: Item {
            implicitHeight: small.beside || disclosure.note === "" ? Math.max(heading.implicitHeight, small.implicitHeight) : heading.implicitHeight + small.implicitHeight + Theme.gap8

            Words {
                id: heading

                Accessible.ignored: true
                anchors.left: parent.left
                anchors.right: small.beside ? small.left : value.left
                anchors.rightMargin: Theme.gap16
                font.pixelSize: disclosure.open ? Theme.cardTitle : Theme.body
                label: true
                text: disclosure.title
                weight: "bold"
                y: small.beside || disclosure.note === "" ? Math.round((parent.height - implicitHeight) / 2) : 0
            }

            Words {
                id: small

                readonly property bool beside: !disclosure.open && !Theme.bigText && !Theme.tall && !Theme.small

                Accessible.ignored: true
                anchors.left: parent.left
                anchors.leftMargin: beside ? Math.round(parent.width * 0.387) : 0
                anchors.right: value.left
                anchors.rightMargin: Theme.gap16
                label: true
                muted: true
                role: Theme.small ? "note" : "body"
                text: disclosure.note
                y: beside ? Math.round((parent.height - implicitHeight) / 2) : heading.implicitHeight + Theme.gap8
            }

            Words {
                id: value

                Accessible.ignored: true
                anchors.right: arrow.left
                anchors.rightMargin: Theme.gap32
                anchors.verticalCenter: parent.verticalCenter
                label: true
                role: disclosure.strongValue ? "lead" : "note"
                text: disclosure.value
                visible: !disclosure.open
                weight: disclosure.strongValue ? "bold" : "regular"
                width: visible ? implicitWidth : 0
                wrapMode: Text.NoWrap
            }

            ButtonIcon {
                id: arrow

                anchors.right: parent.right
                colour: Theme.ink
                name: disclosure.open ? "chevron-up" : "chevron-down"
                textSize: Theme.body
                y: Math.round(((disclosure.open ? heading.height : parent.height) - height) / 2)
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
