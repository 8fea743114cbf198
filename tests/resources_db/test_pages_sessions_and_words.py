"""The pages open doors that exist, the sessions last as long as they say, and every word leads somewhere."""

from __future__ import annotations

import re

import pytest

from tests.resources_db.bundled import FOLDER, collection, everything_read, pages, place_pages, resource, resources

LENGTHS = {"introduction": 20, "charter-first-steps": 45}
KINDS = {"pages", "film", "audio", "question", "activity", "pause", "choice", "contacts", "handout"}
# What a person may type when things are bad. Each must bring Support before anything else.
HARD = (
    *("suicide", "want to die", "kill myself", "hurt myself", "hurt me", "hitting me", "scared at home", "rape"),
    *("self harm", "cutting", "touched me", "not safe", "help me", "can't cope"),
)


@pytest.mark.parametrize("file", [found["file"] for found in resources("page")])
def test_a_page_has_its_title_its_length_and_doors_that_open(file: str) -> None:
    text = (FOLDER / file).read_text(encoding="utf-8")
    title = next(found["title"] for found in resources("page") if found["file"] == file)
    doors = re.findall(r"^\[[^\]]+\]\(([a-z]+):([a-z0-9-]*)\)$", text, re.MULTILINE)

    assert text.startswith(f"# {title}\n")
    assert text.count("\n# ") == 0
    assert 150 <= len(text.split()) <= 400
    assert ("support", "") in doors
    assert {name for kind, name in doors if kind == "resource"} <= {found["id"] for found in resources()}
    assert len(re.findall(r"\]\(", text)) == len(doors), "a link stands on a line of its own"


def test_every_item_is_behind_a_door_on_some_page() -> None:
    text = " ".join((FOLDER / found["file"]).read_text(encoding="utf-8") for found in resources("page"))
    shelf = {"support-from-adult-services", "the-vision", "integrated-resource-team"}  # each the first of its section

    doors = set(re.findall(r"\(resource:([a-z0-9-]+)\)", text))

    assert {found["id"] for found in resources()} - doors <= shelf


@pytest.mark.parametrize("session", collection()["session"], ids=lambda session: session["id"])
def test_a_sessions_steps_add_up_and_lead_to_what_there_is(session: dict) -> None:
    steps = session["step"]

    assert sum(step["minutes"] for step in steps) == LENGTHS[session["id"]]
    assert {step["kind"] for step in steps} <= KINDS
    assert all(step["notes"].strip() and step["text"].strip() for step in steps)
    for step in steps:
        assert step.get("min_minutes", 1) <= step["minutes"]
        if "pages" in step:
            first, _, last = step["pages"].partition("-")
            length = len(pages(resource(step["resource"])["file"]))
            assert 1 <= int(first) <= int(last or first) <= length


@pytest.mark.parametrize("session", collection()["session"], ids=lambda session: session["id"])
def test_a_pause_stands_before_and_after_every_step_that_opens_a_page_with_an_advisory(session: dict) -> None:
    steps = session["step"]
    hard = [number for number, step in enumerate(steps) if _is_hard(step)]

    assert hard, "a session about trauma names something hard"
    for number in hard:
        assert steps[number - 1]["kind"] == "pause"
        assert steps[number + 1]["kind"] == "pause"
        assert "step out" in steps[number - 1]["notes"] or "sit it out" in steps[number - 1]["notes"]
    assert steps[0]["kind"] == "choice"
    assert any(step["kind"] == "contacts" for step in steps[hard[-1] :])


def test_the_second_session_is_made_around_the_readiness_checklist_and_does_not_pretend_to_hold_it() -> None:
    said = " ".join(step["notes"] for step in collection()["session"][1]["step"])

    assert "it is not the readiness checklist" in said
    assert "this library holds neither the checklist nor the charter" in said


def test_there_are_at_least_fifty_words_and_none_leads_two_ways() -> None:
    words = collection()["words"]
    said = [phrase for word in words for phrase in word["say"]]

    assert len(words) >= 50
    assert len(said) == len(set(said))
    assert all(phrase == phrase.lower().strip() for phrase in said)


@pytest.mark.parametrize("word", collection()["words"], ids=lambda word: word["say"][0])
def test_what_a_word_means_is_really_said_in_the_library(word: dict) -> None:
    read = " ".join(text for where, text in everything_read().items() if where not in ("collection.toml", "README.md"))
    read += " ".join(f"{found['title']} {found['summary']}" for found in resources())
    read = " ".join(read.split()).casefold()

    for meaning in word["means"]:
        assert re.search(rf"\b{re.escape(meaning.casefold())}", read), meaning


@pytest.mark.parametrize("phrase", HARD)
def test_what_sounds_like_distress_brings_support_first(phrase: str) -> None:
    assert any(phrase in word["say"] and word.get("distress") for word in collection()["words"])


def _is_hard(step: dict) -> bool:
    """Whether a step opens a page that an advisory names."""
    if step["kind"] not in ("pages", "film", "audio") or "pages" not in step:
        return False
    number = int(step["pages"].partition("-")[0])
    advised = [place_pages(where) for note in resource(step["resource"]).get("advisory", ()) for where in note["where"]]
    return any(numbers is not None and number in numbers for numbers in advised)
