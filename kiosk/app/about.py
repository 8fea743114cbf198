"""About: the accessibility statement, and what the program is made of, with every licence in full."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import __version__
from kiosk.about.licences import Part, Use, parts, program
from kiosk.about.statement import STATEMENT
from kiosk.app import words
from kiosk.app.qml import Property, QmlUncreatable
from kiosk.app.rows import Rows

QML_IMPORT_NAME = "kiosk.app"
QML_IMPORT_MAJOR_VERSION = 1

__all__ = ["AboutRow", "AboutViewModel"]

translate = words.translate


@dataclass(frozen=True, slots=True)
class AboutRow:
    """One row. `kind` is 'heading', 'line', 'part' (a thing with its licence) or 'text' (of a licence)."""

    kind: str
    text: str
    note: str
    part: int


@QmlElement
@QmlUncreatable("made in Python")
class AboutViewModel(QObject):
    """What the program says of itself. It needs no library."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self._rows = Rows(AboutRow, self)
        self._parts: tuple[Part, ...] = ()
        self._open = -1

    def show(self) -> None:
        """The statement, from the beginning."""
        self._open = -1
        self._refresh()

    def clear(self) -> None:
        """Forget which licence was read."""
        if self._open >= 0:
            self.closeLicence()

    def retranslate(self) -> None:
        """The same in another language."""
        self._refresh()

    def _refresh(self) -> None:
        if not self._parts:
            # Read once, when somebody asks: it looks into every package.
            self._parts = (program(), *parts())
        self._rows.replace(self._statement() if self._open < 0 else self._licence(self._parts[self._open]))
        self.changed.emit()

    def _statement(self) -> list[AboutRow]:
        rows: list[AboutRow] = []
        for passage in STATEMENT:
            rows.append(AboutRow("heading", translate("Statement", passage.title), "", -1))
            rows += [AboutRow("line", translate("Statement", line), "", -1) for line in passage.lines]
        for kind, title in (
            ("package", translate("AboutViewModel", "Packages that it is made of")),
            ("font", translate("AboutViewModel", "Fonts")),
            ("icons", translate("AboutViewModel", "Icons")),
            ("sound", translate("AboutViewModel", "Sounds")),
            ("other", translate("AboutViewModel", "The program, and what is beneath it")),
        ):
            named = [(place, part) for place, part in enumerate(self._parts) if part.kind == kind]
            if named:
                rows.append(AboutRow("heading", title, "", -1))
            rows += [self._part(part, place) for place, part in named]
        return rows

    @staticmethod
    def _part(part: Part, place: int) -> AboutRow:
        note = part.licence
        if part.use == Use.BUILD:
            note = translate("AboutViewModel", "%1, only for making a library", "a licence").replace("%1", note)
        return AboutRow("part", f"{part.name} {part.version}".strip(), note, place if part.text is not None else -1)

    @staticmethod
    def _licence(part: Part) -> list[AboutRow]:
        said = part.text.read_text(encoding="utf-8", errors="replace") if part.text is not None else ""
        paragraphs = [" ".join(one.split()) for one in said.split("\n\n")]
        return [AboutRow("text", one, "", -1) for one in paragraphs if one]

    @Property(str, notify=changed)
    def title(self) -> str:
        """What is shown."""
        if self._open >= 0:
            return translate("AboutViewModel", "Licence of %1").replace("%1", self._parts[self._open].name)
        return translate("AboutViewModel", "About and accessibility")

    @Property(str, notify=changed)
    def version(self) -> str:
        """'Version 0.1.0'."""
        return translate("AboutViewModel", "Version %1").replace("%1", __version__)

    @Property(bool, notify=changed)
    def inLicence(self) -> bool:
        """Whether a licence is shown in full."""
        return self._open >= 0

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        """What is said, as `AboutRow`s."""
        return self._rows

    @Slot(int)
    def openLicence(self, part: int) -> None:
        """The person asked for a licence in full."""
        if 0 <= part < len(self._parts) and self._parts[part].text is not None:
            self._open = part
            self._refresh()

    @Slot()
    def closeLicence(self) -> None:
        """Back to the statement."""
        self._open = -1
        self._refresh()
