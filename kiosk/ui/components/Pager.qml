pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme

// A page up, where one is, a page down. Each is a target; nothing has to be dragged.
Grid {
    id: pager

    property int first: 1
    property int last: 1
    property int total: 1
    property string words: qsTr("%1–%2 of %3", "which items of how many are shown").arg(first).arg(last).arg(total)
    property bool horizontal: false
    property string about: ""
    // A mouse needs less room than a finger.
    readonly property int across: Theme.staff ? Theme.target : Theme.px(72)
    readonly property int tall: Theme.staff ? Theme.target : Theme.px(96)
    property bool canGoUp: first > 1
    property bool canGoDown: last < total

    signal up
    signal down

    columns: horizontal ? 3 : 1
    spacing: Theme.gap12

    PushButton {
        Accessible.description: pager.about
        enabled: pager.canGoUp
        height: Math.max(Theme.target, pager.horizontal ? 0 : pager.tall)
        iconName: "chevron-up"
        iconOnly: true
        objectName: "pageUp"
        text: qsTr("Page up", "show what is above")
        width: pager.across
        onClicked: pager.up()
    }

    Rectangle {
        color: Theme.sunk
        height: pager.horizontal ? Theme.target : Math.max(pager.tall, place.implicitHeight + Theme.gap24)
        radius: Theme.corner
        visible: pager.words !== ""
        width: pager.horizontal ? place.implicitWidth + Theme.gap32 : pager.across

        Words {
            id: place

            anchors.centerIn: parent
            font.pixelSize: Math.min(Theme.note, Theme.px(30))
            horizontalAlignment: Text.AlignHCenter
            label: true
            text: pager.words
            width: pager.horizontal ? implicitWidth : parent.width - Theme.gap4
        }
    }

    PushButton {
        Accessible.description: pager.about
        enabled: pager.canGoDown
        height: Math.max(Theme.target, pager.horizontal ? 0 : pager.tall)
        iconName: "chevron-down"
        iconOnly: true
        objectName: "pageDown"
        text: qsTr("Page down", "show what is below")
        width: pager.across
        onClicked: pager.down()
    }
}
