pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import kiosk.ui.theme

// Content longer than its place. Flick, wheel, keys, and, where it overflows, a page-up and a page-down button beside it.
// The content makes room for the buttons, unless the screen says that its trailing margin holds them (92 design px).
// What the Tab key reaches is brought into view.
FocusScope {
    id: area

    default property alias content: column.data
    property int contentSpacing: Theme.gap16
    property bool pagerVisible: true
    property bool pagerInMargin: false
    property string about: ""

    readonly property bool overflowing: column.implicitHeight > height + 1
    readonly property bool paging: pagerVisible && overflowing
    readonly property int reserved: paging && !pagerInMargin ? pager.width + Theme.gap24 : 0
    readonly property int rim: 2 * Theme.focusWidth + 2
    readonly property alias contentY: flick.contentY
    readonly property alias fullHeight: column.implicitHeight
    readonly property Item reached: inside.activeFocus ? Window.activeFocusItem : null

    function toTop(): void {
        flick.contentY = 0;
    }

    function page(direction: int): void {
        flick.contentY = Math.max(0, Math.min(flick.contentHeight - flick.height, flick.contentY + direction * flick.height * 0.85));
    }

    // Bring an item of the content into view, with a little above it.
    function reveal(item: Item): void {
        const top = item.mapToItem(inside, 0, 0).y;
        const room = Theme.gap12;
        if (top - room < flick.contentY || top + item.height + room > flick.contentY + flick.height)
            flick.contentY = Math.max(0, Math.min(flick.contentHeight - flick.height, top - Theme.gap24));
    }

    // A finger touches what it sees; only a key can land on what is out of sight.
    function follow(): void {
        const control = reached as T.Control;
        if (control !== null && control.visualFocus)
            reveal(control);
    }

    Keys.onPressed: event => {
        if (event.key === Qt.Key_PageDown || event.key === Qt.Key_PageUp) {
            page(event.key === Qt.Key_PageDown ? 1 : -1);
            event.accepted = true;
        }
    }
    onReachedChanged: Qt.callLater(follow)

    Flickable {
        id: flick

        anchors.bottom: parent.bottom
        anchors.bottomMargin: -area.rim
        anchors.left: parent.left
        anchors.leftMargin: -area.rim
        anchors.right: parent.right
        anchors.rightMargin: area.reserved - area.rim
        anchors.top: parent.top
        anchors.topMargin: -area.rim
        boundsBehavior: Flickable.StopAtBounds
        clip: area.overflowing
        contentHeight: column.implicitHeight + 2 * area.rim
        contentWidth: width
        interactive: area.overflowing
        pixelAligned: true

        Behavior on contentY {
            enabled: !flick.moving && Theme.motion > 0

            NumberAnimation {
                duration: Theme.motion
                easing.type: Easing.OutQuad
            }
        }

        FocusScope {
            id: inside

            height: flick.contentHeight
            width: flick.width

            Column {
                id: column

                anchors.left: parent.left
                anchors.leftMargin: area.rim
                anchors.right: parent.right
                anchors.rightMargin: area.rim
                anchors.top: parent.top
                anchors.topMargin: area.rim
                spacing: area.contentSpacing
            }
        }
    }

    Rectangle {
        anchors.left: area.paging && area.pagerInMargin ? parent.right : undefined
        anchors.leftMargin: Theme.gap4
        anchors.right: area.paging && area.pagerInMargin ? undefined : parent.right
        anchors.rightMargin: area.reserved > 0 ? area.reserved - Theme.gap12 : -Theme.gap8
        color: Theme.line
        height: Math.max(Theme.gap32, flick.height * flick.visibleArea.heightRatio)
        radius: width / 2
        visible: area.overflowing
        width: Theme.gap4
        y: (area.height - height) * (flick.contentHeight > flick.height ? flick.contentY / (flick.contentHeight - flick.height) : 0)
    }

    Pager {
        id: pager

        anchors.left: area.pagerInMargin ? parent.right : undefined
        anchors.leftMargin: Theme.gap12
        anchors.right: area.pagerInMargin ? undefined : parent.right
        anchors.verticalCenter: parent.verticalCenter
        about: area.about
        canGoDown: flick.contentY < flick.contentHeight - flick.height - 1
        canGoUp: flick.contentY > 1
        visible: area.paging
        words: ""
        onDown: area.page(1)
        onUp: area.page(-1)
    }
}
