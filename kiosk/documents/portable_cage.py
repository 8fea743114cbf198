"""The cage that any system has: Python itself refuses to write, to connect and to start processes.

It holds what Python code does, and nothing that a library in C does by itself, MuPDF among them. So it is the last
layer where the system has no better one, never called a cage, and the doctor says what is absent. It cannot be undone.
"""

from __future__ import annotations

import os
import sys

__all__ = ["NAME", "close_doors"]

NAME = "Python: no writing, no network, no other programs"

_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
# docs.python.org/3/library/audit_events.html
_REFUSED = ("socket.", "subprocess.", "shutil.", "ctypes.dlopen", "winreg.")
_REFUSED_OS = frozenset(
    f"os.{verb}"
    for verb in (
        *("chmod", "chown", "exec", "fork", "forkpty", "kill", "killpg", "link", "mkdir", "posix_spawn", "putenv"),
        *("remove", "rename", "rmdir", "spawn", "startfile", "symlink", "system", "truncate", "unlink", "utime"),
    )
)


def close_doors() -> None:
    """From here on, for as long as the process lives."""
    sys.addaudithook(_refuse)


def _refuse(event: str, arguments: tuple[object, ...]) -> None:
    if event == "open":
        flags = arguments[2] if len(arguments) > 2 else 0
        if isinstance(flags, int) and flags & _WRITING:
            raise PermissionError("the worker writes no files")
    elif event in _REFUSED_OS or event.startswith(_REFUSED):
        raise PermissionError(f"the worker does not do that ({event})")
