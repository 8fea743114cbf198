"""Tokens, folding and stems: the agreement with FTS5 on which the whole index stands."""

from __future__ import annotations

import sqlite3
import sys
import unicodedata

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from kiosk.library import forms

SCRIPTS = (
    "aZ09éßœøłİıŁ’'-_ \n\0\u00ad\u0301\u200d中文日本語ภาษาไทยहिन्दीবাংলাاَلعَرבשָׁ한국어ελλάдо½ﷺﬁ①Ⅳ٣😀"
    "\ud800\U0001d400\U00010330"
)
ANY_TEXT = st.text(alphabet=st.one_of(st.characters(), st.sampled_from(SCRIPTS)), max_size=80)


def fts5_tokens(column: str) -> list[str]:
    db = sqlite3.connect(":memory:")
    db.execute("CREATE VIRTUAL TABLE f USING fts5 (a, tokenize = 'unicode61 remove_diacritics 2')")
    db.execute("CREATE VIRTUAL TABLE v USING fts5vocab (f, 'instance')")
    db.execute("INSERT INTO f VALUES (?)", (column,))
    found = [term for (term,) in db.execute("SELECT term FROM v ORDER BY offset")]
    db.close()
    return found


@given(ANY_TEXT)
@example(SCRIPTS)
@example("a" * 70_000)
@settings(max_examples=300, deadline=None)
def test_both_columns_have_one_fts5_token_for_each_token_of_any_text(text: str) -> None:
    words, stems = forms.words_column(text), forms.forms_column(text)
    folded = [token.folded for token in forms.tokens(text)]
    assert fts5_tokens(words) == folded
    assert fts5_tokens(stems) == [forms.stem(word) for word in folded]


@given(ANY_TEXT)
@settings(max_examples=200, deadline=None)
def test_tokens_stand_in_the_text_in_order_and_fold_to_what_they_say(text: str) -> None:
    end = 0
    for token in forms.tokens(text):
        assert end <= token.start < token.end <= len(text)
        assert token.folded and len(token.folded) <= forms.LONGEST_TOKEN
        assert forms.fold(text[token.start : token.end]).split() == [token.folded]
        end = token.end


@given(ANY_TEXT, st.integers(0, 80))
@settings(max_examples=100, deadline=None)
def test_the_first_tokens_are_the_first_of_all_tokens(text: str, count: int) -> None:
    assert forms.first_tokens(text, 0, count) == forms.tokens(text)[:count]


@given(ANY_TEXT)
@settings(max_examples=200, deadline=None)
def test_folding_twice_changes_nothing_of_letters_that_fts5_knows(text: str) -> None:
    folded = forms.fold(text)
    assume(max(folded, default="") < "\U000f0000")
    assert forms.fold(folded) == folded


def test_every_letter_of_the_first_planes_folds_to_whole_fts5_tokens() -> None:
    letters = [chr(code) for code in range(0x20000) if unicodedata.category(chr(code))[0] in "LN"]
    column = forms.words_column(" ".join(f"a{letter}" for letter in letters))
    assert fts5_tokens(column) == column.split(" ")


@pytest.mark.parametrize(
    "spellings",
    [
        "traumatised traumatized",
        "behaviour behavior behaviours behavioural behavioral",
        "organisation organization organisations organising organizing organised",
        "centre center centres centred centered",
        "programme program programmes",
        "paediatric pediatric",
        "counselling counseling counselled",
        "counsellor counselor counsellors",
        "recognise recognize recognising recognized",
        "analyse analyze analysed",
        "defence defense",
        "practise practice practising",
        "dialogue dialog",
        "travelled traveled travelling",
        "anaesthetic anesthetic",
        "child children children's child’s CHILDREN",
        "woman women women’s",
        "person people",
        "abuse abused abusing abuses",
        "neighbour neighbor neighbours",
    ],
)
def test_spellings_and_forms_of_one_word_meet(spellings: str) -> None:
    assert len({forms.forms_column(spelling) for spelling in spellings.split()}) == 1


@pytest.mark.parametrize("pair", ["organ organisation", "hour our", "four for", "prise price", "loss lose", "hope hop"])
def test_words_of_different_meaning_stay_apart(pair: str) -> None:
    one, other = pair.split()
    assert forms.stem(one) != forms.stem(other)


def test_accents_and_case_do_not_matter_and_other_scripts_pass_through() -> None:
    assert forms.fold("CAFÉ Łódź Straße") == "cafe lodz strasse"
    assert forms.stem("мир") == "мир"
    assert forms.fold("العَرَبِيَّة") == forms.fold("العربية")


def test_scripts_without_spaces_are_taken_letter_by_letter() -> None:
    assert [token.folded for token in forms.tokens("心理 healing")] == ["心", "理", "healing"]


def test_python_knows_at_least_the_characters_that_the_folding_was_tried_with() -> None:
    assert sys.version_info >= (3, 11)
    assert unicodedata.ucd_3_2_0.unidata_version == "3.2.0"
