"""Messages survive the way over; anything else is garbage, and never anything but garbage."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.catalogue import Block, BlockKind
from kiosk.documents import messages, wire
from kiosk.documents.document import DocumentInfo, Link, Match, OutlineEntry, PageShape, Rect, Word
from kiosk.documents.messages import Reply, Request

shares = st.floats(0.0, 1.0)
numbers = st.integers(-(1 << 53), 1 << 53)
texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
pages = st.integers(0, 9_999)
corners = (shares, shares, shares, shares)


def run_of(each: st.SearchStrategy[object]) -> st.SearchStrategy[tuple[object, ...]]:
    return st.lists(each, max_size=3).map(tuple)


shapes = st.builds(PageShape, st.floats(1, 1000), st.floats(1, 1000), texts)
blocks = st.builds(Block, st.sampled_from(BlockKind), texts, st.integers(0, 6), texts, st.none() | pages, texts)
answers = st.one_of(
    st.just(messages.Done()),
    st.builds(messages.Failure, st.sampled_from(messages.FailureKind), texts, numbers),
    st.builds(messages.Ready, st.builds(messages.CageReport, run_of(texts), run_of(texts))),
    st.builds(DocumentInfo, st.lists(shapes, min_size=1, max_size=3).map(tuple), texts, texts, st.booleans()),
    st.builds(messages.PageText, texts),
    st.builds(messages.PageWords, run_of(st.builds(Word, texts, *corners))),
    st.builds(messages.PageBlocks, run_of(blocks)),
    st.builds(
        messages.PageLinks,
        run_of(st.builds(Link, *corners, st.none() | pages, st.none() | shares, st.none() | texts)),
    ),
    st.builds(
        messages.Entries,
        run_of(st.builds(OutlineEntry, st.integers(1, 12), texts, st.none() | pages, st.none() | shares)),
    ),
    st.builds(messages.Matches, run_of(st.builds(Match, pages, run_of(st.builds(Rect, *corners))))),
    st.builds(messages.Tried, run_of(st.tuples(st.sampled_from(messages.Act), st.booleans()))),
)
verbs = st.one_of(
    st.builds(messages.Open, numbers, st.binary(max_size=50)),
    st.builds(messages.Close, numbers),
    st.builds(messages.Draw, *[numbers] * 9),
    st.builds(messages.Words, numbers, numbers),
    st.builds(messages.Find, numbers, texts, numbers, numbers),
    st.builds(messages.SelfTest, st.binary(max_size=50)),
)
json_like = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | texts | st.sampled_from(["Reply", "Word", "PageWords"]),
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=20,
)


@given(st.builds(Request, st.integers(0, 1 << 40), st.floats(0, 100), verbs))
def test_a_request_arrives_as_it_was_sent(request_: Request) -> None:
    assert wire.request(wire.pack(request_, 1 << 20)[wire.HEAD_BYTES :]) == request_


@given(st.builds(Reply, st.integers(0, 1 << 40), answers))
def test_a_reply_arrives_as_it_was_sent(reply: Reply) -> None:
    assert wire.reply(wire.pack(reply, 1 << 22)[wire.HEAD_BYTES :]) == reply


@given(st.binary(max_size=200) | json_like.map(lambda value: json.dumps(value).encode()))
def test_any_bytes_are_a_reply_or_garbage(body: bytes) -> None:
    try:
        assert isinstance(wire.reply(body), Reply)
    except wire.Garbage:
        return


@pytest.mark.parametrize(
    "answer",
    [
        ["PageWords", [["Word", "x", 0.1, 0.1, 1.5, 0.2]]],
        ["PageWords", [["Word", "x", 0.1, 0.1, float("nan"), 0.2]]],
        ["PageWords", [["Word", "\ud800", 0.1, 0.1, 0.2, 0.2]]],
        ["PageWords", [["Word", "x", 0.1, 0.1, 0.2, 0.2, 0.3]]],
        ["PageWords", [["Rect", 0.1, 0.1, 0.2, 0.2]]],
        ["PageWords", {"0": 1}],
        ["DocumentInfo", [], "title", "en", True],
        ["DocumentInfo", [["PageShape", 0.0, 10.0, "1"]], "title", "en", True],
        ["DocumentInfo", [["PageShape", 10.0, 10.0, "1"]], "title", "en", 1],
        ["Matches", [["Match", -1, []]]],
        ["Failure", "no such kind", "", 0],
        ["Request", 1],
        ["__class__"],
        [],
        None,
    ],
)
def test_an_answer_that_cannot_be_is_garbage(answer: object) -> None:
    with pytest.raises(wire.Garbage):
        wire.reply(json.dumps(["Reply", 1, answer]).encode())


def test_a_message_longer_than_its_limit_is_neither_sent_nor_taken() -> None:
    with pytest.raises(wire.Garbage):
        wire.pack(Request(1, 1.0, messages.Find(1, "x" * 40_000, 0, 1)), wire.MAX_REQUEST_BYTES)
    with pytest.raises(wire.Garbage):
        wire.body_bytes(b"\xff\xff\xff\xff", wire.MAX_REPLY_BYTES)
