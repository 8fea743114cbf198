"""The product's own window in this process, and the way to its screens for benches."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from finger import Finger

from kiosk.app.main import Options, Running, open_window
from kiosk.app.window import KioskViewModel
from kiosk.catalogue import Kind, Resource

__all__ = ["Walk", "noon"]


def noon() -> datetime:
    """A clock that stands still, so that two pictures of the cover can be the same."""
    return datetime(2026, 11, 23, 12, 0)


@dataclass
class Walk:
    """A window with a finger before it."""

    running: Running
    finger: Finger

    @classmethod
    def begin(
        cls, size: tuple[int, int], now: Callable[[], datetime] = datetime.now, published: Path | None = None
    ) -> Walk:
        """Open the window on its cover, warmed up as after the first frame; `published` is another library."""
        running = open_window(Options(size=size), now=now, published=published)
        walk = cls(running, Finger(lambda: running.window))
        walk.finger.waits_for(lambda: walk.finger.frames > 0, "the first frame")
        running.kiosk.warm()
        return walk

    @property
    def kiosk(self) -> KioskViewModel:
        """What the window is made of."""
        return self.running.kiosk

    def first(self, kind: Kind) -> Resource:
        """The first resource of a kind that is not the shortest: the longest document, the first of anything else."""
        release = self.kiosk.release
        assert release is not None, "there is no library: packaging/prepare.py builds it"
        found = [one for one in release.resources(self.kiosk.visit) if one.kind is kind]
        if kind is Kind.DOCUMENT:
            return max(found, key=lambda one: release.facts(one.id).pages or 0)
        return found[0]

    def to_cover(self) -> None:
        """The cover, and everything that was open forgotten."""
        self.kiosk.leave()
        self.rest()

    def to_home(self) -> None:
        """From the cover to the shelf."""
        if self.kiosk.screen != "cover":
            self.to_cover()
        self.kiosk.start()
        self.kiosk.screens.choice.work()
        self.kiosk.screens.before.goOn()
        self.shows("home")

    def to_document(self, title: str = "") -> Resource:
        """The description of a document: of that title, or the longest."""
        self.to_home()
        document = self.titled(title) if title else self.first(Kind.DOCUMENT)
        self.kiosk.go_to_resource(document.id)
        self.shows("resource")
        return document

    def titled(self, title: str) -> Resource:
        """The resource of that title."""
        release = self.kiosk.release
        assert release is not None
        return next(one for one in release.resources(self.kiosk.visit) if one.title == title)

    def to_reader(self, title: str = "") -> Resource:
        """The first page of a document, sharp: of that title, or the longest."""
        document = self.to_document(title)
        self.kiosk.screens.resource.open()
        self.shows("reader")
        self.finger.waits_for(lambda: self.sharp(0), "the first page")
        self.rest()
        return document

    def shows(self, screen: str) -> None:
        """Wait until a screen is painted."""
        self.finger.waits_for_frame(lambda: self.kiosk.screen == screen, screen)

    def sharp(self, page: int) -> bool:
        """Whether a picture of the page is there in its size on screen."""
        picture = self.kiosk.drawing.picture(page)
        if picture is None:
            return False
        for placed, state in self.kiosk.screens.reader.placed():
            if placed.page == page:
                return state == "shown" and picture.width() >= round(placed.width)
        return False

    def rest(self) -> None:
        """Let everything that was begun come to an end."""
        for _ in range(20):
            self.running.app.processEvents()
