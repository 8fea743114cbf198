pragma ComponentBehavior: Bound

import QtQuick
import kiosk.app
import kiosk.ui.theme
import kiosk.ui.components

// The pages themselves: painted under, with what can be touched, marked and heard over them.
Item {
    id: view

    required property ReaderViewModel reader
    readonly property alias flick: flick

    clip: true
    onWidthChanged: reader.resize(width, height)
    onHeightChanged: reader.resize(width, height)
    Component.onCompleted: reader.resize(width, height)

    Binding {
        target: view.reader.look
        property: "theme"
        value: Theme.name
    }
    PageCanvas {
        objectName: "pageCanvas"
        anchors.fill: parent
        reader: view.reader
        ground: Theme.sunk
        paper: Theme.surface
        edge: Theme.line
        // A page as it is printed is white in every theme, and so is what is marked on it.
        mark: Appearance.colour("mark", view.reader.look.toned ? Theme.name : "day")
        markEdge: Appearance.colour("mark_ink", view.reader.look.toned ? Theme.name : "day")
        chosen: Theme.focusOuter
    }
    Flickable {
        id: flick
        objectName: "pages"
        anchors.fill: parent
        contentWidth: Math.max(width, view.reader.contentWidth)
        contentHeight: Math.max(height, view.reader.contentHeight)
        boundsBehavior: Flickable.StopAtBounds
        // For staff the mouse marks words; wheel, keys and fingers move the pages.
        acceptedButtons: view.reader.staff ? Qt.NoButton : Qt.LeftButton
        onContentYChanged: view.reader.scrolled(contentX, contentY)
        onContentXChanged: view.reader.scrolled(contentX, contentY)

        Connections {
            target: view.reader
            function onScrollWanted(x: real, y: real) {
                flick.contentX = Math.min(x, Math.max(0, flick.contentWidth - flick.width));
                flick.contentY = Math.min(y, Math.max(0, flick.contentHeight - flick.height));
            }
        }
        Repeater {
            model: view.reader.seen

            PageOverlay {
                onShowAsked: page => view.reader.showCovered(page)
                onSkipAsked: page => view.reader.skipCovered(page)
                onRetryAsked: page => view.reader.retry(page)
            }
        }
        PageTouch {
            width: flick.contentWidth
            height: flick.contentHeight
            onPressedAt: (x, y) => view.reader.pressedAt(x, y)
            onPinched: (factor, x, y) => view.reader.look.pinched(factor, x - flick.contentX, y - flick.contentY)

            WordMarker {
                anchors.fill: parent
                visible: view.reader.staff
                onBegun: (x, y) => view.reader.taking.begin(x, y)
                onMoved: (x, y) => view.reader.taking.move(x, y)
            }
        }
    }
}
