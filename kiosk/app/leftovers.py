"""What PySide leaves behind of the items that QML makes and destroys again.

PySide 6.11 never lets go of the Python half of an item that QML made from one of our types: about 10 kB each, and a
visit makes some two hundred (icons, most of them). What such a half holds is dropped here once its item is gone, which
leaves less than 1 kB of it. Nothing here minds when PySide one day frees it all by itself.
"""

from __future__ import annotations

from weakref import ref

from PySide6.QtCore import QObject
from shiboken6 import isValid

__all__ = ["sweep", "tend"]

_FEWEST = 256

_made: list[ref[QObject]] = []
_sweep_at = _FEWEST


def tend(item: QObject) -> None:
    """Told by the `__init__` of a type that QML makes items of."""
    _made.append(ref(item))
    if len(_made) >= _sweep_at:
        sweep()


def sweep() -> int:
    """Empty the halves whose items are gone; returns how many items there still are."""
    global _sweep_at
    there = []
    for one in _made:
        item = one()
        if item is None:
            continue
        if isValid(item):
            there.append(one)
        else:
            vars(item).clear()
    _made[:] = there
    # Twice as many before the next time: however many stay, an item costs the same.
    _sweep_at = max(_FEWEST, 2 * len(there))
    return len(there)
