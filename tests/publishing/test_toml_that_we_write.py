"""collection.toml written by us reads back as what was meant."""

from __future__ import annotations

import tomllib
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.publishing import toml

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)
scalars = texts | st.booleans() | st.integers(-(2**63), 2**63 - 1) | st.dates()
values = st.recursive(scalars, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3))


@settings(max_examples=150, deadline=None)
@given(st.dictionaries(texts, values, max_size=5))
def test_every_value_comes_back_as_it_was(table: dict[str, toml.Value]) -> None:
    assert tomllib.loads(toml.table("t", table)) == {"t": table}
    assert tomllib.loads(toml.array("t", table) * 2) == {"t": [table, table]}


def test_marks_that_turn_the_reading_direction_round_are_written_where_they_can_be_seen() -> None:
    written = toml.table("t", {"title": "safe\u202efdp.exe", "on": date(2026, 1, 2)})

    assert "\\u202E" in written and "\u202e" not in written
    assert tomllib.loads(written)["t"] == {"title": "safe\u202efdp.exe", "on": date(2026, 1, 2)}


def test_half_a_character_becomes_a_mark_for_one() -> None:
    assert tomllib.loads(toml.table("t", {"name": "a\udcffb"})) == {"t": {"name": "a\ufffdb"}}
