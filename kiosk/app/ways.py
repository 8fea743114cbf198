"""The ways on from where a visit is: what `Navigator` and the screens ask of the window, each as one move.

Where a person may go is `safeguarding.journey`'s to say; this says what is asked of it. Whoever has a visit and can
move (`KioskViewModel`) inherits the ways. They are Python's alone: nothing here is a property or a slot that QML reads.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING

from kiosk.app.showing import content_place
from kiosk.catalogue import COLLECTION_ADVISORY, About, Resource, ResourceId, SectionId
from kiosk.errors import KioskError
from kiosk.safeguarding.gate import decide
from kiosk.safeguarding.journey import Door, Journey
from kiosk.safeguarding.means import Means
from kiosk.safeguarding.places import (
    Content,
    ResourcePlace,
    SearchPlace,
    SectionPlace,
    StaffOnly,
    SummaryPlace,
    SupportPlace,
    TextPlace,
)
from kiosk.safeguarding.visit import Visit

if TYPE_CHECKING:
    from kiosk.library.release import Release

__all__ = ["Ways"]


class Ways:
    """A visit, and the ways on. Whoever inherits has the visit and the journey, and moves."""

    _visit: Visit
    _journey: Journey
    _now: Callable[[], datetime]
    _find: str

    def _move(self, journey: Journey) -> None:
        """Go there: show it, and forget what was shown."""
        raise NotImplementedError

    @property
    def release(self) -> Release | None:
        """The library, or None where none could be opened."""
        raise NotImplementedError

    @property
    def visit(self) -> Visit:
        """The visit that is going on."""
        return self._visit

    @property
    def journey(self) -> Journey:
        """Where the visit is."""
        return self._journey

    @property
    def is_staff(self) -> bool:
        """Whether staff or a trainer is in front of the window."""
        return self._journey.is_staff

    @property
    def today(self) -> date:
        """The centre's date, for what is shown only for a time."""
        return self._now().date()

    # To something of the library

    def go_to_section(self, section: SectionId) -> None:
        """Show a section."""
        self._move(self._journey.go(SectionPlace(section)))

    def go_to_resource(self, resource: ResourceId) -> None:
        """Show what a resource is; a page without notes is opened at once, since there is nothing to choose."""
        self._move(self._journey.go(ResourcePlace(resource)))

    def open_resource(
        self,
        resource: ResourceId,
        page: int | None = None,
        start_s: float | None = None,
        find: str = "",
        top: float = 0.0,
    ) -> None:
        """Open it as far as the visit has agreed, with `find` marked; else show what it is."""
        known = self._known(resource)
        if known is not None:
            self._find = find
            self._open(content_place(known, page, start_s, top), known)

    def open_text(self, resource: ResourceId, page: int | None = None, top: float = 0.0) -> None:
        """Show the text view."""
        known = self._known(resource)
        if known is not None:
            self._open(TextPlace(resource, page or 0, top), known)

    def open_summary(self, resource: ResourceId) -> None:
        """Show the summary alone."""
        self._move(self._journey.go(SummaryPlace(resource)))

    def _known(self, resource: ResourceId) -> Resource | None:
        """What the library says of it, where there is one that holds it for this visit."""
        release = self.release
        if release is None:
            return None
        try:
            return release.resource(resource, self._visit, self.today)
        except KioskError:
            return None

    def _open(self, place: Content, known: Resource) -> None:
        self._move(self._journey.open(place, decide(known, self._visit, self.today)))

    # To a screen

    def go_to_search(self, text: str) -> None:
        """Show the search, with `text` asked."""
        self._move(self._journey.go(SearchPlace(text)))

    def go_to_support(self) -> None:
        """Show who can help."""
        self._move(self._journey.support())

    def go_to_staff(self, place: StaffOnly) -> None:
        """Show one of the staff screens."""
        self._move(self._journey.go(place))

    def go_home(self) -> None:
        """Home."""
        self._move(self._journey.home())

    def step_back(self) -> None:
        """One step back."""
        self._move(self._journey.back())

    def step_forward(self) -> None:
        """To where the last step back came from."""
        self._move(self._journey.forward())

    # In, through a door

    def choose(self, door: Door) -> None:
        """A door was chosen."""
        self._move(self._journey.choose(door))

    def read_library(self) -> None:
        """Somebody who came for support wants to read as well."""
        self._move(self._journey.read_library())

    def agree(self) -> None:
        """What comes before was read, and the person goes on."""
        self._visit.agree([COLLECTION_ADVISORY])
        self._move(self._journey.agree())

    def not_now(self) -> None:
        """What comes before was read, and the person goes back."""
        self.step_back()

    def answered(self, about: About | None, can: Means | None) -> None:
        """The questions on Support were answered, or an answer was taken back: the place remembers."""
        if isinstance(self._journey.place, SupportPlace):
            self._journey = self._journey.go(SupportPlace(about, can))
