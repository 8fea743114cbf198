pragma ComponentBehavior: Bound

import QtQuick
import kiosk.app
import kiosk.ui.theme
import kiosk.ui.components

// Which library this is, what it holds, whether it is whole, and what this computer keeps of its own.
FocusScope {
    id: screen

    required property LibraryStateViewModel library
    readonly property bool stacked: Theme.bigText || width < Theme.px(620)

    objectName: "libraryScreen"

    ScrollArea {
        anchors {
            fill: parent
            leftMargin: Theme.margin
            rightMargin: Theme.margin
            topMargin: Theme.px(20)
            bottomMargin: Theme.px(20)
        }
        contentSpacing: Theme.gap16
        focus: true

        Words {
            headingLevel: 1
            role: "screenTitle"
            text: qsTr("This library")
            width: parent ? parent.width : 0
        }
        Rectangle {
            border.color: Theme.line
            border.width: Theme.contrast ? Theme.lineWidth : 0
            color: Theme.surface
            height: checked.implicitHeight + Theme.gap48
            radius: Theme.corner
            width: Math.min(parent ? parent.width : 0, Theme.px(900)) // qmllint disable missing-property

            Column {
                id: checked
                anchors {
                    left: parent.left
                    right: parent.right
                    verticalCenter: parent.verticalCenter
                    leftMargin: Theme.gap24
                    rightMargin: Theme.gap24
                }
                spacing: Theme.gap16

                Fact {
                    iconName: screen.library.whole ? "circle-check" : "info"
                    objectName: "checkLine"
                    strong: true
                    text: screen.library.checkLine
                    width: parent.width
                }
                Words {
                    role: "row"
                    text: screen.library.advice
                    visible: text !== ""
                    width: parent.width
                }
                PushButton {
                    enabled: !screen.library.checking
                    focus: true
                    iconName: "refresh-cw"
                    objectName: "checkLibrary"
                    text: qsTr("Check every file")
                    textRole: "row"
                    width: Math.min(implicitWidth, parent.width)
                    onClicked: screen.library.check()
                }
            }
        }
        Rectangle {
            border.color: Theme.line
            border.width: Theme.contrast ? Theme.lineWidth : 0
            color: Theme.surface
            height: lines.implicitHeight + Theme.gap24
            radius: Theme.corner
            width: Math.min(parent ? parent.width : 0, Theme.px(900)) // qmllint disable missing-property

            Column {
                id: lines
                anchors {
                    left: parent.left
                    right: parent.right
                    verticalCenter: parent.verticalCenter
                    leftMargin: Theme.gap24
                    rightMargin: Theme.gap24
                }

                Repeater {
                    model: screen.library.rows

                    Item {
                        id: line

                        required property string label
                        required property string value
                        required property int index

                        height: (screen.stacked ? name.implicitHeight + said.implicitHeight : Math.max(name.implicitHeight, said.implicitHeight)) + Theme.gap24
                        width: parent ? (parent as Item).width : 0

                        Rectangle {
                            anchors {
                                left: parent.left
                                right: parent.right
                                top: parent.top
                            }
                            color: Theme.rule
                            height: Theme.ruleWidth
                            visible: line.index > 0
                        }
                        Words {
                            id: name
                            anchors {
                                left: parent.left
                                top: parent.top
                                topMargin: Theme.gap12
                            }
                            label: true
                            muted: true
                            role: "row"
                            text: line.label
                            width: screen.stacked ? parent.width : Math.round(parent.width * 0.32)
                        }
                        Words {
                            id: said
                            anchors {
                                left: screen.stacked ? parent.left : name.right
                                right: parent.right
                                top: screen.stacked ? name.bottom : parent.top
                                leftMargin: screen.stacked ? 0 : Theme.gap16
                                topMargin: screen.stacked ? 0 : Theme.gap12
                            }
                            label: true
                            role: "row"
                            text: line.value
                            weight: "semibold"
                            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                        }
                    }
                }
            }
        }
    }
}
