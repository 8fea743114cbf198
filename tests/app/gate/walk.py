"""The whole product, screen by screen, in one look after another, in one window; and how much of it was looked at."""

from __future__ import annotations

import importlib.util
import itertools
import random
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType

from PySide6.QtGui import QFont, QPointingDevice
from PySide6.QtQuick import QQuickItem

from kiosk.app.main import Running
from kiosk.app.shortcuts import shortcuts
from kiosk.library import content
from kiosk.safeguarding.places import PagePlace, ReaderPlace, TextPlace
from tests.app.gate import fingers, keys, pixels, rules, tree
from tests.app.gate.items import Screen, lay_out, look_at
from tests.app.gate.rules import Sizes

TOP = Path(__file__).resolve().parents[3]
TRANSLATIONS = TOP / "assets" / "translations"

THEMES = ("day", "dusk", "contrast")
SIZES = ((1024, 600), (1920, 1080), (1080, 1920))
LANGUAGES = ("en", "ar-XB", "en-XA")
SCALES = (1.0, 2.0)

PUBLIC_TARGET_MM = 15
STAFF_TARGET_PX = 44
STAFF_GAP_PX = 8

Look = tuple[str, tuple[int, int], str, float]


def the_guide() -> ModuleType:
    """`packaging/tour_guide.py`, which walks the window; a command and no package."""
    spec = importlib.util.spec_from_file_location("tour_guide", TOP / "packaging" / "tour_guide.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


tour_guide = the_guide()
EVERY_LOOK: list[Look] = list(itertools.product(THEMES, SIZES, LANGUAGES, SCALES))

#: Every pair of values: in these the glass itself is read, pixel by pixel.
PIXEL_LOOKS: list[Look] = tour_guide.pairwise((THEMES, SIZES, LANGUAGES, SCALES))
#: What staff see is looked at in these, where the glass is read as well; `deep` looks at it in every look.
STAFF_LOOKS = PIXEL_LOOKS
#: One in each theme, where the ring is looked at around what has the focus, and fingers slide off.
HAND_LOOKS: list[Look] = [
    random.Random(theme).choice([look for look in PIXEL_LOOKS if look[0] == theme]) for theme in THEMES
]


@dataclass
class Tally:
    """What was looked at, for the line at the end of a run."""

    states: int = 0
    looks: int = 0
    seconds: float = 0.0
    findings: list[str] = field(default_factory=list)

    def line(self) -> str:
        """The accessibility gate in one line."""
        return (
            f"accessibility gate: {len(self.findings)} findings in {self.states} states "
            f"({self.looks} looks) in {self.seconds:.0f} s"
        )


TALLY = Tally()


def in_words(look: object) -> str:
    """A look as a test's name."""
    theme, (width, height), language, scale = look
    return f"{theme}-{width}x{height}-{language}-{round(scale * 100)}"


def sizes_of(running: Running, staff: bool) -> Sizes:
    """15 mm on a public screen, as DESIGN has it, as long as the glass is known to be no denser than it is wide."""
    look = running.kiosk.appearance
    if staff:
        # A mouse or a trackpad.
        return Sizes(STAFF_TARGET_PX, STAFF_GAP_PX)
    return Sizes(PUBLIC_TARGET_MM * min(look.get_px_per_mm(), look.unit_now() * 6), int(12 * look.unit_now()))


def walk(running: Running, look: Look, finger: QPointingDevice, staff: bool = False) -> list[str]:
    """Every screen in one look, of the public or of staff; what is wrong, with the screen's name before it."""
    began = time.monotonic()
    _, (width, height), _, _ = look
    running.window.resize(width, height)
    guide = tour_guide.Guide(running)
    found: list[str] = []
    ledges: dict[str, dict[str, tuple[object, ...]]] = {}
    before = running.kiosk.screen
    for name in guide.staff_screens() if staff else itertools.chain(guide.screens(), guide.pad_screens()):
        came, before = running.kiosk.screen != before, running.kiosk.screen
        screen, wrong = _one_screen(running, guide, name, look, finger, staff, came)
        found.extend(f"{name}: {one}" for one in wrong)
        if screen.ledge_boxes:
            ledges[name] = screen.ledge_boxes
        TALLY.states += 1
    found.extend(_ledge_complaints(ledges))
    TALLY.looks += 1
    TALLY.seconds += time.monotonic() - began
    TALLY.findings.extend(f"{in_words(look)}: {one}" for one in found)
    return found


def spaced_walk(running: Running, language: str) -> list[str]:
    """A26 with the spacing of WCAG 2.2 §1.4.12: lines 1.5, letters 0.12 and words 0.16 of their size apart.

    Takes the texts' own bindings away, so the window is of no use afterwards.
    """
    guide = tour_guide.Guide(running)
    found: list[str] = []

    def ask():  # the window, asked for anew
        return running.window

    for name in guide.screens():
        guide.dress("day", language, 1.0)
        for _ in range(2):  # what the first brings into sight is spread in the second
            for seen in look_at(ask).texts:
                _spread(seen.item)
            lay_out(ask)
        judged = rules.complaints(look_at(ask), sizes_of(running, False))
        found.extend(f"{name}: {one}" for one in judged if one.startswith("A26"))
        TALLY.states += 1
    TALLY.findings.extend(found)
    return found


def _spread(text: QQuickItem) -> None:
    font = QFont(text.property("font"))
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.12 * font.pixelSize())
    font.setWordSpacing(0.16 * font.pixelSize())
    text.setProperty("font", font)
    # The font's own line is 1.32 of its size (Theme.qml).
    text.setProperty("lineHeight", max(float(text.property("lineHeight")), 1.5 / 1.32))


def _one_screen(
    running: Running, guide: object, name: str, look: Look, finger: QPointingDevice, staff: bool, came: bool
) -> tuple[Screen, list[str]]:
    theme, _, language, scale = look
    found: list[str] = []

    def ask():  # the window, asked for anew
        return running.window

    guide.dress(theme, language, scale)
    lay_out(ask)
    screen = look_at(ask)
    if came:
        found.extend(keys.start_complaints(screen))
    judged = rules.complaints(screen, sizes_of(running, staff), by_touch=not staff)
    # Beside a search the reader's sizes make room: they come back when it is cleared.
    found.extend(one for one in judged if name != "reader-find" or "A23: a Pinch" not in one)
    found.extend(rules.label_complaints(screen))
    found.extend(rules.role_complaints(screen))
    screen = look_at(ask)
    written = [str(seen.item.property("text")) for seen in screen.texts]
    if look in PIXEL_LOOKS:
        found.extend(pixels.contrast_complaints(ask, screen))
        # A picture that came late is no movement: what moves is still moving when it is looked at again.
        if pixels.moves(ask, 20) and pixels.moves(ask, 20):
            found.append("A28: something moves, though everything is to keep still")
    nodes = tree.read(ask)
    found.extend(tree.complaints(nodes, bar_apart=staff))
    if language != "en":
        source = TRANSLATIONS / f"kiosk_{language.replace('-', '_')}.ts"
        found.extend(tree.language_complaints(nodes, written, source, library_text(running) + key_names(running)))
    if name.startswith("reader"):
        found.extend(tree.page_complaints(nodes, page_text(running)))
    if look in HAND_LOOKS:
        found.extend(fingers.slide_complaints(ask, look_at(ask), finger))
    found.extend(keys.tab_complaints(ask, nodes, mirrored=language == "ar-XB"))
    if look in HAND_LOOKS:
        found.extend(pixels.ring_complaints(ask))
    return screen, found


def library_text(running: Running) -> str:
    """All the words of the page or document that is open, or nothing."""
    kiosk = running.kiosk
    place, release = kiosk.journey.place, kiosk.release
    if release is None or not isinstance(place, PagePlace | TextPlace | ReaderPlace):
        return ""
    blocks = content.text(release, place.resource, kiosk.visit)
    return " ".join(f"{block.text} {getattr(block, 'alt', '')}" for block in blocks)


def key_names(running: Running) -> str:
    """What the list of shortcuts says of keys: *Esc* and *Page Down* are what stands on them, in every language."""
    if running.kiosk.staff is None or not running.kiosk.staff.shortcutsOpen:
        return ""
    return "\n".join(f"{one.keys}: {one.words}" for one in shortcuts())


def page_text(running: Running) -> str:
    """The words of the page in front, from the library and not from the screen."""
    kiosk = running.kiosk
    release, place = kiosk.release, kiosk.journey.place
    assert release is not None
    page = kiosk.screens.reader.place
    blocks = content.text(release, place.resource, kiosk.visit, range(page, page + 1))
    return " ".join(block.text for block in blocks)


def _ledge_complaints(ledges: dict[str, dict[str, tuple[object, ...]]]) -> Iterator[str]:
    first = next(iter(ledges), "")
    for name, boxes in ledges.items():
        if list(boxes) != list(ledges[first]):
            yield f"{name}: A32: the ledge has {list(boxes)}, and on {first} {list(ledges[first])}"
        for place, box in boxes.items():
            if box != ledges[first].get(place):
                yield f"{name}: A32: in the ledge, “{place}” is {box}, and on {first} {ledges[first].get(place)}"
