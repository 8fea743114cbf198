"""A small world: resources with and without something to warn of, and a few who can help."""

from __future__ import annotations

from datetime import date, time

from kiosk.catalogue import (
    About,
    Advisory,
    AdvisoryId,
    Audience,
    Channel,
    ChannelKind,
    Contact,
    ContactAudience,
    ContactId,
    Hours,
    Kind,
    Period,
    Place,
    Resource,
    ResourceId,
    Reviewed,
    SectionId,
    Topic,
)

LOOKED = Reviewed("An editor", date(2026, 11, 1))


def an_advisory(name: str, *places: Place) -> Advisory:
    return Advisory(AdvisoryId(name), (Topic.LOSS_AND_GRIEF,), places, "named, not described")


def a_resource(name: str, *advisories: Advisory, reviewed: Reviewed | None = LOOKED) -> Resource:
    return Resource(
        id=ResourceId(name),
        section=SectionId("vision"),
        kind=Kind.DOCUMENT,
        title=name.title(),
        summary="…",
        language="en",
        audience=Audience.PUBLIC,
        file=f"documents/{name}.pdf",
        reviewed=reviewed,
        advisories=advisories,
    )


EVERYBODY = tuple(About)
ALWAYS = Hours("Always", always=True)
OFFICE = Hours("Office hours", periods=(Period((0, 1, 2, 3, 4), time(9), time(17)),), bank_holidays=False)
NIGHTS = Hours("Evenings and weekends", periods=(Period((0, 1, 2, 3, 4, 5, 6), time(17), time(9)),), bank_holidays=True)


def a_contact(
    name: str,
    order: int,
    *ways: ChannelKind,
    about: tuple[About, ...] = EVERYBODY,
    audience: tuple[ContactAudience, ...] = (ContactAudience.PUBLIC,),
    hours: Hours | None = ALWAYS,
    danger_now: bool = False,
    closed_then: tuple[str, ...] = (),
) -> Contact:
    return Contact(
        id=ContactId(name),
        name=name.title(),
        for_="Anyone",
        audience=audience,
        about=about,
        channels=tuple(Channel(way, "999") for way in ways or (ChannelKind.CALL,)),
        order=order,
        checked=date(2024, 12, 1),
        danger_now=danger_now,
        hours=hours,
        closed_then=tuple(ContactId(other) for other in closed_then),
    )


def some_contacts() -> tuple[Contact, ...]:
    young = (ContactAudience.PUBLIC, ContactAudience.YOUNG)
    return (
        a_contact("emergency", 1, danger_now=True),
        a_contact("silently", 2, ChannelKind.CALL, ChannelKind.CANNOT_SPEAK, danger_now=True),
        a_contact("listeners", 3),
        a_contact("childline", 4, ChannelKind.CALL, ChannelKind.WEB, about=(About.SELF_UNDER_19,), audience=young),
        a_contact("texting", 5, ChannelKind.TEXT, about=(About.SELF_UNDER_19, About.SELF), audience=young),
        a_contact("nspcc", 6, ChannelKind.CALL, ChannelKind.WEB, about=(About.CHILD,), hours=None),
        a_contact("council", 7, about=(About.CHILD,), hours=OFFICE, closed_then=("emergency", "nspcc", "duty-team")),
        a_contact("signing", 8, ChannelKind.BSL, about=(About.SELF,)),
        a_contact("duty-team", 9, about=(About.WORK,), audience=(ContactAudience.PRACTITIONER,), hours=NIGHTS),
    )
