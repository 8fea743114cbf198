"""The typefaces that the program brings, and which one a script is drawn in.

Latin, digits and punctuation are Atkinson Hyperlegible Next in every language. Arabic letters are Noto Naskh Arabic,
and in Urdu Noto Nastaliq Urdu; those two are loaded only where a language that needs them is on offer. Qt asks a
family's substitutes, in order, for the letters that it does not have, but remembers what it found: after the order has
changed, one font is loaded anew, which makes it forget, and makes every text on screen lay itself out again.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

__all__ = ["ARABIC", "LATIN", "NASTALIQ", "Fonts", "Script", "script_of"]


@dataclass(frozen=True, slots=True)
class Script:
    """A typeface: its family, and the files of its weights (assets/fonts)."""

    family: str
    files: tuple[str, ...]


LATIN = Script(
    "Atkinson Hyperlegible Next",
    tuple(f"AtkinsonHyperlegibleNext-{weight}.ttf" for weight in ("Regular", "Bold", "SemiBold", "Light")),
)
ARABIC = Script("Noto Naskh Arabic", ("NotoNaskhArabic-Regular.ttf", "NotoNaskhArabic-Bold.ttf"))
NASTALIQ = Script("Noto Nastaliq Urdu", ("NotoNastaliqUrdu-Regular.ttf", "NotoNastaliqUrdu-Bold.ttf"))
_OF = {"ar": ARABIC, "ur": NASTALIQ}


def script_of(code: str) -> Script:
    """What a language is drawn in. `code` is as in site.toml: 'ur', 'ar'; the trial languages are Latin."""
    return _OF.get(code, LATIN)


class Fonts:
    """What is loaded of them, for the one application that there is."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._loaded: dict[str, int] = {}
        self._order: tuple[str, ...] = ()

    def load(self, codes: Iterable[str]) -> None:
        """Load what these languages need, Latin always. What is loaded stays."""
        for script in (LATIN, *(script_of(code) for code in codes)):
            for name in script.files:
                if name not in self._loaded:
                    self._loaded[name] = QFontDatabase.addApplicationFont(str(self._folder / name))

    def speak(self, code: str) -> None:
        """Draw Arabic letters as the language `code` does, where any typeface for them is loaded."""
        wanted = (script_of(code), ARABIC, NASTALIQ)
        order = tuple(dict.fromkeys(one.family for one in wanted if one is not LATIN and one.files[0] in self._loaded))
        if order == self._order:
            return
        self._order = order
        QFont.removeSubstitutions(LATIN.family)
        QFont.insertSubstitutions(LATIN.family, list(order))
        again = LATIN.files[-1]
        QFontDatabase.removeApplicationFont(self._loaded[again])
        self._loaded[again] = QFontDatabase.addApplicationFont(str(self._folder / again))
