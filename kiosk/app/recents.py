"""Recent: what was opened last on this computer, each item once, and where in it somebody was."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QDateTime, QLocale, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.app import words
from kiosk.app.choosing import Choosing
from kiosk.app.navigator import Navigator
from kiosk.app.notice import NoticeViewModel
from kiosk.app.qml import Property, QmlUncreatable
from kiosk.app.rows import Rows
from kiosk.catalogue import ResourceId
from kiosk.device.recents import MOST_KEPT, Recent
from kiosk.errors import KioskError
from kiosk.library import content

QML_IMPORT_NAME = "kiosk.app"
QML_IMPORT_MAJOR_VERSION = 1

__all__ = ["RecentRow", "RecentViewModel"]

translate = words.translate


@dataclass(frozen=True, slots=True)
class RecentRow:
    """One item. `place` is where in it somebody was; `when` is in the words of the person's language."""

    resource_id: str
    number: str
    hue: int
    title: str
    kind: str
    place: str
    when: str


@QmlElement
@QmlUncreatable("made in Python")
class RecentViewModel(QObject):
    """The list."""

    changed = Signal()

    def __init__(self, navigator: Navigator, notice: NoticeViewModel, parent: QObject | None = None):
        super().__init__(parent)
        self._navigator = navigator
        self._notice = notice
        self._rows = Rows(RecentRow, self)
        self._list = Choosing(self._rows, self.open_chosen, self)
        self._held: tuple[Recent, ...] = ()

    def show(self) -> None:
        """Read them anew. What is no longer in the library is passed over."""
        desk, release = self._navigator.desk, self._navigator.release
        self._held, rows = (), []
        if desk is not None and release is not None:
            desk.settle()
            held = []
            try:
                latest = desk.recents.latest(MOST_KEPT)
            except KioskError as error:
                self._notice.say(" ".join(words.error_sentences(error)).strip())
                latest = ()
            orders = {section.id: section.order for section in release.sections}
            for one in latest:
                try:
                    known = release.resource(one.resource, self._navigator.visit, self._navigator.today)
                except KioskError:
                    continue
                order = orders.get(known.section, 1)
                held.append(one)
                rows.append(
                    RecentRow(
                        one.resource,
                        str(order),
                        (order - 1) % 7,
                        known.title,
                        words.kind(known.kind),
                        self._place(one),
                        QLocale().toString(
                            QDateTime.fromSecsSinceEpoch(int(one.opened.timestamp())), QLocale.FormatType.ShortFormat
                        ),
                    )
                )
            self._held = tuple(held)
        self._rows.replace(rows)
        self._list.again(0)
        self.changed.emit()

    def clear(self) -> None:
        """The visit ended."""
        self._held = ()
        self._rows.replace(())
        self._list.again(-1)
        self.changed.emit()

    @property
    def chosen_resource(self) -> ResourceId | None:
        """The chosen item."""
        row = self._list.row
        return self._held[row].resource if 0 <= row < len(self._held) else None

    def open_chosen(self) -> None:
        """Open it where somebody was."""
        row = self._list.row
        if 0 <= row < len(self._held):
            one = self._held[row]
            self._navigator.open_resource(one.resource, one.page, one.start_s)

    @Property(Choosing, constant=True)
    def list(self) -> Choosing:
        """What was opened, as `RecentRow`s, and the chosen one."""
        return self._list

    @Property(str, notify=changed)
    def trouble(self) -> str:
        """Why nothing is remembered here, or ''."""
        if self._navigator.desk is not None:
            return ""
        return translate("RecentViewModel", "What is opened is not remembered on this computer.")

    @Slot()
    def forget(self) -> None:
        """Forget all of it."""
        desk = self._navigator.desk
        if desk is None:
            return
        desk.settle()
        try:
            desk.recents.forget()
        except KioskError as error:
            self._notice.say(" ".join(words.error_sentences(error)).strip())
            return
        self.show()
        self._notice.say(translate("RecentViewModel", "The list was cleared."))

    def _label(self, resource: ResourceId, page: int) -> str:
        release = self._navigator.release
        return str(page + 1) if release is None else content.page_label(release, resource, self._navigator.visit, page)

    def _place(self, one: Recent) -> str:
        if one.page is not None:
            said = translate("RecentViewModel", "page %1", "where somebody was")
            return said.replace("%1", self._label(one.resource, one.page))
        if one.start_s:
            return translate("RecentViewModel", "at %1", "a time in a film").replace(
                "%1", words.clock_time(one.start_s)
            )
        return ""
