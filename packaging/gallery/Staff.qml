import QtQuick
import kiosk.ui.theme
import kiosk.ui.components

Rectangle {
    id: sheet

    color: Theme.ground

    Rectangle {
        id: side

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.top: parent.top
        color: Theme.sunk
        width: Theme.px(248)

        Column {
            anchors.left: parent.left
            anchors.margins: Theme.gap12
            anchors.right: parent.right
            anchors.top: parent.top

            Repeater {
                model: ["Home", "Search", "Bookmarks", "Training"]

                ListRow {
                    required property string modelData
                    required property int index

                    chosen: index === 0
                    iconName: ["house", "search", "bookmark", "presentation"][index]
                    keyHint: ["", "/", "", ""][index]
                    text: modelData
                    width: parent.width
                }
            }
        }
    }

    SearchField {
        id: search

        anchors.left: side.right
        anchors.margins: Theme.gap24
        anchors.right: access.left
        anchors.top: parent.top
    }

    PushButton {
        id: access

        anchors.margins: Theme.gap24
        anchors.right: parent.right
        anchors.top: parent.top
        iconName: "accessibility"
        text: "Access"
    }

    Rectangle {
        anchors.bottom: parent.bottom
        anchors.left: side.right
        anchors.margins: Theme.gap24
        anchors.top: search.bottom
        color: Theme.surface
        radius: Theme.corner
        width: Theme.px(650)

        Column {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.topMargin: Theme.gap8

            Repeater {
                model: 7

                ListRow {
                    required property int index

                    badge: index === 2 ? "new" : ""
                    chosen: index === 4
                    hue: index
                    note: "Document"
                    number: String(index + 1)
                    text: "A walk-through of first steps to engagement with a child"
                    value: "8 p"
                    width: parent.width
                }
            }
        }
    }
}
