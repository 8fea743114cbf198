"""Places on a page that is turned by quarters, clockwise: pure arithmetic on shares of the page."""

from __future__ import annotations

__all__ = ["Box", "turned", "turned_back", "turned_size"]

Box = tuple[float, float, float, float]
"""x0 y0 x1 y1, shares of the page, origin top left."""


def turned(box: Box, quarters: int) -> Box:
    """Where a box of the page as it was lies on the page as it is turned.

    >>> turned((0.1, 0.2, 0.3, 0.4), 1)
    (0.6, 0.1, 0.8, 0.3)
    """
    x0, y0, x1, y1 = box
    match quarters % 4:
        case 1:
            return 1 - y1, x0, 1 - y0, x1
        case 2:
            return 1 - x1, 1 - y1, 1 - x0, 1 - y0
        case 3:
            return y0, 1 - x1, y1, 1 - x0
        case _:
            return box


def turned_back(across: float, down: float, quarters: int) -> tuple[float, float]:
    """What a point of the turned page is on the page as it was."""
    x0, y0, _, _ = turned((across, down, across, down), -quarters)
    return x0, y0


def turned_size(size: tuple[float, float], quarters: int) -> tuple[float, float]:
    """Width and height of the turned page."""
    return (size[1], size[0]) if quarters % 2 else size
