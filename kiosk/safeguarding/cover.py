"""What the cover says: an ordinary notice of an ordinary centre.

Facts only, in parts that the window translates. Nothing on it comes from the library, so that nothing gives the
library away; with no site.toml there is the clock and the invitation.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from kiosk.safeguarding.bank_holidays import is_bank_holiday
from kiosk.settings import OpenPeriod, Settings, WeekEntry

__all__ = ["CoverFacts", "OpenUntil", "OpensAt", "Upcoming", "cover_facts"]


@dataclass(frozen=True, slots=True)
class OpenUntil:
    """The centre is open now, until `closes`."""

    closes: time


@dataclass(frozen=True, slots=True)
class OpensAt:
    """The centre is closed now, and opens at `opens` in `days_ahead` days (0: later today), a `weekday` (0: Monday)."""

    opens: time
    days_ahead: int
    weekday: int


@dataclass(frozen=True, slots=True)
class Upcoming:
    """One thing in the week, `days_ahead` days from now (0: today)."""

    entry: WeekEntry
    days_ahead: int


@dataclass(frozen=True, slots=True)
class CoverFacts:
    """Everything that stands on the cover. `clock` is like '10:24'; `weekday` is 0 on Monday; `month` is from 1.

    `doors` is None where nothing is known of the hours, or today is a bank holiday, of which site.toml says nothing.
    `invitation` is empty where the usual one is to be used.
    """

    clock: str
    weekday: int
    day: int
    month: int
    centre_name: str
    doors: OpenUntil | OpensAt | None
    hours: tuple[OpenPeriod, ...]
    week: tuple[Upcoming, ...]
    leaflets: str
    invitation: str
    until_next_minute_s: float
    """How long all of this stays true at the least."""


def cover_facts(settings: Settings, now: datetime) -> CoverFacts:
    """What the cover says at `now`, the local time of the centre."""
    return CoverFacts(
        clock=f"{now.hour:02}:{now.minute:02}",
        weekday=now.weekday(),
        day=now.day,
        month=now.month,
        centre_name=settings.centre_name,
        doors=_doors(settings.opening_hours, now),
        hours=settings.opening_hours,
        week=_upcoming(settings.week, now.weekday()),
        leaflets=settings.leaflets,
        invitation=settings.invitation,
        until_next_minute_s=60 - now.second - now.microsecond / 1_000_000,
    )


def _doors(periods: tuple[OpenPeriod, ...], now: datetime) -> OpenUntil | OpensAt | None:
    if not periods or is_bank_holiday(now.date()):
        return None
    closes = [each.closes for each in periods if _opens_on(each, now.date()) and each.opens <= now.time() < each.closes]
    if closes:
        return OpenUntil(max(closes))
    for ahead in range(8):
        day = now.date() + timedelta(days=ahead)
        opens = [each.opens for each in periods if _opens_on(each, day) and (ahead > 0 or each.opens > now.time())]
        if opens:
            return OpensAt(min(opens), ahead, day.weekday())
    return None


def _opens_on(period: OpenPeriod, day: date) -> bool:
    return day.weekday() in period.days and not is_bank_holiday(day)


def _upcoming(week: tuple[WeekEntry, ...], weekday: int) -> tuple[Upcoming, ...]:
    ahead = (Upcoming(entry, (entry.day - weekday) % 7) for entry in week)
    return tuple(sorted(ahead, key=lambda each: (each.days_ahead, each.entry.starts)))
