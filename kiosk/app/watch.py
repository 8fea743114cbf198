"""`--watch`: the screens come anew when one of their files is saved. For whoever is changing them; never in public."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Slot

__all__ = ["Watch"]

_REST_MS = 150
"""An editor saves in several steps; the screens come once, after the last."""


class Watch(QObject):
    """Calls `again` when anything below a folder of QML changed."""

    def __init__(self, folder: Path, again: Callable[[], None], parent: QObject | None = None):
        super().__init__(parent)
        self._folder = folder
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_REST_MS)
        self._timer.timeout.connect(self._look)
        self._timer.timeout.connect(again)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._timer.start)
        self._watcher.directoryChanged.connect(self._timer.start)
        self._look()

    @Slot()
    def _look(self) -> None:
        """Watch what is there now: saving may put a new file in an old one's place."""
        folders = {str(path.parent) for path in self._folder.rglob("*.qml")}
        files = {str(path) for path in self._folder.rglob("*.qml")}
        self._watcher.addPaths(sorted((folders | files) - {*self._watcher.files(), *self._watcher.directories()}))
