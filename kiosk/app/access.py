"""Access: text size, colours, stillness, language, more time. What is chosen goes with the visit."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.app import words
from kiosk.app.appearance import TEXT_STEPS, Appearance
from kiosk.app.languages import LanguageRow, Languages
from kiosk.app.qml import Property, QmlUncreatable
from kiosk.app.rows import Rows

QML_IMPORT_NAME = "kiosk.app"
QML_IMPORT_MAJOR_VERSION = 1

__all__ = ["AccessViewModel"]


@QmlElement
@QmlUncreatable("made in Python")
class AccessViewModel(QObject):
    """What makes the screen easier to use."""

    changed = Signal()

    def __init__(
        self,
        appearance: Appearance,
        languages: Languages,
        close: Callable[[], None],
        cover_now: Callable[[], None],
        more_time: Callable[[bool], None],
        parent: QObject | None = None,
    ):
        super().__init__(parent)
        self._appearance = appearance
        self._speaking = languages
        self._close, self._cover_now, self._set_more_time = close, cover_now, more_time
        self._more_time = False
        self._languages = Rows(LanguageRow, self)
        for signal in (appearance.themeChanged, appearance.textChanged, appearance.motionChanged):
            signal.connect(self.changed)
        languages.changed.connect(self._speak_changed)
        self._speak_changed()

    def reset(self) -> None:
        """Everything as the site has it; called when a visit ends."""
        self._appearance.reset()
        self._more_time = False
        if self._speaking.current != self._speaking.first:
            self._speaking.speak(self._speaking.first)
        self.changed.emit()

    @Slot()
    def _speak_changed(self) -> None:
        self._languages.replace(self._speaking.rows())
        self.changed.emit()

    @Property(str, notify=changed)
    def textSize(self) -> str:
        """'125 %'."""
        return words.translate("AccessViewModel", "%1 %", "text size").replace(
            "%1", str(round(self._appearance.textScale * 100))
        )

    @Property(bool, notify=changed)
    def canGrow(self) -> bool:
        """Whether text can be larger."""
        return bool(self._appearance.textScale < TEXT_STEPS[-1])

    @Property(bool, notify=changed)
    def canShrink(self) -> bool:
        """Whether text can be smaller."""
        return bool(self._appearance.textScale > TEXT_STEPS[0])

    def _get_theme(self) -> str:
        return str(self._appearance.theme)

    def _set_theme(self, theme: str) -> None:
        self._appearance.theme = theme

    theme = Property(str, _get_theme, _set_theme, notify=changed, doc="'day', 'dusk' or 'contrast'.")

    def _get_still(self) -> bool:
        return bool(self._appearance.still)

    def _set_still(self, still: bool) -> None:
        self._appearance.still = still

    still = Property(bool, _get_still, _set_still, notify=changed, doc="Whether nothing slides or fades.")

    def _get_more_time(self) -> bool:
        return self._more_time

    def _put_more_time(self, more: bool) -> None:
        if more != self._more_time:
            self._more_time = more
            self._set_more_time(more)
            self.changed.emit()

    moreTime = Property(bool, _get_more_time, _put_more_time, notify=changed, doc="Whether the wait is doubled.")

    @Property(bool, notify=changed)
    def hasLanguages(self) -> bool:
        """Whether there is more than one language."""
        return self._languages.rowCount() > 1

    @Property(QObject, constant=True)
    def languages(self) -> QObject:
        """The languages, as `LanguageRow`s."""
        return self._languages

    @Slot()
    def larger(self) -> None:
        """A step larger."""
        self._appearance.larger()

    @Slot()
    def smaller(self) -> None:
        """A step smaller."""
        self._appearance.smaller()

    @Slot(str)
    def speak(self, code: str) -> None:
        """Change the language."""
        self._speaking.speak(code)

    @Slot()
    def close(self) -> None:
        """Put the sheet away."""
        self._close()

    @Slot()
    def coverNow(self) -> None:
        """Cover the screen for a moment."""
        self._cover_now()
