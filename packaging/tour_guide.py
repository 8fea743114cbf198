"""Draws every screen into PNG files, named SCREEN--THEME--WxH--LANG--SCALE.png, with an index.html to look at them.

Each screen is drawn once in every theme, size, language and text scale, and in every pair of two of them; `--all` draws
the whole product. The window is the real one, walked as a visitor walks; film is drawn where there is a display.
"""

from __future__ import annotations

import argparse
import html
import itertools
import os
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

TOP = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(TOP))

if TYPE_CHECKING:
    from kiosk.app.main import Running

THEMES = ("day", "dusk", "contrast")
SIZES = ((1920, 1080), (1080, 1920), (1024, 600), (3840, 2160))
LANGUAGES = ("en", "en-XA", "ar-XB", "ar", "ur")
SCALES = (1.0, 2.0)

Picture = tuple[str, tuple[int, int], str, float]


def pairwise(axes: Sequence[Sequence[object]]) -> list[tuple[object, ...]]:
    """Few combinations that hold every pair of values of every two axes; greedy, the same every time."""
    wanted = {
        ((one, a), (two, b))
        for one, two in itertools.combinations(range(len(axes)), 2)
        for a in axes[one]
        for b in axes[two]
    }
    everything = list(itertools.product(*axes))
    chosen: list[tuple[object, ...]] = []
    while wanted:
        missing = frozenset(wanted)
        gains = [sum(pair in missing for pair in itertools.combinations(enumerate(row), 2)) for row in everything]
        best = everything[gains.index(max(gains))]
        chosen.append(best)
        wanted -= set(itertools.combinations(enumerate(best), 2))
    return chosen


class Guide:
    """Walks the window from screen to screen."""

    def __init__(self, running: Running) -> None:
        self._running = running

    @property
    def kiosk(self):  # the window's view model
        """What is walked."""
        return self._running.kiosk

    def settle(self, done: Callable[[], bool] = lambda: True, most_ms: int = 8000) -> None:
        """Let the window work until `done`, and nothing waits any more."""
        from PySide6.QtCore import QDeadlineTimer, QEventLoop

        app, deadline = self._running.app, QDeadlineTimer(most_ms)
        for _ in range(3):
            app.processEvents()
        while not done() and not deadline.hasExpired():
            app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 20)
        for _ in range(5):
            app.processEvents()

    def dress(self, theme: str, language: str, scale: float) -> None:
        """Choose how the screen looks, as a visitor would with Access."""
        kiosk = self.kiosk
        kiosk.access.theme = theme
        while kiosk.access.canGrow and kiosk.appearance.textScale < scale:
            kiosk.access.larger()
        kiosk.access.still = True
        if kiosk.languages.current != language:
            kiosk.languages.speak(language)
        self.settle()

    def screens(self) -> Iterator[str]:
        """Each screen's name, with the window showing it."""
        from kiosk.catalogue import ResourceId, SectionId

        kiosk = self.kiosk
        kiosk.leave()
        self.settle()
        yield "cover"
        kiosk.start()
        self.settle()
        yield "choice"
        kiosk.screens.choice.work()
        self.settle()
        yield "before"
        kiosk.screens.before.goOn()
        self.settle()
        yield "home"
        kiosk.toggleAccess()
        self.settle()
        yield "access"
        kiosk.toggleAccess()
        release = kiosk.release
        sections = release.sections
        kiosk.go_to_section(SectionId(sections[4].id))
        self.settle()
        yield "section"
        resources = release.resources(kiosk.visit)
        document = next(one for one in resources if one.kind.value == "document")
        kiosk.go_to_resource(document.id)
        self.settle()
        yield "resource"
        kiosk.screens.resource.takeAway()
        self.settle()
        yield "takeaway"
        kiosk.screens.resource.hideTakeAway()
        kiosk.screens.resource.open()
        reader = kiosk.screens.reader
        self.settle(lambda: kiosk.drawing.picture(reader.place) is not None)
        reader.goTo(2)
        self.settle(lambda: kiosk.drawing.picture(reader.place) is not None)
        yield "reader"
        reader.findText = "trauma"
        self.settle(lambda: not reader.finding.busy)
        self.settle(lambda: kiosk.drawing.picture(reader.place) is not None)
        yield "reader-find"
        reader.openText()
        self.settle()
        yield "text"
        texts = kiosk.screens.page
        for name, kind in (("text-table", "row"), ("text-figure", "figure")):
            row = next((place for place, one in enumerate(texts.blocks.rows) if one.kind == kind), None)
            if row is not None:
                texts.scrollWanted.emit(row, 0.0)
                self.settle()
                self.settle(lambda: not texts.drawing_figures)
                yield name
        kiosk.goToAbout()
        self.settle()
        yield "about"
        page = next(one for one in resources if one.kind.value == "page")
        kiosk.open_resource(page.id)
        self.settle()
        yield "page"
        for name, kind in (("film", "film"), ("listen", "audio")):
            recording = next((one for one in resources if one.kind.value == kind), None)
            if recording is None:
                continue
            kiosk.visit.agree(one.id for one in recording.advisories)
            kiosk.open_resource(ResourceId(recording.id))
            self.settle()
            if os.environ.get("QT_QPA_PLATFORM") == "xcb":
                kiosk.screens.media.playOrPause()
                self.settle(lambda: kiosk.screens.media.position > 2.0, 6000)
                kiosk.screens.media.playOrPause()
                self.settle()
            yield name
        kiosk.go_to_search("")
        self.settle()
        yield "search-idle"
        kiosk.screens.search.text = "first steps"
        self.settle(lambda: kiosk.screens.search.state == "found")
        yield "search"
        kiosk.screens.search.text = "zzxqy"
        self.settle(lambda: kiosk.screens.search.state == "empty")
        yield "search-empty"
        kiosk.screens.search.text = "want to die"
        self.settle(lambda: kiosk.screens.search.distress)
        yield "search-distress"
        kiosk.goToSupport()
        self.settle()
        yield "support"
        kiosk.screens.support.itIsAbout("self-under-19")
        kiosk.screens.support.toggle("childline")
        self.settle()
        yield "support-open"
        kiosk.access.coverNow()
        self.settle()
        yield "veil"

    def staff_screens(self) -> Iterator[str]:
        """Each screen that only staff have, with the window (of staff) showing it."""
        from kiosk.catalogue import SectionId

        kiosk = self.kiosk
        kiosk.leave()
        self.settle()
        yield "staff-before"
        kiosk.screens.before.goOn()
        staff = kiosk.staff
        self.settle()
        staff.shelf.list.choose(5)
        self.settle()
        yield "staff-home"
        staff.shelf.showCovers(True)
        self.settle()
        yield "staff-covers"
        staff.shelf.openFilters(True)
        self.settle()
        yield "staff-filters"
        staff.shelf.openFilters(False)
        staff.shelf.showCovers(False)
        resources = kiosk.release.resources(kiosk.visit)
        documents = [one for one in resources if one.kind.value == "document"]
        self._mark(documents[:3])
        staff.run("bookmarks")
        self.settle()
        yield "staff-bookmarks"
        for one in documents[:4]:
            kiosk.open_resource(one.id)
            self.settle()
        staff.run("recent")
        self.settle()
        yield "staff-recent"
        staff.run("library")
        self.settle(lambda: not staff.library.work.busy)
        yield "staff-library"
        kiosk.goHome()
        staff.toggleShortcuts()
        self.settle()
        yield "staff-shortcuts"
        staff.toggleShortcuts()
        kiosk.toggleAccess()
        self.settle()
        yield "staff-access"
        kiosk.toggleAccess()
        kiosk.go_to_search("")
        kiosk.screens.search.text = "support"
        self.settle(lambda: kiosk.screens.search.state == "found")
        yield "staff-search"
        kiosk.go_to_section(SectionId(kiosk.release.sections[4].id))
        self.settle()
        yield "staff-section"
        kiosk.go_to_resource(documents[0].id)
        self.settle()
        yield "staff-resource"
        kiosk.open_resource(documents[0].id)
        reader = kiosk.screens.reader
        self.settle(lambda: kiosk.drawing.picture(reader.place) is not None)
        yield "staff-reader"
        kiosk.open_text(documents[0].id)
        self.settle()
        yield "staff-text"
        kiosk.goToSupport()
        self.settle()
        yield "staff-support"

    def _mark(self, documents: Sequence[object]) -> None:
        """Bookmarks to look at, where there are none."""
        from datetime import UTC, datetime

        from kiosk.device.anchors import Quote

        desk, release = self.kiosk.desk, self.kiosk.release
        if desk is None or desk.bookmarks.count():
            return
        for number, one in enumerate(documents):
            for page, said in enumerate(
                ("Begin with how a place looks, sounds and feels.", "What helps, and what harms")
            ):
                note = "For the team on Thursday" if number == 0 and page == 0 else ""
                made = datetime(2026, 11, 2 + number, 9, page, tzinfo=UTC)
                desk.bookmarks.add(one.id, one.title, Quote(said, "", ""), page, None, note, made, release.info.id)

    def pad_screens(self) -> Iterator[str]:
        """The number pad, with a public window showing it; where a PIN is set."""
        self.kiosk.leave()
        self.settle()
        self.kiosk.askWho()
        self.settle()
        yield "pin-pad"
        self.kiosk.pad.close()


def draw(folder: Path, pictures: list[Picture], only: str | None, library: Path | None = None) -> list[str]:
    """Draw the screens in each way, one window for all; returns the names."""
    os.environ.setdefault("KIOSK_HOME", tempfile.mkdtemp(prefix="kiosk-tour-"))
    site = Path(os.environ["KIOSK_HOME"]) / "config" / "site.toml"
    site.parent.mkdir(parents=True, exist_ok=True)
    site.write_text(SITE)
    from kiosk.app.main import Options, open_window

    names: list[str] = []
    if only is None or not only.startswith("staff-"):
        running = open_window(Options(size=(1920, 1080)), published=library)
        guide = Guide(running)
        _set_a_pin(Path(os.environ["KIOSK_HOME"]))
        names += _draw_walk(
            guide, running, lambda: itertools.chain(guide.screens(), guide.pad_screens()), folder, pictures, only
        )
        running.close()
    if only is None or only.startswith("staff-"):
        from kiosk.safeguarding.visit import Mode

        running = open_window(Options(mode=Mode.STAFF, size=(1366, 768)), published=library)
        guide = Guide(running)
        names += _draw_walk(guide, running, guide.staff_screens, folder, pictures, only)
        running.close()
    return names


def _set_a_pin(home: Path) -> None:
    """So that the number pad opens."""
    import time

    from kiosk.device.pin import PinKeeper

    PinKeeper(home / "data", time.time, time.monotonic).set("482915")


def _draw_walk(
    guide: Guide,
    running: Running,
    walk: Callable[[], Iterator[str]],
    folder: Path,
    pictures: list[Picture],
    only: str | None,
) -> list[str]:
    """One walk in each way; returns the names."""
    names: list[str] = []
    for theme, (width, height), language, scale in pictures:
        running.window.resize(width, height)
        guide.settle()
        for number, screen in enumerate(walk()):
            if number > 0 and only is not None and screen != only:
                continue
            guide.dress(theme, language, scale)
            if only is not None and screen != only:
                continue
            name = f"{screen}--{theme}--{width}x{height}--{language}--{round(scale * 100)}.png"
            running.window.grabWindow().save(str(folder / name))
            names.append(name)
            print(name, flush=True)
    return names


SITE = """centre_name = "Meadow Lane Children’s Centre"
opening_hours = ["mon-fri 08:30-17:00", "sat 09:00-12:00"]
languages = ["en", "ar", "ur", "en-XA", "ar-XB"]
unreviewed_languages = true
leaflets = "bus times, school places, swimming, dentists near here"
week = [
  { day = "tue", time = "13:30", title = "Stay and play", note = "Garden room, drop in" },
  { day = "wed", time = "10:00", title = "Story time with the library", note = "Bring a blanket to sit on" },
  { day = "thu", time = "09:15", title = "Baby clinic", note = "Weighing and a chat" },
  { day = "fri", time = "11:00", title = "Cooking together", note = "Places on the sheet at the desk" },
]
"""


def index(folder: Path, names: list[str]) -> None:
    """One page with all pictures, small, by screen."""
    rows = []
    for screen, group in itertools.groupby(sorted(names), key=lambda name: name.split("--")[0]):
        pictures = "".join(
            f'<a href="{name}"><img src="{name}" loading="lazy" title="{name}"></a>' for name in map(html.escape, group)
        )
        rows.append(f"<h2>{html.escape(screen)}</h2><p>{pictures}</p>")
    style = "body{font:16px sans-serif;background:#eee}img{height:220px;margin:4px;border:1px solid #888}"
    (folder / "index.html").write_text(f"<!doctype html><meta charset=utf-8><style>{style}</style>{''.join(rows)}")


def main() -> int:
    """Draw the tour into a folder."""
    parser = argparse.ArgumentParser(prog="packaging/tour", epilog="Example: packaging/tour /tmp/tour --only home")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--all", action="store_true", help="every combination")
    parser.add_argument("--only", metavar="SCREEN", help="one screen")
    parser.add_argument(
        "--one",
        metavar="THEME,WxH,LANG,SCALE",
        action="append",
        help="one combination, for example dusk,1024x600,en,2.0; may be said again",
    )
    parser.add_argument("--library", metavar="FOLDER", type=Path, help="a published folder in place of the bundled one")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    if options.one:
        pictures: list[Picture] = []
        for one in options.one:
            theme, size, language, scale = one.split(",")
            wide, high = size.split("x")
            pictures.append((theme, (int(wide), int(high)), language, float(scale)))
    else:
        axes = (THEMES, SIZES, LANGUAGES, SCALES)
        combos = itertools.product(*axes) if options.all else pairwise(axes)
        pictures = [(str(theme), size, str(language), float(scale)) for theme, size, language, scale in combos]
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    names = draw(options.folder, pictures, options.only, options.library)
    index(options.folder, names)
    print(f"{len(names)} pictures, and index.html, in {options.folder}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
