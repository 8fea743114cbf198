pragma ComponentBehavior: Bound

import QtQuick
import kiosk.app
import kiosk.ui.theme
import kiosk.ui.components

// The four questions in order: what, how long, what it brings up and where, what can I do.
Item {
    id: screen

    required property ResourceViewModel resource

    readonly property bool pinned: !Theme.bigText

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
        enabled: !sheet.open
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
        enabled: !sheet.open
        state: screen.resource.known ? "ready" : "empty"
        happened: qsTr("There is nothing here that can be shown.")
        safe: qsTr("The rest of the library still works.")
        todo: qsTr("Go back, or choose something else from home.")

        Item {
            anchors.fill: parent

            Column {
                id: left
                anchors.left: parent.left
                visible: !Theme.bigText && !Theme.tall
                width: visible ? Theme.small ? Theme.px(150) : Theme.px(472) : 0
                spacing: Theme.gap24

                DocumentCover {
                    width: parent.width
                    height: Math.round(width * 1.416)
                    large: !Theme.small
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
                    label: true
                    muted: true
                    text: screen.resource.editionNote
                }
            }

            Actions {
                id: pinnedActions
                visible: screen.pinned
                anchors {
                    left: Theme.small ? parent.left : scroll.left
                    right: parent.right
                    bottom: parent.bottom
                    bottomMargin: Theme.small ? Theme.gap12 : Theme.gap32
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
                    leftMargin: left.visible ? Theme.small ? Theme.gap24 : Theme.px(88) : 0
                }
                contentSpacing: Theme.small ? Theme.gap12 : Theme.gap16 + Theme.gap4

                Land {
                    visible: Theme.tall && !Theme.bigText
                    width: parent ? parent.width : 0
                    height: Theme.px(300)
                    bordered: Theme.dusk || Theme.contrast
                    cornerRadius: Theme.corner
                    hue: screen.resource.hue
                    section: screen.resource.hue
                    worldX: screen.resource.worldX
                    span: 2.2
                    discState: "accent"
                    discBehind: true
                    stonesLit: screen.resource.stones
                }
                Words {
                    width: parent ? parent.width : 0
                    role: screen.resource.title.length > 48 ? "panelTitle" : "screenTitle"
                    weight: "bold"
                    headingLevel: 1
                    text: screen.resource.title
                }
                Flow {
                    id: facts

                    // Room beside the buttons for paging, there or not: whether they are there follows from the facts' height.
                    readonly property real room: scroll.width - Theme.px(72) - Theme.gap24

                    width: parent ? parent.width : 0
                    spacing: Theme.small ? Theme.gap16 : Theme.gap32

                    Fact {
                        visible: text !== ""
                        width: Math.min(implicitWidth, facts.room)
                        role: Theme.small ? "note" : "body"
                        iconName: screen.resource.kind === "film" ? "film" : screen.resource.kind === "audio" ? "podcast" : "file-text"
                        text: screen.resource.size
                    }
                    Fact {
                        visible: text !== ""
                        width: Math.min(implicitWidth, facts.room)
                        role: Theme.small ? "note" : "body"
                        iconName: "clock"
                        text: screen.resource.length
                    }
                    Fact {
                        width: Math.min(implicitWidth, facts.room)
                        role: Theme.small ? "note" : "body"
                        iconName: "users"
                        text: screen.resource.audience
                    }
                    Fact {
                        visible: text !== ""
                        width: Math.min(implicitWidth, facts.room)
                        role: Theme.small ? "note" : "body"
                        iconName: "languages"
                        text: screen.resource.languageNote
                    }
                    Fact {
                        visible: text !== ""
                        width: Math.min(implicitWidth, facts.room)
                        role: Theme.small ? "note" : "body"
                        iconName: "align-left"
                        text: screen.resource.orderNote
                    }
                }
                Words {
                    anchors.left: parent ? parent.left : undefined
                    width: Math.min(parent ? parent.width : 0, Theme.measure)
                    role: "body"
                    content: true
                    text: screen.resource.summary
                }
                Card {
                    visible: screen.resource.hasAdvisories
                    width: parent ? parent.width : 0
                    tone: "sunk"

                    AdvisoryTable {
                        width: parent ? parent.width : 0
                        title: qsTr("What it brings up, and where")
                        role: Theme.bigText ? "body" : "note"
                        rows: screen.resource.advisories
                        ruled: false
                        shares: [52, 32, 16]
                    }
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
                    anchors.left: parent ? parent.left : undefined
                    width: Math.min(parent ? parent.width : 0, Theme.measure)
                    role: "note"
                    muted: true
                    text: screen.resource.editionNote
                }
                Item {
                    visible: !screen.pinned
                    width: 1
                    height: Theme.gap4
                }
            }
        }
    }

    Sheet {
        id: sheet
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
        readonly property real third: Theme.bigText || Theme.tall || Theme.small ? 0 : (width - 2 * spacing) / 3

        spacing: Theme.small ? Theme.gap12 : Theme.gap16

        PushButton {
            objectName: "openItem"
            width: Math.min(actions.width, Math.max(implicitWidth, actions.third))
            kind: "primary"
            textRole: Theme.small && !Theme.bigText ? "note" : "body"
            iconName: actions.resource.kind === "film" ? "play" : actions.resource.kind === "audio" ? "headphones" : "book-open"
            text: actions.resource.openLabel
            onClicked: actions.resource.open()
        }
        PushButton {
            objectName: "openText"
            width: Math.min(actions.width, Math.max(implicitWidth, actions.third))
            visible: actions.resource.hasTextView
            textRole: Theme.small && !Theme.bigText ? "note" : "body"
            iconName: "align-left"
            text: actions.resource.kind === "document" ? qsTr("Text view") : qsTr("Read the words")
            onClicked: actions.resource.openTextView()
        }
        PushButton {
            objectName: "takeAway"
            width: Math.min(actions.width, Math.max(implicitWidth, actions.third))
            visible: actions.resource.sourceLabel !== ""
            textRole: Theme.small && !Theme.bigText ? "note" : "body"
            iconName: "qr-code"
            text: qsTr("Take away")
            onClicked: actions.resource.takeAway()
        }
        PushButton {
            objectName: "summaryOnly"
            width: Math.min(implicitWidth, actions.width)
            kind: "quiet"
            textRole: Theme.small && !Theme.bigText ? "note" : "body"
            iconName: "list"
            text: qsTr("Read the summary only")
            onClicked: actions.resource.openSummary()
        }
        PushButton {
            objectName: "skipParts"
            width: Math.min(implicitWidth, actions.width)
            visible: actions.resource.skipLabel !== ""
            kind: "quiet"
            textRole: Theme.small && !Theme.bigText ? "note" : "body"
            iconName: "skip-forward"
            text: actions.resource.skipLabel
            onClicked: actions.resource.skip()
        }
    }
}
