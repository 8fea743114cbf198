pragma ComponentBehavior: Bound

import QtQuick
import kiosk.app
import kiosk.ui.theme
import kiosk.ui.components

// A figure in a text: the picture as it stands on its page, and what it shows in words.
Column {
    id: figure

    required property string description
    required property int page
    // Left, top, width and height as shares of the page, then the page's height as a share of its width.
    required property var shares
    required property PageViewModel source
    required property real room

    readonly property bool drawn: shares.length > 4 && source !== null
    readonly property real across: drawn ? Math.max(0.001, shares[2]) : 1
    readonly property real ratio: drawn ? shares[3] * shares[4] / across : 1
    // As large as on a page a little wider than the column, never wider than it or taller than most of the view.
    readonly property real pictureWidth: Math.min(width, width * 1.3 * across, room * 0.8 / Math.max(0.01, ratio))

    spacing: Theme.gap8
    topPadding: Theme.gap8
    bottomPadding: Theme.gap24
    Accessible.role: Accessible.Graphic
    Accessible.name: description !== "" ? qsTr("Picture: %1").arg(description) : qsTr("A picture without a description")

    Rectangle {
        visible: figure.drawn
        anchors.left: parent.left
        width: figure.pictureWidth
        height: width * figure.ratio
        color: Theme.sunk

        FigurePicture {
            anchors.fill: parent
            source: figure.drawn ? figure.source : null
            page: figure.page
            shares: figure.shares
        }
    }
    Words {
        Accessible.ignored: true
        width: parent.width
        role: "note"
        muted: true
        text: figure.Accessible.name
    }
}
