import QtQuick
import kiosk.app
import kiosk.ui.theme
import kiosk.ui.components

Rectangle {
    id: sheet

    readonly property var titles: ["An employee’s journey in an organisation", "What does taking a trauma-informed approach mean to their organisation?", "A walk-through of first steps to engagement with a child, young person or parent", "What does it mean to be an adversity and trauma-informed, infused and responsive system at a wider organisational level?", "Reflecting on the 4 Rs of the trauma-informed approach", "Evaluating through a trauma-informed lens"]

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: Appearance.rightToLeft
    color: Theme.ground

    SidePanel {
        id: panel

        anchors.bottom: Theme.tall ? undefined : ledge.top
        anchors.left: parent.left
        anchors.top: parent.top
        body: "Community organisations, a grant programme from 2022, and what they learned."
        hue: 4
        kicker: "Part 5 of 7"
        title: "Trauma Informed Communities"
    }

    ScrollArea {
        id: list

        anchors.bottom: ledge.top
        anchors.left: Theme.tall ? parent.left : panel.right
        anchors.leftMargin: Theme.tall ? Theme.margin : Theme.small ? Theme.gap24 : Theme.gap64
        anchors.right: parent.right
        anchors.rightMargin: Theme.shelfMargin
        anchors.top: Theme.tall ? panel.bottom : parent.top
        anchors.topMargin: Theme.small ? Theme.gap24 : Theme.gap64

        Words {
            headingLevel: 2
            label: true
            text: "Start here"
            weight: "bold"
            width: parent.width
        }

        PushButton {
            iconName: "scroll-text"
            leading: true
            note: "Page · 4 minutes"
            text: "About Trauma Informed Communities"
            textRole: "lead"
            trailingIconName: "chevron-right"
            width: parent.width
        }

        Words {
            headingLevel: 2
            label: true
            text: "Six learning briefings"
            topPadding: Theme.gap24
            weight: "bold"
            width: parent.width
        }

        Grid {
            id: grid

            columnSpacing: Theme.gap16
            columns: Theme.small || Theme.bigText ? 1 : 2
            rowSpacing: Theme.gap12
            width: parent.width

            Repeater {
                model: 6

                Card {
                    id: card

                    required property int index

                    accessibleName: sheet.titles[index]
                    height: Math.max(implicitHeight, Theme.px(Theme.small ? 130 : 186))
                    outlined: false
                    padding: Theme.gap16
                    pressable: true
                    width: (grid.width - (grid.columns - 1) * grid.columnSpacing) / grid.columns

                    DocumentCover {
                        id: thumb

                        anchors.left: parent.left
                        hue: 4
                        lit: card.index + 1
                        number: String(card.index + 1)
                        place: card.index
                    }

                    Column {
                        anchors.left: thumb.right
                        anchors.leftMargin: Theme.gap16 + Theme.gap4
                        anchors.right: parent.right
                        spacing: Theme.gap8

                        Words {
                            label: true
                            text: sheet.titles[card.index]
                            weight: "semibold"
                            width: parent.width
                        }

                        Words {
                            label: true
                            muted: true
                            role: "note"
                            text: "July 2023 · 6 min"
                            width: parent.width
                        }

                        AdvisoryNote {
                            text: "Loss and grief, page 2"
                            visible: card.index % 2 === 0
                            width: parent.width
                        }
                    }
                }
            }
        }
    }

    Ledge {
        id: ledge
    }
}
