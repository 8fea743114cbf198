"""One thing in a collection that an editor should know about, in words that they can act on."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

__all__ = ["Finding", "Weight"]


class Weight(Enum):
    """Whether a release can be built with it."""

    MISTAKE = "mistake"
    ADVICE = "advice"


@dataclass(frozen=True, slots=True)
class Finding:
    """What is wrong, where, and what to do. `place` is like 'resource "compassionate-leeds", advisory 2, where'."""

    weight: Weight
    file: str
    place: str
    what: str
    todo: str

    def __str__(self) -> str:
        return f"{self.file}: {self.place}: {self.what} {self.todo}"
