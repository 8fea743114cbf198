pragma ComponentBehavior: Bound

import QtQuick
import kiosk.app
import kiosk.ui.theme
import kiosk.ui.components

// Asks as you type. What is withheld is named as one more, without its words or its title. Distress puts support first.
Item {
    id: screen

    required property SearchViewModel search
    // A staff window's own (`StaffViewModel`), whose commands are found by their words as well; null in public.
    property QtObject staff: null
    readonly property bool aside: !Theme.tall && !Theme.bigText && !Theme.small

    objectName: "searchScreen"

    SearchField {
        id: field
        objectName: "searchField"
        anchors {
            left: parent.left
            top: parent.top
            leftMargin: Theme.margin
            topMargin: Theme.staff ? Theme.px(20) : Theme.small ? Theme.gap16 : Theme.gap48
        }
        width: screen.aside ? Theme.column(8) : parent.width - 2 * Theme.margin
        text: screen.search.text
        placeholder: qsTr("Search the library")
        accessibleName: qsTr("Search the library")
        onEdited: text => screen.search.text = text
        onCleared: screen.search.text = ""
        Component.onCompleted: field.take()
    }
    Announcer {
        words: screen.search.summary
    }
    Loader {
        id: commands
        anchors {
            left: field.left
            right: parent.right
            top: screen.aside ? field.bottom : summary.bottom
            rightMargin: Theme.margin
            topMargin: item?.implicitHeight > 0 ? Theme.gap16 : 0 // qmllint disable missing-property
        }
        height: item?.implicitHeight ?? 0 // qmllint disable missing-property
        Component.onCompleted: if (screen.staff !== null)
            setSource("SearchCommands.qml", {
                staff: screen.staff
            })
    }
    Connections {
        ignoreUnknownSignals: true
        target: commands.item

        function onWanted(): void {
            field.take();
        }
    }
    Words {
        id: summary
        objectName: "searchSummary"
        anchors {
            left: screen.aside ? field.right : parent.left
            right: parent.right
            top: screen.aside ? undefined : field.bottom
            verticalCenter: screen.aside ? field.verticalCenter : undefined
            leftMargin: screen.aside ? Theme.gutter : Theme.margin
            rightMargin: Theme.margin
            topMargin: Theme.gap12
        }
        role: "body"
        muted: true
        text: screen.search.summary
        Accessible.role: Accessible.StaticText
    }

    StateView {
        anchors {
            left: parent.left
            top: firstOfAll.visible ? firstOfAll.bottom : commands.bottom
            bottom: parent.bottom
            leftMargin: Theme.margin
            topMargin: screen.search.state === "found" ? Theme.gap16 : Theme.gap32
        }
        width: field.width
        state: screen.search.state === "found" ? "ready" : screen.search.state === "failed" ? "failed" : "empty"
        happened: screen.search.state === "failed" ? screen.search.sentences[0] ?? "" : screen.search.state === "idle" ? qsTr("Type a word or two. Every page, film and recording is searched.") : qsTr("These words are not in the library.")
        safe: screen.search.state === "failed" ? screen.search.sentences[1] ?? "" : ""
        todo: screen.search.state === "failed" ? screen.search.sentences[2] ?? "" : screen.search.state === "idle" ? "" : qsTr("Try a shorter word, look around from home, or talk to somebody.")
        buttonText: screen.search.state === "empty" ? qsTr("See who can help") : ""
        buttonIcon: "life-buoy"
        onActed: screen.search.support()

        ScrollArea {
            anchors.fill: parent
            contentSpacing: Theme.gap12

            SupportFirst {
                visible: screen.search.distress
                width: parent ? parent.width : 0
                onWanted: screen.search.support()
            }
            Repeater {
                model: screen.search.rows

                Loader {
                    id: entry

                    required property string row
                    required property string resourceId
                    required property string title
                    required property string detail
                    required property string snippet
                    required property int hue
                    required property int number
                    required property int stones
                    required property int page
                    required property real startS

                    width: parent ? (parent as Item).width : 0
                    sourceComponent: row === "heading" ? headingRow : hitRow

                    Component {
                        id: headingRow

                        Words {
                            role: "body"
                            weight: "bold"
                            headingLevel: 2
                            topPadding: Theme.gap12
                            text: entry.title
                        }
                    }
                    Component {
                        id: hitRow

                        Card {
                            objectName: "hit-" + entry.resourceId + "-" + entry.page
                            padding: Theme.small ? Theme.gap12 : Theme.gap16
                            pressable: true
                            accessibleName: entry.title + ", " + entry.detail
                            accessibleDescription: entry.snippet.replace(/[\uE000\uE001]/g, "")
                            onClicked: screen.search.open(entry.resourceId, entry.page, entry.startS)

                            Row {
                                width: parent ? parent.width : 0
                                spacing: Theme.gap24

                                DocumentCover {
                                    id: cover
                                    visible: !(Theme.small && Theme.bigText)
                                    width: visible ? Theme.px(Theme.small ? 60 : 78) : 0
                                    height: visible ? Theme.px(Theme.small ? 80 : 104) : 0
                                    hue: entry.hue
                                    place: Math.max(1, entry.number)
                                    lit: entry.stones
                                }
                                Column {
                                    width: parent.width - cover.width - parent.spacing
                                    spacing: Theme.gap4

                                    Words {
                                        width: parent.width
                                        role: "body"
                                        label: true
                                        weight: "bold"
                                        text: entry.title
                                    }
                                    Words {
                                        width: parent.width
                                        role: "note"
                                        label: true
                                        muted: true
                                        text: entry.detail
                                    }
                                    MarkedWords {
                                        visible: entry.snippet !== ""
                                        width: parent.width
                                        role: "note"
                                        passage: entry.snippet
                                    }
                                }
                            }
                        }
                    }
                }
            }
            Aside {
                visible: !screen.aside
                width: parent ? parent.width : 0
                search: screen.search
            }
            Item {
                width: 1
                height: Theme.gap12
            }
        }
    }

    SupportFirst {
        id: firstOfAll
        visible: screen.search.distress && screen.search.state !== "found"
        anchors {
            left: field.left
            top: commands.bottom
            topMargin: Theme.gap24
        }
        width: field.width
        onWanted: screen.search.support()
    }

    Aside {
        visible: screen.aside
        anchors {
            left: field.right
            right: parent.right
            top: field.bottom
            leftMargin: Theme.gutter
            rightMargin: Theme.margin
            topMargin: Theme.gap48
        }
        search: screen.search
    }

    component SupportFirst: Card {
        id: first
        signal wanted
        objectName: "supportFirst"
        pressable: true
        outlined: true
        accessibleName: offer.text
        accessibleDescription: who.text
        onClicked: wanted()

        Row {
            width: parent ? parent.width : 0
            spacing: Theme.gap24

            ButtonIcon {
                id: buoy
                name: "life-buoy"
                colour: Theme.support
                textSize: Theme.cardTitle
            }
            Column {
                width: parent.width - buoy.width - parent.spacing
                spacing: Theme.gap4

                Words {
                    id: offer
                    width: parent.width
                    role: "lead"
                    label: true
                    weight: "bold"
                    text: qsTr("Would it help to talk to somebody?")
                }
                Words {
                    id: who
                    width: parent.width
                    role: "body"
                    text: qsTr("People you can call, text or visit, now and at any time.")
                }
            }
        }
    }

    component Aside: Column {
        id: beside

        required property SearchViewModel search

        spacing: Theme.gap24
        topPadding: screen.aside ? 0 : Theme.gap12

        Card {
            visible: beside.search.withheld > 0
            width: parent.width
            tone: "sunk"

            Column {
                width: parent ? parent.width : 0
                spacing: Theme.gap12

                Row {
                    width: parent.width
                    spacing: Theme.gap12

                    Icon {
                        id: infoIcon
                        name: "info"
                        colour: Theme.ink
                        width: Theme.iconFor(Theme.body)
                        height: width
                    }
                    Words {
                        width: parent.width - infoIcon.width - parent.spacing
                        role: "body"
                        weight: "bold"
                        headingLevel: 2
                        text: qsTr("%n more result(s)", "", beside.search.withheld)
                    }
                }
                Words {
                    width: parent.width
                    role: "body"
                    text: beside.search.withheldNote
                }
                PushButton {
                    objectName: "seeNote"
                    width: parent.width
                    iconName: "arrow-right"
                    iconMirrors: true
                    text: qsTr("See the note")
                    onClicked: beside.search.seeNote()
                }
                Words {
                    width: parent.width
                    role: "note"
                    muted: true
                    text: qsTr("You can also leave it.")
                }
            }
        }
        Words {
            visible: beside.search.suggestions.length > 0
            width: parent.width
            role: "body"
            weight: "bold"
            headingLevel: 2
            text: qsTr("Also try")
        }
        Flow {
            width: parent.width
            spacing: Theme.gap12

            Repeater {
                model: beside.search.suggestions

                PushButton {
                    required property string modelData

                    objectName: "suggestion-" + modelData
                    kind: "chip"
                    text: modelData
                    onClicked: beside.search.tryWord(modelData)
                }
            }
        }
    }
}
