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
    readonly property int perScreen: 4
    property int first: 0

    objectName: "homeScreen"

    Loader {
        anchors.fill: parent
        sourceComponent: Theme.bigText ? rows : Theme.wide ? shelf : grid
    }

    component Title: Words {
        role: "screenTitle"
        weight: "bold"
        headingLevel: 1
        text: screen.home.title
    }

    component Search: SearchField {
        objectName: "homeSearch"
        placeholder: qsTr("Search the library")
        accessibleName: qsTr("Search the library")
        onEdited: text => screen.home.search(text)
    }

    component Starter: Row {
        visible: screen.home.starter
        spacing: Theme.gap12

        Icon {
            name: "newspaper"
            colour: Theme.muted
            width: Theme.iconFor(Theme.note)
            height: width
        }
        Words {
            role: "note"
            muted: true
            width: Math.min(implicitWidth, screen.width - 2 * Theme.shelfMargin - Theme.gap64)
            text: qsTr("Starter edition: it summarises the published library. Each item shows where the published one is.")
        }
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
                    topMargin: Theme.px(72)
                }
                width: Math.min(parent.width - search.width - 3 * Theme.shelfMargin, Theme.px(780))
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
                    top: title.bottom
                    topMargin: Theme.gap16
                }
                role: "body"
                muted: true
                text: qsTr("Seven parts, one city. Start anywhere.")
            }
            RowLayout {
                anchors {
                    left: parent.left
                    right: parent.right
                    top: lead.bottom
                    bottom: starter.top
                    leftMargin: Theme.shelfMargin
                    rightMargin: Theme.shelfMargin
                    topMargin: Theme.gap32
                    bottomMargin: Theme.gap32
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
            Starter {
                id: starter
                anchors {
                    left: parent.left
                    bottom: parent.bottom
                    leftMargin: Theme.shelfMargin
                    bottomMargin: Theme.px(52)
                }
            }
        }
    }

    Component {
        id: grid

        Item {
            readonly property int columns: Theme.tall ? 2 : 4
            readonly property int lines: Math.ceil((screen.home.count + (Theme.tall ? 1 : 0)) / columns)

            Title {
                id: title
                anchors {
                    left: parent.left
                    top: parent.top
                    leftMargin: Theme.shelfMargin
                    topMargin: Theme.tall ? Theme.px(84) : Theme.gap16
                }
                width: Theme.tall ? parent.width - 2 * Theme.shelfMargin : parent.width - search.width - 3 * Theme.shelfMargin
            }
            Search {
                id: search
                anchors {
                    right: parent.right
                    top: Theme.tall ? title.bottom : parent.top
                    rightMargin: Theme.shelfMargin
                    topMargin: Theme.tall ? Theme.gap48 : Theme.gap16
                }
                width: Theme.tall ? parent.width - 2 * Theme.shelfMargin : Theme.px(320)
            }
            GridLayout {
                anchors {
                    left: parent.left
                    right: parent.right
                    top: search.bottom
                    bottom: parent.bottom
                    leftMargin: Theme.shelfMargin
                    rightMargin: Theme.shelfMargin
                    topMargin: Theme.tall ? Theme.gap48 : Theme.gap16
                    bottomMargin: Theme.tall ? Theme.px(84) : Theme.gap16
                }
                columns: parent.columns
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
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 1
                    Layout.preferredHeight: 1

                    Words {
                        width: parent.width
                        role: Theme.tall ? "body" : "note"
                        weight: "bold"
                        text: qsTr("Starter edition")
                    }
                    Words {
                        width: parent.width
                        role: "note"
                        muted: true
                        text: Theme.tall ? qsTr("It summarises the published library. Each item shows where the published one is.") : qsTr("It summarises the published library.")
                    }
                }
            }
        }
    }

    Component {
        id: rows

        Item {
            Title {
                id: title
                anchors {
                    left: parent.left
                    right: parent.right
                    top: parent.top
                    leftMargin: Theme.shelfMargin
                    rightMargin: Theme.shelfMargin
                    topMargin: Theme.small ? Theme.gap12 : Theme.gap32
                }
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
            ScrollArea {
                anchors {
                    left: parent.left
                    right: parent.right
                    top: search.bottom
                    bottom: parent.bottom
                    leftMargin: Theme.shelfMargin
                    rightMargin: Theme.shelfMargin
                    topMargin: Theme.small ? Theme.gap12 : Theme.gap24
                }
                contentSpacing: Theme.gap12

                Repeater {
                    model: screen.home.sections

                    CoverRow {
                        required property string sectionId
                        required property string length
                        required number
                        required title
                        required hue

                        width: parent ? (parent as Item).width : 0
                        note: length
                        onClicked: screen.home.open(sectionId)
                    }
                }
                Starter {}
            }
        }
    }
}
