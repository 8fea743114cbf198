"""The languages that the window speaks: which there are, and how one is put on.

Languages are the .qm files in the translations folder. Two are not languages of people: `en-XA` (longer words, accents)
and `ar-XB` (mirrored) try the screens, and are offered only where a developer asks for them.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt, QTranslator, Signal
from PySide6.QtGui import QGuiApplication

__all__ = ["PSEUDO", "LanguageRow", "Languages"]

PSEUDO = ("en-XA", "ar-XB")
_NAMES = {"en": "English", "en-XA": "Long words", "ar-XB": "Mirrored"}
_RIGHT_TO_LEFT = ("ar", "ur", "fa", "ckb")


@dataclass(frozen=True, slots=True)
class LanguageRow:
    """One language, in its own name and script."""

    code: str
    name: str
    current: bool


class Languages(QObject):
    """Puts one language on at a time."""

    changed = Signal()

    def __init__(self, folder: Path, offered: tuple[str, ...] = ("en",), parent: QObject | None = None):
        super().__init__(parent)
        self._folder = folder
        self._offered = tuple(code for code in offered if code == "en" or self._file(code).is_file()) or ("en",)
        self._current = "en"
        self._translator: QTranslator | None = None
        self.speak("en")

    @property
    def current(self) -> str:
        """The language that is on."""
        return self._current

    @property
    def right_to_left(self) -> bool:
        """Whether it is written from the right."""
        return self._current.partition("-")[0] in _RIGHT_TO_LEFT

    def rows(self) -> list[LanguageRow]:
        """The languages on offer."""
        return [LanguageRow(code, _NAMES.get(code, code), code == self._current) for code in self._offered]

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
        QLocale.setDefault(QLocale("en_GB") if code.startswith("en") or code in PSEUDO else QLocale(code))
        direction = Qt.LayoutDirection.RightToLeft if self.right_to_left else Qt.LayoutDirection.LeftToRight
        QGuiApplication.setLayoutDirection(direction)
        self.changed.emit()
        return None
