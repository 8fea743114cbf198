pragma ComponentBehavior: Bound

import QtQuick

// Touches on the pages: a tap at a place, and two fingers apart or together. The view model scales, not the item.
Item {
    id: touch

    // No name: the words of each page, and its links, are said by what lies over it.
    Accessible.role: Accessible.Grouping

    signal pressedAt(real x, real y)
    signal pinched(real factor, real x, real y)

    TapHandler {
        onTapped: (eventPoint, button) => touch.pressedAt(eventPoint.position.x, eventPoint.position.y)
    }
    PinchHandler {
        id: pinch

        property real last: 1

        target: null
        onActiveChanged: last = 1
        onActiveScaleChanged: {
            if (active) {
                touch.pinched(activeScale / last, centroid.position.x, centroid.position.y);
                last = activeScale;
            }
        }
    }
}
