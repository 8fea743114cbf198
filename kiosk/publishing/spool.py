"""Documents that have been read and not yet written, kept on the disk, so that a thousand of them fit in any memory."""

from __future__ import annotations

import pickle
from pathlib import Path

from kiosk.catalogue import ResourceId
from kiosk.publishing.reading import ReadDocument

__all__ = ["Spool"]


class Spool:
    """A folder of our own making, for the length of one build. Nothing else writes to it, so what it holds is ours."""

    def __init__(self, folder: Path):
        self._folder = folder
        self._numbers: dict[ResourceId, int] = {}
        folder.mkdir()

    def put(self, resource: ResourceId, number: int, document: ReadDocument) -> None:
        """Keeps a document under its number. Raises OSError where there is no room."""
        with self._path(number).open("wb") as file:
            pickle.dump(document, file, protocol=pickle.HIGHEST_PROTOCOL)
        self._numbers[resource] = number

    def get(self, resource: ResourceId) -> ReadDocument | None:
        """The document of a resource, or None where it was left out."""
        number = self._numbers.get(resource)
        if number is None:
            return None
        with self._path(number).open("rb") as file:
            document = pickle.load(file)
        assert isinstance(document, ReadDocument)
        return document

    def __contains__(self, resource: ResourceId) -> bool:
        return resource in self._numbers

    def _path(self, number: int) -> Path:
        return self._folder / f"{number}.read"
