pragma ComponentBehavior: Bound

import QtQuick
import kiosk.app
import kiosk.ui.theme
import kiosk.ui.components

// The commands that fit what was typed into a staff window's search.
Flow {
    id: found

    required property StaffViewModel staff

    // The field is wanted again, by its key.
    signal wanted

    spacing: Theme.gap12

    Connections {
        target: found.staff

        function onSearchWanted(): void {
            found.wanted();
        }
    }
    Repeater {
        model: found.staff.commands

        PushButton {
            required property string command
            required property string words
            required property string keys
            required iconName

            keyHint: keys
            leftPadding: Theme.gap16
            rightPadding: Theme.gap16
            text: words
            textRole: "row"
            width: Math.min(implicitWidth, found.width)
            onClicked: found.staff.run(command)
        }
    }
}
