pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.components

// A part that is left out: what it brings up, and the two ways on.
Rectangle {
    id: part

    required property string note
    // With the page in them: several such parts may be on one screen.
    required property string skipWords
    required property string showWords
    required property bool atEnd
    signal showAsked
    signal skipAsked
    signal reached

    implicitHeight: said.height + Theme.gap48
    color: Theme.sunk
    radius: Theme.corner
    border.color: Theme.line
    border.width: Theme.contrast ? Theme.lineWidth : 0

    Column {
        id: said

        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            margins: Theme.gap24
        }
        spacing: Theme.gap16

        Words {
            width: parent.width
            role: "lead"
            weight: "bold"
            text: qsTr("This part is left out, as you chose.")
        }
        AdvisoryNote {
            width: parent.width
            text: part.note
        }
        Flow {
            width: parent.width
            spacing: Theme.gap12

            PushButton {
                objectName: "skipPart"
                visible: !part.atEnd
                width: Math.min(implicitWidth, parent.width)
                iconName: "arrow-down"
                iconMirrors: false
                text: part.skipWords
                onVisualFocusChanged: if (visualFocus)
                    part.reached()
                onClicked: part.skipAsked()
            }
            PushButton {
                objectName: "showPart"
                width: Math.min(implicitWidth, parent.width)
                text: part.showWords
                onVisualFocusChanged: if (visualFocus)
                    part.reached()
                onClicked: part.showAsked()
            }
        }
    }
}
