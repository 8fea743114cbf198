pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.app
import kiosk.ui.theme
import kiosk.ui.components

// The shelf: one line of title, one search, seven covers. If anything is added, something else goes.
Item {
    id: screen

    required property HomeViewModel home

    objectName: "homeScreen"

    Loader {
        anchors.fill: parent
        sourceComponent: Theme.bigText ? rows : Theme.wide ? shelf : grid
    }

    // Two lines of like length where one does not fit.
    component Title: BalancedWords {
        role: Theme.small ? "cardTitle" : "screenTitle"
        headingLevel: 1
        text: screen.home.title
    }

    component Search: SearchField {
        objectName: "homeSearch"
        placeholder: qsTr("Search the library")
        accessibleName: qsTr("Search the library")
        onEdited: text => screen.home.search(text)
    }

    Component {
        id: shelf

        Item {
            Title {
                id: title
                anchors {
                    left: parent.left
                    top: parent.top
                    leftMargin: Theme.shelfMargin
                    topMargin: Theme.px(64)
                }
                room: parent.width - search.width - 3 * Theme.shelfMargin
            }
            Search {
                id: search
                anchors {
                    right: parent.right
                    top: parent.top
                    rightMargin: Theme.shelfMargin
                    topMargin: Theme.px(74)
                }
                width: Theme.px(560)
            }
            Words {
                id: lead
                anchors {
                    left: title.left
                    right: parent.right
                    top: title.bottom
                    topMargin: Theme.gap12
                    rightMargin: Theme.shelfMargin
                }
                role: "body"
                label: true
                muted: true
                text: qsTr("Seven parts, one city. Start anywhere.")
            }
            RowLayout {
                anchors {
                    left: parent.left
                    right: parent.right
                    top: lead.bottom
                    bottom: starter.visible ? starter.top : parent.bottom
                    leftMargin: Theme.shelfMargin
                    rightMargin: Theme.shelfMargin
                    topMargin: Theme.gap32
                    bottomMargin: Theme.gap48
                }
                spacing: Theme.gap12

                Repeater {
                    model: screen.home.sections

                    SectionCover {
                        required property string sectionId
                        required property string kinds
                        required property string length
                        required property bool isStart
                        required number
                        required title
                        required hue

                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.preferredWidth: 1
                        here: isStart
                        below: kinds
                        belowNote: length
                        onClicked: screen.home.open(sectionId)
                    }
                }
            }
            Fact {
                id: starter
                visible: screen.home.starter
                anchors {
                    left: parent.left
                    bottom: parent.bottom
                    leftMargin: Theme.shelfMargin
                    bottomMargin: Theme.px(52)
                }
                width: Math.min(implicitWidth, parent.width - 2 * Theme.shelfMargin)
                iconName: "newspaper"
                role: "note"
                text: qsTr("Starter edition: it summarises the published library. Each item shows where the published one is.")
            }
        }
    }

    Component {
        id: grid

        Item {
            Title {
                id: title
                anchors {
                    left: parent.left
                    top: parent.top
                    leftMargin: Theme.shelfMargin
                    topMargin: Theme.tall ? Theme.px(84) : Theme.gap16
                }
                room: Theme.tall ? parent.width - 2 * Theme.shelfMargin : parent.width - search.width - 3 * Theme.shelfMargin
            }
            Search {
                id: search
                anchors {
                    right: parent.right
                    top: Theme.tall ? title.bottom : parent.top
                    rightMargin: Theme.shelfMargin
                    topMargin: Theme.tall ? Theme.gap48 : Theme.gap16
                }
                width: Theme.tall ? parent.width - 2 * Theme.shelfMargin : Theme.px(380)
            }
            Item {
                id: head
                anchors {
                    left: parent.left
                    right: parent.right
                    top: parent.top
                }
                height: Math.max(title.y + title.height, search.y + search.height)
            }
            GridLayout {
                anchors {
                    left: parent.left
                    right: parent.right
                    top: head.bottom
                    bottom: parent.bottom
                    leftMargin: Theme.shelfMargin
                    rightMargin: Theme.shelfMargin
                    topMargin: Theme.tall ? Theme.gap48 : Theme.gap16
                    bottomMargin: Theme.tall ? Theme.px(84) : Theme.gap16
                }
                columns: Theme.tall ? 2 : 4
                columnSpacing: Theme.gap12
                rowSpacing: Theme.gap12

                Repeater {
                    model: screen.home.sections

                    SectionCover {
                        required property string sectionId
                        required property string kinds
                        required property string length
                        required property bool isStart
                        required number
                        required title
                        required hue

                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.preferredWidth: 1
                        Layout.preferredHeight: 1
                        here: isStart
                        kindLine: kinds
                        onClicked: screen.home.open(sectionId)
                    }
                }
                Card {
                    visible: screen.home.starter
                    tone: "sunk"
                    padding: Theme.small ? Theme.gap16 : Theme.gap24
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 1
                    Layout.preferredHeight: 1

                    Column {
                        width: parent ? parent.width : 0
                        spacing: Theme.small ? Theme.gap4 : Theme.gap12

                        Words {
                            width: parent.width
                            role: Theme.small ? "note" : "body"
                            label: true
                            weight: "bold"
                            text: qsTr("Starter edition")
                        }
                        Words {
                            width: parent.width
                            role: Theme.tall ? "body" : "note"
                            label: true
                            muted: true
                            text: Theme.tall ? qsTr("It summarises the published library. Each item shows where the published one is.") : qsTr("It summarises the published library.")
                        }
                    }
                }
            }
        }
    }

    // Under large text the covers are rows, as many at a time as there is room for, with a page up and a page down.
    Component {
        id: rows

        Item {
            id: paged

            readonly property int rowHeight: Theme.tall ? Math.round(Theme.cardTitle * 2.4 + Theme.body * 1.3) + Theme.gap32 : Theme.px(Theme.small ? 96 : 136)
            readonly property int perScreen: Math.max(1, Math.floor((shown.height + Theme.gap12) / (rowHeight + Theme.gap12)))
            readonly property bool paging: screen.home.count > perScreen
            property int first: 0

            onPerScreenChanged: first = 0

            Title {
                id: title
                anchors {
                    left: parent.left
                    top: parent.top
                    leftMargin: Theme.shelfMargin
                    topMargin: Theme.small ? Theme.gap12 : Theme.gap48
                }
                role: Theme.small ? "lead" : "screenTitle"
                weight: "bold"
                room: parent.width - 2 * Theme.shelfMargin
            }
            Search {
                id: search
                anchors {
                    left: parent.left
                    right: parent.right
                    top: title.bottom
                    leftMargin: Theme.shelfMargin
                    rightMargin: Theme.shelfMargin
                    topMargin: Theme.small ? Theme.gap12 : Theme.gap24
                }
            }
            Item {
                id: shown
                anchors {
                    left: parent.left
                    right: pager.visible ? pager.left : parent.right
                    top: search.bottom
                    bottom: parent.bottom
                    leftMargin: Theme.shelfMargin
                    rightMargin: pager.visible ? Theme.gap24 : Theme.shelfMargin
                    topMargin: Theme.small ? Theme.gap12 : Theme.gap24
                    bottomMargin: Theme.small ? Theme.gap12 : Theme.gap24
                }

                Column {
                    anchors {
                        left: parent.left
                        right: parent.right
                        top: parent.top
                    }
                    spacing: Theme.gap12

                    Repeater {
                        model: screen.home.sections

                        CoverRow {
                            required property int index
                            required property string sectionId
                            required property string length
                            required property bool isStart
                            required number
                            required title
                            required hue

                            visible: index >= paged.first && index < paged.first + paged.perScreen
                            width: parent ? (parent as Item).width : 0
                            height: Math.max(paged.rowHeight, (shown.height - (paged.perScreen - 1) * Theme.gap12) / paged.perScreen)
                            here: isStart
                            note: length
                            onClicked: screen.home.open(sectionId)
                        }
                    }
                }
            }
            Pager {
                id: pager
                anchors {
                    right: parent.right
                    top: shown.top
                    rightMargin: Theme.shelfMargin
                }
                visible: paged.paging
                first: paged.first + 1
                last: Math.min(screen.home.count, paged.first + paged.perScreen)
                total: screen.home.count
                words: shown.height > Theme.target * 2 + Theme.px(160) ? qsTr("%1–%2 of %3").arg(first).arg(last).arg(total) : ""
                onUp: paged.first = Math.max(0, paged.first - paged.perScreen)
                onDown: paged.first = Math.min(screen.home.count - 1, paged.first + paged.perScreen)
            }
        }
    }
}
