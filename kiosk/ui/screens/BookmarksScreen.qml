pragma ComponentBehavior: Bound

import QtQuick
import kiosk.app
import kiosk.ui.theme
import kiosk.ui.components

// What was marked, those of one document that follow each other under its title; the chosen one beside the list.
FocusScope {
    id: screen

    required property BookmarksViewModel bookmarks
    readonly property bool stacked: Theme.tall || Theme.bigText || width < Theme.px(760)

    objectName: "bookmarksScreen"

    Words {
        id: title
        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            leftMargin: Theme.margin
            rightMargin: Theme.margin
            topMargin: Theme.px(20)
        }
        headingLevel: 1
        role: "screenTitle"
        text: qsTr("Bookmarks")
    }

    StateView {
        visible: screen.bookmarks.list.count === 0
        anchors {
            left: title.left
            right: title.right
            top: title.bottom
            bottom: parent.bottom
            topMargin: Theme.gap24
        }
        state: "empty"
        happened: screen.bookmarks.trouble !== "" ? screen.bookmarks.trouble : qsTr("What you mark with B is kept here, on this computer.")
    }

    Rectangle {
        id: listCard
        visible: screen.bookmarks.list.count > 0
        anchors {
            left: title.left
            right: screen.stacked ? title.right : detailCard.left
            top: title.bottom
            bottom: screen.stacked ? detailCard.top : parent.bottom
            rightMargin: screen.stacked ? 0 : Theme.gap16
            topMargin: Theme.gap12
            bottomMargin: Theme.px(20)
        }
        border.color: Theme.line
        border.width: Theme.contrast ? Theme.lineWidth : 0
        color: Theme.surface
        radius: Theme.corner

        ListView {
            id: view

            Accessible.name: qsTr("Bookmarks, %1", "a list; how many it holds").arg(screen.bookmarks.list.count.toLocaleString(Qt.locale(), "f", 0))
            Accessible.role: Accessible.List
            anchors {
                fill: parent
                topMargin: Theme.gap8
                bottomMargin: Theme.gap8
                leftMargin: Theme.contrast ? Theme.lineWidth : 0
                rightMargin: Theme.contrast ? Theme.lineWidth : 0
            }
            boundsBehavior: Flickable.StopAtBounds
            cacheBuffer: 0 // nothing half made when the list goes
            clip: true
            currentIndex: screen.bookmarks.list.chosen
            focus: true
            highlightMoveDuration: 0
            keyNavigationEnabled: false
            model: screen.bookmarks.list.rows
            pixelAligned: true
            reuseItems: true
            section.property: "title"
            onCurrentIndexChanged: positionViewAtIndex(currentIndex, ListView.Contain)

            section.delegate: Words {
                required property string section

                bottomPadding: Theme.gap4
                headingLevel: 2
                label: true
                leftPadding: Theme.gap16 + Theme.gap4
                role: "note"
                rightPadding: Theme.gap16
                text: section
                topPadding: Theme.gap12
                weight: "bold"
                width: ListView.view.width
            }

            delegate: ListRow {
                required property int index
                required property string words
                required property string place
                // qmllint disable required
                required property var model

                Accessible.description: [place, model.note, qsTr("%1 of %2", "a row's place in its list").arg(index + 1).arg(screen.bookmarks.list.count)].filter(part => part !== "").join(", ")
                Accessible.name: words
                Accessible.focusable: ListView.isCurrentItem
                chosen: ListView.isCurrentItem
                // Tab goes past a list; arrows, J and K go through it.
                focusPolicy: ListView.isCurrentItem || activeFocus ? Qt.StrongFocus : Qt.ClickFocus
                iconName: "bookmark"
                badge: model.note
                objectName: "bookmark" + index
                text: words
                value: place
                width: ListView.view.width

                Keys.onEnterPressed: screen.bookmarks.list.open(index)
                Keys.onReturnPressed: screen.bookmarks.list.open(index)
                onChosenTwice: screen.bookmarks.list.open(index)
                onClicked: screen.bookmarks.list.choose(index)
            }
        }
    }

    Rectangle {
        id: detailCard
        visible: screen.bookmarks.list.count > 0
        anchors {
            right: title.right
            left: screen.stacked ? title.left : undefined
            top: screen.stacked ? undefined : title.bottom
            bottom: parent.bottom
            topMargin: Theme.gap12
            bottomMargin: Theme.px(20)
        }
        border.color: Theme.line
        border.width: Theme.contrast ? Theme.lineWidth : 0
        color: Theme.surface
        radius: Theme.corner
        width: screen.stacked ? undefined : Math.min(Theme.px(412), parent.width * 0.44) // qmllint disable incompatible-type
        height: screen.stacked ? parent.height * 0.5 : undefined // qmllint disable incompatible-type

        ScrollArea {
            anchors {
                fill: parent
                margins: Theme.gap24
            }
            contentSpacing: Theme.gap16

            Words {
                headingLevel: 2
                label: true
                role: "body"
                text: screen.bookmarks.title
                weight: "bold"
                width: parent ? parent.width : 0
            }
            Words {
                label: true
                muted: true
                role: "note"
                text: screen.bookmarks.when
                width: parent ? parent.width : 0
            }
            Words {
                role: "row"
                text: screen.bookmarks.quote
                visible: text !== ""
                width: parent ? parent.width : 0
            }
            Fact {
                iconName: "info"
                role: "row"
                strong: true
                text: qsTr("This passage is no longer in the document.")
                visible: screen.bookmarks.gone
                width: parent ? parent.width : 0
            }
            Words {
                label: true
                role: "row"
                text: qsTr("Your note")
                weight: "bold"
                width: parent ? parent.width : 0
            }
            NoteField {
                accessibleName: qsTr("Your note")
                placeholder: qsTr("Write something beside it")
                text: screen.bookmarks.note
                width: parent ? parent.width : 0
                onWritten: text => screen.bookmarks.setNote(text)
            }
            Flow {
                spacing: Theme.gap12
                width: parent ? parent.width : 0

                PushButton {
                    iconName: "book-open"
                    kind: "primary"
                    text: qsTr("Open", "open the document at the bookmark")
                    textRole: "row"
                    onClicked: screen.bookmarks.openThis()
                }
                PushButton {
                    iconName: "x"
                    text: qsTr("Remove", "take the bookmark away")
                    textRole: "row"
                    onClicked: screen.bookmarks.remove()
                }
            }
        }
    }
}
