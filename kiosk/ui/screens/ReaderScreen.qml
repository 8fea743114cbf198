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
    readonly property bool sideBySide: (Theme.staff ? width > Theme.px(960) : Theme.wide) && !Theme.bigText
    readonly property bool banded: Theme.tall
    readonly property bool finding: reader.find.text !== ""
    // Beside a search the tools that every page has elsewhere make room.
    readonly property bool roomy: sideBySide || banded || !finding
    readonly property int side: Theme.staff ? Theme.gap32 : banded ? 0 : sideBySide ? Theme.px(250) : turns.implicitWidth + Theme.gap32
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

    Announcer {
        words: screen.reader.going.position
    }
    Announcer {
        words: screen.reader.find.count
    }
    Announcer {
        words: screen.reader.saying
    }
    Connections {
        target: screen.reader.lists
        function onOpenWanted() {
            screen.contentsOpen = true;
        }
    }
    Connections {
        target: screen.reader.find
        function onWanted() {
            findField.take();
        }
    }
    Connections {
        target: screen.reader.going
        function onPageWanted() {
            staffTools.takePage();
        }
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
                spacing: Theme.gap12

                Words {
                    visible: screen.sideBySide
                    Layout.preferredWidth: Math.max(contents.width, Theme.px(240)) - Theme.gap24
                    role: "body"
                    label: true
                    weight: "bold"
                    headingLevel: 1
                    text: screen.reader.shortTitle
                }
                PushButton {
                    objectName: "contents"
                    visible: !screen.sideBySide && screen.reader.lists.hasAny && (Theme.staff || !screen.crowded)
                    iconOnly: screen.crowded || (Theme.small && Theme.bigText)
                    iconName: screen.contentsOpen ? "x" : "list"
                    text: screen.reader.lists.hasOutline ? qsTr("Contents") : qsTr("Pages")
                    Accessible.checkable: true
                    Accessible.checked: screen.contentsOpen
                    onClicked: screen.contentsOpen = !screen.contentsOpen
                }
                SearchField {
                    id: findField
                    objectName: "findField"
                    Layout.fillWidth: true
                    Layout.maximumWidth: screen.sideBySide ? Theme.px(560) : Theme.px(4000)
                    filled: true
                    text: screen.reader.find.text
                    placeholder: screen.sideBySide ? qsTr("Find in this document") : qsTr("Find")
                    accessibleName: qsTr("Find in this document")
                    count: screen.reader.find.count
                    onEdited: text => screen.reader.find.text = text
                    onAccepted: screen.reader.find.nextMatch()
                    onCleared: screen.reader.find.text = ""
                    onLeftDown: contents.takeMatches()
                }
                PushButton {
                    objectName: "previousMatch"
                    visible: screen.reader.find.matchCount > 0
                    iconOnly: true
                    iconName: "chevron-up"
                    text: qsTr("Previous match")
                    onClicked: screen.reader.find.previousMatch()
                }
                PushButton {
                    objectName: "nextMatch"
                    visible: screen.reader.find.matchCount > 0
                    iconOnly: true
                    iconName: "chevron-down"
                    text: qsTr("Next match")
                    onClicked: screen.reader.find.nextMatch()
                }
                Item {
                    visible: screen.sideBySide
                    Layout.fillWidth: true
                }
                ReaderTools {
                    visible: !screen.banded && !screen.crowded && !Theme.staff
                    reader: screen.reader
                    roomy: screen.roomy
                    wide: screen.sideBySide
                }
            }
            ReaderTools {
                visible: screen.banded && !Theme.staff
                reader: screen.reader
                roomy: true
            }
            RowLayout {
                visible: screen.reader.advisories !== ""
                width: parent.width
                spacing: Theme.gap12

                ButtonIcon {
                    Layout.alignment: Qt.AlignTop
                    colour: Theme.ink
                    name: "info"
                    textSize: Theme.note
                }
                Words {
                    objectName: "advisories"
                    Layout.fillWidth: true
                    role: "note"
                    label: true
                    weight: "semibold"
                    text: screen.reader.advisories
                }
            }
            ReaderStaffTools {
                id: staffTools
                visible: Theme.staff
                width: parent.width
                reader: screen.reader
            }
        }
    }

    ReaderPanel {
        id: contents
        reader: screen.reader
        beside: screen.sideBySide
        visible: screen.contentsOpen && screen.reader.lists.hasAny
        anchors {
            left: parent.left
            top: strip.bottom
            bottom: parent.bottom
        }
        // Its room is kept while the document is opened: then the first page is drawn once, in the size it stays at.
        width: screen.contentsOpen && screen.reader.lists.willHaveAny ? screen.sideBySide ? Theme.px(Theme.staff ? 320 : 440) : Math.min(screen.width, Theme.px(Theme.bigText ? 900 : 560)) : 0
        z: screen.sideBySide ? 0 : 3
        onChosen: screen.contentsOpen = screen.sideBySide
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
            visible: !screen.banded && !Theme.staff
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
            enabled: screen.reader.canGoBefore
            onClicked: screen.reader.previousPage()
        }
        ReaderPages {
            id: view
            reader: screen.reader
            anchors {
                fill: parent
                leftMargin: screen.side
                rightMargin: screen.side
            }
        }
        PushButton {
            objectName: "backFromJump"
            visible: screen.reader.going.backWords !== ""
            anchors {
                left: parent.left
                bottom: whereLine.visible ? whereLine.top : parent.bottom
                leftMargin: screen.sideBySide && !Theme.staff ? Theme.gap32 : Theme.gap12
                bottomMargin: Theme.gap24
            }
            width: Math.min(implicitWidth, screen.sideBySide && !Theme.staff ? screen.side - Theme.gap48 : view.width - Theme.gap24)
            iconName: "rotate-ccw"
            text: screen.reader.going.backWords
            onClicked: screen.reader.going.back()
        }
        Rectangle {
            id: whereLine
            visible: screen.reader.going.saysWhere
            anchors {
                left: view.left
                right: view.right
                bottom: parent.bottom
            }
            height: whereWords.height + Theme.gap24
            color: Theme.surface

            Divider {
                anchors {
                    left: parent.left
                    right: parent.right
                    top: parent.top
                }
            }
            Words {
                id: whereWords
                objectName: "whereWords"
                anchors {
                    left: parent.left
                    right: parent.right
                    verticalCenter: parent.verticalCenter
                    leftMargin: Theme.gap24
                    rightMargin: Theme.gap24
                }
                role: "note"
                text: screen.reader.going.where
            }
        }
        PushButton {
            id: nextButton
            visible: !screen.banded && !Theme.staff
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
            enabled: screen.reader.canGoOn
            onClicked: screen.reader.nextPage()
        }
        Words {
            objectName: "position"
            visible: !screen.banded && !Theme.staff && !(Theme.small && Theme.bigText)
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
            text: screen.reader.going.position
        }
        HitLine {
            visible: screen.sideBySide && share < 1 && screen.reader.look.style === "column"
            anchors {
                right: parent.right
                top: parent.top
                bottom: parent.bottom
                rightMargin: Theme.gap16
                topMargin: Theme.gap16
                bottomMargin: Theme.gap16
            }
            share: view.flick.contentHeight > 0 ? view.flick.height / view.flick.contentHeight : 1
            at: view.flick.contentHeight > view.flick.height ? view.flick.contentY / (view.flick.contentHeight - view.flick.height) : 0
            hits: screen.reader.find.ticks
            current: screen.reader.find.currentTick
        }
    }

    // On a tall screen the page has the width, and the way on stands under it.
    Rectangle {
        id: turnBand
        visible: screen.banded && !Theme.staff && !screen.reader.failed
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
            enabled: screen.reader.canGoBefore
            onClicked: screen.reader.previousPage()
        }
        Words {
            anchors.centerIn: parent
            width: Math.min(implicitWidth, parent.width - before.width - after.width - Theme.gap96)
            horizontalAlignment: Text.AlignHCenter
            role: "note"
            label: true
            muted: true
            text: screen.reader.going.position
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
            enabled: screen.reader.canGoOn
            onClicked: screen.reader.nextPage()
        }
    }
}
