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
            topMargin: Theme.small ? Theme.gap16 : Theme.gap48
        }
        state: screen.page.failed ? "failed" : "ready"
        happened: screen.page.sentences[0] ?? ""
        safe: screen.page.sentences[1] ?? ""
        todo: screen.page.sentences[2] ?? ""
        buttonText: qsTr("About this item")
        onActed: screen.page.openItem()

        ListView {
            id: list

            anchors {
                left: parent.left
                top: parent.top
                bottom: parent.bottom
            }
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
                    objectName: "openPages"
                    anchors.left: parent.left
                    width: Math.min(implicitWidth, parent.width)
                    visible: screen.page.hasPages
                    iconName: "book-open"
                    text: qsTr("See the pages")
                    onVisualFocusChanged: if (visualFocus)
                        list.toHead()
                    onClicked: screen.page.openPages(list.indexAt(10, list.contentY + list.height / 3))
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
                hue: screen.page.hue
                onReached: list.positionViewAtIndex(index, ListView.Contain)
                onFollowed: target => screen.page.follow(target)
            }
            // Until somebody moves it, the place to start from stays where it belongs while heights become known.
            property bool fresh: true

            onMovementStarted: fresh = false
            Component.onCompleted: Qt.callLater(list.settle)
            Keys.onPressed: event => {
                if (event.key === Qt.Key_PageDown || event.key === Qt.Key_PageUp) {
                    buttons.turn(event.key === Qt.Key_PageDown ? 1 : -1);
                    event.accepted = true;
                }
            }

            function toHead(): void {
                list.fresh = false;
                list.positionViewAtBeginning();
            }
            function settle(): void {
                if (screen.parent === null)
                    return;
                list.forceLayout();
                if (screen.page.startRow > 1)
                    list.positionViewAtIndex(screen.page.startRow, ListView.Beginning);
                else
                    list.positionViewAtBeginning();
            }
            Connections {
                target: screen.page
                function onChanged(): void {
                    list.fresh = true;
                    Qt.callLater(list.settle);
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
            onTurned: list.fresh = false
        }
    }
}
