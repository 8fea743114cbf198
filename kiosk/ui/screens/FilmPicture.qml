import QtQuick
import kiosk.film

// Loaded with the first film, so that no start pays for Qt Multimedia.
FilmView {
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("The film's picture")
}
