pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.components

// One piece of the text view.
Item {
    id: block

    required property int index
    required property string kind
    required property string text
    required property int level
    required property string marker
    required property string target
    required property list<string> cells
    required property int hue
    signal followed(string target)
    signal reached

    implicitHeight: loader.height
    height: implicitHeight

    Loader {
        id: loader
        width: parent.width
        sourceComponent: {
            switch (block.kind) {
            case "heading":
                return heading;
            case "item":
                return item;
            case "quote":
                return quote;
            case "row":
                return row;
            case "figure":
                return figure;
            case "link":
                return link;
            case "page":
                return pageMark;
            case "covered":
                return covered;
            default:
                return paragraph;
            }
        }
    }

    Component {
        id: heading

        Words {
            role: block.level <= 1 ? "panelTitle" : block.level === 2 ? "cardTitle" : "lead"
            weight: "bold"
            headingLevel: Math.max(2, block.level)
            color: Theme.contrast ? Theme.ink : Theme.hue(block.hue)
            topPadding: Theme.gap24
            bottomPadding: Theme.gap12
            text: block.text
        }
    }
    Component {
        id: paragraph

        Words {
            role: "body"
            bottomPadding: Theme.gap16
            text: block.text
        }
    }
    Component {
        id: item

        Row {
            leftPadding: Math.max(0, block.level - 1) * Theme.gap32
            spacing: Theme.gap12
            bottomPadding: Theme.gap8

            Words {
                id: markerWords
                width: Math.max(implicitWidth, Theme.gap16)
                role: "body"
                weight: "semibold"
                text: block.marker === "" ? "•" : block.marker
            }
            Words {
                width: block.width - markerWords.width - parent.spacing - parent.leftPadding
                role: "body"
                text: block.text
            }
        }
    }
    Component {
        id: quote

        Item {
            implicitHeight: quoted.height + Theme.gap16

            Rectangle {
                anchors.left: parent.left
                width: Theme.gap4
                height: quoted.height
                color: Theme.line
            }
            Words {
                id: quoted
                anchors {
                    left: parent.left
                    right: parent.right
                    leftMargin: Theme.gap24
                }
                role: "body"
                muted: true
                text: block.text
            }
        }
    }
    Component {
        id: row

        Column {
            spacing: Theme.gap8

            Row {
                id: cellRow
                spacing: Theme.gap16
                topPadding: Theme.gap8

                Repeater {
                    model: block.cells

                    Words {
                        required property string modelData

                        width: (block.width - (block.cells.length - 1) * cellRow.spacing) / Math.max(1, block.cells.length)
                        role: "note"
                        text: modelData
                    }
                }
            }
            Divider {
                width: block.width
            }
        }
    }
    Component {
        id: figure

        Words {
            role: "note"
            muted: true
            bottomPadding: Theme.gap16
            text: qsTr("Picture: %1").arg(block.text)
        }
    }
    Component {
        id: link

        Item {
            implicitHeight: door.height + Theme.gap16

            PushButton {
                id: door
                anchors.left: parent.left
                objectName: "door-" + block.target
                visible: !block.target.startsWith("http")
                width: Math.min(implicitWidth, block.width)
                iconName: block.target.startsWith("support") ? "life-buoy" : "arrow-right"
                iconMirrors: true
                text: block.text
                onVisualFocusChanged: if (visualFocus)
                    block.reached()
                onClicked: block.followed(block.target)
            }
            Words {
                visible: block.target.startsWith("http")
                width: parent.width
                role: "body"
                text: block.text + " · " + block.target
            }
        }
    }
    Component {
        id: pageMark

        Column {
            topPadding: block.index === 0 ? 0 : Theme.gap24
            bottomPadding: Theme.gap8
            spacing: Theme.gap8

            Divider {
                width: block.width
            }
            Words {
                width: block.width
                role: "note"
                label: true
                muted: true
                text: block.text
            }
        }
    }
    Component {
        id: covered

        AdvisoryNote {
            text: block.text
        }
    }
}
