"""Tries each act that the cage forbids, from inside the cage.

Only a test and the doctor ask for it. A descriptor, file or process that an act does yield is given up at once.
"""

from __future__ import annotations

import contextlib
import ctypes
import mmap
import os
import tempfile
from collections.abc import Callable
from pathlib import Path

from kiosk.documents.messages import Act, Tried

__all__ = ["attempts"]

_AF_UNIX, _AF_INET, _SOCK_STREAM = 1, 2, 1
_PTRACE_ATTACH = 16
_ELSEWHERE = Path(tempfile.gettempdir())
_A_GIGABYTE = 1 << 30


def attempts(root: bytes) -> Tried:
    """Try everything; `root` is a folder of documents. The answer says for each act whether it was refused."""
    inside = Path(os.fsdecode(root))
    outside = _ELSEWHERE
    acts: dict[Act, Callable[[], None]] = {
        Act.WRITE_IN_ROOT: lambda: _write(inside / "written-by-the-worker"),
        Act.WRITE_ELSEWHERE: lambda: _write(outside / f"written-by-the-worker-{os.getpid()}"),
        Act.READ_ELSEWHERE: lambda: os.close(os.open("/etc/passwd", os.O_RDONLY)),
        Act.LIST_ELSEWHERE: _list,
        Act.DELETE: lambda: _delete(inside),
        Act.SOCKET: lambda: _socket(_AF_INET),
        Act.LOCAL_SOCKET: lambda: _socket(_AF_UNIX),
        Act.FORK: _fork,
        Act.EXECUTE: _execute,
        Act.SIGNAL: lambda: os.kill(os.getppid(), 0),
        Act.TRACE: _trace,
        Act.RUN_DATA: _run_data,
        Act.MUCH_MEMORY: lambda: mmap.mmap(-1, _A_GIGABYTE).close(),
    }
    return Tried(tuple((act, _refused(attempt)) for act, attempt in acts.items()))


def _refused(attempt: Callable[[], None]) -> bool:
    try:
        attempt()
    except (OSError, MemoryError):
        return True
    return False


def _write(path: Path) -> None:
    with path.open("wb") as file:
        file.write(b"x")
    path.unlink()


def _list() -> None:
    with os.scandir("/etc") as entries:
        next(entries, None)


def _delete(folder: Path) -> None:
    """Asks for a name that is not there: a cage says EPERM or EACCES, an open system that there is no such file."""
    with contextlib.suppress(FileNotFoundError):
        (folder / "no-such-file-of-the-self-test").unlink()


def _socket(family: int) -> None:
    os.close(_call("socket", family, _SOCK_STREAM, 0))


def _fork() -> None:
    child = os.fork()
    if child == 0:
        os._exit(0)
    os.waitpid(child, 0)


def _execute() -> None:
    """Asks for a program that is not there: where programs may be run, the answer is that there is no such file."""
    with contextlib.suppress(FileNotFoundError):
        os.execv("/no-such-program-of-the-self-test", ["none"])


def _trace() -> None:
    """Asks to trace a process that cannot be: a cage says EPERM, an open system that there is no such process."""
    with contextlib.suppress(ProcessLookupError):
        _call("ptrace", _PTRACE_ATTACH, ctypes.c_long(0x7FFFFFFF), None, None)


def _run_data() -> None:
    mmap.mmap(-1, mmap.PAGESIZE, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC).close()


def _call(name: str, *arguments: object) -> int:
    libc = ctypes.CDLL(None, use_errno=True)
    answer = int(getattr(libc, name)(*arguments))
    if answer < 0:
        error = ctypes.get_errno()
        raise OSError(error, os.strerror(error))
    return answer
