pragma ComponentBehavior: Bound

import QtQuick
import kiosk.app
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
    required property list<string> headers
    required property string heads
    required property int page
    required property list<real> shares
    required property int hue
    property PageViewModel source: null
    property real room: 0
    property bool current: false
    signal followed(string target)
    signal reached
    signal showAsked
    signal skipAsked

    implicitHeight: loader.height
    height: implicitHeight

    // Where staff's keys are. There is always room for the ring, so that no letter moves.
    FocusRing {
        inside: true
        shown: block.current
    }
    // What is written begins on the side that its own script begins on: marker, indent and letters alike.
    Loader {
        id: loader
        LayoutMirroring.enabled: Theme.arabicWords(block.text + block.cells.join(" "))
        LayoutMirroring.childrenInherit: true
        x: Theme.staff ? Theme.gap12 : 0
        width: parent.width - 2 * x
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
            case "empty":
                return empty;
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
            Accessible.role: Accessible.ListItem
            Accessible.name: block.marker === "" ? block.text : block.marker + " " + block.text

            Words {
                id: markerWords
                Accessible.ignored: true
                width: Math.max(implicitWidth, Theme.gap16)
                role: "body"
                weight: "semibold"
                text: block.marker === "" ? "•" : block.marker
            }
            Words {
                Accessible.ignored: true
                width: loader.width - markerWords.width - parent.spacing - parent.leftPadding
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

        TableRow {
            cells: block.cells
            headers: block.headers
            heads: block.heads
            first: block.level === 1
        }
    }
    Component {
        id: figure

        TextFigure {
            description: block.text
            page: block.page
            shares: block.shares
            source: block.source
            room: block.room
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
                width: Math.min(implicitWidth, loader.width)
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
                width: loader.width
            }
            Words {
                width: loader.width
                role: "note"
                label: true
                muted: true
                text: block.text
            }
        }
    }
    Component {
        id: empty

        Words {
            role: "note"
            muted: true
            bottomPadding: Theme.gap16
            text: block.text
        }
    }
    Component {
        id: covered

        CoveredPart {
            note: block.text
            skipWords: block.cells[0] ?? ""
            showWords: block.cells[1] ?? ""
            atEnd: block.source ? block.source.endsAfter(block.index) : true
            onShowAsked: block.showAsked()
            onSkipAsked: block.skipAsked()
            onReached: block.reached()
        }
    }
}
