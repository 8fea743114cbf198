"""TOML from somebody else's hand is read, or refused in one sentence, and never hangs."""

import os
import tomllib
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.settings.toml import MAX_DEPTH, MAX_PARTS, TomlRefused, parse_toml, printable, read_toml

pieces = st.sampled_from(
    ['"', "'", '"""', "'''", "#", "[", "]", "[[", "]]", "{", "}", "=", ".", ",", "\n", "\\", "a", "b.c", "1", " ", "é"]
)


def refused(data: bytes) -> str:
    with pytest.raises(TomlRefused) as refusal:
        parse_toml(data)
    return refusal.value.why


@given(st.binary(max_size=400) | st.lists(pieces, max_size=60).map(lambda parts: "".join(parts).encode()))
@example(b"a = '''\n'''''")
@example(b'a = """"""')
@example(b'a = """x"""""')
def test_any_bytes_are_read_or_refused_in_one_printable_sentence(data: bytes) -> None:
    try:
        parse_toml(data)
    except TomlRefused as refusal:
        assert 0 < len(refusal.why) <= 160
        assert refusal.why.isprintable()


@given(st.lists(pieces, max_size=40).map("".join))
def test_what_is_shallow_is_read_as_the_standard_library_reads_it(text: str) -> None:
    try:
        expected = tomllib.loads(text)
    except ValueError:
        return

    if text.count("[") + text.count("{") <= MAX_DEPTH and text.count(".") < MAX_PARTS:
        assert parse_toml(text.encode()) == expected


def test_a_name_with_very_many_parts_is_refused_before_it_hangs() -> None:
    assert (
        refused(b"x = 1\n" + b".".join([b"a"] * 20_000) + b" = 1")
        == f"the name on line 2 has more than {MAX_PARTS} parts"
    )
    assert "more than" in refused(b"[" + b".".join([b'"a"'] * 20_000) + b"]")


def test_deep_nesting_is_refused_before_it_exhausts_the_stack() -> None:
    assert refused(b"a = " + b"[" * 100_000).startswith(f"it is nested more than {MAX_DEPTH} deep")
    assert refused(b"a = " + b"{b = " * 100_000).startswith("it is nested")


def test_brackets_and_dots_inside_strings_and_comments_do_not_count() -> None:
    words = "[" * 100 + "." * 100 + "{" * 100

    assert parse_toml(f"# {words}\na = \"{words}\"\nb = '{words}'\nc = '''\n{words}'''".encode()) == {
        "a": words,
        "b": words,
        "c": words,
    }


def test_what_is_no_text_is_refused_with_the_reason() -> None:
    assert refused(b"a = 1\0") == "it holds a zero byte, so it is not text"
    assert refused(b"a = 1\nb = '\xff'") == "line 2 is not text in UTF-8"
    assert refused(b" " * 5_000_000) == "it is larger than 4,096 kB"
    assert refused(b"a = " + b"9" * 5_000) != ""


def test_a_byte_order_mark_from_a_windows_editor_is_no_obstacle() -> None:
    assert parse_toml(b"\xef\xbb\xbfa = 1\r\n") == {"a": 1}


def test_only_a_plain_file_is_read(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.toml")

    for path in (tmp_path, tmp_path / "pipe.toml", Path("/dev/zero")):
        with pytest.raises(TomlRefused, match="it is not a file"):
            read_toml(path)


@given(st.text(max_size=200), st.integers(1, 80))
def test_what_is_printed_is_short_and_moves_no_cursor(text: str, longest: int) -> None:
    shown = printable(text, longest)

    assert len(shown) <= longest
    assert shown.isprintable()
