"""What a screen's view model needs from the window: the visit, the release, and ways to go on.

A `Protocol`, so that a view model can be tried without a window.
"""

from __future__ import annotations

from datetime import date
from typing import Protocol

from kiosk.catalogue import ResourceId, SectionId
from kiosk.library.release import Release
from kiosk.safeguarding.visit import Visit

__all__ = ["Navigator"]


class Navigator(Protocol):
    """The window, as its screens see it."""

    @property
    def visit(self) -> Visit:
        """The visit that is going on."""

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
        self, resource: ResourceId, page: int | None = None, start_s: float | None = None, find: str = ""
    ) -> None:
        """Open it, as far as the visit has agreed, with `find` marked; else show what it is."""

    def open_text(self, resource: ResourceId, page: int | None = None) -> None:
        """Show the text view."""

    def open_summary(self, resource: ResourceId) -> None:
        """Show the summary alone."""

    def go_to_search(self, text: str) -> None:
        """Show the search, with `text` asked."""

    def go_to_support(self) -> None:
        """Show who can help."""
