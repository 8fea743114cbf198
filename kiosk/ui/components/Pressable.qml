pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import kiosk.ui.theme

// What every button shares: it acts when the finger is lifted on it, not when it slides off; Enter and Space act too.
T.AbstractButton {
    id: pressable

    property real ringRadius: Theme.corner
    property bool ringInside: false
    property string note: ""

    Accessible.description: note
    Accessible.focusable: true
    Accessible.name: text
    Accessible.role: Accessible.Button
    focusPolicy: Qt.StrongFocus
    font.family: Theme.fontFamily
    font.pixelSize: Theme.body
    implicitHeight: Math.max(Theme.smallTarget, implicitContentHeight + topPadding + bottomPadding)
    implicitWidth: Math.max(Theme.smallTarget, implicitContentWidth + leftPadding + rightPadding)

    Keys.onEnterPressed: click()
    Keys.onReturnPressed: click()

    FocusRing {
        inside: pressable.ringInside
        radius: pressable.ringRadius
        shown: pressable.visualFocus
    }
}
