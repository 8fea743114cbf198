"""Staff's keys in a text: from part to part, copy a part with its reference, mark it.

| key | what it does |
|---|---|
| j, down · k, up | the next part · the one before |
| Ctrl+Shift+C | copies the part with its title, page and edition |
| b | bookmarks the part |
"""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication

from kiosk.app import words
from kiosk.app.navigator import Navigator
from kiosk.app.text_rows import BlockRow, TextRows
from kiosk.catalogue import Resource
from kiosk.errors import KioskError
from kiosk.library import content
from kiosk.library.reference import Reference, Wording, reference

__all__ = ["PageKeys", "wording"]

translate = words.translate

_NONE = Qt.KeyboardModifier.NoModifier
_STEPS = {Qt.Key.Key_J: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_K: -1, Qt.Key.Key_Up: -1}
_COPY = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class PageKeys:
    """What the keys mean. Staff and trainers alone have them; whoever calls has asked that."""

    def __init__(self, navigator: Navigator):
        self._navigator = navigator

    def step(self, key: int, held: Qt.KeyboardModifier) -> int:
        """How many parts on the key goes: 1, -1, or 0 where it is another key."""
        return _STEPS.get(Qt.Key(key), 0) if held == _NONE and key in set(map(int, _STEPS)) else 0

    def act(self, key: int, held: Qt.KeyboardModifier, resource: Resource, row: BlockRow, rows: TextRows) -> str:
        """Copy or mark a row. Returns what was done, in words, or '' where the key means nothing here."""
        if key == int(Qt.Key.Key_C) and held == _COPY:
            self._copy(self._reference(resource, row))
            return translate("PageViewModel", "Copied, with where it is from.")
        if key == int(Qt.Key.Key_B) and held == _NONE:
            return self._mark(resource, row, rows)
        return ""

    def _reference(self, resource: Resource, row: BlockRow) -> Reference:
        release = self._navigator.release
        info = release.info if release is not None else None
        return reference(
            _said(row),
            resource,
            self._label(resource, row.page),
            published=words.month(resource.published),
            publisher=info.publisher if info else "",
            library=info.title if info else "",
            edition=info.edition if info else "",
            wording=wording(),
        )

    def _label(self, resource: Resource, page: int) -> str | None:
        release = self._navigator.release
        if page < 0 or release is None:
            return None
        return content.page_label(release, resource.id, self._navigator.visit, page)

    @staticmethod
    def _copy(made: Reference) -> None:
        data = QMimeData()
        data.setText(made.plain)
        data.setHtml(made.html)
        QGuiApplication.clipboard().setMimeData(data)

    def _mark(self, resource: Resource, row: BlockRow, rows: TextRows) -> str:
        from kiosk.device.anchors import quote

        desk, release = self._navigator.desk, self._navigator.release
        if desk is None or release is None:
            return ""
        said = _said(row)
        page = row.page if row.page >= 0 else None
        text = " ".join(_said(one) for one in (rows.rows_of_page(row.page) if page is not None else [row]))
        start = max(0, text.find(said))
        try:
            desk.bookmarks.add(
                resource.id,
                resource.title,
                quote(text, start, start + len(said)),
                page,
                None,
                "",
                desk.now(),
                release.info.id,
            )
        except KioskError as error:
            return words.error_sentences(error)[0]
        return translate("PageViewModel", "Bookmarked.")


def wording() -> Wording:
    """The words of a reference in the language on screen."""
    return Wording(
        quoted=translate("Reference", "“%1”", "a quotation"),
        page=translate("Reference", "page %1"),
        library=translate("Reference", "in %1", "the library that something is in"),
        edition=translate("Reference", "edition of %1", "a date or name"),
        published_at=translate("Reference", "Published at %1", "an address"),
    )


def _said(row: BlockRow) -> str:
    return row.text.replace("\t", " ") if row.kind not in ("page", "covered", "empty") else ""
