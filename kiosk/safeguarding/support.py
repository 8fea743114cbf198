"""Who can help, in the order that serves the person in front of the screen.

- Danger first: contacts for somebody in danger now head every list.
- In public mode nobody is shown a line that is for practitioners only.
- Two questions narrow the list, and either can be skipped: whom it is about, and what the person can do safely.
- Hours are claimed only where they are known. Where a line is closed, what stands in for it comes before it.
- The list is never empty: where the answers leave nobody but the emergency services, everybody is shown; where there
  is no library at all, the built-in contacts are.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from kiosk.catalogue import About, Channel, Contact, ContactAudience, ContactId, Hours, Period
from kiosk.safeguarding.bank_holidays import is_bank_holiday
from kiosk.safeguarding.builtin_contacts import BUILTIN_CONTACTS
from kiosk.safeguarding.means import WAYS, Means
from kiosk.safeguarding.visit import Mode

__all__ = ["Means", "ShownContact", "answers", "is_open"]


@dataclass(frozen=True, slots=True)
class ShownContact:
    """A contact as it is shown. `channels` has the ways that serve the person first; `open_now` is None where nothing
    is known; `closed_then` names who helps instead, and only while it is closed."""

    contact: Contact
    channels: tuple[Channel, ...]
    open_now: bool | None
    closed_then: tuple[ContactId, ...] = ()


def answers(
    contacts: Iterable[Contact], about: About | None, can: Means | None, mode: Mode, now: datetime
) -> tuple[ShownContact, ...]:
    """Who to show, in order. `now` is the local time of the centre."""
    everybody = _seen(contacts, mode) or _seen(BUILTIN_CONTACTS, mode)
    narrowed = [contact for contact in everybody if _suits(contact, about, can)]
    if all(contact.danger_now for contact in narrowed):
        narrowed = [contact for contact in everybody if _suits(contact, about, None)]
    if all(contact.danger_now for contact in narrowed):
        narrowed = everybody
    closed = {contact.id for contact in narrowed if _is_closed(contact, now)}
    instead = {other for contact in narrowed if contact.id in closed for other in contact.closed_then}
    known = {contact.id for contact in narrowed}
    narrowed += [contact for contact in everybody if contact.id in instead - known]

    def place(contact: Contact) -> tuple[bool, bool, bool, int, int]:
        return (
            not contact.danger_now,
            _is_closed(contact, now),
            not _is_meant_first(contact, about),
            _rank(contact, can),
            contact.order,
        )

    visible = {contact.id for contact in everybody}
    return tuple(_shown(contact, can, now, visible) for contact in sorted(narrowed, key=place))


def is_open(hours: Hours | None, now: datetime) -> bool | None:
    """Whether somebody answers at `now`; None where it is not known, as on a bank holiday that `hours` do not speak of.

    Bank holidays are those of England and Wales, as far as they can be reckoned.
    """
    if hours is None or not (hours.always or hours.periods):
        return None
    if hours.always:
        return True
    within = any(_is_within(period, now) for period in hours.periods)
    if not is_bank_holiday(now.date()):
        return within
    match hours.bank_holidays:
        case None:
            return None
        case False:
            return False
        case True:
            return within or None  # open that day, perhaps for longer than on others


def _seen(contacts: Iterable[Contact], mode: Mode) -> list[Contact]:
    practitioners = {ContactAudience.PRACTITIONER}
    return [contact for contact in contacts if mode is not Mode.PUBLIC or not set(contact.audience) <= practitioners]


def _suits(contact: Contact, about: About | None, can: Means | None) -> bool:
    if contact.danger_now:
        return True
    if about is not None and about not in contact.about:
        return False
    return can is None or _rank(contact, can) < len(WAYS[can])


def _rank(contact: Contact, can: Means | None) -> int:
    if can is None:
        return 0
    kinds = {channel.kind for channel in contact.channels}
    return next((rank for rank, kind in enumerate(WAYS[can]) if kind in kinds), len(WAYS[can]))


def _is_meant_first(contact: Contact, about: About | None) -> bool:
    match about:
        case About.SELF_UNDER_19:
            return ContactAudience.YOUNG in contact.audience
        case About.WORK:
            return ContactAudience.PRACTITIONER in contact.audience
        case _:
            return False


def _is_closed(contact: Contact, now: datetime) -> bool:
    return is_open(contact.hours, now) is False


def _shown(contact: Contact, can: Means | None, now: datetime, visible: set[ContactId]) -> ShownContact:
    ways = WAYS[can] if can is not None else ()

    def place(channel: Channel) -> int:
        return ways.index(channel.kind) if channel.kind in ways else len(ways)

    open_now = is_open(contact.hours, now)
    instead = tuple(other for other in contact.closed_then if other in visible) if open_now is False else ()
    return ShownContact(contact, tuple(sorted(contact.channels, key=place)), open_now, instead)


def _is_within(period: Period, now: datetime) -> bool:
    if period.opens < period.closes:
        return now.weekday() in period.days and period.opens <= now.time() < period.closes
    yesterday: date = now.date() - timedelta(days=1)
    began_today = now.weekday() in period.days and now.time() >= period.opens
    began_yesterday = yesterday.weekday() in period.days and now.time() < period.closes
    return began_today or began_yesterday
