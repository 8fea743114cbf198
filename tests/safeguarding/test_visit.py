"""A visit permits what it agreed to, and its end forgets every trace."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.catalogue import COLLECTION_ADVISORY, AdvisoryId
from kiosk.safeguarding.visit import Mode, Visit

SOME = AdvisoryId("some")


def test_in_public_mode_each_advisory_is_agreed_to_by_itself() -> None:
    visit = Visit(Mode.PUBLIC)

    visit.agree([COLLECTION_ADVISORY])

    assert visit.has_agreed(COLLECTION_ADVISORY)
    assert not visit.has_agreed(SOME)
    visit.agree([SOME])
    assert visit.has_agreed(SOME)


def test_staff_and_trainers_agree_to_the_rest_with_before_you_continue() -> None:
    for mode in (Mode.STAFF, Mode.TRAINING):
        visit = Visit(mode)
        assert not visit.has_agreed(SOME)
        visit.agree([COLLECTION_ADVISORY])
        assert visit.has_agreed(SOME)
        assert visit.may_see_unreviewed


def test_the_end_forgets_every_trace_newest_first_even_when_one_fails() -> None:
    visit, forgotten = Visit(Mode.PUBLIC), []

    def fail() -> None:
        forgotten.append("failed")
        raise OSError("the clipboard is busy")

    visit.keep(lambda: forgotten.append("history"))
    visit.keep(fail)
    visit.keep(lambda: forgotten.append("search"))

    failures = visit.end()

    assert forgotten == ["search", "failed", "history"]
    assert [str(failure) for failure in failures] == ["the clipboard is busy"]
    assert visit.end() == []
    assert forgotten == ["search", "failed", "history"]


def test_a_trace_that_comes_after_the_end_is_wiped_at_once() -> None:
    visit, forgotten = Visit(Mode.STAFF), []
    visit.keep(lambda: visit.keep(lambda: forgotten.append("late")))

    visit.end()

    assert forgotten == ["late"]


@given(st.sampled_from(Mode), st.lists(st.sampled_from(["agree", "keep", "end"])))
def test_in_any_order_an_ended_visit_permits_nothing_and_holds_no_trace(mode: Mode, steps: list[str]) -> None:
    visit, traces, ended = Visit(mode), [], False
    for number, step in enumerate(steps):
        match step:
            case "agree":
                visit.agree([COLLECTION_ADVISORY, SOME])
            case "keep":
                traces.append(number)
                visit.keep(lambda number=number: traces.remove(number))
            case "end":
                visit.end()
                ended = True
        if ended:
            assert not visit.has_agreed(COLLECTION_ADVISORY)
            assert not visit.has_agreed(SOME)
            assert not visit.may_see_unreviewed
            assert traces == []
