pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.app
import kiosk.ui.theme

// A button with words. Kinds: plain, primary, support, quiet (no line until touched), chip (a pill), ink.
Pressable {
    id: button

    property string kind: "plain"
    property string iconName: ""
    property string trailingIconName: ""
    property string textRole: "body"
    property int letters: 0

    // Its words are an editor's: they begin where their own script begins.
    property bool content: false
    property string weight: "bold"
    property string keyHint: ""
    property bool iconOnly: false
    property bool stacked: false
    property bool leading: stacked
    property bool round: kind === "chip" || kind === "support"
    property bool iconMirrors: true
    property int maximumLines: 3
    property bool balanced: false

    readonly property real wordsWidth: label.implicitWidth

    readonly property bool tile: leading && note !== ""
    readonly property bool filled: kind === "primary" || kind === "support" || kind === "ink"
    readonly property color fill: !enabled ? Theme.sunk : kind === "primary" ? Theme.primary : kind === "support" ? Theme.support : kind === "ink" ? Theme.ink : kind === "quiet" ? Theme.clear : Theme.surface
    readonly property color wordsColour: !enabled ? Theme.muted : kind === "primary" ? Theme.primaryInk : kind === "support" ? Theme.supportInk : kind === "ink" ? Theme.ground : Theme.ink

    bottomPadding: stacked || tile ? Theme.gap24 : Theme.gap8
    implicitHeight: Math.max(Theme.staff ? Theme.smallTarget : Theme.target, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: iconOnly ? Theme.gap8 : kind === "quiet" ? (Theme.small ? Theme.gap8 : Theme.gap16) : Theme.small ? Theme.gap16 : Theme.gap24
    rightPadding: leftPadding
    ringRadius: round ? height / 2 : Theme.corner
    topPadding: bottomPadding

    background: Rectangle {
        border.color: Theme.line
        border.width: button.enabled && !button.filled && button.kind !== "quiet" ? Theme.lineWidth : 0
        color: !button.down ? button.fill : button.filled ? Theme.pressed(button.fill) : Theme.contrast ? Theme.pressed(Theme.ground) : Theme.sunk
        radius: button.ringRadius
    }

    contentItem: Item {
        implicitHeight: grid.implicitHeight
        implicitWidth: grid.implicitWidth

        GridLayout {
            id: grid

            anchors.left: button.leading ? parent.left : undefined
            anchors.horizontalCenter: button.leading ? undefined : parent.horizontalCenter
            anchors.verticalCenter: parent.verticalCenter
            columnSpacing: button.tile && !Theme.small ? Theme.gap24 : Theme.small ? Theme.gap12 : Theme.gap16
            columns: button.stacked ? 1 : 4
            rowSpacing: Theme.gap12
            width: button.leading ? parent.width : button.balanced && implicitWidth > parent.width ? Math.min(parent.width, Math.ceil(implicitWidth - label.implicitWidth * 0.42)) : Math.min(implicitWidth, parent.width)

            ButtonIcon {
                colour: button.wordsColour
                mirrors: button.iconMirrors
                name: button.iconName
                textSize: label.font.pixelSize
                visible: button.iconName !== ""
            }

            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.gap4
                visible: !button.iconOnly

                Words {
                    id: label

                    Accessible.ignored: true
                    Layout.fillWidth: true
                    color: button.wordsColour
                    content: button.content
                    font.pixelSize: button.letters > 0 ? button.letters : letters
                    label: true
                    lineHeight: nastaliq ? Theme.nastaliqLine : button.balanced && !arabic ? Theme.tightLine : Theme.labelLine
                    maximumLineCount: button.maximumLines
                    role: button.textRole
                    text: button.text
                    weight: button.weight
                }

                Words {
                    Accessible.ignored: true
                    Layout.fillWidth: true
                    color: button.filled ? button.wordsColour : Theme.muted
                    label: true
                    role: Theme.staff ? "note" : button.textRole === "lead" ? "body" : "note"
                    text: button.note
                    visible: text !== ""
                }
            }

            ButtonIcon {
                colour: button.wordsColour
                mirrors: button.iconMirrors
                name: button.trailingIconName
                textSize: label.font.pixelSize
                visible: button.trailingIconName !== ""
            }

            KeyHint {
                text: button.keyHint
                visible: text !== ""
            }
        }
    }
}
