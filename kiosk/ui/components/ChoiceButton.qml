pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.app
import kiosk.ui.theme

// One of several, of which one can be chosen: filled and ticked when it is. With a `swatch` it shows a theme.
Pressable {
    id: choice

    property string iconName: ""
    property bool chosen: false
    property string fontFamily: Theme.fontFamily
    property string swatch: ""
    property string textRole: "body"
    property bool centred: swatch !== ""

    readonly property bool shown: swatch !== ""
    readonly property bool filled: chosen && !shown
    readonly property color wordsColour: filled ? Theme.primaryInk : enabled ? Theme.ink : Theme.muted

    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.role: Accessible.RadioButton
    bottomPadding: shown ? Theme.gap16 : Theme.gap8
    leftPadding: shown ? Theme.gap12 : centred ? Theme.gap8 : Theme.gap24 - Theme.gap4
    rightPadding: leftPadding
    topPadding: shown ? Theme.gap12 : Theme.gap8

    background: Rectangle {
        border.color: choice.chosen && choice.shown ? Theme.primary : Theme.line
        border.width: choice.filled ? 0 : choice.chosen ? Theme.focusWidth + Theme.ruleWidth : Theme.lineWidth
        color: choice.filled ? (choice.down ? Theme.pressed(Theme.primary) : Theme.primary) : choice.down ? (Theme.contrast ? Theme.pressed(Theme.ground) : Theme.sunk) : Theme.surface
        radius: Theme.corner
    }

    contentItem: ColumnLayout {
        spacing: Theme.gap12

        Rectangle {
            Layout.fillWidth: true
            border.color: Theme.line
            border.width: Theme.ruleWidth * 2
            color: Appearance.colour("ground", choice.swatch)
            implicitHeight: Math.max(Theme.px(Theme.small ? 52 : 72), sample.implicitHeight + Theme.gap12)
            radius: Theme.thumbCorner
            visible: choice.shown

            Words {
                id: sample

                Accessible.ignored: true
                anchors.left: parent.left
                anchors.leftMargin: Theme.gap12
                anchors.verticalCenter: parent.verticalCenter
                color: Appearance.colour("ink", choice.swatch)
                label: true
                objectName: "sample"
                role: "lead"
                text: qsTr("Aa", "a sample of letters in a colour scheme")
                weight: "semibold"
            }

            Rectangle {
                anchors.right: parent.right
                anchors.rightMargin: Theme.gap12
                anchors.verticalCenter: parent.verticalCenter
                color: Appearance.colour("primary", choice.swatch)
                height: Theme.px(28)
                radius: height / 2
                width: Theme.px(56)
            }
        }

        RowLayout {
            Layout.alignment: choice.centred ? Qt.AlignHCenter : Qt.AlignLeft
            Layout.fillWidth: !choice.centred
            Layout.maximumWidth: choice.centred ? choice.availableWidth : Number.POSITIVE_INFINITY
            spacing: Theme.gap12

            ButtonIcon {
                colour: choice.wordsColour
                name: choice.chosen ? "check" : choice.iconName
                textSize: Theme.body * 0.9
                visible: name !== ""
            }

            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.gap4

                Words {
                    Accessible.ignored: true
                    Layout.fillWidth: true
                    color: choice.wordsColour
                    font.family: choice.fontFamily
                    label: true
                    role: choice.textRole
                    text: choice.text
                    weight: "semibold"
                }

                Words {
                    Accessible.ignored: true
                    Layout.fillWidth: true
                    color: choice.filled ? Theme.primaryInk : Theme.muted
                    label: true
                    role: "note"
                    text: choice.note
                    visible: text !== ""
                }
            }
        }
    }
}
