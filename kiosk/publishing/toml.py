"""collection.toml as an editor would like to find it: our own small writer, since the standard library only reads.

Writes strings, whole numbers, yes and no, dates, lists and small tables, nothing else. What it writes, `tomllib`
reads back as the same. Characters that cannot be seen, or that turn the reading direction round, are written as
escapes, so that a file says what it shows.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from datetime import date
from typing import TypeAlias

__all__ = ["Scalar", "Table", "Value", "array", "table"]

Scalar: TypeAlias = "str | bool | int | date"
Value: TypeAlias = "Scalar | Sequence[Value] | Mapping[str, Value]"
Table: TypeAlias = "Mapping[str, Value]"

_BARE = re.compile(r"[A-Za-z0-9_-]+")
_SHORT = {'"': '\\"', "\\": "\\\\", "\b": "\\b", "\t": "\\t", "\n": "\\n", "\f": "\\f", "\r": "\\r"}
_HIDDEN = {"Cc", "Cf", "Zl", "Zp"}


def table(name: str, values: Table) -> str:
    """`[name]` and its lines. `name` may have dots between bare keys."""
    return f"[{name}]\n{_lines(values)}"


def array(name: str, values: Table) -> str:
    """`[[name]]` and its lines: one entry of an array of tables."""
    return f"[[{name}]]\n{_lines(values)}"


def _lines(values: Table) -> str:
    return "".join(f"{_key(key)} = {_value(value)}\n" for key, value in values.items())


def _key(key: str) -> str:
    return key if _BARE.fullmatch(key) else _string(key)


def _value(value: Value) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case int():
            return str(value)
        case str():
            return _string(value)
        case date():
            return value.isoformat()
        case Mapping():
            inside = ", ".join(f"{_key(key)} = {_value(item)}" for key, item in value.items())
            return f"{{ {inside} }}" if inside else "{}"
        case _:
            return f"[{', '.join(_value(item) for item in value)}]"


def _string(text: str) -> str:
    return f'"{"".join(_character(character) for character in text)}"'


def _character(character: str) -> str:
    if character in _SHORT:
        return _SHORT[character]
    code = ord(character)
    if 0xD800 <= code <= 0xDFFF:
        return "\ufffd"  # half a character: no file in UTF-8 can hold it
    if unicodedata.category(character) in _HIDDEN:
        return f"\\u{code:04X}" if code <= 0xFFFF else f"\\U{code:08X}"
    return character
