"""Drawing a page, or a clip of it, straight into the shared frame.

The pixels are those of `page.get_pixmap`, a test compares them byte by byte; but they are written where the window
reads them, turned and recoloured where that is asked for. The parsed page is kept for a while as a display list, so
that a page seen before, and every tile of it, skips the parsing. A display list also lets MuPDF pass over whatever lies
outside the clip.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field

import pymupdf
from pymupdf import mupdf

from kiosk.documents.document import MAX_FRAME_PX, MAX_SIDE_PX
from kiosk.documents.frames import FrameView
from kiosk.documents.messages import Draw, Drawn, FailureKind
from kiosk.documents.worker import recolouring
from kiosk.documents.worker.holding import Holding
from kiosk.documents.worker.opening import Failed

__all__ = ["Painter"]

_KEPT_LISTS = 12
_WHITE = 255
_BYTES_A_PIXEL = 4


@dataclass(slots=True)
class _Seen:
    """A parsed page, and its size as displayed. `pictures` are looked for once, and only where pages are recoloured."""

    list: mupdf.FzDisplayList
    width_pt: float
    height_pt: float
    pictures: tuple[recolouring.Box, ...] | None = field(default=None)

    def as_printed(self) -> tuple[recolouring.Box, ...]:
        """What is left in its own colours, in points of the page as displayed."""
        if self.pictures is None:
            self.pictures = recolouring.left_alone(self.list, (0.0, 0.0, self.width_pt, self.height_pt))
        return self.pictures


class Painter:
    """Draws, and keeps the display lists of the pages seen last."""

    def __init__(self, frames: FrameView):
        self._frames = frames
        self._holding = Holding()
        self._lists: OrderedDict[tuple[int, int], _Seen] = OrderedDict()

    def draw(self, wanted: Draw, load: Callable[[], pymupdf.Page]) -> Drawn:
        """Draw into the frame; `load` gives the page where it was not seen lately.

        Raises Failed where the page cannot be drawn or is asked for too large.
        """
        width_px, height_px = wanted.x1 - wanted.x0, wanted.y1 - wanted.y0
        if not _sensible(wanted) or width_px * height_px > MAX_FRAME_PX:
            raise Failed(FailureKind.PAGE, "too many pixels", wanted.page)
        seen = self._parsed(wanted, load)
        stride_bytes = width_px * _BYTES_A_PIXEL
        memory = self._frames.writable(stride_bytes * height_px)
        pixmap = mupdf.fz_new_pixmap_with_data(
            mupdf.FzColorspace(mupdf.FzColorspace.Fixed_BGR),
            width_px,
            height_px,
            mupdf.FzSeparations(),
            1,
            stride_bytes,
            mupdf.python_mutable_buffer_data(memory),
        )
        mupdf.fz_clear_pixmap_with_value(pixmap, _WHITE)
        matrix = _matrix(wanted, seen.width_pt, seen.height_pt)
        device = mupdf.fz_new_draw_device(mupdf.FzMatrix(), pixmap)
        mupdf.fz_run_display_list(seen.list, device, matrix, mupdf.FzRect(0, 0, width_px, height_px), mupdf.FzCookie())
        mupdf.fz_close_device(device)
        if wanted.tones is not None:
            boxes = [_moved(box, matrix) for box in seen.as_printed()]
            recolouring.recolour(pixmap, memoryview(memory), width_px, height_px, wanted.tones, boxes)
        self._holding.keep_within()
        return Drawn()

    def forget(self, handle: int | None = None) -> None:
        """Let go of the display lists of a document, or of all of them and MuPDF's own store."""
        for key in [key for key in self._lists if handle is None or key[0] == handle]:
            del self._lists[key]
        if handle is None:
            pymupdf.TOOLS.store_shrink(100)

    def _parsed(self, wanted: Draw, load: Callable[[], pymupdf.Page]) -> _Seen:
        key = (wanted.handle, wanted.page)
        if key in self._lists:
            self._lists.move_to_end(key)
            return self._lists[key]
        page = load()
        seen = _Seen(mupdf.fz_new_display_list_from_page(page.this), page.rect.width, page.rect.height)
        self._lists[key] = seen
        if len(self._lists) > _KEPT_LISTS:
            self._lists.popitem(last=False)
        return seen


def _matrix(wanted: Draw, width_pt: float, height_pt: float) -> mupdf.FzMatrix:
    """From the page's points to the pixels of the clip, turned as asked."""
    left, top = -wanted.x0, -wanted.y0
    if wanted.turn % 2:
        across, down = wanted.width_px / height_pt, wanted.height_px / width_pt
    else:
        across, down = wanted.width_px / width_pt, wanted.height_px / height_pt
    match wanted.turn % 4:
        case 1:
            return mupdf.FzMatrix(0, down, -across, 0, wanted.width_px + left, top)
        case 2:
            return mupdf.FzMatrix(-across, 0, 0, -down, wanted.width_px + left, wanted.height_px + top)
        case 3:
            return mupdf.FzMatrix(0, -down, across, 0, left, wanted.height_px + top)
        case _:
            return mupdf.FzMatrix(across, 0, 0, down, left, top)


def _moved(box: recolouring.Box, matrix: mupdf.FzMatrix) -> recolouring.Box:
    moved = mupdf.fz_transform_rect(mupdf.FzRect(*box), matrix)
    return moved.x0, moved.y0, moved.x1, moved.y1


def _sensible(wanted: Draw) -> bool:
    return (
        0 <= wanted.x0 < wanted.x1 <= wanted.width_px <= MAX_SIDE_PX
        and 0 <= wanted.y0 < wanted.y1 <= wanted.height_px <= MAX_SIDE_PX
    )
