pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme

// One of the three doors: a round head, the land beyond, and what is behind it in words. The whole door is the target.
Pressable {
    id: door

    property string iconName: ""
    property int hue: 0
    property real worldX: 0

    readonly property int frame: Theme.small ? Theme.gap12 : Theme.gap24
    readonly property bool lying: Theme.tall || Theme.bigText
    readonly property bool arched: !lying && height > width * 0.95
    readonly property int slice: Theme.px(Theme.small ? 150 : 300)
    readonly property color fill: down ? (Theme.contrast ? Theme.pressed(Theme.ground) : Theme.sunk) : Theme.surface

    implicitHeight: lying ? Math.max(Theme.px(Theme.small ? 120 : 180), captions.implicitHeight + Theme.gap48) : captions.implicitHeight + frame * 2 + Theme.gap24 + Theme.px(Theme.small ? 84 : 240)
    ringRadius: Theme.corner

    background: Item {
        Rectangle {
            anchors.fill: parent
            border.color: Theme.line
            border.width: Theme.contrast || Theme.dusk ? Theme.lineWidth : 0
            bottomLeftRadius: Theme.corner
            bottomRightRadius: Theme.corner
            color: door.fill
            topLeftRadius: door.arched ? width / 2 : Theme.corner
            topRightRadius: topLeftRadius
        }

        Land {
            id: land

            anchors.left: parent.left
            anchors.margins: door.frame
            anchors.top: parent.top
            bordered: Theme.dusk || Theme.contrast
            cornerRadius: Theme.corner
            discState: "tint"
            discX: door.hue === 6 ? 0.767 : 0.607
            discY: 0.571
            height: parent.height - door.frame * 2 - (door.lying ? 0 : captions.implicitHeight + Theme.gap24)
            hue: door.hue
            roundHead: door.arched || (door.lying && height > width * 0.6)
            span: 1.25
            swell: 0.93
            width: door.lying ? door.slice : parent.width - door.frame * 2
            worldX: door.worldX
        }
    }

    contentItem: Item {
        Item {
            id: captions

            anchors.left: parent.left
            anchors.leftMargin: door.lying ? door.slice + door.frame * 2 + Theme.gap12 : door.frame + Theme.gap4
            anchors.right: parent.right
            anchors.rightMargin: door.frame
            height: implicitHeight
            implicitHeight: door.lying ? lines.implicitHeight : Math.max(lines.implicitHeight, Theme.small ? 0 : Theme.cardTitle * 3.6)
            y: door.lying ? Math.round((parent.height - height) / 2) : parent.height - height - door.frame

            ButtonIcon {
                id: icon

                anchors.left: parent.left
                colour: Theme.ink
                name: door.iconName
                textSize: Theme.small ? Theme.body : Theme.lead
                visible: !Theme.small || !Theme.bigText
                y: Math.round(heading.middle - height / 2)
            }

            Column {
                id: lines

                anchors.left: icon.visible ? icon.right : parent.left
                anchors.leftMargin: icon.visible ? Theme.gap16 : 0
                anchors.right: parent.right
                spacing: Theme.gap8

                Words {
                    id: heading

                    Accessible.ignored: true
                    font.pixelSize: grown(Theme.small ? Theme.body : Theme.lead)
                    lineHeight: Theme.labelLine
                    text: door.text
                    weight: "bold"
                    width: parent.width
                }

                Words {
                    Accessible.ignored: true
                    label: true
                    muted: true
                    role: "note"
                    text: door.note
                    visible: text !== ""
                    width: parent.width
                }
            }
        }
    }
}
