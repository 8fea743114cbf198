"""A training session: steps that a trainer runs from the library."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.catalogue.vocabulary import ResourceId, SessionId, StepKind

__all__ = ["Step", "TrainingSession"]


@dataclass(frozen=True, slots=True)
class Step:
    """One step. `first_page` and `last_page` count from 0; `start_s` and `end_s` are seconds; `min_minutes` is how
    short it may be cut."""

    kind: StepKind
    title: str
    minutes: int
    text: str = ""
    notes: str = ""
    resource: ResourceId | None = None
    first_page: int | None = None
    last_page: int | None = None
    start_s: float | None = None
    end_s: float | None = None
    min_minutes: int | None = None
    optional: bool = False


@dataclass(frozen=True, slots=True)
class TrainingSession:
    """A session that ships with a collection. `minutes` is what its steps add up to."""

    id: SessionId
    title: str
    summary: str
    steps: tuple[Step, ...]

    @property
    def minutes(self) -> int:
        """Length of the whole session."""
        return sum(step.minutes for step in self.steps)
