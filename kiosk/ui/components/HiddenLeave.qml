pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme

// The first thing that Tab reaches: leaves, for somebody who cannot see the corner. Shown only while it has the focus,
// and until then too small to be touched by mistake.
PushButton {
    id: hidden

    signal leave

    Accessible.name: qsTr("Leave now and clear this screen", "the same as Leave now, first in the order of the keyboard")
    anchors.left: parent ? parent.left : undefined
    anchors.margins: Theme.gap16
    anchors.top: parent ? parent.top : undefined
    height: activeFocus ? implicitHeight : 1
    kind: "ink"
    objectName: "hiddenLeave"
    opacity: activeFocus ? 1 : 0
    text: qsTr("Leave now", "clears the screen at once and shows the cover")
    width: activeFocus ? implicitWidth : 1
    z: 100
    onClicked: hidden.leave()
}
