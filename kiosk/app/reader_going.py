"""Where one is in the document, and going elsewhere: by page, back from a jump and forward again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.app import words
from kiosk.app.qml import Property, QmlUncreatable
from kiosk.app.reader_places import Jumps, Spot, page_meant, trail

if TYPE_CHECKING:
    from kiosk.app.reader import ReaderViewModel

QML_IMPORT_NAME = "kiosk.app"
QML_IMPORT_MAJOR_VERSION = 1

__all__ = ["ReaderGoing"]

translate = words.translate


@QmlElement
@QmlUncreatable("made in Python")
class ReaderGoing(QObject):
    """The place in the document, in words, and the places jumped from. Forgotten with the document."""

    changed = Signal()
    pageWanted = Signal()
    """The person wants to type which page they mean."""

    def __init__(self, reader: ReaderViewModel, parent: QObject | None = None):
        super().__init__(parent)
        self._reader = reader
        self._jumps = Jumps()
        self._says_where = False
        reader.placeChanged.connect(self.changed)

    def clear(self) -> None:
        """Forget where the person was."""
        self._jumps.clear()
        self._says_where = False
        self.changed.emit()

    def leaves(self) -> None:
        """The person jumps away from where they are."""
        self._jumps.leave(self._here())
        self.changed.emit()

    def _here(self) -> Spot:
        return Spot(*self._reader.view.read_off()) if self._reader.view.column.page_count else Spot(0)

    # What QML reads

    @Property(str, notify=changed)
    def position(self) -> str:
        """'Page 5 of 12', by its label where that differs."""
        held = self._reader.held
        if held is None or not held.pages:
            return ""
        label = held.pages[self._reader.place].label
        return translate("ReaderGoing", "Page %1 of %2").replace("%1", label).replace("%2", str(len(held.pages)))

    @Property(str, notify=changed)
    def label(self) -> str:
        """What is printed on the page in front."""
        held = self._reader.held
        return held.pages[self._reader.place].label if held is not None and held.pages else ""

    @Property(str, notify=changed)
    def where(self) -> str:
        """One line: the contents' path, the page as it is printed, and which of how many that is."""
        held = self._reader.held
        if held is None or not held.pages:
            return ""
        page = self._reader.place
        label, number = held.pages[page].label, str(page + 1)
        said = (
            translate("ReaderGoing", "page %1 of %2", "where one is")
            if label == number
            else translate("ReaderGoing", "page %3, %1 of %2", "where one is; %3 is printed on the page")
        )
        said = said.replace("%1", number).replace("%2", str(len(held.pages))).replace("%3", label)
        path = " › ".join(trail(held, page)) or self._reader.shortTitle
        return translate("ReaderGoing", "%1 · %2", "chapter, page").replace("%1", path).replace("%2", said)

    @Property(bool, notify=changed)
    def saysWhere(self) -> bool:
        """Whether the line that says where one is shows."""
        return self._says_where

    @Property(str, notify=changed)
    def backWords(self) -> str:
        """'Back to page 5' after a jump; '' where there is nothing to go back to."""
        behind = self._jumps.behind
        if behind is None or self._reader.held is None or behind.page == self._reader.place:
            return ""
        return translate("ReaderGoing", "Back to page %1").replace("%1", self._reader.label_of(behind.page))

    # What the person does

    @Slot()
    def back(self) -> None:
        """To where one was before the last jump."""
        self._go(self._jumps.back(self._here()))

    @Slot()
    def forward(self) -> None:
        """To where one came back from."""
        self._go(self._jumps.forward(self._here()))

    def stepped(self, back: bool) -> bool:
        """Back or forward; whether there was anywhere to go."""
        if (self._jumps.behind if back else self._jumps.ahead) is None:
            return False
        self.back() if back else self.forward()
        return True

    def _go(self, spot: Spot | None) -> None:
        if spot is not None:
            self._reader.go_to_spot(spot.page, spot.share)
            self.changed.emit()

    @Slot(str, result=bool)
    def goToLabel(self, text: str) -> bool:
        """To the page that somebody typed, by what is printed on it or by its number; whether there is one."""
        held = self._reader.held
        page = page_meant([one.label for one in held.pages], text) if held is not None else None
        if page is None:
            self._reader.announce(translate("ReaderGoing", "There is no such page here.", "announced"))
            return False
        self._reader.jump_to(page)
        return True

    @Slot()
    def toggleWhere(self) -> None:
        """Show where one is, and say it; or put the line away."""
        self._says_where = not self._says_where
        self.changed.emit()
        if self._says_where:
            self._reader.announce(self.where)
