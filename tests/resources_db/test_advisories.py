"""What the bundled collection says about its own content is true: named, where it is, and only there."""

from __future__ import annotations

import re

import pytest

from tests.resources_db.bundled import FOLDER, advisories, cues, pages, place_pages, place_times, resources

# Words by which a topic is known when it is named.
SIGNS = {
    "violence or abuse": r"violence|\babuse\b",
    "sexual violence": r"sexual violence",
    "neglect": r"neglect",
    "domestic abuse": r"domestic abuse",
    "loss and grief": r"\bloss\b|bereavement|grief",
    "suicide": r"suicide",
    "self-harm": r"self-harm",
    "mental ill-health": r"mental ill-health|mental health",
    "substance use": r"substance use",
    "discrimination": r"discrimination|racism",
    "poverty": r"poverty",
    "prison and police": r"prison|police|uniform",
    "family separation": r"separat|has lived somewhere else",
    "medical": r"hospital",
}
# Of these, the ones that should never stand in a document or recording outside their advisory.
STRONG = ("sexual violence", "neglect", "domestic abuse", "suicide", "self-harm", "substance use", "poverty")


def test_at_least_five_advisories_name_pages_or_times() -> None:
    located = [
        where
        for kind in ("document", "film", "audio")
        for _, advisory in advisories(kind)
        for where in advisory["where"]
        if where != "whole"
    ]

    assert len(located) >= 5


def test_every_item_says_what_it_brings_up_or_that_somebody_looked() -> None:
    for found in resources():
        assert bool(found.get("advisory")) is not bool(found.get("reviewed")), found["id"]
    assert sum(1 for found in resources() if "reviewed" in found) >= 5


def test_an_advisory_has_its_own_name_and_says_how_much() -> None:
    every = [advisory for found in resources() for advisory in found.get("advisory", ())]

    assert len({advisory["id"] for advisory in every}) == len(every)
    assert all(set(advisory["topics"]) <= set(SIGNS) for advisory in every)
    assert all(len(advisory["extent"].split()) >= 3 for advisory in every)


@pytest.mark.parametrize(("found", "advisory"), advisories("document"), ids=lambda value: value["id"])
def test_a_named_page_is_in_the_document_and_holds_what_is_named(found: dict, advisory: dict) -> None:
    texts = pages(found["file"])
    for where in advisory["where"]:
        numbers = place_pages(where)
        assert numbers is not None and numbers.start > 1 and numbers[-1] <= len(texts)
        there = " ".join(texts[number - 1] for number in numbers)
        for topic in advisory["topics"]:
            assert re.search(SIGNS[topic], there, re.IGNORECASE), (topic, where)


@pytest.mark.parametrize(
    ("found", "advisory"), [*advisories("film"), *advisories("audio")], ids=lambda value: value["id"]
)
def test_a_named_time_is_in_the_recording_and_holds_what_is_named(found: dict, advisory: dict) -> None:
    said = cues(found["captions"])
    for where in advisory["where"]:
        times = place_times(where)
        assert times is not None and times[1] <= said[-1][1]
        there = " ".join(line for start, end, lines in said if times[0] <= start and end <= times[1] for line in lines)
        for topic in advisory["topics"]:
            assert re.search(SIGNS[topic], there, re.IGNORECASE), (topic, where)


@pytest.mark.parametrize("topic", STRONG)
def test_a_strong_word_stands_only_where_an_advisory_says_so(topic: str) -> None:
    for found in resources("document"):
        said = {
            number
            for advisory in found.get("advisory", ())
            if topic in advisory["topics"]
            for where in advisory["where"]
            for number in place_pages(where) or ()
        }
        for number, text in enumerate(pages(found["file"]), start=1):
            if number == 2:  # where 'Before you read on' is the advisory, in print
                text = text.split("Before you read on")[0]
            assert number in said or not re.search(SIGNS[topic], text, re.IGNORECASE), (found["id"], number)
    for found in [*resources("film"), *resources("audio")]:
        said_times = [
            place_times(where)
            for advisory in found["advisory"]
            if topic in advisory["topics"]
            for where in advisory["where"]
        ]
        for start, end, lines in cues(found["captions"]):
            inside = any(times and times[0] <= start and end <= times[1] for times in said_times)
            assert inside or not re.search(SIGNS[topic], " ".join(lines), re.IGNORECASE), (found["id"], start)


@pytest.mark.parametrize("topic", STRONG)
def test_the_pages_that_warn_of_nothing_name_nothing_strong(topic: str) -> None:
    for found in resources("page"):
        text = (FOLDER / found["file"]).read_text(encoding="utf-8")
        assert not re.search(SIGNS[topic], text, re.IGNORECASE), found["id"]


def test_a_document_with_an_advisory_says_so_in_print_as_well() -> None:
    for found in resources("document"):
        about = pages(found["file"])[1]
        if "advisory" not in found:
            assert "Nothing to warn of" in about
            continue
        assert "Before you read on" in about
        for advisory in found["advisory"]:
            for where in advisory["where"]:
                numbers = place_pages(where)
                assert numbers is not None and f"Page {numbers.start}" in about
