"""The colours: every token of every theme, and the hues of the seven parts of the land.

Rules: text on any of the three grounds, and words on any fill, contrast at least 7 to 1; lines at least 3 to 1
(WCAG 2.2 §1.4.6, §1.4.11). `tests/ui/test_contrast.py` holds the table to it. Colour is never the only sign.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor

__all__ = ["NEUTRAL", "PALETTES", "SUPPORT_HUE", "THEMES", "Palette", "mix"]

THEMES = ("day", "dusk", "contrast")

#: Which hue the support door wears, and the kiosk's own neutral land.
SUPPORT_HUE = 7
NEUTRAL = -1


@dataclass(frozen=True, slots=True)
class Palette:
    """One theme. Colours are `#RRGGBB`; `hues` are sections 0 to 6, then support."""

    ground: str
    surface: str
    sunk: str
    ink: str
    muted: str
    line: str
    primary: str
    primary_ink: str
    support: str
    support_ink: str
    danger: str
    accent: str
    focus_inner: str
    focus_outer: str
    mark: str
    mark_ink: str
    hue_ink: str
    hues: tuple[str, ...]


PALETTES: dict[str, Palette] = {
    "day": Palette(
        ground="#F7F3EC",
        surface="#FFFFFF",
        sunk="#ECE5D8",
        ink="#1E2B2F",
        muted="#3B4A4E",
        line="#857F73",
        primary="#0A5357",
        primary_ink="#FFFFFF",
        support="#7A3410",
        support_ink="#FFFFFF",
        danger="#8E1B24",
        accent="#E8B04A",
        focus_inner="#F7F3EC",
        focus_outer="#1B3691",
        mark="#F6DFAE",
        mark_ink="#1E2B2F",
        hue_ink="#FFFFFF",
        hues=("#1D4F7C", "#0E5A55", "#2F5B30", "#5A5212", "#76445A", "#6B3A72", "#45478A", "#7A3410"),
    ),
    "dusk": Palette(
        ground="#14201F",
        surface="#1D2C2B",
        sunk="#0E1716",
        ink="#F1EDE4",
        muted="#B9C4C1",
        line="#7A8A87",
        primary="#7FD1C7",
        primary_ink="#0C1D1C",
        support="#F2B48A",
        support_ink="#2A1204",
        danger="#FF9B9B",
        accent="#E8B04A",
        focus_inner="#14201F",
        focus_outer="#9CC2FF",
        mark="#4A3C17",
        mark_ink="#F1EDE4",
        hue_ink="#F1EDE4",
        hues=("#8FB8DE", "#79C4B4", "#9CC48A", "#CDBB6E", "#DDA3B8", "#C6A5D6", "#A9AEE6", "#F2B48A"),
    ),
    "contrast": Palette(
        ground="#000000",
        surface="#000000",
        sunk="#000000",
        ink="#FFFFFF",
        muted="#FFFFFF",
        line="#FFFFFF",
        primary="#FFFF00",
        primary_ink="#000000",
        support="#00FFFF",
        support_ink="#000000",
        danger="#FF8080",
        accent="#FFFF00",
        focus_inner="#000000",
        focus_outer="#FFFFFF",
        mark="#000000",
        mark_ink="#FFFFFF",
        hue_ink="#FFFFFF",
        hues=("#000000",) * 8,
    ),
}


def mix(under: str, over: str, share: float) -> QColor:
    """`over` laid on `under`, `share` of it from 0 to 1."""
    low, high = QColor(under), QColor(over)
    return QColor(
        round(low.red() + (high.red() - low.red()) * share),
        round(low.green() + (high.green() - low.green()) * share),
        round(low.blue() + (high.blue() - low.blue()) * share),
    )
