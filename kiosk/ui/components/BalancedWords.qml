pragma ComponentBehavior: Bound

import QtQuick

// Words that break into two lines of like length where `room` is too narrow for one; `share` is what the longer line needs.
Words {
    id: balanced

    property real room: 0
    property real share: 0.52

    // The text's own implicitWidth may not be asked for here: it is laid out by asking, and the width is what is asked.
    readonly property real whole: metrics.advanceWidth

    width: whole <= room || whole > room * 1.9 ? room : Math.min(room, Math.max(Math.ceil(whole * share), size * 6))

    TextMetrics {
        id: metrics

        font: balanced.font
        text: balanced.text
    }
}
