pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.components

// One row of a table: beside each other where there is room, else each cell under its header's name.
Item {
    id: row

    required property list<string> cells
    required property list<string> headers
    // A letter for each cell, 'h' where it is a header.
    required property string heads
    required property bool first

    readonly property int count: Math.max(1, cells.length)
    readonly property bool stacked: width / count < Theme.body * 11
    readonly property bool heading: heads !== "" && !heads.includes("d")
    // Headers stand over every cell when they are stacked: a row of nothing but headers would say them twice.
    readonly property bool spent: stacked && heading

    function headerOf(column: int): string {
        return heading || isHead(column) ? "" : headers[column] ?? "";
    }
    function isHead(column: int): bool {
        return heads.charAt(column) === "h";
    }

    implicitHeight: spent ? Theme.gap8 : grid.height + Theme.gap12
    Accessible.role: Accessible.Row
    Accessible.name: cells.join(", ")

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        height: grid.height
        visible: row.heading && !row.spent
        color: Theme.sunk
    }
    Grid {
        id: grid

        visible: !row.spent
        columns: row.stacked ? 1 : row.count
        columnSpacing: Theme.gap16
        rowSpacing: Theme.gap4
        topPadding: Theme.gap12
        bottomPadding: Theme.gap12
        leftPadding: row.stacked ? 0 : Theme.gap12
        rightPadding: leftPadding

        Repeater {
            model: row.cells

            Column {
                id: cell

                required property string modelData
                required property int index
                readonly property string header: row.headerOf(index)

                width: row.stacked ? row.width : (row.width - grid.leftPadding - grid.rightPadding - (row.count - 1) * grid.columnSpacing) / row.count
                visible: !row.stacked || modelData !== ""
                Accessible.role: row.isHead(index) ? (row.heading ? Accessible.ColumnHeader : Accessible.RowHeader) : Accessible.Cell
                Accessible.name: header === "" ? modelData : qsTr("%1: %2", "the header of a cell, and the cell").arg(header).arg(modelData)

                Words {
                    Accessible.ignored: true
                    visible: row.stacked && cell.header !== ""
                    width: parent.width
                    role: "note"
                    label: true
                    muted: true
                    text: cell.header
                }
                Words {
                    Accessible.ignored: true
                    width: parent.width
                    role: "body"
                    weight: row.isHead(cell.index) ? "bold" : "regular"
                    text: cell.modelData
                }
            }
        }
    }
    Divider {
        anchors.left: parent.left
        anchors.right: parent.right
        y: grid.height
        visible: !row.spent
    }
}
