"""What one item is, beside the list it was chosen in, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.app import words
from kiosk.app.item_actions import ItemActions
from kiosk.app.navigator import Navigator
from kiosk.app.qml import Property, QmlUncreatable
from kiosk.catalogue import Kind, Resource, ResourceId
from kiosk.errors import KioskError

QML_IMPORT_NAME = "kiosk.app"
QML_IMPORT_MAJOR_VERSION = 1

__all__ = ["ItemDetail"]

translate = words.translate


@QmlElement
@QmlUncreatable("made in Python")
class ItemDetail(QObject):
    """The chosen item."""

    changed = Signal()

    def __init__(self, navigator: Navigator, actions: ItemActions, parent: QObject | None = None):
        super().__init__(parent)
        self._navigator = navigator
        self._actions = actions
        self._resource: Resource | None = None
        self._size = ""
        self._hue = 0
        self._marked = False

    def show(self, resource: ResourceId | None) -> None:
        """Describe this one, or none."""
        release = self._navigator.release
        self._resource, self._size, self._hue, self._marked = None, "", 0, False
        if resource is not None and release is not None:
            try:
                self._resource = release.resource(resource, self._navigator.visit, self._navigator.today)
                facts = release.facts(resource)
            except KioskError:
                self.changed.emit()
                return
            if facts.pages:
                self._size = words.pages(facts.pages)
            elif self._resource.minutes:
                self._size = words.minutes(self._resource.minutes)
            section = next((one for one in release.sections if one.id == self._resource.section), None)
            self._hue = (section.order - 1) % 7 if section else 0
            self._marked = self._actions.is_marked(resource)
        self.changed.emit()

    @Property(bool, notify=changed)
    def known(self) -> bool:
        """Whether there is something to describe."""
        return self._resource is not None

    @Property(str, notify=changed)
    def title(self) -> str:
        """Its title."""
        return self._resource.title if self._resource else ""

    @Property(str, notify=changed)
    def facts(self) -> str:
        """'September 2023 · 8 pages'."""
        if self._resource is None:
            return ""
        parts = (words.month(self._resource.published), self._size)
        return " · ".join(part for part in parts if part) or words.kind(self._resource.kind)

    @Property(str, notify=changed)
    def summary(self) -> str:
        """What it says, in a few sentences."""
        return self._resource.summary if self._resource else ""

    @Property("QStringList", notify=changed)
    def advisories(self) -> list[str]:
        """What it brings up and where, a line each."""
        return [words.advisory_line(one) for one in self._resource.advisories] if self._resource else []

    @Property(int, notify=changed)
    def hue(self) -> int:
        """Its section's place among the hues, from 0."""
        return self._hue

    @Property(int, notify=changed)
    def number(self) -> int:
        """Its number in a set, or 0."""
        return (self._resource.number or 0) if self._resource else 0

    @Property(str, notify=changed)
    def openLabel(self) -> str:
        """What opening it is called."""
        match self._resource.kind if self._resource else None:
            case Kind.FILM:
                return translate("ItemDetail", "Watch")
            case Kind.AUDIO:
                return translate("ItemDetail", "Listen")
            case _:
                return translate("ItemDetail", "Open")

    @Property(str, notify=changed)
    def openIcon(self) -> str:
        """The icon beside it."""
        match self._resource.kind if self._resource else None:
            case Kind.FILM:
                return "play"
            case Kind.AUDIO:
                return "headphones"
            case _:
                return "book-open"

    @Property(bool, notify=changed)
    def hasTextView(self) -> bool:
        """Whether it can be read as text."""
        return self._resource is not None and self._resource.kind is not Kind.PAGE

    @Property(bool, notify=changed)
    def canMark(self) -> bool:
        """Whether bookmarks are kept here."""
        return self._resource is not None and self._actions.can_mark

    @Property(bool, notify=changed)
    def marked(self) -> bool:
        """Whether the item as a whole is marked."""
        return self._marked

    @Property(bool, notify=changed)
    def canExport(self) -> bool:
        """Whether a copy of it can be saved here."""
        return self._resource is not None and self._actions.can_export(self._resource.id)

    @Property(bool, notify=changed)
    def hasSource(self) -> bool:
        """Whether it is published somewhere."""
        return self._resource is not None and self._resource.source is not None

    @Slot()
    def open(self) -> None:
        """Open it."""
        if self._resource is not None:
            self._navigator.open_resource(self._resource.id)

    @Slot()
    def openText(self) -> None:
        """Its words alone."""
        if self._resource is not None:
            self._actions.open_text(self._resource.id)

    @Slot()
    def copy(self) -> None:
        """Its reference onto the clipboard."""
        if self._resource is not None:
            self._actions.copy(self._resource.id)

    @Slot()
    def toggleMark(self) -> None:
        """Mark it, or take the mark away."""
        if self._resource is not None:
            self._actions.toggle_mark(self._resource.id)

    @Slot()
    def export(self) -> None:
        """Save a copy of it."""
        if self._resource is not None:
            self._actions.export(self._resource.id)

    @Slot()
    def published(self) -> None:
        """Where the published one is."""
        if self._resource is not None:
            self._actions.published(self._resource.id)

    @Slot()
    def more(self) -> None:
        """All that is known of it, on a screen of its own."""
        if self._resource is not None:
            self._navigator.go_to_resource(self._resource.id)
