"""What time it is, for trust: never earlier than what is known to have happened.

A machine without a battery wakes up in 1970, and then nothing that was signed looks expired: that is how somebody could
hold back what is new. So the time that decides is the latest of the machine's clock, the day this program was built and
the newest release date that was ever accepted here. A clock that is far ahead cannot be told from years offline; it
only ever makes a source look old, never takes the library away (opening asks no date), and is said to staff.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

__all__ = ["TrustedTime", "trusted_time"]

_FAR_AHEAD = timedelta(days=2 * 365)


@dataclass(frozen=True, slots=True)
class TrustedTime:
    """`now` decides; `clock_behind` and `clock_ahead` say that the machine's clock may be wrong."""

    now: datetime
    clock_behind: bool
    clock_ahead: bool


def trusted_time(system: datetime, built: datetime, newest_seen: datetime | None) -> TrustedTime:
    """The time that decides, from the machine's clock, the program's build and the newest accepted release date."""
    floor = max(built, newest_seen) if newest_seen is not None else built
    now = max(system.astimezone(UTC), floor.astimezone(UTC))
    return TrustedTime(now, system < floor - timedelta(days=1), system > floor + _FAR_AHEAD)
