"""What a person typed becomes a MATCH expression that FTS5 always takes."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.library import query
from kiosk.library.query import parse
from tests.library.small_release import SCHEMA

SPITEFUL = [
    '"',
    "*",
    "AND",
    "OR",
    "NOT",
    "NEAR(",
    "(",
    ")",
    ":",
    "^",
    "-",
    "+",
    "{",
    "}",
    "forms",
    "\0",
    "\u202e",
    "'",
    ";",
]
TEXT = st.lists(st.one_of(st.text(max_size=20), st.sampled_from(SPITEFUL)), max_size=40).map(" ".join)


@pytest.fixture(scope="module")
def index() -> Iterator[sqlite3.Connection]:
    db = sqlite3.connect(":memory:")
    db.executescript(SCHEMA)
    db.execute("INSERT INTO passage_index (rowid, heading, words, forms) VALUES (1, 'a', 'a b', 'a b')")
    yield db
    db.close()


@given(text=TEXT, typing=st.booleans(), any_of=st.booleans())
@settings(max_examples=400, deadline=None)
def test_no_text_makes_an_expression_that_fts5_refuses(
    index: sqlite3.Connection, text: str, typing: bool, any_of: bool
) -> None:
    question = parse(text, as_you_type=typing)
    for asked in (query.expression(question, any_of=any_of), *map(query.one_term_expression, question.terms)):
        if asked:
            index.execute("SELECT rowid FROM passage_index WHERE passage_index MATCH ?", (asked,)).fetchall()
    assert len(question.words) <= query.MOST_TOKENS
    assert bool(question.terms) == bool(question.words)


def test_a_text_without_letters_asks_nothing() -> None:
    assert parse("  ?! — … ").terms == ()
    assert query.expression(parse("\0\u202e")) == ""


def test_the_word_being_typed_is_a_beginning_until_something_follows_it() -> None:
    assert parse("child trau").terms[-1].beginning == ("trau",)
    assert parse("child trau ").terms[-1].beginning == ()
    assert parse("child t").terms[-1].beginning == ()
    assert parse("child trau", as_you_type=False).terms[-1].beginning == ()


def test_quoted_words_and_words_joined_by_a_hyphen_stand_together() -> None:
    assert parse("“adverse childhood” x").terms[0].forms == (("advers", "childhood"),)
    assert parse("self-harm ").terms[0].forms == (("self", "harm"), ("selfharm",))
    assert parse("wellbeing ").terms[0].forms[1] == parse("well-being ").terms[0].forms[0]


def test_little_words_are_left_out_where_others_are_left() -> None:
    assert [term.words for term in parse("what is the impact of trauma ").terms] == [("impact",), ("trauma",)]
    assert [term.words for term in parse("to be ").terms] == [("to",), ("be",)]


def test_a_long_text_is_cut_and_says_so() -> None:
    assert parse("word " * 33).cut and len(parse("word " * 33).words) == query.MOST_TOKENS
    assert parse("x" * 5000).cut
    assert not parse("a short text").cut


def test_direction_and_control_characters_are_not_kept() -> None:
    assert parse("tra\u202euma\x07 x").text == "trauma  x"
