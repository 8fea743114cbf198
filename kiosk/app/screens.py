"""The screens behind the cover: the library, and a view model for each screen that shows something of it.

None of this is needed for the cover, and all of it takes longer to make than the cover may wait. So the window makes it
once, just after the first frame or at the first touch, whichever comes first.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtQml import QmlElement

from kiosk.app import canvas, figure, page_picture, qr
from kiosk.app.about import AboutViewModel
from kiosk.app.before import BeforeViewModel
from kiosk.app.choice import ChoiceViewModel
from kiosk.app.drawing import Drawing
from kiosk.app.home import HomeViewModel
from kiosk.app.languages import Languages
from kiosk.app.media import MediaViewModel
from kiosk.app.navigator import Navigator
from kiosk.app.page import PageViewModel
from kiosk.app.qml import Property, QmlUncreatable
from kiosk.app.reader import ReaderViewModel
from kiosk.app.resource import ResourceViewModel
from kiosk.app.search import SearchViewModel
from kiosk.app.section import SectionViewModel
from kiosk.app.support import SupportViewModel
from kiosk.catalogue import About
from kiosk.device.logs import Event, note
from kiosk.documents.client import DocumentClient
from kiosk.errors import KioskError
from kiosk.library import forms
from kiosk.library.release import Release, open_release
from kiosk.safeguarding.journey import Door
from kiosk.safeguarding.means import Means
from kiosk.safeguarding.places import (
    AboutPlace,
    BeforePlace,
    ChoicePlace,
    HomePlace,
    MediaPlace,
    PagePlace,
    Place,
    ReaderPlace,
    ResourcePlace,
    SearchPlace,
    SectionPlace,
    SummaryPlace,
    SupportPlace,
    TextPlace,
)
from kiosk.syncing.in_use import Opening

QML_IMPORT_NAME = "kiosk.app"
QML_IMPORT_MAJOR_VERSION = 1

__all__ = ["Intents", "Screens"]

for _module in (canvas, figure, page_picture, qr):
    # Importing registers their types with QML; naming them keeps an import that nothing else uses.
    assert _module.QML_IMPORT_NAME


class Intents(Navigator, Protocol):
    """What the screens ask of the window, besides going somewhere."""

    def choose(self, door: Door) -> None:
        """A door was chosen."""

    def agree(self) -> None:
        """What comes before was read, and the person goes on."""

    def not_now(self) -> None:
        """What comes before was read, and the person goes back."""

    def answered(self, about: About | None, can: Means | None) -> None:
        """The questions on Support were answered, or an answer was taken back."""

    def read_library(self) -> None:
        """Somebody who came for support wants to read as well."""


@QmlElement
@QmlUncreatable("made in Python")
class Screens(QObject):
    """One view model for each screen, and what they stand on. `release` is None where none could be opened."""

    def __init__(
        self,
        window: Intents,
        opening: Opening,
        languages: Languages,
        clears_after_s: int,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ):
        super().__init__(parent)
        self.release: Release | None = None
        self.release_error: KioskError | None = None
        published = opening.folder
        self._open_release(published, opening)
        if self.release is None and opening.spare is not None and opening.spare != published:
            # What was synced cannot be opened: the library that came with the program still can.
            published = opening.spare
            self._open_release(published, opening)
        self.drawing = Drawing(lambda: DocumentClient(roots=(published / "objects",)), self)
        self._choice = ChoiceViewModel(
            languages,
            clears_after_s,
            lambda: window.choose(Door.WORK),
            lambda: window.choose(Door.SUPPORT),
            lambda: window.choose(Door.YOUNG),
            self,
        )
        self._before = BeforeViewModel(window, window.agree, window.not_now, window.go_to_support, self)
        self._about = AboutViewModel(self)
        self._home = HomeViewModel(window, self)
        self._section = SectionViewModel(window, self)
        self._resource = ResourceViewModel(window, self)
        self._page = PageViewModel(window, self.drawing, self)
        self._reader = ReaderViewModel(window, self.drawing, self)
        self._media = MediaViewModel(window, self)
        self._search = SearchViewModel(window, self)
        self._support = SupportViewModel(window, now, window.read_library, window.answered, self)

    def _open_release(self, published: Path, opening: Opening) -> None:
        try:
            self.release = open_release(published, withdrawn=opening.withdrawn)
            self.release_error = None
        except KioskError as error:
            # Support works without a library: the contacts that are built in are shown.
            self.release_error = error
            note(Event.LIBRARY_FAILED, code=error.code)

    @Property(ChoiceViewModel, constant=True)
    def choice(self) -> ChoiceViewModel:
        """The three doors."""
        return self._choice

    @Property(BeforeViewModel, constant=True)
    def before(self) -> BeforeViewModel:
        """Before you continue."""
        return self._before

    @Property(AboutViewModel, constant=True)
    def about(self) -> AboutViewModel:
        """What the program says of itself."""
        return self._about

    @Property(HomeViewModel, constant=True)
    def home(self) -> HomeViewModel:
        """The shelf."""
        return self._home

    @Property(SectionViewModel, constant=True)
    def section(self) -> SectionViewModel:
        """One section."""
        return self._section

    @Property(ResourceViewModel, constant=True)
    def resource(self) -> ResourceViewModel:
        """One resource."""
        return self._resource

    @Property(ReaderViewModel, constant=True)
    def reader(self) -> ReaderViewModel:
        """An open document."""
        return self._reader

    @Property(PageViewModel, constant=True)
    def page(self) -> PageViewModel:
        """Words to read."""
        return self._page

    @Property(MediaViewModel, constant=True)
    def media(self) -> MediaViewModel:
        """A film or sound."""
        return self._media

    @Property(SearchViewModel, constant=True)
    def search(self) -> SearchViewModel:
        """The search."""
        return self._search

    @Property(SupportViewModel, constant=True)
    def support(self) -> SupportViewModel:
        """Who can help."""
        return self._support

    def show(self, place: Place, find: str = "") -> None:
        """Fill the screen of a place; `find` is marked where it is a document."""
        match place:
            case ChoicePlace():
                self._choice.show()
            case BeforePlace():
                self._before.show()
            case HomePlace():
                self._home.show()
            case SectionPlace(section):
                self._section.show(section)
            case ResourcePlace(resource):
                self._resource.show(resource)
            case ReaderPlace(resource, page, top):
                self._reader.show(resource, page, find, top)
            case TextPlace(resource, page, top):
                self._page.show_text(resource, page, top)
            case PagePlace(resource):
                self._page.show_page(resource)
            case SummaryPlace(resource):
                self._page.show_summary(resource)
            case MediaPlace(resource, start_s):
                self._media.show(resource, start_s or None)
            case SearchPlace(text):
                self._search.show(text)
            case SupportPlace(about, can):
                self._support.show(about, can)
            case AboutPlace():
                self._about.show()

    def retranslate(self, place: Place) -> None:
        """Say the same in another language, where the person is: a film goes on, answers and words sought stay."""
        match place:
            case ReaderPlace():
                self._reader.retranslate()
            case MediaPlace():
                self._media.retranslate()
            case SupportPlace():
                self._support.refresh()
            case AboutPlace():
                self._about.retranslate()
            case SearchPlace():
                self._search.retranslate()
            case _:
                self.show(place)

    def left(self, place: Place) -> None:
        """The person went on from a place."""
        match place:
            case ReaderPlace():
                self._reader.clear()
            case TextPlace():
                self._page.left()
            case MediaPlace():
                self._media.clear()
            case ResourcePlace():
                self._resource.hideTakeAway()
            case SupportPlace():
                self._support.hideTakeAway()

    def traces(self) -> Iterator[Callable[[], None]]:
        """What must be called when a visit ends, so that nothing of it stays."""
        if self.release is not None:
            yield self.release.forget  # what is kept first is forgotten last: after all that might still look into it
        yield from (
            self._reader.clear,
            self._media.clear,
            self._search.clear,
            self._page.clear,
            self._support.clear,
            self._section.clear,
            self._before.clear,
            self._about.clear,
            forms.forget,
            self._resource.clear,
        )

    def stop(self) -> None:
        """The window closes."""
        self.drawing.stop()
        self._search.work.stop()
        self._reader.stop()
        self._media.stop()
        self._page.stop()
        if self.release is not None:
            self.release.close()
