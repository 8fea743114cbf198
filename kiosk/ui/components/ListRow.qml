pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.ui.theme

// One line of a staff list or side bar: a section's number in its square, words, what kind, how long, and the key that does the same.
Pressable {
    id: row

    property string number: ""
    property int hue: 0
    property string iconName: ""
    property string badge: ""
    property string value: ""
    property string keyHint: ""
    property bool chosen: false
    property bool place: false

    signal chosenTwice

    Accessible.description: [badge, note, value].filter(part => part !== "").join(", ")
    Accessible.role: Accessible.ListItem
    Accessible.selectable: true
    Accessible.selected: chosen
    implicitHeight: Math.max(Theme.staff ? Theme.px(46) : Theme.smallTarget, implicitContentHeight + Theme.gap12)
    leftPadding: Theme.gap16 + Theme.gap4
    rightPadding: Theme.gap12
    ringInside: true

    background: Rectangle {
        border.color: Theme.line
        border.width: row.chosen && Theme.contrast ? Theme.lineWidth : 0
        color: row.down ? Theme.pressed(Theme.sunk) : row.chosen ? (row.place ? Theme.surface : Theme.sunk) : Theme.clear
        radius: row.place ? Theme.corner : 0

        Rectangle {
            anchors.bottom: parent.bottom
            anchors.bottomMargin: row.place ? Theme.gap12 : 0
            anchors.left: parent.left
            anchors.top: parent.top
            anchors.topMargin: anchors.bottomMargin
            color: Theme.primary
            visible: row.chosen
            width: Theme.underline
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

        Words {
            Accessible.ignored: true
            Layout.fillWidth: true
            elide: nastaliq ? Text.ElideNone : Text.ElideRight
            label: true
            maximumLineCount: 1
            role: "row"
            text: row.text
            weight: row.chosen ? "bold" : "regular"
        }

        Words {
            Accessible.ignored: true
            label: true
            role: "hint"
            text: row.badge
            visible: text !== ""
            weight: "bold"
        }

        Words {
            Accessible.ignored: true
            label: true
            muted: true
            role: "note"
            text: row.note
            visible: text !== ""
        }

        Words {
            Accessible.ignored: true
            Layout.minimumWidth: Theme.px(54)
            horizontalAlignment: Text.AlignRight
            label: true
            muted: true
            role: "note"
            text: row.value
            visible: text !== ""
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
