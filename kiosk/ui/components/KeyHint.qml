pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme

// The key that does the same, for staff and trainers.
Rectangle {
    id: hint

    property alias text: key.text

    color: Theme.sunk
    implicitHeight: key.implicitHeight + Theme.gap8
    implicitWidth: Math.max(key.implicitWidth + Theme.gap16, implicitHeight)
    radius: Theme.thumbCorner

    Words {
        id: key

        Accessible.ignored: true
        anchors.centerIn: parent
        label: true
        objectName: "keys"
        role: "hint"
        weight: "bold"
    }
}
