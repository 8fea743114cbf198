pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme

// What comes up, as a list that can be read at a glance. `rows` has the roles topic, extent and place.
Column {
    id: table

    property string title: ""
    property bool ruled: true
    required property var rows // a list model; its type is the view model's own

    spacing: 0

    Words {
        bottomPadding: Theme.gap12
        headingLevel: 2
        label: true
        text: table.title
        visible: text !== ""
        weight: "bold"
        width: parent.width
    }

    Divider {
        visible: table.ruled
        width: parent.width
    }

    Repeater {
        model: table.rows

        AdvisoryRow {
            required property var model // the row of `rows`

            extent: model.extent
            place: model.place
            ruled: table.ruled
            topic: model.topic
            width: table.width
        }
    }
}
