pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme

// One part of the library as a window on the land, with its number and title, and what is in it beneath.
Pressable {
    id: cover

    property int number: 1
    property string title: ""
    property string kindLine: ""
    property string below: ""
    property string belowNote: ""
    property int hue: 0
    property bool here: false

    readonly property bool lying: width > height * 0.9
    readonly property int underneath: below !== "" || belowNote !== "" ? words.implicitHeight + Theme.gap12 : 0
    readonly property bool crowded: heading.y + heading.implicitHeight > (height - underneath) * 0.38
    readonly property int inset: Theme.small ? Theme.gap16 : lying ? Theme.gap24 : Theme.px(22)

    Accessible.description: [below, belowNote, kindLine].filter(line => line !== "").join(", ")
    Accessible.name: qsTr("%1. %2", "a part of the library: its number, its title").arg(number).arg(title)
    objectName: "section" + number
    text: title

    background: Item {
        Land {
            id: land

            anchors.bottomMargin: cover.underneath
            anchors.fill: parent
            bordered: Theme.dusk || Theme.contrast
            cornerRadius: Theme.corner
            discBehind: cover.lying || cover.crowded
            discX: cover.lying ? 0.84 : 0.66
            discState: cover.here ? "accent" : "tint"
            hue: cover.hue
            opacity: cover.down ? 0.88 : 1
            section: cover.hue
            worldX: cover.hue
        }
    }

    contentItem: Item {
        Column {
            id: heading

            anchors.left: parent.left
            anchors.leftMargin: cover.inset
            anchors.right: parent.right
            anchors.rightMargin: Theme.gap12
            anchors.top: parent.top
            anchors.topMargin: Theme.small ? Theme.gap16 : Theme.gap24
            spacing: Theme.gap4

            Words {
                Accessible.ignored: true
                color: Theme.hueInk
                label: true
                role: "note"
                text: cover.kindLine === "" ? cover.number : qsTr("%1 · %2", "a part's number, and what is in it").arg(cover.number).arg(cover.kindLine)
                visible: !Theme.small
                width: parent.width
            }

            Words {
                Accessible.ignored: true
                color: Theme.hueInk
                font.pixelSize: Theme.small ? Theme.body : cover.lying ? Theme.lead : Math.round((Theme.body + Theme.lead) / 2)
                lineHeight: nastaliq ? Theme.nastaliqLine : Theme.labelLine
                role: "body"
                text: cover.title
                topPadding: Theme.small ? 0 : Theme.gap4
                weight: "bold"
                width: parent.width
            }
        }

        Column {
            id: words

            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.leftMargin: Theme.gap4
            anchors.right: parent.right

            Words {
                Accessible.ignored: true
                label: true
                role: "note"
                text: cover.below
                visible: text !== ""
                weight: "bold"
                width: parent.width
            }

            Words {
                Accessible.ignored: true
                label: true
                muted: true
                role: "note"
                text: cover.belowNote
                visible: text !== ""
                width: parent.width
            }
        }
    }
}
