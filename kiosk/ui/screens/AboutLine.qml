pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.components

// One line of what the program says of itself: a heading, a sentence, a thing with its licence, a part of a licence.
Item {
    id: line

    required property int index
    required property string kind
    required property string text
    required property string note
    required property int part
    signal opened
    signal reached

    implicitHeight: words.visible ? words.height : thing.height + Theme.gap12
    height: implicitHeight

    Words {
        id: words
        anchors.left: parent.left
        anchors.right: parent.right
        visible: line.kind !== "part" || line.part < 0
        role: line.kind === "heading" ? "cardTitle" : line.kind === "text" ? "note" : "body"
        weight: line.kind === "heading" ? "bold" : "regular"
        headingLevel: line.kind === "heading" ? 2 : 0
        topPadding: line.kind === "heading" ? Theme.gap32 : 0
        bottomPadding: Theme.gap12
        text: line.note === "" ? line.text : line.text + " · " + line.note
    }
    PushButton {
        id: thing
        objectName: "licence-" + line.part
        anchors.left: parent.left
        anchors.right: parent.right
        visible: !words.visible
        leading: true
        iconName: "scroll-text"
        weight: "regular"
        text: line.text
        note: line.note
        onVisualFocusChanged: if (visualFocus)
            line.reached()
        onClicked: line.opened()
    }
}
