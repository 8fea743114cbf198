pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme

// Loading, empty, failed and ready, in one place, so that nothing is ever blank.
// Three sentences: what happened, what is safe, what to do now. One button. No red.
FocusScope {
    id: view

    property string happened: ""
    property string safe: ""
    property string todo: ""
    property string buttonText: ""
    property string buttonIcon: ""
    property int shapes: 3
    default property alias content: holder.data

    readonly property bool waiting: state === "loading"
    readonly property bool ready: state === "ready" || state === ""

    signal acted

    implicitHeight: ready ? 0 : message.fullHeight

    Item {
        id: holder

        anchors.fill: parent
        visible: view.ready
    }

    Column {
        id: shapesColumn

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: Theme.gap16
        visible: view.waiting

        Repeater {
            model: view.shapes

            Rectangle {
                required property int index

                border.color: Theme.line
                border.width: Theme.contrast ? Theme.lineWidth : 0
                color: Theme.sunk
                height: Theme.px(120)
                radius: Theme.corner
                width: shapesColumn.width
            }
        }

        Words {
            muted: true
            text: view.happened
            visible: slow.done && text !== ""
            width: parent.width
        }
    }

    Timer {
        id: slow

        property bool done: false

        interval: Theme.patience
        running: view.waiting
        onRunningChanged: {
            if (running)
                done = false;
        }
        onTriggered: done = true
    }

    ScrollArea {
        id: message

        anchors.fill: parent
        contentSpacing: Theme.gap24
        visible: view.state === "empty" || view.state === "failed"

        Land {
            discState: "none"
            height: Theme.px(Theme.small ? 70 : 130)
            hue: -1
            lone: true
            skyVisible: false
            span: 2.4
            swell: 2
            visible: view.state === "empty" && !(Theme.small && Theme.bigText)
            anchors.left: parent ? parent.left : undefined
            width: parent ? Math.min((parent as Item).width, Theme.measure) : 0
            worldX: 0.35
        }

        Rectangle {
            border.color: Theme.line
            border.width: Theme.contrast && view.state === "failed" ? Theme.lineWidth : 0
            color: view.state === "failed" ? Theme.surface : Theme.clear
            implicitHeight: sentences.implicitHeight + (view.state === "failed" ? Theme.gap64 : 0)
            radius: Theme.corner
            anchors.left: parent ? parent.left : undefined
            width: parent ? Math.min((parent as Item).width, Theme.measure + Theme.gap64) : 0

            Row {
                id: sentences

                anchors.left: parent.left
                anchors.leftMargin: view.state === "failed" ? Theme.gap32 : 0
                anchors.right: parent.right
                anchors.rightMargin: anchors.leftMargin
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.gap16

                ButtonIcon {
                    id: sign

                    colour: Theme.ink
                    name: "info"
                    textSize: Theme.lead
                    visible: view.state === "failed"
                }

                Column {
                    spacing: Theme.gap12
                    width: parent.width - (sign.visible ? sign.width + parent.spacing : 0)

                    Words {
                        headingLevel: 2
                        label: true
                        role: "lead"
                        text: view.happened
                        visible: text !== ""
                        weight: "bold"
                        width: parent.width
                    }

                    Words {
                        text: view.safe
                        visible: text !== ""
                        width: parent.width
                    }

                    Words {
                        text: view.todo
                        visible: text !== ""
                        width: parent.width
                    }

                    PushButton {
                        iconName: view.buttonIcon
                        objectName: "stateButton"
                        text: view.buttonText
                        visible: text !== ""
                        anchors.left: parent.left
                        width: Math.min(implicitWidth, parent.width)
                        onClicked: view.acted()
                    }
                }
            }
        }
    }
}
