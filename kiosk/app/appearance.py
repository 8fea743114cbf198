"""How the window looks at this moment: theme, text size, stillness, direction, and the shape of the screen.

One for each QML engine, made by the engine; Python gets it with `engine.singletonInstance("kiosk.app", "Appearance")`.
What a person chose here belongs to the visit: `reset` puts everything back, and nothing is written down. Sizes in
design px are turned into px by `ui/theme`; this class only says how many px one design px is (`unit`).
"""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QColor
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.app.palette import PALETTES, THEMES
from kiosk.app.qml import Property

QML_IMPORT_NAME = "kiosk.app"
QML_IMPORT_MAJOR_VERSION = 1

__all__ = ["HIT_END", "HIT_START", "TEXT_STEPS", "Appearance", "shape_of", "unit_of"]

TEXT_STEPS = (1.0, 1.25, 1.5, 1.75, 2.0)

#: Around the words that were searched for, in a text for `Appearance.marked`. Private use: no document may send them.
HIT_START = "\ue000"
HIT_END = "\ue001"

#: Bundled, and first in every language.
FONT_FAMILY = "Atkinson Hyperlegible Next"

#: From here on covers become rows and labels take two lines.
BIG_TEXT = 1.5


def shape_of(width_px: float, height_px: float) -> str:
    """'tall' for a portrait screen, 'small' for a low-resolution landscape one, else 'wide'."""
    if height_px > width_px:
        return "tall"
    return "small" if min(width_px / 1920, height_px / 1080) < 0.8 else "wide"


def unit_of(width_px: float, height_px: float) -> float:
    """Px for one design px: 1 at 1920×1080, 1080×1920 and on small screens, 2 at 3840×2160, never below 0.7."""
    shape = shape_of(width_px, height_px)
    if shape == "small":
        return 1.0
    wide, high = (1080, 1920) if shape == "tall" else (1920, 1080)
    return max(0.7, min(width_px / wide, height_px / high))


@QmlElement
@QmlSingleton
class Appearance(QObject):
    """What `ui/theme` binds to. Every choice is checked: an unknown theme or text size changes nothing."""

    themeChanged = Signal()
    textChanged = Signal()
    motionChanged = Signal()
    directionChanged = Signal()
    sizeChanged = Signal()

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self._theme = "day"
        self._text_scale = 1.0
        self._still = False
        self._right_to_left = False
        self._script = ""
        self._font_family = FONT_FAMILY
        self._staff = False
        self._reach = False
        self._width = 1920.0
        self._height = 1080.0
        self._px_per_mm = 3.6

    @Slot(str, str, result=QColor)
    def colour(self, token: str, theme: str) -> QColor:
        """A token of `Palette` in a theme. The theme is asked for so that a QML binding follows it."""
        return QColor(getattr(PALETTES.get(theme, PALETTES["day"]), token))

    @Slot(int, str, result=QColor)
    def hue(self, index: int, theme: str) -> QColor:
        """The hue of section `index` (0 to 6) or of the support door (7); any other index gives the primary."""
        palette = PALETTES.get(theme, PALETTES["day"])
        return QColor(palette.hues[index] if 0 <= index < len(palette.hues) else palette.primary)

    @Slot(float, float)
    def fit(self, width: float, height: float) -> None:
        """The window is `width` by `height` px."""
        if width > 0 and height > 0 and (width, height) != (self._width, self._height):
            self._width, self._height = width, height
            self.sizeChanged.emit()

    @Slot()
    def larger(self) -> None:
        """One text step up, as far as there is one."""
        self.set_text_scale(TEXT_STEPS[min(self.text_step() + 1, len(TEXT_STEPS) - 1)])

    @Slot()
    def smaller(self) -> None:
        """One text step down, as far as there is one."""
        self.set_text_scale(TEXT_STEPS[max(self.text_step() - 1, 0)])

    @Slot()
    def reset(self) -> None:
        """Everything a visitor may have chosen, as it was; direction and script go with the language."""
        self.set_theme("day")
        self.set_text_scale(1.0)
        self.set_still(False)
        self.set_reach(False)

    @Slot(str, QColor, QColor, result=str)
    def marked(self, text: str, mark: QColor, ink: QColor) -> str:
        """Rich text of `text` with what stands between `HIT_START` and `HIT_END` bold, underlined and on `mark`.

        Everything else is escaped: no markup of the text's own survives.
        """
        style = f"background-color:{mark.name()};color:{ink.name()};font-weight:700;text-decoration:underline"
        parts = escape(text).split(HIT_START)
        html = parts[0].replace(HIT_END, "")
        for part in parts[1:]:
            hit, found, rest = part.partition(HIT_END)
            html += f'<span style="{style}">{hit}</span>{rest.replace(HIT_END, "")}' if found else hit
        return html

    # What a person or the site chooses. Python calls the setters; QML binds the properties.

    def get_theme(self) -> str:
        return self._theme

    def set_theme(self, theme: str) -> None:
        """'day', 'dusk' or 'contrast'; anything else changes nothing."""
        if theme in THEMES and theme != self._theme:
            self._theme = theme
            self.themeChanged.emit()

    def get_text_scale(self) -> float:
        return self._text_scale

    def set_text_scale(self, scale: float) -> None:
        """One of `TEXT_STEPS`; anything else changes nothing."""
        if scale in TEXT_STEPS and scale != self._text_scale:
            self._text_scale = scale
            self.textChanged.emit()

    def get_still(self) -> bool:
        return self._still

    def set_still(self, still: bool) -> None:
        """Whether nothing slides or fades."""
        if still != self._still:
            self._still = still
            self.motionChanged.emit()

    def get_right_to_left(self) -> bool:
        return self._right_to_left

    def set_right_to_left(self, right_to_left: bool) -> None:
        """Whether the language now is written from the right."""
        if right_to_left != self._right_to_left:
            self._right_to_left = right_to_left
            self.directionChanged.emit()

    def get_script(self) -> str:
        return self._script

    def set_script(self, script: str) -> None:
        """'nastaliq' where Urdu needs larger letters and its own line height, else ''."""
        if script != self._script:
            self._script = script
            self.textChanged.emit()

    def get_font_family(self) -> str:
        return self._font_family

    def set_font_family(self, family: str) -> None:
        """The family for the language now; other scripts fall back by Qt's own rules."""
        if family != self._font_family:
            self._font_family = family
            self.textChanged.emit()

    def get_staff(self) -> bool:
        return self._staff

    def set_staff(self, staff: bool) -> None:
        """Whether sizes are those of a laptop in a member of staff's hands."""
        if staff != self._staff:
            self._staff = staff
            self.sizeChanged.emit()

    def get_reach(self) -> bool:
        return self._reach

    def set_reach(self, reach: bool) -> None:
        """Whether everything to be touched comes lower, for sitting or for children."""
        if reach != self._reach:
            self._reach = reach
            self.sizeChanged.emit()

    def get_px_per_mm(self) -> float:
        return self._px_per_mm

    def set_px_per_mm(self, px_per_mm: float) -> None:
        """As measured with a ruler at install, else as the screen says; nonsense (outside 1 to 40) changes nothing."""
        if 1 <= px_per_mm <= 40 and px_per_mm != self._px_per_mm:
            self._px_per_mm = px_per_mm
            self.sizeChanged.emit()

    theme = Property(str, get_theme, set_theme, notify=themeChanged)
    textScale = Property(float, get_text_scale, set_text_scale, notify=textChanged)
    still = Property(bool, get_still, set_still, notify=motionChanged)
    rightToLeft = Property(bool, get_right_to_left, set_right_to_left, notify=directionChanged)
    script = Property(str, get_script, set_script, notify=textChanged)
    fontFamily = Property(str, get_font_family, set_font_family, notify=textChanged)
    staff = Property(bool, get_staff, set_staff, notify=sizeChanged)
    reach = Property(bool, get_reach, set_reach, notify=sizeChanged)
    pxPerMm = Property(float, get_px_per_mm, set_px_per_mm, notify=sizeChanged)

    # What follows from it.

    def width_px(self) -> float:
        """The window's width."""
        return self._width

    def height_px(self) -> float:
        """The window's height."""
        return self._height

    def shape_now(self) -> str:
        """See `shape_of`."""
        return shape_of(self._width, self._height)

    def unit_now(self) -> float:
        """See `unit_of`; a member of staff's laptop keeps its own px."""
        return 1.0 if self._staff else unit_of(self._width, self._height)

    def text_is_big(self) -> bool:
        """Whether covers become rows and labels may take two lines."""
        return self._text_scale >= BIG_TEXT

    def text_step(self) -> int:
        """Where the text size stands on `TEXT_STEPS`, from 0."""
        return TEXT_STEPS.index(self._text_scale)

    def text_steps(self) -> int:
        """How many text sizes there are."""
        return len(TEXT_STEPS)

    windowWidth = Property(float, width_px, notify=sizeChanged)
    windowHeight = Property(float, height_px, notify=sizeChanged)
    shape = Property(str, shape_now, notify=sizeChanged)
    unit = Property(float, unit_now, notify=sizeChanged)
    bigText = Property(bool, text_is_big, notify=textChanged)
    textStep = Property(int, text_step, notify=textChanged)
    textSteps = Property(int, text_steps, notify=textChanged)
