pragma ComponentBehavior: Bound

import QtQuick
import kiosk.app
import kiosk.ui.theme
import kiosk.ui.components

// The page is the brightest thing. Hits are marked on the page, in the contents and on the scroll line.
Item {
    id: screen

    required property ReaderViewModel reader
    readonly property bool sideBySide: Theme.wide && !Theme.bigText
    property bool contentsOpen: sideBySide

    objectName: "readerScreen"
    onSideBySideChanged: contentsOpen = sideBySide

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
        height: tools.height + Theme.gap24
        color: Theme.surface
        z: 2

        Divider {
            anchors {
                left: parent.left
                right: parent.right
                bottom: parent.bottom
            }
        }
        Flow {
            id: tools
            anchors {
                left: parent.left
                right: parent.right
                top: parent.top
                margins: Theme.gap12
                leftMargin: Theme.gap24
                rightMargin: Theme.gap24
            }
            spacing: Theme.gap12

            Words {
                visible: screen.sideBySide
                width: Theme.sidePanel - Theme.gap24
                height: Theme.target
                verticalAlignment: Text.AlignVCenter
                maximumLineCount: 2
                role: "body"
                weight: "bold"
                headingLevel: 1
                text: screen.reader.shortTitle
            }
            PushButton {
                objectName: "contents"
                visible: !screen.sideBySide && screen.reader.hasOutline
                iconName: "list"
                text: qsTr("Contents")
                onClicked: screen.contentsOpen = !screen.contentsOpen
            }
            SearchField {
                id: find
                objectName: "findField"
                width: screen.sideBySide ? Theme.px(560) : Math.min(tools.width, Theme.px(420))
                filled: true
                text: screen.reader.findText
                placeholder: qsTr("Find in this document")
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
            PushButton {
                objectName: "zoomOut"
                iconOnly: true
                iconName: "minus"
                text: qsTr("Smaller page")
                enabled: screen.reader.canZoomOut
                onClicked: screen.reader.zoomOut()
            }
            PushButton {
                objectName: "zoomIn"
                iconOnly: true
                iconName: "plus"
                text: qsTr("Larger page")
                enabled: screen.reader.canZoomIn
                onClicked: screen.reader.zoomIn()
            }
            PushButton {
                objectName: "fitPage"
                iconName: "maximize"
                text: screen.reader.fitsPage ? qsTr("Fit width") : qsTr("Fit page")
                onClicked: screen.reader.toggleFit()
            }
            PushButton {
                objectName: "textView"
                iconName: "align-left"
                text: qsTr("Text view")
                onClicked: screen.reader.openText()
            }
            PushButton {
                objectName: "previousPageSmall"
                visible: !screen.sideBySide
                iconOnly: true
                iconName: "arrow-left"
                iconMirrors: true
                text: qsTr("Previous page")
                enabled: screen.reader.page > 0
                onClicked: screen.reader.previousPage()
            }
            PushButton {
                objectName: "nextPageSmall"
                visible: !screen.sideBySide
                iconOnly: true
                iconName: "arrow-right"
                iconMirrors: true
                text: qsTr("Next page")
                enabled: screen.reader.page < screen.reader.pageCount - 1
                onClicked: screen.reader.nextPage()
            }
            Words {
                visible: !screen.sideBySide
                height: Theme.target
                verticalAlignment: Text.AlignVCenter
                role: "note"
                muted: true
                text: screen.reader.position
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
        width: visible ? screen.sideBySide ? Theme.sidePanel : Math.min(screen.width, Theme.px(520)) : 0
        z: screen.sideBySide ? 0 : 3
        color: Theme.ground

        Words {
            id: contentsTitle
            anchors {
                left: parent.left
                right: parent.right
                top: parent.top
                margins: Theme.gap24
            }
            role: "body"
            weight: "bold"
            headingLevel: 2
            text: qsTr("Contents")
        }
        ListView {
            id: outline
            anchors {
                left: parent.left
                right: parent.right
                top: contentsTitle.bottom
                bottom: parent.bottom
                margins: Theme.gap16
            }
            clip: true
            spacing: Theme.gap4
            model: screen.reader.outline
            boundsBehavior: Flickable.StopAtBounds
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Contents")

            delegate: OutlineRow {
                width: outline.width
                onWanted: page => {
                    screen.reader.goTo(page);
                    if (!screen.sideBySide)
                        screen.contentsOpen = false;
                }
            }
        }
    }

    StateView {
        id: body
        anchors {
            left: screen.sideBySide ? contents.right : parent.left
            right: parent.right
            top: strip.bottom
            bottom: parent.bottom
        }
        state: screen.reader.failed ? "failed" : "ready"
        happened: screen.reader.sentences[0] ?? ""
        safe: screen.reader.sentences[1] ?? ""
        todo: screen.reader.sentences[2] ?? ""
        buttonText: qsTr("About this item")
        onActed: screen.reader.openItem()

        Item {
            id: view
            anchors {
                fill: parent
                leftMargin: screen.sideBySide ? Theme.px(250) : 0
                rightMargin: screen.sideBySide ? Theme.px(250) : 0
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
                mark: Theme.mark
                markEdge: Theme.markInk
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
            visible: screen.sideBySide
            objectName: "previousPage"
            anchors {
                left: parent.left
                verticalCenter: parent.verticalCenter
                leftMargin: Theme.gap24
            }
            round: true
            iconName: "arrow-left"
            iconMirrors: true
            text: qsTr("Previous")
            enabled: screen.reader.page > 0
            onClicked: screen.reader.previousPage()
        }
        Column {
            visible: screen.sideBySide
            anchors {
                right: parent.right
                verticalCenter: parent.verticalCenter
                rightMargin: Theme.px(52)
            }
            spacing: Theme.gap16

            PushButton {
                objectName: "nextPage"
                round: true
                trailingIconName: "arrow-right"
                iconMirrors: true
                text: qsTr("Next")
                enabled: screen.reader.page < screen.reader.pageCount - 1
                onClicked: screen.reader.nextPage()
            }
            Words {
                objectName: "position"
                role: "note"
                muted: true
                text: screen.reader.position
            }
        }
        HitLine {
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
}
