pragma ComponentBehavior: Bound

import QtQuick
import kiosk.app
import kiosk.ui.theme
import kiosk.ui.components

// An ordinary notice: the clock, the centre, the week, one invitation. It gives nothing away, and it is opaque.
// Where no centre is known it is a poster: the time, and the sun coming up behind the hills.
Rectangle {
    id: screen

    required property CoverViewModel cover
    property bool covered: false
    signal started
    signal access

    readonly property bool poster: cover.centre === "" && !cover.hasWeek && cover.openNow === ""
    readonly property bool tight: Theme.bigText && (Theme.small || Theme.nastaliq)
    readonly property bool weekShown: cover.hasWeek && !tight
    readonly property bool beside: weekShown && !Theme.tall
    readonly property bool brief: Theme.small || Theme.bigText
    readonly property real upper: Theme.small ? Theme.gap24 : Theme.px(92)
    readonly property real wordsEnd: weekShown ? Math.max(notice.y + notice.height, week.y + week.height) : notice.y + notice.height
    // Hills as high as they may be without words on them.
    readonly property real landHeight: Math.max(height * 0.28, Math.min(height * 0.653, (height - wordsEnd - Theme.gap12) / 0.53))
    readonly property real discX: poster ? 0.7 : Theme.tall ? 0.8 : Theme.small ? 0.465 : 0.42
    readonly property real discY: poster ? height - landHeight * 0.5 : Theme.tall ? notice.y + Theme.px(104) : 0.515 * height

    objectName: "coverScreen"
    color: Theme.ground

    Rectangle {
        visible: !Theme.bigText
        x: (Theme.mirrored ? 1 - screen.discX : screen.discX) * parent.width - width / 2
        y: screen.discY - height / 2
        width: Theme.px((Theme.small ? 84 : 128) * (screen.poster ? 2 : 1))
        height: width
        radius: width / 2
        color: Theme.contrast ? Theme.ground : Theme.accent
        border {
            width: Theme.contrast ? Theme.lineWidth : 0
            color: Theme.line
        }
    }
    Land {
        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
        }
        height: screen.landHeight
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
            leftMargin: Theme.margin
        }
        y: screen.upper
        width: screen.beside ? Theme.column(Theme.bigText || Theme.small ? 5 : 4) : parent.width - 2 * Theme.margin

        Words {
            anchors.left: parent.left
            role: "clock"
            text: screen.cover.clock
        }
        Words {
            width: parent.width
            topPadding: Theme.small ? 0 : Theme.gap16
            role: "cardTitle"
            weight: "regular"
            muted: true
            text: screen.cover.date
        }
        BalancedWords {
            visible: text !== ""
            anchors.left: parent.left
            room: screen.beside || Theme.bigText ? notice.width : Math.min(notice.width, Theme.px(600))
            share: 0.56
            topPadding: Theme.small ? Theme.gap16 : Theme.px(44)
            role: "panelTitle"
            headingLevel: 1
            text: screen.cover.centre
        }
        Item {
            visible: openFact.visible
            width: 1
            height: Theme.small ? Theme.gap8 : Theme.gap24
        }
        Fact {
            id: openFact
            visible: text !== ""
            anchors.left: parent.left
            width: Math.min(implicitWidth, parent.width)
            iconName: "clock"
            text: screen.cover.openNow
        }
        Words {
            visible: text !== "" && !screen.tight
            width: parent.width
            topPadding: Theme.gap12
            leftPadding: openFact.visible ? Theme.iconFor(Theme.body) + Theme.gap12 : 0
            role: "note"
            label: true
            muted: true
            text: screen.cover.hours
        }
    }

    Column {
        id: week
        visible: screen.weekShown
        anchors {
            right: parent.right
            rightMargin: Theme.margin
        }
        y: screen.beside ? Theme.small ? screen.upper : Theme.px(96) : notice.y + notice.height + Theme.gap64
        width: screen.beside ? Theme.small ? Theme.column(6) : Theme.px(812) : parent.width - 2 * Theme.margin

        Words {
            width: parent.width
            role: "lead"
            weight: "bold"
            label: true
            headingLevel: 2
            bottomPadding: Theme.small ? Theme.gap12 : Theme.gap24
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

                width: parent ? (parent as Item).width : 0

                Divider {
                    width: parent.width
                }
                Item {
                    width: parent.width
                    height: Math.max(what.height, dayWords.height, timeWords.height) + (screen.brief ? Theme.gap24 : Theme.px(36))

                    Words {
                        id: dayWords
                        anchors {
                            left: parent.left
                            verticalCenter: parent.verticalCenter
                        }
                        width: screen.brief ? Theme.body * 4.2 : Math.max(Theme.px(100), Theme.body * 3.4)
                        role: "body"
                        label: true
                        weight: "bold"
                        text: event.day
                    }
                    Words {
                        id: timeWords
                        anchors {
                            left: dayWords.right
                            verticalCenter: parent.verticalCenter
                            leftMargin: Theme.gap8
                        }
                        width: Math.max(Theme.px(Theme.small ? 70 : 100), Theme.body * 3.2)
                        role: "body"
                        label: true
                        muted: true
                        text: event.time
                    }
                    Column {
                        id: what
                        anchors {
                            left: timeWords.right
                            right: parent.right
                            verticalCenter: parent.verticalCenter
                        }
                        spacing: Theme.gap4

                        Words {
                            width: parent.width
                            role: "body"
                            label: true
                            weight: "bold"
                            text: event.title
                        }
                        Words {
                            visible: text !== "" && !screen.brief
                            width: parent.width
                            role: "note"
                            label: true
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
            visible: text !== "" && !screen.brief
            width: parent.width
            topPadding: Theme.gap16
            role: "note"
            label: true
            muted: true
            text: screen.cover.leaflets
        }
    }

    PushButton {
        anchors {
            horizontalCenter: parent.horizontalCenter
            horizontalCenterOffset: screen.tight ? (Theme.mirrored ? -1 : 1) * corner.width / 2 : 0
            bottom: parent.bottom
            bottomMargin: Theme.small ? Theme.gap24 : Theme.px(Theme.tall ? 168 : 114)
        }
        objectName: "startButton"
        width: Math.min(implicitWidth + (Theme.small ? 0 : Theme.px(96)), parent.width - (Theme.small ? 2 : 1) * corner.width - Theme.gap96)
        height: Math.max(implicitHeight, Theme.largeTarget, Theme.small ? 0 : Theme.px(102))
        enabled: !screen.covered
        kind: "primary"
        round: true
        iconName: "hand"
        textRole: "lead"
        text: screen.cover.invitation
        onClicked: screen.started()
    }
    Rectangle {
        id: corner
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
            onClicked: screen.access()
        }
    }
}
