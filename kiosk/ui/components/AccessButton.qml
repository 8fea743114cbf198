pragma ComponentBehavior: Bound

import QtQuick

// The corner control: text size, colours, language, sound. On the cover, the veil and errors it stands alone, raised.
LedgeTile {
    iconName: "accessibility"
    objectName: "access"
    text: qsTr("Access", "the control for text size, colours, language and sound")
}
