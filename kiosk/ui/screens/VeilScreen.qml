pragma ComponentBehavior: Bound

import QtQuick
import kiosk.app
import kiosk.ui.theme
import kiosk.ui.components

// Stands over everything when nobody has touched the screen for a while. It does not say what is under it.
Rectangle {
    id: veil

    required property CoverViewModel cover
    signal carriedOn
    signal startedFresh
    signal access

    objectName: "veilScreen"
    color: Theme.ground

    Landscape {
        anchors.fill: parent
        hue: -1
        worldX: 0
        span: Theme.tall ? 2 : 4
        discState: "none"
        swell: 0.72
        skyVisible: false
        mirrored: Theme.mirrored
    }
    Column {
        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            leftMargin: Theme.margin
            rightMargin: Theme.margin
            topMargin: Theme.small ? Theme.gap24 : Theme.px(110)
        }
        spacing: Theme.gap32

        Words {
            role: Theme.small && Theme.bigText ? "digits" : "clock"
            weight: "light"
            text: veil.cover.clock
        }
        Words {
            width: parent.width
            role: "cardTitle"
            muted: true
            text: veil.cover.date
        }
        Flow {
            width: parent.width
            spacing: Theme.gap24

            PushButton {
                objectName: "carryOn"
                kind: "primary"
                textRole: "lead"
                text: qsTr("Carry on")
                onClicked: veil.carriedOn()
            }
            PushButton {
                objectName: "startFresh"
                textRole: "lead"
                text: qsTr("Start fresh")
                onClicked: veil.startedFresh()
            }
        }
    }
    Rectangle {
        anchors {
            left: parent.left
            bottom: parent.bottom
            leftMargin: Theme.gap24
            bottomMargin: (Theme.ledgeHeight - height) / 2
        }
        width: accessButton.width
        height: accessButton.height
        radius: Theme.corner
        color: Theme.surface
        border {
            width: Theme.lineWidth
            color: Theme.line
        }

        AccessButton {
            id: accessButton
            onClicked: veil.access()
        }
    }
}
