pragma ComponentBehavior: Bound

import QtQuick
import kiosk.app
import kiosk.ui.theme
import kiosk.ui.components

// Beside the page: the contents, pictures of the pages, and for staff where the words sought stand.
Rectangle {
    id: panel

    required property ReaderViewModel reader
    required property bool beside
    signal chosen

    readonly property ReaderLists lists: reader.lists
    readonly property bool matching: reader.staff && reader.find.text !== ""
    readonly property int tileHeight: Math.round(tiles.cellWidth * 1.25 + Theme.note * 1.4)

    function takeMatches(): void {
        if (matches.visible && matches.count > 0) {
            matches.currentIndex = Math.max(0, reader.find.place);
            matches.positionViewAtIndex(matches.currentIndex, ListView.Contain);
            (matches.currentItem as Item)?.forceActiveFocus(Qt.TabFocusReason);
        }
    }

    color: Theme.ground

    Divider {
        anchors {
            right: parent.right
            top: parent.top
            bottom: parent.bottom
        }
        vertical: true
        visible: !panel.beside
    }
    Flow {
        id: tabs
        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            margins: Theme.gap16
        }
        spacing: Theme.gap12

        Repeater {
            model: ["contents", "pages", "matches"]

            PushButton {
                id: tab
                required property string modelData

                objectName: "tab-" + modelData
                visible: modelData === "contents" ? panel.lists.hasOutline : modelData === "pages" || panel.matching
                width: Math.min(implicitWidth, tabs.width)
                implicitHeight: Math.max(Theme.smallTarget, implicitContentHeight + Theme.gap16)
                kind: panel.lists.panel === modelData ? "ink" : "quiet"
                text: modelData === "contents" ? qsTr("Contents") : modelData === "pages" ? qsTr("Pages") : qsTr("Matches")
                Accessible.checkable: true
                Accessible.checked: panel.lists.panel === modelData
                onClicked: panel.lists.panel = modelData
            }
        }
        PushButton {
            objectName: "asPrintedHere"
            visible: !panel.beside && !panel.reader.staff && panel.reader.look.recolours
            width: Math.min(implicitWidth, tabs.width)
            implicitHeight: Math.max(Theme.smallTarget, implicitContentHeight + Theme.gap16)
            iconName: panel.reader.look.asPrinted ? "moon" : "file-text"
            text: panel.reader.look.asPrinted ? qsTr("Page in these colours") : qsTr("Page as printed")
            onClicked: panel.reader.look.asPrinted = !panel.reader.look.asPrinted
        }
    }
    ListView {
        id: lines
        cacheBuffer: 0 // nothing half made when the document is closed
        objectName: "contentsList"

        // The focus to one row; false where there is none, and Tab goes on as ever.
        function take(place: int): bool {
            if (place < 0 || place >= count)
                return false;
            positionViewAtIndex(place, ListView.Contain);
            const row = itemAtIndex(place);
            row?.forceActiveFocus(Qt.TabFocusReason);
            return row !== null;
        }

        visible: panel.lists.panel === "contents"
        anchors {
            left: parent.left
            right: linesPager.visible ? linesPager.left : parent.right
            top: tabs.bottom
            bottom: parent.bottom
            leftMargin: Theme.gap16
            rightMargin: Theme.gap16
            topMargin: Theme.gap16
        }
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        highlightMoveDuration: 0
        keyNavigationEnabled: false
        model: visible ? panel.lists.outline : null
        spacing: Theme.gap12

        delegate: OutlineRow {
            required property int index

            width: ListView.view.width
            onWanted: page => {
                panel.reader.jump(page);
                panel.chosen();
            }
            onActiveFocusChanged: if (activeFocus)
                ListView.view.positionViewAtIndex(index, ListView.Contain)
            // Rows are made as they come into sight: their own order is not the order of the contents.
            Keys.onTabPressed: event => event.accepted = lines.take(index + 1)
            Keys.onBacktabPressed: event => event.accepted = lines.take(index - 1)
        }

        Rectangle {
            visible: lines.contentHeight > lines.height
            anchors {
                right: parent.right
                rightMargin: -Theme.gap12
            }
            width: Theme.gap4
            radius: width / 2
            color: Theme.line
            height: Math.max(Theme.gap32, lines.height * lines.visibleArea.heightRatio)
            y: (lines.height - height) * lines.visibleArea.yPosition / Math.max(0.001, 1 - lines.visibleArea.heightRatio)
        }
    }
    Pager {
        id: linesPager
        visible: lines.visible && panel.lists.outlineCount > 8
        anchors {
            right: parent.right
            rightMargin: Theme.gap12
            verticalCenter: lines.verticalCenter
        }
        about: qsTr("Contents")
        canGoDown: !lines.atYEnd
        canGoUp: !lines.atYBeginning
        words: ""
        onDown: lines.contentY = Math.min(lines.originY + lines.contentHeight - lines.height, lines.contentY + lines.height * 0.9)
        onUp: lines.contentY = Math.max(lines.originY, lines.contentY - lines.height * 0.9)
    }
    GridView {
        id: tiles
        objectName: "pageTiles"
        visible: panel.lists.panel === "pages"
        anchors {
            left: parent.left
            right: pager.visible ? pager.left : parent.right
            top: tabs.bottom
            bottom: parent.bottom
            leftMargin: Theme.gap16
            rightMargin: Theme.gap16
            topMargin: Theme.gap16
        }
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 0
        reuseItems: true
        cellHeight: panel.tileHeight
        cellWidth: Math.floor(width / Math.max(1, Math.floor(width / Theme.px(Theme.staff ? 112 : 140))))
        clip: true
        currentIndex: panel.reader.page
        highlightFollowsCurrentItem: true
        highlightMoveDuration: 0
        model: visible ? panel.lists.pages : null

        delegate: PageTile {
            id: tile
            width: tiles.cellWidth - Theme.gap12
            height: tiles.cellHeight - Theme.gap12
            lists: panel.lists
            current: page === panel.reader.page
            onClicked: {
                panel.reader.jump(page);
                panel.chosen();
            }
            onActiveFocusChanged: if (activeFocus)
                tiles.positionViewAtIndex(page, GridView.Contain)
        }
    }
    Pager {
        id: pager
        visible: panel.lists.panel === "pages"
        anchors {
            right: parent.right
            rightMargin: Theme.gap12
            verticalCenter: tiles.verticalCenter
        }
        about: qsTr("Pages")
        canGoDown: !tiles.atYEnd
        canGoUp: !tiles.atYBeginning
        words: ""
        onDown: tiles.contentY = Math.min(tiles.contentHeight - tiles.height, tiles.contentY + tiles.height * 0.9)
        onUp: tiles.contentY = Math.max(0, tiles.contentY - tiles.height * 0.9)
    }
    ListView {
        id: matches
        cacheBuffer: 0 // nothing half made when the document is closed

        function step(by: int): void {
            currentIndex = Math.max(0, Math.min(count - 1, currentIndex + by));
            positionViewAtIndex(currentIndex, ListView.Contain);
            (currentItem as Item)?.forceActiveFocus(Qt.TabFocusReason);
        }

        objectName: "matchList"
        visible: panel.lists.panel === "matches"
        anchors {
            left: parent.left
            right: matchesPager.visible ? matchesPager.left : parent.right
            top: tabs.bottom
            bottom: parent.bottom
            leftMargin: Theme.gap16
            rightMargin: Theme.gap16
            topMargin: Theme.gap16
        }
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        highlightMoveDuration: 0
        keyNavigationEnabled: false
        model: visible ? panel.reader.find.matches : null
        reuseItems: true
        spacing: Theme.gap12

        delegate: MatchRow {
            width: ListView.view.width
            current: place === panel.reader.find.place
            onClicked: {
                panel.reader.find.choose(place);
                panel.chosen();
            }
            onActiveFocusChanged: if (activeFocus)
                ListView.view.currentIndex = place
            Keys.onDownPressed: matches.step(+1)
            Keys.onUpPressed: matches.step(-1)
        }
    }
    ScrollButtons {
        id: matchesPager
        view: matches
        // By how many there are, and not by how tall they stand beside it.
        visible: matches.visible && matches.count > 5
        anchors {
            right: parent.right
            rightMargin: Theme.gap12
            verticalCenter: matches.verticalCenter
        }
        about: qsTr("Matches")
    }
    Words {
        visible: matches.visible && matches.count === 0
        anchors {
            left: matches.left
            right: matches.right
            top: matches.top
        }
        role: "note"
        muted: true
        text: panel.reader.find.count === "…" ? qsTr("Looking through the pages…") : qsTr("These words are not in this document. Fewer or shorter words may find it.")
    }
}
