"""Training sessions and their steps, from collection.toml."""

from __future__ import annotations

from collections.abc import Mapping

from kiosk.catalogue.parse_resource import pages_from, times_from
from kiosk.catalogue.reading import Table, near, quoted, unique
from kiosk.catalogue.session import Step, TrainingSession
from kiosk.catalogue.vocabulary import Kind, ResourceId, SessionId, StepKind

__all__ = ["read_sessions"]

_NEEDS = {StepKind.PAGES: Kind.DOCUMENT, StepKind.FILM: Kind.FILM, StepKind.AUDIO: Kind.AUDIO}


def read_sessions(tables: tuple[Table, ...], kinds: Mapping[str, Kind | None]) -> tuple[TrainingSession, ...]:
    """Every session that could be made, in order. `kinds` are the resources that a step may name, and what they are;
    None where that could not be read."""
    taken: set[str] = set()
    read = (_session(table, kinds, taken) for table in tables)
    return tuple(session for session in read if session is not None)


def _session(table: Table, kinds: Mapping[str, Kind | None], taken: set[str]) -> TrainingSession | None:
    identity = table.slug()
    unique(table, identity, taken, lambda own: f"There are two sessions called {own}.")
    title, summary = table.line("title", needed=True), table.text("summary", needed=True)
    steps = tuple(_step(each, kinds) for each in table.tables("step", needed=True))
    table.close()
    if not table.is_whole:
        return None
    return TrainingSession(SessionId(identity), title, summary, tuple(each for each in steps if each is not None))


def _step(table: Table, kinds: Mapping[str, Kind | None]) -> Step | None:
    kind = table.choice("kind", StepKind)
    title = table.line("title", needed=True)
    minutes = table.number("minutes", 1, 600, needed=True)
    text, notes = table.text("text"), table.text("notes")
    resource = _resource(table, kind, kinds)
    first, last = _pages(table, kind)
    start, end = _times(table, kind)
    min_minutes, optional = table.number("min_minutes", 0, 600), table.yes("optional")
    if minutes is not None and min_minutes is not None and min_minutes > minutes:
        table.wrong("min_minutes", "It is longer than the step itself.", f"Give {minutes} or less.")
    table.close()
    if not table.is_whole or kind is None or minutes is None:
        return None
    return Step(kind, title, minutes, text, notes, resource, first, last, start, end, min_minutes, optional)


def _resource(table: Table, kind: StepKind | None, kinds: Mapping[str, Kind | None]) -> ResourceId | None:
    found = table.line("resource", needed=kind in _NEEDS)
    if not found:
        return None
    if found not in kinds:
        nearest = near(found, kinds)
        todo = f"Did you mean {quoted(nearest)}?" if nearest else "Add the resource, or name one that is there."
        table.wrong("resource", f"There is no resource {quoted(found)}.", todo)
        return None
    wanted, is_ = _NEEDS.get(kind) if kind else None, kinds[found]
    if wanted is not None and is_ is not None and is_ is not wanted:
        table.wrong(
            "resource",
            f"{quoted(found)} is a {is_.value}, and this step needs a {wanted.value}.",
            "Change one of the two.",
        )
    return ResourceId(found)


def _pages(table: Table, kind: StepKind | None) -> tuple[int | None, int | None]:
    found = table.line("pages")
    if not found:
        return None, None
    pages = pages_from(found)
    if pages is None:
        table.wrong("pages", f"{quoted(found)} are not pages.", "Write “3-4”, or “3” for one page; they count from 1.")
        return None, None
    if kind in (StepKind.FILM, StepKind.AUDIO):
        table.wrong("pages", "A film or a sound has no pages.", "Take it out, or write a time.")
    return pages.first, pages.last


def _times(table: Table, kind: StepKind | None) -> tuple[float | None, float | None]:
    found = table.line("time")
    if not found:
        return None, None
    times = times_from(found)
    if times is None:
        table.wrong("time", f"{quoted(found)} is not a stretch of time.", "Write it as “0:10-1:05”.")
        return None, None
    if kind is StepKind.PAGES:
        table.wrong("time", "Pages have no time.", "Take it out, or write pages.")
    return times.start_s, times.end_s
