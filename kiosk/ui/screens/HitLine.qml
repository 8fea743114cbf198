pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme

// A thin line down the side: where you are in the document, and where the matches are.
Item {
    id: line

    required property real share
    required property real at
    required property list<real> hits
    required property int current

    width: Theme.gap16
    visible: share < 1
    Accessible.ignored: true

    Rectangle {
        anchors.fill: parent
        radius: width / 2
        color: Theme.ground
    }
    Rectangle {
        y: line.at * (line.height - height)
        width: parent.width
        height: Math.max(Theme.gap48, line.height * line.share)
        radius: width / 2
        color: Theme.line
    }
    Repeater {
        model: line.hits

        Rectangle {
            id: tick
            required property int index
            required property real modelData

            y: tick.modelData * (line.height - height)
            x: -Theme.gap4
            width: line.width + 2 * Theme.gap4
            height: tick.index === line.current ? Theme.gap8 : Theme.gap4 + 1
            radius: 2
            color: Theme.accent
            border {
                width: tick.index === line.current ? Theme.lineWidth : 1
                color: Theme.ink
            }
        }
    }
}
