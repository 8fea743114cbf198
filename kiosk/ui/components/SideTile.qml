pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.ui.theme

// A place in the side bar: icon and word on a row, or the word under its icon where there is less room. Never the icon alone.
Pressable {
    id: tile

    property string iconName: ""
    property string value: ""
    property string keyHint: ""
    property bool chosen: false
    property bool compact: false

    Accessible.description: value
    Accessible.selectable: true
    Accessible.selected: chosen
    bottomPadding: Theme.gap4
    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: compact ? Theme.gap4 : Theme.gap16
    rightPadding: compact ? Theme.gap4 : Theme.gap12
    ringInside: true
    topPadding: bottomPadding

    background: Rectangle {
        color: tile.down ? (Theme.contrast ? Theme.pressed(Theme.ground) : Theme.pressed(Theme.sunk)) : tile.chosen ? Theme.surface : Theme.clear
        radius: Theme.corner

        Rectangle {
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.gap12
            anchors.left: parent.left
            anchors.top: parent.top
            anchors.topMargin: Theme.gap12
            color: Theme.primary
            visible: tile.chosen
            // Where every fill is black, the bar alone says it: the ring needs the edge for itself.
            width: Theme.contrast ? 2 * Theme.underline : Theme.underline
        }
    }

    contentItem: GridLayout {
        columnSpacing: Theme.gap12
        columns: tile.compact ? 1 : 3
        rowSpacing: Theme.px(2)

        ButtonIcon {
            Layout.alignment: Qt.AlignCenter
            colour: tile.enabled ? Theme.ink : Theme.muted
            name: tile.iconName
            textSize: Theme.row
        }

        Words {
            Accessible.ignored: true
            Layout.fillWidth: true
            color: tile.enabled ? Theme.ink : Theme.muted
            horizontalAlignment: tile.compact ? Text.AlignHCenter : Text.AlignLeft
            label: true
            role: tile.compact ? "hint" : "row"
            text: tile.text
            weight: tile.chosen ? "bold" : tile.compact ? "semibold" : "regular"
        }

        Words {
            Accessible.ignored: true
            label: true
            muted: true
            objectName: tile.value !== "" ? "value" : "keys"
            role: "hint"
            text: tile.value !== "" ? tile.value : tile.keyHint
            visible: !tile.compact && text !== ""
            wrapMode: Text.NoWrap
        }
    }
}
