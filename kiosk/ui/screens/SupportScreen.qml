pragma ComponentBehavior: Bound

import QtQuick
import kiosk.app
import kiosk.ui.theme
import kiosk.ui.components

// Who can help. Two questions that can be skipped; danger first; digits large only on the card that is open.
Item {
    id: screen

    required property SupportViewModel support
    readonly property bool banded: Theme.tall || Theme.bigText || Theme.small

    objectName: "supportScreen"

    Rectangle {
        id: panel
        visible: !screen.banded
        anchors {
            left: parent.left
            top: parent.top
            bottom: parent.bottom
        }
        width: visible ? Theme.supportPanel : 0
        color: Theme.sunk
        enabled: !sheet.open

        ScrollArea {
            anchors {
                fill: parent
                leftMargin: Theme.margin
                rightMargin: Theme.gap64 + Theme.gap8
                topMargin: Theme.gap48
                bottomMargin: Theme.gap12
            }
            about: qsTr("the questions")
            contentSpacing: Theme.gap12

            Questions {
                width: parent ? parent.width : 0
                support: screen.support
            }
        }
    }

    ScrollArea {
        enabled: !sheet.open
        anchors {
            left: panel.right
            right: parent.right
            top: parent.top
            bottom: parent.bottom
            leftMargin: screen.banded ? Theme.margin : Theme.gap64
            rightMargin: screen.banded ? Theme.margin : Theme.gap64
            topMargin: Theme.small ? Theme.gap16 : Theme.gap48
        }
        about: qsTr("who can help")
        contentSpacing: Theme.small ? Theme.gap12 : Theme.gap16

        Questions {
            visible: screen.banded
            width: parent ? parent.width : 0
            support: screen.support
        }
        Repeater {
            model: screen.support.contacts

            Disclosure {
                id: card

                required property string contactId
                required property string name
                required property string about
                required property string hours
                required property string short
                required property string digits
                required property string digitsNote
                required property list<string> others
                required property string address
                required property bool danger
                required property bool opened

                objectName: "contact-" + contactId
                width: parent ? (parent as Item).width : 0
                title: name
                note: about
                value: short
                strongValue: danger
                outlined: danger
                open: opened
                onClicked: screen.support.toggle(contactId)

                Column {
                    width: parent ? parent.width : 0
                    spacing: Theme.gap16

                    Words {
                        visible: card.hours !== ""
                        width: parent.width
                        role: "body"
                        muted: true
                        text: card.hours
                    }
                    Words {
                        objectName: "digits"
                        visible: text !== ""
                        width: parent.width
                        role: Theme.small || Theme.bigText || card.digits.length > 16 ? "screenTitle" : "digits"
                        weight: "bold"
                        text: card.digits
                    }
                    Words {
                        visible: text !== ""
                        width: parent.width
                        role: "lead"
                        text: card.digitsNote
                    }
                    Repeater {
                        model: card.others

                        Words {
                            required property string modelData

                            width: parent ? (parent as Item).width : 0
                            role: "body"
                            text: modelData
                        }
                    }
                    PushButton {
                        objectName: "takeContact-" + card.contactId
                        anchors.left: parent.left
                        width: Math.min(implicitWidth, parent.width)
                        visible: card.address !== ""
                        iconName: "qr-code"
                        text: qsTr("Take it on my phone")
                        onClicked: screen.support.takeAway(card.contactId)
                    }
                }
            }
        }
        PushButton {
            objectName: "readLibraryToo"
            anchors.left: parent ? parent.left : undefined
            width: Math.min(implicitWidth, parent ? parent.width : implicitWidth)
            kind: "quiet"
            iconName: "book-open"
            text: qsTr("Read the library too")
            onClicked: screen.support.readLibrary()
        }
        Item {
            width: 1
            height: Theme.gap12
        }
    }

    Sheet {
        id: sheet
        anchors.fill: parent
        open: screen.support.takeAwayAddress !== ""
        title: qsTr("Take it on my phone")
        onClosed: screen.support.hideTakeAway()

        TakeAway {
            width: parent ? parent.width : 0
            address: screen.support.takeAwayAddress
        }
    }

    component Questions: Column {
        id: questions

        required property SupportViewModel support

        spacing: Theme.gap12

        BalancedWords {
            anchors.left: parent.left
            room: questions.width
            share: 0.58
            role: "panelTitle"
            weight: "bold"
            headingLevel: 1
            text: qsTr("Support for me or my child")
        }
        Words {
            width: parent.width
            role: "note"
            label: true
            muted: true
            bottomPadding: Theme.gap8
            text: qsTr("Answer one, both or neither.")
        }
        Words {
            width: parent.width
            role: "body"
            label: true
            weight: "bold"
            headingLevel: 2
            text: qsTr("Who is it about?")
        }
        Flow {
            id: abouts
            width: parent.width
            spacing: Theme.gap12

            Repeater {
                model: questions.support.abouts

                ChoiceButton {
                    required property string code
                    required property string name
                    required property string sign
                    required property bool current

                    objectName: "about-" + code
                    width: screen.banded ? Math.min(implicitWidth, abouts.width) : abouts.width
                    iconName: sign
                    text: name
                    chosen: current
                    onClicked: questions.support.itIsAbout(code)
                }
            }
        }
        Words {
            width: parent.width
            topPadding: Theme.gap16
            role: "body"
            label: true
            weight: "bold"
            headingLevel: 2
            text: qsTr("What can you do safely?")
        }
        Flow {
            id: ways
            width: parent.width
            spacing: Theme.gap12

            Repeater {
                model: questions.support.ways

                ChoiceButton {
                    required property string code
                    required property string name
                    required property string sign
                    required property bool current

                    objectName: "way-" + code
                    width: screen.banded ? Math.min(implicitWidth, ways.width) : code === "cannot-speak" ? ways.width : (ways.width - ways.spacing) / 2
                    iconName: sign
                    text: name
                    chosen: current
                    onClicked: questions.support.iCan(code)
                }
            }
        }
    }
}
