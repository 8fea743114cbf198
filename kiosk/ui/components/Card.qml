pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme

// A tile that holds other things; it may be pressed as a whole. Its children are placed in its padding.
Pressable {
    id: card

    property bool pressable: false
    property bool outlined: pressable
    property bool chosen: false
    property string tone: "surface"
    property string accessibleName: ""
    property string accessibleDescription: ""
    default property alias content: inside.data

    readonly property color rest: tone === "sunk" ? Theme.sunk : Theme.surface

    Accessible.description: accessibleDescription
    Accessible.focusable: pressable
    Accessible.ignored: !pressable
    Accessible.name: accessibleName
    enabled: true
    focusPolicy: pressable ? Qt.StrongFocus : Qt.NoFocus
    hoverEnabled: false
    padding: Theme.gap24

    background: Rectangle {
        border.color: card.chosen ? Theme.primary : Theme.line
        border.width: card.chosen ? Theme.focusWidth : card.outlined || Theme.contrast ? Theme.lineWidth : 0
        color: card.down && card.pressable ? (Theme.contrast ? Theme.pressed(Theme.ground) : card.tone === "sunk" ? Theme.pressed(Theme.sunk) : Theme.sunk) : card.rest
        radius: Theme.corner
    }

    contentItem: Item {
        id: inside

        implicitHeight: childrenRect.height
        implicitWidth: childrenRect.width
    }
}
