"""Pages in other colours than their own: paper and ink as the screen's theme has them, photographs as they were.

Lightness is turned round and hue kept (MuPDF's own `fz_invert_pixmap_luminance`), then black and white are moved to the
paper and the ink of the theme: a green heading stays green, and light on dark. Pictures are copied out before and laid
back after.

What is a photograph is decided by how it is stored and where it lies:

- a stencil or a picture of one bit is a drawing in ink, and is recoloured;
- a picture over nearly the whole page is a scan, which is a photograph of text. It is recoloured where it looks like
  text (mostly light, little between light and dark, little colour), because a page that glares is what a person in
  dusk wanted to be rid of; else it is left as it is: a face turned to its negative frightens, a bright page glares;
- every other picture is left alone.

A page that is not light to begin with (a cover on a coloured ground) is left as printed: turned round it would glare.
"""

from __future__ import annotations

from collections import Counter
from math import ceil, floor

from pymupdf import mupdf

from kiosk.documents.document import Tones

__all__ = ["Box", "left_alone", "recolour"]

Box = tuple[float, float, float, float]
"""x0 y0 x1 y1 in the page's points, origin top left."""

_BYTES_A_PIXEL = 4
_MOST_PICTURES = 400
_WHOLE_PAGE = 0.8
"""A picture over more of the page than this is a scan."""
_LEAST_PT = 3.0
_SAMPLE_PX = 160
_LIGHT, _DARK = 190, 70
_MOST_BETWEEN = 0.22
_LEAST_LIGHT = 0.65
_LEAST_LIGHT_AT_ALL = 0.35


def left_alone(display_list: mupdf.FzDisplayList, page: Box) -> tuple[Box, ...]:
    """Which parts of a page keep their own colours: its photographs, or all of it."""
    light, between = _lightness(display_list, page)
    if light < _LEAST_LIGHT_AT_ALL:
        return (page,)
    is_text = light >= _LEAST_LIGHT and between <= _MOST_BETWEEN
    options = mupdf.FzStextOptions(mupdf.FZ_STEXT_PRESERVE_IMAGES)
    area = (page[2] - page[0]) * (page[3] - page[1])
    found: list[Box] = []
    # Named, because its blocks do not keep it: let go of in the middle of the loop, they are read where nothing is.
    pictured = mupdf.FzStextPage(display_list, options)
    for block in pictured:
        if block.m_internal.type != mupdf.FZ_STEXT_BLOCK_IMAGE:
            continue
        image = block.i_image()
        stored = image.m_internal
        if stored.imagemask or stored.bpc == 1:
            continue
        box = _within(block.m_internal.bbox, page)
        if min(box[2] - box[0], box[3] - box[1]) < _LEAST_PT:
            continue
        if is_text and (box[2] - box[0]) * (box[3] - box[1]) >= _WHOLE_PAGE * area:
            continue
        found.append(box)
        if len(found) > _MOST_PICTURES:
            # More pictures than anybody places by hand are the crumbs of one drawing.
            return ()
    return tuple(found)


def _lightness(display_list: mupdf.FzDisplayList, page: Box) -> tuple[float, float]:
    """How much of a page, drawn small and grey, is light, and how much is neither light nor dark, as shares."""
    scale = _SAMPLE_PX / max(page[2] - page[0], page[3] - page[1], 1.0)
    matrix = mupdf.FzMatrix(scale, 0, 0, scale, -page[0] * scale, -page[1] * scale)
    grey = mupdf.FzPixmap(display_list, matrix, mupdf.FzColorspace(mupdf.FzColorspace.Fixed_GRAY), 0)
    counts = Counter(bytes(mupdf.fz_pixmap_samples_memoryview(grey)))
    total = sum(counts.values()) or 1
    light = sum(count for value, count in counts.items() if value >= _LIGHT)
    between = sum(count for value, count in counts.items() if _DARK < value < _LIGHT)
    return light / total, between / total


def recolour(
    pixmap: mupdf.FzPixmap, memory: memoryview, width_px: int, height_px: int, tones: Tones, kept_boxes: list[Box]
) -> None:
    """Change what is drawn in `memory` (4 bytes a pixel, rows close together), but for the boxes (in its pixels)."""
    if any(x0 <= 0.5 and y0 <= 0.5 and x1 >= width_px - 0.5 and y1 >= height_px - 0.5 for x0, y0, x1, y1 in kept_boxes):
        return
    stride = width_px * _BYTES_A_PIXEL
    kept: list[tuple[int, bytes]] = []
    for x0, y0, x1, y1 in kept_boxes:
        first, last = max(0, floor(x0)) * _BYTES_A_PIXEL, min(width_px, ceil(x1)) * _BYTES_A_PIXEL
        if first >= last:
            continue
        for row in range(max(0, floor(y0)), min(height_px, ceil(y1))):
            start = row * stride + first
            kept.append((start, bytes(memory[start : row * stride + last])))
    mupdf.fz_invert_pixmap_luminance(pixmap)
    mupdf.fz_tint_pixmap(pixmap, tones.paper, tones.ink)
    for start, pixels in kept:
        memory[start : start + len(pixels)] = pixels


def _within(box: mupdf.fz_rect, page: Box) -> Box:
    """The part of a box that is on the page, from the page's corner."""
    x0, y0 = max(box.x0, page[0]) - page[0], max(box.y0, page[1]) - page[1]
    x1, y1 = min(box.x1, page[2]) - page[0], min(box.y1, page[3]) - page[1]
    return x0, y0, x1, y1
