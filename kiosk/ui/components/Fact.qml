pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme

// An icon and a few words, as under a title: how long, how many pages, for whom.
Row {
    id: fact

    property string text: ""
    property string iconName: ""
    property bool strong: false
    property string role: "body"

    spacing: Theme.gap8 + Theme.gap4

    ButtonIcon {
        anchors.top: words.top
        anchors.topMargin: Math.round(words.font.pixelSize * 0.62 - height / 2)
        colour: words.color
        name: fact.iconName
        textSize: words.font.pixelSize
    }

    Words {
        id: words

        label: true
        muted: !fact.strong
        role: fact.role
        text: fact.text
        weight: fact.strong ? "bold" : "regular"
        width: Math.min(implicitWidth, fact.width > 0 ? Math.max(fact.width - Theme.iconFor(font.pixelSize) - fact.spacing, font.pixelSize * 4) : implicitWidth)
    }
}
