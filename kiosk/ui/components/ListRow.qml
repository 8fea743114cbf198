pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.ui.theme

// One row of a staff list: a section's number in its square, words in full, what they bring up under them, what kind, how long,
// and the key that does the same.
Pressable {
    id: row

    property string number: ""
    property int hue: 0
    property string iconName: ""
    property string badge: ""
    property string value: ""
    property string keyHint: ""
    property bool chosen: false

    // The least width of what kind it is, so that the kinds of a list stand under each other.
    property int noteRoom: 0

    // Where a row is narrow, the kind and the length stand under its words.
    property real foldBelow: Theme.row * 30
    readonly property bool folded: width < foldBelow

    signal chosenTwice

    Accessible.description: [badge, note, value].filter(part => part !== "").join(", ")
    Accessible.role: Accessible.ListItem
    Accessible.selectable: true
    Accessible.selected: chosen
    implicitHeight: Math.max(Theme.smallTarget, implicitContentHeight + Theme.gap12)
    leftPadding: Theme.gap16 + Theme.gap4
    rightPadding: Theme.gap12
    ringInside: true

    background: Rectangle {
        color: row.down ? Theme.pressed(Theme.sunk) : row.chosen ? Theme.sunk : Theme.clear

        Rectangle {
            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.top: parent.top
            color: Theme.primary
            visible: row.chosen
            // Where every fill is black, the bar alone says it: the ring needs the edge for itself.
            width: Theme.contrast ? 2 * Theme.underline : Theme.underline
        }
    }

    contentItem: RowLayout {
        spacing: Theme.gap12

        Rectangle {
            border.color: Theme.line
            border.width: Theme.contrast ? Theme.ruleWidth : 0
            color: Theme.hue(row.hue)
            implicitHeight: Math.max(Theme.px(26), digit.implicitHeight + Theme.gap8)
            implicitWidth: implicitHeight
            radius: Theme.thumbCorner
            visible: row.number !== ""

            Words {
                id: digit

                Accessible.ignored: true
                anchors.centerIn: parent
                color: Theme.dusk ? Theme.primaryInk : Theme.hueInk
                label: true
                role: "hint"
                text: row.number
                weight: "bold"
            }
        }

        ButtonIcon {
            colour: Theme.ink
            name: row.iconName
            textSize: Theme.row
            visible: name !== ""
        }

        Column {
            Layout.fillWidth: true

            Words {
                Accessible.ignored: true
                label: true
                role: "row"
                text: row.text
                weight: row.chosen ? "bold" : "regular"
                width: parent.width
            }

            Words {
                Accessible.ignored: true
                label: true
                muted: row.badge === ""
                role: "hint"
                text: [row.badge, row.folded ? row.note : "", row.folded ? row.value : ""].filter(part => part !== "").join(" · ")
                visible: text !== ""
                weight: row.badge !== "" ? "semibold" : "regular"
                width: parent.width
            }
        }

        Words {
            Accessible.ignored: true
            Layout.minimumWidth: row.noteRoom
            label: true
            muted: true
            role: "note"
            text: row.note
            visible: text !== "" && !row.folded
            wrapMode: Text.NoWrap
        }

        Words {
            Accessible.ignored: true
            Layout.minimumWidth: Theme.px(54)
            horizontalAlignment: Text.AlignRight
            label: true
            muted: true
            role: "note"
            text: row.value
            visible: text !== "" && !row.folded
            wrapMode: Text.NoWrap
        }

        Words {
            Accessible.ignored: true
            label: true
            muted: true
            objectName: "keys"
            role: "hint"
            text: row.keyHint
            visible: text !== ""
        }
    }

    onDoubleClicked: chosenTwice()
}
