pragma ComponentBehavior: Bound

import QtQuick
import kiosk.app
import kiosk.ui.theme
import kiosk.ui.components

// An address to take home: a picture for a phone, and the same address in words.
Flow {
    id: take

    required property string address

    spacing: Theme.gap32

    QrCode {
        width: Theme.small ? Theme.px(170) : Theme.px(300)
        height: width
        text: take.address
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("Code for a phone's camera. It leads to the address beside it.")
    }
    Column {
        width: Math.max(Theme.px(260), Math.min(Theme.px(560), take.width - Theme.px(340)))
        spacing: Theme.gap16

        Words {
            width: parent.width
            role: "body"
            text: qsTr("Point a phone's camera at the code, or write the address down.")
        }
        Words {
            width: parent.width
            role: "body"
            weight: "bold"
            wrapMode: Text.WrapAnywhere
            text: take.address
        }
        Words {
            width: parent.width
            role: "note"
            muted: true
            text: qsTr("This will be in your phone's history. The code goes away by itself after half a minute.")
        }
    }
}
