pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.ui.theme

// What comes up, as a list that can be read at a glance. `rows` has the roles topic, extent and place.
// A long list on a wide screen stands in two columns.
Column {
    id: table

    property string title: ""
    property string aside: ""
    property bool ruled: true
    property var shares: [26, 27, 48] // how the width is divided: topic, extent, place
    property bool twoColumns: false
    property bool dense: twoColumns
    property string role: "body"
    required property var rows // a list model; its type is the view model's own

    spacing: 0

    RowLayout {
        spacing: Theme.gap32
        visible: table.title !== ""
        width: parent.width

        Words {
            Layout.alignment: Qt.AlignBaseline
            Layout.fillWidth: table.aside === ""
            bottomPadding: Theme.gap12
            headingLevel: 2
            label: true
            text: table.title
            weight: "bold"
        }

        Words {
            Layout.alignment: Qt.AlignBaseline
            Layout.fillWidth: true
            label: true
            muted: true
            role: "note"
            text: table.aside
            visible: text !== ""
        }
    }

    Divider {
        visible: table.ruled
        width: parent.width
    }

    GridLayout {
        columnSpacing: Theme.gap32
        columns: table.twoColumns ? 2 : 1
        flow: GridLayout.TopToBottom
        rowSpacing: 0
        rows: table.twoColumns ? Math.ceil(repeater.count / 2) : Math.max(1, repeater.count)
        width: parent.width

        Repeater {
            id: repeater

            model: table.rows

            AdvisoryRow {
                required property var model // the row of `rows`

                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                dense: table.dense
                extent: model.extent
                place: model.place
                role: table.role
                ruled: table.ruled
                shares: table.shares
                topic: model.topic
            }
        }
    }
}
