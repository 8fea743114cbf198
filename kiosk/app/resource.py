"""Resource: what it is, how long, what it brings up and where, and what can be done with it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.app import words
from kiosk.app.navigator import Navigator
from kiosk.app.qml import Property, QmlUncreatable
from kiosk.app.rows import Rows
from kiosk.catalogue import Kind, Pages, Resource, ResourceId, Section, Times, Whole
from kiosk.errors import KioskError
from kiosk.library.release import ResourceFacts

QML_IMPORT_NAME = "kiosk.app"
QML_IMPORT_MAJOR_VERSION = 1

__all__ = ["AdvisoryRow", "ResourceViewModel"]

translate = words.translate

_TAKE_AWAY_SHOWN_MS = 30_000
"""How long an address to take home stays on screen (ACCESS S24)."""


@dataclass(frozen=True, slots=True)
class AdvisoryRow:
    """One thing that it brings up."""

    topic: str
    extent: str
    place: str


@QmlElement
@QmlUncreatable("made in Python")
class ResourceViewModel(QObject):
    """One resource, described before it is opened."""

    changed = Signal()
    takeAwayChanged = Signal()

    def __init__(self, navigator: Navigator, parent: QObject | None = None):
        super().__init__(parent)
        self._navigator = navigator
        self._advisories = Rows(AdvisoryRow, self)
        self._resource: Resource | None = None
        self._section: Section | None = None
        self._facts: ResourceFacts | None = None
        self._take_away = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_TAKE_AWAY_SHOWN_MS)
        self._timer.timeout.connect(self.hideTakeAway)

    def show(self, resource_id: ResourceId) -> None:
        """Read what the visit may know of it. Its words stay where they are until it is opened."""
        self.hideTakeAway()
        release = self._navigator.release
        if release is None:
            return
        try:
            self._resource = release.resource(resource_id, self._navigator.visit, self._navigator.today)
            self._facts = release.facts(resource_id)
        except KioskError:
            self._resource, self._facts, self._section = None, None, None
            self._advisories.replace(())
            self.changed.emit()
            return
        self._section = next((one for one in release.sections if one.id == self._resource.section), None)
        self._advisories.replace(
            [AdvisoryRow(words.topics(one.topics), one.extent, words.places(one)) for one in self._resource.advisories]
        )
        self.changed.emit()

    def clear(self) -> None:
        """Forget which item was looked at."""
        self.hideTakeAway()
        self._resource, self._facts, self._section = None, None, None
        self._advisories.replace(())
        self.changed.emit()

    @Property(bool, notify=changed)
    def known(self) -> bool:
        """Whether there is something to describe."""
        return self._resource is not None

    @Property(str, notify=changed)
    def sectionTitle(self) -> str:
        """The section it stands in."""
        return self._section.title if self._section else ""

    @Property(int, notify=changed)
    def hue(self) -> int:
        """The section's place among the hues, from 0."""
        return (self._section.order - 1) % 7 if self._section else 0

    @Property(float, notify=changed)
    def worldX(self) -> float:
        """Where its cover looks on the landscape."""
        number = self._resource.number if self._resource and self._resource.number else 1
        return self.hue + 0.14 * number

    @Property(int, notify=changed)
    def stones(self) -> int:
        """How many stones are lit on its cover; -1 is all."""
        return self._resource.number if self._resource and self._resource.number else -1

    @Property(str, notify=changed)
    def kind(self) -> str:
        """page, document, film or audio."""
        return self._resource.kind.value if self._resource else ""

    @Property(str, notify=changed)
    def kindWord(self) -> str:
        """'Document'."""
        return words.kind(self._resource.kind) if self._resource else ""

    @Property(str, notify=changed)
    def title(self) -> str:
        """Its title, up to a colon."""
        return self._resource.title.partition(": ")[0] if self._resource else ""

    @Property(str, notify=changed)
    def subtitle(self) -> str:
        """What follows the colon in its title, or ''."""
        rest = self._resource.title.partition(": ")[2] if self._resource else ""
        return rest[:1].upper() + rest[1:]

    @Property(str, notify=changed)
    def published(self) -> str:
        """'July 2023', or ''."""
        return words.month(self._resource.published) if self._resource else ""

    @Property(str, notify=changed)
    def size(self) -> str:
        """'12 pages' of a document, '2:05' of a film, else ''."""
        if self._facts is None:
            return ""
        if self._facts.pages:
            return words.pages(self._facts.pages)
        return words.clock_time(self._facts.seconds) if self._facts.seconds else ""

    @Property(str, notify=changed)
    def orderNote(self) -> str:
        """That a document does not say in which order it is read, or ''."""
        if self._facts is None or not self._facts.pages or self._facts.tagged:
            return ""
        return translate("ResourceViewModel", "Its reading order is not known: as text, words may be out of order")

    @Property(str, notify=changed)
    def length(self) -> str:
        """'About 25 minutes', or ''."""
        if self._resource is None or not self._resource.minutes:
            return ""
        length = self._resource.minutes
        return translate("ResourceViewModel", "About %n minute(s)", "length of an item", length)

    @Property(str, notify=changed)
    def audience(self) -> str:
        """Whom it is written for."""
        return words.audience(self._resource.audience) if self._resource else ""

    @Property(str, notify=changed)
    def languageNote(self) -> str:
        """'In English', where it is in another language than the window speaks, else ''."""
        return words.language_note(self._resource.language) if self._resource else ""

    @Property(str, notify=changed)
    def summary(self) -> str:
        """What it says, in a few sentences."""
        return self._resource.summary if self._resource else ""

    @Property(str, notify=changed)
    def editionNote(self) -> str:
        """What edition this is and where the published one stands, or ''."""
        return self._resource.edition_note if self._resource else ""

    @Property(bool, notify=changed)
    def starter(self) -> bool:
        """Whether it is a starter edition."""
        return self._resource is not None and self._resource.starter

    @Property(QObject, constant=True)
    def advisories(self) -> QObject:
        """What it brings up, as `AdvisoryRow`s."""
        return self._advisories

    @Property(bool, notify=changed)
    def hasAdvisories(self) -> bool:
        """Whether it brings anything up."""
        return self._resource is not None and bool(self._resource.advisories)

    @Property(bool, notify=changed)
    def looked(self) -> bool:
        """Whether somebody looked and found nothing to tell of."""
        return self._resource is not None and not self._resource.advisories and self._resource.reviewed is not None

    @Property(str, notify=changed)
    def openLabel(self) -> str:
        """What opening it is called."""
        match self._resource.kind if self._resource else None:
            case Kind.FILM:
                return translate("ResourceViewModel", "Watch")
            case Kind.AUDIO:
                return translate("ResourceViewModel", "Listen")
            case _:
                return translate("ResourceViewModel", "Open")

    @Property(bool, notify=changed)
    def hasTextView(self) -> bool:
        """Whether it can be read as text."""
        return self._resource is not None and self._resource.kind is not Kind.PAGE

    @Property(str, notify=changed)
    def skipLabel(self) -> str:
        """'Skip pages 4 to 6', or '' where nothing can be skipped."""
        if self._resource is None or not self._resource.advisories:
            return ""
        places = [place for one in self._resource.advisories for place in one.places]
        if any(isinstance(place, Whole) for place in places):
            return ""
        page_places = [place for place in places if isinstance(place, Pages)]
        if page_places and len(page_places) == len(places):
            first = min(place.first for place in page_places) + 1
            last = max(place.last for place in page_places) + 1
            if len(places) > 1 and last > first:
                return translate("ResourceViewModel", "Open without those pages")
            if first == last:
                return translate("ResourceViewModel", "Skip page %1").replace("%1", str(first))
            return (
                translate("ResourceViewModel", "Skip pages %1 to %2").replace("%1", str(first)).replace("%2", str(last))
            )
        if all(isinstance(place, Times) for place in places):
            return translate("ResourceViewModel", "Play without that part")
        return translate("ResourceViewModel", "Open without those parts")

    @Property(str, notify=changed)
    def sourceLabel(self) -> str:
        """What the published item's address leads to, or '' where there is none."""
        return self._resource.source.label if self._resource and self._resource.source else ""

    @Property(str, notify=takeAwayChanged)
    def sourceUrl(self) -> str:
        """The address to take home, while it is asked for; else ''."""
        if not self._take_away or self._resource is None or self._resource.source is None:
            return ""
        return self._resource.source.url

    @Property(bool, notify=takeAwayChanged)
    def takeAwayShown(self) -> bool:
        """Whether the address to take home is on screen."""
        return self._take_away

    @Slot()
    def open(self) -> None:
        """The person read what it brings up, and chose to open all of it."""
        if self._resource is not None:
            self._navigator.visit.agree(one.id for one in self._resource.advisories)
            self._navigator.open_resource(self._resource.id)

    @Slot()
    def openTextView(self) -> None:
        """The person chose its words alone."""
        if self._resource is not None:
            self._navigator.visit.agree(one.id for one in self._resource.advisories)
            self._navigator.open_text(self._resource.id)

    @Slot()
    def skip(self) -> None:
        """The person chose to open it without the parts that its notes name."""
        if self._resource is not None:
            self._navigator.open_resource(self._resource.id)

    @Slot()
    def openSummary(self) -> None:
        """The person chose the summary alone."""
        if self._resource is not None:
            self._navigator.open_summary(self._resource.id)

    @Slot()
    def openSection(self) -> None:
        """The person went up to its section."""
        if self._section is not None:
            self._navigator.go_to_section(self._section.id)

    @Slot()
    def takeAway(self) -> None:
        """The person asked for the address."""
        if self._resource is not None and self._resource.source is not None:
            self._take_away = True
            self._timer.start()
            self.takeAwayChanged.emit()

    @Slot()
    def hideTakeAway(self) -> None:
        """The address leaves the screen."""
        self._timer.stop()
        if self._take_away:
            self._take_away = False
            self.takeAwayChanged.emit()
