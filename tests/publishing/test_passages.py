"""What search will find, cut from what there is."""

from __future__ import annotations

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.catalogue import (
    Advisory,
    AdvisoryId,
    Audience,
    Block,
    BlockKind,
    Kind,
    Pages,
    Place,
    Resource,
    ResourceId,
    Reviewed,
    SectionId,
    Times,
    Topic,
    Whole,
)
from kiosk.publishing.passages import Spoken, of_page, of_title, of_words_spoken, stands_open
from kiosk.publishing.texts import transcript


def a_resource(*places: Place, reviewed: bool = True, show_until: date | None = None) -> Resource:
    advisory = Advisory(AdvisoryId("a"), (Topic.NEGLECT,), places, "named, not described") if places else None
    return Resource(
        ResourceId("r"),
        SectionId("s"),
        Kind.FILM,
        "The title",
        "The summary.",
        "en",
        Audience.PUBLIC,
        "film.mp4",
        also_known_as=("Another name",),
        keywords=("keyword",),
        reviewed=Reviewed("A tester", date(2026, 1, 1)) if reviewed else None,
        show_until=show_until,
        advisories=(advisory,) if advisory else (),
    )


def test_a_title_passage_holds_all_that_a_resource_is_called_and_about() -> None:
    assert of_title(a_resource()).body == "The title\nAnother name\nkeyword\nThe summary."


def test_a_page_is_cut_at_its_headings_and_nothing_of_it_is_lost() -> None:
    blocks = (
        Block(BlockKind.PARAGRAPH, "Before"),
        Block(BlockKind.HEADING, "One", level=2),
        Block(BlockKind.ITEM, "a", level=1, marker="•"),
        Block(BlockKind.HEADING, "Two", level=2),
    )

    found = [(passage.heading, passage.body) for passage in of_page(a_resource(), blocks)]

    assert found == [("", "Before"), ("One", "One\na"), ("Two", "Two")]


def test_what_nobody_reviewed_what_shows_on_some_days_and_what_an_advisory_covers_is_not_open() -> None:
    assert stands_open(a_resource())
    assert not stands_open(a_resource(reviewed=False))
    assert not stands_open(a_resource(show_until=date(2030, 1, 1)))
    assert not stands_open(a_resource(Whole()))
    assert [stands_open(a_resource(Pages(1, 2)), page=page) for page in (0, 1, 2, 3, None)] == [
        True,
        False,
        False,
        True,
        False,
    ]
    assert not stands_open(a_resource(Times(1, 2)))
    assert of_title(a_resource(Pages(1, 2))).is_open and not of_title(a_resource(Whole())).is_open


cues = st.lists(st.tuples(st.floats(0.1, 9), st.floats(0.1, 9)), max_size=30).map(
    lambda gaps: [
        Spoken(f"cue {number}", sum(map(sum, gaps[:number])), sum(map(sum, gaps[:number])) + gap[1])
        for number, gap in enumerate(gaps)
    ]
)


@settings(max_examples=100, deadline=None)
@given(cues, st.floats(0, 100), st.floats(0.1, 60))
def test_stretches_keep_every_word_once_and_never_mix_what_is_open_with_what_is_not(
    spoken: list[Spoken], start_s: float, length_s: float
) -> None:
    resource = a_resource(Times(start_s, start_s + length_s))

    stretches = list(of_words_spoken(resource, spoken))

    assert "\n".join(stretch.body for stretch in stretches) == "\n".join(one.text for one in spoken)
    for stretch in stretches:
        inside = [one for one in spoken if one.text in stretch.body.split("\n")]
        assert stretch.end_s - stretch.start_s <= max(30.0, inside[0].end_s - inside[0].start_s)
        if stretch.is_open:
            assert all(stands_open(resource, start_s=one.start_s, end_s=one.end_s) for one in inside)


def test_a_transcript_s_paragraphs_last_until_the_next_time_and_the_last_to_the_end() -> None:
    blocks = tuple(Block(BlockKind.PARAGRAPH, text) for text in ("Title", "[0:05] One", "more", "[1:00:00] Two"))

    assert transcript(blocks, 4000.0) == (
        Spoken("Title"),
        Spoken("One", 5.0, 3600.0),
        Spoken("more", 5.0, 3600.0),
        Spoken("Two", 3600.0, 4200.0),
    )
