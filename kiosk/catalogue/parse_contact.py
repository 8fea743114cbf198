"""Contacts, their channels and hours, from collection.toml."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

from kiosk.catalogue.contact import Channel, Contact, Hours, Period
from kiosk.catalogue.reading import Table, near, quoted, unique
from kiosk.catalogue.vocabulary import About, ChannelKind, ContactAudience, ContactId, Topic

__all__ = ["DAYS", "read_contacts"]

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
"""The days as collection.toml and site.toml have them; their index is the day's number, 0 for Monday."""

_NUMBER = re.compile(r"[0-9+() ]*[0-9][0-9+() ]*")
_NUMBERED = (ChannelKind.CALL, ChannelKind.RELAY)


def read_contacts(tables: tuple[Table, ...], known: Mapping[str, int]) -> tuple[Contact, ...]:
    """Every contact that could be made, in order. `known` are the ids that `closed_then` may name."""
    taken: set[str] = set()
    read = (_contact(table, order, known, taken) for order, table in enumerate(tables, 1))
    return tuple(contact for contact in read if contact is not None)


def _contact(table: Table, order: int, known: Mapping[str, int], taken: set[str]) -> Contact | None:
    identity = table.slug()
    unique(table, identity, taken, lambda own: f"There are two contacts called {own}.")
    name, for_ = table.line("name", needed=True), table.line("for", needed=True)
    audience = table.choices("audience", ContactAudience)
    about = table.choices("about", About)
    topics, danger_now = table.choices("topics", Topic, needed=False), table.yes("danger_now")
    channels = tuple(_channel(each) for each in table.tables("channels", "channel", needed=True))
    hours = _hours(table)
    closed_then = _closed_then(table, identity, known)
    languages = table.lines("languages") or ("en",)
    cost = table.line("cost")
    checked, review_by = table.day("checked", needed=True), table.day("review_by")
    table.close()
    if not table.is_whole:
        return None
    return Contact(
        id=ContactId(identity),
        name=name,
        for_=for_,
        audience=audience,
        about=about,
        channels=tuple(each for each in channels if each is not None),
        order=order,
        checked=checked or date.min,
        topics=topics,
        danger_now=danger_now,
        hours=hours,
        closed_then=closed_then,
        languages=languages,
        cost=cost,
        review_by=review_by,
    )


def _channel(table: Table) -> Channel | None:
    kind = table.choice("kind", ChannelKind)
    value = table.line("value", needed=True)
    if kind in _NUMBERED and value and not _NUMBER.fullmatch(value):
        table.wrong("value", f"{quoted(value)} is not a number to ring.", "Write digits and spaces only.")
    then, language = table.line("then"), table.language(default="en")
    table.close()
    return Channel(kind, value, then, language) if table.is_whole and kind is not None else None


def _hours(table: Table) -> Hours | None:
    inside = table.table("hours")
    if inside is None:
        return None
    words, always = inside.line("words", needed=True), inside.yes("always")
    bank_holidays = inside.maybe("bank_holidays")
    periods = tuple(_period(each) for each in inside.tables("periods", "period"))
    if always and periods:
        inside.wrong("always", "It cannot be always open and have periods too.", "Take one of the two out.")
    inside.close()
    return Hours(words, always, tuple(each for each in periods if each is not None), bank_holidays)


def _period(table: Table) -> Period | None:
    days: list[int] = []
    for day in table.lines("days", needed=True):
        if day in DAYS:
            days.append(DAYS.index(day))
        elif day:
            table.wrong("days", f"{quoted(day)} is not a day.", f"Choose from: {', '.join(DAYS)}.")
    opens, closes = table.clock("opens"), table.clock("closes")
    table.close()
    if not table.is_whole or opens is None or closes is None:
        return None
    return Period(tuple(sorted(set(days))), opens, closes)


def _closed_then(table: Table, identity: str, known: Mapping[str, int]) -> tuple[ContactId, ...]:
    found = table.lines("closed_then")
    for other in found:
        if other == identity:
            table.wrong("closed_then", "A contact cannot stand in for itself.", "Name another one.")
        elif other and other not in known:
            nearest = near(other, known)
            todo = f"Did you mean {quoted(nearest)}?" if nearest else "Add the contact, or name one that is there."
            table.wrong("closed_then", f"There is no contact {quoted(other)}.", todo)
    return tuple(ContactId(other) for other in dict.fromkeys(found))
