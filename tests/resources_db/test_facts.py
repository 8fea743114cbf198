"""The bundled collection says only what is known: its sections, items, contacts, addresses and numbers."""

from __future__ import annotations

import re
from datetime import date

import pytest

from tests.resources_db.bundled import collection, everything_read, pages, resource, resources

HUB = (
    "https://mindmate.org.uk/im-a-professional/compassionate-leeds-trauma-informed-practice-information-hub/"
    "how-will-leeds-become-a-trauma-informed-city/"
)
BRIEFINGS = "https://forumcentral.org.uk/our-work/trauma-informed/"
CHARTER = (
    "https://wypartnership.co.uk/our-priorities/population-health-management/adversity-trauma-and-resilience/"
    "west-yorkshire-trauma-informed-charter"
)

SECTIONS = {
    "The vision": ["page"],
    "Compassionate Leeds Strategy": ["document"],
    "Strong Foundations": ["page", "film"],
    "Integrated Resource Team": ["page", "audio"],
    "Trauma Informed Communities": ["page"] + ["document"] * 6,
    "Support from Adult Services": ["page", "document"],
    "Support across West Yorkshire": ["page"],
}

# name | for | audience | how | hours, as the editors were given them
CONTACTS = [
    ("Emergency services", "someone in danger now", ["public"], ["call 999"], "always"),
    (
        "Emergency services, silently",
        "someone in danger who cannot speak",
        ["public"],
        ["cannot-speak 999 call from a mobile, then press 55 when asked"],
        "always",
    ),
    (
        "NHS 111, mental health option",
        "urgent mental health help, any age",
        ["public"],
        ["call 111 choose option 2", "relay 18001 111 through Relay UK", "bsl 111's video relay British Sign Language"],
        "always",
    ),
    (
        "Childline",
        "children and young people under 19",
        ["public", "young"],
        ["call 0800 1111", "web childline.org.uk"],
        "always",
    ),
    ("Samaritans", "anyone", ["public"], ["call 116 123"], "always"),
    ("Shout", "anyone, by text", ["public", "young"], ["text 85258 text the word SHOUT"], "always"),
    ("NSPCC Helpline", "an adult worried about a child", ["public"], ["call 0808 800 5000", "web nspcc.org.uk"], None),
    ("National Domestic Abuse Helpline", "women and children", ["public"], ["call 0808 2000 247"], "always"),
    ("Men's Advice Line", "men experiencing domestic abuse", ["public"], ["call 0808 801 0327"], None),
    ("Leeds domestic abuse helpline", "anyone in Leeds", ["public"], ["call 0113 246 0401"], "always"),
    (
        "YoungMinds Parents Helpline",
        "parents and carers",
        ["public"],
        ["call 0808 802 5544", "web youngminds.org.uk"],
        None,
    ),
    ("MindMate", "young people and families in Leeds", ["public", "young"], ["web mindmate.org.uk"], None),
    (
        "Leeds Children's Social Work, public",
        "worried about a child in Leeds",
        ["public"],
        ["call 0113 222 4403"],
        "office hours",
    ),
    (
        "Leeds Children's Social Work, professionals",
        "worried about a child in Leeds",
        ["practitioner"],
        ["call 0113 376 0336 choose option 2"],
        "Monday to Thursday 9 to 5, Friday 9 to 4.30",
    ),
    (
        "Leeds Children's Emergency Duty Team",
        "practitioners only",
        ["practitioner"],
        ["call 0113 535 0600"],
        "evenings, weekends and bank holidays",
    ),
]

NUMBERS = {
    *("999", "111", "18001 111", "0800 1111", "116 123", "85258", "0808 800 5000", "0808 2000 247", "0808 801 0327"),
    *("0113 246 0401", "0808 802 5544", "0113 222 4403", "0113 376 0336", "0113 535 0600"),
}
NUMBER = r"(?<![\d.:-])\b(?:0\d{2,4}(?: ?\d{3,4}){1,2}|1\d{4} \d{3}|116 \d{3}|85\d{3}|999|111)\b"
YEARS = {
    *("2020", "2022", "2023", "2024", "2030", "2031"),  # in the facts
    *("2025", "2026"),  # when contacts fall due; this edition and when it was looked through
}
PUBLISHED = {1: "2023-07", 2: "2023-08", 3: "2023-09", 4: None, 5: None, 6: "2024-03"}


def test_the_seven_sections_stand_in_order_with_what_belongs_to_them() -> None:
    kinds = {
        section["title"]: [found["kind"] for found in resources() if found["section"] == section["id"]]
        for section in collection()["section"]
    }

    assert list(kinds.items()) == list(SECTIONS.items())
    assert len(resources()) == 16


def test_the_team_and_the_fifth_briefing_are_found_under_their_other_names() -> None:
    names = ["Compassionate Leeds Programme Team", "Integrated Trauma Informed Practice team"]

    assert resource("integrated-resource-team")["also_known_as"] == names
    assert "the 4's" in resource("briefing-5")["also_known_as"]


def test_the_briefings_are_numbered_and_dated_only_where_the_date_is_known() -> None:
    briefings = [found for found in resources("document") if found["section"] == "communities"]

    assert {found["number"]: found.get("published") for found in briefings} == PUBLISHED


@pytest.mark.parametrize("identity", [found["id"] for found in resources()])
def test_every_item_is_a_starter_and_says_so_and_shows_where_the_published_one_is(identity: str) -> None:
    found = resource(identity)

    assert found["starter"] is True
    assert found["edition_note"].startswith("Starter edition: ")
    assert "The published one" in found["edition_note"]
    assert found["source"]["url"] in (HUB, BRIEFINGS, CHARTER)
    assert 2 <= len(re.findall(r"[.?](?: |$)", found["summary"])) <= 4


def test_the_charters_code_is_labelled_how_to_get_the_charter() -> None:
    assert resource("trauma-informed-charter")["source"] == {"url": CHARTER, "label": "How to get the charter"}


def test_the_collection_opens_with_before_you_continue() -> None:
    advisory = collection()["collection"]["advisory"]

    assert advisory["title"] == "Before you continue"
    for said in ("written for professionals", "distressing experiences", "support for yourself or your child"):
        assert said in advisory["text"]


def test_the_contacts_are_the_table_that_was_given() -> None:
    told = []
    for contact in collection()["contact"]:
        how = [
            " ".join(filter(None, (channel["kind"], channel["value"], channel.get("then", ""))))
            for channel in contact["channels"]
        ]
        told.append((contact["name"], contact["for"], contact["audience"], how, contact.get("hours", {}).get("words")))

    assert _folded(told) == _folded(CONTACTS)


def test_contacts_are_checked_and_due_and_only_the_two_for_danger_are_marked() -> None:
    for contact in collection()["contact"]:
        assert (contact["checked"], contact["review_by"]) == (date(2024, 12, 1), date(2025, 12, 1))
        assert contact.get("danger_now", False) is contact["name"].startswith("Emergency services")
        assert "cost" not in contact, "nothing is known about what a call costs"
        assert contact.get("hours", {}).get("always", False) is (contact.get("hours", {}).get("words") == "Always")


def test_a_closed_social_work_line_leads_to_emergency_and_the_nspcc() -> None:
    contacts = {contact["id"]: contact for contact in collection()["contact"]}

    assert contacts["leeds-social-work-public"]["closed_then"] == ["emergency", "nspcc"]
    assert contacts["leeds-social-work-professionals"]["closed_then"][:2] == ["emergency", "nspcc"]
    for contact in contacts.values():
        assert set(contact.get("closed_then", ())) <= set(contacts)


def test_no_address_stands_anywhere_but_those_that_were_given() -> None:
    given = {HUB, BRIEFINGS, CHARTER}
    sites = {"mindmate.org.uk", "forumcentral.org.uk", "wypartnership.co.uk"}
    sites |= {"childline.org.uk", "nspcc.org.uk", "youngminds.org.uk"}
    for where, text in everything_read().items():
        for address in re.findall(r"https?://[^\s\"')\]}>]+(?: [a-z-]+/how-[^\s]+)?", text):
            joined = address.replace(" ", "")
            assert any(one.startswith(joined) or joined == one for one in given), (where, address)
        for site in re.findall(r"\b(?:[a-z0-9-]+\.)+(?:org|co|com|gov|nhs|net|uk)(?:\.uk)?\b", text.lower()):
            assert site in sites, (where, site)


def test_no_telephone_number_stands_anywhere_but_those_that_were_given() -> None:
    for where, text in everything_read().items():
        plain = re.sub(r"\d{4}-\d\d-\d\d", " ", text)
        for number in re.findall(NUMBER, plain):
            assert number in NUMBERS, (where, number)


def test_no_year_stands_anywhere_but_those_that_are_known() -> None:
    for where, text in everything_read().items():
        for year in re.findall(r"\b(?:19|20)\d\d\b", text.replace("0808 2000 247", "")):
            assert year in YEARS, (where, year)


def test_an_example_with_people_in_it_says_that_it_is_made_up() -> None:
    people = {"briefing-1": "Amina", "briefing-3": "Joe", "compassionate-leeds": "Sam"}
    for identity, name in people.items():
        told = [text for text in pages(resource(identity)["file"]) if re.search(rf"\b{name}\b", text)]
        assert len(told) == 1
        assert "The people and the place are made up." in told[0]


def test_people_read_calm_words() -> None:
    for where, text in everything_read().items():
        assert not re.search(r"[a-z]!", text), where
        assert not re.search(r"\b(?:color|behavior|center|organiz|recogniz|realiz|traumatiz)", text), where


def _folded(rows: list[tuple[object, ...]]) -> list[str]:
    return [repr(row).casefold() for row in rows]
