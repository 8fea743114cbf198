pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme

// Two tones, so that it shows on every fill; outside the shape, or inside where the shape meets the edge of the screen.
Item {
    id: ring

    property bool shown: false
    property real radius: Theme.corner
    property bool inside: false

    readonly property int outerMargin: inside ? 0 : -2 * Theme.focusWidth
    readonly property int innerMargin: inside ? Theme.focusWidth : -Theme.focusWidth

    anchors.fill: parent
    visible: shown
    z: 1

    Rectangle {
        anchors.fill: parent
        anchors.margins: ring.outerMargin
        border.color: Theme.focusOuter
        border.width: Theme.focusWidth
        color: Theme.clear
        radius: ring.radius > 0 ? ring.radius - ring.outerMargin : 0
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: ring.innerMargin
        border.color: Theme.focusInner
        border.width: Theme.focusWidth
        color: Theme.clear
        radius: ring.radius > 0 ? ring.radius - ring.innerMargin : 0
    }
}
