"""How much the worker holds of what it drew before: MuPDF keeps fonts and unpacked pictures for the next page.

MuPDF itself stops at 256 MB, so that a long scanned document made the worker grow page by page to 330 MB; and it does
not tell how much it keeps. The C library is asked in its place: glibc's, elsewhere MuPDF's own bound is all there is.
"""

from __future__ import annotations

import ctypes
import sys

from pymupdf import mupdf

__all__ = ["Holding"]

_MOST_BYTES = 128 << 20
"""Eight scanned pages of A4 at 200 dots an inch, unpacked, beside what the worker itself needs."""
_KEPT_PERCENT = 50
_M_MMAP_THRESHOLD = -3
_LARGE_BYTES = 1 << 20


class _Mallinfo(ctypes.Structure):
    _fields_ = [
        (name, ctypes.c_size_t)
        for name in (
            "arena", "ordblks", "smblks", "hblks", "hblkhd", "usmblks", "fsmblks", "uordblks", "fordblks", "keepcost",
        )
    ]  # fmt: skip


class Holding:
    """Made before the doors close, since it looks functions up; `most_bytes` is the bound."""

    def __init__(self, most_bytes: int = _MOST_BYTES):
        self._most_bytes = most_bytes
        self._ask = None
        if sys.platform.startswith("linux"):
            library = ctypes.CDLL(None)
            self._ask = getattr(library, "mallinfo2", None)
            if self._ask is not None:
                self._ask.restype = _Mallinfo
                # Large pictures come from the system one by one, and go back to it when they are let go of.
                library.mallopt(_M_MMAP_THRESHOLD, _LARGE_BYTES)

    @property
    def held_bytes(self) -> int:
        """What is in use now; 0 where the system does not tell."""
        if self._ask is None:
            return 0
        found = self._ask()
        return int(found.uordblks) + int(found.hblkhd)

    def keep_within(self) -> None:
        """After each page: let go of what was used longest ago where there is too much."""
        if self.held_bytes > self._most_bytes:
            mupdf.fz_shrink_store(_KEPT_PERCENT)
