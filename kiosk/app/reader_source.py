"""What the release says of the document that is open: its words, pictures and links, as far as the visit may have them.

Nothing is kept for longer than the document is open, and of words and links only the pages looked at lately.
"""

from __future__ import annotations

from PySide6.QtGui import QImage

from kiosk.app.navigator import Navigator
from kiosk.app.turning import turned_back
from kiosk.catalogue import Resource
from kiosk.errors import KioskError
from kiosk.library import content
from kiosk.safeguarding.gate import standing_over

__all__ = ["Source"]

_FROM_THE_RIGHT = ("ar", "ur", "fa", "he", "ps", "sd", "ku", "ckb", "yi", "dv")
"""Languages whose books open from the right."""
_KEPT = 64
_BESIDE, _ABOVE = 0.01, 0.005
"""How far beside a link a finger may be, as shares of the page."""


class Source:
    """One document of the release. `resource` is None while none is open, `held` until its bytes were checked."""

    def __init__(self, navigator: Navigator):
        self._navigator = navigator
        self.resource: Resource | None = None
        self.held: content.DocumentContent | None = None
        self.broken: set[int] = set()
        """Pages that could not be drawn."""
        self._texts: dict[int, str] = {}
        self._links: dict[int, tuple[content.Link, ...]] = {}

    def clear(self) -> None:
        """Forget the document."""
        self.resource, self.held = None, None
        self.broken.clear()
        self._texts.clear()
        self._links.clear()

    @property
    def page_count(self) -> int:
        """How many pages there are; none until it is open."""
        return len(self.held.pages) if self.held is not None else 0

    @property
    def expected_pages(self) -> int:
        """How many pages there are or, until it is open, how many the release says there are."""
        if self.held is not None or self.resource is None or self._navigator.release is None:
            return self.page_count
        return self._navigator.release.facts(self.resource.id).pages or 0

    @property
    def opens_from_the_right(self) -> bool:
        """Whether the first of two facing pages is on the right."""
        return self.resource is not None and self.resource.language.split("-")[0].lower() in _FROM_THE_RIGHT

    def look_of(self, page: int) -> str:
        """'shown', 'covered' or 'failed'."""
        if self.held is not None and self.held.allowed.covers_page(page):
            return "covered"
        return "failed" if page in self.broken else "shown"

    def visible_pages(self) -> list[int]:
        """Pages that the visit may see."""
        held = self.held
        return [] if held is None else [one.page for one in held.pages if not held.allowed.covers_page(one.page)]

    def label_of(self, page: int) -> str:
        """What is printed on a page."""
        return self.held.pages[page].label if self.held is not None else ""

    def words_of(self, page: int) -> str:
        """The words of a page as the release has them; none of a page that the visit may not see."""
        release = self._navigator.release
        if page not in self._texts and self.resource is not None and release is not None:
            try:
                blocks = content.text(release, self.resource.id, self._navigator.visit, pages=range(page, page + 1))
            except KioskError:
                blocks = ()
            if len(self._texts) >= _KEPT:
                self._texts.clear()
            self._texts[page] = " ".join(block.text.replace("\t", " ") for block in blocks)
        return self._texts.get(page, "")

    def thumbnail(self, page: int) -> QImage:
        """A small picture of a page; null where there is none, or none that the visit may see."""
        if self.resource is None or self._navigator.release is None:
            return QImage()
        try:
            png = content.thumbnail(self._navigator.release, self.resource.id, self._navigator.visit, page)
        except KioskError:
            return QImage()
        return QImage.fromData(png)

    def link_target(self, page: int, across: float, down: float, turn: int) -> int | None:
        """The page that the link at a point of a page, as it is turned, leads to."""
        across, down = turned_back(across, down, turn)
        for link in self._links_on(page):
            beside = link.x0 - _BESIDE <= across <= link.x1 + _BESIDE
            if beside and link.y0 - _ABOVE <= down <= link.y1 + _ABOVE and link.target_page is not None:
                return link.target_page
        return None

    def _links_on(self, page: int) -> tuple[content.Link, ...]:
        release = self._navigator.release
        if release is None or self.resource is None:
            return ()
        if page not in self._links:
            if len(self._links) >= _KEPT:
                self._links.clear()
            try:
                self._links[page] = content.links(release, self.resource.id, self._navigator.visit, page)
            except KioskError:
                self._links[page] = ()
        return self._links[page]

    def show_covered(self, page: int) -> bool:
        """The person read what stands over a page and chose to see it; whether there is more to see now."""
        release, visit = self._navigator.release, self._navigator.visit
        if self.resource is None or release is None:
            return False
        visit.agree(one.id for one in standing_over(self.resource, visit, page=page))
        try:
            self.held = content.document(release, self.resource.id, visit)
        except KioskError:
            return False
        self._texts.clear()
        return True
