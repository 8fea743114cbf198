"""The cage: what the document worker gives up before it reads its first document.

A PDF that takes over the worker finds no network, no file but the documents, nothing to write to, no second process
and little memory. Four layers, each of which holds alone where the system lacks the others:

- *limits* on memory, file sizes, descriptors, processes and core files (POSIX);
- *attributes*: no new rights, not traceable, ended with the window (Linux);
- *Landlock*: files below the documents' folders may be read, and that is all (Linux 5.13; TCP from 6.7);
- *seccomp*: only the system calls that drawing needs (Linux, through libseccomp).

Import and warm up everything first, then `close_doors`: it cannot be undone. It says honestly what holds and what is
absent; without any of it the worker is still a process of its own, with deadlines.
"""

from __future__ import annotations

import ctypes
import errno
import os
import signal
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from kiosk.documents import portable_cage
from kiosk.documents.messages import CageReport
from kiosk.documents.seccomp import Allowed, Masked

__all__ = ["MEMORY_BYTES", "close_doors", "end_with_parent"]

MEMORY_BYTES = 512 * 1024 * 1024
"""Address space of the worker; nearly every page is drawn in less, and hostile ones ask for gigabytes."""

_DESCRIPTORS = 64
_PR_SET_PDEATHSIG, _PR_SET_DUMPABLE, _PR_SET_NO_NEW_PRIVS = 1, 4, 38  # linux/prctl.h

# linux/landlock.h. Every right that a kernel of ABI n knows is the first _FS_RIGHTS[n] bits.
_LANDLOCK_CREATE, _LANDLOCK_ADD_RULE, _LANDLOCK_RESTRICT = 444, 445, 446
_FS_RIGHTS = {1: 13, 2: 14, 3: 15, 4: 15, 5: 16}
_NET_RIGHTS = 0b11
_SCOPES = 0b11
_READ_FILE, _READ_DIR = 1 << 2, 1 << 3

# What drawing needs, found by running it under strace. Anything else answers EPERM.
_CALLS = (
    "read",
    "readv",
    "pread64",
    "write",
    "lseek",
    "close",
    "fstat",
    "newfstatat",
    "statx",
    "fcntl",
    "ioctl",
    "poll",
    "ppoll",
    "select",
    "pselect6",
    "munmap",
    "mremap",
    "madvise",
    "brk",
    "futex",
    "sched_yield",
    "rt_sigaction",
    "rt_sigprocmask",
    "rt_sigreturn",
    "sigaltstack",
    "setitimer",
    "clock_gettime",
    "clock_nanosleep",
    "gettimeofday",
    "getrandom",
    "getpid",
    "gettid",
    "exit",
    "exit_group",
    "restart_syscall",
    "membarrier",
    "rseq",
    "sched_getaffinity",
)
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_PROT_EXEC = 4


def end_with_parent(parent: int) -> None:
    """Ask the kernel to end this process with the one that started it. Ends at once if that one is already gone."""
    if sys.platform == "linux":
        _prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
        if os.getppid() != parent:
            sys.exit(0)


def close_doors(roots: Sequence[Path], memory_bytes: int = MEMORY_BYTES, *, portable: bool = False) -> CageReport:
    """Give up everything but reading below `roots`. Returns what holds.

    Where a layer is absent, the one that any system has comes in its place; `portable` leaves out all the others.
    """
    holds: list[str] = []
    absent: list[str] = []
    try:
        calls = _calls()  # found and put together now: once files are out of reach, libseccomp is too
    except OSError as error:
        calls = _absent(error)
    layers: list[tuple[str, Callable[[], None]]] = [
        ("limits on memory, files and processes", lambda: _limit(memory_bytes)),
        ("no new rights, not traceable", _renounce),
        ("files: only the documents, only to read", lambda: _landlock(roots)),
        ("system calls: only those that drawing needs", calls),
    ]
    for name, apply in layers:
        try:
            if portable:
                raise OSError(errno.ENOSYS, "left out")
            apply()
        except (OSError, ImportError, AttributeError, ValueError) as error:
            absent.append(f"{name} ({type(error).__name__}: {error})")
        else:
            holds.append(name)
    if absent:
        portable_cage.close_doors()
        holds.append(portable_cage.NAME)
    return CageReport(tuple(holds), tuple(absent))


def _limit(memory_bytes: int) -> None:
    import resource

    limits = [
        (resource.RLIMIT_AS, memory_bytes),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_NOFILE, _DESCRIPTORS),
        (resource.RLIMIT_NPROC, 0),
    ]
    for which, most in limits:
        hard = resource.getrlimit(which)[1]
        most = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(which, (most, most))


def _renounce() -> None:
    if sys.platform != "linux":
        raise OSError(errno.ENOSYS, "not this system")
    _prctl(_PR_SET_NO_NEW_PRIVS, 1)
    _prctl(_PR_SET_DUMPABLE, 0)


def _prctl(option: int, value: int) -> None:
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(option, ctypes.c_ulong(value), 0, 0, 0) != 0:
        raise OSError(ctypes.get_errno(), "prctl")


class _Ruleset(ctypes.Structure):
    _fields_ = (("files", ctypes.c_uint64), ("network", ctypes.c_uint64), ("scopes", ctypes.c_uint64))


class _PathRule(ctypes.Structure):
    _pack_ = 1
    _fields_ = (("allowed", ctypes.c_uint64), ("folder", ctypes.c_int32))


def _landlock(roots: Sequence[Path]) -> None:
    if sys.platform != "linux":
        raise OSError(errno.ENOSYS, "not this system")
    syscall = ctypes.CDLL(None, use_errno=True).syscall
    syscall.restype = ctypes.c_long

    def call(number: int, *arguments: object) -> int:
        answer = int(syscall(ctypes.c_long(number), *arguments))
        if answer < 0:
            raise OSError(ctypes.get_errno(), "landlock")
        return answer

    abi = call(_LANDLOCK_CREATE, None, ctypes.c_size_t(0), ctypes.c_uint32(1))
    rules = _Ruleset((1 << _FS_RIGHTS[min(abi, 5)]) - 1, _NET_RIGHTS if abi >= 4 else 0, _SCOPES if abi >= 6 else 0)
    size = 8 if abi < 4 else 16 if abi < 6 else 24
    ruleset = call(_LANDLOCK_CREATE, ctypes.byref(rules), ctypes.c_size_t(size), ctypes.c_uint32(0))
    try:
        for root in filter(Path.exists, roots):  # a folder that is not there yet is not readable later either
            folder = os.open(root, os.O_PATH | os.O_CLOEXEC)
            try:
                rights = _READ_FILE | _READ_DIR if root.is_dir() else _READ_FILE
                rule = _PathRule(rights, folder)
                call(_LANDLOCK_ADD_RULE, ctypes.c_int(ruleset), ctypes.c_int(1), ctypes.byref(rule), ctypes.c_uint32(0))
            finally:
                os.close(folder)
        call(_LANDLOCK_RESTRICT, ctypes.c_int(ruleset), ctypes.c_uint32(0))
    finally:
        os.close(ruleset)


def _calls() -> Callable[[], None]:
    rules = Allowed()
    for name in _CALLS:
        rules.add(name)
    # Reading is allowed where Landlock lets it; a descriptor to write to cannot be had at all, nor memory to run.
    rules.add("openat", Masked(2, _WRITING, 0))
    rules.add("open", Masked(1, _WRITING, 0))
    rules.add("mmap", Masked(2, _PROT_EXEC, 0))
    rules.add("mprotect", Masked(2, _PROT_EXEC, 0))
    # abort() signals its own thread, so that a crash inside MuPDF ends the process instead of leaving it half dead.
    rules.add("tgkill", Masked(0, 0xFFFFFFFF, os.getpid()))
    return rules.load


def _absent(error: OSError) -> Callable[[], None]:
    def refuse() -> None:
        raise error

    return refuse
