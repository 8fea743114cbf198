"""Home: the shelf of covers."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.app import words
from kiosk.app.navigator import Navigator
from kiosk.app.qml import Property, QmlUncreatable
from kiosk.app.rows import Rows
from kiosk.catalogue import SectionId
from kiosk.library.listing import holdings

QML_IMPORT_NAME = "kiosk.app"
QML_IMPORT_MAJOR_VERSION = 1

__all__ = ["HomeViewModel", "SectionRow"]


@dataclass(frozen=True, slots=True)
class SectionRow:
    """One cover. `hue` is the section's place among the hues, from 0."""

    section_id: str
    number: int
    title: str
    summary: str
    kinds: str
    length: str
    hue: int
    is_start: bool


@QmlElement
@QmlUncreatable("made in Python")
class HomeViewModel(QObject):
    """The title of the collection and its sections in order."""

    changed = Signal()

    def __init__(self, navigator: Navigator, parent: QObject | None = None):
        super().__init__(parent)
        self._navigator = navigator
        self._sections = Rows(SectionRow, self)
        self._title = ""
        self._starter = False

    def show(self) -> None:
        """Read the shelf as the visit may see it."""
        release = self._navigator.release
        if release is None:
            self._sections.replace(())
            self._title = ""
            self.changed.emit()
            return
        self._title = release.info.title
        self._starter = release.info.starter
        rows = []
        held = holdings(release, self._navigator.visit, self._navigator.today)
        for section in release.sections:
            here = held.get(section.id, ())
            length = sum(one.minutes for one in here)
            rows.append(
                SectionRow(
                    section.id,
                    section.order,
                    section.title,
                    section.summary,
                    words.kinds({one.kind: one.count for one in here}),
                    words.minutes(length) if length else "",
                    (section.order - 1) % 7,
                    section.order == 1,
                )
            )
        self._sections.replace(rows)
        self.changed.emit()

    @Property(str, notify=changed)
    def title(self) -> str:
        """The collection's title."""
        return self._title

    @Property(bool, notify=changed)
    def starter(self) -> bool:
        """Whether this is a starter edition."""
        return self._starter

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many sections there are."""
        return self._sections.rowCount()

    @Property(QObject, constant=True)
    def sections(self) -> QObject:
        """The covers, as `SectionRow`s."""
        return self._sections

    @Slot(str)
    def open(self, section_id: str) -> None:
        """The person chose a cover."""
        self._navigator.go_to_section(SectionId(section_id))

    @Slot(str)
    def search(self, text: str) -> None:
        """The person began to search."""
        self._navigator.go_to_search(text)
