pragma ComponentBehavior: Bound

import QtQuick
import kiosk.app
import kiosk.ui.theme
import kiosk.ui.components

// What stands around every staff screen: the side bar, and a line at the foot that says what was just done.
Item {
    id: chrome

    required property KioskViewModel kiosk
    required property StaffViewModel staff
    readonly property bool compact: width < Theme.px(1200) || Theme.bigText || ["reader", "page", "media"].includes(kiosk.screen)
    readonly property int sideWidth: compact ? railWidth : Theme.px(248)
    readonly property int railWidth: Math.round(Theme.hint * 6.6) + Theme.gap16
    readonly property int footHeight: notice.visible ? notice.height : 0

    objectName: "staffChrome"

    Rectangle {
        id: side

        Accessible.name: qsTr("Side bar", "the column of places beside every staff screen")
        Accessible.role: Accessible.ToolBar
        anchors {
            left: parent.left
            top: parent.top
            bottom: parent.bottom
        }
        color: Theme.sunk
        width: chrome.sideWidth

        Rectangle {
            visible: Theme.contrast
            anchors {
                right: parent.right
                top: parent.top
                bottom: parent.bottom
            }
            color: Theme.line
            width: Theme.lineWidth
        }

        ScrollArea {
            id: places
            anchors {
                left: parent.left
                right: parent.right
                top: parent.top
                bottom: leave.visible ? leave.top : parent.bottom
                leftMargin: chrome.compact ? Theme.gap4 : Theme.gap12
                rightMargin: chrome.compact ? Theme.gap4 : Theme.gap12
                topMargin: chrome.compact ? Theme.gap8 : Theme.gap16
                bottomMargin: chrome.compact ? Theme.gap8 : 0
            }
            contentSpacing: Theme.gap8
            pagerVisible: false

            Item {
                visible: !chrome.compact
                height: Math.max(mark.height, name.implicitHeight) + Theme.gap16
                width: parent ? (parent as Item).width : 0

                Land {
                    id: mark
                    x: Theme.mirrored ? parent.width - width - Theme.gap8 : Theme.gap8
                    width: Theme.px(36)
                    height: width
                    cornerRadius: Theme.corner
                    hue: 1
                    section: 1
                    worldX: 1
                    discState: "accent"
                }
                Words {
                    id: name
                    anchors {
                        left: parent.left
                        right: parent.right
                        leftMargin: mark.width + Theme.gap12 + Theme.gap8
                    }
                    label: true
                    maximumLineCount: 3
                    elide: Text.ElideRight
                    role: "note"
                    weight: "bold"
                    text: chrome.staff.title
                }
            }
            Tile {
                enabled: chrome.kiosk.canGoBack
                iconName: "arrow-left"
                keyHint: qsTr("Esc", "the Escape key")
                objectName: "back"
                text: qsTr("Back")
                onClicked: chrome.kiosk.back()
            }
            Tile {
                place: "home"
                iconName: "house"
                text: qsTr("Home")
            }
            Tile {
                place: "search"
                iconName: "search"
                keyHint: "/"
                text: qsTr("Search")
            }
            Tile {
                visible: !chrome.staff.lent
                place: "bookmarks"
                iconName: "bookmark"
                value: chrome.staff.bookmarkCount > 0 ? chrome.staff.bookmarkCount.toLocaleString(Qt.locale(), "f", 0) : ""
                text: qsTr("Bookmarks")
            }
            Tile {
                visible: !chrome.staff.lent
                place: "recent"
                iconName: "clock"
                text: qsTr("Recent")
            }
            Tile {
                place: "support"
                iconName: "life-buoy"
                text: qsTr("Support contacts")
            }
            Tile {
                place: "library"
                iconName: "newspaper"
                text: qsTr("This library")
            }
            Tile {
                iconName: "accessibility"
                objectName: "access"
                chosen: chrome.kiosk.accessOpen
                text: qsTr("Access", "the control for text size, colours, language and sound")
                onClicked: chrome.kiosk.toggleAccess()
            }
            Tile {
                iconName: "keyboard"
                keyHint: "?"
                text: qsTr("Shortcuts", "the list of keys that do things")
                onClicked: chrome.staff.toggleShortcuts()
            }
            Words {
                visible: !chrome.compact
                topPadding: Theme.gap12
                leftPadding: Theme.gap8
                width: parent ? parent.width : 0
                label: true
                muted: true
                role: "hint"
                text: chrome.staff.library.libraryLine
            }
            Row {
                visible: !chrome.compact
                leftPadding: Theme.gap8
                spacing: Theme.gap8

                ButtonIcon {
                    visible: chrome.staff.library.whole
                    colour: Theme.ink
                    name: "check"
                    textSize: Theme.hint
                }
                Words {
                    label: true
                    role: "hint"
                    weight: "bold"
                    text: chrome.staff.library.checkLine
                }
            }
        }
        Land {
            visible: !chrome.compact && !leave.visible && side.height - places.y - places.fullHeight > height + Theme.gap8
            anchors {
                left: parent.left
                right: parent.right
                bottom: parent.bottom
            }
            height: Theme.px(90)
            hue: -1
            worldX: 0.35
            span: 1.4
            swell: 1.6
            discState: "none"
            skyVisible: false
        }
        LeaveButton {
            id: leave
            visible: chrome.staff.lent
            narrow: chrome.compact
            anchors {
                left: parent.left
                right: parent.right
                bottom: parent.bottom
            }
            leftPadding: Theme.gap4
            rightPadding: Theme.gap4
            height: Math.max(Theme.px(64), implicitHeight)
            onLeave: chrome.kiosk.leave()
        }
    }

    Rectangle {
        id: notice
        visible: chrome.staff.notice.text !== ""
        anchors {
            left: side.right
            right: parent.right
            bottom: parent.bottom
        }
        color: Theme.surface
        height: Math.max(Theme.target, said.implicitHeight, buttons.height) + Theme.gap16

        Rectangle {
            anchors {
                left: parent.left
                right: parent.right
                top: parent.top
            }
            color: Theme.line
            height: Theme.lineWidth
        }
        Words {
            id: said
            Accessible.role: Accessible.AlertMessage
            objectName: "notice"
            anchors {
                left: parent.left
                right: buttons.left
                verticalCenter: parent.verticalCenter
                leftMargin: Theme.gap24
                rightMargin: Theme.gap16
            }
            label: true
            role: "row"
            weight: "semibold"
            text: chrome.staff.notice.text
        }
        Row {
            id: buttons
            anchors {
                right: parent.right
                verticalCenter: parent.verticalCenter
                rightMargin: Theme.gap24
            }
            spacing: Theme.gap12

            PushButton {
                visible: text !== ""
                textRole: "row"
                text: chrome.staff.notice.action
                onClicked: chrome.staff.notice.act()
            }
            PushButton {
                iconName: "x"
                textRole: "row"
                text: qsTr("Close", "take this line away")
                onClicked: chrome.staff.notice.close()
            }
        }
    }

    component Tile: SideTile {
        property string place: ""

        objectName: place
        chosen: place !== "" && chrome.kiosk.current === place
        compact: chrome.compact
        width: parent ? parent.width : 0 // qmllint disable missing-property
        onClicked: {
            if (place !== "")
                chrome.staff.run(place);
        }
    }
}
