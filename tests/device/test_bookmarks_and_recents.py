"""What a member of staff marked and opened: in order, brought back whole, and quick with a hundred thousand of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.catalogue import ResourceId
from kiosk.device import bookmarks as bookmarks_module
from kiosk.device import recents as recents_module
from kiosk.device.anchors import Quote
from kiosk.device.bookmarks import Bookmark, Bookmarks
from kiosk.device.recents import MOST_KEPT, Recents
from kiosk.device.store import Store, open_store

NOW = datetime(2026, 11, 25, 9, 30, tzinfo=UTC)
MANY = 100_000


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_store(tmp_path / "local.sqlite3", NOW)
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """A hundred thousand bookmarks in five hundred resources."""
    opened = open_store(tmp_path_factory.mktemp("full") / "local.sqlite3", NOW)
    with opened.writing() as database:
        database.executemany(
            "INSERT INTO bookmark (resource, title, quoted, before, after, page, start_s, note, made, release)"
            " VALUES (?, 'A title', ?, 'before it', 'after it', ?, NULL, '', '2026-11-25T09:30:00+00:00', 'r')",
            ((f"resource-{number % 500}", f"the words of {number} " * 8, number % 90) for number in range(MANY)),
        )
    yield opened
    opened.close()


def marked(bookmarks: Bookmarks, resource: str = "a", page: int | None = 0, note: str = "") -> Bookmark:
    return bookmarks.add(ResourceId(resource), "T", Quote("q", "b", "a"), page, None, note, NOW, "r-1")


def test_what_is_marked_comes_back_as_it_was_newest_first(store: Store) -> None:
    bookmarks = Bookmarks(store)
    london = timezone(timedelta(hours=1))
    first = bookmarks.add(
        ResourceId("a"),
        "Tïtle",
        Quote("“ünd”\n", "vor", "nach"),
        4,
        None,
        "note",
        datetime(2026, 6, 1, 10, tzinfo=london),
        "r",
    )
    second = bookmarks.add(ResourceId("film"), "F", Quote("", "", ""), None, 12.25, "", NOW, "r")

    assert bookmarks.page(0, 10) == (second, first)
    assert first.made == datetime(2026, 6, 1, 9, tzinfo=UTC)
    assert bookmarks.of(ResourceId("a")) == (first,)
    assert bookmarks.count() == 2
    assert bookmarks.is_marked(ResourceId("a"), 4) and not bookmarks.is_marked(ResourceId("a"), 3)
    assert bookmarks.is_marked(ResourceId("film"), None) and not bookmarks.is_marked(ResourceId("a"), None)


def test_one_that_was_removed_comes_back_to_its_own_place(store: Store) -> None:
    bookmarks = Bookmarks(store)
    one, two, three = (marked(bookmarks, page=number) for number in range(3))

    bookmarks.remove(two.number)
    bookmarks.remove(three.number)
    four = marked(bookmarks, page=3)
    bookmarks.restore(two)
    bookmarks.restore(two)

    assert bookmarks.page(0, 9) == (four, two, one)
    assert four.number not in (two.number, three.number), "no number is given twice"
    bookmarks.remove(999_999)
    assert bookmarks.count() == 3


def test_a_note_is_changed_and_nothing_else(store: Store) -> None:
    bookmarks = Bookmarks(store)
    one, two = marked(bookmarks, note="old"), marked(bookmarks, note="other")
    bookmarks.set_note(one.number, "new “note”")
    assert [found.note for found in bookmarks.page(0, 9)] == ["other", "new “note”"]
    assert bookmarks.page(0, 1) == (two,)


def test_a_time_without_its_zone_is_a_mistake_of_ours(store: Store) -> None:
    with pytest.raises(ValueError):
        Bookmarks(store).add(ResourceId("a"), "T", Quote("", "", ""), 0, None, "", datetime(2026, 1, 1), "r")
    with pytest.raises(ValueError):
        Recents(store).opened(ResourceId("a"), 0, None, datetime(2026, 1, 1))
    assert Bookmarks(store).count() == 0 and Recents(store).latest(5) == ()


@given(commands=st.lists(st.tuples(st.sampled_from("arun"), st.integers(0, 12)), max_size=40))
def test_the_list_is_what_a_plain_list_would_be(
    commands: list[tuple[str, int]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    store = open_store(tmp_path_factory.mktemp("model") / "local.sqlite3", NOW)
    bookmarks = Bookmarks(store)
    kept: dict[int, Bookmark] = {}
    gone: list[Bookmark] = []
    for command, value in commands:
        match command:
            case "a":
                new = marked(bookmarks, f"r{value}", value)
                kept[new.number] = new
            case "r" if kept:
                number = sorted(kept)[value % len(kept)]
                gone.append(kept.pop(number))
                bookmarks.remove(number)
            case "u" if gone:
                back = gone.pop()
                kept[back.number] = back
                bookmarks.restore(back)
            case "n" if kept:
                number = sorted(kept)[value % len(kept)]
                bookmarks.set_note(number, f"note {value}")
                kept[number] = next(one for one in bookmarks.page(0, 99) if one.number == number)
                assert kept[number].note == f"note {value}"
    expected = tuple(kept[number] for number in sorted(kept, reverse=True))
    assert bookmarks.page(0, 100) == expected
    assert bookmarks.page(2, 3) == expected[2:5]
    assert bookmarks.count() == len(expected)
    store.close()


def steps(store: Store, work: Callable[[], object]) -> int:
    """How many hundreds of steps of SQLite's machine the work took: rows touched, not time."""
    counted = 0

    def count() -> int:
        nonlocal counted
        counted += 1
        return 0

    store._database.set_progress_handler(count, 100)
    try:
        work()
    finally:
        store._database.set_progress_handler(None, 100)
    return counted


def test_a_page_of_a_hundred_thousand_reads_that_page_alone(full: Store) -> None:
    bookmarks = Bookmarks(full)
    assert bookmarks.count() == MANY
    assert [one.number for one in bookmarks.page(0, 3)] == [MANY, MANY - 1, MANY - 2]
    assert [one.number for one in bookmarks.page(70_000, 2)] == [30_000, 29_999]
    assert bookmarks.page(MANY, 10) == ()

    first = steps(full, lambda: bookmarks.page(0, 50))
    assert first < 30
    # Far down, the narrow index is walked; of the rows themselves only fifty are read.
    assert steps(full, lambda: bookmarks.page(70_000, 50)) - first < 70_000 * 5 / 100


def test_one_resource_of_a_hundred_thousand_reads_its_own_alone(full: Store) -> None:
    bookmarks = Bookmarks(full)
    assert len(bookmarks.of(ResourceId("resource-7"))) == MANY // 500
    assert steps(full, lambda: bookmarks.of(ResourceId("resource-7"))) < 200 * 50 / 100
    assert steps(full, lambda: bookmarks.is_marked(ResourceId("resource-7"), 3)) <= 1
    assert steps(full, lambda: bookmarks.remove(5)) <= 2
    assert steps(full, lambda: marked(bookmarks)) <= 2


@pytest.mark.parametrize(
    ("query", "index"),
    [
        (bookmarks_module._PAGE, "COVERING INDEX bookmark_by_number"),
        (bookmarks_module._PAGE, "SEARCH bookmark USING INTEGER PRIMARY KEY"),
        (bookmarks_module._OF, "INDEX bookmark_by_place (resource=?)"),
        (bookmarks_module._IS_MARKED, "COVERING INDEX bookmark_by_place (resource=? AND page=?)"),
        (bookmarks_module._REMOVE, "INTEGER PRIMARY KEY"),
        (bookmarks_module._SET_NOTE, "INTEGER PRIMARY KEY"),
        (recents_module._FORGET_ONE, "INDEX sqlite_autoindex_recent_1 (resource=?)"),
    ],
)
def test_every_query_that_a_screen_waits_for_goes_by_an_index(full: Store, query: str, index: str) -> None:
    values = {"offset": 0, "limit": 1, "resource": "a", "page": 1, "number": 1, "note": ""}
    plan = " | ".join(row[3] for row in full.rows(f"EXPLAIN QUERY PLAN {query}", values))
    assert index in plan, plan
    assert "SCAN bookmark USING INTEGER" not in plan and "SCAN recent |" not in plan


def test_recents_are_one_a_resource_the_last_opened_first(store: Store) -> None:
    recents = Recents(store)
    recents.opened(ResourceId("a"), 0, None, NOW)
    recents.opened(ResourceId("film"), None, 3.5, NOW)
    recents.opened(ResourceId("a"), 7, None, NOW - timedelta(days=400))  # a clock that was set back

    found = recents.latest(10)
    assert [(one.resource, one.page, one.start_s) for one in found] == [("a", 7, None), ("film", None, 3.5)]
    assert recents.latest(1) == found[:1] and recents.latest(0) == ()


def test_at_most_two_hundred_are_kept_and_forgetting_forgets_all(store: Store) -> None:
    recents = Recents(store)
    for number in range(MOST_KEPT + 30):
        recents.opened(ResourceId(f"r{number}"), number, None, NOW)
    assert [one.page for one in recents.latest(999)] == list(range(MOST_KEPT + 29, 29, -1))

    recents.forget()

    assert recents.latest(999) == ()
    recents.opened(ResourceId("again"), 0, None, NOW)
    assert len(recents.latest(999)) == 1
