pragma ComponentBehavior: Bound

import QtQuick
import kiosk.app
import kiosk.ui.theme
import kiosk.ui.components

// Three equal doors onto the same land. None is asked for, none is locked.
Item {
    id: screen

    required property ChoiceViewModel choice

    objectName: "choiceScreen"

    ScrollArea {
        id: scroll
        anchors {
            fill: parent
            leftMargin: Theme.margin
            rightMargin: Theme.margin
            topMargin: Theme.small ? Theme.gap16 : Theme.px(68)
        }
        contentSpacing: Theme.small ? Theme.gap12 : Theme.gap16

        Words {
            width: parent ? parent.width : 0
            role: "screenTitle"
            weight: "bold"
            headingLevel: 1
            text: qsTr("Hello. How can we help?")
        }
        Words {
            width: parent ? parent.width : 0
            role: "body"
            muted: true
            text: qsTr("Choose a door. You can change it at any time.")
        }
        Flow {
            id: doors

            readonly property bool stacked: Theme.tall || Theme.bigText
            readonly property real doorWidth: stacked ? width : (width - 2 * spacing) / 3
            readonly property real doorHeight: stacked ? Theme.px(Theme.tall ? 330 : 260) : Math.max(Theme.px(230), scroll.height - y - languages.height - clears.height - 3 * Theme.gap24)

            width: parent ? parent.width : 0
            spacing: Theme.gap32

            Door {
                objectName: "doorWork"
                width: doors.doorWidth
                height: doors.doorHeight
                hue: 1
                worldX: 1
                iconName: "users"
                text: qsTr("I work with children and families")
                note: qsTr("Pages, documents, film and sound")
                onClicked: screen.choice.work()
            }
            Door {
                objectName: "doorSupport"
                width: doors.doorWidth
                height: doors.doorHeight
                hue: 7
                worldX: 2.4
                iconName: "life-buoy"
                text: qsTr("Support for me or my child")
                note: qsTr("People to call, text or visit")
                onClicked: screen.choice.support()
            }
            Door {
                objectName: "doorYoung"
                width: doors.doorWidth
                height: doors.doorHeight
                hue: 6
                worldX: 6
                iconName: "sprout"
                text: qsTr("I’m a young person")
                note: qsTr("Help and information for you")
                onClicked: screen.choice.young()
            }
        }
        Flow {
            id: languages
            visible: screen.choice.hasLanguages
            width: parent ? parent.width : 0
            spacing: Theme.gap12

            Repeater {
                model: screen.choice.languages

                ChoiceButton {
                    required property string code
                    required property string name
                    required property bool current

                    objectName: "language-" + code
                    text: name
                    chosen: current
                    onClicked: screen.choice.speak(code)
                }
            }
        }
        Words {
            id: clears
            width: parent ? parent.width : 0
            role: "note"
            muted: true
            text: qsTr("This screen clears itself after %n second(s) without a touch. We do not keep what you look at.", "", screen.choice.clearsAfter)
        }
        Item {
            width: 1
            height: Theme.gap8
        }
    }
}
