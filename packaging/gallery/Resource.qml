import QtQuick
import kiosk.app
import kiosk.ui.theme
import kiosk.ui.components

Rectangle {
    id: sheet

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: Appearance.rightToLeft
    color: Theme.ground

    DocumentCover {
        id: cover

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.top: crumbs.bottom
        anchors.topMargin: Theme.px(40)
        hue: 1
        kicker: "2023 to 2031"
        large: true
        pill: "Starter edition"
        subtitle: "Trauma awareness, prevention and response strategy for children, young people and families"
        title: "Compassionate Leeds"
        visible: Theme.wide && !Theme.bigText
    }

    Crumbs {
        id: crumbs

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.top: parent.top
        anchors.topMargin: Theme.small ? Theme.gap16 : Theme.gap48
        here: "Document"
        section: "Compassionate Leeds Strategy"
    }

    ScrollArea {
        anchors.bottom: ledge.top
        anchors.left: cover.visible ? cover.right : parent.left
        anchors.leftMargin: cover.visible ? Theme.px(88) : Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.top: crumbs.bottom
        anchors.topMargin: Theme.small ? Theme.gap12 : Theme.px(52)
        contentSpacing: Theme.gap24

        Words {
            headingLevel: 1
            role: "screenTitle"
            text: "Compassionate Leeds"
            width: parent.width
        }

        Flow {
            spacing: Theme.gap32
            width: parent.width

            Fact {
                iconName: "file-text"
                text: "12 pages"
            }

            Fact {
                iconName: "clock"
                text: "About 25 minutes"
            }

            Fact {
                iconName: "users"
                text: "Everyone who works with children"
            }
        }

        Words {
            text: "How Leeds means to notice trauma, prevent it and respond to it, from 2023 to 2031. Leaders use it to hold themselves and others to account. Change is expected to take time."
            width: Math.min(parent.width, Theme.measure * 1.2)
        }

        Card {
            tone: "sunk"
            padding: Theme.gap32
            width: parent.width

            AdvisoryTable {
                rows: rows
                ruled: false
                title: "What it brings up, and where"
                width: parent.width
            }
        }

        Flow {
            spacing: Theme.gap16
            width: parent.width

            PushButton {
                iconName: "book-open"
                kind: "primary"
                text: "Open"
                textRole: "lead"
                width: Math.max(implicitWidth, Theme.px(280))
            }

            PushButton {
                iconName: "align-left"
                text: "Text view"
                width: Math.max(implicitWidth, Theme.px(250))
            }

            PushButton {
                enabled: false
                iconName: "headphones"
                text: "Listen"
                width: Math.max(implicitWidth, Theme.px(250))
            }

            PushButton {
                focus: true
                iconName: "qr-code"
                text: "Take away"
                width: Math.max(implicitWidth, Theme.px(250))
                Component.onCompleted: forceActiveFocus(Qt.TabFocusReason)
            }
        }

        Flow {
            spacing: Theme.gap16
            width: parent.width

            PushButton {
                iconName: "list"
                kind: "quiet"
                text: "Read the summary only"
            }

            PushButton {
                iconName: "skip-forward"
                kind: "quiet"
                text: "Skip pages 4 to 6"
            }
        }
    }

    ListModel {
        id: rows

        ListElement {
            topic: "Violence or abuse"
            extent: "named, not described"
            place: "page 4"
        }

        ListElement {
            topic: "Family separation"
            extent: "one paragraph"
            place: "page 6"
        }

        ListElement {
            topic: "Mental ill-health"
            extent: "in general terms"
            place: "pages 3 to 5"
        }
    }

    Ledge {
        id: ledge
    }
}
