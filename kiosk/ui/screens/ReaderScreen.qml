pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.app
import kiosk.ui.theme
import kiosk.ui.components

// The page is the brightest thing. Hits are marked on the page, in the contents and on the scroll line.
Item {
    id: screen

    required property ReaderViewModel reader
    readonly property bool sideBySide: Theme.wide && !Theme.bigText
    readonly property bool banded: Theme.tall
    readonly property bool finding: reader.findText !== ""
    // Beside a search the tools that every page has elsewhere make room.
    readonly property bool roomy: sideBySide || banded || !finding
    readonly property int side: banded ? 0 : sideBySide ? Theme.px(250) : turns.implicitWidth + Theme.gap32
    readonly property bool crowded: finding && Theme.bigText && !Theme.wide
    property bool contentsOpen: sideBySide

    objectName: "readerScreen"
    readonly property int pages: reader.pageCount
    onSideBySideChanged: contentsOpen = sideBySide
    // Kept from one document, and one visitor, to the next: what was opened is put away with the document.
    onPagesChanged: if (pages === 0)
        contentsOpen = sideBySide

    Rectangle {
        anchors.fill: parent
        color: Theme.sunk
    }

    Rectangle {
        id: strip
        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
        }
        height: rows.height + Theme.gap24
        color: Theme.surface
        z: 4

        Divider {
            anchors {
                left: parent.left
                right: parent.right
                bottom: parent.bottom
            }
        }
        Column {
            id: rows
            anchors {
                left: parent.left
                right: parent.right
                top: parent.top
                topMargin: Theme.gap12
                leftMargin: Theme.small ? Theme.gap12 : Theme.gap24
                rightMargin: Theme.small ? Theme.gap12 : Theme.gap24
            }
            spacing: Theme.gap12

            RowLayout {
                id: firstRow
                width: parent.width
                spacing: Theme.small ? Theme.gap8 : Theme.gap12

                Words {
                    visible: screen.sideBySide
                    Layout.preferredWidth: contents.width - Theme.gap24
                    role: "body"
                    label: true
                    weight: "bold"
                    headingLevel: 1
                    text: screen.reader.shortTitle
                }
                PushButton {
                    objectName: "contents"
                    visible: !screen.sideBySide && screen.reader.hasOutline && !screen.crowded
                    iconName: screen.contentsOpen ? "x" : "list"
                    text: qsTr("Contents")
                    Accessible.checkable: true
                    Accessible.checked: screen.contentsOpen
                    onClicked: screen.contentsOpen = !screen.contentsOpen
                }
                SearchField {
                    objectName: "findField"
                    Layout.fillWidth: true
                    Layout.maximumWidth: screen.sideBySide ? Theme.px(560) : Theme.px(4000)
                    filled: true
                    text: screen.reader.findText
                    placeholder: screen.sideBySide ? qsTr("Find in this document") : qsTr("Find")
                    accessibleName: qsTr("Find in this document")
                    count: screen.reader.findCount
                    onEdited: text => screen.reader.findText = text
                    onAccepted: screen.reader.nextMatch()
                    onCleared: screen.reader.findText = ""
                }
                PushButton {
                    objectName: "previousMatch"
                    visible: screen.reader.matchCount > 0
                    iconOnly: true
                    iconName: "chevron-up"
                    text: qsTr("Previous match")
                    onClicked: screen.reader.previousMatch()
                }
                PushButton {
                    objectName: "nextMatch"
                    visible: screen.reader.matchCount > 0
                    iconOnly: true
                    iconName: "chevron-down"
                    text: qsTr("Next match")
                    onClicked: screen.reader.nextMatch()
                }
                Item {
                    visible: screen.sideBySide
                    Layout.fillWidth: true
                }
                ReaderTools {
                    visible: !screen.banded && !screen.crowded
                    reader: screen.reader
                    roomy: screen.roomy
                }
            }
            ReaderTools {
                visible: screen.banded
                reader: screen.reader
                roomy: true
            }
        }
    }

    Rectangle {
        id: contents
        visible: screen.contentsOpen && screen.reader.hasOutline
        anchors {
            left: parent.left
            top: strip.bottom
            bottom: parent.bottom
        }
        width: visible ? screen.sideBySide ? Theme.px(440) : Math.min(screen.width, Theme.px(Theme.bigText ? 900 : 560)) : 0
        z: screen.sideBySide ? 0 : 3
        color: Theme.ground

        Divider {
            anchors {
                right: parent.right
                top: parent.top
                bottom: parent.bottom
            }
            vertical: true
            visible: !screen.sideBySide
        }
        ScrollArea {
            anchors {
                fill: parent
                leftMargin: Theme.gap16
                rightMargin: Theme.gap16
                topMargin: Theme.gap16
            }
            contentSpacing: Theme.gap12
            pagerVisible: !screen.sideBySide

            Words {
                width: parent ? parent.width : 0
                leftPadding: Theme.gap8
                role: "body"
                label: true
                weight: "bold"
                headingLevel: 2
                text: qsTr("Contents")
            }
            Repeater {
                model: screen.reader.outline

                OutlineRow {
                    width: parent ? (parent as Item).width : 0
                    onWanted: page => {
                        screen.reader.goTo(page);
                        screen.contentsOpen = screen.sideBySide;
                    }
                }
            }
            Item {
                width: 1
                height: Theme.gap12
            }
        }
    }

    StateView {
        id: body
        anchors {
            left: screen.sideBySide ? contents.right : parent.left
            right: parent.right
            top: strip.bottom
            bottom: turnBand.top
            margins: screen.reader.failed ? Theme.gap48 : 0
        }
        enabled: screen.sideBySide || !contents.visible
        state: screen.reader.failed ? "failed" : "ready"
        happened: screen.reader.sentences[0] ?? ""
        safe: screen.reader.sentences[1] ?? ""
        todo: screen.reader.sentences[2] ?? ""
        buttonText: qsTr("About this item")
        onActed: screen.reader.openItem()

        PushButton {
            id: turns
            visible: !screen.banded
            objectName: "previousPage"
            anchors {
                left: parent.left
                verticalCenter: parent.verticalCenter
                leftMargin: screen.sideBySide ? Theme.gap32 : Theme.gap12
            }
            round: true
            iconName: "arrow-left"
            text: qsTr("Previous")
            iconOnly: !screen.sideBySide && Theme.bigText
            enabled: screen.reader.page > 0
            onClicked: screen.reader.previousPage()
        }
        Item {
            id: view
            anchors {
                fill: parent
                leftMargin: screen.side
                rightMargin: screen.side
            }
            clip: true
            onWidthChanged: screen.reader.resize(width, height)
            onHeightChanged: screen.reader.resize(width, height)
            Component.onCompleted: screen.reader.resize(width, height)

            PageCanvas {
                objectName: "pageCanvas"
                anchors.fill: parent
                reader: screen.reader
                paper: Theme.surface
                edge: Theme.line
                // Paper is white in every theme, and so is what is marked on it.
                mark: Appearance.colour("mark", "day")
                markEdge: Appearance.colour("mark_ink", "day")
            }
            Flickable {
                id: flick
                objectName: "pages"
                anchors.fill: parent
                contentWidth: Math.max(width, screen.reader.contentWidth)
                contentHeight: Math.max(height, screen.reader.contentHeight)
                boundsBehavior: Flickable.StopAtBounds
                onContentYChanged: screen.reader.scrolled(contentX, contentY)
                onContentXChanged: screen.reader.scrolled(contentX, contentY)

                Connections {
                    target: screen.reader
                    function onScrollWanted(x: real, y: real) {
                        flick.contentX = Math.min(x, Math.max(0, flick.contentWidth - flick.width));
                        flick.contentY = Math.min(y, Math.max(0, flick.contentHeight - flick.height));
                    }
                }
                Repeater {
                    model: screen.reader.seen

                    PageOverlay {
                        onShowAsked: page => screen.reader.showCovered(page)
                        onRetryAsked: page => screen.reader.retry(page)
                    }
                }
                PageTouch {
                    width: flick.contentWidth
                    height: flick.contentHeight
                    onPressedAt: (x, y) => screen.reader.pressedAt(x, y)
                    onPinched: (factor, x, y) => screen.reader.pinched(factor, x - flick.contentX, y - flick.contentY)
                }
            }
        }
        PushButton {
            id: nextButton
            visible: !screen.banded
            objectName: "nextPage"
            anchors {
                right: parent.right
                verticalCenter: parent.verticalCenter
                rightMargin: screen.sideBySide ? Theme.px(72) : Theme.gap12
            }
            round: true
            iconName: iconOnly ? "arrow-right" : ""
            trailingIconName: iconOnly ? "" : "arrow-right"
            text: qsTr("Next")
            iconOnly: turns.iconOnly
            enabled: screen.reader.page < screen.reader.pageCount - 1
            onClicked: screen.reader.nextPage()
        }
        Words {
            objectName: "position"
            visible: !screen.banded && !(Theme.small && Theme.bigText)
            anchors {
                horizontalCenter: nextButton.horizontalCenter
                top: nextButton.bottom
                topMargin: Theme.gap16
            }
            width: Math.min(implicitWidth, screen.side - Theme.gap16)
            horizontalAlignment: Text.AlignHCenter
            role: "note"
            label: true
            muted: true
            text: screen.reader.position
        }
        HitLine {
            visible: screen.sideBySide && share < 1
            anchors {
                right: parent.right
                top: parent.top
                bottom: parent.bottom
                rightMargin: Theme.gap16
                topMargin: Theme.gap16
                bottomMargin: Theme.gap16
            }
            share: flick.contentHeight > 0 ? flick.height / flick.contentHeight : 1
            at: flick.contentHeight > flick.height ? flick.contentY / (flick.contentHeight - flick.height) : 0
            hits: screen.reader.hitLine
            current: screen.reader.currentHit
        }
    }

    // On a tall screen the page has the width, and the way on stands under it.
    Rectangle {
        id: turnBand
        visible: screen.banded && !screen.reader.failed
        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
        }
        height: visible ? before.height + Theme.gap24 : 0
        color: Theme.ground

        PushButton {
            id: before
            objectName: "previousPageTall"
            anchors {
                left: parent.left
                verticalCenter: parent.verticalCenter
                leftMargin: Theme.gap24
            }
            round: true
            iconName: "arrow-left"
            text: qsTr("Previous")
            enabled: screen.reader.page > 0
            onClicked: screen.reader.previousPage()
        }
        Words {
            anchors.centerIn: parent
            width: Math.min(implicitWidth, parent.width - before.width - after.width - Theme.gap96)
            horizontalAlignment: Text.AlignHCenter
            role: "note"
            label: true
            muted: true
            text: screen.reader.position
        }
        PushButton {
            id: after
            objectName: "nextPageTall"
            anchors {
                right: parent.right
                verticalCenter: parent.verticalCenter
                rightMargin: Theme.gap24
            }
            round: true
            trailingIconName: "arrow-right"
            text: qsTr("Next")
            enabled: screen.reader.page < screen.reader.pageCount - 1
            onClicked: screen.reader.nextPage()
        }
    }
}
