pragma ComponentBehavior: Bound

import QtQuick

// Marking words with the mouse: from where it went down to where it is. A finger scrolls instead.
Item {
    id: marker

    signal begun(real x, real y)
    signal moved(real x, real y)

    // No name: the words themselves are said by what lies over each page.
    Accessible.role: Accessible.Grouping

    DragHandler {
        id: drag

        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
        dragThreshold: 4
        target: null
        onActiveChanged: if (active)
            marker.begun(centroid.pressPosition.x, centroid.pressPosition.y)
        onCentroidChanged: if (active)
            marker.moved(centroid.position.x, centroid.position.y)
    }
}
