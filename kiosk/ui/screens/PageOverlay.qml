pragma ComponentBehavior: Bound

import QtQuick
import kiosk.app
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
    required property bool offers
    required property bool skips
    required property bool marked
    signal showAsked(int page)
    signal skipAsked(int page)
    signal retryAsked(int page)

    x: pageLeft
    y: pageTop
    width: pageWidth
    height: pageHeight
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Page %1").arg(label) + ". " + (look === "shown" ? words : note)
    Accessible.description: marked ? qsTr("This page is bookmarked.") : ""

    Rectangle {
        visible: overlay.look !== "shown"
        anchors.fill: parent
        color: Theme.surface
    }
    // Pages come by quickly while they are scrolled, and few of them have any of this: it is made for those alone.
    Loader {
        active: overlay.marked
        anchors {
            right: parent.right
            rightMargin: Theme.gap24
            top: parent.top
        }

        sourceComponent: Rectangle {
            objectName: "bookmarked-" + overlay.page
            implicitWidth: mark.width + Theme.gap12
            implicitHeight: mark.height + Theme.gap16
            color: Theme.primary
            bottomLeftRadius: Theme.thumbCorner
            bottomRightRadius: Theme.thumbCorner

            Icon {
                id: mark
                anchors.centerIn: parent
                name: "bookmark"
                colour: Theme.primaryInk
                width: Theme.iconFor(Theme.note)
                height: width
            }
        }
    }
    Loader {
        active: overlay.look === "failed" || overlay.offers
        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            margins: Math.min(Theme.gap64, overlay.width * 0.1)
        }
        sourceComponent: said
    }
    Component {
        id: said

        Column {
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
            Flow {
                width: parent.width
                spacing: Theme.gap12

                PushButton {
                    objectName: "overlayButton-" + overlay.page
                    width: Math.min(implicitWidth, parent.width)
                    text: overlay.look === "covered" ? qsTr("Show this page") : qsTr("Try again")
                    onClicked: overlay.look === "covered" ? overlay.showAsked(overlay.page) : overlay.retryAsked(overlay.page)
                }
                PushButton {
                    objectName: "skipButton-" + overlay.page
                    visible: overlay.skips
                    width: Math.min(implicitWidth, parent.width)
                    iconName: "skip-forward"
                    text: qsTr("Skip this part")
                    onClicked: overlay.skipAsked(overlay.page)
                }
            }
        }
    }
}
