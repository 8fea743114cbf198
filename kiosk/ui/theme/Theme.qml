pragma Singleton

import QtQuick
import kiosk.app

// Every colour, size and duration. Sizes are written in design px (1920 by 1080) and given in px.
QtObject {
    id: theme

    // The shape of the screen
    readonly property bool wide: Appearance.shape === "wide"
    readonly property bool tall: Appearance.shape === "tall"
    readonly property bool small: Appearance.shape === "small"
    readonly property bool staff: Appearance.staff
    readonly property bool bigText: Appearance.bigText
    readonly property bool mirrored: Appearance.rightToLeft
    readonly property real windowWidth: Appearance.windowWidth
    readonly property real windowHeight: Appearance.windowHeight

    // Colours
    readonly property string name: Appearance.theme
    readonly property bool contrast: name === "contrast"
    readonly property bool dusk: name === "dusk"
    readonly property color ground: Appearance.colour("ground", name)
    readonly property color surface: Appearance.colour("surface", name)
    readonly property color sunk: Appearance.colour("sunk", name)
    readonly property color ink: Appearance.colour("ink", name)
    readonly property color muted: Appearance.colour("muted", name)
    readonly property color line: Appearance.colour("line", name)
    readonly property color primary: Appearance.colour("primary", name)
    readonly property color primaryInk: Appearance.colour("primary_ink", name)
    readonly property color support: Appearance.colour("support", name)
    readonly property color supportInk: Appearance.colour("support_ink", name)
    readonly property color danger: Appearance.colour("danger", name)
    readonly property color accent: Appearance.colour("accent", name)
    readonly property color focusInner: Appearance.colour("focus_inner", name)
    readonly property color focusOuter: Appearance.colour("focus_outer", name)
    readonly property color mark: Appearance.colour("mark", name)
    readonly property color markInk: Appearance.colour("mark_ink", name)
    readonly property color hueInk: Appearance.colour("hue_ink", name)
    readonly property color rule: contrast ? line : Qt.alpha(line, 0.55)
    readonly property color edge: contrast ? line : Qt.alpha(line, 0.3)
    readonly property color scrim: Qt.alpha(ground, 0.8)
    readonly property color clear: "transparent"

    // Space
    readonly property real unit: Appearance.unit
    readonly property int gap4: px(4)
    readonly property int gap8: px(8)
    readonly property int gap12: px(12)
    readonly property int gap16: px(16)
    readonly property int gap24: px(24)
    readonly property int gap32: px(32)
    readonly property int gap48: px(48)
    readonly property int gap64: px(64)
    readonly property int gap96: px(96)
    readonly property int margin: staff || small ? px(24) : tall ? px(56) : px(96)
    readonly property int shelfMargin: staff || small ? px(24) : tall ? px(56) : px(72)
    readonly property int gutter: small ? px(12) : px(32)

    // Targets, at least as many millimetres as the hand needs: 15, and 20 where a first touch is aimed
    readonly property real mm: Math.min(Appearance.pxPerMm, unit * 6)
    readonly property int target: staff ? Math.round(44 * growth) : Math.round(Math.max(px(small ? 70 : 74), mm * 15) * labelGrowth)
    readonly property int smallTarget: staff ? Math.round(44 * growth) : Math.round(Math.max(px(small ? 70 : 60), mm * 15) * labelGrowth)
    readonly property int largeTarget: staff ? Math.round(44 * growth) : Math.round(Math.max(px(74), mm * 20) * labelGrowth)
    readonly property bool ledgeStacked: small && bigText && !staff
    readonly property int ledgeHeight: ledgeStacked ? Math.round(ledgeText * (nastaliq ? 4.4 : 3.4)) + px(8) : small ? target + px(14) : target + px(30)
    readonly property int toolStrip: staff ? px(64) : smallTarget + px(36)
    readonly property int sidePanel: px(staff ? 340 : 560)
    readonly property int supportPanel: px(staff ? 400 : 648)
    readonly property int bandHeight: px(small ? 150 : 340)
    readonly property int slice: px(small ? 120 : tall ? 160 : 220)
    readonly property int measure: Math.round(body * 34)

    // Lines and corners
    readonly property int lineWidth: px(contrast ? 3 : 2)
    readonly property int ruleWidth: px(contrast ? 2 : 1)
    readonly property int underline: px(4)
    readonly property int focusWidth: px(3)
    readonly property int corner: px(12)
    readonly property int thumbCorner: px(6)
    readonly property int sheetCorner: px(20)
    readonly property int pageEdge: px(4)

    // Type, ratio 1.25. What is already large grows less, so that 200 % still fits a screen.
    readonly property string fontFamily: Appearance.fontFamily
    readonly property real growth: Appearance.textScale
    readonly property real labelGrowth: 1 + (small && !staff ? 0.12 : 0.57) * (growth - 1)
    readonly property real letter: unit * (small && !staff ? 0.84 : 1)
    readonly property int hint: type(staff ? 14 : 20, growth)
    readonly property int note: type(staff ? 16 : 20, growth)
    readonly property int row: type(staff ? 17 : 24, growth)
    readonly property int body: type(staff ? 20 : 24, growth)
    readonly property int lead: type(staff ? 20 : 30, Math.min(growth, 1.7))
    readonly property int cardTitle: type(staff ? 25 : small ? 32 : 38, Math.min(growth, 1.42))
    readonly property int panelTitle: type(staff ? 31 : small ? 38 : 47, Math.min(growth, 1.32))
    readonly property int screenTitle: type(staff ? 31 : small ? 44 : 59, Math.min(growth, 1.3))
    readonly property int digits: type(staff ? 59 : small ? 96 : 116, Math.min(growth, 1.2))
    readonly property int clock: type(staff ? 59 : small ? bigText ? 96 : 132 : 184, 1)

    // The ledge keeps one row on a small screen: its words grow less there, and stand under their icons.
    readonly property int ledgeText: ledgeStacked ? type(24, Math.min(growth, nastaliq ? 1.15 : 1.5)) : nastaliq ? type(staff ? 20 : 24, Math.min(growth, 1.35)) : body

    // Line heights as Text.lineHeight: the font's own line is 1.32 of its size
    readonly property real titleLine: 1.14 / 1.32
    readonly property real labelLine: 1.16 / 1.32
    readonly property real tightLine: 1.02 / 1.32
    readonly property real bodyLine: 1.42 / 1.32

    // Urdu is written aslant, from high to low: larger, and a line of its own. Latin words among it stay as they are.
    readonly property bool nastaliq: Appearance.script === "nastaliq"
    readonly property real nastaliqGrowth: 1.16
    readonly property real nastaliqLine: 0.86
    readonly property real nastaliqLift: 0.3

    // Motion
    readonly property int motion: Appearance.still ? 0 : 160
    readonly property int slide: Appearance.still ? 0 : px(24)
    readonly property int patience: 1000

    // How long a member of staff keeps a finger on the cover's corner, in seconds
    readonly property real staffPress: 3

    function px(design: real): int {
        return Math.round(design * unit);
    }

    // The width of some of the twelve columns between the margins.
    function column(count: int): int {
        const one = (windowWidth - 2 * margin - 11 * gutter) / 12;
        return Math.round(one * count + gutter * (count - 1));
    }

    // Whether there are Arabic letters in it; asked only where the window is written from the right.
    function arabicWords(text: string): bool {
        return mirrored && /[\u0600-\u06FF]/.test(text);
    }

    function type(design: real, grown: real): int {
        return Math.round(design * letter * grown);
    }

    function iconFor(textSize: real): int {
        return Math.round(textSize * 1.25);
    }

    function hue(index: int): color {
        return Appearance.hue(index, name);
    }

    // A fill while a finger is on it: twelve parts in a hundred toward ink.
    function pressed(fill: color): color {
        return Qt.tint(fill, Qt.alpha(contrast ? (Qt.colorEqual(fill, ground) ? ink : ground) : ink, contrast ? 0.3 : 0.12));
    }
}
