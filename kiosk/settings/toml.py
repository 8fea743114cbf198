"""TOML from somebody else's hand, read without harm.

- Only a plain file is read, and at most `limit_bytes` of it.
- What makes `tomllib` hang or escape with the wrong exception is refused before it is asked: nesting deeper than
  `MAX_DEPTH` (RecursionError) and dotted keys longer than `MAX_PARTS` (its work grows with the cube of them).
- Whatever is wrong becomes one sentence, short and printable.
"""

from __future__ import annotations

import re
import stat
import tomllib
from pathlib import Path

__all__ = ["LIMIT_BYTES", "MAX_DEPTH", "MAX_PARTS", "TomlRefused", "parse_toml", "printable", "read_toml"]

LIMIT_BYTES = 4 * 1024 * 1024
MAX_DEPTH = 32
MAX_PARTS = 8

# One token of TOML as far as nesting and dots need it. Strings and comments come whole, so that what they hold does
# not count. A quote that begins no string is an error at which tomllib stops too, so the scan may stop there.
_TOKEN = re.compile(
    r'''"""(?:[^\\"]++|\\.|"(?!""))*+"{3,5}'''
    r"""|'''(?:[^']++|'(?!''))*+'{3,5}"""
    r'''|"""|'{3}'''
    r'''|"(?:[^\\"\n]++|\\[^\n])*+"'''
    r"""|'[^'\n]*+'"""
    r"""|\#[^\n]*+"""
    r"""|[\[{]|[\]}]|[.]|[\n=,]|["']""",
    re.DOTALL,
)


class TomlRefused(Exception):
    """The bytes are not TOML of a sensible size and depth. `why` completes the sentence 'It cannot be read: …'."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


def read_toml(path: Path, limit_bytes: int = LIMIT_BYTES) -> dict[str, object]:
    """What the file says. Raises TomlRefused, or OSError where the file is missing or may not be read."""
    if not stat.S_ISREG(path.stat().st_mode):
        raise TomlRefused("it is not a file")
    with path.open("rb") as file:
        data = file.read(limit_bytes + 1)
    return parse_toml(data, limit_bytes)


def parse_toml(data: bytes, limit_bytes: int = LIMIT_BYTES) -> dict[str, object]:
    """What the bytes say. Raises TomlRefused and nothing else."""
    if len(data) > limit_bytes:
        raise TomlRefused(f"it is larger than {limit_bytes // 1024:,} kB")
    if b"\0" in data:
        raise TomlRefused("it holds a zero byte, so it is not text")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise TomlRefused(f"line {line} is not text in UTF-8") from error
    _refuse_depth(text.replace("\r\n", "\n"))
    try:
        return tomllib.loads(text)
    except RecursionError as error:
        raise TomlRefused("it is nested too deep") from error
    except ValueError as error:
        # TOMLDecodeError is one; a whole number of thousands of digits raises a bare one.
        why = printable(str(error), 160).removesuffix(".")
        raise TomlRefused(why[:1].lower() + why[1:]) from error


def printable(text: str, longest: int = 60) -> str:
    """`text` on one line, safe to print and never longer than `longest` characters."""
    shown = "".join(character if character.isprintable() else "\ufffd" for character in text[: longest + 1])
    return shown if len(shown) <= longest else shown[: longest - 1] + "…"


def _refuse_depth(text: str) -> None:
    depth = dots = 0
    for token in _TOKEN.finditer(text):
        found = token.group()
        match found:
            case "." if dots + 1 < MAX_PARTS:
                dots += 1
            case ".":
                line = text.count("\n", 0, token.start()) + 1
                raise TomlRefused(f"the name on line {line} has more than {MAX_PARTS} parts")
            case "[" | "{" if depth < MAX_DEPTH:
                depth, dots = depth + 1, 0
            case "[" | "{":
                line = text.count("\n", 0, token.start()) + 1
                raise TomlRefused(f"it is nested more than {MAX_DEPTH} deep on line {line}")
            case "]" | "}":
                depth, dots = max(0, depth - 1), 0
            case "\n" | "=" | ",":
                dots = 0
            case '"' | "'" | '"""' | "'''":
                return
            case _:
                continue
