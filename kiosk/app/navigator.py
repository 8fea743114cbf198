"""What a screen's view model needs from the window: the visit, the release, and ways to go on.

A `Protocol`, so that a view model can be tried without a window.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Protocol

from kiosk.catalogue import ResourceId, SectionId
from kiosk.errors import KioskError
from kiosk.library.release import Release
from kiosk.safeguarding.places import StaffOnly
from kiosk.safeguarding.visit import Visit

if TYPE_CHECKING:
    from kiosk.app.desk import Desk
    from kiosk.safeguarding.journey import Journey

__all__ = ["Navigator", "StaffWindow"]


class Navigator(Protocol):
    """The window, as its screens see it."""

    @property
    def visit(self) -> Visit:
        """The visit that is going on."""

    @property
    def is_staff(self) -> bool:
        """Whether staff or a trainer is in front of the window: shortcuts, bookmarks, copying, export."""

    @property
    def desk(self) -> Desk | None:
        """A member of staff's bookmarks and recents; None at a public window, or where it cannot be opened."""

    @property
    def today(self) -> date:
        """The centre's date, for what is shown only for a time."""

    @property
    def release(self) -> Release | None:
        """The library, or None where none could be opened."""

    def go_to_section(self, section: SectionId) -> None:
        """Show a section."""

    def go_to_resource(self, resource: ResourceId) -> None:
        """Show what a resource is, before it is opened."""

    def open_resource(
        self,
        resource: ResourceId,
        page: int | None = None,
        start_s: float | None = None,
        find: str = "",
        top: float = 0.0,
    ) -> None:
        """Open it, as far as the visit has agreed, with `find` marked; else show what it is.

        A document opens at `page`, `top` of the way down it.
        """

    def open_text(self, resource: ResourceId, page: int | None = None, top: float = 0.0) -> None:
        """Show the text view, at what stands `top` of the way down `page`."""

    def open_summary(self, resource: ResourceId) -> None:
        """Show the summary alone."""

    def go_to_search(self, text: str) -> None:
        """Show the search, with `text` asked."""

    def go_to_support(self) -> None:
        """Show who can help."""


class StaffWindow(Navigator, Protocol):
    """What the staff window asks of the window, besides what every screen does."""

    @property
    def journey(self) -> Journey:
        """Where the visit is."""

    @property
    def desk_error(self) -> KioskError | None:
        """Why there is no desk, or None."""

    def go_to_staff(self, place: StaffOnly) -> None:
        """Show one of the staff screens."""

    def go_home(self) -> None:
        """Home."""

    def step_back(self) -> None:
        """One step back."""

    def step_forward(self) -> None:
        """To where the last step back came from."""

    def show_published(self, resource: ResourceId) -> None:
        """What a resource is, with the address of the published one."""

    def show_access(self) -> None:
        """The access sheet, up or down."""
