pragma ComponentBehavior: Bound

import QtQuick
import kiosk.app
import kiosk.ui.theme

// The landscape in the theme and direction of now. A picture without words: what it stands for is said beside it.
Landscape {
    Accessible.ignored: true
    borderWidth: Theme.lineWidth
    mirrored: Theme.mirrored
    theme: Theme.name
}
