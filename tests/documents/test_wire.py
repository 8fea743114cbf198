"""Messages survive the way over; anything else is garbage, and never anything but garbage."""

from __future__ import annotations

import json
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.documents import messages, wire
from kiosk.documents.document import DocumentInfo, Link, Match, OutlineEntry, PageShape, Rect, Word
from kiosk.documents.messages import Answer, Reply, Request, Verb

shares = st.floats(0.0, 1.0)
texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
for_shares = {"x0": shares, "y0": shares, "x1": shares, "y1": shares}
pages = st.integers(0, 9_999)
st.register_type_strategy(Rect, st.builds(Rect, shares, shares, shares, shares))
st.register_type_strategy(Word, st.builds(Word, texts, shares, shares, shares, shares))
st.register_type_strategy(Match, st.builds(Match, pages, st.lists(st.from_type(Rect), max_size=2).map(tuple)))
st.register_type_strategy(
    Link,
    st.builds(Link, **for_shares, target_page=st.none() | pages, target_top=st.none() | shares, uri=st.none() | texts),
)
st.register_type_strategy(
    OutlineEntry, st.builds(OutlineEntry, st.integers(1, 12), texts, st.none() | pages, st.none() | shares)
)
shapes = st.builds(PageShape, st.floats(1, 1000), st.floats(1, 1000), texts)
st.register_type_strategy(
    DocumentInfo,
    st.builds(DocumentInfo, st.lists(shapes, min_size=1, max_size=3).map(tuple), texts, texts, st.booleans()),
)
st.register_type_strategy(int, st.integers(-(1 << 53), 1 << 53))
st.register_type_strategy(float, st.floats(allow_nan=False, allow_infinity=False))
st.register_type_strategy(str, texts)
json_like = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | texts | st.sampled_from(["Reply", "Word", "PageWords"]),
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=20,
)


@given(st.builds(Request, st.integers(0, 1 << 40), st.floats(0, 100), st.one_of(*map(st.from_type, get_args(Verb)))))
def test_a_request_arrives_as_it_was_sent(request_: Request) -> None:
    assert wire.request(wire.pack(request_, 1 << 20)[wire.HEAD_BYTES :]) == request_


@given(st.builds(Reply, st.integers(0, 1 << 40), st.one_of(*map(st.from_type, get_args(Answer)))))
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
