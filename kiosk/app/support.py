"""Support: who can help, by two questions that can be skipped."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.app import words
from kiosk.app.navigator import Navigator
from kiosk.app.qml import Property, QmlUncreatable
from kiosk.app.rows import Rows
from kiosk.catalogue import About, Channel, ChannelKind, ContactId
from kiosk.safeguarding.support import Means, ShownContact, answers
from kiosk.safeguarding.visit import Mode

QML_IMPORT_NAME = "kiosk.app"
QML_IMPORT_MAJOR_VERSION = 1

__all__ = ["AnswerRow", "ContactRow", "SupportViewModel"]

translate = words.translate

_TAKE_AWAY_SHOWN_MS = 30_000


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """One answer to a question."""

    code: str
    name: str
    sign: str
    current: bool


@dataclass(frozen=True, slots=True)
class ContactRow:
    """One contact. `short` stands on the closed row; `digits` large on the open card; `others` are further ways."""

    contact_id: str
    name: str
    about: str
    hours: str
    short: str
    digits: str
    digits_note: str
    others: list[str]
    address: str
    danger: bool
    opened: bool


@QmlElement
@QmlUncreatable("made in Python")
class SupportViewModel(QObject):
    """The people and places that can help, in the order that serves whoever stands there."""

    changed = Signal()
    takeAwayChanged = Signal()

    def __init__(
        self,
        navigator: Navigator,
        now: Callable[[], datetime],
        read_library: Callable[[], None],
        answered: Callable[[About | None, Means | None], None],
        parent: QObject | None = None,
    ):
        super().__init__(parent)
        self._navigator = navigator
        self._now = now
        self._read_library = read_library
        self._answered = answered
        self._abouts = Rows(AnswerRow, self)
        self._ways = Rows(AnswerRow, self)
        self._contacts = Rows(ContactRow, self)
        self._about: About | None = None
        self._can: Means | None = None
        self._open: str | None = None
        self._shown: tuple[ShownContact, ...] = ()
        self._address = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_TAKE_AWAY_SHOWN_MS)
        self._timer.timeout.connect(self.hideTakeAway)

    def show(self, about: About | None = None, can: Means | None = None) -> None:
        """Begin, with what is already answered."""
        self._about, self._can, self._open = about, can, None
        self.hideTakeAway()
        self.refresh()

    def clear(self) -> None:
        """Forget the answers."""
        self.show()

    def refresh(self) -> None:
        """Ask again who can help now."""
        release = self._navigator.release
        contacts = release.contacts if release is not None else ()
        visit = self._navigator.visit
        # While a visit is forgotten, what is listed is for whoever comes next, and that is anybody.
        mode = Mode.PUBLIC if visit.ended else visit.mode
        self._shown = answers(contacts, self._about, self._can, mode, self._now())
        names = {one.contact.id: one.contact.name for one in self._shown}
        self._abouts.replace(
            [
                AnswerRow(about.value, name, icon, about is self._about)
                for about, name, icon in (
                    (About.SELF_UNDER_19, translate("SupportViewModel", "Me, and I’m under 19"), "sprout"),
                    (About.SELF, translate("SupportViewModel", "Me"), "circle-user"),
                    (About.CHILD, translate("SupportViewModel", "A child"), "baby"),
                    (About.WORK, translate("SupportViewModel", "Someone I work with"), "users"),
                )
            ]
        )
        self._ways.replace(
            [
                AnswerRow(means.value, name, icon, means is self._can)
                for means, name, icon in (
                    (Means.TALK, translate("SupportViewModel", "Talk"), "phone"),
                    (Means.TEXT, translate("SupportViewModel", "Text"), "message-square"),
                    (Means.ONLINE, translate("SupportViewModel", "Look online"), "globe"),
                    (Means.SIGN, translate("SupportViewModel", "Sign"), "hand"),
                    (Means.CANNOT_SPEAK, translate("SupportViewModel", "I can’t speak"), "mic-off"),
                )
            ]
        )
        self._contacts.replace([self._row(one, names) for one in self._shown])
        self.changed.emit()

    def _row(self, shown: ShownContact, names: dict[ContactId, str]) -> ContactRow:
        contact = shown.contact
        first = shown.channels[0]
        web = next((channel for channel in shown.channels if channel.kind is ChannelKind.WEB), None)
        others = [_way(channel) for channel in shown.channels[1:]]
        hours = contact.hours.words if contact.hours else ""
        if shown.open_now is False:
            instead = words.listed_in(names[one] for one in shown.closed_then if one in names)
            hours = translate("SupportViewModel", "Closed now. %1").replace("%1", hours)
            if instead:
                line = translate("SupportViewModel", "Until it opens: %1").replace("%1", instead)
                hours = f"{hours}\n{line}"
        if contact.cost:
            others.append(contact.cost)
        return ContactRow(
            contact.id,
            contact.name,
            contact.for_,
            hours,
            self._short(shown),
            _isolated(first.value),
            _first_note(first),
            others,
            f"https://{web.value}" if web is not None else "",
            contact.danger_now,
            contact.id == self._open,
        )

    @staticmethod
    def _short(shown: ShownContact) -> str:
        """What stands at the end of the closed row: the number in danger, else when."""
        if shown.contact.danger_now:
            return _isolated(shown.channels[0].value.split(",")[0])
        if shown.open_now is False:
            return translate("SupportViewModel", "Closed now")
        hours = shown.contact.hours
        if hours is not None and hours.always:
            return translate("SupportViewModel", "Any time")
        if all(channel.kind is ChannelKind.WEB for channel in shown.channels):
            return translate("SupportViewModel", "Online")
        return ""

    @Property(QObject, constant=True)
    def abouts(self) -> QObject:
        """Whom it may be about, as `AnswerRow`s."""
        return self._abouts

    @Property(QObject, constant=True)
    def ways(self) -> QObject:
        """What a person may do safely, as `AnswerRow`s."""
        return self._ways

    @Property(QObject, constant=True)
    def contacts(self) -> QObject:
        """Who can help, as `ContactRow`s."""
        return self._contacts

    @Property(str, notify=takeAwayChanged)
    def takeAwayAddress(self) -> str:
        """The address to take home while it is asked for; else ''."""
        return self._address

    @Slot(str)
    def itIsAbout(self, code: str) -> None:
        """Answer the first question; the same answer again takes it back."""
        about = About(code)
        self._about = None if about is self._about else about
        self._open = None
        self._answered(self._about, self._can)
        self.refresh()

    @Slot(str)
    def iCan(self, code: str) -> None:
        """Answer the second question; the same answer again takes it back."""
        means = Means(code)
        self._can = None if means is self._can else means
        self._open = None
        self._answered(self._about, self._can)
        self.refresh()

    @Slot(str)
    def toggle(self, contact_id: str) -> None:
        """Open a card, or close it; one is open at a time."""
        self._open = None if contact_id == self._open else contact_id
        self.refresh()

    @Slot(str)
    def takeAway(self, contact_id: str) -> None:
        """The person asked for the address."""
        row = next((one for one in self._contacts.rows if one.contact_id == contact_id), None)
        if row is not None and row.address:
            self._address = row.address
            self._timer.start()
            self.takeAwayChanged.emit()

    @Slot()
    def hideTakeAway(self) -> None:
        """The address leaves the screen."""
        self._timer.stop()
        if self._address:
            self._address = ""
            self.takeAwayChanged.emit()

    @Slot()
    def readLibrary(self) -> None:
        """Read the library too."""
        self._read_library()


def _isolated(value: str) -> str:
    """A number or address that keeps its order in a sentence written from the right (UAX #9)."""
    return f"\u2066{value}\u2069"


def _first_note(channel: Channel) -> str:
    match channel.kind:
        case ChannelKind.TEXT:
            note = translate("SupportViewModel", "by text")
        case ChannelKind.WEB:
            note = translate("SupportViewModel", "online")
        case ChannelKind.BSL:
            note = translate("SupportViewModel", "in British Sign Language")
        case ChannelKind.RELAY:
            note = translate("SupportViewModel", "through Relay UK")
        case _:
            note = ""
    return ". ".join(part for part in (note, channel.then) if part)


def _way(channel: Channel) -> str:
    value = _isolated(channel.value)
    match channel.kind:
        case ChannelKind.CALL | ChannelKind.CANNOT_SPEAK:
            line = translate("SupportViewModel", "Call %1")
        case ChannelKind.TEXT:
            line = translate("SupportViewModel", "Text %1")
        case ChannelKind.WEB:
            line = translate("SupportViewModel", "Online: %1")
        case ChannelKind.BSL:
            line = translate("SupportViewModel", "British Sign Language: %1")
        case ChannelKind.RELAY:
            line = translate("SupportViewModel", "Relay UK: %1")
    line = line.replace("%1", value)
    return f"{line}, {channel.then}" if channel.then else line
