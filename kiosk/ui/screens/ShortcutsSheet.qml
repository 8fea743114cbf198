pragma ComponentBehavior: Bound

import QtQuick
import kiosk.app
import kiosk.ui.theme
import kiosk.ui.components

// Every key that does something, from the one table.
Sheet {
    id: sheet

    required property StaffViewModel staff

    open: staff.shortcutsOpen
    title: qsTr("Keyboard shortcuts")
    objectName: "shortcutsSheet"
    onClosed: staff.closeShortcuts()

    Flow {
        id: groups

        readonly property int across: Theme.bigText || width < Theme.px(700) ? 1 : 2

        spacing: Theme.gap24
        width: parent ? (parent as Item).width : 0

        Repeater {
            model: sheet.staff.headings

            Column {
                id: group

                required property string modelData

                spacing: Theme.gap8
                width: Math.floor((groups.width - (groups.across - 1) * groups.spacing) / groups.across)

                Words {
                    headingLevel: 2
                    label: true
                    role: "row"
                    text: group.modelData
                    weight: "bold"
                    width: parent.width
                }
                Repeater {
                    model: sheet.staff.shortcuts

                    Item {
                        id: row

                        required property string keys
                        required property string words
                        required property string where

                        height: Math.max(said.implicitHeight, hint.implicitHeight)
                        visible: where === group.modelData
                        width: group.width

                        KeyHint {
                            id: hint
                            Accessible.ignored: true
                            anchors {
                                left: parent.left
                                verticalCenter: parent.verticalCenter
                            }
                            text: row.keys
                        }
                        Words {
                            id: said
                            Accessible.name: row.keys + ": " + row.words
                            anchors {
                                left: parent.left
                                right: parent.right
                                verticalCenter: parent.verticalCenter
                                leftMargin: Math.max(Math.round(Theme.hint * 9), hint.width + Theme.gap16)
                            }
                            label: true
                            role: "row"
                            text: row.words
                        }
                    }
                }
            }
        }
    }
}
