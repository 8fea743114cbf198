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


def test_a_resource_that_nobody_looked_at_is_listed_and_does_not_stop_a_release(tmp_path: Path) -> None:
    collection = a_collection(tmp_path)
    bare = replace(collection.resources[1], advisories=(), reviewed=None)

    found = advice(replace(collection, resources=(bare,)), TODAY)

    assert [(each.weight, each.place) for each in found] == [(Weight.ADVICE, 'resource "plan"')]
    assert "only staff see it" in found[0].what


def test_what_is_due_or_missing_is_listed(tmp_path: Path) -> None:
    collection = a_collection(tmp_path)
    film = replace(collection.resources[0], captions="", transcript="", review_by=TODAY.replace(day=1, month=11))
    helpline = replace(collection.contacts[0], review_by=date(2025, 1, 1))

    found = [each.what for each in advice(replace(collection, resources=(film,), contacts=(helpline,)), TODAY)]

    assert found == [
        "It was due to be looked at by 2026-11-01.",
        "The film has no captions.",
        "It has no transcript, for those who cannot hear it.",
        "It was due to be checked by 2025-01-01.",
        "No contact is for danger now.",
    ]


def test_a_collection_without_contacts_is_told_what_is_shown_instead(tmp_path: Path) -> None:
    found = advice(replace(a_collection(tmp_path), contacts=()), TODAY)

    assert [each.todo for each in found] == ["The built-in ones are shown instead."]
