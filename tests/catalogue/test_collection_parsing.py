"""collection.toml becomes a collection, and every mistake becomes a finding that an editor can act on."""

from datetime import date, time
from pathlib import Path

import pytest

from kiosk.catalogue import (
    About,
    Alternate,
    Channel,
    ChannelKind,
    Form,
    Hours,
    Pages,
    Period,
    Reviewed,
    Source,
    Step,
    StepKind,
    Times,
    Topic,
    Weight,
)
from kiosk.catalogue.parse import parse_collection
from kiosk.catalogue.parse_resource import pages_from, times_from, written_pages, written_times
from tests.catalogue.editors_folder import WHOLE, an_editors_folder, read_with

BUNDLED = Path(__file__).parents[2] / "resources_db"


def findings(folder: Path, old: str, new: str) -> list[str]:
    """What is said of the whole collection after one change, without the name of the file."""
    return [str(finding).removeprefix("collection.toml: ") for finding in read_with(folder, old, new).findings]


def test_a_whole_collection_is_read_whole(tmp_path: Path) -> None:
    parsed = parse_collection(an_editors_folder(tmp_path))

    assert parsed.findings == ()
    assert parsed.collection is not None
    film, plan = parsed.collection.resources
    assert (film.id, plan.id) == ("film", "plan"), "resources stand by section, then as in the file"
    assert plan.reviewed == Reviewed("An editor", date(2026, 11, 1))
    assert plan.source == Source("https://example.org/plan/", "The published plan")
    assert plan.alternates == (Alternate(Form.EASY_READ, "en", "documents/easy.pdf"),)
    assert plan.advisories[0].places == (Pages(8, 9), Pages(3, 3)), "pages count from 0 here, from 1 there"
    assert film.advisories[0].places == (Times(130.0, 3785.0),)
    assert film.advisories[0].topics == (Topic.LOSS_AND_GRIEF, Topic.SUICIDE)
    helpline, emergency = parsed.collection.contacts
    assert helpline.hours == Hours("Weekdays 9 to 5", False, (Period((0, 1), time(9), time(17)),), False)
    assert helpline.channels[1] == Channel(ChannelKind.WEB, "example.org", "look around")
    assert (helpline.order, emergency.order, helpline.about) == (1, 2, (About.SELF, About.CHILD))
    assert helpline.closed_then == ("emergency",)
    pages, watched = parsed.collection.sessions[0].steps
    assert (pages.first_page, pages.last_page) == (2, 3)
    assert watched == Step(StepKind.FILM, "Watch", 2, resource=film.id, start_s=10.0, end_s=65.0, optional=True)
    assert parsed.collection.words[1].distress


def test_the_bundled_collection_has_no_mistake() -> None:
    parsed = parse_collection(BUNDLED)

    assert parsed.mistakes == ()
    assert parsed.collection is not None
    assert len(parsed.collection.sections) == 7
    assert len(parsed.collection.contacts) == 15


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            'title = "The plan"',
            'titel = "The plan"',
            ['resource "plan": There is no “title”. Please add it.',
             'resource "plan": Nothing here is called “titel”. Did you mean “title”?'],
        ),
        (
            "[[words]]\nsay",
            "[[wrods]]\nsay",
            ["“wrods”: Nothing here is called “wrods”. Did you mean “words”?"],
        ),
        (
            'topics = ["violence or abuse"]\nwhere',
            'topics = ["violence"]\nwhere',
            ['resource "plan", advisory "plan-violence", topics: “violence” is not in the list. '
             "Did you mean “violence or abuse”?"],
        ),
        (
            'where = ["pages 9-10", "page 4"]',
            'where = ["chapter 2"]',
            ['resource "plan", advisory "plan-violence", where: “chapter 2” is not a place. '
             "Write “whole”, “pages 9-10” (counted from 1), or “time 2:10-3:05”."],
        ),
        (
            'where = ["pages 9-10", "page 4"]',
            'where = ["time 0:10-0:20"]',
            ['resource "plan", advisory "plan-violence", where: “time 0:10-0:20”: only a film or a sound has times. '
             "Write “whole”, or pages."],
        ),
        (
            'extent = "named, not described"\n',
            "",
            ['resource "plan", advisory "plan-violence": There is no “extent”. Please add it.'],
        ),
        (
            'id = "film"\n',
            'id = "plan"\n',
            ['resource "plan", id: There are two resources called “plan”. '
             "Give each its own, and never use an old one again.",
             'session "introduction", step 2, resource: There is no resource “film”. '
             "Add the resource, or name one that is there."],
        ),
        (
            'id = "valley"',
            'id = "A Valley!"',
            ["collection, id: “A Valley!” is not a stable name. Use a-z, 0-9 and single hyphens, such as “a-valley”."],
        ),
        (
            'section = "strategy"\nkind',
            'section = "startegy"\nkind',
            ['resource "plan", section: There is no section “startegy”. Did you mean “strategy”?'],
        ),
        (
            "on = 2026-11-01",
            'on = "November"',
            ['resource "plan", reviewed, on: “November” is not a date. Write it as 2026-11-30, without quotes.'],
        ),
        (
            'published = "2023-07"',
            'published = "2023-02-30"',
            ['resource "plan", published: “2023-02-30” is not a date. '
             "Write “2023”, “2023-07” or “2023-07-14”, in quotes."],
        ),
        (
            "minutes = 25",
            "minutes = true",
            ['resource "plan", minutes: This should be a whole number. It now says true.'],
        ),
        (
            "https://example.org",
            "http://example.org",
            ['resource "plan", source, url: “http://example.org/plan/” is not a full https address. '
             "Begin it with “https://”."],
        ),
        (
            'closed_then = ["emergency"]',
            'closed_then = ["emergancy", "helpline"]',
            ['contact "helpline", closed_then: There is no contact “emergancy”. Did you mean “emergency”?',
             'contact "helpline", closed_then: A contact cannot stand in for itself. Name another one.'],
        ),
        (
            'opens = "09:00"',
            'opens = "9am"',
            ['contact "helpline", hours, period 1, opens: “9am” is not a time of day. '
             "Write it as “09:30”; midnight is “00:00”."],
        ),
        (
            'days = ["tue", "mon"]',
            'days = ["Tuesday"]',
            ['contact "helpline", hours, period 1, days: “Tuesday” is not a day. '
             "Choose from: mon, tue, wed, thu, fri, sat, sun."],
        ),
        (
            'value = "0800 1111"',
            'value = "ask Anna"',
            ['contact "helpline", channel 1, value: “ask Anna” is not a number to ring. Write digits and spaces only.'],
        ),
        (
            'pages = "3-4"',
            'pages = "0-4"',
            ['session "introduction", step 1, pages: “0-4” are not pages. '
             "Write “3-4”, or “3” for one page; they count from 1."],
        ),
        (
            'resource = "plan"\npages',
            'resource = "film"\npages',
            ['session "introduction", step 1, resource: “film” is a film, and this step needs a document. '
             "Change one of the two."],
        ),
        (
            'title = "A film"',
            'title = "A \\u202Emlif"',
            ['resource "film", title: The text holds a character that cannot be seen (U+202E). '
             "Delete the text and type it again."],
        ),
        (
            'title = "A film"',
            'title = """A\nfilm"""',
            ['resource "film", title: The text runs over more than one line. Write it on one line.'],
        ),
    ],
)  # fmt: skip
def test_a_mistake_is_said_with_its_place_and_what_to_do(tmp_path: Path, old: str, new: str, said: list[str]) -> None:
    assert findings(tmp_path, old, new) == said


@pytest.mark.parametrize(
    "extent",
    [
        "may be distressing",
        "This may be upsetting for some people",
        "Trigger warning: some content might be difficult",
        "distressing content",
        "sensitive themes",
    ],
)
def test_a_bare_may_be_distressing_is_refused(tmp_path: Path, extent: str) -> None:
    said = findings(tmp_path, 'extent = "named, not described"', f'extent = "{extent}"')

    assert len(said) == 1
    assert "nobody can choose by it" in said[0]


@pytest.mark.parametrize("extent", ["two paragraphs", "difficult births are named on one page", "named"])
def test_an_extent_in_words_is_taken(tmp_path: Path, extent: str) -> None:
    assert findings(tmp_path, 'extent = "named, not described"', f'extent = "{extent}"') == []


def test_an_advisory_without_topics_is_refused(tmp_path: Path) -> None:
    parsed = read_with(tmp_path, 'topics = ["violence or abuse"]\nwhere', "topics = []\nwhere")

    assert parsed.collection is None
    assert "Name at least one." in str(parsed.findings[0])


@pytest.mark.parametrize(
    "name",
    [
        "/etc/passwd",
        "../plan.pdf",
        "documents/../../plan.pdf",
        "C:/plan.pdf",
        "documents\\\\plan.pdf",
        "a//b.pdf",
        "~/.pdf",
    ],
)
def test_a_file_outside_the_folder_is_never_named(tmp_path: Path, name: str) -> None:
    parsed = read_with(tmp_path, 'file = "documents/plan.pdf"', f'file = "{name}"')

    assert parsed.collection is None
    assert len(parsed.findings) == 1


def test_a_link_that_leads_out_of_the_folder_is_not_followed(tmp_path: Path) -> None:
    folder = an_editors_folder(tmp_path / "collection")
    (tmp_path / "secret.pdf").touch()
    (folder / "documents" / "plan.pdf").unlink()
    (folder / "documents" / "plan.pdf").symlink_to(tmp_path / "secret.pdf")

    parsed = parse_collection(folder)

    assert parsed.collection is None
    assert "leads out of the collection's folder" in str(parsed.findings[0])


def test_a_missing_file_is_a_mistake_and_the_rest_can_still_be_looked_at(tmp_path: Path) -> None:
    parsed = read_with(tmp_path, 'file = "documents/plan.pdf"', 'file = "documents/plann.pdf"')

    assert parsed.collection is not None
    assert [str(finding) for finding in parsed.mistakes] == [
        'collection.toml: resource "plan", file: There is no file “documents/plann.pdf”. Did you mean “plan.pdf”?'
    ]


def test_an_unknown_name_is_a_mistake_and_the_rest_can_still_be_looked_at(tmp_path: Path) -> None:
    parsed = read_with(tmp_path, "minutes = 25", "minuets = 25")

    assert parsed.collection is not None
    assert [finding.weight for finding in parsed.findings] == [Weight.MISTAKE]
    assert "“minutes”" in parsed.findings[0].todo


def test_every_mistake_is_found_at_once_and_in_order(tmp_path: Path) -> None:
    text = WHOLE.replace('"A valley of help"', "5").replace('audience = "public"', 'audience = "pubilc"')
    text = text.replace('kind = "web"', 'kind = "website"').replace("minutes = 4", "minutes = 0")

    parsed = parse_collection(an_editors_folder(tmp_path, text))

    assert [finding.place for finding in parsed.findings] == [
        "collection, title",
        'resource "film", audience',
        'contact "helpline", channel 2, kind',
        'session "introduction", step 1, minutes',
    ]


def test_pages_and_times_are_written_as_they_are_read() -> None:
    for words in ("4", "9-10"):
        pages = pages_from(words)
        assert pages is not None and written_pages(pages) == words
    for words in ("0:10-1:05", "2:10-1:03:05", "0:00.5-0:01.25"):
        times = times_from(words)
        assert times is not None and written_times(times) == words
    assert times_from("1:05-0:10") is None
    assert pages_from("10-9") is None
