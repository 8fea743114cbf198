pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.ui.theme

// On or off, said in words beside the drawn switch. It asks; whoever owns the setting changes it.
FocusScope {
    id: toggle

    property string text: ""
    property string note: ""
    property string iconName: ""
    property bool on: false

    signal toggled(bool on)

    implicitHeight: button.implicitHeight
    implicitWidth: button.implicitWidth

    Pressable {
        id: button

        Accessible.checkable: true
        Accessible.checked: toggle.on
        Accessible.role: Accessible.CheckBox
        anchors.fill: parent
        bottomPadding: Theme.gap16
        focus: true
        implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
        leftPadding: Theme.gap24
        note: toggle.note
        objectName: "toggle"
        rightPadding: Theme.gap16 + Theme.gap4
        text: toggle.text
        topPadding: Theme.gap16

        background: Rectangle {
            border.color: Theme.line
            border.width: Theme.lineWidth
            color: button.down ? (Theme.contrast ? Theme.pressed(Theme.ground) : Theme.sunk) : Theme.surface
            radius: Theme.corner
        }

        contentItem: RowLayout {
            spacing: Theme.gap16

            ButtonIcon {
                Layout.rightMargin: Theme.gap8
                colour: Theme.ink
                name: toggle.iconName
                textSize: Theme.body
                visible: name !== ""
            }

            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.gap4

                Words {
                    Accessible.ignored: true
                    Layout.fillWidth: true
                    label: true
                    text: toggle.text
                    weight: "semibold"
                }

                Words {
                    Accessible.ignored: true
                    Layout.fillWidth: true
                    label: true
                    muted: true
                    role: "note"
                    text: toggle.note
                    visible: text !== ""
                }
            }

            Words {
                Accessible.ignored: true
                label: true
                objectName: "state"
                role: "note"
                text: toggle.on ? qsTr("On", "a setting is switched on") : qsTr("Off", "a setting is switched off")
                weight: "bold"
                wrapMode: Text.NoWrap
            }

            Rectangle {
                border.color: toggle.on ? Theme.primary : Theme.line
                border.width: Theme.lineWidth
                color: toggle.on ? Theme.primary : Theme.surface
                implicitHeight: Theme.px(36)
                implicitWidth: Theme.px(68)
                radius: height / 2

                Rectangle {
                    readonly property int gap: Math.round((parent.height - height) / 2)
                    readonly property bool atEnd: toggle.on !== Theme.mirrored

                    anchors.verticalCenter: parent.verticalCenter
                    color: toggle.on ? Theme.primaryInk : Theme.line
                    height: Theme.px(26)
                    radius: height / 2
                    width: height
                    x: atEnd ? parent.width - width - gap : gap
                }
            }
        }

        onClicked: toggle.toggled(!toggle.on)
    }
}
