pragma ComponentBehavior: Bound

import QtQuick
import kiosk.app
import kiosk.ui.theme
import kiosk.ui.components

// A film or a sound: nothing plays by itself, captions are on, the words stand beside it.
Item {
    id: screen

    required property MediaViewModel media
    readonly property bool tight: Theme.small && Theme.bigText
    readonly property bool beside: !Theme.tall && !tight

    objectName: "mediaScreen"

    Item {
        id: stage
        anchors {
            left: parent.left
            top: parent.top
            leftMargin: Theme.margin
            topMargin: Theme.small ? Theme.gap16 : Theme.gap48
        }
        width: screen.beside ? (parent.width - 2 * Theme.margin - Theme.gutter) * (Theme.small ? 0.64 : Theme.bigText ? 0.54 : 0.62) : parent.width - 2 * Theme.margin
        height: screen.beside ? parent.height - y - (Theme.small ? Theme.gap12 : Theme.gap32) : screen.tight ? parent.height - y - Theme.gap8 : Math.min(parent.height * 0.62, width * 0.5625 + controls.height + title.height + Theme.gap32)

        Words {
            id: title
            visible: !screen.tight
            width: parent.width
            height: visible ? implicitHeight : 0
            role: Theme.small ? "body" : Theme.bigText ? "lead" : "cardTitle"
            label: true
            weight: "bold"
            headingLevel: 1
            text: screen.media.title
        }
        Rectangle {
            id: picture
            anchors {
                left: parent.left
                right: parent.right
                top: title.bottom
                bottom: controls.top
                topMargin: Theme.small ? Theme.gap8 : Theme.gap16
                bottomMargin: Theme.small ? Theme.gap8 : Theme.gap16
            }
            radius: Theme.corner
            color: screen.media.isFilm ? Theme.ink : Theme.sunk
            clip: true

            Land {
                visible: !screen.media.isFilm || !filmLoader.started
                anchors.fill: parent
                bordered: Theme.dusk || Theme.contrast
                hue: screen.media.hue
                section: screen.media.hue
                worldX: screen.media.hue
                span: 1.6
                discState: "tint"
                discBehind: true
                cornerRadius: Theme.corner
            }
            Loader {
                id: filmLoader

                property bool started: false

                anchors.fill: parent
                active: screen.media.isFilm
                source: "FilmPicture.qml"
                onLoaded: screen.media.showOn(item)

                Connections {
                    target: filmLoader.item
                    ignoreUnknownSignals: true
                    function onFirstFrame() {
                        filmLoader.started = true;
                    }
                }
            }
            Rectangle {
                visible: captionWords.text !== ""
                anchors {
                    horizontalCenter: parent.horizontalCenter
                    bottom: parent.bottom
                    bottomMargin: Theme.small ? Theme.gap8 : Theme.gap24
                }
                width: Math.min(parent.width - Theme.gap32, captionWords.implicitWidth + Theme.gap32)
                height: captionWords.height + Theme.gap16
                radius: Theme.corner
                color: Theme.ground

                Words {
                    id: captionWords
                    objectName: "caption"
                    anchors.centerIn: parent
                    width: Math.min(implicitWidth, picture.width - Theme.gap64)
                    role: "body"
                    label: true
                    weight: "semibold"
                    text: screen.media.caption
                }
            }
            StateView {
                anchors {
                    fill: parent
                    margins: Theme.gap24
                }
                visible: screen.media.failed
                state: "failed"
                happened: screen.media.sentences[0] ?? ""
                safe: screen.media.sentences[1] ?? ""
                todo: screen.media.sentences[2] ?? ""
                buttonText: qsTr("About this item")
                onActed: screen.media.openItem()
            }
        }
        Column {
            id: controls
            anchors {
                left: parent.left
                right: parent.right
                bottom: parent.bottom
            }
            spacing: Theme.gap12

            // Time runs from left to right in every language, as the clock beside it is read.
            Item {
                LayoutMirroring.enabled: false
                LayoutMirroring.childrenInherit: true
                width: parent.width
                height: Math.max(clock.height, Theme.gap16)

                Rectangle {
                    id: run
                    anchors {
                        left: parent.left
                        right: clock.left
                        verticalCenter: parent.verticalCenter
                        rightMargin: Theme.gap16
                    }
                    height: Theme.gap12
                    radius: height / 2
                    color: Theme.sunk
                    border {
                        width: Theme.ruleWidth
                        color: Theme.line
                    }

                    Rectangle {
                        anchors.left: parent.left
                        width: screen.media.duration > 0 ? parent.width * Math.min(1, screen.media.position / screen.media.duration) : 0
                        height: parent.height
                        radius: height / 2
                        color: Theme.primary
                    }
                }
                Words {
                    id: clock
                    anchors {
                        right: parent.right
                        verticalCenter: parent.verticalCenter
                    }
                    role: "note"
                    label: true
                    muted: true
                    text: screen.media.clock
                }
            }
            Flow {
                width: parent.width
                spacing: Theme.gap12

                Control {
                    objectName: "play"
                    kind: "primary"
                    enabled: !screen.media.failed
                    iconName: screen.media.playing ? "pause" : "play"
                    text: screen.media.playing ? qsTr("Pause") : qsTr("Play")
                    onClicked: screen.media.playOrPause()
                }
                Control {
                    objectName: "back10"
                    iconName: "rotate-ccw"
                    iconMirrors: false
                    text: qsTr("Back 10")
                    onClicked: screen.media.back()
                }
                Control {
                    objectName: "forward10"
                    iconName: "rotate-cw"
                    iconMirrors: false
                    text: qsTr("On 10")
                    onClicked: screen.media.forward()
                }
                Control {
                    objectName: "captions"
                    iconName: "captions"
                    text: screen.media.captions ? qsTr("Captions, on") : qsTr("Captions, off")
                    onClicked: screen.media.toggleCaptions()
                }
                Control {
                    objectName: "quieter"
                    visible: screen.media.hasSound
                    iconName: "volume-1"
                    iconOnly: true
                    text: qsTr("Quieter")
                    onClicked: screen.media.quieter()
                }
                Control {
                    objectName: "louder"
                    visible: screen.media.hasSound
                    iconName: "volume-2"
                    iconOnly: true
                    text: qsTr("Louder")
                    onClicked: screen.media.louder()
                }
            }
            Words {
                visible: !screen.media.hasSound && !screen.media.failed && !(Theme.small && Theme.bigText)
                width: parent.width
                role: "note"
                label: true
                muted: true
                text: qsTr("There is no sound on this computer. The captions say every word.")
            }
        }
    }

    Words {
        id: wordsTitle
        visible: !screen.tight
        anchors {
            left: screen.beside ? stage.right : stage.left
            top: screen.beside ? stage.top : stage.bottom
            leftMargin: screen.beside ? Theme.gutter : 0
            topMargin: screen.beside ? 0 : Theme.gap16
        }
        role: "body"
        label: true
        weight: "bold"
        headingLevel: 2
        text: qsTr("The words")
    }
    ListView {
        id: list
        visible: !screen.tight
        anchors {
            left: wordsTitle.left
            right: scrollButtons.visible ? scrollButtons.left : parent.right
            top: wordsTitle.visible ? wordsTitle.bottom : stage.bottom
            bottom: parent.bottom
            rightMargin: scrollButtons.visible ? Theme.gap12 : Theme.margin
            topMargin: Theme.gap12
        }
        clip: true
        spacing: Theme.gap12
        model: screen.media.transcript
        boundsBehavior: Flickable.StopAtBounds
        // Nothing is made ahead: a delegate half made while the screen goes away is an error to Qt.
        cacheBuffer: 0
        currentIndex: screen.media.cueRow
        highlightFollowsCurrentItem: false
        Accessible.role: Accessible.List
        Accessible.name: qsTr("The words")
        onCurrentIndexChanged: if (screen.media.playing)
            positionViewAtIndex(Math.max(0, currentIndex), ListView.Contain)

        delegate: PushButton {
            id: cue

            required text
            required property int index
            required property string time
            required property real startS

            objectName: "cue-" + index
            width: list.width
            kind: index === list.currentIndex ? "plain" : "quiet"
            leading: true
            content: true
            maximumLines: 12
            topPadding: Theme.gap12
            bottomPadding: Theme.gap12
            textRole: "body"
            weight: "regular"
            ringInside: true
            note: time
            onClicked: screen.media.seek(startS)
            onVisualFocusChanged: if (visualFocus)
                list.positionViewAtIndex(index, ListView.Contain)
        }
    }
    ScrollButtons {
        id: scrollButtons
        anchors {
            right: parent.right
            top: list.top
            rightMargin: Theme.small ? Theme.gap12 : Theme.gap24
        }
        visible: list.visible && list.contentHeight > list.height + 1
        horizontal: list.height < 2 * Theme.target + Theme.gap32
        view: list
    }

    component Control: PushButton {
        textRole: Theme.small && !Theme.bigText ? "note" : "body"
    }
}
