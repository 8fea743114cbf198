"""The vocabulary of a collection: frozen types, and `parse`, the door through which collection.toml becomes them."""

from kiosk.catalogue.advisory import COLLECTION_ADVISORY, Advisory, Pages, Place, Times, Whole
from kiosk.catalogue.block import Block, BlockKind
from kiosk.catalogue.collection import Collection, CollectionAdvisory, EverydayWords, Section
from kiosk.catalogue.contact import Channel, Contact, Hours, Period
from kiosk.catalogue.finding import Finding, Weight
from kiosk.catalogue.resource import Alternate, Resource, Reviewed, Source
from kiosk.catalogue.session import Step, TrainingSession
from kiosk.catalogue.vocabulary import (
    About,
    AdvisoryId,
    Audience,
    ChannelKind,
    ContactAudience,
    ContactId,
    Form,
    Kind,
    ObjectHash,
    ResourceId,
    SectionId,
    SessionId,
    StepKind,
    Topic,
)

__all__ = [
    "COLLECTION_ADVISORY",
    "About",
    "Advisory",
    "AdvisoryId",
    "Alternate",
    "Audience",
    "Block",
    "BlockKind",
    "Channel",
    "ChannelKind",
    "Collection",
    "CollectionAdvisory",
    "Contact",
    "ContactAudience",
    "ContactId",
    "EverydayWords",
    "Finding",
    "Form",
    "Hours",
    "Kind",
    "ObjectHash",
    "Pages",
    "Period",
    "Place",
    "Resource",
    "ResourceId",
    "Reviewed",
    "Section",
    "SectionId",
    "SessionId",
    "Source",
    "Step",
    "StepKind",
    "Times",
    "Topic",
    "TrainingSession",
    "Weight",
    "Whole",
]
