"""All items, for staff: a compact list or covers, filters, and what the chosen item is beside it.

Rows are made as they come into view, so that twenty thousand items scroll like twenty.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.app import words
from kiosk.app.choosing import Choosing
from kiosk.app.item_actions import ItemActions
from kiosk.app.item_detail import ItemDetail
from kiosk.app.made_rows import MadeRows
from kiosk.app.navigator import Navigator
from kiosk.app.qml import Property, QmlUncreatable
from kiosk.app.rows import Rows
from kiosk.app.shelf_filter import FAMILIES, LENGTHS, Filter, left
from kiosk.catalogue import ResourceId, Topic
from kiosk.errors import KioskError
from kiosk.library.listing import Listed, languages

QML_IMPORT_NAME = "kiosk.app"
QML_IMPORT_MAJOR_VERSION = 1

__all__ = ["ChoiceRow", "ShelfListViewModel", "ShelfRow"]

translate = words.translate


@dataclass(frozen=True, slots=True)
class ShelfRow:
    """One item. `advisory` is what it brings up, in words, or ''; `number` is its section's, in the square."""

    resource_id: str
    number: str
    hue: int
    title: str
    kind: str
    length: str
    advisory: str
    place: int


@dataclass(frozen=True, slots=True)
class ChoiceRow:
    """One of the values of a filter."""

    value: str
    words: str
    chosen: bool


@QmlElement
@QmlUncreatable("made in Python")
class ShelfListViewModel(QObject):
    """The items that the filters leave."""

    changed = Signal()
    filterChanged = Signal()
    layoutChanged = Signal()

    def __init__(self, navigator: Navigator, actions: ItemActions, parent: QObject | None = None):
        super().__init__(parent)
        self._navigator = navigator
        self._items: Listed | None = None
        self._sections: dict[str, int] = {}
        self._rows = MadeRows(ShelfRow, self._row, self)
        self._list = Choosing(self._rows, self.open_chosen, self)
        self._filter = Filter()
        self._covers = False
        self._filters_open = False
        self._languages = Rows(ChoiceRow, self)
        self._lengths = Rows(ChoiceRow, self)
        self._section_rows = Rows(ChoiceRow, self)
        self._detail = ItemDetail(navigator, actions, self)
        self._list.chosenChanged.connect(self._describe)

    def show(self) -> None:
        """Read the catalogue as the visit may see it; what was chosen stays chosen."""
        release = self._navigator.release
        if release is not None:
            self._sections = {section.id: section.order for section in release.sections}
        self._refilter()

    def clear(self) -> None:
        """Forget what was looked at."""
        self._filter, self._covers, self._filters_open = Filter(), False, False
        self._items = None
        for choices in (self._languages, self._lengths, self._section_rows):
            choices.replace(())
        self._rows.show(0)
        self._list.again(-1)
        self._detail.show(None)
        self.filterChanged.emit()
        self.layoutChanged.emit()
        self.changed.emit()

    @property
    def chosen_resource(self) -> ResourceId | None:
        """The chosen item."""
        chosen = self._list.row
        return self._items[chosen].id if self._items is not None and 0 <= chosen < len(self._items) else None

    def open_chosen(self) -> None:
        """Open the chosen item."""
        chosen = self.chosen_resource
        if chosen is not None:
            self._navigator.open_resource(chosen)

    def refresh_detail(self) -> None:
        """Its bookmark came or went."""
        self._describe()

    def _row(self, place: int) -> ShelfRow:
        assert self._items is not None  # a list that shows nothing asks for no rows
        one = self._items[place]
        order = self._sections.get(one.section, 1)
        length = ""
        if self._navigator.release is not None:
            try:
                facts = self._navigator.release.facts(one.id)
            except KioskError:
                facts = None
            if facts is not None and facts.pages:
                length = translate("ShelfListViewModel", "%1 p", "pages of a document, short").replace(
                    "%1", str(facts.pages)
                )
            elif one.minutes:
                length = words.minutes(one.minutes)
        title = f"{one.number}  {one.title}" if one.number else one.title
        topics = [topic for advisory in one.advisories for topic in advisory.topics]
        return ShelfRow(
            one.id,
            str(order),
            (order - 1) % 7,
            title,
            words.kind(one.kind),
            length,
            _brings_up(topics),
            one.number or 1,
        )

    def _refilter(self) -> None:
        before = self.chosen_resource
        release = self._navigator.release
        self._items = (
            None if release is None else left(self._filter, release, self._navigator.visit, self._navigator.today)
        )
        self._rows.show(len(self._items or ()))
        again = self._items.place_of(before) if self._items else -1
        self._list.again(0 if again is None else again)
        self._offer()
        self.filterChanged.emit()
        self.changed.emit()

    def _offer(self) -> None:
        """What can be filtered by, of what there is."""
        now, any_ = self._filter, translate("ShelfListViewModel", "Any", "a filter that leaves everything")
        release = self._navigator.release
        found = () if release is None else languages(release, self._navigator.visit, self._navigator.today)
        self._languages.replace(
            [ChoiceRow("", any_, now.language == "")]
            + [ChoiceRow(one, words_of_language(one), now.language == one) for one in found]
        )
        lengths = {
            "": any_,
            "short": translate("ShelfListViewModel", "Up to 5 minutes or pages", "a filter by length"),
            "middle": translate("ShelfListViewModel", "6 to 20 minutes or pages", "a filter by length"),
            "long": translate("ShelfListViewModel", "More than 20 minutes or pages", "a filter by length"),
        }
        self._lengths.replace([ChoiceRow(one, lengths[one], now.length == one) for one in LENGTHS])
        sections = release.sections if release is not None else ()
        self._section_rows.replace(
            [ChoiceRow("", any_, now.section == "")]
            + [ChoiceRow(one.id, one.title, now.section == one.id) for one in sections]
        )

    @Slot()
    def _describe(self) -> None:
        self._detail.show(self.chosen_resource)

    # What QML reads

    @Property(Choosing, constant=True)
    def list(self) -> Choosing:
        """The items, as `ShelfRow`s, and the chosen one."""
        return self._list

    @Property(ItemDetail, constant=True)
    def detail(self) -> ItemDetail:
        """What the chosen item is."""
        return self._detail

    @Property(str, notify=filterChanged)
    def family(self) -> str:
        """The chip: 'all', 'page', 'document' or 'media'."""
        return self._filter.family

    @Property(QObject, constant=True)
    def languages(self) -> QObject:
        """Languages to filter by, as `ChoiceRow`s."""
        return self._languages

    @Property(QObject, constant=True)
    def lengths(self) -> QObject:
        """Lengths to filter by."""
        return self._lengths

    @Property(QObject, constant=True)
    def sections(self) -> QObject:
        """Sections to filter by."""
        return self._section_rows

    @Property(bool, notify=filterChanged)
    def captions(self) -> bool:
        """Whether only what has captions or a transcript is listed."""
        return self._filter.captions

    @Property(int, notify=filterChanged)
    def filtersOn(self) -> int:
        """How many filters of the panel are on."""
        return self._filter.panel_count

    @Property(str, notify=changed)
    def countWords(self) -> str:
        """'12 items'."""
        held = len(self._items or ())
        return translate("ShelfListViewModel", "%n item(s)", "in a list", held)

    @Property(bool, notify=layoutChanged)
    def covers(self) -> bool:
        """Whether covers are shown in place of a list."""
        return self._covers

    @Property(bool, notify=layoutChanged)
    def filtersOpen(self) -> bool:
        """Whether the filters panel is open."""
        return self._filters_open

    # What the person does

    @Slot(str)
    def showFamily(self, family: str) -> None:
        """A chip was chosen."""
        if family in FAMILIES:
            self._set(replace(self._filter, family=family))

    @Slot(str)
    def showLanguage(self, language: str) -> None:
        """One language, or '' for any."""
        self._set(replace(self._filter, language=language))

    @Slot(str)
    def showLength(self, length: str) -> None:
        """One length, or '' for any."""
        if length in LENGTHS:
            self._set(replace(self._filter, length=length))

    @Slot(str)
    def showSection(self, section: str) -> None:
        """One section, or '' for any."""
        self._set(replace(self._filter, section=section))

    @Slot(bool)
    def showCaptioned(self, captions: bool) -> None:
        """Only what has captions or a transcript."""
        self._set(replace(self._filter, captions=captions))

    @Slot()
    def clearFilters(self) -> None:
        """Everything again."""
        self._set(Filter())

    @Slot(bool)
    def showCovers(self, covers: bool) -> None:
        """Covers in place of a list, or a list again."""
        if covers != self._covers:
            self._covers = covers
            self.layoutChanged.emit()

    @Slot(bool)
    def openFilters(self, shown: bool) -> None:
        """The filters panel, up or down."""
        if shown != self._filters_open:
            self._filters_open = shown
            self.layoutChanged.emit()

    def _set(self, wanted: Filter) -> None:
        if wanted != self._filter:
            self._filter = wanted
            self._refilter()


def _brings_up(topics: Sequence[Topic]) -> str:
    """What it brings up, short enough for a row; all of it stands beside the title."""
    kinds = tuple(dict.fromkeys(topics))
    if not kinds:
        return ""
    first = words.topics(kinds[:1])
    if len(kinds) == 1:
        return first
    more = len(kinds) - 1
    return translate("ShelfListViewModel", "%1 and %n more", "a topic, and how many besides", more).replace("%1", first)


def words_of_language(tag: str) -> str:
    """A language's name in itself: 'English', 'العربية'; its tag where Qt does not know it."""
    from PySide6.QtCore import QLocale

    if tag.startswith("en"):
        return translate("ShelfListViewModel", "English", "a language")
    name = QLocale(tag).nativeLanguageName()
    return name[:1].upper() + name[1:] if name else tag
