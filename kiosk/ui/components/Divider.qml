pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme

// A thin rule that only separates.
Rectangle {
    property bool vertical: false

    color: Theme.rule
    implicitHeight: vertical ? Theme.gap32 : Theme.ruleWidth
    implicitWidth: vertical ? Theme.ruleWidth : Theme.gap32
}
