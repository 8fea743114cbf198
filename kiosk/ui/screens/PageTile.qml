pragma ComponentBehavior: Bound

import QtQuick
import kiosk.app
import kiosk.ui.theme
import kiosk.ui.components

// One page in the list of pages: its picture, where it may be seen, and what is printed on it.
Card {
    id: tile

    required property int page
    required property string label
    required property bool covered
    required property real ratio
    required property ReaderLists lists
    property bool current: false
    readonly property real pictureWidth: Math.min(width - Theme.gap24, (height - number.height - Theme.gap32) / ratio)

    objectName: "page-" + page
    pressable: true
    outlined: false
    padding: 0
    ringInside: true
    accessibleName: qsTr("Page %1").arg(label)
    accessibleDescription: covered ? qsTr("left out, as you chose") : ""
    Accessible.selectable: true
    Accessible.selected: current

    background: Rectangle {
        radius: Theme.corner
        color: tile.down ? Theme.sunk : tile.current ? Theme.surface : Theme.clear
        border {
            width: tile.current ? Theme.focusWidth : 0
            color: Theme.primary
        }
    }

    Item {
        width: tile.width
        height: tile.height

        Rectangle {
            anchors {
                horizontalCenter: parent.horizontalCenter
                bottom: number.top
                bottomMargin: Theme.gap8
            }
            width: tile.pictureWidth
            height: width * tile.ratio
            color: Theme.surface
            border {
                width: Theme.ruleWidth
                color: Theme.line
            }

            PagePicture {
                anchors {
                    fill: parent
                    margins: Theme.ruleWidth
                }
                visible: !tile.covered
                lists: tile.lists
                page: tile.page
                paper: Theme.surface
            }
            Loader {
                anchors.centerIn: parent
                active: tile.covered

                sourceComponent: Icon {
                    name: "eye-off"
                    colour: Theme.muted
                    implicitWidth: Theme.iconFor(Theme.lead)
                    implicitHeight: implicitWidth
                }
            }
        }
        Words {
            id: number
            Accessible.ignored: true
            anchors {
                horizontalCenter: parent.horizontalCenter
                bottom: parent.bottom
                bottomMargin: Theme.gap8
            }
            role: "note"
            label: true
            weight: tile.current ? "bold" : "regular"
            text: tile.label
        }
    }
}
