"""What to draw next. Pure: it is told what is wanted and what became of it, and says what to do.

The order is what a reader feels: first something of every page in view, quickly and coarsely; then those pages sharp;
then the next pages in the direction of travel; then thumbnails. What is no longer wanted is never drawn. A page that
failed is not tried again until somebody asks: it has its apology, and a worker that it ends would take others' pages
with it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

__all__ = ["COARSE_PX", "Drawing", "Job", "Purpose", "Wanted", "jobs", "next_job"]

COARSE_PX = 700
"""The longer side of the coarse first drawing. A page drawn whole at twice that or less is drawn sharp at once: the
coarse one would come hardly sooner."""

_AHEAD_MOST = 8


class Purpose(Enum):
    """Why something is drawn, in order of urgency."""

    COARSE = "coarse"
    SHARP = "sharp"
    AHEAD = "ahead"
    THUMBNAIL = "thumbnail"


@dataclass(frozen=True, slots=True)
class Drawing:
    """A page at a size in pixels."""

    page: int
    width_px: int
    height_px: int

    def __post_init__(self) -> None:
        if self.page < 0 or self.width_px < 1 or self.height_px < 1:
            raise ValueError("a drawing is of a page and has a size")

    def coarse(self) -> Drawing:
        """The same, its longer side at most COARSE_PX."""
        longer = max(self.width_px, self.height_px)
        if longer <= COARSE_PX:
            return self
        scale = COARSE_PX / longer
        return Drawing(self.page, max(1, round(self.width_px * scale)), max(1, round(self.height_px * scale)))


@dataclass(frozen=True, slots=True)
class Wanted:
    """The view: pages in sight (nearest the middle first), pages beyond them, and thumbnails in sight.

    `after` and `before` run outwards from the pages in sight. `forwards` is the direction of travel. `ahead` is how
    many pages to draw that way; half as many are drawn the other way, for who turns back.
    """

    visible: tuple[Drawing, ...] = ()
    after: tuple[Drawing, ...] = ()
    before: tuple[Drawing, ...] = ()
    thumbnails: tuple[Drawing, ...] = ()
    forwards: bool = True
    ahead: int = 2
    drawn: frozenset[Drawing] = field(default=frozenset())
    """What the window holds already."""
    failed: frozenset[int] = field(default=frozenset())
    """Pages that could not be drawn and that nobody has asked for again."""


@dataclass(frozen=True, slots=True)
class Job:
    """One thing to draw."""

    drawing: Drawing
    purpose: Purpose


def next_job(wanted: Wanted) -> Job | None:
    """The most urgent drawing that is wanted and not there yet, or None when all is drawn."""
    return next(iter(jobs(wanted)), None)


def jobs(wanted: Wanted) -> list[Job]:
    """All that is to be drawn, most urgent first, each drawing once."""
    ahead, behind = (wanted.after, wanted.before) if wanted.forwards else (wanted.before, wanted.after)
    reach = min(max(wanted.ahead, 0), _AHEAD_MOST)
    pages_drawn = {drawing.page for drawing in wanted.drawn}
    coarse = [
        Job(sharp.coarse(), Purpose.COARSE)
        for sharp in wanted.visible
        if sharp.page not in pages_drawn and max(sharp.width_px, sharp.height_px) > 2 * COARSE_PX
    ]
    order = [
        *coarse,
        *(Job(sharp, Purpose.SHARP) for sharp in wanted.visible),
        *(Job(near, Purpose.AHEAD) for near in (*ahead[:reach], *behind[: reach // 2])),
        *(Job(small, Purpose.THUMBNAIL) for small in wanted.thumbnails),
    ]
    seen: set[Drawing] = set(wanted.drawn)
    result = []
    for job in order:
        if job.drawing not in seen and job.drawing.page not in wanted.failed:
            seen.add(job.drawing)
            result.append(job)
    return result
