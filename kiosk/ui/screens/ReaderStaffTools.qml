pragma ComponentBehavior: Bound

import QtQuick
import kiosk.app
import kiosk.ui.theme
import kiosk.ui.components

// All that a member of staff can do with the page, in groups: which page, how large, how it lies, what to take from it.
// Each has its key. Where letters are large the last groups wait behind one button.
Flow {
    id: tools

    required property ReaderViewModel reader
    readonly property bool worded: width > Theme.body * 74 && !Theme.bigText
    readonly property bool all: !Theme.bigText || more.checkedNow

    function takePage(): void {
        page.take();
    }

    spacing: Theme.gap12

    Row {
        spacing: Theme.gap12

        PushButton {
            objectName: "previousPage"
            iconOnly: true
            iconName: "arrow-left"
            text: qsTr("Previous")
            enabled: tools.reader.canGoBefore
            onClicked: tools.reader.previousPage()
        }
        PageField {
            id: page
            objectName: "pageField"
            accessibleName: qsTr("Go to page")
            label: tools.reader.going.label
            onAsked: label => tools.reader.going.goToLabel(label)
        }
        Words {
            anchors.verticalCenter: parent.verticalCenter
            role: "note"
            label: true
            muted: true
            text: qsTr("of %1", "after the number of a page").arg(tools.reader.pageCount)
        }
        PushButton {
            objectName: "nextPage"
            iconOnly: true
            iconName: "arrow-right"
            text: qsTr("Next")
            enabled: tools.reader.canGoOn
            onClicked: tools.reader.nextPage()
        }
    }
    Row {
        spacing: Theme.gap12

        PushButton {
            objectName: "zoomOut"
            iconOnly: true
            iconName: "minus"
            text: qsTr("Smaller page")
            enabled: tools.reader.look.canZoomOut
            onClicked: tools.reader.look.zoomOut()
        }
        PushButton {
            objectName: "zoomIn"
            iconOnly: true
            iconName: "plus"
            text: qsTr("Larger page")
            enabled: tools.reader.look.canZoomIn
            onClicked: tools.reader.look.zoomIn()
        }
        PushButton {
            objectName: "fitPage"
            iconOnly: !tools.worded
            iconName: "maximize"
            text: tools.reader.look.fitsPage ? qsTr("Fit width") : qsTr("Fit page")
            onClicked: tools.reader.look.toggleFit()
        }
    }
    PushButton {
        id: more

        property bool checkedNow: false

        visible: Theme.bigText
        objectName: "moreTools"
        iconName: checkedNow ? "x" : "plus"
        text: checkedNow ? qsTr("Fewer tools") : qsTr("More tools")
        onClicked: checkedNow = !checkedNow
    }
    Row {
        visible: tools.all
        spacing: Theme.gap12

        Repeater {
            model: [
                {
                    style: "column",
                    icon: "scroll-text",
                    words: qsTr("Pages in a column")
                },
                {
                    style: "single",
                    icon: "square",
                    words: qsTr("One page")
                },
                {
                    style: "spread",
                    icon: "book-open",
                    words: qsTr("Two pages")
                }
            ]

            PushButton {
                // The list above is made here, of plain words.
                required property var modelData

                objectName: "style-" + modelData.style
                iconOnly: true
                iconMirrors: false
                iconName: modelData.icon
                kind: tools.reader.look.style === modelData.style ? "ink" : "plain"
                text: modelData.words
                Accessible.checkable: true
                Accessible.checked: tools.reader.look.style === modelData.style
                onClicked: tools.reader.look.lieAs(modelData.style)
            }
        }
        PushButton {
            objectName: "turnPages"
            iconOnly: true
            iconMirrors: false
            iconName: "rotate-cw"
            text: qsTr("Turn pages")
            onClicked: tools.reader.look.turnPages()
        }
        PushButton {
            objectName: "asPrinted"
            visible: tools.reader.look.recolours
            iconOnly: true
            iconName: tools.reader.look.asPrinted ? "moon" : "file-text"
            text: tools.reader.look.asPrinted ? qsTr("Page in these colours") : qsTr("Page as printed")
            onClicked: tools.reader.look.asPrinted = !tools.reader.look.asPrinted
        }
    }
    Row {
        visible: tools.all
        spacing: Theme.gap12

        PushButton {
            objectName: "where"
            iconOnly: true
            iconName: "map-pin"
            text: qsTr("Where am I")
            kind: tools.reader.going.saysWhere ? "ink" : "plain"
            Accessible.checkable: true
            Accessible.checked: tools.reader.going.saysWhere
            onClicked: tools.reader.going.toggleWhere()
        }
        PushButton {
            objectName: "bookmark"
            visible: tools.reader.taking.canBookmark
            iconOnly: true
            iconName: "bookmark"
            text: qsTr("Bookmark here")
            kind: tools.reader.taking.bookmarked ? "ink" : "plain"
            Accessible.checkable: true
            Accessible.checked: tools.reader.taking.bookmarked
            onClicked: tools.reader.taking.bookmark()
        }
        PushButton {
            objectName: "copyReference"
            visible: tools.reader.taking.canTake
            iconOnly: !tools.worded
            iconName: "copy"
            text: qsTr("Copy with its reference")
            onClicked: tools.reader.taking.copyWithReference()
        }
        PushButton {
            objectName: "textView"
            iconOnly: !tools.worded
            iconName: "align-left"
            text: qsTr("Text view")
            onClicked: tools.reader.openText()
        }
    }
}
