pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.app
import kiosk.ui.theme
import kiosk.ui.components

// The cover opened into a panel: the page first, the items as a set.
Item {
    id: screen

    required property SectionViewModel section

    objectName: "sectionScreen"

    readonly property bool paneled: !(Theme.small && Theme.bigText)

    SidePanel {
        id: panel
        visible: screen.paneled
        anchors {
            left: parent.left
            top: parent.top
        }
        hue: screen.section.hue
        kicker: screen.section.part
        title: screen.section.title
        body: screen.section.summary
        disc: true
    }

    ScrollArea {
        id: scroll

        readonly property bool nearEnd: contentY + 3 * height > fullHeight

        onNearEndChanged: screen.section.more()

        anchors {
            left: Theme.tall || !screen.paneled ? parent.left : panel.right
            right: parent.right
            top: Theme.tall && screen.paneled ? panel.bottom : parent.top
            bottom: parent.bottom
            leftMargin: Theme.tall || Theme.small ? Theme.shelfMargin : Theme.gap64
            rightMargin: Theme.shelfMargin
            topMargin: Theme.small ? Theme.gap16 : Theme.gap48
        }
        contentSpacing: Theme.gap12

        Words {
            visible: !screen.paneled
            width: parent ? parent.width : 0
            role: "screenTitle"
            headingLevel: 1
            text: screen.section.title
        }
        Words {
            visible: screen.section.pageTitle !== ""
            width: parent ? parent.width : 0
            role: "body"
            label: true
            weight: "bold"
            headingLevel: 2
            text: qsTr("Start here")
        }
        Card {
            objectName: "startHere"
            visible: screen.section.pageTitle !== ""
            width: parent ? parent.width : 0
            pressable: true
            outlined: true
            accessibleName: screen.section.pageTitle
            accessibleDescription: screen.section.pageDetail
            onClicked: screen.section.openPage()

            Row {
                width: parent ? parent.width : 0
                spacing: Theme.gap24

                ButtonIcon {
                    id: scrollIcon
                    anchors.verticalCenter: parent.verticalCenter
                    name: "scroll-text"
                    colour: Theme.primary
                    textSize: Theme.lead
                }
                Column {
                    width: parent.width - scrollIcon.width - chevron.width - 2 * parent.spacing
                    spacing: Theme.gap4

                    Words {
                        width: parent.width
                        role: "lead"
                        weight: "bold"
                        text: screen.section.pageTitle
                    }
                    Words {
                        width: parent.width
                        role: "note"
                        label: true
                        muted: true
                        text: screen.section.pageDetail
                    }
                }
                ButtonIcon {
                    id: chevron
                    anchors.verticalCenter: parent.verticalCenter
                    name: "chevron-right"
                    colour: Theme.ink
                    textSize: Theme.lead
                }
            }
        }
        Item {
            visible: screen.section.count > 0
            width: parent ? parent.width : 0
            height: heading.height + Theme.gap12

            Words {
                id: heading
                anchors {
                    left: parent.left
                    bottom: parent.bottom
                }
                width: Theme.bigText ? parent.width : parent.width - lengthWords.width - Theme.gap24
                role: "body"
                label: true
                weight: "bold"
                headingLevel: 2
                text: screen.section.heading
            }
            Words {
                id: lengthWords
                anchors {
                    right: parent.right
                    bottom: parent.bottom
                }
                visible: !Theme.bigText
                role: "note"
                label: true
                muted: true
                text: screen.section.length
            }
        }
        GridLayout {
            id: set
            width: parent ? parent.width : 0
            columns: Theme.bigText || Theme.tall || Theme.small || screen.section.count < 2 ? 1 : 2
            columnSpacing: Theme.gap16
            rowSpacing: Theme.gap12

            Repeater {
                model: screen.section.items

                Card {
                    id: item

                    required property string resourceId
                    required property string title
                    required property string detail
                    required property string notes
                    required property int number
                    required property int hue
                    required property real worldX
                    required property int stones
                    required property string kindWord

                    objectName: "item-" + resourceId
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 1
                    padding: Theme.gap16
                    pressable: true
                    accessibleName: title
                    accessibleDescription: notes === "" ? detail : detail + ". " + notes
                    onClicked: screen.section.open(resourceId)

                    Row {
                        width: parent ? parent.width : 0
                        spacing: Theme.gap24

                        DocumentCover {
                            id: cover
                            width: Theme.px(Theme.small ? 84 : 112)
                            height: Theme.px(Theme.small ? 116 : 154)
                            hue: item.hue
                            place: item.number > 0 ? item.number : 1
                            lit: item.stones
                            number: item.number > 0 ? item.number : ""
                            kicker: item.number > 0 ? "" : item.kindWord
                        }
                        Column {
                            width: parent.width - cover.width - parent.spacing
                            spacing: Theme.gap8

                            Words {
                                width: parent.width
                                role: "body"
                                label: true
                                weight: "bold"
                                text: item.title
                            }
                            Words {
                                visible: text !== ""
                                width: parent.width
                                role: "note"
                                label: true
                                muted: true
                                text: item.detail
                            }
                            AdvisoryNote {
                                visible: item.notes !== ""
                                width: parent.width
                                text: item.notes
                            }
                        }
                    }
                }
            }
        }
        Words {
            visible: screen.section.alsoKnownAs !== ""
            anchors.left: parent ? parent.left : undefined
            width: Math.min(parent ? parent.width : 0, Theme.measure)
            role: "note"
            muted: true
            text: screen.section.alsoKnownAs
        }
        Item {
            width: 1
            height: Theme.gap12
        }
    }
}
