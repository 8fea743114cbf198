pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme

// A part of the library as a row, for large text: a slice of its landscape, its title, how long it is.
Pressable {
    id: row

    property int number: 1
    property string title: ""
    property int hue: 0
    property bool here: false

    readonly property bool stacked: Theme.tall

    Accessible.name: qsTr("%1. %2", "a part of the library: its number, its title").arg(number).arg(title)
    implicitHeight: Math.max(Theme.px(Theme.small ? 96 : 136), heading.implicitHeight + (stacked ? length.implicitHeight + Theme.gap8 : 0) + Theme.gap32)
    objectName: "section" + number
    text: title

    background: Rectangle {
        color: row.down ? (Theme.contrast ? Theme.pressed(Theme.ground) : Theme.sunk) : Theme.surface
        radius: Theme.corner

        Land {
            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.top: parent.top
            cornerRadius: Theme.corner
            discBehind: true
            discState: row.here ? "accent" : "tint"
            hue: row.hue
            section: row.hue
            width: Theme.slice
            worldX: row.hue
        }

        Rectangle {
            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.leftMargin: Theme.slice - Theme.corner
            anchors.top: parent.top
            color: parent.color
            width: Theme.corner
        }

        Rectangle {
            anchors.fill: parent
            border.color: Theme.line
            border.width: Theme.lineWidth
            color: Theme.clear
            radius: Theme.corner
        }
    }

    contentItem: Item {
        implicitHeight: heading.implicitHeight

        Words {
            id: heading

            Accessible.ignored: true
            anchors.left: parent.left
            anchors.leftMargin: Theme.slice + Theme.gap32
            anchors.right: row.stacked ? arrow.left : length.left
            anchors.rightMargin: Theme.gap24
            anchors.verticalCenter: parent.verticalCenter
            anchors.verticalCenterOffset: row.stacked ? -Math.round((length.height + Theme.gap8) / 2) : 0
            role: "cardTitle"
            text: row.title
        }

        Words {
            id: length

            Accessible.ignored: true
            anchors.left: row.stacked ? heading.left : undefined
            anchors.right: row.stacked ? undefined : arrow.left
            anchors.rightMargin: Theme.gap32
            anchors.verticalCenter: parent.verticalCenter
            anchors.verticalCenterOffset: row.stacked ? Math.round((heading.height + Theme.gap8) / 2) : 0
            label: true
            muted: true
            role: Theme.small ? "note" : "body"
            text: row.note
            wrapMode: Text.NoWrap
        }

        ButtonIcon {
            id: arrow

            anchors.right: parent.right
            anchors.rightMargin: Theme.gap24
            anchors.verticalCenter: parent.verticalCenter
            colour: Theme.ink
            name: "chevron-right"
            textSize: Theme.body
        }
    }
}
