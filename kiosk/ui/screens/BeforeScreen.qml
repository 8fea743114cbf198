pragma ComponentBehavior: Bound

import QtQuick
import kiosk.app
import kiosk.ui.theme
import kiosk.ui.components

// What, how much, where; then three choices of one size and one weight, none of them focused.
Item {
    id: screen

    required property BeforeViewModel before

    objectName: "beforeScreen"

    SidePanel {
        id: panel
        anchors {
            left: parent.left
            top: parent.top
        }
        hue: -1
        title: screen.before.title
        body: qsTr("So that you can choose.")
        disc: true
    }

    ScrollArea {
        anchors {
            left: Theme.tall ? parent.left : panel.right
            right: parent.right
            top: Theme.tall ? panel.bottom : parent.top
            bottom: parent.bottom
            leftMargin: Theme.margin
            rightMargin: Theme.margin
            topMargin: Theme.small ? Theme.gap16 : Theme.tall ? Theme.gap48 : Theme.px(88)
        }
        contentSpacing: Theme.small ? Theme.gap12 : Theme.gap24

        Words {
            width: Math.min(parent ? parent.width : 0, Theme.measure * 1.2)
            role: Theme.small ? "body" : "lead"
            text: screen.before.text
        }
        AdvisoryTable {
            width: parent ? parent.width : 0
            title: qsTr("What comes up")
            rows: screen.before.topics
        }
        Words {
            width: parent ? parent.width : 0
            role: "note"
            muted: true
            text: qsTr("Each item says this again beside its Open button, and offers a short summary instead.")
        }
        Flow {
            id: choices

            readonly property bool stacked: Theme.tall || Theme.bigText
            readonly property real choiceWidth: stacked ? width : (width - 2 * spacing) / 3

            width: parent ? parent.width : 0
            spacing: Theme.gap24

            PushButton {
                objectName: "continueButton"
                width: choices.choiceWidth
                height: stacked ? implicitHeight : Math.max(one.implicitHeight, two.implicitHeight, three.implicitHeight)
                id: one
                stacked: !choices.stacked
                leading: true
                iconName: "arrow-right"
                iconMirrors: true
                text: qsTr("Continue")
                note: qsTr("Go to the library")
                onClicked: screen.before.goOn()
            }
            PushButton {
                id: two
                objectName: "notNowButton"
                width: choices.choiceWidth
                height: one.height
                stacked: !choices.stacked
                leading: true
                iconName: "arrow-left"
                iconMirrors: true
                text: qsTr("Not now")
                note: qsTr("Back to the three doors")
                onClicked: screen.before.notNow()
            }
            PushButton {
                id: three
                objectName: "supportChoice"
                width: choices.choiceWidth
                height: one.height
                stacked: !choices.stacked
                leading: true
                iconName: "life-buoy"
                text: qsTr("Support first")
                note: qsTr("People to call or text")
                onClicked: screen.before.support()
            }
        }
        Words {
            width: parent ? parent.width : 0
            role: "note"
            muted: true
            text: qsTr("Leave now, in the corner, clears this screen at once. It cannot hide that you were here.")
        }
        Item {
            width: 1
            height: Theme.gap16
        }
    }
}
