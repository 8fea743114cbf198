pragma ComponentBehavior: Bound

import QtQuick
import kiosk.app
import kiosk.ui.theme
import kiosk.ui.components

// One line of the contents: title, how many hits stand under it, page.
Card {
    id: row

    required property string title
    required property int level
    required property int page
    required property string label
    required property int hits
    required property bool current
    required property bool noted
    signal wanted(int page)

    objectName: "outline-" + page
    pressable: true
    outlined: false
    padding: 0
    ringInside: true
    accessibleName: title
    accessibleDescription: noted ? qsTr("page %1, with a note on what it brings up").arg(label) : qsTr("page %1").arg(label)
    implicitHeight: Math.max(Theme.smallTarget, titleWords.height + Theme.gap24)
    height: implicitHeight
    onClicked: wanted(page)

    background: Rectangle {
        radius: Theme.corner
        color: row.down ? Theme.sunk : row.current ? Theme.surface : Theme.clear
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
        Words {
            id: titleWords
            anchors {
                left: parent.left
                right: marks.left
                verticalCenter: parent.verticalCenter
                leftMargin: Theme.gap16 + Math.max(0, row.level - 1) * Theme.gap16
                rightMargin: Theme.gap8
            }
            role: "note"
            weight: row.current ? "bold" : "regular"
            text: row.title
        }
        Row {
            id: marks
            anchors {
                right: number.left
                verticalCenter: parent.verticalCenter
                rightMargin: Theme.gap12
            }
            spacing: Theme.gap4

            Loader {
                anchors.verticalCenter: parent.verticalCenter
                active: row.noted
                visible: active

                sourceComponent: Icon {
                    name: "info"
                    colour: Theme.ink
                    implicitWidth: Theme.iconFor(Theme.note)
                    implicitHeight: implicitWidth
                }
            }
            Repeater {
                model: Math.min(3, row.hits)

                Rectangle {
                    anchors.verticalCenter: parent ? parent.verticalCenter : undefined
                    width: Theme.gap8 + 1
                    height: Theme.gap16 + Theme.gap4
                    radius: 3
                    color: Theme.mark
                    border {
                        width: Theme.lineWidth
                        color: Theme.markInk
                    }
                }
            }
        }
        Words {
            id: number
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
