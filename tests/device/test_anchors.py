"""Finding marked words again: in another setting, in another place, changed, and never in a wrong place."""

from __future__ import annotations

import random
import string
import sys
from collections import Counter
from collections.abc import Sequence
from functools import cache
from pathlib import Path

import pymupdf
import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz import fuzz
from revised import revise, sentences

from kiosk.device.anchors import AROUND, Located, Quote, locate, quote
from kiosk.device.edition import Edition, squeeze

sys.path.append(str(Path(__file__).resolve().parents[1] / "resources_db"))

from bundled import FOLDER, resources

FIRST = "A calm adult who stays near helps a frightened child. It takes time, and it is worth it. Nobody has to talk."
SECOND = "Families know their own lives best. Ask before you help. A letter says who will be in the room."
THIRD = "Every door has a name on it. Somebody answers the telephone. The kettle is always on for visitors."
PAGES = (FIRST, SECOND, THIRD)
MARKED = "It takes time, and it is worth it."


def marked(words: str = MARKED, pages: Sequence[str] = PAGES) -> tuple[Quote, int]:
    page, text = next((number, text) for number, text in enumerate(pages) if words in text)
    start = text.index(words)
    return quote(text, start, start + len(words)), page


def found(quoted: Quote, *pages: str, was_on: int | None = 0) -> str | None:
    """The words at the place that was found, on one line, with their page; None where none was."""
    at = locate(quoted, pages, was_on)
    return None if at is None else f"{at.page}: {' '.join(pages[at.page][at.start : at.end].split())}"


def test_a_quote_has_thirty_two_characters_either_side() -> None:
    quoted = quote(FIRST, 54, 88)
    assert quoted.exact == MARKED and AROUND == 32
    assert quoted.before == FIRST[54 - 32 : 54] and quoted.after == FIRST[88 : 88 + 32]
    assert quote("short", 0, 5) == Quote("short", "", "")


def test_in_the_same_edition_it_is_where_it_was() -> None:
    quoted, page = marked()
    assert locate(quoted, PAGES, page) == Located(0, 54, 88, True)


@pytest.mark.parametrize(
    "there",
    [
        "It takes time,\nand it is\nworth it.",
        "It takes  time, and it is worth it.",
        "It ta-\nkes time, and it is worth it.",
        "It takes time, and it is wor\u00adth it.",
        "IT TAKES TIME, AND IT IS WORTH IT.",
        "It takes time – and it is worth it.",
    ],
)
def test_the_same_words_in_another_setting_are_the_same_words(there: str) -> None:
    quoted, _ = marked()
    at = locate(quoted, (SECOND, FIRST.replace(MARKED, there)), 0)
    assert at is not None and at.exact
    assert FIRST.replace(MARKED, there)[at.start : at.end].startswith(there[:8])
    assert at.page == 1


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("a first “office” file", "a ﬁrst 'oﬃce' ﬁle"),
        ("Straße in Łódź", "STRASSE IN ŁÓDŹ"),
        ("café re-entry", "cafe\u0301 reentry"),
    ],
)
def test_ligatures_quotation_marks_and_composed_letters_are_as_good_as_each_other(old: str, new: str) -> None:
    quoted, _ = marked(f"We keep {old} for everybody here", (f"We keep {old} for everybody here.",))
    assert found(quoted, f"Before. We keep {new} for everybody here.") is not None
    assert squeeze(old) == squeeze(new)


def test_a_passage_that_runs_over_the_pages_end_is_found_where_it_begins() -> None:
    quoted, _ = marked()
    first, second = FIRST[:70], FIRST[70:]
    assert found(quoted, first, second) == "0: It takes time, a"
    footed = (f"{first}\nA guide, second edition\n7", f"A guide\n{second}")
    assert (found(quoted, *footed) or "").startswith("0: It takes time")


def test_of_the_same_words_in_two_places_the_neighbours_tell_which() -> None:
    twice = (f"{SECOND} {MARKED} Something else stands here now.", FIRST)
    assert found(marked()[0], *twice) == f"1: {MARKED}"
    assert found(marked()[0], *reversed(twice)) == f"0: {MARKED}"


def test_the_same_words_in_two_places_with_the_same_around_them_are_in_none() -> None:
    assert found(marked()[0], FIRST, FIRST, was_on=0) is None
    assert found(Quote(MARKED, "", ""), f"{MARKED} A.", f"{MARKED} B.") is None


def test_a_sentence_that_moved_alone_is_found() -> None:
    assert found(marked()[0], FIRST.replace(f" {MARKED}", ""), f"{THIRD} {MARKED}") == f"1: {MARKED}"


@pytest.mark.parametrize(
    "now",
    [
        "It takes a long time, and it is worth it.",
        "It takes time, and it is worth the wait.",
        "This takes time, and it is worth it.",
        "It takes time. And it is worth it.",
        "It takes time, and in our experience it is always worth it.",
    ],
)
def test_a_sentence_that_was_changed_where_it_stood_is_found_and_not_called_the_same(now: str) -> None:
    at = locate(marked()[0], (SECOND, THIRD, FIRST.replace(MARKED, now)), 0)
    assert at is not None and at.page == 2
    there = FIRST.replace(MARKED, now)[at.start : at.end]
    assert there.strip(" .") == now.strip(" .")
    assert at.exact == (squeeze(now) == squeeze(MARKED))


def test_a_sentence_that_was_taken_out_is_gone() -> None:
    assert found(marked()[0], FIRST.replace(f" {MARKED}", ""), SECOND, THIRD) is None
    assert found(marked()[0], SECOND, THIRD) is None
    assert found(marked()[0]) is None
    assert found(marked()[0], "", "   ") is None


def test_one_that_was_taken_out_is_not_another_that_is_like_it() -> None:
    like = "It takes time, and it is worth that."
    assert found(marked()[0], FIRST.replace(f" {MARKED}", ""), f"{SECOND} {like} {THIRD}") is None
    assert found(marked()[0], f"{like} {FIRST.replace(f' {MARKED}', '')}") is None


def test_one_that_was_changed_is_not_another_that_is_more_like_it_elsewhere() -> None:
    changed = FIRST.replace(MARKED, "It takes some time, but it is well worth it.")
    assert (found(marked()[0], f"{SECOND} It takes time, and it is worth that. {THIRD}", changed) or "").startswith(
        "1: "
    )


def test_a_neighbour_is_not_the_sentence_that_stood_beside_it() -> None:
    page = "Ask how they are feeling today. Ask how they are sleeping today. Ask how they are eating today."
    quoted, _ = marked("Ask how they are sleeping today.", (page,))
    assert found(quoted, page.replace("Ask how they are sleeping today. ", "")) is None


def test_the_number_of_another_page_is_not_this_page_changed() -> None:
    quoted, _ = marked(
        "Learning from practice, page 4", ("So that is that. Learning from practice, page 4 begins here now.",)
    )
    assert found(quoted, "So that is that. Learning from practice, page 5 begins nothing.") is None


def test_words_without_letters_and_short_ones_among_strangers_are_nowhere() -> None:
    assert found(Quote("—…", "", ""), FIRST) is None
    assert found(Quote("", "a", "b"), FIRST) is None
    assert found(Quote("time", "nothing like this before ", " nor like this after it"), FIRST) is None
    assert found(Quote("art", "", ""), "A start and a part.") is None, "a part of a word is not the word"


def test_other_scripts_are_found_as_well() -> None:
    arabic = "الطفل الخائف يحتاج إلى شخص هادئ قريب منه. الأمر يستغرق وقتاً ويستحق ذلك. لا أحد مجبر على الكلام."
    quoted, _ = marked("الأمر يستغرق وقتاً ويستحق ذلك.", (arabic,))
    assert found(quoted, "صفحة أخرى.", arabic.replace(" ", "\n")) == "1: الأمر يستغرق وقتاً ويستحق ذلك."


TEXT = st.text(alphabet=string.ascii_letters + " .,-\n’ﬁé", max_size=120)


@given(pages=st.lists(TEXT, max_size=5), words=TEXT, before=TEXT, after=TEXT, was_on=st.none() | st.integers(-2, 9))
def test_whatever_is_asked_the_answer_is_none_or_a_place_that_is_there(
    pages: list[str], words: str, before: str, after: str, was_on: int | None
) -> None:
    at = locate(Quote(words, before[-AROUND:], after[:AROUND]), pages, was_on)
    if at is not None:
        assert 0 <= at.page < len(pages)
        assert 0 <= at.start < at.end <= len(pages[at.page])
        if at.exact:
            assert squeeze(words).startswith(squeeze(pages[at.page][at.start : at.end]))


@given(pages=st.lists(TEXT, min_size=1, max_size=4), data=st.data())
def test_what_is_found_in_the_same_edition_is_where_it_was(pages: list[str], data: st.DataObject) -> None:
    page = data.draw(st.integers(0, len(pages) - 1))
    start = data.draw(st.integers(0, len(pages[page])))
    end = data.draw(st.integers(start, len(pages[page])))
    quoted = quote(pages[page], start, end)
    at = locate(quoted, pages, page)
    if at is not None and squeeze(quoted.exact) and Edition(pages).squeezed.count(squeeze(quoted.exact)) == 1:
        assert at.page == page and at.start < end and start < at.end


@given(dice=st.randoms(use_true_random=False), width=st.integers(20, 90))
def test_a_page_that_is_only_set_anew_loses_no_sentence(dice: random.Random, width: int) -> None:
    words = " ".join(PAGES).split()
    lines, line = [], ""
    for word in words:
        if len(line) + len(word) > width:
            lines, line = [*lines, line], ""
        line += f"{word} "
    text = "\n".join([*lines, line])
    cut = dice.randint(0, len(lines))
    anew = ["\n".join(text.split("\n")[:cut]), "\n".join(text.split("\n")[cut:])]
    for page in PAGES:
        for start, end in sentences(page):
            at = locate(quote(page, start, end), anew, None)
            assert at is not None and at.exact
            assert squeeze(page[start:end]).startswith(squeeze(anew[at.page][at.start : at.end]))


@cache
def bundled_documents() -> dict[str, list[str]]:
    documents = {}
    for resource in resources("document"):
        with pymupdf.open(FOLDER / resource["file"]) as document:
            documents[resource["id"]] = [page.get_text() for page in document]
    return documents


def alike(one: str, other: str) -> bool:
    """Whether a reader would take one for the other, a word or two changed or cut off at a page's end."""
    return fuzz.partial_ratio(squeeze(one), squeeze(other)) >= 80


def judged(share: float, seeds: int) -> Counter[str]:
    """Every sentence that stands once in its bundled document, marked and looked for in new editions of it."""
    verdicts: Counter[str] = Counter()
    for seed in range(seeds):
        for name, pages in bundled_documents().items():
            revision = revise(pages, random.Random(f"{name} {seed}"), share=share)
            edition = Edition(revision.pages)
            spans = [(page, start, end) for page, text in enumerate(pages) for start, end in sentences(text)]
            often = Counter(squeeze(pages[page][start:end]) for page, start, end in spans)
            for number, (page, start, end) in enumerate(spans):
                text = pages[page][start:end]
                a_line_of_the_contents = ". ." in pages[page][max(0, start - AROUND) : end + AROUND]
                if often[squeeze(text)] > 1 or len(text.split()) < 6 or a_line_of_the_contents or "Page " in text:
                    continue
                truth = revision.truth[number]
                at = locate(quote(pages[page], start, end), edition, page)
                if at is None or truth is None:
                    # A near-copy was planted and the sentence taken out: whoever reads it takes it for the sentence.
                    there = at is not None and alike(text, revision.pages[at.page][at.start : at.end])
                    verdicts["right" if at is truth or there else "missed" if at is None else "wrong"] += 1
                else:
                    shared = min(at.end, truth[2]) - max(at.start, truth[1])
                    there = at.page == truth[0] and shared > 0.4 * min(truth[2] - truth[1], at.end - at.start)
                    verdicts["right" if there else "wrong"] += 1
    return verdicts


def test_in_new_editions_of_the_bundled_documents_nearly_all_are_found_and_hardly_one_in_a_wrong_place() -> None:
    verdicts = judged(share=0.1, seeds=3)
    assert verdicts.total() > 900
    assert verdicts["wrong"] / verdicts.total() <= 0.003, verdicts
    assert verdicts["right"] / verdicts.total() >= 0.985, verdicts


def test_in_editions_that_were_rewritten_in_a_third_of_their_sentences_hardly_any_is_wrong() -> None:
    verdicts = judged(share=0.35, seeds=3)
    assert verdicts["wrong"] / verdicts.total() <= 0.008, verdicts
    assert verdicts["right"] / verdicts.total() >= 0.95, verdicts


def test_five_thousand_pages_are_looked_through_once_for_many_quotes() -> None:
    dice = random.Random(5)
    stems = ["".join(dice.choice(string.ascii_lowercase) for _ in range(dice.randint(3, 9))) for _ in range(4000)]
    pages = [" ".join(dice.choice(stems) for _ in range(60)) for _ in range(5000)]
    edition = Edition(pages)
    for page in range(0, 5000, 500):
        at = locate(quote(pages[page], 100, 180), edition, None)
        assert at is not None and at.page == page and at.exact
        assert pages[page][at.start : at.end] == pages[page][100:180].strip()
    assert locate(Quote("zqx " * 12, "nothing of it", "nor of this"), edition, None) is None
