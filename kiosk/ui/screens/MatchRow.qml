pragma ComponentBehavior: Bound

import QtQuick
import kiosk.app
import kiosk.ui.theme
import kiosk.ui.components

// One place where the words sought stand: the page, and the words beside them.
Card {
    id: row

    required property int place
    required property string label
    required property string passage
    property bool current: false

    objectName: "match-" + place
    pressable: true
    outlined: false
    padding: 0
    ringInside: true
    accessibleName: qsTr("Page %1: %2", "a match in the list, with its words").arg(label).arg(passage.replace(/[\uE000\uE001]/g, ""))
    Accessible.role: Accessible.ListItem
    Accessible.selectable: true
    Accessible.selected: current
    implicitHeight: Math.max(Theme.smallTarget, words.height + Theme.gap24)
    height: implicitHeight

    background: Rectangle {
        radius: Theme.corner
        color: row.down ? Theme.sunk : row.current ? Theme.surface : Theme.clear
        border {
            width: row.current && Theme.contrast ? Theme.lineWidth : 0
            color: Theme.line
        }
    }

    Item {
        width: row.width
        height: row.height

        Rectangle {
            visible: row.current
            anchors {
                left: parent.left
                top: parent.top
                bottom: parent.bottom
                topMargin: Theme.gap12
                bottomMargin: Theme.gap12
            }
            width: Theme.gap4
            color: Theme.primary
        }
        MarkedWords {
            id: words
            Accessible.ignored: true
            anchors {
                left: parent.left
                right: number.left
                verticalCenter: parent.verticalCenter
                leftMargin: Theme.gap16
                rightMargin: Theme.gap12
            }
            role: "note"
            label: true
            passage: row.passage
        }
        Words {
            id: number
            Accessible.ignored: true
            anchors {
                right: parent.right
                verticalCenter: parent.verticalCenter
                rightMargin: Theme.gap12
            }
            role: "note"
            muted: true
            text: row.label
        }
    }
}
