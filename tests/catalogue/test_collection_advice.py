"""What an editor might like to know about a collection that is right."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from kiosk.catalogue import Collection, Weight
from kiosk.catalogue.check import advice
from kiosk.catalogue.parse import parse_collection
from tests.catalogue.editors_folder import an_editors_folder

TODAY = date(2026, 12, 1)


def a_collection(folder: Path) -> Collection:
    collection = parse_collection(an_editors_folder(folder)).collection
    assert collection is not None
    return collection


def test_nothing_is_said_of_a_collection_that_lacks_nothing(tmp_path: Path) -> None:
    assert advice(a_collection(tmp_path), TODAY) == ()


def test_what_is_due_is_listed(tmp_path: Path) -> None:
    collection = a_collection(tmp_path)
    film = replace(collection.resources[0], review_by=date(2026, 11, 1), show_until=date(2026, 11, 30))
    helpline = replace(collection.contacts[0], review_by=date(2025, 1, 1))

    found = [each.what for each in advice(replace(collection, resources=(film,), contacts=(helpline,)), TODAY)]

    assert found == [
        "It was due to be looked at by 2026-11-01.",
        "It has not been shown since 2026-11-30.",
        "It was due to be checked by 2025-01-01.",
        "No contact is for danger now.",
    ]


def test_a_collection_without_contacts_is_told_what_is_shown_instead(tmp_path: Path) -> None:
    found = advice(replace(a_collection(tmp_path), contacts=()), TODAY)

    assert [each.weight for each in found] == [Weight.ADVICE]
    assert [each.todo for each in found] == ["The built-in ones are shown instead."]
