"""The worker's process: starting it, talking to it by a deadline, ending it.

Rules:

- nothing waits past its deadline, whatever the other side does or does not do;
- `kill` may come from any thread at any time, and returns at once;
- whoever sees the process fail ends it: a process that has spoken garbage once is not listened to again.
"""

from __future__ import annotations

import contextlib
import os
import select
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from pathlib import Path
from queue import SimpleQueue

from kiosk.documents import wire
from kiosk.documents.messages import Reply, Request

__all__ = ["Ended", "TooLate", "WorkerProcess"]


class Ended(Exception):
    """The process is gone, or said something that is no message."""


class TooLate(Exception):
    """The deadline passed."""


class WorkerProcess:
    """One worker. `deadline` is always an instant of `time.monotonic()`."""

    def __init__(self, arguments: Sequence[str], inherited: tuple[int, ...], *, polled: bool = hasattr(select, "poll")):
        """Start it. `polled` says whether pipes can be waited for; if not (Windows), a timer ends a late worker."""
        self._polled = polled
        self._killed = threading.Event()
        started: SimpleQueue[subprocess.Popen[bytes] | OSError] = SimpleQueue()
        # The kernel ties the worker to the *thread* that started it (PR_SET_PDEATHSIG), and the caller's thread may be
        # a pool's that ends soon. So a thread of its own starts it, and waits for its end.
        self._keeper = threading.Thread(
            target=_keep, args=(_command(arguments), inherited, started), name="document-worker", daemon=True
        )
        self._keeper.start()
        process = started.get()
        if isinstance(process, OSError) or process.stdin is None or process.stdout is None:
            raise Ended from process if isinstance(process, OSError) else None
        self._process = process
        self._pipes = (process.stdin, process.stdout)
        self._to = process.stdin.fileno()
        self._from = process.stdout.fileno()
        if self._polled:
            os.set_blocking(self._to, False)
            os.set_blocking(self._from, False)

    @property
    def pid(self) -> int:
        """The process's number."""
        return self._process.pid

    @property
    def running(self) -> bool:
        """Whether it was not ended by us and has not ended by itself."""
        return not self._killed.is_set() and self._keeper.is_alive()

    def send(self, request: Request, deadline: float) -> None:
        """Send a request. Raises Ended or TooLate."""
        data = memoryview(wire.pack(request, wire.MAX_REQUEST_BYTES))
        with self._watched(deadline):
            while data:
                self._await(self._to, write=True, deadline=deadline)
                try:
                    data = data[os.write(self._to, data) :]
                except BlockingIOError:
                    continue
                except OSError as error:
                    raise self._verdict(deadline) from error

    def receive(self, deadline: float) -> Reply:
        """The next reply. Raises Ended or TooLate."""
        with self._watched(deadline):
            head = self._read(wire.HEAD_BYTES, deadline)
            try:
                return wire.reply(self._read(wire.body_bytes(head, wire.MAX_REPLY_BYTES), deadline))
            except wire.Garbage as error:
                raise Ended from error

    def kill(self) -> None:
        """End it now. Returns without waiting for it to be gone."""
        self._killed.set()
        with contextlib.suppress(ProcessLookupError):
            self._process.kill()

    def close(self) -> None:
        """End it and let go of its pipes; waits, shortly, until it is gone. Call it from one thread only."""
        self.kill()
        self._keeper.join(timeout=2.0)
        for pipe in self._pipes:
            with contextlib.suppress(OSError):
                pipe.close()

    def _read(self, size_bytes: int, deadline: float) -> bytes:
        parts: list[bytes] = []
        missing = size_bytes
        while missing:
            self._await(self._from, write=False, deadline=deadline)
            try:
                part = os.read(self._from, min(missing, 1 << 20))
            except BlockingIOError:
                continue
            except OSError as error:
                raise self._verdict(deadline) from error
            if not part:
                raise self._verdict(deadline)
            parts.append(part)
            missing -= len(part)
        return b"".join(parts)

    def _await(self, descriptor: int, *, write: bool, deadline: float) -> None:
        if self._killed.is_set():
            raise self._verdict(deadline)
        if not self._polled:
            return
        poll = select.poll()
        poll.register(descriptor, select.POLLOUT if write else select.POLLIN)
        remaining_s = deadline - time.monotonic()
        if remaining_s <= 0 or not poll.poll(remaining_s * 1000):
            raise TooLate

    def _watched(self, deadline: float) -> contextlib.AbstractContextManager[object]:
        if self._polled:
            return contextlib.nullcontext()
        timer = threading.Timer(max(0.0, deadline - time.monotonic()), self.kill)
        timer.daemon = True
        timer.start()
        return contextlib.closing(_Cancelling(timer))

    def _verdict(self, deadline: float) -> Ended | TooLate:
        return TooLate() if time.monotonic() >= deadline else Ended()


class _Cancelling:
    """Lets `closing` call off a timer."""

    def __init__(self, timer: threading.Timer):
        self.close = timer.cancel


def _keep(
    command: list[str], inherited: tuple[int, ...], started: SimpleQueue[subprocess.Popen[bytes] | OSError]
) -> None:
    """Start the process, say so, and stay until it has ended."""
    try:
        process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,  # what it would say may quote the document, and logs must not
            bufsize=0,
            env=_environment(),
            pass_fds=inherited,
            start_new_session=True,  # an interrupt typed in a terminal is for the window alone
        )
    except OSError as error:
        started.put(error)
        return
    started.put(process)
    process.wait()


def _command(arguments: Sequence[str]) -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, "--document-worker", *arguments]
    # -P keeps the current folder, which on a kiosk anybody may be able to write to, out of the worker's imports.
    return [sys.executable, "-P", "-S", "-m", "kiosk", "--document-worker", *arguments]


def _environment() -> dict[str, str]:
    """Our own, and our own import path: right in a checkout, an installed wheel and a build in isolation alike."""
    here = str(Path(__file__).resolve().parents[2])
    path = os.pathsep.join([here, *(entry for entry in sys.path if entry and entry != here)])
    return {**os.environ, "PYTHONPATH": path, "PYTHONSAFEPATH": "1"}
