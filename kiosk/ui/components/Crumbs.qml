pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme

// Where this is: the part, and what is open in it.
Row {
    id: crumbs

    property string section: ""
    property string here: ""

    spacing: Theme.gap12

    Words {
        id: section

        label: true
        muted: true
        role: "note"
        text: crumbs.section
        wrapMode: Text.NoWrap
    }

    ButtonIcon {
        anchors.verticalCenter: section.verticalCenter
        colour: Theme.muted
        name: "chevron-right"
        textSize: Theme.note * 0.9
    }

    Words {
        anchors.verticalCenter: section.verticalCenter
        label: true
        role: "note"
        text: crumbs.here
        weight: "bold"
        wrapMode: Text.NoWrap
    }
}
