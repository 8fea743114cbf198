"""Whatever stands where collection.toml should be, the answer is findings or one plain sentence."""

import errno
import re
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.catalogue.parse import parse_collection
from kiosk.catalogue.reading import MOST_FINDINGS
from kiosk.errors import CollectionError, CollectionMissing, CollectionUnreadable, NoPermission
from kiosk.publishing import toml
from tests.catalogue.editors_folder import WHOLE, an_editors_folder, changed

KEYS = sorted({*re.findall(r"\b([a-z_]+) = ", WHOLE), "advisory", "step", "titel"})

words = st.sampled_from(
    ["plan", "film", "document", "whole", "pages 4", "time 0:01-0:02", "public", "self", "call", "mon", "09:00", "en",
     "documents/plan.pdf", "../x", "\x1b[2J", "\u202e", "https://a.b", "https://[", "2023-07", "x" * 600]
)  # fmt: skip
values = st.recursive(
    st.booleans() | st.integers(-5, 5) | words | st.text(max_size=6) | st.dates(date(1, 1, 1)),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KEYS), inner, max_size=6),
    max_leaves=8,
)
tables = st.dictionaries(
    st.sampled_from(["collection", "section", "resource", "contact", "session", "words", "words2", "\x1b"]),
    values | st.lists(st.dictionaries(st.sampled_from(KEYS), values, max_size=8), max_size=2),
    max_size=7,
)


def read(folder: Path, data: bytes) -> None:
    (folder / "collection.toml").write_bytes(data)
    try:
        parsed = parse_collection(folder)
    except CollectionError as error:
        assert str(error)
        return
    for finding in parsed.findings:
        assert str(finding).isprintable(), "what an editor wrote moves no cursor"
        assert finding.what.endswith((".", "?")) and finding.todo.endswith((".", "?"))
    assert parsed.collection is not None or parsed.mistakes


@given(st.binary(max_size=300))
def test_any_bytes_give_findings_or_one_sentence(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    read(tmp_path_factory.getbasetemp(), data)


@given(tables)
@settings(max_examples=60)
def test_any_structure_gives_findings(tmp_path_factory: pytest.TempPathFactory, tables: dict[str, object]) -> None:
    # No top-level table of our writer holds another's lines, so the whole is written as one inline value after another.
    text = "".join(toml.table("x", {key: value}).split("\n", 1)[1] for key, value in tables.items())

    read(tmp_path_factory.getbasetemp(), text.encode())


@given(
    st.integers(0, len(WHOLE) - 1), st.integers(0, 40), st.sampled_from(["", '"', "]", "\n", "0", "x", "\x00", "[["])
)
@settings(max_examples=200)
def test_a_whole_collection_with_a_piece_torn_out_gives_findings_or_one_sentence(
    tmp_path_factory: pytest.TempPathFactory, at: int, length: int, put: str
) -> None:
    read(tmp_path_factory.getbasetemp(), (WHOLE[:at] + put + WHOLE[at + length :]).encode())


def test_a_folder_without_a_collection_is_told_so(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    for folder in (tmp_path, tmp_path / "nowhere", tmp_path / "file"):
        with pytest.raises(CollectionMissing):
            parse_collection(folder)


def test_a_collection_that_may_not_be_read_is_told_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    an_editors_folder(tmp_path)

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)

    with pytest.raises(NoPermission):
        parse_collection(tmp_path)


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"\0", "collection.toml cannot be read: it holds a zero byte, so it is not text."),
        (b"\xff\xfe", "collection.toml cannot be read: line 1 is not text in UTF-8."),
        (b"#" * 5_000_000, "collection.toml cannot be read: it is larger than 4,096 kB."),
        (b"a = " + b"[" * 5_000, "collection.toml cannot be read: it is nested more than 32 deep on line 1."),
        (b"a." * 50_000 + b"a = 1", "collection.toml cannot be read: the name on line 1 has more than 8 parts."),
        (b"id = ", "collection.toml cannot be read: invalid value (at end of document)."),
    ],
)
def test_what_is_no_sensible_toml_gets_one_sentence(tmp_path: Path, data: bytes, why: str) -> None:
    (tmp_path / "collection.toml").write_bytes(data)

    with pytest.raises(CollectionUnreadable) as error:
        parse_collection(tmp_path)

    assert error.value.happened == why


def test_a_folder_where_the_file_should_be_is_told_so(tmp_path: Path) -> None:
    (tmp_path / "collection.toml").mkdir()

    with pytest.raises(CollectionUnreadable, match="it is not a file"):
        parse_collection(tmp_path)


def test_very_many_mistakes_are_cut_short_and_it_says_so(tmp_path: Path) -> None:
    parsed = parse_collection(an_editors_folder(tmp_path, WHOLE + "[[resource]]\n" * 50_000))

    assert parsed.collection is None
    assert len(parsed.findings) == MOST_FINDINGS + 1
    assert "the rest was not looked at" in parsed.findings[-1].what


def test_markup_in_a_title_is_only_text(tmp_path: Path) -> None:
    parsed = parse_collection(an_editors_folder(tmp_path, changed('"A film"', '"<b>A film</b> &amp; {{x}}"')))

    assert parsed.collection is not None
    assert parsed.collection.resources[0].title == "<b>A film</b> &amp; {{x}}"
