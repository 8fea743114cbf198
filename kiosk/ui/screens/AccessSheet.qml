pragma ComponentBehavior: Bound

import QtQuick
import kiosk.app
import kiosk.ui.theme
import kiosk.ui.components

// Rises from its own control, covers no bar. Everything is a button, nothing a slider; it says what it resets.
Sheet {
    id: sheet

    required property AccessViewModel access
    property bool canCover: true // nothing to cover on the cover itself
    signal aboutAsked

    objectName: "accessSheet"
    title: qsTr("Make this easier to use")
    onClosed: access.close()

    Flow {
        id: halves

        readonly property bool stacked: Theme.tall || Theme.bigText || Theme.small
        readonly property real half: Math.floor(stacked ? width : (width - spacing) / 2)
        readonly property int third: Math.floor((half - 2 * Theme.gap12) / 3)

        width: parent ? parent.width : 0
        spacing: stacked || Theme.small ? Theme.gap24 : Theme.gap48

        Column {
            width: halves.half
            spacing: Theme.gap12

            Words {
                width: parent.width
                role: "body"
                label: true
                weight: "bold"
                headingLevel: 2
                text: qsTr("Text size")
            }
            Flow {
                width: parent.width
                spacing: Theme.gap12

                PushButton {
                    id: smaller
                    objectName: "textSmaller"
                    text: qsTr("A −")
                    Accessible.name: qsTr("Smaller text")
                    enabled: sheet.access.canShrink
                    onClicked: sheet.access.smaller()
                }
                Card {
                    tone: "sunk"
                    width: Math.max(steps.implicitWidth + Theme.gap32, halves.half - smaller.width - larger.width - 2 * Theme.gap12)
                    height: Theme.target
                    padding: 0

                    Item {
                        width: parent ? parent.width : 0
                        height: Theme.target

                        Row {
                            id: steps
                            anchors.centerIn: parent
                            spacing: Theme.small ? Theme.gap12 : Theme.gap16

                            Repeater {
                                model: Appearance.textSteps

                                Rectangle {
                                    required property int index
                                    readonly property bool here: index === Appearance.textStep

                                    anchors.verticalCenter: parent ? (parent as Item).verticalCenter : undefined
                                    width: here ? Theme.px(Theme.small ? 18 : 26) : Theme.px(Theme.small ? 10 : 14)
                                    height: width
                                    radius: width / 2
                                    color: here ? Theme.primary : Theme.clear
                                    border {
                                        width: Theme.lineWidth
                                        color: here ? Theme.primary : Theme.line
                                    }
                                }
                            }
                            Words {
                                objectName: "textSize"
                                anchors.verticalCenter: parent.verticalCenter
                                leftPadding: Theme.gap8
                                role: Theme.small ? "note" : "body"
                                label: true
                                weight: "bold"
                                wrapMode: Text.NoWrap
                                text: sheet.access.textSize
                            }
                        }
                    }
                }
                PushButton {
                    id: larger
                    objectName: "textLarger"
                    text: qsTr("A +")
                    textRole: "lead"
                    Accessible.name: qsTr("Larger text")
                    enabled: sheet.access.canGrow
                    onClicked: sheet.access.larger()
                }
            }
            Words {
                width: parent.width
                topPadding: Theme.gap8
                role: "body"
                label: true
                weight: "bold"
                headingLevel: 2
                text: qsTr("Colours")
            }
            Flow {
                width: parent.width
                spacing: Theme.gap12

                ChoiceButton {
                    objectName: "themeDay"
                    width: Theme.bigText ? Math.max(implicitWidth, halves.third) : halves.third
                    swatch: "day"
                    text: qsTr("Day")
                    chosen: sheet.access.theme === "day"
                    onClicked: sheet.access.theme = "day"
                }
                ChoiceButton {
                    objectName: "themeDusk"
                    width: Theme.bigText ? Math.max(implicitWidth, halves.third) : halves.third
                    swatch: "dusk"
                    text: qsTr("Dusk")
                    chosen: sheet.access.theme === "dusk"
                    onClicked: sheet.access.theme = "dusk"
                }
                ChoiceButton {
                    objectName: "themeContrast"
                    width: Theme.bigText ? Math.max(implicitWidth, halves.third) : halves.third
                    swatch: "contrast"
                    text: qsTr("High contrast")
                    chosen: sheet.access.theme === "contrast"
                    onClicked: sheet.access.theme = "contrast"
                }
            }
        }
        Column {
            width: halves.half
            spacing: Theme.gap12

            Words {
                visible: sheet.access.hasLanguages
                width: parent.width
                role: "body"
                label: true
                weight: "bold"
                headingLevel: 2
                text: qsTr("Language")
            }
            Flow {
                visible: sheet.access.hasLanguages
                width: parent.width
                spacing: Theme.gap12

                Repeater {
                    model: sheet.access.languages

                    ChoiceButton {
                        required property string code
                        required property string name
                        required property string family
                        required note
                        required property bool current

                        objectName: "accessLanguage-" + code
                        text: name
                        fontFamily: family
                        width: Math.min(implicitWidth, halves.half)
                        chosen: current
                        onClicked: sheet.access.speak(code)
                    }
                }
            }
            Words {
                width: parent.width
                role: "body"
                label: true
                weight: "bold"
                headingLevel: 2
                text: qsTr("Movement and time")
            }
            Toggle {
                objectName: "keepStill"
                width: parent.width
                iconName: "pause"
                text: qsTr("Keep still")
                note: qsTr("Nothing slides or fades")
                on: sheet.access.still
                onToggled: on => sheet.access.still = on
            }
            Toggle {
                objectName: "moreTime"
                width: parent.width
                iconName: "timer"
                text: qsTr("I need more time")
                note: qsTr("Doubles the wait before it clears")
                on: sheet.access.moreTime
                onToggled: on => sheet.access.moreTime = on
            }
            PushButton {
                objectName: "coverScreenNow"
                visible: sheet.canCover
                width: parent.width
                leading: true
                iconName: "eye-off"
                text: qsTr("Cover the screen")
                note: qsTr("Hides this for a moment. Your place is kept.")
                onClicked: sheet.access.coverNow()
            }
            Words {
                width: parent.width
                role: "note"
                muted: true
                text: qsTr("These go back to normal when you leave.")
            }
            PushButton {
                objectName: "aboutRow"
                visible: sheet.canCover
                anchors.left: parent.left
                width: Math.min(implicitWidth, parent.width)
                kind: "quiet"
                iconName: "info"
                weight: "regular"
                text: qsTr("About and accessibility")
                onClicked: sheet.aboutAsked()
            }
        }
    }
}
