pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme

// An icon and a few words, as under a title: how long, how many pages, for whom. Given less width than it asks for, it wraps.
Item {
    id: fact

    property string text: ""
    property string iconName: ""
    property bool strong: false
    property string role: "body"

    implicitHeight: words.implicitHeight
    implicitWidth: sign.width + Theme.gap12 + Math.ceil(metrics.advanceWidth) + (words.nastaliq ? Math.ceil(words.letters / 2) : 1)

    // The words' own implicitWidth may not be asked for where their width follows from it: that is a loop to Qt.
    TextMetrics {
        id: metrics

        font: words.font
        text: fact.text
    }

    ButtonIcon {
        id: sign

        anchors.left: parent.left
        colour: words.color
        name: fact.iconName
        textSize: words.font.pixelSize
        y: Math.round(words.middle - height / 2)
    }

    Words {
        id: words

        anchors.left: sign.right
        anchors.leftMargin: Theme.gap12
        anchors.right: parent.right
        label: true
        muted: !fact.strong
        role: fact.role
        text: fact.text
        weight: fact.strong ? "bold" : "regular"
    }
}
