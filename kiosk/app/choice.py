"""Choice: three doors, and the languages."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.app.languages import LanguageRow, Languages
from kiosk.app.qml import Property, QmlUncreatable
from kiosk.app.rows import Rows

QML_IMPORT_NAME = "kiosk.app"
QML_IMPORT_MAJOR_VERSION = 1

__all__ = ["ChoiceViewModel"]


@QmlElement
@QmlUncreatable("made in Python")
class ChoiceViewModel(QObject):
    """What a person may choose first. Each door is a call that the window hands in."""

    changed = Signal()

    def __init__(
        self,
        languages: Languages,
        clears_after_s: int,
        work: Callable[[], None],
        support: Callable[[], None],
        young: Callable[[], None],
        parent: QObject | None = None,
    ):
        super().__init__(parent)
        self._speaking = languages
        self._clears_after_s = clears_after_s
        self._work, self._support, self._young = work, support, young
        self._languages = Rows(LanguageRow, self)
        languages.changed.connect(self.show)
        self.show()

    @Slot()
    def show(self) -> None:
        """Read the languages."""
        self._languages.replace(self._speaking.rows())
        self.changed.emit()

    @Property(bool, notify=changed)
    def hasLanguages(self) -> bool:
        """Whether there is more than one language."""
        return self._languages.rowCount() > 1

    @Property(QObject, constant=True)
    def languages(self) -> QObject:
        """The languages, as `LanguageRow`s."""
        return self._languages

    @Property(int, notify=changed)
    def clearsAfter(self) -> int:
        """After how many seconds without a touch the screen clears itself."""
        return self._clears_after_s

    @Slot()
    def work(self) -> None:
        """I work with children and families."""
        self._work()

    @Slot()
    def support(self) -> None:
        """Support for me or my child."""
        self._support()

    @Slot()
    def young(self) -> None:
        """I'm a young person."""
        self._young()

    @Slot(str)
    def speak(self, code: str) -> None:
        """Change the language."""
        self._speaking.speak(code)
