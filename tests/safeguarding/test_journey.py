"""The way through the screens: forward only past the gate, back never round it."""

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from kiosk.catalogue import COLLECTION_ADVISORY, About, AdvisoryId, ResourceId, SectionId, Whole
from kiosk.safeguarding.gate import Allowed, Hidden, Withheld, decide
from kiosk.safeguarding.journey import Door, Journey
from kiosk.safeguarding.leaving import leave
from kiosk.safeguarding.means import Means
from kiosk.safeguarding.places import (
    BeforePlace,
    BookmarksPlace,
    ChoicePlace,
    Content,
    CoverPlace,
    Described,
    HomePlace,
    LibraryPlace,
    MediaPlace,
    PagePlace,
    ReaderPlace,
    RecentPlace,
    ResourcePlace,
    SearchPlace,
    SectionPlace,
    SummaryPlace,
    SupportPlace,
    TextPlace,
)
from kiosk.safeguarding.visit import Mode, Visit
from tests.safeguarding.library_world import a_resource, an_advisory

PLAN = ResourceId("plan")
VISION = SectionId("vision")
AT_THE_DOORS = Journey().start()
AT_HOME = AT_THE_DOORS.choose(Door.WORK).agree()


def test_the_cover_opens_on_the_three_doors() -> None:
    assert AT_THE_DOORS.place == ChoicePlace()
    assert AT_THE_DOORS.is_home
    assert AT_THE_DOORS.back() == AT_THE_DOORS, "Back never leaves the visit"


def test_work_leads_past_the_gate_to_the_shelf_and_the_gate_is_not_behind_it() -> None:
    assert AT_THE_DOORS.choose(Door.WORK).place == BeforePlace(HomePlace())
    assert AT_HOME.place == HomePlace()
    assert AT_HOME.back().place == ChoicePlace()
    assert AT_HOME.back().choose(Door.WORK).place == HomePlace(), "it is asked once a visit"


def test_support_and_young_lead_straight_to_support() -> None:
    assert AT_THE_DOORS.choose(Door.SUPPORT).place == SupportPlace()
    assert AT_THE_DOORS.choose(Door.YOUNG).place == SupportPlace(about=About.SELF_UNDER_19)
    assert AT_THE_DOORS.choose(Door.YOUNG).back().place == ChoicePlace()


def test_the_library_can_be_read_from_support_past_the_gate() -> None:
    at_support = AT_THE_DOORS.choose(Door.YOUNG)

    assert at_support.read_library().place == BeforePlace(HomePlace())
    assert at_support.read_library().back() == at_support
    assert at_support.read_library().agree().place == HomePlace()
    assert AT_HOME.support().read_library().place == HomePlace()


def test_home_is_the_doors_until_the_gate_was_passed() -> None:
    assert AT_THE_DOORS.choose(Door.WORK).home().place == ChoicePlace()
    assert AT_HOME.go(SectionPlace(VISION)).home() == AT_HOME


def test_back_leads_the_way_that_was_come() -> None:
    reading = (
        AT_HOME.go(SectionPlace(VISION)).go(ResourcePlace(PLAN)).open(ReaderPlace(PLAN), Allowed()).turned(7).support()
    )

    assert reading.back().place == ReaderPlace(PLAN, 7), "turning pages adds nothing behind"
    assert reading.back().back().place == ResourcePlace(PLAN)
    assert reading.back().back().back().place == SectionPlace(VISION)
    assert reading.back().back().back().back() == AT_HOME


def test_another_search_or_answer_takes_the_place_of_the_last_one() -> None:
    searched = AT_HOME.go(SearchPlace("pan")).go(SearchPlace("panic"))
    answered = searched.support().go(SupportPlace(About.CHILD)).go(SupportPlace(About.CHILD, Means.TEXT))

    assert answered.place == SupportPlace(About.CHILD, Means.TEXT)
    assert answered.back() == searched
    assert searched.back() == AT_HOME


def test_a_link_into_the_library_meets_the_gate_first_and_leads_to_what_describes() -> None:
    asked = AT_THE_DOORS.open(ReaderPlace(PLAN, 4), Withheld((COLLECTION_ADVISORY,)))

    assert asked.place == BeforePlace(ResourcePlace(PLAN))
    assert asked.agree().place == ResourcePlace(PLAN)
    assert AT_THE_DOORS.go(SearchPlace("panic")).agree().place == SearchPlace("panic")
    assert AT_THE_DOORS.open(ReaderPlace(PLAN), Allowed()).place == BeforePlace(ResourcePlace(PLAN))


def test_what_stands_under_its_own_note_is_described_and_not_opened() -> None:
    withheld = AT_HOME.open(ReaderPlace(PLAN), Withheld((AdvisoryId("loss"),)))

    assert withheld.place == ResourcePlace(PLAN)
    assert withheld.open(ReaderPlace(PLAN), Withheld((AdvisoryId("loss"),))) == withheld
    assert withheld.open(ReaderPlace(PLAN), Allowed()).place == ReaderPlace(PLAN)
    assert AT_HOME.open(ReaderPlace(PLAN), Hidden()) == AT_HOME


def test_the_access_sheet_lies_over_the_place_and_closes_first() -> None:
    sheet = AT_HOME.go(SectionPlace(VISION)).show_access()

    assert sheet.can_go_back
    assert sheet.back().place == SectionPlace(VISION)
    assert not sheet.back().access
    assert not sheet.home().access
    assert Journey().show_access().access, "the cover has one in its corner"


def test_leaving_works_from_everywhere_and_nothing_leads_back() -> None:
    for journey in (Journey(), AT_THE_DOORS, AT_HOME, AT_HOME.support().show_access()):
        left = journey.leave()
        assert left == Journey(number=journey.number + 1)
        for step in (left.back(), left.home(), left.agree(), left.read_library(), left.support(), left.turned(3)):
            assert step == left
        assert left.open(ReaderPlace(PLAN), Allowed()) == left
        assert not left.start().agreed


def test_asking_again_takes_the_library_out_of_the_way_back() -> None:
    reading = AT_HOME.go(SectionPlace(VISION)).support().back().open(ReaderPlace(PLAN, 4), Allowed())

    asked = reading.ask_again()

    assert asked.place == BeforePlace(ResourcePlace(PLAN))
    assert asked.back().place == ChoicePlace()
    assert asked.agree().place == ResourcePlace(PLAN), "its own notes come again, too"
    assert AT_HOME.support().ask_again().place == SupportPlace(), "support is never behind the gate"
    assert AT_HOME.support().ask_again().home().place == ChoicePlace()


@pytest.mark.parametrize("mode", [Mode.STAFF, Mode.TRAINING])
def test_staff_and_trainers_have_no_doors_and_meet_the_gate_once(mode: Mode) -> None:
    started = Journey(mode=mode).start()

    assert started.place == BeforePlace()
    assert started.agree().place == HomePlace()
    assert started.agree().back() == started.agree()
    assert started.agree().leave().mode is mode


def test_the_way_back_does_not_grow_for_ever() -> None:
    journey = AT_HOME
    for number in range(2000):
        journey = journey.go(SectionPlace(SectionId(str(number))))

    assert len(journey.behind) <= 200


RESOURCES = {
    resource.id: resource
    for resource in (
        a_resource("calm"),
        a_resource("hard", an_advisory("loss", Whole())),
        a_resource("new", reviewed=None),
    )
}
resources = st.sampled_from(sorted(RESOURCES))


class AnyVisitor(RuleBasedStateMachine):
    """Every step a person, a link or a timer can take, in any order, in public mode."""

    def __init__(self) -> None:
        super().__init__()
        self.journey = Journey()
        self.visit = Visit(Mode.PUBLIC)

    @rule()
    def touches_the_cover(self) -> None:
        self.journey = self.journey.start()

    @rule(door=st.sampled_from(Door))
    def chooses(self, door: Door) -> None:
        self.journey = self.journey.choose(door)

    @rule()
    def agrees_at_the_gate(self) -> None:
        if isinstance(self.journey.place, BeforePlace):
            self.visit.agree([COLLECTION_ADVISORY])
        self.journey = self.journey.agree()

    @rule()
    def agrees_to_a_note(self) -> None:
        if isinstance(self.journey.place, ResourcePlace):
            self.visit.agree(advisory.id for advisory in RESOURCES[self.journey.place.resource].advisories)

    @rule(step=st.sampled_from(["back", "home", "support", "read_library", "show_access"]))
    def presses(self, step: str) -> None:
        self.journey = getattr(self.journey, step)()

    @rule(resource=resources, kind=st.sampled_from([ReaderPlace, TextPlace, MediaPlace, PagePlace]))
    def opens(self, resource: ResourceId, kind: type[Content]) -> None:
        self.journey = self.journey.open(kind(resource), decide(RESOURCES[resource], self.visit))

    @rule(
        to=st.sampled_from(
            [HomePlace(), SectionPlace(VISION), SearchPlace("a"), SearchPlace("b"), SupportPlace(About.SELF)]
        )
        | resources.map(ResourcePlace)
        | resources.map(SummaryPlace)
    )
    def follows_a_link(self, to: Described | SupportPlace) -> None:
        self.journey = self.journey.go(to)

    @rule(page=st.integers(-3, 50))
    def turns(self, page: int) -> None:
        self.journey = self.journey.turned(page)

    @rule()
    def is_away_for_long(self) -> None:
        self.journey = self.journey.ask_again()
        self.visit.end()
        self.visit = Visit(self.visit.mode)

    @rule()
    def leaves(self) -> None:
        number = self.journey.number
        left = leave(self.journey, self.visit)
        self.journey, self.visit = left.journey, left.visit
        assert self.journey == Journey(number=number + 1)
        assert self.journey.back() == self.journey

    @invariant()
    def the_journey_and_the_visit_agree_on_what_was_agreed(self) -> None:
        assert self.journey.agreed == self.visit.has_agreed(COLLECTION_ADVISORY)

    @invariant()
    def nothing_of_the_library_is_here_or_behind_without_agreement(self) -> None:
        for place in (self.journey.place, *self.journey.behind):
            if isinstance(place, Described | Content):
                assert self.journey.agreed

    @invariant()
    def no_content_is_here_or_behind_without_its_own_note(self) -> None:
        for place in (self.journey.place, *self.journey.behind):
            if isinstance(place, Content):
                assert isinstance(decide(RESOURCES[place.resource], self.visit), Allowed)

    @invariant()
    def back_comes_to_rest_inside_the_visit(self) -> None:
        journey, steps = self.journey, 0
        while journey.can_go_back:
            journey, steps = journey.back(), steps + 1
            assert steps <= 300
            assert journey.number == self.journey.number
            assert isinstance(journey.place, CoverPlace) == self.journey.is_away
            assert not isinstance(journey.place, BeforePlace) or steps <= 1

    @invariant()
    def the_cover_has_nothing_behind_it(self) -> None:
        if self.journey.is_away:
            assert self.journey.behind == ()
            assert not self.journey.agreed

    @invariant()
    def support_and_leaving_are_one_touch_away(self) -> None:
        if not self.journey.is_away:
            assert isinstance(self.journey.support().place, SupportPlace)
        assert self.journey.leave().is_away


TestAnyVisitor = AnyVisitor.TestCase
TestAnyVisitor.settings = settings(max_examples=150, stateful_step_count=30)


@pytest.mark.parametrize("place", [BookmarksPlace(), RecentPlace(), LibraryPlace()])
def test_a_public_visit_never_reaches_what_is_staffs_own(place: Described) -> None:
    assert AT_HOME.go(place) == AT_HOME
    staff = Journey(mode=Mode.STAFF).start()
    assert staff.go(place).place == BeforePlace(place), "not before the gate either"
    assert staff.agree().go(place).place == place


def test_a_lent_window_is_staffs_until_they_leave_and_nothing_of_the_visit_before_is_behind_it() -> None:
    reading = AT_HOME.go(ResourcePlace(PLAN))
    lent = reading.lend()

    assert lent.is_staff and lent.lent and not lent.can_go_back and lent.number == reading.number + 1
    assert lent.place == BeforePlace()
    assert lent.agree().leave() == Journey(number=lent.number + 1), "back to the public cover"
    assert Journey(mode=Mode.STAFF).lend() == Journey(mode=Mode.STAFF)


def test_forward_leads_where_back_came_from_for_staff_alone() -> None:
    staff = Journey(mode=Mode.STAFF).start().agree().go(SectionPlace(VISION)).go(ResourcePlace(PLAN))

    assert staff.back().forward() == staff
    assert staff.back().back().forward().forward() == staff
    assert staff.back().go(SearchPlace("calm")).forward().place == SearchPlace("calm"), "another step forgets it"
    assert staff.back().ask_again().forward().place == staff.back().ask_again().place
    assert AT_HOME.go(SectionPlace(VISION)).back().forward() == AT_HOME
