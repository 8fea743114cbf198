pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.ui.theme

// A place in the ledge. The current place has a sunk tile and an underline.
Pressable {
    id: tile

    property string iconName: ""
    property bool current: false
    property bool raised: false

    Accessible.checkable: false
    Accessible.selected: current
    implicitHeight: Theme.ledgeStacked ? Theme.ledgeHeight - Theme.gap16 : Theme.target
    leftPadding: Theme.ledgeStacked ? Theme.gap8 : Theme.gap16
    rightPadding: leftPadding

    background: Rectangle {
        border.color: Theme.line
        border.width: tile.raised || (tile.current && Theme.contrast) ? Theme.lineWidth : 0
        color: tile.down ? (Theme.contrast ? Theme.pressed(Theme.ground) : Theme.sunk) : tile.current ? Theme.sunk : tile.raised ? Theme.surface : Theme.clear
        radius: Theme.corner

        Rectangle {
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.gap4
            anchors.left: parent.left
            anchors.leftMargin: Theme.gap16
            anchors.right: parent.right
            anchors.rightMargin: Theme.gap16
            color: Theme.primary
            height: Theme.underline
            radius: height / 2
            visible: tile.current
        }
    }

    contentItem: GridLayout {
        columnSpacing: Theme.gap12
        columns: Theme.ledgeStacked ? 1 : 2
        rowSpacing: Theme.gap4

        ButtonIcon {
            Layout.alignment: Qt.AlignCenter
            colour: tile.enabled ? Theme.ink : Theme.muted
            name: tile.iconName
            textSize: Theme.ledgeStacked ? Theme.ledgeText * 0.8 : Theme.body
        }

        Words {
            Accessible.ignored: true
            Layout.fillWidth: true
            font.pixelSize: grown(Theme.ledgeText)
            horizontalAlignment: Theme.ledgeStacked ? Text.AlignHCenter : Text.AlignLeft
            color: tile.enabled ? Theme.ink : Theme.muted
            label: true
            role: "body"
            text: tile.text
            weight: "bold"
            wrapMode: Text.NoWrap
        }
    }
}
