"""The bank holidays of England and Wales, reckoned.

Those proclaimed for one year alone (a coronation, a jubilee) cannot be, and are not here: nothing that keeps a person
safe may hang on this list. Rules: https://www.gov.uk/bank-holidays and the Banking and Financial Dealings Act 1971.
"""

from __future__ import annotations

from datetime import date, timedelta

__all__ = ["bank_holidays", "easter_sunday", "is_bank_holiday"]


def is_bank_holiday(day: date) -> bool:
    """Whether `day` is one."""
    return day in bank_holidays(day.year)


def bank_holidays(year: int) -> frozenset[date]:
    """Those of one year, with the days that stand in for a weekend."""
    easter = easter_sunday(year)
    christmas = _working(date(year, 12, 25))
    boxing = _working(date(year, 12, 26))
    if boxing <= christmas:
        boxing = christmas + timedelta(days=1)  # the 25th is a Sunday: Monday is Boxing Day's, Tuesday stands in
    return frozenset(
        {
            _working(date(year, 1, 1)),
            easter - timedelta(days=2),
            easter + timedelta(days=1),
            _monday_from(date(year, 5, 1)),
            _monday_from(date(year, 5, 25)),
            _monday_from(date(year, 8, 25)),
            christmas,
            boxing,
        }
    )


def easter_sunday(year: int) -> date:
    """Easter Sunday of the western churches (Meeus, Astronomical Algorithms, chapter 8)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (b - (b + 8) // 25 + 1) // 3
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    moon = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * moon) // 451
    month, day = divmod(h + moon - 7 * m + 114, 31)
    return date(year, month, day + 1)


def _working(day: date) -> date:
    return day + timedelta(days=7 - day.weekday()) if day.weekday() >= 5 else day


def _monday_from(day: date) -> date:
    return day + timedelta(days=-day.weekday() % 7)
