"""Somebody who can help, how to reach them, and when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time

from kiosk.catalogue.vocabulary import About, ChannelKind, ContactAudience, ContactId, Topic

__all__ = ["Channel", "Contact", "Hours", "Period"]


@dataclass(frozen=True, slots=True)
class Channel:
    """One way to reach a contact. `value` is a number, address or word; `then` what to do after ('choose option 2')."""

    kind: ChannelKind
    value: str
    then: str = ""
    language: str = "en"


@dataclass(frozen=True, slots=True)
class Period:
    """Open on `days` (0 is Monday) from `opens` to `closes`.

    Where `closes` is not after `opens`, it is on the day that follows: 17:00 to 09:00 is a night, 00:00 to 00:00 a day.
    """

    days: tuple[int, ...]
    opens: time
    closes: time


@dataclass(frozen=True, slots=True)
class Hours:
    """When a contact answers. `always` wins over `periods`; `words` are the hours as a person would say them."""

    words: str
    always: bool = False
    periods: tuple[Period, ...] = ()
    bank_holidays: bool | None = None
    """Open on bank holidays, closed, or not known."""


@dataclass(frozen=True, slots=True)
class Contact:
    """A helpline, service or team. `hours` is absent where none are known: then none are claimed."""

    id: ContactId
    name: str
    for_: str
    audience: tuple[ContactAudience, ...]
    about: tuple[About, ...]
    channels: tuple[Channel, ...]
    order: int
    checked: date
    topics: tuple[Topic, ...] = ()
    danger_now: bool = False
    hours: Hours | None = None
    closed_then: tuple[ContactId, ...] = ()
    languages: tuple[str, ...] = ("en",)
    cost: str = ""
    review_by: date | None = None
