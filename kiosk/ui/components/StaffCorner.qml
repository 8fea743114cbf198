pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme

// A corner of the cover that a member of staff keeps a finger on. Nothing shows it, and no screen reader says it.
Item {
    id: corner

    signal held

    height: Theme.largeTarget
    width: height

    TapHandler {
        gesturePolicy: TapHandler.WithinBounds
        longPressThreshold: Theme.staffPress
        onLongPressed: corner.held()
    }
}
