"""The titles that PDFs give themselves, where a person could have meant them."""

from __future__ import annotations

from pathlib import Path

from kiosk.documents.client import DocumentClient
from kiosk.publishing.names import sane_title
from kiosk.publishing.reading import each_document

__all__ = ["of"]

_DEADLINE_S = 5.0


def of(paths: tuple[Path, ...]) -> dict[Path, str]:
    """Sane titles, by path. A document that cannot be opened within five seconds has none here. Blocks."""
    found = zip(paths, each_document(paths, _title), strict=True)
    return {path: title for path, title in found if isinstance(title, str) and title}


def _title(client: DocumentClient, path: Path) -> str:
    document = client.open(path, deadline_s=_DEADLINE_S)
    client.close(document)
    return sane_title(document.info.title)
