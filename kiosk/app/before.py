"""Before you continue: what comes up in the collection, how much and where, said once."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.app import words
from kiosk.app.navigator import Navigator
from kiosk.app.qml import Property, QmlUncreatable
from kiosk.app.resource import AdvisoryRow
from kiosk.app.rows import Rows
from kiosk.catalogue import Advisory, Resource, Topic
from kiosk.library.listing import advised

QML_IMPORT_NAME = "kiosk.app"
QML_IMPORT_MAJOR_VERSION = 1

__all__ = ["BeforeViewModel"]

translate = words.translate

_PLACES_NAMED = 1
"""Places named beside a topic; more are counted."""


@QmlElement
@QmlUncreatable("made in Python")
class BeforeViewModel(QObject):
    """The collection's own advisory, and its items' topics gathered."""

    changed = Signal()

    def __init__(
        self,
        navigator: Navigator,
        go_on: Callable[[], None],
        not_now: Callable[[], None],
        support: Callable[[], None],
        parent: QObject | None = None,
    ):
        super().__init__(parent)
        self._navigator = navigator
        self._go_on, self._not_now, self._support = go_on, not_now, support
        self._topics = Rows(AdvisoryRow, self)
        self._title, self._text = "", ""

    def clear(self) -> None:
        """Forget what was gathered."""
        self._title, self._text = "", ""
        self._topics.replace(())
        self.changed.emit()

    def show(self) -> None:
        """Gather what the items that this visit may see bring up."""
        release = self._navigator.release
        if release is None:
            return
        self._title, self._text = release.advisory.title, release.advisory.text
        gathered: dict[Topic, list[tuple[Resource, Advisory]]] = {}
        for resource in advised(release, self._navigator.visit, self._navigator.today):
            for advisory in resource.advisories:
                for topic in advisory.topics:
                    gathered.setdefault(topic, []).append((resource, advisory))
        rows = []
        for topic, found in gathered.items():
            extents = list(dict.fromkeys(advisory.extent for _, advisory in found))
            extent = extents[0] if len(extents) == 1 else translate("BeforeViewModel", "in several places")
            rows.append(AdvisoryRow(words.topics([topic]), extent, self._where(found)))
        self._topics.replace(rows)
        self.changed.emit()

    @staticmethod
    def _where(found: list[tuple[Resource, Advisory]]) -> str:
        named = []
        for resource, advisory in found[:_PLACES_NAMED]:
            title = resource.title.partition(": ")[0]
            if len(title) > 30:
                title = (
                    translate("BeforeViewModel", "Briefing %1").replace("%1", str(resource.number))
                    if resource.number
                    else words.kind(resource.kind)
                )
            named.append(
                translate("BeforeViewModel", "%1, %2", "an item, then where in it")
                .replace("%1", title)
                .replace("%2", words.places(advisory))
            )
        line = " · ".join(named)
        more = len(found) - len(named)
        if more > 0:
            return translate("BeforeViewModel", "%1 and %n more", "places", more).replace("%1", line)
        return line

    @Property(bool, notify=changed)
    def hasDoors(self) -> bool:
        """Whether there are three doors to go back to; staff have none, also at a public window."""
        return not self._navigator.is_staff

    @Property(str, notify=changed)
    def title(self) -> str:
        """'Before you continue'."""
        return self._title

    @Property(str, notify=changed)
    def text(self) -> str:
        """What the collection says first."""
        return self._text

    @Property(QObject, constant=True)
    def topics(self) -> QObject:
        """What comes up, as `AdvisoryRow`s."""
        return self._topics

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many topics come up."""
        return self._topics.rowCount()

    @Slot()
    def goOn(self) -> None:
        """The person read it and goes on."""
        self._go_on()

    @Slot()
    def notNow(self) -> None:
        """The person goes back to the doors."""
        self._not_now()

    @Slot()
    def support(self) -> None:
        """The person chose support."""
        self._support()
