pragma ComponentBehavior: Bound

import QtQuick
import kiosk.app
import kiosk.ui.theme

// A text with the words that were searched for between U+E000 and U+E001. Everything is escaped before the marks are drawn.
Words {
    id: marked

    required property string passage

    Accessible.name: passage.replace(/[\uE000\uE001]/g, "")
    text: Appearance.marked(passage, Theme.mark, Theme.markInk)
    textFormat: Text.RichText
}
