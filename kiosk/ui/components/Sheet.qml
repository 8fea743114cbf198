pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme

// Rises from the ledge over what was there, covers no bar, and goes by its own button, by a touch beside it or by Escape.
// Its parent is the area above the ledge; whatever lies under it should be disabled while it is open.
FocusScope {
    id: sheet

    property bool open: false
    property string title: ""
    property bool wide: false
    default property alias content: body.content

    signal closed

    property Item before: null

    Accessible.name: title
    Accessible.role: Accessible.Dialog
    anchors.fill: parent
    clip: true
    visible: panel.shift < 1

    Keys.onEscapePressed: closed()
    onOpenChanged: {
        if (open) {
            before = Window.activeFocusItem;
            body.toTop();
            closeButton.forceActiveFocus(Qt.OtherFocusReason);
        } else {
            before?.forceActiveFocus(Qt.OtherFocusReason);
            before = null;
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.scrim
        opacity: 1 - panel.shift

        TapHandler {
            gesturePolicy: TapHandler.WithinBounds
            onTapped: sheet.closed()
        }
    }

    Rectangle {
        id: panel

        property real shift: sheet.open ? 0 : 1

        readonly property int rim: Theme.small ? Theme.gap12 : Theme.gap24

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap12 - shift * (height + Theme.gap12)
        anchors.left: parent.left
        anchors.leftMargin: rim
        border.color: Theme.line
        border.width: Theme.lineWidth
        color: Theme.ground
        height: Math.min(sheet.height - Theme.gap24, heading.height + body.fullHeight + Theme.gap24 * 3 + 1)
        radius: Theme.sheetCorner
        width: sheet.wide || Theme.tall || Theme.small || Theme.bigText ? sheet.width - rim * 2 : Math.min(sheet.width - rim * 2, Theme.px(1350))

        Behavior on shift {
            enabled: Theme.motion > 0

            NumberAnimation {
                duration: Theme.motion
                easing.type: Easing.OutQuad
            }
        }

        // Touches on the sheet stay on the sheet.
        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
        }

        Item {
            id: heading

            anchors.left: parent.left
            anchors.leftMargin: Theme.small ? Theme.gap24 : Theme.px(40)
            anchors.right: parent.right
            anchors.rightMargin: Theme.gap32
            anchors.top: parent.top
            anchors.topMargin: Theme.gap16 + Theme.gap4
            height: Math.max(closeButton.height, name.implicitHeight)

            Words {
                id: name

                anchors.left: parent.left
                anchors.right: closeButton.left
                anchors.rightMargin: Theme.gap24
                anchors.verticalCenter: parent.verticalCenter
                headingLevel: 1
                role: "cardTitle"
                text: sheet.title
            }

            PushButton {
                id: closeButton

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                iconName: "x"
                implicitHeight: Theme.smallTarget
                objectName: "closeSheet"
                text: qsTr("Close", "close this sheet and go on")
                onClicked: sheet.closed()
            }
        }

        ScrollArea {
            id: body

            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.gap24
            anchors.left: heading.left
            anchors.right: parent.right
            anchors.rightMargin: Theme.px(40)
            anchors.top: heading.bottom
            anchors.topMargin: Theme.gap24
            focus: true
            pagerInMargin: false
        }
    }
}
