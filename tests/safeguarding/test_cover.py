"""The cover is an ordinary notice of an ordinary centre."""

from datetime import datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.safeguarding.cover import CoverFacts, OpensAt, OpenUntil, cover_facts
from kiosk.settings import OpenPeriod, Settings, WeekEntry

TUESDAY = datetime(2026, 11, 24, 10, 24, 15)
STORY = WeekEntry(2, time(10), "Story time", "Bring a blanket to sit on")
PLAY = WeekEntry(1, time(13, 30), "Stay and play", "Garden room, drop in")
MARKET = WeekEntry(0, time(9), "Market", "")
CENTRE = Settings(
    centre_name="Meadow Lane Children’s Centre",
    opening_hours=(OpenPeriod((0, 1, 2, 3, 4), time(8, 30), time(17)), OpenPeriod((5,), time(9), time(12))),
    week=(MARKET, PLAY, STORY),
    leaflets="Bus times, school places",
    invitation="Touch to look around",
)


def test_with_no_site_there_is_the_clock_and_nothing_else() -> None:
    assert cover_facts(Settings(), TUESDAY) == CoverFacts("10:24", 1, 24, 11, "", None, (), (), "", "", 45.0)


def test_the_centre_is_named_with_its_hours_and_its_week_from_today_on() -> None:
    facts = cover_facts(CENTRE, TUESDAY)

    assert (facts.centre_name, facts.invitation) == ("Meadow Lane Children’s Centre", "Touch to look around")
    assert facts.doors == OpenUntil(time(17))
    assert [(each.days_ahead, each.entry.title) for each in facts.week] == [
        (0, "Stay and play"),
        (1, "Story time"),
        (6, "Market"),
    ]


@pytest.mark.parametrize(
    ("now", "doors"),
    [
        (datetime(2026, 11, 24, 8, 29, 59), OpensAt(time(8, 30), 0, 1)),
        (datetime(2026, 11, 24, 17), OpensAt(time(8, 30), 1, 2)),
        (datetime(2026, 11, 27, 18), OpensAt(time(9), 1, 5)),
        (datetime(2026, 11, 28, 13), OpensAt(time(8, 30), 2, 0)),
        (datetime(2026, 12, 24, 18), OpensAt(time(9), 2, 5)),
        (datetime(2026, 12, 25, 10), None),
    ],
)
def test_the_doors_are_told_and_on_a_bank_holiday_nothing_is_claimed(now: datetime, doors: object) -> None:
    assert cover_facts(CENTRE, now).doors == doors


@given(st.datetimes(datetime(2024, 1, 1), datetime(2060, 1, 1)))
def test_at_any_time_the_cover_has_its_facts_and_says_how_long_they_hold(now: datetime) -> None:
    facts = cover_facts(CENTRE, now)

    assert 0 < facts.until_next_minute_s <= 60
    assert len(facts.week) == 3
    assert facts.clock == f"{now:%H:%M}"
