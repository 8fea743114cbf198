import QtQuick
import kiosk.app
import kiosk.ui.theme
import kiosk.ui.components

Rectangle {
    id: sheet

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: Appearance.rightToLeft
    color: Theme.ground

    Column {
        id: column

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.top: parent.top
        anchors.topMargin: Theme.small ? Theme.gap16 : Theme.px(70)
        spacing: Theme.gap24

        Words {
            headingLevel: 1
            role: Theme.small ? "cardTitle" : "screenTitle"
            text: "Hello. How can we help?"
            width: parent.width
        }

        Words {
            label: true
            muted: true
            text: "Choose a door. You can change it at any time."
            visible: !Theme.small
            width: parent.width
        }

        Grid {
            columnSpacing: Theme.small ? Theme.gap12 : Theme.px(36)
            columns: Theme.tall ? 1 : 3
            rowSpacing: Theme.gap24

            Repeater {
                model: 3

                Door {
                    required property int index

                    height: Theme.tall ? undefined : Theme.small ? 300 : Theme.px(584)
                    hue: [1, 7, 6][index]
                    iconName: ["users", "life-buoy", "sprout"][index]
                    note: ["Pages, documents, film and sound", "People to call, text or visit", "Help and information for you"][index]
                    text: ["I work with children and families", "Support for me or my child", "I’m a young person"][index]
                    width: Theme.tall ? column.width : (column.width - 2 * (Theme.small ? Theme.gap12 : Theme.px(36))) / 3
                    worldX: [0.9, 3.9, 5.7][index]
                }
            }
        }

        Flow {
            spacing: Theme.gap12
            visible: !Theme.small
            width: parent.width

            Repeater {
                model: ["English", "اردو", "ਪੰਜਾਬੀ", "বাংলা", "العربية", "Polski", "Română", "کوردی", "ትግርኛ", "中文"]

                ChoiceButton {
                    required property string modelData
                    required property int index

                    centred: true
                    chosen: index === 0
                    height: Theme.target
                    text: modelData
                    width: Theme.px(153)
                }
            }
        }
    }

    Ledge {
        canGoBack: false
    }
}
