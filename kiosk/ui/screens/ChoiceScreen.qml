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
            topMargin: Theme.small ? Theme.gap16 : Theme.px(Theme.bigText ? 40 : 60)
            bottomMargin: Theme.small ? Theme.gap8 : Theme.gap16
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
            label: true
            muted: true
            text: qsTr("Choose a door. You can change it at any time.")
        }
        Flow {
            id: doors

            readonly property bool stacked: Theme.tall || Theme.bigText
            readonly property real doorWidth: stacked ? width : (width - 2 * spacing) / 3
            readonly property real below: (languages.visible ? languages.height + scroll.contentSpacing : 0) + clears.height + 2 * scroll.contentSpacing
            readonly property real room: scroll.height - y - below
            readonly property real least: Math.max(one.implicitHeight, two.implicitHeight, three.implicitHeight)
            readonly property real doorHeight: stacked ? Math.max(least, Math.min((room - 2 * spacing) / 3, Theme.px(420))) : Math.max(least, Math.min(room, Theme.px(700)))

            width: parent ? parent.width : 0
            spacing: Theme.small ? Theme.gap12 : Theme.bigText ? Theme.gap16 : Theme.gap32

            Door {
                id: one
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
                id: two
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
                id: three
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

            Item {
                width: sign.width + Theme.gap4
                height: Theme.smallTarget

                ButtonIcon {
                    id: sign
                    anchors {
                        left: parent.left
                        verticalCenter: parent.verticalCenter
                    }
                    colour: Theme.ink
                    name: "languages"
                    textSize: Theme.body
                }
            }
            Repeater {
                model: screen.choice.languages

                ChoiceButton {
                    required property string code
                    required property string name
                    required property string family
                    required note
                    required property bool current

                    objectName: "language-" + code
                    text: name
                    fontFamily: family
                    chosen: current
                    onClicked: screen.choice.speak(code)
                }
            }
        }
        Words {
            id: clears
            width: parent ? parent.width : 0
            role: "note"
            label: true
            muted: true
            text: qsTr("This screen clears itself after %n second(s) without a touch. We do not keep what you look at.", "", screen.choice.clearsAfter)
        }
    }
}
