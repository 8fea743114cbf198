"""Section: the cover opened into a panel, its page first, its items after.

However many items it has, rows are made for the first of them, and for more as the person comes near the last.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.app import words
from kiosk.app.navigator import Navigator
from kiosk.app.qml import Property, QmlUncreatable
from kiosk.app.rows import Rows
from kiosk.catalogue import Kind, Resource, ResourceId, Section, SectionId
from kiosk.library.listing import holdings, listing

QML_IMPORT_NAME = "kiosk.app"
QML_IMPORT_MAJOR_VERSION = 1

__all__ = ["ItemRow", "SectionViewModel", "item_row"]

translate = words.translate

_AT_ONCE = 48


@dataclass(frozen=True, slots=True)
class ItemRow:
    """One item. `world_x` is where its cover looks on the landscape; `stones` how many are lit (-1: all)."""

    resource_id: str
    title: str
    detail: str
    notes: str
    kind: str
    kind_word: str
    number: int
    hue: int
    world_x: float
    stones: int


def item_row(resource: Resource, section: Section, place: int) -> ItemRow:
    """The row of a resource that is the `place`th of its section, from 0."""
    number = resource.number if resource.number is not None else 0
    details = [words.kind(resource.kind)] if resource.kind is not Kind.DOCUMENT else []
    if resource.published:
        details.append(words.month(resource.published))
    if resource.minutes:
        details.append(words.minutes(resource.minutes))
    hue = (section.order - 1) % 7
    return ItemRow(
        resource.id,
        resource.title,
        " · ".join(details),
        "\n".join(words.advisory_line(advisory) for advisory in resource.advisories),
        resource.kind.value,
        words.kind(resource.kind),
        number,
        hue,
        hue + 0.14 * (number or place),
        number if number else -1,
    )


@QmlElement
@QmlUncreatable("made in Python")
class SectionViewModel(QObject):
    """One section of the shelf."""

    changed = Signal()

    def __init__(self, navigator: Navigator, parent: QObject | None = None):
        super().__init__(parent)
        self._navigator = navigator
        self._items = Rows(ItemRow, self)
        self._rest: Sequence[Resource] = ()
        self._section: Section | None = None
        self._page: Resource | None = None
        self._count = 0
        self._heading = ""
        self._length = ""

    def show(self, section_id: SectionId) -> None:
        """Read the section as the visit may see it."""
        release = self._navigator.release
        if release is None:
            return
        before = self._section
        self._section = next((one for one in release.sections if one.id == section_id), None)
        self._count = len(release.sections)
        if self._section is None:
            self._rest = ()
            self._items.replace(())
            self.changed.emit()
            return
        visit, today = self._navigator.visit, self._navigator.today
        self._page = next(iter(listing(release, visit, today, section=section_id, kinds=(Kind.PAGE,))), None)
        page = self._page.id if self._page is not None else None
        rest = self._rest = listing(release, visit, today, section=section_id, but=page)
        again = before is not None and before.id == section_id
        self._items.replace(self._rows(0, max(_AT_ONCE, self._items.rowCount() if again else 0)))
        held = holdings(release, visit, today).get(section_id, ())
        counts = {one.kind: one.count for one in held}
        length = sum(one.minutes for one in held)
        if self._page is not None:
            counts[Kind.PAGE] -= 1
            length -= self._page.minutes or 0
        self._heading = words.kinds(counts) if rest else ""
        self._length = (
            translate("SectionViewModel", "%n minute(s) in all", "length of a set", length)
            if len(rest) > 1 and length
            else ""
        )
        self.changed.emit()

    def _rows(self, first: int, count: int = _AT_ONCE) -> list[ItemRow]:
        if self._section is None:
            return []
        section, stretch = self._section, self._rest[first : first + count]
        return [item_row(one, section, place) for place, one in enumerate(stretch, first + 1)]

    def clear(self) -> None:
        """Forget which section was looked at."""
        self._section, self._page = None, None
        self._count, self._heading, self._length = 0, "", ""
        self._rest = ()
        self._items.replace(())
        self.changed.emit()

    @Property(str, notify=changed)
    def sectionId(self) -> str:
        """Its id."""
        return self._section.id if self._section else ""

    @Property(int, notify=changed)
    def hue(self) -> int:
        """Its place among the hues, from 0."""
        return (self._section.order - 1) % 7 if self._section else 0

    @Property(str, notify=changed)
    def title(self) -> str:
        """Its title."""
        return self._section.title if self._section else ""

    @Property(str, notify=changed)
    def part(self) -> str:
        """'Part 5 of 7'."""
        if self._section is None:
            return ""
        return (
            translate("SectionViewModel", "Part %1 of %2")
            .replace("%1", str(self._section.order))
            .replace("%2", str(self._count))
        )

    @Property(str, notify=changed)
    def summary(self) -> str:
        """What it holds, in a sentence or two."""
        return self._section.summary if self._section else ""

    @Property(str, notify=changed)
    def alsoKnownAs(self) -> str:
        """Other names it goes by, or ''."""
        if self._section is None or not self._section.also_known_as:
            return ""
        return translate("SectionViewModel", "Also known as: %1").replace("%1", "; ".join(self._section.also_known_as))

    @Property(str, notify=changed)
    def pageTitle(self) -> str:
        """The title of the page to start with, or ''."""
        return self._page.title if self._page else ""

    @Property(str, notify=changed)
    def pageDetail(self) -> str:
        """'Page · 4 min'."""
        if self._page is None:
            return ""
        parts = [words.kind(Kind.PAGE)]
        if self._page.minutes:
            parts.append(words.minutes(self._page.minutes))
        return " · ".join(parts)

    @Property(str, notify=changed)
    def heading(self) -> str:
        """What stands over the items: '6 documents'."""
        return self._heading

    @Property(str, notify=changed)
    def length(self) -> str:
        """'46 minutes in all', or ''."""
        return self._length

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many items there are besides the page."""
        return len(self._rest)

    @Property(QObject, constant=True)
    def items(self) -> QObject:
        """The items, as `ItemRow`s."""
        return self._items

    @Slot()
    def more(self) -> None:
        """The person comes near the last of the rows that there are so far."""
        made = self._items.rows
        if len(made) < len(self._rest):
            self._items.replace([*made, *self._rows(len(made))])

    @Slot()
    def openPage(self) -> None:
        """The person chose the page to start with."""
        if self._page is not None:
            self._navigator.open_resource(self._page.id)

    @Slot(str)
    def open(self, resource_id: str) -> None:
        """The person chose an item."""
        self._navigator.go_to_resource(ResourceId(resource_id))
