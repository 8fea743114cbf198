"""The languages that the window speaks: which there are, and how one is put on.

Languages are the .qm files in the translations folder. Two are not languages of people: `en-XA` (longer words, accents)
and `ar-XB` (mirrored) try the screens, and are offered only where a developer asks for them. A language that no reader
of it has checked yet is not offered to the public unless the site says so; staff see it with a word on that.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt, QTranslator, Signal
from PySide6.QtGui import QGuiApplication

from kiosk.app.fonts import NASTALIQ, Fonts, script_of

__all__ = ["PSEUDO", "REVIEWED", "LanguageRow", "Languages"]

PSEUDO = ("en-XA", "ar-XB")
REVIEWED = frozenset({"en"})
"""Checked by a reader of the language, as the `extra-reviewed_by` of its .ts says (a test holds the two together)."""

_NAMES = {"en": "English", "ar": "العربية", "ur": "اردو", "en-XA": "Long words", "ar-XB": "Mirrored"}
_RIGHT_TO_LEFT = ("ar", "ur", "fa", "ckb")
# Months and days in the language, digits as on the keys of a telephone: plain `ar` would write other ones.
_LOCALES = {"en": "en_GB", "en-XA": "en_GB", "ar-XB": "en_GB", "ar": "ar_AE", "ur": "ur_PK"}


@dataclass(frozen=True, slots=True)
class LanguageRow:
    """One language, in its own name, script and typeface. `note` says what is still open about it, or nothing."""

    code: str
    name: str
    current: bool
    family: str
    note: str


class Languages(QObject):
    """Puts one language on at a time.

    `offered` is what the site wants, in order; the first that there is comes first on. `unreviewed` says whether
    languages that nobody has checked are offered too, and `tells` whether that is said beside them.
    """

    changed = Signal()

    def __init__(
        self,
        folder: Path,
        offered: tuple[str, ...] = ("en",),
        unreviewed: bool = False,
        tells: bool = False,
        parent: QObject | None = None,
    ):
        super().__init__(parent)
        self._folder, self._tells = folder, tells
        self._fonts: Fonts | None = None
        self._offered = tuple(
            code
            for code in dict.fromkeys(offered)
            if code == "en"
            or (self._file(code).is_file() and (unreviewed or tells or code in REVIEWED or code in PSEUDO))
        ) or ("en",)
        self._current = self.first
        self._translator: QTranslator | None = None
        self.speak(self.first)

    @property
    def first(self) -> str:
        """The language that a visit begins with."""
        return self._offered[0]

    @property
    def offered(self) -> tuple[str, ...]:
        """The codes on offer, in order."""
        return self._offered

    @property
    def current(self) -> str:
        """The language that is on."""
        return self._current

    @property
    def right_to_left(self) -> bool:
        """Whether it is written from the right."""
        return self._current.partition("-")[0] in _RIGHT_TO_LEFT

    @property
    def script(self) -> str:
        """For `Appearance.script`: 'nastaliq' or ''."""
        return "nastaliq" if script_of(self._current) is NASTALIQ else ""

    def use(self, fonts: Fonts) -> None:
        """Have `fonts` load what the languages on offer need, and draw as the one that is on does."""
        self._fonts = fonts
        fonts.load(self._offered)
        fonts.speak(self._current)

    def rows(self) -> list[LanguageRow]:
        """The languages on offer."""
        open_yet = QCoreApplication.translate("Languages", "not yet checked by a reader of this language")
        return [
            LanguageRow(
                code,
                _NAMES.get(code, code),
                code == self._current,
                script_of(code).family,
                open_yet if self._tells and code not in REVIEWED and code not in PSEUDO else "",
            )
            for code in self._offered
        ]

    def _file(self, code: str) -> Path:
        return self._folder / f"kiosk_{code.replace('-', '_')}.qm"

    def speak(self, code: str) -> None:
        """Put a language on; English where there is none of that code."""
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None
        translator = QTranslator(self)
        if self._file(code).is_file() and translator.load(str(self._file(code))):
            QCoreApplication.installTranslator(translator)
            self._translator = translator
        elif code != "en":
            return self.speak("en")
        self._current = code
        if self._fonts is not None:
            self._fonts.speak(code)
        QLocale.setDefault(QLocale(_LOCALES.get(code, code)))
        direction = Qt.LayoutDirection.RightToLeft if self.right_to_left else Qt.LayoutDirection.LeftToRight
        QGuiApplication.setLayoutDirection(direction)
        self.changed.emit()
        return None
