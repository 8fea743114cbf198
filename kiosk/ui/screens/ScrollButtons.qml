pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.components

// Page up and page down for a long list: what a flick does, in one touch.
Pager {
    id: buttons

    required property Flickable view
    readonly property real step: view.height * 0.85
    readonly property real end: view.originY + view.contentHeight - view.height
    signal turned

    function turn(direction: int): void {
        turned();
        view.contentY = Math.max(view.originY, Math.min(end, view.contentY + direction * step));
    }

    visible: view.contentHeight > view.height + 1
    words: ""
    canGoUp: view.contentY > view.originY + 1
    canGoDown: view.contentY < end - 1
    onUp: turn(-1)
    onDown: turn(1)
}
