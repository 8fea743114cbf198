"""WebVTT becomes cues in order, whatever surrounds them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.catalogue.captions import CaptionsUnreadable, Cue, parse_webvtt


def test_cues_are_read_with_and_without_hours_names_and_settings() -> None:
    text = (
        "\ufeffWEBVTT - a film\r\n\r\nNOTE a note\r\nof two lines\r\n\r\nSTYLE\r\n::cue { color: red }\r\n\r\n"
        "REGION\nid:fred\n\n1\n00:01.000 --> 00:02.500 align:start line:90%\nHello\nthere\n\n"
        "01:00:00.000 --> 01:00:01.000\nMuch later\n"
    )

    assert parse_webvtt(text) == (Cue(1.0, 2.5, "Hello\nthere"), Cue(3600.0, 3601.0, "Much later"))


def test_markup_is_taken_out_and_entities_become_characters() -> None:
    text = "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Anna>It is <i>&lt;here&gt;</i> &amp;&nbsp;<00:01.500>now</v>\n"

    assert parse_webvtt(text)[0].text == "It is <here> & now"


def test_cues_out_of_order_are_put_in_order_and_overlapping_ones_kept() -> None:
    text = "WEBVTT\n\n00:05.000 --> 00:09.000\nB\n\n00:01.000 --> 00:06.000\nA\n"

    assert [cue.text for cue in parse_webvtt(text)] == ["A", "B"]


@pytest.mark.parametrize(
    "broken",
    ["00:02.000 --> 00:01.000\nbackwards", "0:1 --> 0:2\nodd", "00:01.000 --> 00:02.000", "00:99.000 --> 01:00.000\nx"],
)
def test_a_cue_that_cannot_be_read_is_left_out(broken: str) -> None:
    text = f"WEBVTT\n\n{broken}\n\n00:03.000 --> 00:04.000\nkept\n"

    assert parse_webvtt(text) == (Cue(3.0, 4.0, "kept"),)


def test_a_forgotten_blank_line_loses_nothing() -> None:
    text = "WEBVTT\n\n00:01.000 --> 00:02.000\nA\n00:03.000 --> 00:04.000\nB"

    assert parse_webvtt(text) == (Cue(1.0, 2.0, "A"), Cue(3.0, 4.0, "B"))


@pytest.mark.parametrize("text", ["", "1\n00:00:01,000 --> 00:00:02,000\nSubRip", "WEBVTTX\n", "\x00WEBVTT"])
def test_what_is_not_webvtt_is_refused(text: str) -> None:
    with pytest.raises(CaptionsUnreadable, match="the first line is not WEBVTT"):
        parse_webvtt(text)


def test_what_no_film_needs_is_refused() -> None:
    with pytest.raises(CaptionsUnreadable):
        parse_webvtt("WEBVTT\n" + "x" * 5_000_000)
    with pytest.raises(CaptionsUnreadable):
        parse_webvtt("WEBVTT\n" + "\n00:01.000 --> 00:02.000\na\n" * 60_000)


def test_a_towering_cue_is_cut() -> None:
    text = "WEBVTT\n\n00:01.000 --> 00:02.000\n" + "<" * 100_000 + "word " * 100_000

    assert len(parse_webvtt(text)[0].text) <= 2_000


pieces = st.sampled_from(
    ["\n", "\n\n", "WEBVTT", "-->", "00:01.000", " ", "<b>", "&lt;", "NOTE", "é", "\u202e", "&#0;", "x"]
)


@given(st.lists(pieces, max_size=60).map(lambda parts: "WEBVTT\n\n" + "".join(parts)) | st.text(max_size=200))
def test_any_text_gives_cues_in_order_or_one_sentence(text: str) -> None:
    try:
        cues = parse_webvtt(text)
    except CaptionsUnreadable as refusal:
        assert str(refusal)
        return
    assert list(cues) == sorted(cues, key=lambda cue: cue.start_s)
    for cue in cues:
        assert 0 <= cue.start_s < cue.end_s
        assert cue.text.replace("\n", " ").isprintable()


@given(
    st.lists(
        st.tuples(st.integers(0, 9_000_000), st.integers(1, 10_000), st.text("abc é", min_size=1).map(str.strip)),
        max_size=20,
    )
)
def test_what_was_written_is_read(cues: list[tuple[int, int, str]]) -> None:
    kept = [(start, start + length, " ".join(text.split())) for start, length, text in cues if text.strip()]

    def stamp(ms: int) -> str:
        return f"{ms // 3_600_000:02}:{ms // 60_000 % 60:02}:{ms // 1000 % 60:02}.{ms % 1000:03}"

    text = "WEBVTT\n\n" + "\n".join(f"{stamp(start)} --> {stamp(end)}\n{words}\n" for start, end, words in kept)

    expected = sorted(kept, key=lambda cue: cue[:2])
    assert [(round(cue.start_s * 1000), round(cue.end_s * 1000), cue.text) for cue in parse_webvtt(text)] == expected
