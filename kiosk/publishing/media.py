"""What a film or sound is and how long it lasts, read from its own headers.

Only headers are read, in plain Python with every length checked against the file, so a hostile file costs a
`MediaUnreadable` and nothing else: no decoder runs here. Lengths are what the container says.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from kiosk.catalogue import Kind

__all__ = ["Media", "MediaUnreadable", "media_type", "probe"]

_TYPES = {
    ".pdf": "application/pdf",
    ".mp4": "video/mp4",
    ".m4a": "audio/mp4",
    ".mp3": "audio/mpeg",
    ".ogg": "audio/ogg",
}
_CONTAINERS = {b"moov", b"trak", b"mdia"}
_BOXES_READ = 10_000
_TAIL_BYTES = 1 << 17
_HEAD_BYTES = 1 << 16

# Layer III, by version (1, 2, 2.5): https://www.iso.org/standard/22412.html, table of bit rates and sampling rates.
_MP3_KBPS = {
    1: (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320),
    2: (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160),
}
_MP3_HZ = {3: (44_100, 48_000, 32_000), 2: (22_050, 24_000, 16_000), 0: (11_025, 12_000, 8_000)}


class MediaUnreadable(Exception):
    """The file is not a film or sound of a kind that the library plays. `str()` is the reason, for an editor."""


@dataclass(frozen=True, slots=True)
class Media:
    """What was found: whether there are pictures, and `seconds`, None where the file does not say."""

    kind: Kind
    seconds: float | None


def media_type(name: str) -> str:
    """The media type that goes with a file name; 'application/octet-stream' where none is known."""
    return _TYPES.get(Path(name).suffix.lower(), "application/octet-stream")


def probe(path: Path) -> Media:
    """What the film or sound at `path` is. Raises MediaUnreadable, and OSError where the file cannot be read."""
    size = path.stat().st_size
    with path.open("rb") as file:
        head = file.read(12)
        try:
            if head[4:8] == b"ftyp":
                return _mp4(file, size)
            if head[:4] == b"OggS":
                return _ogg(file, size)
            if head[:3] == b"ID3" or (len(head) > 1 and head[0] == 0xFF and head[1] & 0xE0 == 0xE0):
                return _mp3(file, size)
        except (struct.error, IndexError, ValueError, ZeroDivisionError, OverflowError) as error:
            raise MediaUnreadable("it is cut short or damaged") from error
    raise MediaUnreadable("it is empty" if not size else "it is not an MP4, MP3 or Ogg file")


def _boxes(file: BinaryIO, start: int, end: int) -> Iterator[tuple[bytes, int, int]]:
    """The boxes of an MP4 between two places, containers opened: (name, where its body starts, where it ends)."""
    waiting, read = [(start, end)], 0
    while waiting:
        at, stop = waiting.pop()
        while at + 8 <= stop:
            read += 1
            if read > _BOXES_READ:
                raise ValueError("too many boxes")
            file.seek(at)
            length, name = struct.unpack(">I4s", file.read(8))
            body = at + 8
            if length == 1:
                (length,) = struct.unpack(">Q", file.read(8))
                body += 8
            elif length == 0:
                length = stop - at
            if length < body - at or at + length > stop:
                raise ValueError("a box that does not fit")
            yield name, body, at + length
            at += length
            if name in _CONTAINERS:
                waiting += [(at, stop), (body, at)]
                break


def _mp4(file: BinaryIO, size: int) -> Media:
    seconds: float | None = None
    handlers: set[bytes] = set()
    try:
        for name, body, end in _boxes(file, 0, size):
            file.seek(body)
            if name == b"mvhd":
                data = file.read(min(end - body, 32))
                wide = data[0] == 1
                scale, units = struct.unpack_from(">IQ", data, 20) if wide else struct.unpack_from(">II", data, 12)
                seconds = units / scale if units else None
            elif name == b"hdlr":
                handlers.add(file.read(12)[8:12])
    except ValueError:
        if not handlers:
            raise  # else what follows the headers is no box, which players do not mind
    if not handlers:
        raise MediaUnreadable("it is cut short, or not finished")
    if not handlers & {b"vide", b"soun"}:
        raise MediaUnreadable("it holds no film and no sound")
    return Media(Kind.FILM if b"vide" in handlers else Kind.AUDIO, seconds)


def _ogg(file: BinaryIO, size: int) -> Media:
    file.seek(0)
    head = file.read(_HEAD_BYTES)
    skipped = 0
    if (at := head.find(b"\x01vorbis")) >= 0:
        (rate,) = struct.unpack_from("<I", head, at + 12)
    elif (at := head.find(b"OpusHead")) >= 0:
        rate = 48_000  # Opus counts at this rate whatever it holds: RFC 7845, section 4
        (skipped,) = struct.unpack_from("<H", head, at + 10)
    else:
        raise MediaUnreadable("its sound is neither Opus nor Vorbis")
    file.seek(max(0, size - _TAIL_BYTES))
    tail = file.read(_TAIL_BYTES)
    last = tail.rfind(b"OggS")
    (position,) = struct.unpack_from("<q", tail, last + 6)
    return Media(Kind.AUDIO, (position - skipped) / rate if position > skipped else None)


def _mp3(file: BinaryIO, size: int) -> Media:
    at = _after_tag(file)
    file.seek(at)
    head = file.read(_HEAD_BYTES)
    for start in range(len(head) - 4):
        frame = _frame(head[start : start + 4])
        if frame is None:
            continue
        length, samples, rate, kbps = frame
        follows = head[start + length : start + length + 4]
        if len(follows) == 4 and _frame(follows) is None:
            continue  # two bytes that only looked like a frame
        tag = max(head.find(b"Xing", start, start + length), head.find(b"Info", start, start + length))
        if tag >= 0 and head[tag + 7] & 1:
            (frames,) = struct.unpack_from(">I", head, tag + 8)
            return Media(Kind.AUDIO, frames * samples / rate if frames else None)
        return Media(Kind.AUDIO, (size - at - start) * 8 / (kbps * 1000))
    raise MediaUnreadable("it holds no sound")


def _after_tag(file: BinaryIO) -> int:
    file.seek(0)
    tag = file.read(10)
    if tag[:3] != b"ID3":
        return 0
    return 10 + (tag[6] << 21 | tag[7] << 14 | tag[8] << 7 | tag[9])


def _frame(four: bytes) -> tuple[int, int, int, int] | None:
    """A Layer III frame header as (length in bytes, samples, Hz, kbit/s), or None where it is not one."""
    (bits,) = struct.unpack(">I", four)
    version, layer = bits >> 19 & 3, bits >> 17 & 3
    if bits >> 21 != 0x7FF or version == 1 or layer != 1:
        return None
    kbps_at, hz_at = bits >> 12 & 15, bits >> 10 & 3
    if not 0 < kbps_at < 15 or hz_at == 3:
        return None
    kbps, rate = _MP3_KBPS[1 if version == 3 else 2][kbps_at], _MP3_HZ[version][hz_at]
    samples = 1152 if version == 3 else 576
    return samples // 8 * kbps * 1000 // rate + (bits >> 9 & 1), samples, rate, kbps
