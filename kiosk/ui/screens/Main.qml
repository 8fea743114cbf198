pragma ComponentBehavior: Bound

import QtQuick
import kiosk.app
import kiosk.ui.theme
import kiosk.ui.components

// The window: one screen at a time over the ledge; the cover and the veil stand over everything, already made.
Window {
    id: window

    required property KioskViewModel kiosk
    // What lies under the cover or the veil is not only out of sight: no key and no screen reader reaches it.
    readonly property bool inside: kiosk.screen !== "cover" && !kiosk.veiled

    color: Theme.ground
    title: kiosk.windowTitle
    LayoutMirroring.enabled: Theme.mirrored
    LayoutMirroring.childrenInherit: true
    onWidthChanged: Appearance.fit(width, height)
    onHeightChanged: Appearance.fit(width, height)
    Component.onCompleted: Appearance.fit(width, height)

    FocusScope {
        id: everything
        anchors.fill: parent
        focus: true
        Keys.onPressed: event => event.accepted = window.kiosk.keyPressed(event.key, event.modifiers)
        LayoutMirroring.enabled: Theme.mirrored
        LayoutMirroring.childrenInherit: true

        HiddenLeave {
            visible: window.inside
            onLeave: window.kiosk.leave()
        }

        Item {
            id: stage
            anchors {
                left: parent.left
                right: parent.right
                top: parent.top
                bottom: ledge.top
            }
            clip: true
            visible: window.inside

            Loader {
                id: place
                objectName: "place"
                anchors.fill: parent
                active: window.kiosk.screen !== "cover"
                enabled: !accessSheet.open
                focus: true
                // Tab begins at the first control of what is new.
                onLoaded: if (!activeFocus)
                    forceActiveFocus(Qt.OtherFocusReason)
                sourceComponent: {
                    switch (window.kiosk.screen) {
                    case "choice":
                        return choice;
                    case "before":
                        return before;
                    case "home":
                        return home;
                    case "section":
                        return section;
                    case "resource":
                        return resource;
                    case "reader":
                        return reader;
                    case "page":
                        return page;
                    case "media":
                        return media;
                    case "search":
                        return search;
                    case "support":
                        return support;
                    default:
                        return failed;
                    }
                }
            }
            AccessSheet {
                id: accessSheet
                anchors.fill: parent
                open: window.kiosk.accessOpen && window.inside
                access: window.kiosk.access
            }
        }

        Ledge {
            id: ledge
            visible: window.inside
            current: window.kiosk.accessOpen ? "access" : window.kiosk.current
            canGoBack: window.kiosk.canGoBack
            onAccess: window.kiosk.toggleAccess()
            onBack: window.kiosk.back()
            onHome: window.kiosk.goHome()
            onSupport: window.kiosk.goToSupport()
            onLeave: window.kiosk.leave()
        }

        VeilScreen {
            anchors.fill: parent
            covered: coverSheet.open
            visible: window.kiosk.veiled
            enabled: visible
            cover: window.kiosk.cover
            onCarriedOn: window.kiosk.carryOn()
            onStartedFresh: window.kiosk.startFresh()
            onAccess: window.kiosk.toggleAccess()
        }

        CoverScreen {
            anchors.fill: parent
            covered: coverSheet.open
            visible: window.kiosk.screen === "cover"
            enabled: visible
            cover: window.kiosk.cover
            onStarted: window.kiosk.start()
            onAccess: window.kiosk.toggleAccess()
        }
        AccessSheet {
            id: coverSheet
            anchors {
                fill: parent
                bottomMargin: Theme.ledgeHeight
            }
            open: window.kiosk.accessOpen && !window.inside
            access: window.kiosk.access
        }
    }

    Component {
        id: choice
        ChoiceScreen {
            choice: window.kiosk.choice
        }
    }
    Component {
        id: before
        BeforeScreen {
            before: window.kiosk.before
        }
    }
    Component {
        id: home
        HomeScreen {
            home: window.kiosk.home
        }
    }
    Component {
        id: section
        SectionScreen {
            section: window.kiosk.section
        }
    }
    Component {
        id: resource
        ResourceScreen {
            resource: window.kiosk.resource
        }
    }
    Component {
        id: reader
        ReaderScreen {
            reader: window.kiosk.reader
        }
    }
    Component {
        id: page
        PageScreen {
            page: window.kiosk.page
        }
    }
    Component {
        id: media
        MediaScreen {
            media: window.kiosk.media
        }
    }
    Component {
        id: search
        SearchScreen {
            search: window.kiosk.search
        }
    }
    Component {
        id: support
        SupportScreen {
            support: window.kiosk.supportScreen
        }
    }
    Component {
        id: failed
        StateView {
            state: "failed"
            happened: window.kiosk.sentences[0] ?? ""
            safe: window.kiosk.sentences[1] ?? ""
            todo: window.kiosk.sentences[2] ?? ""
            buttonText: qsTr("See who can help")
            buttonIcon: "life-buoy"
            onActed: window.kiosk.goToSupport()
        }
    }
}
