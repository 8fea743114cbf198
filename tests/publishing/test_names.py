"""Titles and slugs from file names."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.publishing.names import own_slug, readable, sane_title, slug, title


@pytest.mark.parametrize(
    ("stem", "shown"),
    [
        ("annual_report", "Annual report"),
        ("charter-for-teams", "Charter for teams"),
        ("  a  b ", "A b"),
        ("invoice\u202efdp", "Invoicefdp"),
        ("\udcff\udcfe", "Untitled"),
        ("---", "Untitled"),
    ],
)
def test_a_file_name_becomes_a_title(stem: str, shown: str) -> None:
    assert title(stem) == shown


@pytest.mark.parametrize(
    "text",
    ["", "Microsoft Word - Doc1.doc", "untitled", "report_final_v2.indd", "Slide 1", "\x00\x01", "x", "1234 5678"],
)
def test_what_no_person_meant_as_a_title_is_not_taken(text: str) -> None:
    assert sane_title(text) == ""


def test_a_title_that_a_person_meant_is_taken() -> None:
    assert sane_title("  How will Leeds\tbecome kinder? ") == "How will Leeds become kinder?"


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=80))
def test_any_name_makes_a_title_that_shows_and_a_slug_that_links(name: str) -> None:
    assert title(name).strip() and title(name) == readable(title(name))
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", own_slug(name, "0123456789abcdef" * 4, ()))
    assert not slug(name) or len(slug(name)) <= 60


def test_names_that_meet_in_one_slug_are_told_apart_by_their_bytes() -> None:
    assert own_slug("A b", "f" * 64, {"a-b"}) == "a-b-ffffffff"
