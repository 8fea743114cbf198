pragma ComponentBehavior: Bound

import QtQuick
import kiosk.app
import kiosk.ui.theme
import kiosk.ui.components

// All items: chips and filters, a compact list or covers, and what the chosen one is beside it.
FocusScope {
    id: screen

    required property ShelfListViewModel shelf
    required property StaffViewModel staff
    readonly property bool stacked: Theme.tall
    // Where there is no room beside the list, a touch leads to the item's own screen.
    readonly property bool detailed: !Theme.bigText || Theme.tall

    // Large letters on a low screen: the kinds move among the filters, so that the list keeps its room.
    readonly property bool few: Theme.bigText && !Theme.tall
    readonly property list<var> families: [
        {
            family: "all",
            words: qsTr("All", "every kind of item")
        },
        {
            family: "page",
            words: qsTr("Pages")
        },
        {
            family: "document",
            words: qsTr("Documents")
        },
        {
            family: "media",
            words: qsTr("Film and sound")
        }
    ]

    objectName: "itemsScreen"

    Item {
        id: under
        anchors.fill: parent
        enabled: !screen.shelf.filtersOpen

        Pressable {
            id: find
            anchors {
                left: parent.left
                right: parent.right
                top: parent.top
                leftMargin: Theme.margin
                rightMargin: Theme.margin
                topMargin: Theme.px(20)
            }
            height: Math.max(Theme.px(48), implicitHeight)
            leftPadding: Theme.gap16
            rightPadding: Theme.gap12
            ringRadius: height / 2
            objectName: "findAnything"
            text: qsTr("Find a page, a document, a command")
            onClicked: screen.staff.search()

            background: Rectangle {
                border.color: Theme.line
                border.width: Theme.lineWidth
                color: find.down ? Theme.sunk : Theme.surface
                radius: height / 2
            }
            contentItem: Item {
                implicitHeight: Math.max(findWords.implicitHeight, findKey.implicitHeight)

                ButtonIcon {
                    id: lens
                    anchors {
                        left: parent.left
                        verticalCenter: parent.verticalCenter
                    }
                    colour: Theme.ink
                    name: "search"
                    textSize: Theme.row
                }
                Words {
                    id: findWords
                    Accessible.ignored: true
                    anchors {
                        left: lens.right
                        right: findKey.left
                        verticalCenter: parent.verticalCenter
                        leftMargin: Theme.gap12
                        rightMargin: Theme.gap12
                    }
                    label: true
                    muted: true
                    role: "row"
                    text: find.text
                }
                KeyHint {
                    id: findKey
                    anchors {
                        right: parent.right
                        verticalCenter: parent.verticalCenter
                    }
                    text: "Ctrl K"
                }
            }
        }

        Flow {
            id: bar
            anchors {
                left: find.left
                right: find.right
                top: find.bottom
                topMargin: Theme.gap16
            }
            spacing: Theme.gap12

            Words {
                height: Math.max(Theme.target, implicitHeight)
                rightPadding: Theme.gap16
                verticalAlignment: Text.AlignVCenter
                headingLevel: 1
                role: "screenTitle"
                text: qsTr("All items")
            }
            Repeater {
                model: screen.few ? [] : screen.families

                PushButton {
                    required property var modelData
                    readonly property bool on: screen.shelf.family === modelData.family

                    Accessible.checkable: true
                    Accessible.checked: on
                    Accessible.role: Accessible.RadioButton
                    kind: on ? "ink" : "chip"
                    round: true
                    leftPadding: Theme.gap16
                    rightPadding: Theme.gap16
                    textRole: "row"
                    text: modelData.words
                    onClicked: screen.shelf.showFamily(modelData.family)
                }
            }
            PushButton {
                leftPadding: Theme.gap16
                rightPadding: Theme.gap16
                iconName: "list"
                textRole: "row"
                objectName: "filters"
                text: screen.shelf.filtersOn > 0 ? qsTr("Filters: %1 on", "how many are on").arg(screen.shelf.filtersOn) : qsTr("Filters")
                onClicked: screen.shelf.openFilters(true)
            }
            PushButton {
                leftPadding: Theme.gap16
                rightPadding: Theme.gap16
                iconName: screen.shelf.covers ? "list" : "book-open"
                textRole: "row"
                objectName: "layout"
                text: screen.shelf.covers ? qsTr("List", "show a list in place of covers") : qsTr("Covers", "show covers in place of a list")
                onClicked: screen.shelf.showCovers(!screen.shelf.covers)
            }
        }

        Rectangle {
            id: listCard
            anchors {
                left: find.left
                right: screen.detailed && !screen.stacked ? detailCard.left : find.right
                top: bar.bottom
                bottom: screen.detailed && screen.stacked ? detailCard.top : parent.bottom
                rightMargin: screen.detailed && !screen.stacked ? Theme.gap16 : 0
                topMargin: Theme.gap12
                bottomMargin: Theme.px(20)
            }
            border.color: Theme.line
            border.width: Theme.contrast ? Theme.lineWidth : 0
            color: Theme.surface
            radius: Theme.corner

            Loader {
                id: listPlace
                anchors {
                    fill: parent
                    topMargin: Theme.gap8
                    bottomMargin: Theme.gap8
                    leftMargin: Theme.contrast ? Theme.lineWidth : 0
                    rightMargin: Theme.contrast ? Theme.lineWidth : 0
                }
                focus: true
                sourceComponent: screen.shelf.covers ? covers : list
                onLoaded: if (!find.activeFocus)
                    forceActiveFocus(Qt.OtherFocusReason)
            }
        }

        StateView {
            visible: screen.shelf.list.count === 0
            anchors {
                fill: listCard
                margins: Theme.gap24
            }
            state: "empty"
            happened: qsTr("No item fits these filters.")
            buttonText: qsTr("Show all items")
            onActed: screen.shelf.clearFilters()
        }

        Rectangle {
            id: detailCard
            visible: screen.detailed
            anchors {
                right: find.right
                left: screen.stacked ? find.left : undefined
                top: screen.stacked ? undefined : bar.bottom
                bottom: parent.bottom
                topMargin: Theme.gap12
                bottomMargin: Theme.px(20)
            }
            border.color: Theme.line
            border.width: Theme.contrast ? Theme.lineWidth : 0
            color: Theme.surface
            radius: Theme.corner
            width: screen.stacked ? undefined : Math.min(Theme.px(412), parent.width * 0.42) // qmllint disable incompatible-type
            height: screen.stacked ? parent.height * 0.42 : undefined // qmllint disable incompatible-type

            ItemPane {
                anchors {
                    fill: parent
                    margins: Theme.gap24
                }
                detail: screen.shelf.detail
            }
        }
    }

    Component {
        id: list

        ListView {
            id: view

            Accessible.name: qsTr("All items, %1", "a list; how many it holds").arg(screen.shelf.countWords)
            Accessible.role: Accessible.List
            boundsBehavior: Flickable.StopAtBounds
            cacheBuffer: 0 // nothing half made when the list goes
            clip: true
            currentIndex: screen.shelf.list.chosen
            focus: true
            highlightMoveDuration: 0
            keyNavigationEnabled: false
            model: screen.shelf.list.rows
            pixelAligned: true
            reuseItems: true
            onCurrentIndexChanged: positionViewAtIndex(currentIndex, ListView.Contain)

            delegate: ListRow {
                id: row

                required property int index
                required property string title
                required property string kind
                required property string length
                required property string advisory
                required number
                required hue

                Accessible.description: [badge, kind, length, qsTr("%1 of %2", "a row's place in its list").arg(index + 1).arg(screen.shelf.list.count)].filter(part => part !== "").join(", ")
                Accessible.name: title
                badge: advisory
                Accessible.focusable: ListView.isCurrentItem
                chosen: ListView.isCurrentItem
                // Tab goes past a list; arrows, J and K go through it.
                focusPolicy: ListView.isCurrentItem || activeFocus ? Qt.StrongFocus : Qt.ClickFocus
                note: kind
                noteRoom: Theme.note * 5
                objectName: "item" + index
                text: title
                value: length
                width: ListView.view.width

                Keys.onEnterPressed: screen.shelf.list.open(index)
                Keys.onReturnPressed: screen.shelf.list.open(index)
                onChosenTwice: screen.shelf.list.open(index)
                onClicked: {
                    screen.shelf.list.choose(index);
                    if (!screen.detailed)
                        screen.shelf.detail.more();
                }
            }
        }
    }

    Component {
        id: covers

        GridView {
            id: grid

            Accessible.name: qsTr("All items, %1", "a list; how many it holds").arg(screen.shelf.countWords)
            Accessible.role: Accessible.List
            boundsBehavior: Flickable.StopAtBounds
            cacheBuffer: 0 // nothing half made when the list goes
            // Six lines for a title, which is how long the longest of a library tend to be.
            cellHeight: Math.round(Theme.px(190) + Theme.hint * 1.2 * 6)
            cellWidth: Math.floor(width / Math.max(1, Math.floor(width / Math.round(Theme.hint * 14))))
            clip: true
            currentIndex: screen.shelf.list.chosen
            focus: true
            highlightMoveDuration: 0
            keyNavigationEnabled: false
            model: screen.shelf.list.rows
            reuseItems: true
            onCurrentIndexChanged: positionViewAtIndex(currentIndex, GridView.Contain)

            delegate: Pressable {
                id: tile

                required property int index
                required property string title
                required property string kind
                required property string length
                required property string advisory
                required property string number
                required property int hue
                required property int place

                Accessible.description: [advisory, kind, length, qsTr("%1 of %2", "a row's place in its list").arg(index + 1).arg(screen.shelf.list.count)].filter(part => part !== "").join(", ")
                Accessible.role: Accessible.ListItem
                Accessible.selectable: true
                Accessible.focusable: GridView.isCurrentItem
                Accessible.selected: GridView.isCurrentItem
                focusPolicy: GridView.isCurrentItem || activeFocus ? Qt.StrongFocus : Qt.ClickFocus
                height: GridView.view.cellHeight - Theme.gap8
                objectName: "item" + index
                padding: Theme.gap12
                ringInside: true
                text: title
                width: GridView.view.cellWidth - Theme.gap8

                background: Rectangle {
                    border.color: tile.GridView.isCurrentItem ? Theme.primary : Theme.line
                    border.width: tile.GridView.isCurrentItem ? Theme.focusWidth : 0
                    color: tile.down || tile.GridView.isCurrentItem ? Theme.sunk : Theme.clear
                    radius: Theme.corner
                }
                contentItem: Column {
                    spacing: Theme.gap8

                    DocumentCover {
                        anchors.horizontalCenter: parent.horizontalCenter
                        height: Theme.px(150)
                        hue: tile.hue
                        number: tile.number
                        place: tile.place
                        width: Theme.px(110)
                    }
                    Words {
                        Accessible.ignored: true
                        elide: Text.ElideRight
                        horizontalAlignment: Text.AlignLeft
                        label: true
                        maximumLineCount: 6
                        role: "hint"
                        text: tile.title
                        weight: "semibold"
                        width: parent.width
                    }
                }

                Keys.onEnterPressed: screen.shelf.list.open(index)
                Keys.onReturnPressed: screen.shelf.list.open(index)
                onClicked: {
                    screen.shelf.list.choose(index);
                    if (!screen.detailed)
                        screen.shelf.detail.more();
                }
                onDoubleClicked: screen.shelf.list.open(index)
            }
        }
    }

    Sheet {
        open: screen.shelf.filtersOpen
        title: qsTr("Filters")
        onClosed: screen.shelf.openFilters(false)

        FilterGroup {
            heading: qsTr("All items")
            values: screen.families.map(one => ({
                        value: one.family,
                        words: one.words,
                        chosen: screen.shelf.family === one.family
                    }))
            visible: screen.few
            onWanted: value => screen.shelf.showFamily(value)
        }
        FilterGroup {
            heading: qsTr("Language")
            values: screen.shelf.languages
            onWanted: value => screen.shelf.showLanguage(value)
        }
        FilterGroup {
            heading: qsTr("Length")
            values: screen.shelf.lengths
            onWanted: value => screen.shelf.showLength(value)
        }
        FilterGroup {
            heading: qsTr("Part of the library")
            values: screen.shelf.sections
            onWanted: value => screen.shelf.showSection(value)
        }
        Toggle {
            on: screen.shelf.captions
            text: qsTr("Only with captions or a transcript")
            width: Math.min(parent ? parent.width : 0, Theme.px(560)) // qmllint disable missing-property
            onToggled: on => screen.shelf.showCaptioned(on)
        }
        Flow {
            width: parent ? parent.width : 0
            spacing: Theme.gap12

            PushButton {
                kind: "primary"
                text: qsTr("Show %1", "close the filters; a number of items").arg(screen.shelf.countWords)
                onClicked: screen.shelf.openFilters(false)
            }
            PushButton {
                enabled: screen.shelf.filtersOn > 0
                text: qsTr("Clear the filters")
                onClicked: screen.shelf.clearFilters()
            }
        }
    }

    component FilterGroup: Column {
        id: group

        property string heading: ""
        property alias values: choices.model

        signal wanted(string value)

        spacing: Theme.gap8
        width: parent ? parent.width : 0 // qmllint disable missing-property

        Words {
            headingLevel: 2
            label: true
            role: "body"
            text: group.heading
            weight: "bold"
        }
        Flow {
            width: parent.width
            spacing: Theme.gap12

            Repeater {
                id: choices

                ChoiceButton {
                    required property string value
                    required property string words
                    required chosen

                    Accessible.name: group.heading + ": " + words
                    text: words
                    textRole: "row"
                    width: Math.min(implicitWidth, group.width)
                    onClicked: group.wanted(value)
                }
            }
        }
    }
}
