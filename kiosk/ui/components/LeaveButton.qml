pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.ui.theme

// The only block of ink on a public screen, square and in the corner. It acts at the press: nobody has to lift a finger first.
Pressable {
    id: button

    property bool gone: false
    property bool narrow: false // in a side bar, as wide as its small tiles
    readonly property bool stacked: narrow || Theme.ledgeStacked

    signal leave

    function go(): void {
        if (!gone) {
            gone = true;
            leave();
        }
    }

    Accessible.description: qsTr("Clears this screen at once", "what Leave now does")
    Accessible.onPressAction: go()
    leftPadding: Theme.ledgeStacked ? Theme.gap16 : Theme.small ? Theme.gap24 : Theme.gap32 + Theme.gap4
    objectName: "leaveNow"
    rightPadding: leftPadding
    ringInside: true
    ringRadius: 0
    text: qsTr("Leave now", "clears the screen at once and shows the cover")

    background: Rectangle {
        color: button.down ? Theme.pressed(Theme.contrast ? Theme.ink : Qt.tint(Theme.ink, Qt.alpha(Theme.ground, 0.2))) : Theme.ink
    }

    contentItem: Item {
        implicitHeight: row.implicitHeight
        implicitWidth: row.implicitWidth

        GridLayout {
            id: row

            anchors.centerIn: parent
            columnSpacing: Theme.gap12
            columns: button.stacked ? 1 : 2
            rowSpacing: Theme.gap4

            ButtonIcon {
                Layout.alignment: Qt.AlignCenter
                colour: Theme.ground
                name: "log-out"
                textSize: button.narrow ? Theme.hint : Theme.ledgeStacked ? Theme.ledgeText * 0.8 : Theme.body
            }

            Words {
                Accessible.ignored: true
                Layout.maximumWidth: button.narrow ? button.availableWidth : Number.POSITIVE_INFINITY
                color: Theme.ground
                font.pixelSize: grown(button.narrow ? Theme.hint : Theme.ledgeText)
                horizontalAlignment: button.narrow ? Text.AlignHCenter : Text.AlignLeft
                label: true
                text: button.text
                weight: "bold"
                wrapMode: button.narrow ? Text.Wrap : Text.NoWrap
            }
        }
    }

    onCanceled: gone = false
    onClicked: {
        go();
        gone = false;
    }
    onPressed: go()
    // Hidden under the finger it may never hear that the finger was lifted: back on screen, it is as new.
    onVisibleChanged: if (visible)
        gone = false
}
