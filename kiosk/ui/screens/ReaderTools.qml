pragma ComponentBehavior: Bound

import QtQuick
import kiosk.app
import kiosk.ui.theme
import kiosk.ui.components

// What can be done with the page: its size, its colours, and its words alone. Beside a search the sizes make room.
Row {
    id: tools

    required property ReaderViewModel reader
    required property bool roomy
    property bool wide: false

    spacing: Theme.gap12

    PushButton {
        objectName: "zoomOut"
        visible: tools.roomy
        iconOnly: true
        iconName: "minus"
        text: qsTr("Smaller page")
        enabled: tools.reader.look.canZoomOut
        onClicked: tools.reader.look.zoomOut()
    }
    PushButton {
        objectName: "zoomIn"
        visible: tools.roomy
        iconOnly: true
        iconName: "plus"
        text: qsTr("Larger page")
        enabled: tools.reader.look.canZoomIn
        onClicked: tools.reader.look.zoomIn()
    }
    PushButton {
        objectName: "fitPage"
        visible: tools.roomy && !(Theme.small && Theme.bigText)
        iconName: Theme.small ? "" : "maximize"
        text: tools.reader.look.fitsPage ? qsTr("Fit width") : qsTr("Fit page")
        onClicked: tools.reader.look.toggleFit()
    }
    PushButton {
        objectName: "asPrinted"
        visible: tools.wide && tools.reader.look.recolours
        iconName: tools.reader.look.asPrinted ? "moon" : "file-text"
        text: tools.reader.look.asPrinted ? qsTr("Page in these colours") : qsTr("Page as printed")
        onClicked: tools.reader.look.asPrinted = !tools.reader.look.asPrinted
    }
    PushButton {
        objectName: "textView"
        iconName: "align-left"
        text: qsTr("Text view")
        onClicked: tools.reader.openText()
    }
}
