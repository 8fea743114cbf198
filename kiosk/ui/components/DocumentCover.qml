pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme

// A document's cover: its own stretch of its section's land. Large, it carries words; small, a number. It never shows a page.
Item {
    id: cover

    property int hue: 0
    property int place: 0
    property int lit: -1
    property string number: ""
    property string kicker: ""
    property string title: ""
    property string subtitle: ""
    property string pill: ""
    property bool large: false

    readonly property int inset: Math.round(width * 0.085)
    readonly property real lift: large ? Math.max(0.1, Math.min(0.86, Math.floor(50 * (1 - (words.y + words.implicitHeight + Theme.gap12) / Math.max(1, height)) / 0.53) / 50)) : 0.9

    implicitHeight: Math.round(implicitWidth * (large ? 1.416 : 1.375))
    implicitWidth: Theme.px(large ? 472 : Theme.small ? 84 : 112)

    Rectangle {
        anchors.bottomMargin: -Theme.pageEdge * 2
        anchors.fill: parent
        anchors.leftMargin: Theme.pageEdge
        anchors.rightMargin: -Theme.pageEdge
        anchors.topMargin: Theme.pageEdge * 2
        color: Theme.edge
        radius: Theme.corner
        visible: cover.large && !Theme.contrast
    }

    Land {
        anchors.fill: parent
        bordered: Theme.dusk || Theme.contrast
        cornerRadius: cover.large ? Theme.corner : Theme.thumbCorner
        discBehind: true
        discState: cover.large ? "accent" : "none"
        discX: 0.66
        discY: cover.large ? 0.4 * Math.min(1, cover.lift / 0.86) : 0.35
        hue: cover.hue
        section: cover.hue
        span: cover.large ? 1 : 0.75
        stonesLit: cover.lit
        swell: cover.lift
        worldX: cover.hue + 0.14 * cover.place
    }

    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: cover.inset
        anchors.right: parent.right
        anchors.rightMargin: cover.inset
        anchors.top: parent.top
        anchors.topMargin: cover.large ? Theme.px(40) : Math.round(cover.width * 0.12)
        spacing: Theme.gap8

        Words {
            color: Theme.hueInk
            label: true
            role: "lead"
            text: cover.kicker
            visible: cover.large && text !== ""
            width: parent.width
        }

        Words {
            color: Theme.hueInk
            role: "panelTitle"
            text: cover.title
            visible: cover.large && text !== ""
            width: parent.width
        }

        Words {
            color: Theme.hueInk
            role: "body"
            text: cover.subtitle
            visible: cover.large && text !== "" && !Theme.bigText
            width: parent.width
        }

        Words {
            color: Theme.hueInk
            font.pixelSize: Math.round(cover.width * 0.28)
            label: true
            text: cover.number
            visible: !cover.large && text !== ""
            weight: "bold"
        }
    }

    Pill {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap24
        anchors.left: parent.left
        anchors.leftMargin: cover.inset
        onHue: true
        text: cover.pill
        visible: cover.large && text !== ""
    }
}
