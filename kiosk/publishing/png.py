"""The smallest writer of PNG: 8-bit RGB, rows as they are, the same bytes for the same picture."""

from __future__ import annotations

import struct
import zlib

__all__ = ["encode"]

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_RGB = 2
_AS_IT_IS = b"\0"  # pages are mostly paper: a filter written in Python costs ten times what it saves


def encode(width_px: int, height_px: int, stride_bytes: int, data: bytes | memoryview) -> bytes:
    """A PNG of `data`: rows of `stride_bytes`, each of `width_px` pixels: blue, green, red and a spare."""
    if len(data) < stride_bytes * (height_px - 1) + width_px * 4:
        raise ValueError("fewer pixels than the size promises")
    rows = bytearray()
    for start in range(0, stride_bytes * height_px, stride_bytes):
        row = bytes(data[start : start + width_px * 4])
        rgb = bytearray(width_px * 3)
        rgb[0::3], rgb[1::3], rgb[2::3] = row[2::4], row[1::4], row[0::4]
        rows += _AS_IT_IS + rgb
    head = struct.pack(">IIBBBBB", width_px, height_px, 8, _RGB, 0, 0, 0)
    return _SIGNATURE + _chunk(b"IHDR", head) + _chunk(b"IDAT", zlib.compress(bytes(rows), 9)) + _chunk(b"IEND", b"")


def _chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
