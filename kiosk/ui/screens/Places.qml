pragma ComponentBehavior: Bound

import QtQuick
import kiosk.app
import kiosk.ui.components

// The screens behind the cover, one at a time.
FocusScope {
    id: places

    required property KioskViewModel kiosk
    required property Screens screens
    readonly property bool reading: kiosk.screen === "reader"

    Loader {
        id: place
        objectName: "place"
        anchors.fill: parent
        active: places.kiosk.screen !== "cover" && !places.reading
        focus: !places.reading
        // Tab begins at the first control of what is new.
        onLoaded: if (!activeFocus)
            forceActiveFocus(Qt.OtherFocusReason)
        sourceComponent: {
            switch (places.kiosk.screen) {
            case "choice":
                return choice;
            case "before":
                return before;
            case "home":
                return places.kiosk.isStaff ? staff : home;
            case "bookmarks":
            case "recent":
            case "library":
                return staff;
            case "section":
                return section;
            case "resource":
                return resource;
            case "page":
                return page;
            case "media":
                return media;
            case "search":
                return search;
            case "support":
                return support;
            case "about":
                return about;
            default:
                return failed;
            }
        }
    }

    // The reader is made beforehand, when nothing else is to be done, and kept: a page should not wait for its tools.
    Loader {
        id: readerPlace
        objectName: "readerPlace"
        anchors.fill: parent
        asynchronous: !places.reading
        visible: places.reading
        enabled: visible
        focus: places.reading
        onVisibleChanged: if (visible && !activeFocus)
            forceActiveFocus(Qt.OtherFocusReason)
        sourceComponent: ReaderScreen {
            reader: places.screens.reader
        }
    }

    // Read only where somebody of the staff is.
    Component {
        id: staff

        Loader {
            focus: true
            Component.onCompleted: setSource("StaffPlaces.qml", {
                kiosk: places.kiosk,
                staff: places.kiosk.staff
            })
        }
    }
    Component {
        id: choice
        ChoiceScreen {
            choice: places.screens.choice
        }
    }
    Component {
        id: before
        BeforeScreen {
            before: places.screens.before
        }
    }
    Component {
        id: home
        HomeScreen {
            home: places.screens.home
        }
    }
    Component {
        id: section
        SectionScreen {
            section: places.screens.section
        }
    }
    Component {
        id: resource
        ResourceScreen {
            resource: places.screens.resource
        }
    }
    Component {
        id: page
        PageScreen {
            page: places.screens.page
        }
    }
    Component {
        id: media
        MediaScreen {
            media: places.screens.media
        }
    }
    Component {
        id: search
        SearchScreen {
            search: places.screens.search
            staff: places.kiosk.staff
        }
    }
    Component {
        id: support
        SupportScreen {
            support: places.screens.support
        }
    }
    Component {
        id: about
        AboutScreen {
            about: places.screens.about
        }
    }
    Component {
        id: failed
        StateView {
            state: "failed"
            happened: places.kiosk.sentences[0] ?? ""
            safe: places.kiosk.sentences[1] ?? ""
            todo: places.kiosk.sentences[2] ?? ""
            buttonText: qsTr("See who can help")
            buttonIcon: "life-buoy"
            onActed: places.kiosk.goToSupport()
        }
    }
}
