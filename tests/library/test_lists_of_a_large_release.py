"""Lists, counts and filters: the same as the gate says, and no more of the file in memory than is looked at."""

from __future__ import annotations

from collections import Counter
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.catalogue import Advisory, AdvisoryId, Kind, Resource, ResourceId, SectionId, Topic, Whole
from kiosk.errors import ResourceUnknown
from kiosk.library.listing import advised, holdings, languages, listing
from kiosk.library.release import Release, open_release
from kiosk.library.search import search
from kiosk.library.shown import SHOWN, parameters
from kiosk.safeguarding.gate import Hidden, decide
from kiosk.safeguarding.visit import Mode, Visit
from tests.library.small_release import Small, a_member_of_staff, a_release, a_visitor

MANY = 5_000
DAYS = (None, "2026-03-01", "2026-05-31", "2026-12-31")


def warned(number: int) -> tuple[Advisory, ...]:
    return (Advisory(AdvisoryId(f"about-{number}"), (Topic.NEGLECT,), (Whole(),), "named"),)


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return a_release(
        tmp_path_factory.mktemp("large"),
        *(Small(f"one-{number}", f"Number {number}", kind="page", section=2 - number % 2) for number in range(MANY)),
    )


@st.composite
def smalls(draw: st.DrawFn) -> list[Small]:
    def one(number: int) -> Small:
        kind = draw(st.sampled_from(["page", "document", "film", "audio"]))
        return Small(
            f"one-{number}",
            kind=kind,
            pages=["words"] * draw(st.integers(0, 9)) if kind == "document" else (),
            cues=draw(st.sampled_from([(), [(1.0, 2.0, "said")]])) if kind == "film" else (),
            reviewed=draw(st.booleans()),
            advisories=warned(number) if draw(st.booleans()) else (),
            show_from=draw(st.sampled_from(DAYS)),
            show_until=draw(st.sampled_from(DAYS)),
            section=draw(st.sampled_from([1, 2])),
        )

    return [one(number) for number in range(draw(st.integers(0, 8)))]


def visits() -> st.SearchStrategy[Visit]:
    def ended() -> Visit:
        visit = Visit(Mode.STAFF)
        visit.end()
        return visit

    return st.sampled_from([a_visitor, a_member_of_staff, ended, lambda: Visit(Mode.PUBLIC)]).map(lambda make: make())


@given(
    made=smalls(),
    visit=visits(),
    today=st.sampled_from([None, date(2026, 2, 1), date(2026, 3, 1), date(2026, 5, 31), date(2027, 1, 1)]),
    section=st.sampled_from([None, SectionId("first"), SectionId("second"), SectionId("nowhere")]),
    kinds=st.sets(st.sampled_from(Kind)),
    captions=st.booleans(),
    at_least=st.none() | st.integers(0, 9),
    at_most=st.none() | st.integers(0, 9),
)
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_list_names_what_the_gate_shows_and_the_filters_leave(
    tmp_path: Path,
    made: list[Small],
    visit: Visit,
    today: date | None,
    section: SectionId | None,
    kinds: set[Kind],
    captions: bool,
    at_least: int | None,
    at_most: int | None,
) -> None:
    with open_release(a_release(tmp_path / "published", *made)) as release:
        everything = [entry.resource for entry in release.entries(range(1, len(made) + 1))]
        known = [one for one in everything if not isinstance(decide(one, visit, today), Hidden)]
        wanted = [
            one
            for one in known
            if (section is None or one.section == section)
            and (not kinds or one.kind in kinds)
            and (not captions or one.captions or one.transcript)
            and (at_least is None or length(release, one) >= at_least)
            and (at_most is None or length(release, one) <= at_most)
        ]

        found = listing(
            release,
            visit,
            today,
            section=section,
            kinds=tuple(kinds),
            captions=captions,
            at_least=at_least,
            at_most=at_most,
        )

        assert list(found) == wanted == [found[place] for place in range(len(found))]
        assert list(release.resources(visit, today=today)) == known
        assert list(advised(release, visit, today)) == [one for one in known if one.advisories]
        hidden = {place for place, one in enumerate(everything, 1) if one not in known}
        assert release.hidden(visit, today) == hidden
        assert languages(release, visit, today) == tuple(sorted({one.language for one in known}))
        held = {(of, one.kind): one.count for of, all_ in holdings(release, visit, today).items() for one in all_}
        assert held == Counter((one.section, one.kind) for one in known)
        for one in everything:
            if one in known:
                assert release.resource(one.id, visit, today) == one
            else:
                with pytest.raises(ResourceUnknown):
                    release.resource(one.id, visit, today)


def length(release: Release, one: Resource) -> int:
    return (release.facts(one.id).pages if one.kind is Kind.DOCUMENT else 0) or one.minutes or 0


def test_opening_counting_and_listing_reads_no_resource(large: Path) -> None:
    with open_release(large) as release:
        found = listing(release, a_visitor())
        assert release.info.resources == len(found) == MANY
        assert sum(one.count for held in holdings(release, a_visitor()).values() for one in held) == MANY
        assert languages(release, a_visitor()) == ("en",)
        search(release, "nothing like it", a_visitor())
        assert release.in_memory == 0


def test_a_list_reads_what_is_looked_at_and_a_little_around_it(large: Path) -> None:
    with open_release(large) as release:
        found = listing(release, a_visitor())
        assert found[4_000].title == "Number 4000"
        assert found[-1].title == f"Number {MANY - 1}"
        assert release.in_memory <= 64


def test_however_much_is_read_little_is_kept(large: Path) -> None:
    with open_release(large) as release:
        titles = [one.title for one in listing(release, a_visitor())]
        assert titles == [f"Number {number}" for number in range(MANY)]
        assert release.in_memory <= 2_000
        assert release.resource(ResourceId("one-0"), a_visitor()).title == "Number 0"


def test_a_list_of_a_language_finds_other_forms_too(tmp_path: Path) -> None:
    with open_release(a_release(tmp_path, Small("one"), Small("two"))) as release:
        assert len(listing(release, a_visitor(), languages=["en", "ur"])) == 2
        assert len(listing(release, a_visitor(), languages=["ur"])) == 0


def test_a_section_is_listed_and_counted_from_the_index_alone(large: Path) -> None:
    with open_release(large) as release:
        asked = parameters(a_visitor(), date(2026, 6, 1))
        plan = release.read(
            f"EXPLAIN QUERY PLAN SELECT number FROM resource WHERE section = 1 AND {SHOWN} ORDER BY number", asked
        )
        said = [str(row[3]) for row in plan]
        assert "SEARCH resource USING COVERING INDEX resource_by_section (section=?)" in said
        assert not [line for line in said if "TEMP B-TREE" in line]
