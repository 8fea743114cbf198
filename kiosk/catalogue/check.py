"""What is due in a collection, and whether somebody is there to help: nothing here keeps a release from being built."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from kiosk.catalogue.collection import Collection
from kiosk.catalogue.contact import Contact
from kiosk.catalogue.finding import Finding, Weight
from kiosk.catalogue.reading import FILE
from kiosk.catalogue.resource import Resource
from kiosk.catalogue.vocabulary import ContactAudience

__all__ = ["advice"]


def advice(collection: Collection, today: date) -> tuple[Finding, ...]:
    """The findings, resources first, then contacts, in their order."""
    found = [finding for resource in collection.resources for finding in _of_resource(resource, today)]
    found += [finding for contact in collection.contacts for finding in _of_contact(contact, today)]
    return (*found, *_of_contacts(collection.contacts))


def _of_resource(resource: Resource, today: date) -> Iterator[Finding]:
    place = f'resource "{resource.id}"'
    if resource.review_by is not None and resource.review_by < today:
        yield _finding(place, f"It was due to be looked at by {resource.review_by}.", "Look at it, and move the date.")
    if resource.show_until is not None and resource.show_until < today:
        yield _finding(place, f"It has not been shown since {resource.show_until}.", "Move the date, or take it out.")


def _of_contact(contact: Contact, today: date) -> Iterator[Finding]:
    if contact.review_by is not None and contact.review_by < today:
        place = f'contact "{contact.id}"'
        yield _finding(place, f"It was due to be checked by {contact.review_by}.", "Check it, and move both dates.")


def _of_contacts(contacts: tuple[Contact, ...]) -> Iterator[Finding]:
    seen = [contact for contact in contacts if set(contact.audience) != {ContactAudience.PRACTITIONER}]
    if not seen:
        yield _finding("contact", "There is no contact that visitors may see.", "The built-in ones are shown instead.")
    elif not any(contact.danger_now for contact in seen):
        yield _finding("contact", "No contact is for danger now.", "Give the emergency services “danger_now = true”.")


def _finding(place: str, what: str, todo: str) -> Finding:
    return Finding(Weight.ADVICE, FILE, place, what, todo)
