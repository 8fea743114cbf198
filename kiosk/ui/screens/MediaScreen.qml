pragma ComponentBehavior: Bound

import QtQuick
import kiosk.app
import kiosk.ui.theme
import kiosk.ui.components

// A film or a sound: nothing plays by itself, captions are on, the words stand beside it.
Item {
    id: screen

    required property MediaViewModel media
    readonly property bool beside: !Theme.tall && !Theme.bigText

    objectName: "mediaScreen"

    Item {
        id: stage
        anchors {
            left: parent.left
            top: parent.top
            leftMargin: Theme.margin
            topMargin: Theme.small ? Theme.gap16 : Theme.gap48
        }
        width: screen.beside ? (parent.width - 2 * Theme.margin - Theme.gutter) * 0.62 : parent.width - 2 * Theme.margin
        height: screen.beside ? parent.height - 2 * Theme.gap48 : Math.min(parent.height * 0.62, width * 0.5625 + controls.height + Theme.gap48 * 2)

        Words {
            id: title
            width: parent.width
            role: Theme.small ? "lead" : "cardTitle"
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
                topMargin: Theme.gap16
                bottomMargin: Theme.gap16
            }
            radius: Theme.corner
            color: screen.media.isFilm ? Theme.ink : Theme.sunk
            clip: true

            Landscape {
                visible: !screen.media.isFilm || !filmLoader.started
                anchors.fill: parent
                hue: screen.media.hue
                section: screen.media.hue
                worldX: screen.media.hue
                span: 1.6
                discState: "tint"
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
                    bottomMargin: Theme.gap24
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

            Rectangle {
                width: parent.width
                height: Theme.gap8
                radius: height / 2
                color: Theme.sunk
                border {
                    width: Theme.ruleWidth
                    color: Theme.line
                }

                Rectangle {
                    width: screen.media.duration > 0 ? parent.width * Math.min(1, screen.media.position / screen.media.duration) : 0
                    height: parent.height
                    radius: height / 2
                    color: Theme.primary
                }
            }
            Flow {
                width: parent.width
                spacing: Theme.gap12

                PushButton {
                    objectName: "play"
                    kind: "primary"
                    enabled: !screen.media.failed
                    iconName: screen.media.playing ? "pause" : "play"
                    text: screen.media.playing ? qsTr("Pause") : qsTr("Play")
                    onClicked: screen.media.playOrPause()
                }
                PushButton {
                    objectName: "back10"
                    iconName: "rotate-ccw"
                    text: qsTr("Back 10")
                    onClicked: screen.media.back()
                }
                PushButton {
                    objectName: "forward10"
                    iconName: "rotate-cw"
                    text: qsTr("On 10")
                    onClicked: screen.media.forward()
                }
                PushButton {
                    objectName: "captions"
                    iconName: "captions"
                    text: screen.media.captions ? qsTr("Captions, on") : qsTr("Captions, off")
                    onClicked: screen.media.toggleCaptions()
                }
                PushButton {
                    objectName: "quieter"
                    visible: screen.media.hasSound
                    iconName: "volume-1"
                    iconOnly: true
                    text: qsTr("Quieter")
                    onClicked: screen.media.quieter()
                }
                PushButton {
                    objectName: "louder"
                    visible: screen.media.hasSound
                    iconName: "volume-2"
                    iconOnly: true
                    text: qsTr("Louder")
                    onClicked: screen.media.louder()
                }
                Words {
                    height: Theme.target
                    verticalAlignment: Text.AlignVCenter
                    role: "note"
                    muted: true
                    text: screen.media.clock
                }
            }
            Words {
                visible: !screen.media.hasSound && !screen.media.failed
                width: parent.width
                role: "note"
                muted: true
                text: qsTr("There is no sound on this computer. The captions say every word.")
            }
        }
    }

    Words {
        id: wordsTitle
        anchors {
            left: screen.beside ? stage.right : stage.left
            top: screen.beside ? stage.top : stage.bottom
            leftMargin: screen.beside ? Theme.gutter : 0
            topMargin: screen.beside ? 0 : Theme.gap24
        }
        role: "body"
        weight: "bold"
        headingLevel: 2
        text: qsTr("The words")
    }
    ListView {
        id: list
        anchors {
            left: wordsTitle.left
            right: parent.right
            top: wordsTitle.bottom
            bottom: parent.bottom
            rightMargin: Theme.margin
            topMargin: Theme.gap12
            bottomMargin: Theme.gap16
        }
        clip: true
        spacing: Theme.gap12
        model: screen.media.transcript
        boundsBehavior: Flickable.StopAtBounds
        currentIndex: screen.media.cueRow
        highlightFollowsCurrentItem: false
        Accessible.role: Accessible.List
        Accessible.name: qsTr("The words")
        onCurrentIndexChanged: if (screen.media.playing)
            positionViewAtIndex(Math.max(0, currentIndex), ListView.Contain)

        delegate: PushButton {
            required property int index
            required property string time
            required property real startS

            objectName: "cue-" + index
            width: list.width - scrollButtons.width - Theme.gap12
            kind: index === list.currentIndex ? "plain" : "quiet"
            leading: true
            textRole: "note"
            note: time
            onClicked: screen.media.seek(startS)
        }
    }
    ScrollButtons {
        id: scrollButtons
        anchors {
            right: parent.right
            top: list.top
            rightMargin: Theme.gap16
        }
        view: list
    }
}
