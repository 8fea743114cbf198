pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.ui.theme

// The only block of ink on a public screen, square and in the corner. It acts at the press: nobody has to lift a finger first.
Pressable {
    id: button

    property bool gone: false

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
            columns: Theme.ledgeStacked ? 1 : 2
            rowSpacing: Theme.gap4

            ButtonIcon {
                Layout.alignment: Qt.AlignCenter
                colour: Theme.ground
                name: "log-out"
                textSize: Theme.ledgeStacked ? Theme.ledgeText * 0.8 : Theme.body
            }

            Words {
                Accessible.ignored: true
                color: Theme.ground
                font.pixelSize: grown(Theme.ledgeText)
                label: true
                text: button.text
                weight: "bold"
                wrapMode: Text.NoWrap
            }
        }
    }

    onCanceled: gone = false
    onClicked: {
        go();
        gone = false;
    }
    onPressed: go()
}
