pragma ComponentBehavior: Bound

import QtQuick
import kiosk.app
import kiosk.ui.theme
import kiosk.ui.components

// What was opened last, each item once; a touch opens it where somebody was.
FocusScope {
    id: screen

    required property RecentViewModel recent

    objectName: "recentScreen"

    Words {
        id: heading
        anchors {
            left: parent.left
            right: forget.visible ? forget.left : parent.right
            top: parent.top
            leftMargin: Theme.margin
            rightMargin: Theme.margin
            topMargin: Theme.px(20)
        }
        headingLevel: 1
        role: "screenTitle"
        text: qsTr("Recent")
    }
    PushButton {
        id: forget
        visible: screen.recent.list.count > 0
        anchors {
            right: parent.right
            verticalCenter: heading.verticalCenter
            rightMargin: Theme.margin
        }
        iconName: "x"
        text: qsTr("Clear this list")
        textRole: "row"
        onClicked: screen.recent.forget()
    }

    StateView {
        visible: screen.recent.list.count === 0
        anchors {
            left: heading.left
            right: parent.right
            top: heading.bottom
            bottom: parent.bottom
            rightMargin: Theme.margin
            topMargin: Theme.gap24
        }
        state: "empty"
        happened: screen.recent.trouble !== "" ? screen.recent.trouble : qsTr("What you open is listed here, on this computer.")
    }

    Rectangle {
        visible: screen.recent.list.count > 0
        anchors {
            left: heading.left
            right: parent.right
            top: heading.bottom
            bottom: parent.bottom
            rightMargin: Theme.margin
            topMargin: Theme.gap16
            bottomMargin: Theme.px(20)
        }
        border.color: Theme.line
        border.width: Theme.contrast ? Theme.lineWidth : 0
        color: Theme.surface
        radius: Theme.corner

        ListView {
            Accessible.name: qsTr("Recent, %1", "a list; how many it holds").arg(screen.recent.list.count)
            Accessible.role: Accessible.List
            anchors {
                fill: parent
                topMargin: Theme.gap8
                bottomMargin: Theme.gap8
                leftMargin: Theme.contrast ? Theme.lineWidth : 0
                rightMargin: Theme.contrast ? Theme.lineWidth : 0
            }
            boundsBehavior: Flickable.StopAtBounds
            cacheBuffer: 0 // nothing half made when the list goes
            clip: true
            currentIndex: screen.recent.list.chosen
            focus: true
            highlightMoveDuration: 0
            keyNavigationEnabled: false
            model: screen.recent.list.rows
            pixelAligned: true
            onCurrentIndexChanged: positionViewAtIndex(currentIndex, ListView.Contain)

            delegate: ListRow {
                required property int index
                required property string title
                required property string kind
                required property string place
                required property string when
                required number
                required hue

                Accessible.description: [kind, place, when, qsTr("%1 of %2", "a row's place in its list").arg(index + 1).arg(screen.recent.list.count)].filter(part => part !== "").join(", ")
                Accessible.name: title
                Accessible.focusable: ListView.isCurrentItem
                chosen: ListView.isCurrentItem
                foldBelow: Theme.row * 48
                // Tab goes past a list; arrows, J and K go through it.
                focusPolicy: ListView.isCurrentItem || activeFocus ? Qt.StrongFocus : Qt.ClickFocus
                note: [kind, place].filter(part => part !== "").join(" · ")
                objectName: "recent" + index
                text: title
                value: when
                width: ListView.view.width

                Keys.onEnterPressed: screen.recent.list.open(index)
                Keys.onReturnPressed: screen.recent.list.open(index)
                onClicked: screen.recent.list.open(index)
            }
        }
    }
}
