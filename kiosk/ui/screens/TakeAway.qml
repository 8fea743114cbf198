pragma ComponentBehavior: Bound

import QtQuick
import kiosk.app
import kiosk.ui.theme
import kiosk.ui.components

// An address to take home: a picture for a phone, and the same address in words.
Item {
    id: take

    required property string address
    readonly property bool under: Theme.tall && Theme.bigText

    implicitHeight: under ? code.height + Theme.gap24 + told.height : Math.max(code.height, told.height)

    QrCode {
        id: code
        anchors.left: parent.left
        width: Theme.small ? Theme.px(190) : Theme.px(300)
        height: width
        text: take.address
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("Code for a phone's camera. It leads to the address beside it.")
    }
    Column {
        id: told
        anchors {
            left: take.under ? parent.left : code.right
            right: parent.right
            leftMargin: take.under ? 0 : Theme.gap32
        }
        y: take.under ? code.height + Theme.gap24 : 0
        spacing: Theme.small ? Theme.gap12 : Theme.gap16

        Words {
            anchors.left: parent.left
            width: Math.min(parent.width, Theme.measure)
            role: "body"
            text: qsTr("Point a phone's camera at the code, or write the address down.")
        }
        Words {
            anchors.left: parent.left
            width: Math.min(parent.width, Theme.measure)
            role: "body"
            weight: "bold"
            wrapMode: Text.WrapAnywhere
            text: take.address
        }
        Words {
            anchors.left: parent.left
            width: Math.min(parent.width, Theme.measure)
            role: "note"
            muted: true
            text: qsTr("This will be in your phone's history. The code goes away by itself after half a minute.")
        }
    }
}
