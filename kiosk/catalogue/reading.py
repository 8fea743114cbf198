"""A table of collection.toml, read key by key: every mistake becomes a finding, and the reading goes on.

A reader asks a `Table` for each key that it knows, then `close`s it: what is left over is unknown, and is said with
the nearest name that is known. A mistaken value reads as an empty one of its type; `is_whole` says whether any was.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime, time
from difflib import get_close_matches
from enum import Enum
from itertools import islice
from typing import TypeVar

from kiosk.catalogue.finding import Finding, Weight
from kiosk.settings.toml import printable

__all__ = ["FILE", "MOST_FINDINGS", "Findings", "Table", "TooManyFindings", "near", "quoted", "unique"]

FILE = "collection.toml"
MOST_FINDINGS = 1000
MOST_NEAR = 300  # looking for the nearest among very many takes longer than anybody waits
LONGEST_LINE = 500
LONGEST_TEXT = 50_000

E = TypeVar("E", bound=Enum)
T = TypeVar("T")

_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}")
# Characters that show nothing of themselves: controls, line ends of other systems, and the marks that turn the reading
# direction round (UAX #9). Joiners and the single-letter direction marks stay: Farsi and Urdu are written with them.
_HIDDEN = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]")
_WORDS = {str: "text in quotes", bool: "true or false", int: "a whole number", list: "a list in [ ]", dict: "a table"}


class TooManyFindings(Exception):
    """There are so many that nobody would read further ones."""


class Findings:
    """What was found so far, in order. `spoiled` counts the mistakes that keep a thing from being made whole."""

    def __init__(self) -> None:
        self.found: list[Finding] = []
        self.spoiled = 0

    def mistake(self, place: str, what: str, todo: str, *, spoils: bool = True) -> None:
        """Adds a mistake. Raises TooManyFindings once there are MOST_FINDINGS."""
        self.spoiled += spoils
        self.found.append(Finding(Weight.MISTAKE, FILE, place, what, todo))
        if len(self.found) >= MOST_FINDINGS:
            raise TooManyFindings


class Table:
    """One table at `place`. Keys are taken out as they are read; `close` reports the rest."""

    def __init__(self, values: Mapping[str, object], place: str, findings: Findings) -> None:
        self.place = place
        self.findings = findings
        self._left = dict(values)
        self._known: list[str] = []
        self._before = findings.spoiled

    @property
    def is_whole(self) -> bool:
        """Whether nothing read from it so far, or from tables inside it, was mistaken."""
        return self.findings.spoiled == self._before

    def at(self, key: str) -> str:
        """The place of `key`, in words."""
        return f"{self.place}, {key}" if self.place else key

    def wrong(self, key: str, what: str, todo: str, *, spoils: bool = True) -> None:
        """Adds a mistake at `key`."""
        self.findings.mistake(self.at(key), what, todo, spoils=spoils)

    def has(self, key: str) -> bool:
        """Whether `key` is there and was not read yet."""
        return key in self._left

    def line(self, key: str, *, needed: bool = False) -> str:
        """Text of one line, trimmed."""
        return self._text(key, self.take(key, str, needed=needed), LONGEST_LINE, needed=needed)

    def text(self, key: str, *, needed: bool = False) -> str:
        """Text of one or more paragraphs, trimmed."""
        found = self.take(key, str, needed=needed)
        if found is None:
            return ""
        kept = found.replace("\r\n", "\n").replace("\t", " ").strip()
        return self._text(key, kept, LONGEST_TEXT, needed=needed, allowed="\n")

    def lines(self, key: str, *, needed: bool = False) -> tuple[str, ...]:
        """A list of texts of one line each."""
        found = self._list(key, str, needed=needed)
        return tuple(self._text(key, item, LONGEST_LINE, needed=True) for item in found)

    def slug(self, key: str = "id") -> str:
        """A stable name of a-z, 0-9 and hyphens."""
        found = self.take(key, str, needed=True)
        if found is None:
            return ""
        if len(found) <= 128 and _SLUG.fullmatch(found):
            return found
        hint = "-".join(re.findall(r"[a-z0-9]+", printable(found, 128).lower()))[:60].strip("-")
        offered = f", such as {quoted(hint)}" if hint else ""
        self.wrong(key, f"{quoted(found)} is not a stable name.", f"Use a-z, 0-9 and single hyphens{offered}.")
        return ""

    def language(self, key: str = "language", default: str = "") -> str:
        """A language tag as in BCP 47; needed where there is no `default`."""
        found = self.take(key, str, needed=not default)
        if found is None:
            return default
        if _LANGUAGE.fullmatch(found):
            return found
        self.wrong(key, f"{quoted(found)} is not a language.", "Use its short tag, such as “en”, “ur” or “pt-BR”.")
        return ""

    def number(self, key: str, least: int, most: int, *, needed: bool = False) -> int | None:
        """A whole number from `least` to `most`."""
        found = self.take(key, int, needed=needed)
        if found is None or least <= found <= most:
            return found
        self.wrong(key, "That number cannot be right here.", f"Give a whole number from {least} to {most:,}.")
        return None

    def yes(self, key: str) -> bool:
        """Whether it says true; false where it says nothing."""
        return self.take(key, bool) or False

    def maybe(self, key: str) -> bool | None:
        """True, false, or None where it says nothing."""
        return self.take(key, bool)

    def day(self, key: str, *, needed: bool = False) -> date | None:
        """A date, written without quotes."""
        found = self._out(key, needed=needed)
        if found is None or (isinstance(found, date) and not isinstance(found, datetime)):
            return found
        self.wrong(key, f"{shown(found)} is not a date.", "Write it as 2026-11-30, without quotes.")
        return None

    def clock(self, key: str) -> time | None:
        """A time of day, '09:30'."""
        found = self._out(key, needed=True)
        if isinstance(found, time):
            return found.replace(microsecond=0)
        if isinstance(found, str) and (parts := re.fullmatch(r"([01]?[0-9]|2[0-3]):([0-5][0-9])", found)):
            return time(int(parts[1]), int(parts[2]))
        if found is not None:
            self.wrong(key, f"{shown(found)} is not a time of day.", "Write it as “09:30”; midnight is “00:00”.")
        return None

    def choice(self, key: str, kind: type[E], *, needed: bool = True) -> E | None:
        """One of a closed set of words."""
        found = self.take(key, str, needed=needed)
        return None if found is None else self._chosen(key, found, kind)

    def choices(self, key: str, kind: type[E], *, needed: bool = True) -> tuple[E, ...]:
        """Some of a closed set of words, each once."""
        words = self._list(key, str, needed=needed)
        chosen = (self._chosen(key, word, kind) for word in words)
        return tuple(dict.fromkeys(one for one in chosen if one is not None))

    def table(self, key: str, *, needed: bool = False) -> Table | None:
        """A table inside this one."""
        found = self.take(key, dict, needed=needed)
        return None if found is None else Table(found, self.at(key), self.findings)

    def tables(self, key: str, name: str | None = None, *, needed: bool = False) -> tuple[Table, ...]:
        """A list of tables inside this one. Each is called `name` and its number, or its id where it has one."""
        called = name or key
        found = self._list(key, dict, needed=needed)
        return tuple(
            Table(each, self.at(_call(called, number, each)), self.findings) for number, each in enumerate(found, 1)
        )

    def close(self) -> None:
        """Reports every key that nobody asked for."""
        for key in self._left:
            nearest = near(key, self._known)
            todo = f"Did you mean {quoted(nearest)}?" if nearest else "Take it out, or see the list of names."
            self.findings.mistake(
                self.place or quoted(key), f"Nothing here is called {quoted(key)}.", todo, spoils=False
            )
        self._left.clear()

    def take(self, key: str, kind: type[T], *, needed: bool = False) -> T | None:
        """What `key` says, if it is of that type exactly (true is no number)."""
        found = self._out(key, needed=needed)
        if found is None or type(found) is kind:
            return found
        self.wrong(key, f"This should be {_WORDS[kind]}.", f"It now says {shown(found)}.")
        return None

    def _out(self, key: str, *, needed: bool) -> object:
        if key not in self._known:
            self._known.append(key)
        if key in self._left:
            return self._left.pop(key)
        if needed:
            self.findings.mistake(self.place or key, f"There is no {quoted(key)}.", "Please add it.")
        return None

    def _list(self, key: str, kind: type[T], *, needed: bool) -> list[T]:
        found = self.take(key, list, needed=needed)
        if found is None:
            return []
        if needed and not found:
            self.wrong(key, "The list is empty.", "Name at least one.")
        kept: list[T] = []
        for item in found:
            if type(item) is kind:
                kept.append(item)
            else:
                self.wrong(key, f"Each of these should be {_WORDS[kind]}.", f"One of them says {shown(item)}.")
        return kept

    def _text(self, key: str, found: str | None, longest: int, *, needed: bool, allowed: str = "") -> str:
        if found is None:
            return ""
        hidden = next((mark for mark in _HIDDEN.findall(found) if mark not in allowed), None)
        if hidden == "\n":
            self.wrong(key, "The text runs over more than one line.", "Write it on one line.")
            return ""
        if hidden is not None:
            self.wrong(
                key,
                f"The text holds a character that cannot be seen (U+{ord(hidden):04X}).",
                "Delete the text and type it again.",
            )
            return ""
        if len(found) > longest:
            self.wrong(key, f"The text is longer than {longest:,} characters.", "Please shorten it.")
            return ""
        kept = found.strip()
        if needed and not kept:
            self.wrong(key, "There are no words here yet.", "Please add them.")
        return kept

    def _chosen(self, key: str, found: str, kind: type[E]) -> E | None:
        words: list[str] = [one.value for one in kind]
        for one in kind:
            if one.value == found:
                return one
        nearest = near(found, words)
        todo = f"Did you mean {quoted(nearest)}?" if nearest else f"Choose from: {', '.join(words)}."
        self.wrong(key, f"{quoted(found)} is not in the list.", todo)
        return None


def near(word: str, known: Iterable[str]) -> str | None:
    """The word of `known` that was probably meant: one that begins with it, the nearest, or one that holds it."""
    folded = {each.lower(): each for each in islice(known, MOST_NEAR)}
    meant = word[:100].lower()
    longer = [each for each in folded if len(meant) >= 4 and meant in each]
    begun = [each for each in longer if each.startswith(meant)]
    close = begun or get_close_matches(meant, folded, 1, 0.6) or longer
    return folded[close[0]] if close else None


def quoted(text: str) -> str:
    """`text` in quotation marks, short and safe to print."""
    return f"“{printable(text)}”"


def shown(value: object) -> str:
    """A value as an editor might know it again."""
    match value:
        case bool():
            return "true" if value else "false"
        case str():
            return quoted(value)
        case dict():
            return "a table"
        case list():
            return "a list"
        case int() if abs(value) >= 10**18:
            return "a very large number"
        case _:
            return printable(str(value))


def unique(table: Table, found: str, taken: set[str], what: Callable[[str], str]) -> None:
    """Reports `found` where it is taken already, else takes it."""
    if not found:
        return
    if found in taken:
        table.wrong("id", what(quoted(found)), "Give each its own, and never use an old one again.")
    taken.add(found)


def _call(name: str, number: int, values: Mapping[str, object]) -> str:
    own = values.get("id")
    return f'{name} "{printable(own)}"' if isinstance(own, str) and own.strip() else f"{name} {number}"
