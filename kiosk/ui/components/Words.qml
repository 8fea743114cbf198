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

    // What an editor or a document wrote: it begins where its own script begins, whatever the window speaks.
    property bool content: false

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
    readonly property bool arabic: Theme.arabicWords(text)
    readonly property bool nastaliq: Theme.nastaliq && arabic
    readonly property int letters: grown(size)

    // From the top to the middle of the small letters of the first line, for what stands beside it.
    readonly property real middle: topPadding + font.pixelSize * (nastaliq ? 1.5 : arabic ? 0.78 : 0.62)
    readonly property bool title: role === "cardTitle" || role === "panelTitle" || role === "screenTitle"

    Accessible.ignored: text === ""
    Accessible.name: text
    Accessible.role: headingLevel > 0 ? Accessible.Heading : Accessible.StaticText
    bottomPadding: nastaliq ? Math.round(letters * Theme.nastaliqLift) : 0
    color: muted ? Theme.muted : Theme.ink
    font.family: Theme.fontFamily
    font.pixelSize: letters
    font.weight: weight === "bold" ? Font.Bold : weight === "semibold" ? Font.DemiBold : weight === "light" ? Font.Light : Font.Normal
    fontSizeMode: role === "digits" ? Text.HorizontalFit : Text.FixedSize
    horizontalAlignment: content && Theme.mirrored && !arabic ? Text.AlignRight : Text.AlignLeft
    lineHeight: nastaliq ? Theme.nastaliqLine : title || role === "digits" || role === "clock" ? Theme.titleLine : label ? Theme.labelLine : Theme.bodyLine
    textFormat: Text.PlainText
    topPadding: nastaliq ? -Math.round(letters * Theme.nastaliqLift) : 0
    minimumPixelSize: Theme.lead
    wrapMode: role === "digits" ? Text.NoWrap : Text.Wrap

    // A size as this text's own script needs it.
    function grown(pixels: int): int {
        return nastaliq ? Math.round(pixels * Theme.nastaliqGrowth) : pixels;
    }
}
