pragma ComponentBehavior: Bound

import QtQuick
import kiosk.app
import kiosk.ui.theme

// An icon beside words, a quarter larger than they are. Only arrows and leave turn round with the writing.
Icon {
    id: icon

    property real textSize: Theme.body
    property bool mirrors: true

    implicitHeight: Theme.iconFor(textSize)
    implicitWidth: implicitHeight
    mirrored: Theme.mirrored && mirrors && ["arrow-left", "arrow-right", "chevron-left", "chevron-right", "log-out"].includes(name)
}
