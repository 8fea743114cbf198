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

    Accessible.name: qsTr("%1: %2, %3", "a topic, how much of it, and where").arg(topic).arg(extent).arg(place)
    Accessible.role: Accessible.StaticText
    implicitHeight: grid.implicitHeight + (ruled ? Theme.gap32 : Theme.gap12)
    implicitWidth: Theme.px(800)

    GridLayout {
        id: grid

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        columnSpacing: Theme.gap24
        columns: Theme.bigText || row.width < Theme.body * 24 ? 1 : 3
        rowSpacing: Theme.gap4

        Words {
            Accessible.ignored: true
            Layout.fillWidth: true
            Layout.preferredWidth: 26
            label: true
            text: row.topic
            weight: "bold"
        }

        Words {
            Accessible.ignored: true
            Layout.fillWidth: true
            Layout.preferredWidth: 27
            label: true
            muted: true
            text: row.extent
        }

        Words {
            Accessible.ignored: true
            Layout.fillWidth: true
            Layout.preferredWidth: 48
            label: true
            text: row.place
        }
    }

    Divider {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        visible: row.ruled
    }
}
