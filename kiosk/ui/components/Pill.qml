pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme

// A few words on a pill; not for pressing.
Rectangle {
    id: pill

    property alias text: words.text
    property bool onHue: false

    border.color: Theme.line
    border.width: Theme.contrast ? Theme.lineWidth : 0
    color: onHue ? Theme.surface : Theme.sunk
    implicitHeight: words.implicitHeight + Theme.gap16 + Theme.gap4
    implicitWidth: words.implicitWidth + Theme.gap32 + Theme.gap8
    radius: height / 2

    Words {
        id: words

        anchors.centerIn: parent
        color: pill.onHue ? Theme.primary : Theme.ink
        label: true
        role: "note"
        weight: "bold"
        wrapMode: Text.NoWrap
    }
}
