"""The built-in contacts are the public ones of the bundled collection, and nobody else's."""

from pathlib import Path

from kiosk.catalogue import ContactAudience
from kiosk.catalogue.parse import parse_collection
from kiosk.safeguarding.builtin_contacts import BUILTIN_CONTACTS

BUNDLED = Path(__file__).parents[2] / "resources_db"


def test_they_are_current_or_packaging_make_builtin_contacts_is_due() -> None:
    collection = parse_collection(BUNDLED).collection

    assert collection is not None
    public = [each for each in collection.contacts if set(each.audience) != {ContactAudience.PRACTITIONER}]
    assert list(BUILTIN_CONTACTS) == public


def test_there_is_somebody_for_danger_now_and_none_for_practitioners_only() -> None:
    assert any(contact.danger_now for contact in BUILTIN_CONTACTS)
    assert all(set(contact.audience) != {ContactAudience.PRACTITIONER} for contact in BUILTIN_CONTACTS)
