pragma ComponentBehavior: Bound

import QtQuick
import kiosk.app
import kiosk.ui.theme
import kiosk.ui.components

// An ordinary notice: the clock, the centre, the week, one invitation. It gives nothing away, and it is opaque.
Rectangle {
    id: screen

    required property CoverViewModel cover
    signal started
    signal access

    readonly property real discX: Theme.tall ? 0.74 : 0.42
    readonly property bool narrow: Theme.tall || Theme.bigText || !screen.cover.hasWeek

    objectName: "coverScreen"
    color: Theme.ground

    Rectangle {
        visible: !screen.narrow || Theme.tall
        x: (Theme.mirrored ? 1 - screen.discX : screen.discX) * parent.width - width / 2
        y: parent.height * (Theme.tall ? 0.52 : 0.515) - height / 2
        width: Theme.small ? Theme.px(84) : Theme.px(128)
        height: width
        radius: width / 2
        color: Theme.contrast ? Theme.ground : Theme.accent
        border {
            width: Theme.contrast ? Theme.lineWidth : 0
            color: Theme.line
        }
    }
    Landscape {
        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
        }
        height: parent.height
        hue: -1
        worldX: 0
        span: Theme.tall ? 2 : 4
        discState: "none"
        swell: 0.72
        skyVisible: false
        mirrored: Theme.mirrored
    }

    Column {
        id: notice
        anchors {
            left: parent.left
            top: parent.top
            leftMargin: Theme.margin
            topMargin: Theme.small ? Theme.gap24 : Theme.px(110)
        }
        width: screen.narrow ? parent.width - 2 * Theme.margin : Theme.column(4)
        spacing: Theme.small ? Theme.gap12 : Theme.gap24

        Words {
            role: Theme.small && Theme.bigText ? "digits" : "clock"
            weight: "light"
            text: screen.cover.clock
        }
        Words {
            width: parent.width
            role: "cardTitle"
            muted: true
            text: screen.cover.date
        }
        Item {
            visible: screen.cover.centre !== ""
            width: 1
            height: Theme.small ? 1 : Theme.gap24
        }
        Words {
            visible: text !== ""
            width: parent.width
            role: "panelTitle"
            weight: "bold"
            headingLevel: 1
            text: screen.cover.centre
        }
        Fact {
            visible: text !== ""
            iconName: "clock"
            text: screen.cover.openNow
        }
        Words {
            visible: text !== ""
            width: parent.width
            role: "note"
            muted: true
            text: screen.cover.hours
        }
    }

    Column {
        visible: screen.cover.hasWeek && !screen.narrow
        anchors {
            right: parent.right
            top: parent.top
            rightMargin: Theme.margin
            topMargin: Theme.small ? Theme.gap24 : Theme.px(100)
        }
        width: Theme.column(6)

        Words {
            width: parent.width
            role: "lead"
            weight: "bold"
            headingLevel: 2
            bottomPadding: Theme.gap24
            text: qsTr("This week at the centre")
        }
        Repeater {
            model: screen.cover.week

            Column {
                id: event

                required property string day
                required property string time
                required property string title
                required property string note

                width: parent ? parent.width : 0
                spacing: Theme.gap16

                Divider {
                    width: parent.width
                }
                Row {
                    width: parent.width
                    spacing: Theme.gap24
                    bottomPadding: Theme.gap16

                    Words {
                        width: Theme.column(1)
                        role: "body"
                        weight: "bold"
                        text: event.day
                    }
                    Words {
                        width: Theme.column(1)
                        role: "body"
                        muted: true
                        text: event.time
                    }
                    Column {
                        width: parent.width - 2 * Theme.column(1) - 2 * parent.spacing
                        spacing: Theme.gap4

                        Words {
                            width: parent.width
                            role: "body"
                            weight: "bold"
                            text: event.title
                        }
                        Words {
                            visible: text !== ""
                            width: parent.width
                            role: "note"
                            muted: true
                            text: event.note
                        }
                    }
                }
            }
        }
        Divider {
            width: parent.width
        }
        Words {
            visible: text !== ""
            width: parent.width
            topPadding: Theme.gap16
            role: "note"
            muted: true
            text: screen.cover.leaflets
        }
    }

    PushButton {
        id: invitation
        anchors {
            horizontalCenter: parent.horizontalCenter
            bottom: parent.bottom
            bottomMargin: Theme.small ? Theme.gap24 : Theme.px(114)
        }
        objectName: "startButton"
        kind: "primary"
        round: true
        iconName: "hand"
        textRole: "lead"
        text: screen.cover.invitation
        onClicked: screen.started()
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
            onClicked: screen.access()
        }
    }
}
