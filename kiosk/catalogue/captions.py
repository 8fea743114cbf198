"""Captions of a film or sound, read from WebVTT (https://www.w3.org/TR/webvtt1/).

Words and times are kept; styles, regions, notes, positions and markup are not: a caption looks the same in every film.
A cue that cannot be read is left out. The whole is refused where it is no WebVTT, or holds more than a film could.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass

__all__ = ["CaptionsUnreadable", "Cue", "parse_webvtt"]

_LARGEST = 4 * 1024 * 1024
_MOST_CUES = 50_000
_LONGEST_CUE = 2_000

_STAMP = r"(?:([0-9]{1,4}):)?([0-5][0-9]):([0-5][0-9])\.([0-9]{3})"
_TIMING = re.compile(rf"[ \t]*{_STAMP}[ \t]*-->[ \t]*{_STAMP}(?:[ \t].*)?")
_TAG = re.compile(r"<[^<>]*>")
_LINE_END = re.compile(r"\r\n|\r|\n")
_HIDDEN = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]")


class CaptionsUnreadable(ValueError):
    """The text is not WebVTT of a sensible size. `str()` completes the sentence 'The captions cannot be read: …'."""


@dataclass(frozen=True, slots=True)
class Cue:
    """One caption: `text`, of one or more lines, from `start_s` to `end_s` seconds after the beginning."""

    start_s: float
    end_s: float
    text: str


def parse_webvtt(text: str) -> tuple[Cue, ...]:
    """The cues, sorted by when they begin, then by when they end; those that overlap are all kept.

    Raises CaptionsUnreadable.
    """
    if len(text) > _LARGEST:
        raise CaptionsUnreadable("they are larger than any film needs")
    lines = _LINE_END.split(text.removeprefix("\ufeff"))
    if not re.match(r"WEBVTT(?:[ \t]|$)", lines[0]):
        raise CaptionsUnreadable("the first line is not WEBVTT")
    cues: list[Cue] = []
    for block in _blocks(lines[1:]):
        cue = _cue(block)
        if cue is not None:
            cues.append(cue)
        if len(cues) > _MOST_CUES:
            raise CaptionsUnreadable("they hold more cues than any film needs")
    return tuple(sorted(cues, key=lambda cue: (cue.start_s, cue.end_s)))


def _blocks(lines: list[str]) -> Iterator[list[str]]:
    """Runs of lines between blank ones. A line of timing begins a new block even where the blank was forgotten."""
    block: list[str] = []
    for line in lines:
        if not line.strip():
            if block:
                yield block
            block = []
        elif "-->" in line and any("-->" in before for before in block):
            yield block
            block = [line]
        else:
            block.append(line)
    if block:
        yield block


def _cue(block: list[str]) -> Cue | None:
    at = 0 if "-->" in block[0] else 1
    match = _TIMING.fullmatch(block[at]) if len(block) > at else None
    if match is None:
        return None  # a note, a style, a region, or a timing that cannot be read
    start_s, end_s = _seconds(*match.group(1, 2, 3, 4)), _seconds(*match.group(5, 6, 7, 8))
    words = _plain("\n".join(block[at + 1 :]))
    return Cue(start_s, end_s, words) if words and start_s < end_s else None


def _seconds(hours: str | None, minutes: str, seconds: str, thousandths: str) -> float:
    return int(hours or 0) * 3600 + int(minutes) * 60 + int(seconds) + int(thousandths) / 1000


def _plain(marked: str) -> str:
    # Tags go before entities become characters, so that '&lt;b&gt;' stays what it says.
    words = html.unescape(_TAG.sub("", marked[: 10 * _LONGEST_CUE]))
    kept = _HIDDEN.sub("", words.replace("\u00a0", " "))
    tidy = (" ".join(line.split()) for line in kept.split("\n"))
    return "\n".join(line for line in tidy if line)[:_LONGEST_CUE].strip()
