"""Whether a value fits a setting, and the value as the program holds it."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from datetime import time

from kiosk.settings.declared import DAYS, OpenPeriod, Setting, WeekEntry
from kiosk.settings.pin_hash import is_fit
from kiosk.settings.toml import printable

__all__ = ["Unfit", "open_period", "value_of"]

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}")
_CLOCK = re.compile(r"([01]?[0-9]|2[0-3])[:.]([0-5][0-9])")
_PERIOD = re.compile(r"([a-z]{3}(?:\s*[-,]\s*[a-z]{3})*)\s+([0-9:.]{4,5})\s*[-–]\s*([0-9:.]{4,5})")
_MOST_PERIODS = 14
_LONGEST_TITLE = 60


class Unfit(Exception):
    """The setting cannot have this value. `what` and `todo` are a sentence each."""

    def __init__(self, what: str, todo: str) -> None:
        super().__init__(what)
        self.what = what
        self.todo = todo


def value_of(setting: Setting, value: object) -> object:
    """`value` as `setting` holds it. Raises Unfit."""
    match setting.name:
        case "opening_hours":
            return _opening_hours(setting, value)
        case "week":
            return _week(setting, value)
        case "languages":
            return _languages(setting, value)
        case "staff_pin":
            return _staff_pin(value)
    match setting.default:
        case bool():
            if isinstance(value, bool):
                return value
            raise Unfit(_says(value), "It should be true or false.")
        case int() | float():
            return _number(setting, value)
        case _:
            return _text(setting, value)


def open_period(words: str) -> OpenPeriod | None:
    """'mon-fri 08:30-17:00' or 'tue,thu 9.00-12.30' as a period; None where it says something else."""
    match = _PERIOD.fullmatch(words.strip().lower())
    if match is None:
        return None
    days, opens, closes = _days(match[1]), _clock(match[2]), _clock(match[3])
    if not days or opens is None or closes is None or closes <= opens:
        return None
    return OpenPeriod(days, opens, closes)


def _days(words: str) -> tuple[int, ...]:
    found: set[int] = set()
    for part in words.split(","):
        ends = [day.strip() for day in part.split("-")]
        if len(ends) > 2 or any(day not in DAYS for day in ends):
            return ()
        first, last = DAYS.index(ends[0]), DAYS.index(ends[-1])
        found.update(day % 7 for day in range(first, last + 1 if last >= first else last + 8))
    return tuple(sorted(found))


def _clock(words: str) -> time | None:
    match = _CLOCK.fullmatch(words)
    return time(int(match[1]), int(match[2])) if match else None


def _number(setting: Setting, value: object) -> int | float:
    whole = isinstance(setting.default, int)
    least, most = setting.least or 0, setting.most if setting.most is not None else math.inf
    todo = f"Give a {'whole ' if whole else ''}number from {least:g} to {most:g}."
    if isinstance(value, bool) or not isinstance(value, int if whole else (int, float)):
        raise Unfit(_says(value), todo)
    if not least <= value <= most:  # false for what is not a number, too
        raise Unfit(_says(value), todo)
    return value if whole else float(value)


def _text(setting: Setting, value: object) -> str:
    if not isinstance(value, str):
        raise Unfit(_says(value), "It should be text in quotes.")
    if setting.among and value not in setting.among:
        raise Unfit(_says(value), f"Choose from: {', '.join(setting.among)}.")
    return _line(value, int(setting.most or 200))


def _line(value: str, most: int) -> str:
    kept = value.strip()
    if not all(character.isprintable() or character in "\u200c\u200d\u200e\u200f" for character in kept):
        raise Unfit("The text holds a character that cannot be seen.", "Delete the text and type it again.")
    if len(kept) > most:
        raise Unfit(f"The text is longer than {most} characters.", "Please shorten it.")
    return kept


def _opening_hours(setting: Setting, value: object) -> tuple[OpenPeriod, ...]:
    todo = f"Write a list such as {setting.example}."
    found: list[OpenPeriod] = []
    for words in _list(value, todo, _MOST_PERIODS):
        period = open_period(words) if isinstance(words, str) else None
        if period is None:
            raise Unfit(_says(words), todo)
        found.append(period)
    return tuple(found)


def _week(setting: Setting, value: object) -> tuple[WeekEntry, ...]:
    todo = f"Write a list such as {setting.example}."
    found: list[WeekEntry] = []
    for entry in _list(value, todo, int(setting.most or 12)):
        if not isinstance(entry, Mapping) or not set(entry) <= {"day", "time", "title", "note"}:
            raise Unfit("An entry has other names than day, time, title and note.", todo)
        day, clock, title, note = (entry.get(key, "") for key in ("day", "time", "title", "note"))
        starts = clock if isinstance(clock, time) else _clock(clock) if isinstance(clock, str) else None
        if day not in DAYS or starts is None:
            raise Unfit("An entry has no day or no time that can be read.", todo)
        if not (isinstance(title, str) and isinstance(note, str) and title.strip()):
            raise Unfit("An entry has no title.", todo)
        starts = starts.replace(second=0, microsecond=0)
        found.append(WeekEntry(DAYS.index(day), starts, _line(title, _LONGEST_TITLE), _line(note, _LONGEST_TITLE)))
    return tuple(sorted(found, key=lambda entry: (entry.day, entry.starts)))


def _languages(setting: Setting, value: object) -> tuple[str, ...]:
    todo = f"Write a list such as {setting.example}."
    found = _list(value, todo, int(setting.most or 20))
    for tag in found:
        if not isinstance(tag, str) or not _LANGUAGE.fullmatch(tag):
            raise Unfit(_says(tag), todo)
    if not found:
        raise Unfit("The list is empty.", todo)
    return tuple(dict.fromkeys(str(tag) for tag in found))


def _staff_pin(value: object) -> str:
    if value == "" or (isinstance(value, str) and is_fit(value)):
        return value
    # What it says is not repeated: it may be the PIN itself.
    raise Unfit("It is not the hash of a PIN.", "Make one with `kiosk staff pin --hash`.")


def _list(value: object, todo: str, most: int) -> list[object]:
    if not isinstance(value, list):
        raise Unfit(_says(value), todo)
    if len(value) > most:
        raise Unfit(f"The list has more than {most} entries.", "Please shorten it.")
    return value


def _says(value: object) -> str:
    match value:
        case bool():
            return f"It says {str(value).lower()}."
        case str():
            return f"It says “{printable(value)}”."
        case int() | float() if abs(value) < 10**18:
            return f"It says {value}."
        case _:
            return "It says something of another kind."
