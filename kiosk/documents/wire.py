"""Messages as bytes, and back: four bytes of length, then JSON of plain lists.

The worker parses hostile files, so its bytes are hostile too. Nothing here can make anything but the frozen types of
`messages`: a value of the wrong type, a missing or surplus field, a number that is no number, text that is not Unicode
or a message longer than its limit is `Garbage`. There is no pickle.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from math import isfinite
from struct import Struct
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from kiosk.documents.messages import Reply, Request

__all__ = ["HEAD_BYTES", "MAX_REPLY_BYTES", "MAX_REQUEST_BYTES", "Garbage", "body_bytes", "pack", "reply", "request"]

MAX_REQUEST_BYTES = 32 * 1024
"""Fits whole into a pipe's buffer, so that sending a request never waits on the worker."""
MAX_REPLY_BYTES = 4 * 1024 * 1024
"""A page of 20,000 words fits. Decoded, the worst case is some twenty times larger, and still small."""

_HEAD = Struct(">I")
HEAD_BYTES = _HEAD.size

# Any: a decoder's input is whatever JSON held, and its output is whatever type it was made for.
Decoder = Callable[[Any], Any]


class Garbage(ValueError):
    """Bytes that are not a message."""


def pack(message: Request | Reply, limit_bytes: int) -> bytes:
    """The message with its length before it. Raises Garbage where it is longer than `limit_bytes`."""
    body = json.dumps(_plain(message), separators=(",", ":")).encode("ascii")
    if len(body) > limit_bytes:
        raise Garbage("a message is too long")
    return _HEAD.pack(len(body)) + body


def body_bytes(head: bytes, limit_bytes: int) -> int:
    """How many bytes follow this head. Raises Garbage where they are more than `limit_bytes`."""
    (size,) = _HEAD.unpack(head)
    if size > limit_bytes:
        raise Garbage("a message is too long")
    return int(size)


def request(body: bytes) -> Request:
    """The request in these bytes, or Garbage."""
    made: Request = _parse(body, Request)
    return made


def reply(body: bytes) -> Reply:
    """The reply in these bytes, or Garbage."""
    made: Reply = _parse(body, Reply)
    return made


def _parse(body: bytes, kind: Any) -> Any:
    try:
        return _decoder(kind)(json.loads(body))
    except (ValueError, TypeError, RecursionError, OverflowError) as error:
        raise Garbage(f"not a {kind.__name__}") from error


def _plain(value: Any) -> Any:
    """`value` as JSON's own types; a dataclass is a list, its class's name in front."""
    kind: Any = type(value)
    if kind in (float, int, str, bool, NoneType):
        return value
    if kind is tuple:
        return [_plain(item) for item in value]
    if kind is bytes:
        return value.decode("latin-1")
    if isinstance(value, Enum):
        return value.value
    return [kind.__name__, *[_plain(getattr(value, name)) for name in _names(kind)]]


@cache
def _names(kind: Any) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))


@cache
def _decoder(kind: Any) -> Decoder:
    origin = get_origin(kind)
    if origin in (Union, UnionType):
        return _union(get_args(kind))
    if origin is tuple:
        return _tuple(get_args(kind))
    if isinstance(kind, type) and is_dataclass(kind):
        return _dataclass(kind)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind
    plain: dict[Any, Decoder] = {int: _int, float: _float, str: _text, bool: _bool, bytes: _bytes, NoneType: _none}
    return plain[kind]


def _union(members: tuple[Any, ...]) -> Decoder:
    if NoneType in members:
        (other,) = (member for member in members if member is not NoneType)
        decode = _decoder(other)
        return lambda value: None if value is None else decode(value)
    by_name = {member.__name__: _decoder(member) for member in members}

    def union(value: Any) -> Any:
        decode = by_name.get(_list(value)[0]) if _list(value) and isinstance(value[0], str) else None
        if decode is None:
            raise ValueError("no such message")
        return decode(value)

    return union


def _tuple(items: tuple[Any, ...]) -> Decoder:
    if items[-1] is Ellipsis:
        each = _decoder(items[0])
        return lambda value: tuple([each(item) for item in _list(value)])
    decoders = [_decoder(item) for item in items]
    return lambda value: tuple([decode(item) for decode, item in zip(decoders, _list(value), strict=True)])


def _dataclass(kind: type[Any]) -> Decoder:
    hints = get_type_hints(kind)
    decoders = [_decoder(hints[field.name]) for field in fields(kind)]
    name = kind.__name__

    def make(value: Any) -> Any:
        if len(_list(value)) != len(decoders) + 1 or value[0] != name:
            raise ValueError(f"not a {name}")
        return kind(*[decode(item) for decode, item in zip(decoders, value[1:], strict=True)])

    return make


def _list(value: Any) -> list[Any]:
    if type(value) is not list:
        raise TypeError("not a list")
    return value


def _int(value: Any) -> int:
    if type(value) is not int or not -(1 << 53) <= value <= 1 << 53:
        raise TypeError("not a whole number")
    return value


def _float(value: Any) -> float:
    if type(value) not in (int, float) or not isfinite(value):
        raise TypeError("not a number")
    return float(value)


def _text(value: Any) -> str:
    if type(value) is not str:
        raise TypeError("not text")
    value.encode()  # half a surrogate pair is a UnicodeEncodeError, which is a ValueError
    return value


def _bool(value: Any) -> bool:
    if type(value) is not bool:
        raise TypeError("neither true nor false")
    return value


def _bytes(value: Any) -> bytes:
    return _text(value).encode("latin-1")


def _none(value: Any) -> None:
    if value is not None:
        raise TypeError("not nothing")
