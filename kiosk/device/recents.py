"""What was opened last on this machine: one entry a resource, the last 200 of them.

The order is the order of opening, whatever the clock said. Only staff and training windows write here.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from kiosk.catalogue import ResourceId
from kiosk.device.store import Store
from kiosk.errors import LocalStoreDamaged

__all__ = ["MOST_KEPT", "Recent", "Recents"]

MOST_KEPT = 200

_FORGET_ONE = "DELETE FROM recent WHERE resource = :resource"
_OPENED = """
INSERT INTO recent (resource, page, start_s, opened) VALUES (:resource, :page, :start_s, :opened)
"""
_KEEP = f"""
DELETE FROM recent WHERE number <= (SELECT number FROM recent ORDER BY number DESC LIMIT 1 OFFSET {MOST_KEPT})
"""
_LATEST = "SELECT resource, page, start_s, opened FROM recent ORDER BY number DESC LIMIT :limit"
_FORGET = "DELETE FROM recent"


@dataclass(frozen=True, slots=True)
class Recent:
    """One resource and where in it somebody was: `page` counts from 0, `start_s` is for film and sound."""

    resource: ResourceId
    page: int | None
    start_s: float | None
    opened: datetime


class Recents:
    """The recents in `store`. Every call raises a DeviceError where the disk will not."""

    def __init__(self, store: Store):
        self._store = store

    def opened(self, resource: ResourceId, page: int | None, start_s: float | None, at: datetime) -> None:
        """Somebody opened it, or was last seen at that place of it. `at` is aware."""
        if at.tzinfo is None:
            raise ValueError("a time without its zone")
        entry = {"resource": resource, "page": page, "start_s": start_s, "opened": at.astimezone(UTC).isoformat()}
        with self._store.writing() as database:
            database.execute(_FORGET_ONE, {"resource": resource})
            database.execute(_OPENED, entry)
            database.execute(_KEEP)

    def latest(self, limit: int) -> tuple[Recent, ...]:
        """At most `limit`, the last opened first."""
        rows = self._store.rows(_LATEST, {"limit": max(0, limit)})
        try:
            return tuple(
                Recent(ResourceId(resource), page, start_s, datetime.fromisoformat(opened).astimezone(UTC))
                for resource, page, start_s, opened in rows
            )
        except ValueError as error:  # a time that is none
            raise LocalStoreDamaged(self._store.path) from error

    def forget(self) -> None:
        """Forget all of it, also in the file's unused parts."""
        with self._store.writing() as database:
            database.execute(_FORGET)
        self._store.shrink()
