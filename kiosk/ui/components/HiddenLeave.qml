pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme

// The first thing that Tab reaches: leaves, for somebody who cannot see the corner. Shown only while it has the focus.
PushButton {
    id: hidden

    signal leave

    Accessible.name: qsTr("Leave now and clear this screen")
    anchors.left: parent ? parent.left : undefined
    anchors.margins: Theme.gap16
    anchors.top: parent ? parent.top : undefined
    kind: "ink"
    objectName: "hiddenLeave"
    opacity: activeFocus ? 1 : 0
    text: qsTr("Leave now")
    z: 100
    onClicked: hidden.leave()
}
