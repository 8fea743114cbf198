"""A list of the system calls that this process may still make, through libseccomp.

Four functions of the C library by ctypes: the package that wraps it looks the library up by starting compilers, which
costs the worker 30 ms at every start.
"""

from __future__ import annotations

import ctypes
import errno
from dataclasses import dataclass

__all__ = ["Allowed", "Masked"]

_LIBRARY = "libseccomp.so.2"
_ALLOW = 0x7FFF0000
_REFUSE = 0x00050000 | errno.EPERM
_MASKED_EQUAL = 7  # seccomp.h, SCMP_CMP_MASKED_EQ


@dataclass(frozen=True, slots=True)
class Masked:
    """A condition: argument `index` (from 0), `mask`ed, is `value`."""

    index: int
    mask: int
    value: int


class _Condition(ctypes.Structure):
    _fields_ = (
        ("index", ctypes.c_uint),
        ("comparison", ctypes.c_int),
        ("mask", ctypes.c_uint64),
        ("value", ctypes.c_uint64),
    )


class Allowed:
    """Calls that may be made; every other one answers EPERM. Raises OSError where libseccomp or the kernel lacks it."""

    def __init__(self) -> None:
        self._library = ctypes.CDLL(_LIBRARY)
        self._library.seccomp_init.restype = ctypes.c_void_p
        self._filter = ctypes.c_void_p(self._library.seccomp_init(ctypes.c_uint32(_REFUSE)))
        if not self._filter:
            raise OSError(errno.ENOSYS, "seccomp")

    def add(self, name: str, condition: Masked | None = None) -> None:
        """Allow a call, always or under a condition. One that this processor does not have is passed over."""
        number = self._library.seccomp_syscall_resolve_name(name.encode())
        if number < 0:
            return
        conditions = (_Condition * 1)()
        if condition is not None:
            conditions[0] = _Condition(condition.index, _MASKED_EQUAL, condition.mask, condition.value)
        self._check(
            self._library.seccomp_rule_add_array(
                self._filter, ctypes.c_uint32(_ALLOW), number, 0 if condition is None else 1, conditions
            )
        )

    def load(self) -> None:
        """From now on, in this process and for good."""
        self._check(self._library.seccomp_load(self._filter))
        self._library.seccomp_release(self._filter)

    @staticmethod
    def _check(answer: int) -> None:
        if answer < 0:
            raise OSError(-answer, "seccomp")
