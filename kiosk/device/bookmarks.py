"""Places that a member of staff marked, by resource and the words that stand there: they outlive an edition.

Newest first, also after one was removed and brought back. Times are aware; they come back in UTC. Only staff and
training windows write here.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from kiosk.catalogue import ResourceId
from kiosk.device.anchors import Quote
from kiosk.device.store import Row, Store
from kiosk.errors import LocalStoreDamaged

__all__ = ["Bookmark", "Bookmarks"]

_COLUMNS = "number, resource, title, quoted, before, after, page, start_s, note, made, release"

_ADD = """
INSERT INTO bookmark (number, resource, title, quoted, before, after, page, start_s, note, made, release)
VALUES (:number, :resource, :title, :quoted, :before, :after, :page, :start_s, :note, :made, :release)
"""
_REMOVE = "DELETE FROM bookmark WHERE number = :number"
_SET_NOTE = "UPDATE bookmark SET note = :note WHERE number = :number"
_PAGE = f"""
SELECT {_COLUMNS} FROM bookmark
WHERE number IN (
    SELECT number FROM bookmark INDEXED BY bookmark_by_number ORDER BY number DESC LIMIT :limit OFFSET :offset
)
ORDER BY number DESC
"""
_OF = f"SELECT {_COLUMNS} FROM bookmark WHERE resource = :resource ORDER BY number DESC"
_COUNT = "SELECT count(*) FROM bookmark"
_IS_MARKED = "SELECT 1 FROM bookmark WHERE resource = :resource AND page IS :page LIMIT 1"


@dataclass(frozen=True, slots=True)
class Bookmark:
    """One marked place. `page` counts from 0 and is where the words stood in `release`; they may have moved."""

    number: int
    resource: ResourceId
    title: str
    quote: Quote
    page: int | None
    start_s: float | None
    note: str
    made: datetime
    release: str


class Bookmarks:
    """The bookmarks in `store`. Every call raises a DeviceError where the disk will not."""

    def __init__(self, store: Store):
        self._store = store

    def add(
        self,
        resource: ResourceId,
        title: str,
        quote: Quote,
        page: int | None,
        start_s: float | None,
        note: str,
        made: datetime,
        release: str,
    ) -> Bookmark:
        """Mark a place. `made` is aware."""
        new = Bookmark(0, resource, title, quote, page, start_s, note, _utc(made), release)
        with self._store.writing() as database:
            number = database.execute(_ADD, {**_values(new), "number": None}).lastrowid
        assert number is not None
        return Bookmark(number, resource, title, quote, page, start_s, note, new.made, release)

    def remove(self, number: int) -> None:
        """Take one away. One that is not there is no mistake."""
        with self._store.writing() as database:
            database.execute(_REMOVE, {"number": number})

    def restore(self, bookmark: Bookmark) -> None:
        """Bring back one that was removed, to its own place in the list. One that is still there stays as it is."""
        with self._store.writing() as database:
            database.execute(_ADD.replace("INSERT", "INSERT OR IGNORE", 1), _values(bookmark))

    def set_note(self, number: int, note: str) -> None:
        """Change what somebody wrote beside it."""
        with self._store.writing() as database:
            database.execute(_SET_NOTE, {"number": number, "note": note})

    def page(self, offset: int, limit: int) -> tuple[Bookmark, ...]:
        """At most `limit` of them from `offset` on, newest first."""
        return self._read(_PAGE, {"offset": max(0, offset), "limit": max(0, limit)})

    def of(self, resource: ResourceId) -> tuple[Bookmark, ...]:
        """All in one resource, newest first."""
        return self._read(_OF, {"resource": resource})

    def count(self) -> int:
        """How many there are."""
        return int(self._store.rows(_COUNT)[0][0])

    def is_marked(self, resource: ResourceId, page: int | None) -> bool:
        """Whether that page has one; `None` asks for one without a page, as films have."""
        return bool(self._store.rows(_IS_MARKED, {"resource": resource, "page": page}))

    def _read(self, query: str, values: dict[str, object]) -> tuple[Bookmark, ...]:
        rows = self._store.rows(query, values)
        try:
            return tuple(map(_bookmark, rows))
        except ValueError as error:  # a time that is none
            raise LocalStoreDamaged(self._store.path) from error


def _values(bookmark: Bookmark) -> dict[str, object]:
    return {
        "number": bookmark.number,
        "resource": bookmark.resource,
        "title": bookmark.title,
        "quoted": bookmark.quote.exact,
        "before": bookmark.quote.before,
        "after": bookmark.quote.after,
        "page": bookmark.page,
        "start_s": bookmark.start_s,
        "note": bookmark.note,
        "made": _utc(bookmark.made).isoformat(),
        "release": bookmark.release,
    }


def _bookmark(row: Row) -> Bookmark:
    number, resource, title, quoted, before, after, page, start_s, note, made, release = row
    quote = Quote(quoted, before, after)
    return Bookmark(number, ResourceId(resource), title, quote, page, start_s, note, _instant(made), release)


def _utc(instant: datetime) -> datetime:
    if instant.tzinfo is None:
        raise ValueError("a time without its zone")
    return instant.astimezone(UTC)


def _instant(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)
