pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme

// The one bar of every public screen, along the lower edge: always the same places, the same words.
// Where one row cannot hold them (portrait, or large text on a small screen) there are two, Support and Leave now above.
FocusScope {
    id: ledge

    property string current: ""
    property bool canGoBack: true

    readonly property int shortSupport: Math.ceil(supportButton.implicitWidth - supportButton.wordsWidth * 0.44)
    readonly property int roomForSupport: width - places.implicitWidth - leaveButton.width - Theme.gap12 * (Theme.small ? 4 : 6)
    readonly property bool twoRows: Theme.tall || shortSupport > roomForSupport
    readonly property int upperHeight: twoRows ? Theme.target + Theme.px(14) : 0

    signal access
    signal back
    signal home
    signal support
    signal leave

    Accessible.name: qsTr("Ways through", "the bar along the lower edge of the screen")
    Accessible.role: Accessible.ToolBar
    anchors.bottom: parent?.bottom
    anchors.left: parent?.left
    anchors.right: parent?.right
    implicitHeight: twoRows ? upperHeight + places.implicitHeight + Theme.gap16 : Theme.ledgeHeight
    objectName: "ledge"

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }

    Row {
        id: places

        anchors.left: parent.left
        anchors.leftMargin: Theme.ledgeStacked ? Theme.gap4 : Theme.small ? Theme.gap12 : Theme.gap24
        spacing: Theme.gap12
        y: ledge.twoRows ? ledge.upperHeight + Theme.gap12 : Math.round((ledge.height - height) / 2)

        AccessButton {
            current: ledge.current === "access"
            onClicked: ledge.access()
        }

        Divider {
            anchors.verticalCenter: parent.verticalCenter
            vertical: true
            visible: !Theme.ledgeStacked
        }

        LedgeTile {
            enabled: ledge.canGoBack
            iconName: "arrow-left"
            objectName: "back"
            text: qsTr("Back", "to the screen before this one")
            onClicked: ledge.back()
        }

        LedgeTile {
            current: ledge.current === "home"
            iconName: "house"
            objectName: "home"
            text: qsTr("Home", "to the shelf with all parts of the library")
            onClicked: ledge.home()
        }
    }

    PushButton {
        id: supportButton

        Accessible.description: qsTr("People to call or text, from every screen", "what the Support button in the ledge leads to")
        anchors.right: leaveButton.left
        anchors.rightMargin: Theme.small && !ledge.twoRows ? Theme.gap12 : Theme.gap24
        anchors.verticalCenter: leaveButton.verticalCenter
        balanced: true
        height: Theme.ledgeStacked && !ledge.twoRows ? Theme.ledgeHeight - Theme.gap16 : Theme.target
        iconName: "life-buoy"
        kind: "support"
        leftPadding: Theme.ledgeStacked ? Theme.gap16 : Theme.gap24 + Theme.gap4
        letters: Theme.ledgeText
        maximumLines: 2
        objectName: "support"
        text: qsTr("Support for me or my child", "people to call or text; the same words on every screen")
        width: ledge.twoRows ? ledge.width - leaveButton.width - Theme.gap24 * 2 : implicitWidth <= ledge.roomForSupport ? implicitWidth : ledge.shortSupport
        onClicked: ledge.support()
    }

    LeaveButton {
        id: leaveButton

        anchors.right: parent.right
        anchors.top: parent.top
        height: ledge.twoRows ? ledge.upperHeight : ledge.height
        width: Math.max(implicitWidth, Theme.small ? 0 : Theme.px(236))
        onLeave: ledge.leave()
    }

    Rectangle {
        anchors.left: parent.left
        anchors.right: leaveButton.left
        anchors.top: parent.top
        color: Theme.rule
        height: Theme.contrast ? Theme.lineWidth : Theme.ruleWidth
    }
}
