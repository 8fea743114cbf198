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
    onWidthChanged: fit()
    onHeightChanged: fit()
    Component.onCompleted: fit()

    // Screens lie in what the side bar leaves them.
    function fit(): void {
        Appearance.fit(kiosk.isStaff ? stage.width : width, height);
    }

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

        // What staff have around every screen, and no public window ever reads.
        Loader {
            id: chrome

            readonly property bool wanted: window.kiosk.isStaff && window.kiosk.furnished

            function furnish(): void {
                if (wanted && status === Loader.Null)
                    setSource("StaffChrome.qml", {
                        kiosk: window.kiosk,
                        staff: window.kiosk.staff
                    });
            }

            anchors.fill: parent
            visible: window.inside && window.kiosk.isStaff
            enabled: visible && !shortcuts.open
            onWantedChanged: furnish()
            Component.onCompleted: furnish()
        }

        Item {
            id: stage

            readonly property int sideWidth: window.kiosk.isStaff ? chrome.item?.sideWidth ?? 0 : 0 // qmllint disable missing-property
            readonly property int footHeight: window.kiosk.isStaff ? chrome.item?.footHeight ?? 0 : 0 // qmllint disable missing-property

            anchors {
                left: parent.left
                right: parent.right
                top: parent.top
                bottom: window.kiosk.isStaff ? parent.bottom : ledge.top
                leftMargin: sideWidth
                bottomMargin: footHeight
            }
            clip: true
            visible: window.inside
            // Later: the side bar is as wide as its letters, which follow from this.
            onWidthChanged: Qt.callLater(window.fit)

            Loader {
                id: places

                readonly property bool furnished: window.kiosk.furnished

                // Once what stands behind the cover is there; it is not read before the cover is on screen.
                function furnish(): void {
                    if (furnished && status === Loader.Null)
                        setSource("Places.qml", {
                            kiosk: window.kiosk,
                            screens: window.kiosk.screens
                        });
                }

                anchors.fill: parent
                enabled: !window.kiosk.accessOpen && !shortcuts.open
                focus: true
                onFurnishedChanged: furnish()
                Component.onCompleted: furnish()
            }
            Loader {
                id: shortcuts

                readonly property bool open: item?.open ?? false // qmllint disable missing-property

                anchors.fill: parent
                active: window.kiosk.isStaff && chrome.status === Loader.Ready
                enabled: !window.kiosk.accessOpen
                onActiveChanged: if (active)
                    setSource("ShortcutsSheet.qml", {
                        staff: window.kiosk.staff
                    })
            }
            Loader {
                active: window.kiosk.furnished
                anchors.fill: parent
                sourceComponent: AccessSheet {
                    open: window.kiosk.accessOpen && window.inside
                    access: window.kiosk.access
                    onAboutAsked: window.kiosk.goToAbout()
                }
            }
        }

        Ledge {
            id: ledge
            visible: window.inside && !window.kiosk.isStaff
            current: window.kiosk.accessOpen ? "access" : window.kiosk.current
            canGoBack: window.kiosk.canGoBack
            onAccess: window.kiosk.toggleAccess()
            onBack: window.kiosk.back()
            onHome: window.kiosk.goHome()
            onSupport: window.kiosk.goToSupport()
            onLeave: window.kiosk.leave()
        }

        Loader {
            active: window.kiosk.furnished
            anchors.fill: parent
            visible: window.kiosk.veiled
            enabled: visible
            sourceComponent: VeilScreen {
                covered: window.kiosk.accessOpen
                cover: window.kiosk.cover
                onCarriedOn: window.kiosk.carryOn()
                onStartedFresh: window.kiosk.startFresh()
                onAccess: window.kiosk.toggleAccess()
            }
        }

        CoverScreen {
            anchors.fill: parent
            covered: window.kiosk.accessOpen
            visible: window.kiosk.screen === "cover"
            enabled: visible && !window.kiosk.padOpen
            cover: window.kiosk.cover
            onStarted: window.kiosk.start()
            onAccess: window.kiosk.toggleAccess()

            StaffCorner {
                anchors.right: parent.right
                anchors.top: parent.top
                onHeld: window.kiosk.askWho()
            }
        }
        Loader {
            active: window.kiosk.furnished
            anchors {
                fill: parent
                bottomMargin: Theme.ledgeHeight
            }
            sourceComponent: AccessSheet {
                canCover: false
                open: window.kiosk.accessOpen && !window.inside
                access: window.kiosk.access
            }
        }
        Loader {
            id: pad
            active: window.kiosk.padOpen
            anchors.fill: parent
            onActiveChanged: if (active)
                setSource("PinPad.qml", {
                    pad: window.kiosk.pad
                })
            onLoaded: forceActiveFocus(Qt.OtherFocusReason)
        }
    }
}
