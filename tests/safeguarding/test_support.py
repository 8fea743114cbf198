"""Who can help: danger first, never a closed line first, never nobody."""

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.catalogue import About, ChannelKind, ContactAudience
from kiosk.safeguarding.bank_holidays import bank_holidays, easter_sunday
from kiosk.safeguarding.builtin_contacts import BUILTIN_CONTACTS
from kiosk.safeguarding.means import WAYS, Means
from kiosk.safeguarding.support import answers, is_open
from kiosk.safeguarding.visit import Mode
from tests.safeguarding.library_world import ALWAYS, NIGHTS, OFFICE, some_contacts

TUESDAY = datetime(2026, 11, 24, 10, 24)
SUNDAY = datetime(2026, 11, 29, 10, 24)
CHRISTMAS = datetime(2026, 12, 25, 10, 24)  # a Friday


def names(
    about: About | None = None, can: Means | None = None, mode: Mode = Mode.PUBLIC, now: datetime = TUESDAY
) -> list[str]:
    return [shown.contact.id for shown in answers(some_contacts(), about, can, mode, now)]


def test_with_no_answer_everybody_public_is_shown_in_order() -> None:
    assert names() == [
        "emergency", "silently", "listeners", "childline", "texting", "nspcc", "council", "signing",
    ]  # fmt: skip


def test_practitioner_lines_are_for_staff_only_and_first_where_it_is_about_work() -> None:
    assert "duty-team" in names(mode=Mode.STAFF)
    assert "duty-team" not in names(About.WORK)
    assert names(About.WORK, mode=Mode.STAFF, now=TUESDAY.replace(hour=20)) == [
        "emergency", "silently", "duty-team", "listeners",
    ]  # fmt: skip


def test_a_young_person_sees_who_is_there_for_the_young_first() -> None:
    assert names(About.SELF_UNDER_19) == ["emergency", "silently", "childline", "texting", "listeners"]


def test_what_can_be_done_safely_narrows_the_list_and_puts_that_way_first() -> None:
    shown = answers(some_contacts(), About.SELF_UNDER_19, Means.ONLINE, Mode.PUBLIC, TUESDAY)

    assert [each.contact.id for each in shown] == ["emergency", "silently", "childline"]
    assert [channel.kind for channel in shown[-1].channels] == [ChannelKind.WEB, ChannelKind.CALL]


def test_somebody_who_cannot_speak_is_shown_the_silent_way_first() -> None:
    shown = answers(some_contacts(), None, Means.CANNOT_SPEAK, Mode.PUBLIC, TUESDAY)

    assert [each.contact.id for each in shown][:3] == ["silently", "emergency", "texting"]
    assert shown[0].channels[0].kind is ChannelKind.CANNOT_SPEAK


def test_out_of_hours_the_closed_line_comes_last_and_says_who_helps_instead() -> None:
    shown = answers(some_contacts(), About.CHILD, None, Mode.PUBLIC, SUNDAY)

    assert [each.contact.id for each in shown] == ["emergency", "silently", "listeners", "nspcc", "council"]
    assert (shown[-1].open_now, shown[-1].closed_then) == (False, ("emergency", "nspcc"))
    assert shown[-2].open_now is None, "where no hours are known, none are claimed"
    in_hours = answers(some_contacts(), About.CHILD, None, Mode.PUBLIC, TUESDAY)
    assert [(each.open_now, each.closed_then) for each in in_hours if each.contact.id == "council"] == [(True, ())]


def test_who_stands_in_for_a_closed_line_is_shown_even_where_the_answers_left_them_out() -> None:
    council = [contact for contact in some_contacts() if contact.id == "council"]
    others = [contact for contact in some_contacts() if contact.id in ("emergency", "nspcc")]

    shown = answers(council + others, About.CHILD, Means.TALK, Mode.PUBLIC, SUNDAY)

    assert [each.contact.id for each in shown] == ["emergency", "nspcc", "council"]


def test_answers_that_leave_nobody_show_more_rather_than_nobody() -> None:
    assert names(About.CHILD, Means.SIGN) == ["emergency", "silently", "nspcc"]
    assert names(About.WORK, Means.TEXT) == ["emergency", "silently", "listeners"]


def test_with_no_library_the_built_in_contacts_are_shown() -> None:
    shown = answers((), None, None, Mode.PUBLIC, TUESDAY)

    assert [each.contact for each in shown if each.contact.danger_now] == [
        contact for contact in BUILTIN_CONTACTS if contact.danger_now
    ]
    assert len(shown) == len(BUILTIN_CONTACTS)


@given(
    st.lists(st.sampled_from(some_contacts()), unique=True) | st.just(list(BUILTIN_CONTACTS)),
    st.none() | st.sampled_from(About),
    st.none() | st.sampled_from(Means),
    st.sampled_from(Mode),
    st.datetimes(datetime(2024, 1, 1), datetime(2040, 1, 1)),
)
def test_whatever_is_answered_somebody_is_shown_danger_first_and_nobody_twice(contacts, about, can, mode, now) -> None:
    shown = answers(contacts, about, can, mode, now)

    ids = [each.contact.id for each in shown]
    danger = [each.contact.danger_now for each in shown]
    assert ids
    assert len(set(ids)) == len(ids)
    assert danger == sorted(danger, reverse=True)
    for each in shown:
        assert mode is not Mode.PUBLIC or set(each.contact.audience) != {ContactAudience.PRACTITIONER}
        assert set(each.channels) == set(each.contact.channels)
        assert not each.closed_then or each.open_now is False
        for other in each.closed_then:
            assert other in ids
            assert ids.index(other) < ids.index(each.contact.id) or shown[ids.index(other)].open_now is False
        if can is not None and each.channels[0].kind not in WAYS[can]:
            assert all(channel.kind not in WAYS[can] for channel in each.channels)


@pytest.mark.parametrize(
    ("hours", "now", "expected"),
    [
        (None, TUESDAY, None),
        (ALWAYS, CHRISTMAS, True),
        (OFFICE, TUESDAY, True),
        (OFFICE, TUESDAY.replace(hour=17, minute=0), False),
        (OFFICE, SUNDAY, False),
        (OFFICE, CHRISTMAS, False),
        (NIGHTS, TUESDAY, False),
        (NIGHTS, TUESDAY.replace(hour=23), True),
        (NIGHTS, TUESDAY.replace(hour=8, minute=59), True),
        (NIGHTS, CHRISTMAS, None),
    ],
)
def test_hours_are_claimed_only_where_they_are_known(hours, now: datetime, expected: bool | None) -> None:
    assert is_open(hours, now) is expected


def test_bank_holidays_are_reckoned_with_the_days_that_stand_in_for_a_weekend() -> None:
    def days(year: int) -> list[str]:
        return [f"{day:%d %b}" for day in sorted(bank_holidays(year))]

    assert days(2021) == ["01 Jan", "02 Apr", "05 Apr", "03 May", "31 May", "30 Aug", "27 Dec", "28 Dec"]
    assert days(2024) == ["01 Jan", "29 Mar", "01 Apr", "06 May", "27 May", "26 Aug", "25 Dec", "26 Dec"]
    assert days(2026) == ["01 Jan", "03 Apr", "06 Apr", "04 May", "25 May", "31 Aug", "25 Dec", "28 Dec"]
    assert days(2028) == ["03 Jan", "14 Apr", "17 Apr", "01 May", "29 May", "28 Aug", "25 Dec", "26 Dec"]


@given(st.integers(1600, 9000))
def test_easter_is_a_sunday_in_spring_and_every_year_has_eight_holidays(year: int) -> None:
    easter = easter_sunday(year)

    assert easter.weekday() == 6
    assert easter.replace(month=3, day=22) <= easter <= easter.replace(month=4, day=25)
    assert len(bank_holidays(year)) == 8
    assert all(day.weekday() < 5 for day in bank_holidays(year))
    assert easter + timedelta(days=1) in bank_holidays(year)
