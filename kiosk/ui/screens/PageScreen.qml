pragma ComponentBehavior: Bound

import QtQuick
import kiosk.app
import kiosk.ui.theme
import kiosk.ui.components

// Words to read, in one column of a comfortable width.
Item {
    id: screen

    required property PageViewModel page

    objectName: "pageScreen"

    Binding {
        target: screen.page
        property: "theme"
        value: Theme.name
    }

    Rectangle {
        id: edge
        anchors {
            left: parent.left
            top: parent.top
            bottom: parent.bottom
        }
        width: Theme.tall || Theme.small ? 0 : Theme.px(24)
        color: Theme.contrast ? Theme.ground : Theme.hue(screen.page.hue)
    }

    StateView {
        anchors {
            left: edge.right
            right: parent.right
            top: parent.top
            bottom: parent.bottom
            leftMargin: Theme.margin - edge.width
            rightMargin: Theme.margin
            topMargin: Theme.small ? Theme.gap16 : Theme.staff ? Theme.gap24 : Theme.gap48
        }
        state: screen.page.failed ? "failed" : "ready"
        happened: screen.page.sentences[0] ?? ""
        safe: screen.page.sentences[1] ?? ""
        todo: screen.page.sentences[2] ?? ""
        buttonText: qsTr("About this item")
        onActed: screen.page.openItem()

        // The way back to the pages stays in view, however far somebody has read.
        PushButton {
            id: toPages
            objectName: "openPages"
            anchors.left: parent.left
            anchors.top: parent.top
            width: Math.min(implicitWidth, parent.width - buttons.width - Theme.gap24)
            visible: screen.page.hasPages
            iconName: "book-open"
            text: qsTr("See the pages")
            onClicked: list.toPages()
        }
        ListView {
            id: list

            anchors {
                left: parent.left
                top: toPages.visible ? toPages.bottom : parent.top
                topMargin: toPages.visible ? Theme.gap16 : 0
                bottom: parent.bottom
            }
            objectName: "textList"
            width: Math.min(parent.width - buttons.width - Theme.gap24, Theme.measure * 1.1)
            model: screen.page.blocks
            spacing: 0
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            // Nothing is made ahead: a delegate half made while the screen goes away is an error to Qt.
            cacheBuffer: 0
            Accessible.role: Accessible.List
            Accessible.name: screen.page.title

            header: Column {
                onHeightChanged: if (list.fresh)
                    Qt.callLater(list.settle)
                width: list.width
                spacing: Theme.gap16
                bottomPadding: Theme.gap24

                Crumbs {
                    width: parent.width
                    section: screen.page.sectionTitle
                    here: screen.page.detail
                }
                Words {
                    width: parent.width
                    role: screen.page.title.length > 60 ? "panelTitle" : "screenTitle"
                    weight: "bold"
                    headingLevel: 1
                    content: true
                    text: screen.page.title
                }
                Words {
                    visible: text !== ""
                    width: parent.width
                    role: "note"
                    muted: true
                    text: screen.page.note
                }
                PushButton {
                    objectName: "openItem"
                    anchors.left: parent.left
                    width: Math.min(implicitWidth, parent.width)
                    visible: screen.page.mode === "summary"
                    iconName: "arrow-right"
                    iconMirrors: true
                    text: qsTr("About this item")
                    onVisualFocusChanged: if (visualFocus)
                        list.toHead()
                    onClicked: screen.page.openItem()
                }
            }
            footer: Item {
                width: 1
                height: Theme.gap64
            }
            delegate: BlockView {
                width: list.width
                room: list.height
                hue: screen.page.hue
                source: screen.page
                current: index === screen.page.currentRow
                onReached: list.positionViewAtIndex(index, ListView.Contain)
                onFollowed: target => screen.page.follow(target)
                onShowAsked: screen.page.showCovered(index)
                onSkipAsked: screen.page.skipCovered(index)
            }
            // Until somebody moves it, the place to start from stays where it belongs while heights become known.
            property bool fresh: true

            onMovementStarted: fresh = false
            onMovementEnded: tellPlace()
            Component.onCompleted: Qt.callLater(list.settle)
            Keys.onPressed: event => {
                if (event.key === Qt.Key_PageDown || event.key === Qt.Key_PageUp) {
                    buttons.turn(event.key === Qt.Key_PageDown ? 1 : -1);
                    event.accepted = true;
                }
            }

            function toPages(): void {
                list.tellPlace();
                screen.page.openPages();
            }
            function toHead(): void {
                list.fresh = false;
                list.positionViewAtBeginning();
            }
            // What stands a third of the way down is what is being read; nothing above it is the very top. Until somebody
            // moves, it is the place that was asked for.
            function tellPlace(): void {
                if (list.fresh)
                    return;
                if (list.contentY <= list.originY + 1) {
                    screen.page.readAt(-1, 0);
                    return;
                }
                const line = list.contentY + list.height / 3;
                const row = list.indexAt(list.width / 2, line);
                const item = list.itemAtIndex(row);
                screen.page.readAt(item ? row : -1, item ? (line - item.y) / Math.max(1, item.height) : 0);
            }
            // `share` of the row's height comes a third of the way down; below 0 the row begins at the top.
            function bring(row: int, share: real): void {
                list.positionViewAtIndex(row, ListView.Beginning);
                const item = list.itemAtIndex(row);
                if (share < 0 || !item)
                    return;
                const wanted = item.y + share * item.height - list.height / 3;
                const end = list.originY + list.contentHeight - list.height;
                list.contentY = Math.max(list.originY, Math.min(end, wanted));
            }
            function settle(): void {
                if (screen.parent === null)
                    return;
                list.forceLayout();
                if (screen.page.startRow > 0)
                    list.bring(screen.page.startRow, screen.page.startShare);
                else
                    list.positionViewAtBeginning();
            }

            Connections {
                target: screen.page
                function onChanged() {
                    list.fresh = true;
                    Qt.callLater(list.settle);
                }
                function onScrollWanted(row: int, share: real) {
                    list.fresh = false;
                    list.forceLayout();
                    list.bring(row, share);
                    list.tellPlace();
                }
                function onCurrentChanged() {
                    if (screen.page.currentRow >= 0) {
                        list.fresh = false;
                        list.positionViewAtIndex(screen.page.currentRow, ListView.Contain);
                        list.tellPlace();
                    }
                }
                function onPagesWanted() {
                    list.toPages();
                }
                function onCopied(said: string) {
                    list.Accessible.announce(said);
                }
            }
        }
        ScrollButtons {
            id: buttons
            anchors {
                right: parent.right
                top: parent.top
                bottom: parent.bottom
                bottomMargin: Theme.gap16
            }
            view: list
            onTurned: {
                list.fresh = false;
                Qt.callLater(list.tellPlace);
            }
        }
    }
}
