pragma ComponentBehavior: Bound

import QtQuick
import kiosk.app
import kiosk.ui.theme
import kiosk.ui.components

// Stands over everything when nobody has touched the screen for a while. It does not say what is under it.
Rectangle {
    id: veil

    required property CoverViewModel cover
    property bool covered: false
    signal carriedOn
    signal startedFresh
    signal access

    objectName: "veilScreen"
    color: Theme.ground

    Land {
        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
        }
        height: Math.max(parent.height * 0.28, Math.min(parent.height * 0.653, (parent.height - notice.y - notice.height - Theme.gap24) / 0.53))
        hue: -1
        worldX: 0.35
        span: Theme.tall ? 1.8 : 3.6
        discState: "none"
        swell: 1
        skyVisible: false
    }
    Column {
        id: notice
        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            leftMargin: Theme.margin
            rightMargin: Theme.margin
            topMargin: Theme.small ? Theme.gap24 : Theme.px(92)
        }

        Words {
            anchors.left: parent.left
            role: "clock"
            text: veil.cover.clock
        }
        Words {
            width: parent.width
            topPadding: Theme.small ? 0 : Theme.gap16
            bottomPadding: Theme.small ? Theme.gap16 : Theme.gap48
            role: "cardTitle"
            weight: "regular"
            muted: true
            text: veil.cover.date
        }
        Flow {
            width: parent.width
            spacing: Theme.gap24

            PushButton {
                objectName: "carryOn"
                height: Math.max(implicitHeight, Theme.largeTarget)
                enabled: !veil.covered
                kind: "primary"
                textRole: "lead"
                text: qsTr("Carry on")
                onClicked: veil.carriedOn()
            }
            PushButton {
                objectName: "startFresh"
                height: Math.max(implicitHeight, Theme.largeTarget)
                enabled: !veil.covered
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
            leftMargin: Theme.small ? Theme.gap12 : Theme.gap24
            bottomMargin: Theme.small ? Theme.gap12 : (Theme.px(104) - Theme.px(74)) / 2
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
