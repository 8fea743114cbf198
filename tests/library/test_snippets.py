"""A few words around what was found, marked where they were."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.library import forms
from kiosk.library.query import parse
from kiosk.library.snippet import Finder, Span

FILLER = " ".join(f"filler{number}" for number in range(200))


def snippet(body: str, text: str, *, typing: bool = False) -> tuple[Span, ...]:
    return Finder([parse(text, as_you_type=typing)]).snippet(body)


def written(spans: tuple[Span, ...]) -> str:
    return "".join(f"[{span.text}]" if span.marked else span.text for span in spans)


def test_it_shows_whole_words_around_the_place_and_says_that_there_are_more() -> None:
    said = written(snippet(f"{FILLER} a safe place {FILLER}", "safe"))
    assert said.startswith("… filler19") and said.endswith(" …") and " a [safe] place filler0 " in said
    assert len(said.split()) == 26


def test_it_chooses_where_most_of_the_words_stand() -> None:
    body = f"calm {FILLER} calm and steady breath {FILLER} breath"
    assert "[calm] and [steady] [breath]" in written(snippet(body, "calm steady breath"))


def test_a_quoted_phrase_is_marked_only_where_it_stands_together() -> None:
    body = f"safe words and a place {FILLER} a safe place to be"
    assert written(snippet(body, '"safe place"')).endswith(" a [safe] [place] to be")


def test_other_forms_and_spellings_are_marked() -> None:
    assert written(snippet("The people we met", "person")) == "The [people] we met"
    assert written(snippet("A Paediatric ward", "pediatric")) == "A [Paediatric] ward"
    assert written(snippet("In Łódź today", "lodz")) == "In [Łódź] today"
    assert written(snippet("All traumatising things", "trauma", typing=True)) == "All [traumatising] things"


def test_scripts_without_spaces_are_cut_by_letters() -> None:
    said = snippet("安" * 1000 + "心理" + "安" * 1000, "心理")
    assert "".join(span.text for span in said if span.marked) == "心理"
    assert len(written(said)) < 500


def test_without_the_words_it_shows_the_beginning() -> None:
    assert written(snippet("Only a heading said it.", "elsewhere")) == "Only a heading said it."
    assert snippet("", "elsewhere") == ()


BODY = st.lists(
    st.sampled_from(["safe", "Sicher", "l’enfant", "unsafe", "safely", "x", "İ", "心理", "o'safe", "-"]), max_size=60
)


@given(body=BODY.map(" ".join), text=st.sampled_from(["safe ", "saf", "心理 ", "enfant ", '"safe x"', "safe unsafe "]))
@settings(max_examples=200, deadline=None)
def test_marked_words_are_words_of_the_text_that_were_asked_for(body: str, text: str) -> None:
    question = parse(text)
    spans = Finder([question]).snippet(body)
    shown = "".join(span.text for span in spans).removeprefix("… ").removesuffix(" …")
    assert shown in body
    whole = {token.folded for token in forms.tokens(body)}
    for span in spans:
        if span.marked:
            folded = forms.fold(span.text)
            assert folded in whole
            wanted = {stem for term in question.terms for form in term.forms for stem in form}
            beginnings = tuple(term.beginning[-1] for term in question.terms if term.beginning)
            assert forms.stem(folded) in wanted or folded.startswith(beginnings)
