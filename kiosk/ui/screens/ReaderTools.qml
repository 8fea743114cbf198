pragma ComponentBehavior: Bound

import QtQuick
import kiosk.app
import kiosk.ui.theme
import kiosk.ui.components

// What can be done with the page: its size, and its words alone. Beside a search the sizes make room.
Row {
    id: tools

    required property ReaderViewModel reader
    required property bool roomy

    spacing: Theme.small ? Theme.gap8 : Theme.gap12

    PushButton {
        objectName: "zoomOut"
        visible: tools.roomy
        iconOnly: true
        iconName: "minus"
        text: qsTr("Smaller page")
        enabled: tools.reader.canZoomOut
        onClicked: tools.reader.zoomOut()
    }
    PushButton {
        objectName: "zoomIn"
        visible: tools.roomy
        iconOnly: true
        iconName: "plus"
        text: qsTr("Larger page")
        enabled: tools.reader.canZoomIn
        onClicked: tools.reader.zoomIn()
    }
    PushButton {
        objectName: "fitPage"
        visible: tools.roomy && !(Theme.small && Theme.bigText)
        iconName: Theme.small ? "" : "maximize"
        text: tools.reader.fitsPage ? qsTr("Fit width") : qsTr("Fit page")
        onClicked: tools.reader.toggleFit()
    }
    PushButton {
        objectName: "textView"
        iconName: "align-left"
        text: qsTr("Text view")
        onClicked: tools.reader.openText()
    }
}
