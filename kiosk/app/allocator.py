"""How the C library gives memory back, told once: only glibc's has to be told.

A picture of a page is some 5 MB. glibc begins by asking the system for each by itself, and gives it back; but after the
first that is freed it takes the next ones from its heaps, where whatever is made meanwhile keeps them from being given
back: the process grew by a quarter in four hundred page turns. With a fixed limit it does not.
"""

from __future__ import annotations

import sys

__all__ = ["large_by_itself"]

_M_TRIM_THRESHOLD, _M_MMAP_THRESHOLD = -1, -3
_LARGE_BYTES = 1 << 20
_SPARE_BYTES = 4 << 20


def large_by_itself() -> bool:
    """From now on what is large is asked for by itself and given back; whether this system could be told so."""
    if not sys.platform.startswith("linux"):
        return False
    import ctypes

    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt is None:
        return False
    return bool(mallopt(_M_MMAP_THRESHOLD, _LARGE_BYTES) and mallopt(_M_TRIM_THRESHOLD, _SPARE_BYTES))
