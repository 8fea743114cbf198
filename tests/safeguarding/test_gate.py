"""The gate: who may see what."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.catalogue import COLLECTION_ADVISORY, AdvisoryId, Pages, Times, Whole
from kiosk.safeguarding.gate import Allowed, Hidden, Withheld, decide, standing_over
from kiosk.safeguarding.visit import Mode, Visit
from tests.safeguarding.library_world import a_resource, an_advisory

HARD = a_resource("hard", an_advisory("whole", Whole()))
PARTLY = a_resource("partly", an_advisory("pages", Pages(3, 5)), an_advisory("times", Times(10, 20)))
CALM = a_resource("calm")
NEW = a_resource("new", reviewed=None)


def a_visit(*agreed: str, mode: Mode = Mode.PUBLIC) -> Visit:
    visit = Visit(mode)
    visit.agree([COLLECTION_ADVISORY, *map(AdvisoryId, agreed)])
    return visit


def test_before_you_continue_stands_over_everything() -> None:
    for mode in Mode:
        assert decide(CALM, Visit(mode)) == Withheld((COLLECTION_ADVISORY,))
    assert decide(HARD, Visit(Mode.PUBLIC)) == Withheld((COLLECTION_ADVISORY, AdvisoryId("whole")))


def test_what_brings_up_nothing_is_open_once_the_gate_was_passed() -> None:
    assert decide(CALM, a_visit()) == Allowed()


def test_an_advisory_over_the_whole_withholds_the_whole() -> None:
    assert decide(HARD, a_visit()) == Withheld((AdvisoryId("whole"),))
    assert decide(HARD, a_visit("whole")) == Allowed()
    assert decide(HARD, a_visit(mode=Mode.STAFF)) == Allowed()


def test_an_advisory_over_a_part_covers_that_part_and_no_more() -> None:
    decision = decide(PARTLY, a_visit())

    assert isinstance(decision, Allowed)
    assert [page for page in range(8) if decision.covers_page(page)] == [3, 4, 5]
    assert decision.covers_time(0, 10.5)
    assert decision.covers_time(12, 13)
    assert not decision.covers_time(0, 10)
    assert not decision.covers_time(20, 30)
    assert decide(PARTLY, a_visit("pages")) == Allowed((Times(10, 20),))


def test_one_instant_is_covered_from_the_first_to_before_the_last() -> None:
    decision = Allowed((Times(10, 20),))

    assert [at for at in (9.9, 10.0, 19.9, 20.0) if decision.covers_time(at, at)] == [10.0, 19.9]
    assert standing_over(PARTLY, a_visit(), start_s=10.0)
    assert not standing_over(PARTLY, a_visit(), start_s=20.0)


def test_what_nobody_looked_at_is_seen_by_staff_alone() -> None:
    assert decide(NEW, a_visit()) == Hidden()
    assert decide(NEW, a_visit(mode=Mode.STAFF)) == Allowed()
    assert decide(NEW, a_visit(mode=Mode.TRAINING)) == Allowed()


@pytest.mark.parametrize(("day", "shown"), [(1, False), (2, True), (4, True), (5, False)])
def test_a_resource_is_shown_from_its_first_day_to_its_last(day: int, shown: bool) -> None:
    dated = replace(CALM, show_from=date(2026, 1, 2), show_until=date(2026, 1, 4))

    assert isinstance(decide(dated, a_visit(), date(2026, 1, day)), Allowed if shown else Hidden)


def test_what_stands_over_a_place_is_said_until_it_was_agreed_to() -> None:
    assert [each.id for each in standing_over(PARTLY, a_visit(), page=4)] == ["pages"]
    assert standing_over(PARTLY, a_visit(), page=6) == ()
    assert [each.id for each in standing_over(PARTLY, a_visit(), start_s=0, end_s=11)] == ["times"]
    assert standing_over(PARTLY, a_visit("pages"), page=4) == ()
    assert [each.id for each in standing_over(HARD, a_visit())] == ["whole"]


@given(
    st.sampled_from([HARD, PARTLY, CALM, NEW]),
    st.sampled_from(Mode),
    st.sets(st.sampled_from([COLLECTION_ADVISORY, "whole", "pages", "times"])),
    st.booleans(),
)
def test_in_public_mode_nothing_is_open_that_was_not_agreed_to(resource, mode, agreed, ended) -> None:
    visit = Visit(mode)
    visit.agree(agreed)
    if ended:
        visit.end()

    decision = decide(resource, visit)

    if ended:
        assert decision == Hidden()
    if isinstance(decision, Allowed):
        assert COLLECTION_ADVISORY in agreed
        for advisory in resource.advisories:
            for place in advisory.places:
                assert place in decision.covered or mode is not Mode.PUBLIC or advisory.id in agreed
