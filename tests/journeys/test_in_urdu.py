"""From the cover to leaving, read in Urdu."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.journeys.in_a_language import Reader, goes_from_cover_to_leaving, reading


@pytest.fixture
def reader() -> Iterator[Reader]:
    yield from reading("ur")


def test_a_reader_of_urdu_finds_everything_by_its_own_words(reader: Reader) -> None:
    goes_from_cover_to_leaving(reader, "اردو", "first steps")
