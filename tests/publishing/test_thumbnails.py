"""The writer of thumbnails."""

from __future__ import annotations

import pymupdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.publishing.png import encode


@settings(max_examples=60, deadline=None)
@given(st.integers(1, 9), st.integers(1, 9), st.integers(0, 5), st.booleans(), st.randoms(use_true_random=False))
def test_the_picture_that_is_read_back_is_the_one_that_was_drawn(width, height, spare, grey, chance) -> None:
    stride = width * 4 + spare
    shades = [[chance.randbytes(1) * 3 if grey else chance.randbytes(3) for _ in range(width)] for _ in range(height)]
    data = b"".join(b"".join(bgr + b"\xff" for bgr in row) + bytes(spare) for row in shades)

    picture = pymupdf.Pixmap(encode(width, height, stride, memoryview(data)))

    assert (picture.width, picture.height, picture.n) == (width, height, picture.n)
    found = [[picture.pixel(x, y) for x in range(width)] for y in range(height)]
    assert found == [[(bgr[2],) if picture.n == 1 else (bgr[2], bgr[1], bgr[0]) for bgr in row] for row in shades]


def test_fewer_pixels_than_promised_are_refused() -> None:
    with pytest.raises(ValueError, match="fewer pixels"):
        encode(2, 2, 8, bytes(15))
