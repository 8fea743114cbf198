pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.components

// Page up and page down for a long list: what a flick does, in one touch.
Column {
    id: buttons

    required property Flickable view
    readonly property real step: view.height * 0.85
    readonly property real end: view.originY + view.contentHeight - view.height

    visible: view.contentHeight > view.height + 1
    spacing: Theme.gap12

    PushButton {
        objectName: "scrollUp"
        iconOnly: true
        iconName: "chevron-up"
        text: qsTr("Up")
        enabled: buttons.view.contentY > buttons.view.originY + 1
        onClicked: buttons.view.contentY = Math.max(buttons.view.originY, buttons.view.contentY - buttons.step)
    }
    PushButton {
        objectName: "scrollDown"
        iconOnly: true
        iconName: "chevron-down"
        text: qsTr("Down")
        enabled: buttons.view.contentY < buttons.end - 1
        onClicked: buttons.view.contentY = Math.min(buttons.end, buttons.view.contentY + buttons.step)
    }
}
