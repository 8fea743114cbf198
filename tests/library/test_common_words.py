"""Search in a library so large that its common words are answered without ranking every page."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.catalogue import Advisory, AdvisoryId, Pages, Topic
from kiosk.library import chief, common
from kiosk.library.folder import current_library
from kiosk.library.query import expression, parse
from kiosk.library.release import Release, open_release
from kiosk.library.search import best_passages, search
from tests.library.small_release import Small, a_member_of_staff, a_release, a_visitor

COMMON = ["child", "trauma", "school", "calm", "adult", "listen", "street", "family"]
FILLER = [f"word{number}" for number in range(400)]
ALL_MATCHES = f"""
SELECT rowid FROM passage_index WHERE passage_index MATCH ?
ORDER BY bm25(passage_index, {chief.HEADING_WEIGHT}, 1.0, 1.0), rowid LIMIT 20
"""


def pages(count: int, seed: int) -> list[str]:
    dice = random.Random(seed)
    return [
        " ".join([*dice.choices(COMMON, k=dice.randint(2, 12)), *dice.choices(FILLER, k=dice.randint(10, 60))])
        for _ in range(count)
    ]


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Release]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(chief, "RANKED", 100)
        patch.setattr(chief, "BLOCK", 512)
        patch.setattr(chief, "_FEW", 16)
        over = Advisory(AdvisoryId("over"), (Topic.NEGLECT,), (Pages(0, 99),), "named")
        library = (
            Small("open", "Open", pages=pages(1500, 1)),
            Small("covered", "Covered", pages=pages(200, 2), advisories=[over]),
            Small("draft", "Draft", pages=["child trauma school zebra " * 5] * 50, reviewed=False),
        )
        with open_release(a_release(tmp_path_factory.mktemp("published"), *library)) as release:
            yield release


def best_of_all(release: Release, text: str, *, typing: bool = False) -> set[int]:
    with sqlite3.connect(current_library(release.folder).path) as db:
        found = db.execute(ALL_MATCHES, (expression(parse(text, as_you_type=typing)),)).fetchall()
    return {number for (number,) in found}


def shared(release: Release, texts: list[str], *, typing: bool = False) -> float:
    """Which part of the 20 best of all matches is among the 20 that search ranks best, all texts together."""
    found = wanted = 0
    for text in texts:
        theirs = best_of_all(release, text, typing=typing)
        found += len(theirs.intersection(best_passages(release, parse(text, as_you_type=typing), limit=20)))
        wanted += len(theirs)
    return found / wanted


def test_the_best_of_all_matches_are_found_without_ranking_them_all(large: Release) -> None:
    texts = [
        "child",
        "school",
        "child trauma",
        "child trauma school",
        "calm word7",
        "trauma word3",
        "adult family calm",
    ]
    assert all(common.rank(large, parse(text, as_you_type=False), frozenset(), 20) for text in texts)
    assert shared(large, texts) >= 0.9


def test_the_best_are_found_while_a_common_word_is_being_typed(large: Release) -> None:
    assert shared(large, ["chi", "traum", "fa", "child trau", "calm sch", "word7 li"], typing=True) >= 0.9


def test_common_words_in_quotes_are_found_together_only(large: Release) -> None:
    found = best_passages(large, parse('"child trauma school"'), limit=20)
    bodies = [body for _, _, body in large.read(common.TEXTS, {"numbers": str(found)})]
    assert len(bodies) == 20 and all("child trauma school" in body for body in bodies)


def test_every_passage_with_all_words_is_counted_and_no_other(large: Release) -> None:
    ((expected,),) = large.read(
        "SELECT count(*) FROM passage WHERE body LIKE '%calm%' AND body LIKE '%listen%' AND body LIKE '%word7 %'"
    )
    results = search(large, "calm listen word7 ", a_member_of_staff())
    assert 0 < results.total == expected


def test_what_nobody_reviewed_is_neither_found_nor_counted_among_common_words(large: Release) -> None:
    for text in ("child ", "child trauma school ", '"child trauma school zebra"', "chi", "child zebra "):
        results = search(large, text, a_visitor())
        assert "draft" not in [group.resource.id for group in results.groups]
    assert search(large, "trauma zebra ", a_visitor()).total_is_floor  # loosened: nothing has both
    assert "draft" in [group.resource.id for group in search(large, "child zebra ", a_member_of_staff()).groups]


def test_common_words_under_an_advisory_are_withheld(large: Release) -> None:
    results = search(large, "child trauma ", a_visitor(), limit=400)
    (covered,) = (group for group in results.groups if group.resource.id == "covered")
    withheld = [hit for hit in covered.hits if hit.withheld]
    assert len(withheld) == 1 and withheld[0].snippet == () and withheld[0].page is None
    assert all(hit.page is not None and hit.page > 99 for hit in covered.hits if not hit.withheld)


def test_a_release_without_such_rows_is_searched_all_the_same(tmp_path: Path) -> None:
    folder = a_release(tmp_path, Small("one", "One", pages=["child trauma"]))
    path = current_library(folder).path
    with sqlite3.connect(path) as db:
        db.executescript("DROP TABLE common_block; DROP TABLE index_fact;")
    with open_release(folder) as release:
        assert search(release, "trauma", a_visitor()).total == 1


def test_what_is_asked_of_common_words_uses_its_indexes(large: Release) -> None:
    for sql in (common.HOLDERS, common.BEST, common.LEVELS):
        plan = " / ".join(row[3] for row in large.read(f"EXPLAIN QUERY PLAN {sql}", {"name": "a"}))
        assert plan.startswith("SEARCH common_block USING INDEX") and "TEMP" not in plan
