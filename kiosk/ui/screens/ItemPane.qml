pragma ComponentBehavior: Bound

import QtQuick
import kiosk.app
import kiosk.ui.theme
import kiosk.ui.components

// What the chosen item is, what it brings up, and what can be done with it, each with its key.
ScrollArea {
    id: pane

    required property ItemDetail detail

    contentSpacing: Theme.gap12

    Row {
        spacing: Theme.gap16
        width: parent ? parent.width : 0

        DocumentCover {
            id: cover
            visible: !Theme.bigText && pane.height > Theme.px(460)
            width: visible ? Theme.px(104) : 0
            height: Theme.px(142)
            hue: pane.detail.hue
            number: pane.detail.number > 0 ? pane.detail.number.toString() : ""
            place: Math.max(1, pane.detail.number)
            lit: pane.detail.number > 0 ? pane.detail.number : -1
        }
        Column {
            spacing: Theme.gap8
            width: parent.width - (cover.visible ? cover.width + parent.spacing : 0)

            Words {
                headingLevel: 2
                label: true
                role: "body"
                text: pane.detail.title
                weight: "bold"
                width: parent.width
            }
            Words {
                label: true
                muted: true
                role: "note"
                text: pane.detail.facts
                width: parent.width
            }
        }
    }
    Words {
        content: true
        role: "row"
        text: pane.detail.summary
        visible: text !== ""
        width: parent ? parent.width : 0
    }
    Repeater {
        model: pane.detail.advisories

        Rectangle {
            required property string modelData

            border.color: Theme.line
            border.width: Theme.contrast ? Theme.lineWidth : 0
            color: Theme.sunk
            height: note.implicitHeight + Theme.gap24
            radius: Theme.corner
            width: parent ? (parent as Item).width : 0

            AdvisoryNote {
                id: note
                anchors {
                    left: parent.left
                    right: parent.right
                    verticalCenter: parent.verticalCenter
                    margins: Theme.gap12
                }
                text: parent.modelData
            }
        }
    }
    Flow {
        spacing: Theme.gap12
        width: parent ? parent.width : 0

        PushButton {
            iconName: pane.detail.openIcon
            kind: "primary"
            leftPadding: Theme.gap12
            objectName: "openItem"
            rightPadding: Theme.gap12
            text: pane.detail.openLabel
            textRole: "row"
            width: Math.max(implicitWidth, (parent.width - Theme.gap12) / 2)
            onClicked: pane.detail.open()
        }
        PushButton {
            iconName: "align-left"
            leftPadding: Theme.gap12
            rightPadding: Theme.gap12
            text: qsTr("Text view")
            textRole: "row"
            visible: pane.detail.hasTextView
            width: Math.max(implicitWidth, (parent.width - Theme.gap12) / 2)
            onClicked: pane.detail.openText()
        }
    }
    Column {
        width: parent ? parent.width : 0

        Act {
            iconName: "copy"
            keyHint: "Ctrl Shift C"
            text: qsTr("Copy with its reference")
            onClicked: pane.detail.copy()
        }
        Act {
            visible: pane.detail.canMark
            iconName: "bookmark"
            keyHint: "B"
            text: pane.detail.marked ? qsTr("Remove the bookmark") : qsTr("Bookmark")
            onClicked: pane.detail.toggleMark()
        }
        Act {
            visible: pane.detail.canExport
            iconName: "usb"
            keyHint: "E"
            text: qsTr("Export a copy")
            onClicked: pane.detail.export()
        }
        Act {
            visible: pane.detail.hasSource
            iconName: "qr-code"
            keyHint: "Q"
            text: qsTr("Where the published one is")
            onClicked: pane.detail.published()
        }
        Act {
            iconName: "info"
            text: qsTr("All about it")
            onClicked: pane.detail.more()
        }
    }

    component Act: ListRow {
        Accessible.role: Accessible.Button
        leftPadding: 0
        rightPadding: 0
        width: parent ? parent.width : 0 // qmllint disable missing-property

        Rectangle {
            anchors {
                left: parent.left
                right: parent.right
                top: parent.top
            }
            color: Theme.rule
            height: Theme.ruleWidth
        }
    }
}
