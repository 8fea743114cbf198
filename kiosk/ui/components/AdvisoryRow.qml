pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.ui.theme

// One thing that comes up: the topic, how much of it, and where. Under large text the three stand one below another.
Item {
    id: row

    property string topic: ""
    property string extent: ""
    property string place: ""
    property bool ruled: false
    property var shares: [26, 27, 48] // how the width is divided: topic, extent, place
    property bool dense: false
    property string role: "body"

    Accessible.name: qsTr("%1: %2, %3", "a topic, how much of it, and where").arg(topic).arg(extent).arg(place)
    Accessible.role: Accessible.StaticText
    implicitHeight: grid.implicitHeight + (dense ? Theme.gap4 + Theme.gap4 / 2 : ruled ? Theme.gap32 : Theme.gap12)
    implicitWidth: Theme.px(800)

    GridLayout {
        id: grid

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        columnSpacing: Theme.gap16
        columns: row.dense || Theme.bigText || row.width < Theme.body * 24 ? 1 : 3
        rowSpacing: Theme.gap4 / 2

        Words {
            Accessible.ignored: true
            Layout.fillWidth: true
            Layout.preferredWidth: row.shares[0]
            label: true
            role: row.role
            text: row.topic
            weight: "bold"
        }

        Words {
            Accessible.ignored: true
            Layout.fillWidth: true
            Layout.preferredWidth: row.shares[1]
            label: true
            muted: true
            role: row.dense ? "note" : row.role
            text: row.dense ? qsTr("%1 · %2", "how much of a topic, and where").arg(row.extent).arg(row.place) : row.extent
        }

        Words {
            Accessible.ignored: true
            Layout.fillWidth: true
            Layout.preferredWidth: row.shares[2]
            label: true
            role: row.role
            text: row.place
            visible: !row.dense
        }
    }

    Divider {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        visible: row.ruled
    }
}
