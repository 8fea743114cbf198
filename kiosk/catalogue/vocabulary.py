"""The closed sets of words that a collection may use. The values are what stands in collection.toml."""

from __future__ import annotations

from enum import Enum
from typing import NewType

__all__ = [
    "About",
    "AdvisoryId",
    "Audience",
    "ChannelKind",
    "ContactAudience",
    "ContactId",
    "Form",
    "Kind",
    "ObjectHash",
    "ResourceId",
    "SectionId",
    "SessionId",
    "StepKind",
    "Topic",
]

ResourceId = NewType("ResourceId", str)
SectionId = NewType("SectionId", str)
AdvisoryId = NewType("AdvisoryId", str)
ContactId = NewType("ContactId", str)
SessionId = NewType("SessionId", str)
ObjectHash = NewType("ObjectHash", str)
"""SHA-256 of a file's bytes, 64 lower-case hex digits."""


class Kind(Enum):
    """What a resource is."""

    PAGE = "page"
    DOCUMENT = "document"
    FILM = "film"
    AUDIO = "audio"


class Audience(Enum):
    """Whom a resource is written for."""

    PROFESSIONAL = "professional"
    PUBLIC = "public"
    YOUNG = "young"


class ContactAudience(Enum):
    """Who may be shown a contact."""

    PUBLIC = "public"
    YOUNG = "young"
    PRACTITIONER = "practitioner"


class About(Enum):
    """Whom a person who looks for support is worried about."""

    SELF_UNDER_19 = "self-under-19"
    SELF = "self"
    CHILD = "child"
    WORK = "work"


class Topic(Enum):
    """What an advisory may name. A closed list, so that a warning is always specific."""

    VIOLENCE_OR_ABUSE = "violence or abuse"
    SEXUAL_VIOLENCE = "sexual violence"
    NEGLECT = "neglect"
    DOMESTIC_ABUSE = "domestic abuse"
    LOSS_AND_GRIEF = "loss and grief"
    SUICIDE = "suicide"
    SELF_HARM = "self-harm"
    MENTAL_ILL_HEALTH = "mental ill-health"
    SUBSTANCE_USE = "substance use"
    DISCRIMINATION = "discrimination"
    POVERTY = "poverty"
    PRISON_AND_POLICE = "prison and police"
    FAMILY_SEPARATION = "family separation"
    MEDICAL = "medical"


class ChannelKind(Enum):
    """How a contact can be reached."""

    CALL = "call"
    TEXT = "text"
    WEB = "web"
    BSL = "bsl"
    RELAY = "relay"
    CANNOT_SPEAK = "cannot-speak"


class Form(Enum):
    """The form of an alternate version of a resource."""

    STANDARD = "standard"
    EASY_READ = "easy-read"
    LARGE_PRINT = "large-print"
    BSL = "bsl"
    AUDIO = "audio"
    TRANSLATION = "translation"


class StepKind(Enum):
    """What happens in one step of a training session."""

    PAGES = "pages"
    FILM = "film"
    AUDIO = "audio"
    QUESTION = "question"
    ACTIVITY = "activity"
    PAUSE = "pause"
    CHOICE = "choice"
    CONTACTS = "contacts"
    HANDOUT = "handout"
