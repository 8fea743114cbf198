pragma ComponentBehavior: Bound

import QtQuick
import kiosk.app
import kiosk.ui.theme
import kiosk.ui.components

// Digits, and nothing that says what they are for.
FocusScope {
    id: screen

    required property PinPadViewModel pad
    readonly property int key: Math.min(Math.max(Theme.largeTarget, Theme.px(72)), Math.floor((height - shown.height - Theme.gap16 * 8) / 4))

    Accessible.name: qsTr("Numbers", "a pad of digits; says nothing of what it is for")
    Accessible.role: Accessible.Dialog
    focus: true
    objectName: "pinPad"

    // What is under it is not touched through it.
    Card {
        anchors.fill: parent
        background: null
        enabled: true
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.sunk
    }

    PushButton {
        anchors {
            right: parent.right
            top: parent.top
            margins: Theme.gap24
        }
        height: Theme.largeTarget
        iconName: "x"
        text: qsTr("Close", "close the pad of digits")
        onClicked: screen.pad.close()
    }
    Column {
        anchors.centerIn: parent
        spacing: Theme.gap16

        Words {
            id: shown
            objectName: "padSays"
            anchors.horizontalCenter: parent.horizontalCenter
            horizontalAlignment: Text.AlignHCenter
            height: Math.round(Theme.lead * 1.6)
            label: true
            role: "lead"
            weight: "bold"
            width: screen.width - 2 * Theme.margin
            text: screen.pad.busy ? qsTr("One moment") : screen.pad.said !== "" ? screen.pad.said : "•".repeat(screen.pad.typed)
            Accessible.name: screen.pad.busy || screen.pad.said !== "" ? text : qsTr("%1 typed", "how many digits were typed").arg(screen.pad.typed)
        }
        Grid {
            LayoutMirroring.enabled: false
            LayoutMirroring.childrenInherit: true
            anchors.horizontalCenter: parent.horizontalCenter
            columns: 3
            spacing: Theme.gap16

            Repeater {
                model: [1, 2, 3, 4, 5, 6, 7, 8, 9]

                Digit {
                    required property int modelData

                    objectName: "digit-" + modelData
                    text: modelData.toString()
                    onClicked: screen.pad.type(modelData)
                }
            }
            Digit {
                objectName: "digit-erase"
                text: qsTr("Erase", "take the last digit away")
                textRole: "note"
                onClicked: screen.pad.erase()
            }
            Digit {
                objectName: "digit-0"
                text: "0"
                onClicked: screen.pad.type(0)
            }
            Digit {
                // Digits come from a keyboard as well, and Enter after them.
                focus: true
                objectName: "digit-enter"
                text: qsTr("Enter", "the digits are complete")
                textRole: "note"
                onClicked: screen.pad.enter()
            }
        }
    }

    component Digit: PushButton {
        height: screen.key
        leftPadding: Theme.gap8
        rightPadding: Theme.gap8
        textRole: "cardTitle"
        width: Math.max(screen.key, Theme.px(120))
    }
}
