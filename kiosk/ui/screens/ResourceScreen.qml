pragma ComponentBehavior: Bound

import QtQuick
import kiosk.app
import kiosk.ui.theme
import kiosk.ui.components

// The four questions in order: what, how long, what it brings up and where, what can I do.
Item {
    id: screen

    required property ResourceViewModel resource

    readonly property bool pinned: !Theme.bigText && !Theme.small

    objectName: "resourceScreen"

    Crumbs {
        id: crumbs
        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            leftMargin: Theme.margin
            rightMargin: Theme.margin
            topMargin: Theme.small ? Theme.gap16 : Theme.gap48
        }
        section: screen.resource.sectionTitle
        here: screen.resource.kindWord
    }

    StateView {
        anchors {
            left: parent.left
            right: parent.right
            top: crumbs.bottom
            bottom: parent.bottom
            leftMargin: Theme.margin
            rightMargin: Theme.margin
            topMargin: Theme.small ? Theme.gap16 : Theme.gap32
        }
        state: screen.resource.known ? "ready" : "empty"
        happened: qsTr("There is nothing here that can be shown.")
        safe: qsTr("The rest of the library still works.")
        todo: qsTr("Go back, or choose something else from home.")

        Item {
            anchors.fill: parent

            Column {
                id: left
                visible: !Theme.bigText && !Theme.tall
                width: visible ? Theme.small ? Theme.px(220) : Theme.column(4) : 0
                spacing: Theme.gap24

                DocumentCover {
                    width: parent.width
                    height: width * (Theme.small ? 1.2 : 1.41)
                    large: true
                    hue: screen.resource.hue
                    place: Math.max(1, screen.resource.stones)
                    lit: screen.resource.stones
                    number: screen.resource.stones > 0 ? screen.resource.stones : ""
                    kicker: screen.resource.published
                    title: screen.resource.title
                    subtitle: screen.resource.subtitle
                    pill: screen.resource.starter ? qsTr("Starter edition") : ""
                }
                Words {
                    visible: text !== "" && !Theme.small
                    width: parent.width
                    role: "note"
                    muted: true
                    text: screen.resource.editionNote
                }
            }

            Actions {
                id: pinnedActions
                visible: screen.pinned
                anchors {
                    left: scroll.left
                    right: scroll.right
                    bottom: parent.bottom
                    bottomMargin: Theme.small ? Theme.gap12 : Theme.gap48
                }
                resource: screen.resource
            }
            ScrollArea {
                id: scroll
                anchors {
                    left: left.visible ? left.right : parent.left
                    right: parent.right
                    top: parent.top
                    bottom: screen.pinned ? pinnedActions.top : parent.bottom
                    bottomMargin: screen.pinned ? Theme.gap16 : 0
                    leftMargin: left.visible ? Theme.small ? Theme.gap24 : Theme.gap64 + Theme.gap24 : 0
                }
                contentSpacing: Theme.small ? Theme.gap12 : Theme.gap24

                Words {
                    width: parent ? parent.width : 0
                    role: screen.resource.title.length > 48 ? "panelTitle" : "screenTitle"
                    weight: "bold"
                    headingLevel: 1
                    text: screen.resource.title
                }
                Flow {
                    width: parent ? parent.width : 0
                    spacing: Theme.gap32

                    Fact {
                        visible: text !== ""
                        iconName: screen.resource.kind === "film" ? "film" : screen.resource.kind === "audio" ? "podcast" : "file-text"
                        text: screen.resource.size
                    }
                    Fact {
                        visible: text !== ""
                        iconName: "clock"
                        text: screen.resource.length
                    }
                    Fact {
                        iconName: "users"
                        text: screen.resource.audience
                    }
                }
                Words {
                    width: Math.min(parent ? parent.width : 0, Theme.measure)
                    role: "body"
                    text: screen.resource.summary
                }
                AdvisoryTable {
                    visible: screen.resource.hasAdvisories
                    width: parent ? parent.width : 0
                    title: qsTr("What it brings up, and where")
                    rows: screen.resource.advisories
                }
                Words {
                    visible: screen.resource.looked
                    width: parent ? parent.width : 0
                    role: "note"
                    muted: true
                    text: qsTr("Somebody looked through this for hard topics and found none to tell of.")
                }
                Actions {
                    visible: !screen.pinned
                    width: parent ? parent.width : 0
                    resource: screen.resource
                }
                Words {
                    visible: text !== "" && (Theme.small || Theme.bigText || Theme.tall)
                    width: Math.min(parent ? parent.width : 0, Theme.measure)
                    role: "note"
                    muted: true
                    text: screen.resource.editionNote
                }
                Item {
                    width: 1
                    height: Theme.gap24
                }
            }
        }
    }

    Sheet {
        anchors.fill: parent
        open: screen.resource.takeAwayShown
        title: screen.resource.sourceLabel
        onClosed: screen.resource.hideTakeAway()

        TakeAway {
            width: parent ? parent.width : 0
            address: screen.resource.sourceUrl
        }
    }

    component Actions: Flow {
        id: actions

        required property ResourceViewModel resource

        spacing: Theme.gap16

        PushButton {
            objectName: "openItem"
            kind: "primary"
            iconName: actions.resource.kind === "film" ? "play" : actions.resource.kind === "audio" ? "headphones" : "book-open"
            text: actions.resource.openLabel
            onClicked: actions.resource.open()
        }
        PushButton {
            objectName: "openText"
            visible: actions.resource.hasTextView
            iconName: "align-left"
            text: actions.resource.kind === "document" ? qsTr("Text view") : qsTr("Read the words")
            onClicked: actions.resource.openTextView()
        }
        PushButton {
            objectName: "takeAway"
            visible: actions.resource.sourceLabel !== ""
            iconName: "qr-code"
            text: qsTr("Take away")
            onClicked: actions.resource.takeAway()
        }
        PushButton {
            objectName: "summaryOnly"
            kind: "quiet"
            iconName: "list"
            text: qsTr("Read the summary only")
            onClicked: actions.resource.openSummary()
        }
        PushButton {
            objectName: "skipParts"
            visible: actions.resource.skipLabel !== ""
            kind: "quiet"
            iconName: "skip-forward"
            text: actions.resource.skipLabel
            onClicked: actions.resource.skip()
        }
    }
}
