import QtQuick
import kiosk.app
import kiosk.ui.theme
import kiosk.ui.components

Rectangle {
    id: sheet

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: Appearance.rightToLeft
    color: Theme.ground

    Rectangle {
        id: side

        anchors.bottom: Theme.tall ? undefined : ledge.top
        anchors.left: parent.left
        anchors.top: parent.top
        color: Theme.sunk
        height: questions.implicitHeight + Theme.gap96
        width: Theme.tall ? parent.width : Theme.small ? 340 : Theme.supportPanel

        Column {
            id: questions

            anchors.left: parent.left
            anchors.leftMargin: Theme.margin
            anchors.right: parent.right
            anchors.rightMargin: Theme.small ? Theme.gap16 : Theme.px(72)
            anchors.top: parent.top
            anchors.topMargin: Theme.small ? Theme.gap16 : Theme.gap48
            spacing: Theme.gap12

            Words {
                headingLevel: 1
                role: "panelTitle"
                text: "Support for me or my child"
                width: parent.width
            }

            Words {
                label: true
                text: "Who is it about?"
                weight: "bold"
                width: parent.width
            }

            Repeater {
                model: ["Me, and I’m under 19", "Me", "A child", "Someone I work with"]

                ChoiceButton {
                    required property string modelData
                    required property int index

                    chosen: index === 0
                    iconName: ["circle-user", "circle-user", "baby", "users"][index]
                    text: modelData
                    width: questions.width
                }
            }
        }
    }

    ScrollArea {
        anchors.bottom: ledge.top
        anchors.left: Theme.tall ? parent.left : side.right
        anchors.leftMargin: Theme.gap64
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap64
        anchors.top: Theme.tall ? side.bottom : parent.top
        anchors.topMargin: Theme.gap48
        contentSpacing: Theme.gap16

        Disclosure {
            note: "Emergency services, any time"
            outlined: true
            strongValue: true
            title: "Someone is in danger now"
            value: "999"
            width: parent.width
        }

        Disclosure {
            note: "Anyone under 19, about anything. Open day and night."
            open: true
            title: "Childline"
            width: parent.width

            Column {
                spacing: Theme.gap24
                width: parent.width

                Words {
                    role: "digits"
                    text: "0800 1111"
                    width: parent.width
                }

                Flow {
                    spacing: Theme.gap12
                    width: parent.width

                    PushButton {
                        iconName: "volume-2"
                        text: "Say it"
                    }

                    PushButton {
                        iconName: "qr-code"
                        text: "Take it on my phone"
                    }

                    PushButton {
                        iconName: "globe"
                        text: "childline.org.uk"
                    }
                }
            }
        }

        Disclosure {
            note: "Urgent help at any age. Call 111, choose 2"
            title: "NHS 111, mental health option"
            value: "Any time"
            width: parent.width
        }

        MarkedWords {
            passage: "The \uE000first steps\uE001 are often before anyone meets: <b>how</b> a message is worded."
            width: parent.width
        }

        SearchField {
            id: filledSearch

            text: "first steps"
            width: parent.width
        }

        Flow {
            spacing: Theme.gap12
            width: parent.width

            PushButton {
                kind: "chip"
                text: "getting started"
            }

            PushButton {
                kind: "chip"
                text: "engagement"
            }
        }

        StateView {
            buttonIcon: "rotate-ccw"
            buttonText: "Try again"
            happened: "This page could not be drawn."
            safe: "Everything else still works."
            state: "failed"
            todo: "Try once more, or read the text view."
            width: parent.width
        }

        StateView {
            buttonText: "Home"
            happened: "Pages you mark will be here."
            state: "empty"
            width: parent.width
        }
    }

    Ledge {
        id: ledge

        current: "support"
    }
}
