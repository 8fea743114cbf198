"""Memory that the worker draws into and the window reads from.

Frames go through shared pages instead of a pipe: a 1080p frame costs 0.4 ms this way and 5 ms through a pipe. Linux
has `memfd`: no name, nothing to clean up after a kill, and a seal that keeps a hostile worker from shrinking the
memory under the window's hands. Elsewhere a plain temporary file does the same work, mapped; on POSIX systems its
name is gone as soon as both sides have it open.

The client's side makes and grows the memory, since the worker may not write to any file; the worker's side only maps
what it was given.
"""

from __future__ import annotations

import contextlib
import mmap
import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

__all__ = ["FrameMemory", "FrameView", "MemfdFrames", "PlainFileFrames", "chosen_frames"]

_GRAIN_BYTES = 1 << 22


class FrameMemory(Protocol):
    """The client's side."""

    @property
    def argument(self) -> str:
        """What the worker is told on its command line so that it finds the memory."""

    @property
    def inherited(self) -> tuple[int, ...]:
        """Descriptors that the worker's process inherits."""

    @property
    def size_bytes(self) -> int:
        """How much there is."""

    def grow(self, size_bytes: int) -> None:
        """Make it at least that large. Views taken before stay valid, and may no longer be drawn into."""

    def view(self, size_bytes: int) -> memoryview:
        """The first bytes, read only."""

    def worker_has_it(self) -> None:
        """The worker has opened the memory: a name, if it has one, is no longer needed."""

    def close(self) -> None:
        """Let go. Views keep their memory alive until they are dropped."""


class _MappedFrames:
    """What both makers share: one descriptor, mapped as far as it is grown."""

    def __init__(self, descriptor: int):
        self._descriptor = descriptor
        self._map: mmap.mmap | None = None
        self._size = 0

    @property
    def size_bytes(self) -> int:
        return self._size

    def grow(self, size_bytes: int) -> None:
        if size_bytes <= self._size:
            return
        size = -(-size_bytes // _GRAIN_BYTES) * _GRAIN_BYTES
        os.ftruncate(self._descriptor, size)
        self._map = mmap.mmap(self._descriptor, size, access=mmap.ACCESS_READ)
        self._size = size

    def view(self, size_bytes: int) -> memoryview:
        if self._map is None or size_bytes > self._size:
            raise ValueError("the frame is larger than its memory")
        return memoryview(self._map)[:size_bytes]

    def close(self) -> None:
        self._map = None
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1


class MemfdFrames(_MappedFrames):
    """Linux: memory without a name."""

    def __init__(self) -> None:
        import fcntl

        super().__init__(os.memfd_create("frames", os.MFD_CLOEXEC | os.MFD_ALLOW_SEALING))
        # Without this seal the worker could cut the memory short and the window would die reading it (SIGBUS).
        fcntl.fcntl(self._descriptor, fcntl.F_ADD_SEALS, fcntl.F_SEAL_SHRINK)

    @property
    def argument(self) -> str:
        return f"fd:{self._descriptor}"

    @property
    def inherited(self) -> tuple[int, ...]:
        return (self._descriptor,)

    def worker_has_it(self) -> None:
        """It never had a name."""


class PlainFileFrames(_MappedFrames):
    """Anywhere: a temporary file that only this account can open, in memory where the system has such a folder."""

    def __init__(self) -> None:
        shared = Path("/dev/shm")  # POSIX shared memory's folder on Linux: pages of a document do not reach a disk
        folder = str(shared) if os.access(shared, os.W_OK) else None
        descriptor, name = tempfile.mkstemp(prefix="kiosk-frames-", dir=folder)
        super().__init__(descriptor)
        self._path: Path | None = Path(name)

    @property
    def argument(self) -> str:
        return f"file:{self._path}"

    @property
    def inherited(self) -> tuple[int, ...]:
        return ()

    def worker_has_it(self) -> None:
        if self._path is not None and os.name == "posix":
            with contextlib.suppress(FileNotFoundError):
                self._path.unlink()
            self._path = None

    def close(self) -> None:
        super().close()
        if self._path is not None:
            # Windows keeps a file that is still mapped by a view; its own temporary folder is emptied by the system.
            with contextlib.suppress(OSError):
                self._path.unlink()
            self._path = None


def chosen_frames() -> Callable[[], FrameMemory]:
    """The best maker that this system has."""
    return MemfdFrames if hasattr(os, "memfd_create") else PlainFileFrames


class FrameView:
    """The worker's side: the same memory, writable, mapped again when the client has grown it."""

    def __init__(self, argument: str):
        kind, _, where = argument.partition(":")
        self._descriptor = int(where) if kind == "fd" else os.open(where, os.O_RDWR | getattr(os, "O_BINARY", 0))
        self._map: mmap.mmap | None = None

    def writable(self, size_bytes: int) -> mmap.mmap:
        """The memory, at least `size_bytes` of it. Raises ValueError where the client promised more than there is."""
        if self._map is None or len(self._map) < size_bytes:
            self._map = None
            self._map = mmap.mmap(self._descriptor, os.fstat(self._descriptor).st_size)
        if len(self._map) < size_bytes:
            raise ValueError("the frame is larger than its memory")
        return self._map
