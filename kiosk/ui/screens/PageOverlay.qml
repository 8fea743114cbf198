pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.components

// Lies over one page of the column: its words for a screen reader, and what to do where it is covered or failed.
Item {
    id: overlay

    required property int page
    required property string label
    required property string words
    required property string look
    required property string note
    required property real pageLeft
    required property real pageTop
    required property real pageWidth
    required property real pageHeight
    signal showAsked(int page)
    signal retryAsked(int page)

    x: pageLeft
    y: pageTop
    width: pageWidth
    height: pageHeight
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Page %1").arg(label) + ". " + (look === "shown" ? words : note)

    Rectangle {
        visible: overlay.look !== "shown"
        anchors.fill: parent
        color: Theme.surface
    }
    Column {
        visible: overlay.look !== "shown"
        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            margins: Math.min(Theme.gap64, overlay.width * 0.1)
        }
        spacing: Theme.gap24

        Words {
            width: parent.width
            role: "lead"
            weight: "bold"
            text: overlay.look === "covered" ? qsTr("This page is left out, as you chose.") : qsTr("Sorry, this page cannot be shown.")
        }
        Words {
            width: parent.width
            role: "body"
            text: overlay.note
        }
        PushButton {
            objectName: "overlayButton-" + overlay.page
            text: overlay.look === "covered" ? qsTr("Show this page") : qsTr("Try again")
            onClicked: overlay.look === "covered" ? overlay.showAsked(overlay.page) : overlay.retryAsked(overlay.page)
        }
    }
}
