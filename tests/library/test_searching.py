"""What a person finds, and what they are never shown."""

from __future__ import annotations

import sqlite3
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.catalogue import Advisory, AdvisoryId, Pages, Times, Topic, Whole
from kiosk.library import chief, forms, near
from kiosk.library.folder import current_library
from kiosk.library.release import Release, open_release
from kiosk.library.search import MATCHES, PASSAGES, Results, search
from kiosk.safeguarding.visit import Mode, Visit
from tests.library.small_release import Saying, Small, a_member_of_staff, a_release, a_visitor

SECRET = "Quicksilver lanterns whispered beneath the forgotten marmalade bridge at midnight"
WHOLE = Advisory(AdvisoryId("whole"), (Topic.SUICIDE,), (Whole(),), "named")
ON_PAGE_2 = Advisory(AdvisoryId("page-2"), (Topic.SELF_HARM, Topic.POVERTY), (Pages(1, 1),), "named")
AT_MINUTE_1 = Advisory(AdvisoryId("minute-1"), (Topic.NEGLECT,), (Times(60, 90),), "heard")

LIBRARY = (
    Small(
        "guide",
        "A guide to calm",
        pages=[
            "Trauma is what happens inside a child. Naïve café.",
            SECRET,
            "Children recover with traumatised adults",
        ],
        headings=["Trauma", SECRET, ""],
        advisories=[ON_PAGE_2],
    ),
    Small(
        "strategy", "Strategy", pages=["The strategy speaks of behaviour and organisations. " * 30 + "A rare gem. " * 2]
    ),
    Small("story", "A story", kind="page", blocks=[SECRET], advisories=[WHOLE]),
    Small(
        "film",
        "A film",
        kind="film",
        cues=[(0.0, 5.0, "Hello trauma"), (61.0, 64.0, SECRET), (None, None, f"Transcript: {SECRET}")],
        advisories=[AT_MINUTE_1],
    ),
    Small("draft", "A draft about giraffes", pages=["giraffes everywhere"], reviewed=False),
    Small("spring", "Only in spring", pages=["daffodils"], show_from="2026-03-01", show_until="2026-05-31"),
)
SAYINGS = (
    Saying("panic", ["trauma"]),
    Saying("want to die", ["recover"], distress=True),
    Saying("hurt me", ["recover"]),
)


@pytest.fixture(scope="module")
def release(tmp_path_factory: pytest.TempPathFactory) -> Release:
    return open_release(a_release(tmp_path_factory.mktemp("published"), *LIBRARY, sayings=SAYINGS))


def found(results: Results) -> list[str]:
    return [group.resource.id for group in results.groups]


def shown(results: Results) -> str:
    """Everything of the results that a screen could show."""
    hits = [hit for group in results.groups for hit in group.hits]
    said = [span.text for hit in hits for span in hit.snippet] + [hit.heading for hit in hits]
    return " ".join([*said, *results.suggestions, *(meaning.said for meaning in results.also)])


def test_any_form_and_spelling_of_a_word_finds_it(release: Release) -> None:
    for text in ("behavior ", "BEHAVIOURS ", "behavioural "):
        assert found(search(release, text, a_visitor())) == ["strategy"]
    assert "guide" in found(search(release, "traumatized ", a_visitor()))
    assert found(search(release, "naive CAFE", a_visitor())) == ["guide"]


def test_a_word_is_found_while_it_is_being_typed(release: Release) -> None:
    assert found(search(release, "beh", a_visitor())) == ["strategy"]
    assert found(search(release, "beh", a_visitor(), as_you_type=False)) == []


def test_quoted_words_are_found_together_only(release: Release) -> None:
    assert found(search(release, '"rare gem"', a_visitor())) == ["strategy"]
    assert found(search(release, '"gem rare gem rare"', a_visitor())) == []


def test_the_snippet_marks_what_was_found_and_is_short(release: Release) -> None:
    (group,) = search(release, "rare gem", a_visitor()).groups
    spans = group.hits[0].snippet
    assert {span.text.lower() for span in spans if span.marked} == {"rare", "gem"}
    assert spans[0].text == "… " and len("".join(span.text for span in spans).split()) < 30


def test_a_hit_says_its_page_label_and_where_a_film_starts(release: Release) -> None:
    (group,) = search(release, "adults", a_visitor()).groups
    assert (group.hits[0].page, group.hits[0].label, group.section_title) == (2, "3", "First")
    film = next(one for one in search(release, "hello", a_visitor()).groups if one.resource.id == "film")
    assert film.hits[0].start_s == 0.0


def test_words_under_an_advisory_are_withheld_and_say_what_they_bring_up(release: Release) -> None:
    results = search(release, "quicksilver", a_visitor())
    assert set(found(results)) == {"guide", "story", "film"}
    assert results.withheld == 3 and results.total == 4  # the film has two, shown as one
    for group in results.groups:
        (hit,) = group.hits
        assert hit.withheld and hit.topics and (hit.snippet, hit.heading, hit.page, hit.start_s) == ((), "", None, None)


def test_once_agreed_to_they_are_shown(release: Release) -> None:
    results = search(release, "quicksilver", a_visitor("page-2"))
    guide = next(group for group in results.groups if group.resource.id == "guide")
    assert guide.hits[0].page == 1 and any(span.text == "Quicksilver" for span in guide.hits[0].snippet)
    assert results.withheld == 2


def test_before_you_continue_everything_is_withheld_and_nothing_suggested(release: Release) -> None:
    results = search(release, "trauma", Visit(Mode.PUBLIC))
    assert results.groups and all(hit.withheld for group in results.groups for hit in group.hits)
    assert search(release, "stratagy", Visit(Mode.PUBLIC)).suggestions == ()


def test_after_the_visit_nothing_is_found(release: Release) -> None:
    visit = a_visitor("page-2")
    visit.end()
    assert search(release, "trauma", visit).groups == ()


def test_what_nobody_reviewed_is_neither_shown_nor_counted_in_public(release: Release) -> None:
    results = search(release, "giraffes", a_visitor())
    assert (results.groups, results.total, results.suggestions) == ((), 0, ())
    assert found(search(release, "giraffes", a_member_of_staff())) == ["draft"]


def test_what_is_shown_in_spring_is_found_in_spring(release: Release) -> None:
    assert found(search(release, "daffodils", a_visitor(), today=date(2026, 4, 1))) == ["spring"]
    assert search(release, "daffodils", a_visitor(), today=date(2026, 6, 1)).total == 0


def test_a_near_word_comes_from_open_passages_only_in_public(release: Release) -> None:
    assert search(release, "stratgey", a_visitor()).suggestions == ("strategy",)
    assert search(release, "marmelade", a_visitor()).suggestions == ()
    assert search(release, "marmelade", a_member_of_staff()).suggestions == ("marmalade",)


def test_everyday_words_find_what_the_library_calls_it(release: Release) -> None:
    results = search(release, "panic", a_visitor())
    assert "guide" in found(results)
    assert [(one.said, one.means) for one in results.also] == [("panic", ("trauma",))]


def test_words_of_distress_say_so_even_when_little_words_make_them(release: Release) -> None:
    assert search(release, "i want to die", a_visitor()).distress
    assert search(release, "he will hurt me", a_visitor()).also
    assert not search(release, "strategy", a_visitor()).distress


def test_where_nothing_has_all_words_something_with_some_is_found_and_says_so(release: Release) -> None:
    results = search(release, "behaviour daffodowndilly", a_visitor())
    assert results.loosened and found(results) == ["strategy"]


def test_an_empty_answer_still_says_where_to_look(release: Release) -> None:
    assert [section.title for section in search(release, "xylophone", a_visitor()).sections] == ["First", "Second"]
    assert search(release, "   ", a_visitor()).groups == ()


WORDS = st.sampled_from([*SECRET.split(), "trauma", "film", "story", "*", '"', "-", "gui", "qu", "\0"])
ANY_SEARCH = st.one_of(st.text(max_size=60), st.lists(WORDS, max_size=6).map(" ".join))


@given(text=ANY_SEARCH, typing=st.booleans(), before=st.booleans())
@settings(max_examples=200, deadline=None)
def test_no_search_raises_or_shows_gated_words_without_agreement(
    release: Release, text: str, typing: bool, before: bool
) -> None:
    visit = Visit(Mode.PUBLIC) if before else a_visitor()
    results = search(release, text, visit, as_you_type=typing)
    said = shown(results)
    words = SECRET.split()
    for at in range(len(words) - 3):
        assert " ".join(words[at : at + 4]) not in said


@given(
    words=st.lists(
        st.sampled_from(["trauma", "child", "strategy", "rare", "gem", "behaviour", "café", "hello"]),
        min_size=1,
        max_size=4,
    )
)
@settings(max_examples=100, deadline=None)
def test_every_mark_is_a_word_that_was_looked_for(release: Release, words: list[str]) -> None:
    results = search(release, f"{' '.join(words)} ", a_visitor())
    sought = {forms.stem(forms.fold(word)) for word in words}
    for group in results.groups:
        for hit in group.hits:
            for span in hit.snippet:
                if span.marked:
                    assert forms.forms_column(span.text) in sought


def test_a_common_word_ranks_the_best_passages_of_a_large_library(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(chief, "RANKED", 50)
    pages = ["common filler words here and there"] * 300 + ["common common common"] + ["unusual"] * 10
    with open_release(a_release(tmp_path, Small("big", "Big", pages=pages))) as large:
        results = search(large, "common ", a_visitor(), limit=5)
        typing = search(large, "comm", a_visitor(), limit=5)
    for answer in (results, typing):
        assert answer.groups[0].hits[0].page == 300
        assert answer.total == 50 and answer.total_is_floor
    assert len(results.groups[0].hits) == 5


def test_the_queries_that_a_screen_waits_for_use_their_indexes(release: Release) -> None:
    db = sqlite3.connect(current_library(release.folder).path)
    plans = {
        name: " / ".join(row[3] for row in db.execute(f"EXPLAIN QUERY PLAN {sql}", parameters))
        for name, sql, parameters in (
            ("matches", MATCHES, {"expression": "forms : a"}),
            ("passages", PASSAGES, {"numbers": "[1]"}),
            ("known", near.KNOWN, {"word": "a", "after": "b"}),
            ("near", near.CANDIDATES, {"first": "a", "length": 3, "everything": 0}),
        )
    }
    db.close()
    assert (
        plans["matches"].startswith("SCAN passage_index VIRTUAL TABLE INDEX") and "TEMP B-TREE" not in plans["matches"]
    )
    assert "SEARCH passage USING INTEGER PRIMARY KEY" in plans["passages"]
    assert "SEARCH page USING PRIMARY KEY" in plans["passages"]
    assert plans["known"].startswith("SEARCH word USING PRIMARY KEY")
    assert plans["near"].startswith("SEARCH word USING COVERING INDEX word_by_start")
