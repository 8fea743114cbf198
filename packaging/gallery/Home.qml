import QtQuick
import kiosk.app
import kiosk.ui.theme
import kiosk.ui.components

Rectangle {
    id: sheet

    readonly property var titles: ["The vision", "Compassionate Leeds Strategy", "Strong Foundations", "Integrated Resource Team", "Trauma Informed Communities", "Support from Adult Services", "Support across West Yorkshire"]
    readonly property var kinds: ["Page", "1 document", "Page, film", "Page, podcast", "Page, 6 documents", "Page, document", "Page"]
    readonly property var minutes: ["4 min", "25 min", "11 min", "18 min", "50 min", "12 min", "6 min"]
    readonly property int columns: Theme.small ? 4 : Theme.tall ? 2 : 7

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: Appearance.rightToLeft
    color: Theme.ground

    Words {
        id: heading

        anchors.left: parent.left
        anchors.leftMargin: Theme.shelfMargin
        anchors.right: Theme.tall || Theme.bigText ? parent.right : search.left
        anchors.rightMargin: Theme.tall || Theme.bigText ? Theme.shelfMargin : Theme.px(240)
        anchors.top: parent.top
        anchors.topMargin: Theme.small ? Theme.gap16 : Theme.px(70)
        headingLevel: 1
        role: Theme.small ? "cardTitle" : "screenTitle"
        text: Theme.small ? "Trauma-informed Leeds" : "How will Leeds become a trauma-informed city?"
    }

    SearchField {
        id: search

        anchors.left: Theme.tall || Theme.bigText ? parent.left : undefined
        anchors.leftMargin: Theme.shelfMargin
        anchors.right: parent.right
        anchors.rightMargin: Theme.shelfMargin
        anchors.top: Theme.tall || Theme.bigText ? heading.bottom : parent.top
        anchors.topMargin: Theme.small ? Theme.gap16 : Theme.tall || Theme.bigText ? Theme.gap24 : Theme.px(74)
        width: Theme.small ? Theme.px(380) : Theme.px(560)
    }

    Grid {
        anchors.left: parent.left
        anchors.leftMargin: Theme.shelfMargin
        anchors.top: Theme.tall || Theme.bigText ? search.bottom : heading.bottom
        anchors.topMargin: Theme.small ? Theme.gap24 : Theme.tall || Theme.bigText ? Theme.gap32 : Theme.px(82)
        columnSpacing: Theme.gap12
        columns: sheet.columns
        rowSpacing: Theme.gap12
        visible: !Theme.bigText

        Repeater {
            model: 7

            SectionCover {
                required property int index

                below: sheet.columns === 7 ? sheet.kinds[index] : ""
                belowNote: sheet.columns === 7 ? sheet.minutes[index] : ""
                height: Theme.small ? 196 : Theme.tall ? Theme.px(306) : Theme.px(566)
                here: index === 0
                hue: index
                kindLine: sheet.columns === 2 ? sheet.kinds[index] : ""
                number: index + 1
                title: sheet.titles[index]
                width: (sheet.width - 2 * Theme.shelfMargin - (sheet.columns - 1) * Theme.gap12) / sheet.columns
            }
        }
    }

    Column {
        id: rows

        anchors.left: parent.left
        anchors.leftMargin: Theme.shelfMargin
        anchors.right: parent.right
        anchors.rightMargin: Theme.shelfMargin + Theme.px(92)
        anchors.top: search.bottom
        anchors.topMargin: Theme.gap24
        spacing: Theme.gap12
        visible: Theme.bigText

        Repeater {
            model: Theme.small ? 1 : 4

            CoverRow {
                required property int index

                hue: index
                note: sheet.minutes[index]
                number: index + 1
                title: sheet.titles[index]
                width: rows.width
            }
        }
    }

    Pager {
        anchors.right: parent.right
        anchors.rightMargin: Theme.shelfMargin
        anchors.top: rows.top
        first: 1
        last: 4
        total: 7
        visible: Theme.bigText && !Theme.small
    }

    Ledge {
        current: "home"
    }
}
