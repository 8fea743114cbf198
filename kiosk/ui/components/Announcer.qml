pragma ComponentBehavior: Bound

import QtQuick

// Says a change to somebody who hears the screen, and leaves the focus where it is: a page that came, results that were
// counted, words that were copied. It shows nothing; what it says stands on the screen as well. Nothing is said while
// its screen is out of sight.
Item {
    id: announcer

    property string words: ""
    property string said: ""

    Accessible.ignored: true
    objectName: "announcer"

    onWordsChanged: {
        if (words === "") {
            // What was announced is not kept for longer than it is so.
            said = "";
        } else if (visible) {
            Accessible.announce(words, Accessible.Polite);
            said = words;
        }
    }
}
