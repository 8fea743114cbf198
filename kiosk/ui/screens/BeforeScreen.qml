pragma ComponentBehavior: Bound

import QtQuick
import kiosk.app
import kiosk.ui.theme
import kiosk.ui.components

// What, how much, where; then three choices of one size and one weight, none of them focused.
Item {
    id: screen

    required property BeforeViewModel before
    readonly property bool pinned: !Theme.bigText
    readonly property string again: qsTr("Each item says this again beside its Open button, and offers a short summary instead.")
    readonly property bool paneled: !(Theme.small && Theme.bigText)

    objectName: "beforeScreen"

    SidePanel {
        id: panel
        visible: screen.paneled
        anchors {
            left: parent.left
            top: parent.top
        }
        hue: -1
        title: screen.before.title
        body: qsTr("So that you can choose.")
        disc: true
    }

    ScrollArea {
        id: scroll
        anchors {
            left: Theme.tall || !screen.paneled ? parent.left : panel.right
            right: parent.right
            top: Theme.tall && screen.paneled ? panel.bottom : parent.top
            bottom: screen.pinned ? held.top : parent.bottom
            leftMargin: Theme.small ? Theme.gap24 : Theme.tall ? Theme.margin : Theme.px(80)
            rightMargin: Theme.margin
            topMargin: Theme.small ? Theme.gap16 : Theme.tall ? Theme.gap48 : Theme.px(table.twoColumns ? 28 : 56)
            bottomMargin: screen.pinned ? Theme.gap12 : 0
        }
        contentSpacing: Theme.small || table.twoColumns ? Theme.gap12 : Theme.gap16
        pagerInMargin: Theme.wide && !Theme.staff

        Words {
            visible: !screen.paneled
            width: parent ? parent.width : 0
            role: "screenTitle"
            headingLevel: 1
            text: screen.before.title
        }
        Words {
            anchors.left: parent ? parent.left : undefined
            width: Math.min(parent ? parent.width : 0, table.twoColumns ? Theme.measure * 2 : Theme.measure * 1.35)
            role: "body"
            content: true
            lineHeight: Theme.small ? Theme.labelLine : Theme.bodyLine
            text: screen.before.text
        }
        AdvisoryTable {
            id: table
            width: parent ? parent.width : 0
            title: qsTr("What comes up")
            aside: twoColumns ? screen.again : ""
            rows: screen.before.topics
            shares: [28, 22, 50]
            dense: twoColumns || Theme.small
            twoColumns: Theme.wide && !Theme.bigText && screen.before.count > 6
        }
        Words {
            visible: !table.twoColumns
            width: parent ? parent.width : 0
            role: "note"
            label: true
            muted: true
            text: screen.again
        }
        Choices {
            visible: !screen.pinned
            width: parent ? parent.width : 0
            before: screen.before
        }
    }

    Choices {
        id: held
        visible: screen.pinned
        anchors {
            left: scroll.left
            right: scroll.right
            bottom: parent.bottom
            bottomMargin: Theme.small || table.twoColumns ? Theme.gap12 : Theme.gap32
        }
        before: screen.before
        brief: table.twoColumns
    }

    component Choices: Column {
        id: choices

        required property BeforeViewModel before
        property bool brief: false
        readonly property bool stacked: Theme.bigText
        readonly property bool tiles: !stacked && !brief && !Theme.small
        readonly property real choiceWidth: stacked ? width : before.hasDoors ? (width - 2 * flow.spacing) / 3 : (width - flow.spacing) / 2

        spacing: Theme.small ? Theme.gap12 : Theme.gap16

        Flow {
            id: flow
            width: parent.width
            spacing: Theme.small ? Theme.gap12 : Theme.gap24

            PushButton {
                id: one
                objectName: "continueButton"
                width: choices.choiceWidth
                height: choices.stacked ? implicitHeight : Math.max(implicitHeight, two.implicitHeight, three.implicitHeight)
                stacked: choices.tiles
                leading: true
                iconName: "arrow-right"
                text: qsTr("Continue")
                note: qsTr("Go to the library")
                onClicked: choices.before.goOn()
            }
            PushButton {
                id: two
                objectName: "notNowButton"
                visible: choices.before.hasDoors
                width: choices.choiceWidth
                height: one.height
                stacked: choices.tiles
                leading: true
                iconName: "arrow-left"
                text: qsTr("Not now")
                note: qsTr("Back to the three doors")
                onClicked: choices.before.notNow()
            }
            PushButton {
                id: three
                objectName: "supportChoice"
                width: choices.choiceWidth
                height: one.height
                stacked: choices.tiles
                leading: true
                iconName: "life-buoy"
                text: qsTr("Support first")
                note: qsTr("People to call or text")
                onClicked: choices.before.support()
            }
        }
        Words {
            // Where there are no doors, a member of staff is at their own desk, and no such button.
            visible: choices.before.hasDoors
            width: parent.width
            role: "note"
            label: true
            muted: true
            text: qsTr("Leave now, in the corner, clears this screen at once. It cannot hide that you were here.")
        }
    }
}
