pragma ComponentBehavior: Bound

import QtQuick
import kiosk.app
import kiosk.ui.theme
import kiosk.ui.components

// The accessibility statement, and what the program is made of.
Item {
    id: screen

    required property AboutViewModel about

    objectName: "aboutScreen"

    PushButton {
        id: back
        objectName: "closeLicence"
        anchors {
            left: parent.left
            top: parent.top
            leftMargin: Theme.margin
            topMargin: Theme.small ? Theme.gap16 : Theme.gap32
        }
        visible: screen.about.inLicence
        iconName: "arrow-left"
        text: qsTr("All parts")
        onClicked: screen.about.closeLicence()
    }
    ListView {
        id: list

        anchors {
            left: parent.left
            top: back.visible ? back.bottom : parent.top
            bottom: parent.bottom
            leftMargin: Theme.margin
            topMargin: back.visible ? Theme.gap16 : Theme.small ? Theme.gap16 : Theme.gap48
        }
        objectName: "aboutList"
        width: Math.min(parent.width - buttons.width - 2 * Theme.margin - Theme.gap24, Theme.measure * 1.1)
        model: screen.about.rows
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 0
        Accessible.role: Accessible.List
        Accessible.name: screen.about.title

        header: Column {
            width: list.width
            spacing: Theme.gap8
            bottomPadding: Theme.gap16

            Words {
                width: parent.width
                role: "screenTitle"
                headingLevel: 1
                text: screen.about.title
            }
            Words {
                visible: !screen.about.inLicence
                width: parent.width
                role: "note"
                muted: true
                text: screen.about.version
            }
        }
        footer: Item {
            width: 1
            height: Theme.gap64
        }
        delegate: AboutLine {
            width: list.width
            onReached: list.positionViewAtIndex(index, ListView.Contain)
            onOpened: screen.about.openLicence(part)
        }

        Connections {
            target: screen.about
            function onChanged() {
                Qt.callLater(list.positionViewAtBeginning);
            }
        }
    }
    ScrollButtons {
        id: buttons
        anchors {
            right: parent.right
            rightMargin: Theme.margin
            top: list.top
            bottom: parent.bottom
            bottomMargin: Theme.gap16
        }
        view: list
    }
}
