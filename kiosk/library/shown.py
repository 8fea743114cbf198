"""The gate as SQL: which resources a visit may know of, so that lists and counts need not read them all.

It says the same as `safeguarding.gate.decide` says by `Hidden`; a test compares the two. Whatever a list hands out is
decided again by the gate itself, resource by resource, when it is read. What was withdrawn is not there for anybody.
"""

from __future__ import annotations

from datetime import date

from kiosk.safeguarding.visit import Visit

__all__ = ["SHOWN", "parameters"]

SHOWN = """(
    :going_on
    AND (
        :unreviewed
        OR (resource.reviewed_by IS NOT NULL AND resource.reviewed_on IS NOT NULL)
        OR EXISTS (SELECT 1 FROM advisory WHERE advisory.resource = resource.number)
    )
    AND (:today IS NULL OR resource.show_from IS NULL OR resource.show_from <= :today)
    AND resource.number NOT IN (SELECT number FROM temp.withdrawn)
    AND (:today IS NULL OR resource.show_until IS NULL OR resource.show_until >= :today)
)"""
"""True or false of a row of `resource`, never NULL."""


def parameters(visit: Visit, today: date | None) -> dict[str, object]:
    """What SHOWN asks for."""
    return {
        "going_on": not visit.ended,
        "unreviewed": visit.may_see_unreviewed,
        "today": None if today is None else today.isoformat(),
    }
