pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme

// The panel that a cover opens into: beside the content on a wide screen, a band above it on a tall one.
Item {
    id: panel

    property int hue: -1
    property string kicker: ""
    property string title: ""
    property string body: ""
    property bool disc: true
    property bool land: true
    default property alias content: extra.data

    readonly property bool neutral: hue < 0
    readonly property color words: neutral ? Theme.ink : Theme.hueInk
    readonly property bool lying: Theme.tall

    // Hills as high as they may be without words on them: the furthest ridge reaches 0.53 of the swell.
    readonly property real fullSwell: lying ? 0.735 : neutral ? 0.62 : 0.72
    readonly property real swell: Math.min(fullSwell, Math.floor(50 * (1 - (column.y + column.implicitHeight + Theme.gap12) / Math.max(1, height)) / 0.53) / 50)

    implicitHeight: lying ? Math.max(Theme.bandHeight, Math.ceil((column.y + column.implicitHeight + Theme.gap24) / 0.6)) : Theme.windowHeight
    implicitWidth: lying ? Theme.windowWidth : Theme.small ? Theme.px(300) : neutral ? Theme.sidePanel : Theme.px(520)

    Rectangle {
        anchors.fill: parent
        color: Theme.sunk
        visible: panel.neutral
    }

    Land {
        anchors.fill: parent
        discBehind: panel.lying
        discState: panel.disc && panel.swell === panel.fullSwell ? "accent" : "none"
        discX: panel.lying ? 0.84 : panel.neutral ? 0.233 : -1
        discY: panel.neutral && !panel.lying ? 0.373 : -1
        hue: panel.hue
        section: Math.max(0, panel.hue)
        skyVisible: !panel.neutral
        span: panel.lying ? 2.4 : panel.neutral ? 1.5 : 1
        swell: Math.max(0.1, panel.swell)
        visible: panel.land && (!panel.neutral || panel.swell > 0.15)
        worldX: panel.neutral ? 1.2 : panel.hue
    }

    Rectangle {
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        color: Theme.line
        height: panel.lying ? Theme.lineWidth : parent.height
        visible: Theme.contrast
        width: panel.lying ? parent.width : Theme.lineWidth
    }

    Column {
        id: column

        anchors.left: parent.left
        anchors.leftMargin: Theme.small ? Theme.gap24 : panel.lying ? Theme.margin : panel.neutral ? Theme.margin : Theme.shelfMargin
        anchors.right: parent.right
        anchors.rightMargin: Theme.small ? Theme.gap16 : panel.lying ? Math.round(panel.width * 0.28) : Theme.gap48
        anchors.top: parent.top
        anchors.topMargin: Theme.small ? Theme.gap24 : panel.lying ? Theme.gap48 : panel.neutral ? Theme.gap96 : Theme.px(72)
        spacing: Theme.gap16

        Words {
            color: panel.words
            label: true
            role: Theme.small ? "note" : "lead"
            text: panel.kicker
            visible: text !== ""
            width: parent.width
        }

        Words {
            color: panel.words
            headingLevel: 1
            role: Theme.small ? "cardTitle" : panel.neutral ? "screenTitle" : "panelTitle"
            text: panel.title
            width: parent.width
        }

        Words {
            color: panel.neutral ? Theme.muted : panel.words
            role: "body"
            text: panel.body
            topPadding: Theme.gap8
            visible: text !== ""
            width: parent.width
        }

        Column {
            id: extra

            spacing: Theme.gap12
            visible: children.length > 0
            width: parent.width
        }
    }
}
