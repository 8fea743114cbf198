pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme

// Every text on a screen. Plain always: what a document or an editor wrote can never become markup.
Text {
    id: words

    property string role: "body"
    property string weight: title ? "bold" : role === "clock" ? "light" : role === "digits" ? "bold" : "regular"
    property bool muted: false
    property bool label: false
    property int headingLevel: 0

    readonly property int size: ({
            hint: Theme.hint,
            note: Theme.note,
            row: Theme.row,
            body: Theme.body,
            lead: Theme.lead,
            cardTitle: Theme.cardTitle,
            panelTitle: Theme.panelTitle,
            screenTitle: Theme.screenTitle,
            digits: Theme.digits,
            clock: Theme.clock
        })[role] ?? Theme.body
    readonly property bool title: role === "cardTitle" || role === "panelTitle" || role === "screenTitle"

    Accessible.ignored: text === ""
    Accessible.name: text
    Accessible.role: headingLevel > 0 ? Accessible.Heading : Accessible.StaticText
    color: muted ? Theme.muted : Theme.ink
    font.family: Theme.fontFamily
    font.pixelSize: size
    font.weight: weight === "bold" ? Font.Bold : weight === "semibold" ? Font.DemiBold : weight === "light" ? Font.Light : Font.Normal
    fontSizeMode: role === "digits" ? Text.HorizontalFit : Text.FixedSize
    horizontalAlignment: Text.AlignLeft
    lineHeight: title || role === "digits" || role === "clock" ? Theme.titleLine : label ? Theme.labelLine : Theme.bodyLine
    textFormat: Text.PlainText
    minimumPixelSize: Theme.lead
    wrapMode: role === "digits" ? Text.NoWrap : Text.Wrap
}
