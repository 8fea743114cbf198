pragma ComponentBehavior: Bound

import QtQuick
import kiosk.app

// The screens that only staff have, one at a time.
FocusScope {
    id: places

    required property KioskViewModel kiosk
    required property StaffViewModel staff

    Loader {
        anchors.fill: parent
        focus: true
        onLoaded: if (!activeFocus)
            forceActiveFocus(Qt.OtherFocusReason)
        sourceComponent: {
            switch (places.kiosk.screen) {
            case "home":
                return items;
            case "bookmarks":
                return bookmarks;
            case "recent":
                return recent;
            case "library":
                return library;
            default:
                return null;
            }
        }
    }

    Component {
        id: items
        ItemsScreen {
            focus: true
            shelf: places.staff.shelf
            staff: places.staff
        }
    }
    Component {
        id: bookmarks
        BookmarksScreen {
            focus: true
            bookmarks: places.staff.bookmarks
        }
    }
    Component {
        id: recent
        RecentScreen {
            focus: true
            recent: places.staff.recent
        }
    }
    Component {
        id: library
        LibraryScreen {
            focus: true
            library: places.staff.library
        }
    }
}
