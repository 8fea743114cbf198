"""The contacts that show even when no library opens: the public ones of the bundled collection.

Written by packaging/make_builtin_contacts.py; a test compares them with the collection. Not edited by hand.
"""

from __future__ import annotations

from datetime import date

from kiosk.catalogue import (
    About,
    Channel,
    ChannelKind,
    Contact,
    ContactAudience,
    ContactId,
    Hours,
    Topic,
)

__all__ = ["BUILTIN_CONTACTS"]

BUILTIN_CONTACTS: tuple[Contact, ...] = (
    Contact(
        id=ContactId("emergency"),
        name="Emergency services",
        for_="Someone in danger now",
        audience=(ContactAudience.PUBLIC,),
        about=(
            About.SELF_UNDER_19,
            About.SELF,
            About.CHILD,
            About.WORK,
        ),
        channels=(Channel(kind=ChannelKind.CALL, value="999"),),
        order=1,
        checked=date(2024, 12, 1),
        topics=(
            Topic.VIOLENCE_OR_ABUSE,
            Topic.SEXUAL_VIOLENCE,
            Topic.DOMESTIC_ABUSE,
            Topic.SUICIDE,
            Topic.SELF_HARM,
            Topic.MEDICAL,
        ),
        danger_now=True,
        hours=Hours(words="Always", always=True),
        review_by=date(2025, 12, 1),
    ),
    Contact(
        id=ContactId("emergency-silently"),
        name="Emergency services, silently",
        for_="Someone in danger who cannot speak",
        audience=(ContactAudience.PUBLIC,),
        about=(
            About.SELF_UNDER_19,
            About.SELF,
            About.CHILD,
            About.WORK,
        ),
        channels=(
            Channel(kind=ChannelKind.CANNOT_SPEAK, value="999", then="Call from a mobile, then press 55 when asked"),
        ),
        order=2,
        checked=date(2024, 12, 1),
        topics=(
            Topic.VIOLENCE_OR_ABUSE,
            Topic.SEXUAL_VIOLENCE,
            Topic.DOMESTIC_ABUSE,
        ),
        danger_now=True,
        hours=Hours(words="Always", always=True),
        review_by=date(2025, 12, 1),
    ),
    Contact(
        id=ContactId("nhs-111"),
        name="NHS 111, mental health option",
        for_="Urgent mental health help, any age",
        audience=(ContactAudience.PUBLIC,),
        about=(
            About.SELF_UNDER_19,
            About.SELF,
            About.CHILD,
            About.WORK,
        ),
        channels=(
            Channel(kind=ChannelKind.CALL, value="111", then="Choose option 2"),
            Channel(kind=ChannelKind.RELAY, value="18001 111", then="Through Relay UK"),
            Channel(kind=ChannelKind.BSL, value="111's video relay", then="British Sign Language"),
        ),
        order=3,
        checked=date(2024, 12, 1),
        topics=(
            Topic.MENTAL_ILL_HEALTH,
            Topic.SUICIDE,
            Topic.SELF_HARM,
        ),
        hours=Hours(words="Always", always=True),
        review_by=date(2025, 12, 1),
    ),
    Contact(
        id=ContactId("childline"),
        name="Childline",
        for_="Children and young people under 19",
        audience=(
            ContactAudience.PUBLIC,
            ContactAudience.YOUNG,
        ),
        about=(About.SELF_UNDER_19,),
        channels=(
            Channel(kind=ChannelKind.CALL, value="0800 1111"),
            Channel(kind=ChannelKind.WEB, value="childline.org.uk"),
        ),
        order=4,
        checked=date(2024, 12, 1),
        hours=Hours(words="Always", always=True),
        review_by=date(2025, 12, 1),
    ),
    Contact(
        id=ContactId("samaritans"),
        name="Samaritans",
        for_="Anyone",
        audience=(ContactAudience.PUBLIC,),
        about=(
            About.SELF_UNDER_19,
            About.SELF,
            About.WORK,
        ),
        channels=(Channel(kind=ChannelKind.CALL, value="116 123"),),
        order=5,
        checked=date(2024, 12, 1),
        topics=(
            Topic.SUICIDE,
            Topic.SELF_HARM,
            Topic.MENTAL_ILL_HEALTH,
            Topic.LOSS_AND_GRIEF,
        ),
        hours=Hours(words="Always", always=True),
        review_by=date(2025, 12, 1),
    ),
    Contact(
        id=ContactId("shout"),
        name="Shout",
        for_="Anyone, by text",
        audience=(
            ContactAudience.PUBLIC,
            ContactAudience.YOUNG,
        ),
        about=(
            About.SELF_UNDER_19,
            About.SELF,
            About.WORK,
        ),
        channels=(Channel(kind=ChannelKind.TEXT, value="85258", then="Text the word SHOUT"),),
        order=6,
        checked=date(2024, 12, 1),
        topics=(
            Topic.SUICIDE,
            Topic.SELF_HARM,
            Topic.MENTAL_ILL_HEALTH,
        ),
        hours=Hours(words="Always", always=True),
        review_by=date(2025, 12, 1),
    ),
    Contact(
        id=ContactId("nspcc"),
        name="NSPCC Helpline",
        for_="An adult worried about a child",
        audience=(ContactAudience.PUBLIC,),
        about=(
            About.CHILD,
            About.WORK,
        ),
        channels=(
            Channel(kind=ChannelKind.CALL, value="0808 800 5000"),
            Channel(kind=ChannelKind.WEB, value="nspcc.org.uk"),
        ),
        order=7,
        checked=date(2024, 12, 1),
        topics=(
            Topic.VIOLENCE_OR_ABUSE,
            Topic.SEXUAL_VIOLENCE,
            Topic.NEGLECT,
        ),
        review_by=date(2025, 12, 1),
    ),
    Contact(
        id=ContactId("national-domestic-abuse"),
        name="National Domestic Abuse Helpline",
        for_="Women and children",
        audience=(ContactAudience.PUBLIC,),
        about=(
            About.SELF,
            About.CHILD,
            About.WORK,
        ),
        channels=(Channel(kind=ChannelKind.CALL, value="0808 2000 247"),),
        order=8,
        checked=date(2024, 12, 1),
        topics=(
            Topic.DOMESTIC_ABUSE,
            Topic.VIOLENCE_OR_ABUSE,
        ),
        hours=Hours(words="Always", always=True),
        review_by=date(2025, 12, 1),
    ),
    Contact(
        id=ContactId("mens-advice-line"),
        name="Men's Advice Line",
        for_="Men experiencing domestic abuse",
        audience=(ContactAudience.PUBLIC,),
        about=(
            About.SELF,
            About.WORK,
        ),
        channels=(Channel(kind=ChannelKind.CALL, value="0808 801 0327"),),
        order=9,
        checked=date(2024, 12, 1),
        topics=(
            Topic.DOMESTIC_ABUSE,
            Topic.VIOLENCE_OR_ABUSE,
        ),
        review_by=date(2025, 12, 1),
    ),
    Contact(
        id=ContactId("leeds-domestic-abuse"),
        name="Leeds domestic abuse helpline",
        for_="Anyone in Leeds",
        audience=(ContactAudience.PUBLIC,),
        about=(
            About.SELF_UNDER_19,
            About.SELF,
            About.CHILD,
            About.WORK,
        ),
        channels=(Channel(kind=ChannelKind.CALL, value="0113 246 0401"),),
        order=10,
        checked=date(2024, 12, 1),
        topics=(
            Topic.DOMESTIC_ABUSE,
            Topic.VIOLENCE_OR_ABUSE,
        ),
        hours=Hours(words="Always", always=True),
        review_by=date(2025, 12, 1),
    ),
    Contact(
        id=ContactId("youngminds-parents"),
        name="YoungMinds Parents Helpline",
        for_="Parents and carers",
        audience=(ContactAudience.PUBLIC,),
        about=(About.CHILD,),
        channels=(
            Channel(kind=ChannelKind.CALL, value="0808 802 5544"),
            Channel(kind=ChannelKind.WEB, value="youngminds.org.uk"),
        ),
        order=11,
        checked=date(2024, 12, 1),
        topics=(Topic.MENTAL_ILL_HEALTH,),
        review_by=date(2025, 12, 1),
    ),
    Contact(
        id=ContactId("mindmate"),
        name="MindMate",
        for_="Young people and families in Leeds",
        audience=(
            ContactAudience.PUBLIC,
            ContactAudience.YOUNG,
        ),
        about=(
            About.SELF_UNDER_19,
            About.CHILD,
            About.WORK,
        ),
        channels=(Channel(kind=ChannelKind.WEB, value="mindmate.org.uk"),),
        order=12,
        checked=date(2024, 12, 1),
        topics=(Topic.MENTAL_ILL_HEALTH,),
        review_by=date(2025, 12, 1),
    ),
    Contact(
        id=ContactId("leeds-social-work-public"),
        name="Leeds Children's Social Work, public",
        for_="Worried about a child in Leeds",
        audience=(ContactAudience.PUBLIC,),
        about=(About.CHILD,),
        channels=(Channel(kind=ChannelKind.CALL, value="0113 222 4403"),),
        order=13,
        checked=date(2024, 12, 1),
        topics=(
            Topic.VIOLENCE_OR_ABUSE,
            Topic.SEXUAL_VIOLENCE,
            Topic.NEGLECT,
            Topic.DOMESTIC_ABUSE,
        ),
        hours=Hours(words="Office hours"),
        closed_then=tuple(
            ContactId(each)
            for each in (
                "emergency",
                "nspcc",
            )
        ),
        review_by=date(2025, 12, 1),
    ),
)
