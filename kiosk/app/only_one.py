"""One window a home. A second start raises the first where staff are, and ends quietly where the public is.

The lock (`device.lock`) decides; the system takes it back however its holder dies. The word to the first window goes
through a local socket that carries one fixed message and nothing else: no path, no option, no command.
"""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.device.lock import DeviceLock
from kiosk.errors import KioskError
from kiosk.paths import Home

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtNetwork import QLocalServer

__all__ = ["RAISE", "OnlyWindow", "server_name"]

RAISE = b"raise\n"
_WAIT_MS = 1000

_log = logging.getLogger(__name__)


def server_name(home: Path) -> str:
    """The socket's name: this home's own, and nothing that says where it is."""
    return "kiosk-window-" + hashlib.sha256(str(home.absolute()).encode()).hexdigest()[:24]


class OnlyWindow:
    """This process's claim to be the one window of `home`."""

    def __init__(self, home: Home):
        self._lock = DeviceLock(home.data / "window.lock")
        self._name = server_name(home.data)
        self._server: QLocalServer | None = None

    def claim(self) -> bool:
        """Whether this is the one. A home that cannot be written is no reason to show nothing: then it is, too."""
        try:
            return self._lock.try_acquire()
        except KioskError as error:
            _log.warning("no lock: %s", error.code)
            return True

    def call_the_first(self) -> bool:
        """Ask the window that is there to come to the front. False where it did not hear."""
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(_WAIT_MS):
            return False
        socket.write(RAISE)
        heard = socket.waitForBytesWritten(_WAIT_MS)
        socket.disconnectFromServer()
        return heard

    def listen(self, raise_it: Callable[[], None], parent: QObject) -> None:
        """Come to the front when another start asks. Not for public windows, which answer nobody."""
        from PySide6.QtNetwork import QLocalServer

        server = QLocalServer(parent)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        # A socket that a window left behind when it died is in the way, and this process holds the lock.
        QLocalServer.removeServer(self._name)
        if not server.listen(self._name):
            _log.warning("a second start cannot raise this window")
            return
        server.newConnection.connect(lambda: self._answer(raise_it))
        self._server = server

    def _answer(self, raise_it: Callable[[], None]) -> None:
        caller = self._server.nextPendingConnection() if self._server is not None else None
        if caller is None:
            return

        def read() -> None:
            if bytes(caller.read(len(RAISE)).data()) == RAISE:
                raise_it()
            caller.disconnectFromServer()

        caller.readyRead.connect(read)
        caller.disconnected.connect(caller.deleteLater)

    def give_up(self) -> None:
        """The window closes."""
        if self._server is not None:
            self._server.close()
            self._server = None
        self._lock.release()
