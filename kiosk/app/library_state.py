"""This library: which release it is, what it holds, whether it is whole, and what this computer keeps of its own."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import paths
from kiosk.app import words
from kiosk.app.navigator import Navigator
from kiosk.app.qml import Property, QmlUncreatable
from kiosk.app.rows import Rows
from kiosk.app.work import Work
from kiosk.errors import KioskError
from kiosk.library.verify import VerifyReport, verify
from kiosk.syncing.in_use import is_development

QML_IMPORT_NAME = "kiosk.app"
QML_IMPORT_MAJOR_VERSION = 1

__all__ = ["LibraryStateViewModel", "StateRow"]

translate = words.translate

_LOOKED_AT_MS = 200
_SMALL_BYTES = 300 * 1024 * 1024
"""A library up to this size is checked by itself once a session; a larger one when somebody asks."""


@dataclass(frozen=True, slots=True)
class StateRow:
    """One line: what it is about, and what is so."""

    label: str
    value: str


class _Stopped(KioskError):
    """The window closes while the library is being checked."""


@QmlElement
@QmlUncreatable("made in Python")
class LibraryStateViewModel(QObject):
    """The state, as rows, and the check."""

    changed = Signal()

    def __init__(
        self, navigator: Navigator, error_of_desk: Callable[[], KioskError | None], parent: QObject | None = None
    ):
        super().__init__(parent)
        self._navigator = navigator
        self._error_of_desk = error_of_desk
        self._work = Work(self)
        self._rows = Rows(StateRow, self)
        self._report: VerifyReport | None = None
        self._error: KioskError | None = None
        self._percent = -1
        self._read_percent = 0  # written by the working thread, looked at by the timer
        self._stopping = False
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOKED_AT_MS)
        self._timer.timeout.connect(self._progress)

    @property
    def work(self) -> Work:
        """The thread that reads, for whoever waits."""
        return self._work

    def begin(self) -> None:
        """A session began: check a small library by itself."""
        release = self._navigator.release
        if release is None or self._report is not None or self._work.busy:
            return
        if sum(size for _, size in release.objects()) <= _SMALL_BYTES:
            self.check()

    def show(self) -> None:
        """Say what is so now."""
        self._rows.replace(self._lines())
        self.changed.emit()

    def _lines(self) -> list[StateRow]:
        release, rows = self._navigator.release, []
        if release is not None:
            info = release.info
            held = info.resources  # a simple name: lupdate reads no other as the number of a plural
            made = info.publisher or "–"
            signed = translate("LibraryState", "Not signed; checked by its own sums")
            if info.signed and is_development(paths.bundle().published):
                signed = translate("LibraryState", "Signed with development keys")
            elif info.signed:
                signed = translate("LibraryState", "Signed by its publisher")
            rows = [
                StateRow(translate("LibraryState", "Library"), info.title),
                StateRow(translate("LibraryState", "Edition"), info.edition),
                StateRow(translate("LibraryState", "Release"), info.id),
                StateRow(translate("LibraryState", "Publisher"), made),
                StateRow(translate("LibraryState", "Signature"), signed),
                StateRow(
                    translate("LibraryState", "Holds"),
                    translate("LibraryState", "%1, %2", "a number of items, a number of pages")
                    .replace("%1", translate("LibraryState", "%n item(s)", "in the library", held))
                    .replace("%2", words.pages(info.pages)),
                ),
                StateRow(translate("LibraryState", "Documents"), QLocale().toString(info.documents)),
            ]
            rows.append(StateRow(translate("LibraryState", "Free space"), _free(release.folder)))
        return [*rows, *self._own()]

    def _own(self) -> list[StateRow]:
        desk, error = self._navigator.desk, self._error_of_desk()
        label = translate("LibraryState", "Bookmarks on this computer")
        if error is not None:
            return [StateRow(label, " ".join(words.error_sentences(error)).strip())]
        if desk is None:
            return [StateRow(label, translate("LibraryState", "Not kept at a public screen"))]
        rows = [StateRow(label, str(desk.path))]
        if desk.set_aside is not None:
            rows.append(
                StateRow(
                    translate("LibraryState", "Damaged list, set aside"),
                    str(desk.set_aside),
                )
            )
        return rows

    @Slot()
    def check(self) -> None:
        """Read every byte of the library and compare; away from the window's thread."""
        release = self._navigator.release
        if release is None or self._work.busy:
            return
        folder = release.folder
        self._percent, self._report, self._error, self._read_percent = 0, None, None, 0
        self._timer.start()
        self._work.run(lambda: verify(folder, self._tell), self._checked, self._failed)
        self.changed.emit()

    def _tell(self, done: int, total: int) -> None:
        """On the working thread."""
        if self._stopping:
            raise _Stopped("The window closes.")
        self._read_percent = round(100 * done / total) if total else 100

    @Slot()
    def _progress(self) -> None:
        if self._work.busy and self._read_percent != self._percent:
            self._percent = self._read_percent
            self.changed.emit()

    def _checked(self, report: VerifyReport) -> None:
        self._timer.stop()
        self._report, self._percent = report, -1
        self.changed.emit()

    def _failed(self, error: KioskError) -> None:
        self._timer.stop()
        self._error, self._percent = error, -1
        self.changed.emit()

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        """The lines, as `StateRow`s."""
        return self._rows

    @Property(bool, notify=changed)
    def checking(self) -> bool:
        """Whether it is being read."""
        return self._percent >= 0

    @Property(bool, notify=changed)
    def whole(self) -> bool:
        """Whether it was checked in this session and is as it was published."""
        return self._report is not None and self._report.ok

    @Property(str, notify=changed)
    def libraryLine(self) -> str:
        """'Library, edition 2026.1', or that there is none."""
        release = self._navigator.release
        if release is None:
            return translate("LibraryState", "No library")
        return translate("LibraryState", "Library of %1", "an edition").replace("%1", release.info.edition)

    @Property(str, notify=changed)
    def checkLine(self) -> str:
        """'Checked and whole', or what is known instead."""
        if self._percent >= 0:
            return translate("LibraryState", "Checking: %1 of 100").replace("%1", str(self._percent))
        if self._report is not None:
            if self._report.ok:
                return translate("LibraryState", "Checked and whole")
            return translate("LibraryState", "Not as it was published")
        if self._error is not None:
            return translate("LibraryState", "Could not be checked")
        return translate("LibraryState", "Not checked yet")

    @Property(str, notify=changed)
    def advice(self) -> str:
        """What to do where it is not whole, or ''."""
        if (self._report is not None and not self._report.ok) or self._error is not None:
            return translate(
                "LibraryState", "Nothing was changed. Bring the library again, from its publisher or a stick."
            )
        return ""

    def clear(self) -> None:
        """The visit ended."""
        self._rows.replace(())
        self.changed.emit()

    def stop(self) -> None:
        """The window closes."""
        self._stopping = True
        self._timer.stop()
        self._work.stop()


def _free(folder: Path) -> str:
    try:
        free = shutil.disk_usage(folder).free
    except OSError:
        return translate("LibraryState", "Not known")
    return QLocale().formattedDataSize(free)
