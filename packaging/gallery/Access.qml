import QtQuick
import kiosk.app
import kiosk.ui.theme
import kiosk.ui.components

Rectangle {
    id: sheet

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: Appearance.rightToLeft
    color: Theme.ground

    Item {
        id: area

        anchors.bottom: ledge.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top

        Words {
            headingLevel: 1
            role: "screenTitle"
            text: "How will Leeds become a trauma-informed city?"
            width: parent.width / 2
        }

        Sheet {
            id: access

            open: true
            title: "Make this easier to use"

            Grid {
                id: parts

                readonly property int half: columns === 1 ? access.width - Theme.px(200) : (width - columnSpacing) / 2

                columnSpacing: Theme.gap48
                columns: Theme.tall || Theme.bigText || Theme.small ? 1 : 2
                rowSpacing: Theme.gap24
                width: parent.width

                Column {
                    spacing: Theme.gap16
                    width: parts.half

                    Words {
                        label: true
                        text: "Text size"
                        weight: "bold"
                    }

                    Row {
                        spacing: Theme.gap12

                        PushButton {
                            text: "A −"
                        }

                        PushButton {
                            text: "A +"
                            textRole: "lead"
                        }
                    }

                    Row {
                        id: swatches

                        spacing: Theme.gap12
                        width: parent.width

                        Repeater {
                            model: ["day", "dusk", "contrast"]

                            ChoiceButton {
                                required property string modelData

                                chosen: Theme.name === modelData
                                swatch: modelData
                                text: modelData
                                width: (swatches.width - Theme.gap24) / 3
                            }
                        }
                    }

                    Row {
                        spacing: Theme.gap12

                        ChoiceButton {
                            chosen: true
                            text: "English"
                        }

                        ChoiceButton {
                            text: "اردو"
                        }
                    }
                }

                Column {
                    spacing: Theme.gap12
                    width: parts.half

                    PushButton {
                        iconName: "volume-2"
                        kind: "primary"
                        text: "Hear this screen"
                        textRole: "lead"
                        width: parent.width
                    }

                    Toggle {
                        iconName: "ear"
                        note: "Touch once to hear, twice to open"
                        text: "Speak what I touch"
                        width: parent.width
                    }

                    Toggle {
                        iconName: "arrow-down"
                        note: "For sitting, or for children"
                        text: "Bring everything lower"
                        width: parent.width
                    }

                    Toggle {
                        iconName: "pause"
                        note: "Nothing slides or fades"
                        on: true
                        text: "Keep still"
                        width: parent.width
                    }
                }
            }
        }
    }

    Ledge {
        id: ledge

        current: "access"
    }
}
