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

    implicitHeight: lying ? Math.max(Theme.bandHeight, column.implicitHeight + Theme.gap64) : Theme.windowHeight
    implicitWidth: lying ? Theme.windowWidth : Theme.small ? Theme.px(300) : neutral ? Theme.sidePanel : Theme.px(520)

    Rectangle {
        anchors.fill: parent
        color: Theme.sunk
        visible: panel.neutral
    }

    Land {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        discBehind: panel.lying
        discState: !panel.disc || (!panel.lying && column.implicitHeight > panel.height * 0.5) ? "none" : "accent"
        discX: panel.lying ? 0.84 : panel.neutral ? 0.31 : -1
        discY: panel.neutral && !panel.lying ? 0.6 : -1
        height: panel.neutral && !panel.lying ? Math.round(panel.height * 0.6225) : panel.height
        hue: panel.hue
        section: Math.max(0, panel.hue)
        skyVisible: !panel.neutral
        span: panel.lying ? 2.4 : panel.neutral ? 1.5 : 1
        swell: panel.lying ? 0.735 : panel.neutral ? 1 : 0.72
        visible: panel.land && (!panel.neutral || column.implicitHeight < panel.height * 0.62)
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
