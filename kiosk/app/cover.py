"""Cover: the clock, the centre, the week. An ordinary notice, the same before a visit and after one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QLocale, QObject, Qt, QTime, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.app import words
from kiosk.app.qml import Property, QmlUncreatable
from kiosk.app.rows import Rows
from kiosk.safeguarding.cover import CoverFacts, OpensAt, OpenUntil, cover_facts
from kiosk.settings import OpenPeriod, Settings

QML_IMPORT_NAME = "kiosk.app"
QML_IMPORT_MAJOR_VERSION = 1

__all__ = ["CoverViewModel", "WeekRow"]

translate = words.translate


@dataclass(frozen=True, slots=True)
class WeekRow:
    """One thing in the centre's week."""

    day: str
    time: str
    title: str
    note: str


@QmlElement
@QmlUncreatable("made in Python")
class CoverViewModel(QObject):
    """What the cover says now; it wakes once a minute."""

    changed = Signal()

    def __init__(self, settings: Settings, now: Callable[[], datetime], parent: QObject | None = None):
        super().__init__(parent)
        self._settings = settings
        self._now = now
        self._week = Rows(WeekRow, self)
        self._facts: CoverFacts = cover_facts(settings, now())
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Read the clock."""
        self._facts = cover_facts(self._settings, self._now())
        self._week.replace(
            [
                WeekRow(
                    self._day_name(one.days_ahead),
                    _hour(one.entry.starts.hour, one.entry.starts.minute),
                    one.entry.title,
                    one.entry.note,
                )
                for one in self._facts.week
            ]
        )
        self._timer.start(int(self._facts.until_next_minute_s * 1000) + 1)
        self.changed.emit()

    def stop(self) -> None:
        """Sleep for good."""
        self._timer.stop()

    def _day_name(self, days_ahead: int) -> str:
        if days_ahead == 0:
            return translate("CoverViewModel", "Today")
        weekday = (self._facts.weekday + days_ahead) % 7
        return QLocale().standaloneDayName(weekday + 1, QLocale.FormatType.ShortFormat)

    @Property(str, notify=changed)
    def clock(self) -> str:
        """'10:24'."""
        return self._facts.clock

    @Property(str, notify=changed)
    def date(self) -> str:
        """'Tuesday 24 November'."""
        today = self._now()
        return words.weekday_and_date(today.year, self._facts.month, self._facts.day)

    @Property(str, notify=changed)
    def centre(self) -> str:
        """The centre's name, or ''."""
        return self._facts.centre_name

    @Property(str, notify=changed)
    def openNow(self) -> str:
        """'Open today until 5 pm', or ''."""
        match self._facts.doors:
            case OpenUntil(closes):
                return translate("CoverViewModel", "Open today until %1").replace(
                    "%1", _hour(closes.hour, closes.minute)
                )
            case OpensAt(opens, 0, _):
                return translate("CoverViewModel", "Opens today at %1").replace("%1", _hour(opens.hour, opens.minute))
            case OpensAt(opens, _, weekday):
                return (
                    translate("CoverViewModel", "Opens %1 at %2", "a day, then a time")
                    .replace("%1", QLocale().standaloneDayName(weekday + 1))
                    .replace("%2", _hour(opens.hour, opens.minute))
                )
            case None:
                return ""

    @Property(str, notify=changed)
    def hours(self) -> str:
        """The centre's hours, or ''."""
        return " · ".join(_period(one) for one in self._facts.hours)

    @Property(bool, notify=changed)
    def hasWeek(self) -> bool:
        """Whether anything is on this week."""
        return bool(self._facts.week)

    @Property(QObject, constant=True)
    def week(self) -> QObject:
        """The week, as `WeekRow`s."""
        return self._week

    @Property(str, notify=changed)
    def leaflets(self) -> str:
        """What lies in the rack, or ''."""
        if not self._facts.leaflets:
            return ""
        return translate("CoverViewModel", "Leaflets in the rack: %1").replace("%1", self._facts.leaflets)

    @Property(str, notify=changed)
    def invitation(self) -> str:
        """'Touch to start', or the centre's own neutral words."""
        return self._facts.invitation or translate("CoverViewModel", "Touch to start")


def _hour(hour: int, minute: int) -> str:
    return QLocale().toString(QTime(hour, minute), "H:mm")


def _period(period: OpenPeriod) -> str:
    first, last = min(period.days), max(period.days)
    locale = QLocale()
    if period.days == tuple(range(first, last + 1)) and last > first:
        days = (
            translate("CoverViewModel", "%1 to %2", "days")
            .replace("%1", locale.standaloneDayName(first + 1))
            .replace("%2", locale.standaloneDayName(last + 1))
        )
    else:
        days = words.listed_in(locale.standaloneDayName(day + 1) for day in period.days)
    return (
        translate("CoverViewModel", "%1 %2 to %3", "days, opening and closing time")
        .replace("%1", days)
        .replace("%2", _hour(period.opens.hour, period.opens.minute))
        .replace("%3", _hour(period.closes.hour, period.closes.minute))
    )
