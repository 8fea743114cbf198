"""Work away from the window's thread, and the one door through which it comes back.

`run(this, then, otherwise)` does `this` on a thread of its own and calls `then(result)` or `otherwise(error)` in the
window's thread. The answer to an older question of the same `Work` is dropped: only the newest counts. When a visit
ends, `forget` drops them all.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import TypeVar, cast

from PySide6.QtCore import QObject, Qt, Signal, Slot

from kiosk.errors import KioskError

__all__ = ["Work"]

Result = TypeVar("Result")
_log = logging.getLogger(__name__)


class Work(QObject):
    """One kind of question, asked one at a time; an older one is not waited for."""

    _back = Signal(int, object, object)

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self._number = 0
        self._pending: dict[int, tuple[Callable[[object], None], Callable[[KioskError], None]]] = {}
        self._condition = threading.Condition()
        self._next: tuple[int, Callable[[], object]] | None = None
        self._stopping = False
        self._thread: threading.Thread | None = None
        self._back.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether an answer is still expected."""
        return bool(self._pending)

    def run(
        self,
        this: Callable[[], Result],
        then: Callable[[Result], None],
        otherwise: Callable[[KioskError], None] = lambda error: None,
    ) -> None:
        """Ask. Called in the window's thread; returns at once."""
        self._number += 1
        self._pending.clear()

        self._pending[self._number] = (lambda result: then(cast(Result, result)), otherwise)
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="work", daemon=True)
            self._thread.start()
        with self._condition:
            self._next = (self._number, this)
            self._condition.notify()

    def forget(self) -> None:
        """Drop whatever is still to come back."""
        self._pending.clear()
        with self._condition:
            self._next = None

    def stop(self) -> None:
        """End the thread once it is idle; used when the window closes."""
        self.forget()
        with self._condition:
            self._stopping = True
            self._condition.notify()
        if self._thread is not None:
            self._thread.join(timeout=2.0)

    def _work(self) -> None:
        while True:
            with self._condition:
                self._condition.wait_for(lambda: self._stopping or self._next is not None)
                if self._stopping:
                    return
                assert self._next is not None
                number, this = self._next
                self._next = None
            try:
                result, error = this(), None
            except KioskError as known:
                result, error = None, known
            except Exception as bug:
                # Ours, not the world's: the traceback is for whoever mends it, the screen gets an apology.
                _log.exception("work failed")
                result, error = None, KioskError(type(bug).__name__)
            self._tell(number, result, error)
            # Nothing of a question stays in this thread until the next one.
            del this, result, error

    def _tell(self, number: int, result: object, error: KioskError | None) -> None:
        """Back to the window's thread; not once the window closes, which takes Qt's half of this object with it."""
        with self._condition:
            if not self._stopping:
                self._back.emit(number, result, error)

    @Slot(int, object, object)
    def _deliver(self, number: int, result: object, error: KioskError | None) -> None:
        answer = self._pending.pop(number, None)
        if answer is None:
            return
        then, otherwise = answer
        if error is not None:
            otherwise(error)
        else:
            then(result)
