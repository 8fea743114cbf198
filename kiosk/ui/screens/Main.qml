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
                enabled: !window.kiosk.accessOpen
                focus: true
                onFurnishedChanged: furnish()
                Component.onCompleted: furnish()
            }
            Loader {
                active: window.kiosk.furnished
                anchors.fill: parent
                sourceComponent: AccessSheet {
                    open: window.kiosk.accessOpen && window.inside
                    access: window.kiosk.access
                }
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
            enabled: visible
            cover: window.kiosk.cover
            onStarted: window.kiosk.start()
            onAccess: window.kiosk.toggleAccess()
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
    }
}
