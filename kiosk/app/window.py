"""The window: one visit after another, and the one screen that shows now.

It decides nothing itself: where a person may go is `safeguarding.journey`'s, what may be had `gate`'s, when the screen
is covered `idle`'s. It carries intents there, shows what comes back, and sees to it that a visit forgets.

*Leave now*: the cover is already made, so it is raised first (one property), the sound is cut, and only then is the
visit wiped. Whatever fails while wiping does not bring anything back.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from datetime import datetime
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QmlElement

from kiosk.app import words
from kiosk.app.access import AccessViewModel
from kiosk.app.appearance import Appearance
from kiosk.app.cover import CoverViewModel
from kiosk.app.hands import Hands
from kiosk.app.languages import Languages
from kiosk.app.lending import Lending
from kiosk.app.qml import Property, QmlUncreatable
from kiosk.app.showing import screen_of, words_on
from kiosk.app.waiting import Waiting
from kiosk.app.ways import Ways
from kiosk.catalogue import ResourceId
from kiosk.device.logs import Event, note
from kiosk.errors import KioskError
from kiosk.safeguarding import leaving
from kiosk.safeguarding.idle import Idle, Step
from kiosk.safeguarding.journey import Journey
from kiosk.safeguarding.places import (
    AboutPlace,
    CoverPlace,
    Place,
    ReaderPlace,
    SearchPlace,
    SupportPlace,
    TextPlace,
)
from kiosk.safeguarding.visit import Mode, Visit
from kiosk.settings import Settings

if TYPE_CHECKING:
    # Nothing behind the cover is imported before the cover shows.
    from kiosk.app.desk import Desk, Drawer
    from kiosk.app.drawing import Drawing
    from kiosk.app.pin_pad import PinPadViewModel
    from kiosk.app.screens import Screens
    from kiosk.app.staff import StaffViewModel
    from kiosk.library.release import Release
    from kiosk.paths import Home
    from kiosk.syncing.in_use import Opening
else:
    # What they are is said to QML by their own module, which is imported with the screens; here an object is enough.
    Screens = QObject

QML_IMPORT_NAME = "kiosk.app"
QML_IMPORT_MAJOR_VERSION = 1

__all__ = ["KioskViewModel"]

translate = words.translate
_log = logging.getLogger(__name__)


@QmlElement
@QmlUncreatable("made in Python")
class KioskViewModel(QObject, Ways):
    """The whole of the window, for Main.qml. Implements `Navigator` for the screens' view models."""

    screenChanged = Signal()
    retranslated = Signal()
    veilChanged = Signal()
    accessChanged = Signal()
    furnishedChanged = Signal()
    staffChanged = Signal()
    padChanged = Signal()

    def __init__(
        self,
        mode: Mode,
        settings: Settings,
        published: Path | Callable[[], Opening],
        translations: Path,
        appearance: Appearance,
        clock: Callable[[], float] = time.monotonic,
        now: Callable[[], datetime] = datetime.now,
        home: Home | None = None,
        parent: QObject | None = None,
    ):
        super().__init__(parent)
        self._home = home
        self._drawer: Drawer | None = None
        self._staff: StaffViewModel | None = None
        self._settings = settings
        self._clock = clock
        self._now = now
        self._published = published
        self._appearance = appearance
        self._screens: Screens | None = None
        self._visit = Visit(mode)
        self._journey = Journey(mode=mode)
        idle = Idle(float(settings.idle_veil_s), float(settings.idle_end_s))
        self._waiting = Waiting(idle, clock, mode is Mode.PUBLIC, self)
        self._waiting.veilChanged.connect(self.veilChanged)
        self._waiting.ended.connect(self.leave)
        self._lending: Lending | None = None
        if mode is Mode.PUBLIC and home is not None:
            self._lending = Lending(home.data, clock, self._let_in, self, settings.staff_pin)
            self._lending.ended.connect(self.leave)
            self._lending.padChanged.connect(self.padChanged)
        self.hands = Hands(self, clock)
        self._find = ""
        self._leaving = False
        self._start_site(appearance)

        self._languages = Languages(
            translations, settings.languages, settings.unreviewed_languages, mode is not Mode.PUBLIC, self
        )
        self._put_on_language()
        self._cover = CoverViewModel(settings, now, self)
        self._access = AccessViewModel(
            appearance, self._languages, self._hide_access, self._cover_now, self._more_time, self
        )
        self._languages.changed.connect(self._retranslate)
        self._begin_visit()
        if mode is not Mode.PUBLIC:
            self._move(self._journey.start())

    def _start_site(self, appearance: Appearance) -> None:
        appearance.theme = self._settings.theme
        appearance.textScale = self._settings.text_scale
        appearance.still = self._settings.still
        appearance.reach = self._settings.reach

    def furnish(self) -> Screens:
        """What stands behind the cover, made now where it was not yet."""
        if self._screens is None:
            from kiosk.app.screens import Screens

            clears_after_s = round(self._waiting.idle.clears_after_s)
            from kiosk.syncing.in_use import Opening

            opening = self._published() if callable(self._published) else Opening(self._published)
            screens = Screens(self, opening, self._languages, clears_after_s, self._now, self)
            screens.media.stateChanged.connect(self._playing_changed)
            screens.reader.placeChanged.connect(self._turned)
            screens.page.placeChanged.connect(self._read_on)
            screens.search.textChanged.connect(self._asked)
            for forget in screens.traces():
                self._visit.keep(forget)
            self._screens = screens
            self.furnishedChanged.emit()
        return self._screens

    def furnish_staff(self) -> StaffViewModel:
        """What staff have around every screen, made when the first of them is there."""
        if self._staff is None:
            from kiosk.app.staff import StaffViewModel

            self._staff = StaffViewModel(self, self)
            for forget in self._staff.traces():
                self._visit.keep(forget)
            self._staff.begin()
        return self._staff

    @Property(bool, notify=furnishedChanged)
    def furnished(self) -> bool:
        """Whether what stands behind the cover has been made."""
        return self._screens is not None

    # Navigator

    @property
    def desk(self) -> Desk | None:
        """A member of staff's bookmarks and recents; at a public window nothing of anybody's is kept."""
        if not self._journey.is_staff or self._journey.lent or self._home is None:
            return None
        if self._drawer is None:
            from kiosk.app.desk import Drawer

            self._drawer = Drawer(self._home.local_database, self._now)
        return self._drawer.desk

    @property
    def release(self) -> Release | None:
        """The library, or None where none could be opened."""
        return self.furnish().release

    @property
    def idle(self) -> Idle:
        """When the screen is covered, for tests."""
        return self._waiting.idle

    @property
    def languages(self) -> Languages:
        """The languages, for tests and tours."""
        return self._languages

    @property
    def appearance(self) -> Appearance:
        """How the window looks, for tests and tours."""
        return self._appearance

    @property
    def drawing(self) -> Drawing:
        """The document worker's side of the window, for tests and benches."""
        return self.furnish().drawing

    # What the staff window asks

    @property
    def desk_error(self) -> KioskError | None:
        """Why there is no desk, or None."""
        return self._drawer.error if self._drawer is not None else None

    def show_published(self, resource: ResourceId) -> None:
        """What a resource is, with the address of the published one."""
        self.go_to_resource(resource)
        self.furnish().resource.takeAway()

    def show_access(self) -> None:
        """The access sheet, up or down."""
        self.toggleAccess()

    # Moving

    def _move(self, journey: Journey) -> None:
        before, self._journey = self._journey, journey
        self._waiting.touched()
        if journey.place != before.place:
            if self._screens is not None:
                self._screens.left(before.place)
            if self._staff is not None and before.is_staff and isinstance(before.place, ReaderPlace | TextPlace):
                self._staff.opened(before.place)
            try:
                self._show_place(journey.place)
            finally:
                # Whatever became of it, what is on the glass is the place that the person asked for.
                self._say_where()
        else:
            self._say_where()

    def _say_where(self) -> None:
        if self._appearance.staff != self._journey.is_staff:
            self._appearance.staff = self._journey.is_staff
            self.staffChanged.emit()
        self.screenChanged.emit()
        self.accessChanged.emit()

    def _show_place(self, place: Place) -> None:
        find, self._find = self._find, ""
        if isinstance(place, CoverPlace):
            return
        self.furnish().show(place, find)
        if self.is_staff:
            self.furnish_staff().show(place)
            self.furnish_staff().opened(place)
        self._waiting.shows(words_on(place), support=isinstance(place, SupportPlace))

    @Slot()
    def _turned(self) -> None:
        if isinstance(self._journey.place, ReaderPlace):
            reader = self.furnish().reader
            self._journey = self._journey.turned(reader.place)
            self._waiting.shows(reader.words_in_view)

    @Slot()
    def _read_on(self) -> None:
        if isinstance(self._journey.place, TextPlace):
            page, top = self.furnish().page.place
            self._journey = self._journey.turned(page, top)

    @Slot()
    def _asked(self) -> None:
        if isinstance(self._journey.place, SearchPlace):
            # The place remembers what was asked, so that coming back shows it again.
            self._journey = self._journey.go(SearchPlace(self.furnish().search.text))
            self._waiting.touched()
            if self._staff is not None and self.is_staff:
                self._staff.asked(self.furnish().search.text)

    def _begin_visit(self) -> None:
        # Traces go newest first, so what is kept first comes last: the site's own looks, after the person's are gone.
        self._visit.keep(lambda: self._start_site(self._appearance))
        screens = self._screens.traces() if self._screens is not None else ()
        staff = self._staff.traces() if self._staff is not None else ()
        for forget in (*screens, *staff, self._access.reset, _clear_clipboard):
            self._visit.keep(forget)

    # Leaving and being idle

    @Slot()
    def leave(self) -> None:
        """*Leave now*: the cover first, then the forgetting."""
        if self._lending is not None:
            self._lending.end()
            self._lending.close_pad()
        if self._screens is not None:
            self._screens.media.silence()
        journey = self._journey
        self._journey = journey.leave()
        self._waiting.lift()
        self._find = ""
        self._say_where()
        self._leaving = True
        if journey.lent:
            note(Event.STAFF_AREA_CLOSED)
        QTimer.singleShot(0, self, self._forget)

    @Slot()
    def _forget(self) -> None:
        if not self._leaving:
            return
        self._leaving = False
        ended = leaving.leave(self._journey, self._visit)
        self._visit = ended.visit
        self._waiting.leave()
        for failure in ended.failures:
            _log.error("a trace was not forgotten: %s", type(failure).__name__)
        if self._screens is not None:
            self._screens.drawing.stop_worker()
        self._begin_visit()
        if self.is_staff:
            self._move(self._journey.start())

    @Slot()
    def _playing_changed(self) -> None:
        self._waiting.plays(self.furnish().media.playing)

    def _more_time(self, more: bool) -> None:
        self._waiting.more_time(more)

    def _cover_now(self) -> None:
        if self._screens is not None:
            self._screens.media.hold()
        self._journey = self._journey.show_access(False)
        self._waiting.cover()
        self.accessChanged.emit()

    # What QML reads

    @Property(str, notify=screenChanged)
    def screen(self) -> str:
        """Which screen shows: cover, choice, before, home, section, resource, reader, page, media, search, support."""
        place = self._journey.place
        return screen_of(place, isinstance(place, CoverPlace) or self.release is not None)

    @Property(str, notify=screenChanged)
    def current(self) -> str:
        """Which tile of the ledge, or row of the side bar, is where the person is."""
        if self._journey.is_home:
            return "home"
        screen = self.screen
        return screen if screen in ("support", "search", "bookmarks", "recent", "library") else ""

    @Property(bool, notify=screenChanged)
    def canGoBack(self) -> bool:
        """Whether Back does anything."""
        return self._journey.can_go_back

    @Property(bool, notify=veilChanged)
    def veiled(self) -> bool:
        """Whether the veil covers everything."""
        return self._waiting.veiled

    @Property(bool, notify=accessChanged)
    def accessOpen(self) -> bool:
        """Whether the access sheet is up."""
        return self._journey.access

    @Property("QStringList", notify=screenChanged)
    def sentences(self) -> list[str]:
        """Why there is no library: what happened, what is safe, what now."""
        error = self._screens.release_error if self._screens is not None else None
        return list(words.error_sentences(error)) if error is not None else []

    @Property(str, notify=retranslated)
    def windowTitle(self) -> str:
        """What a task bar shows: neutral, whatever is open."""
        return self._settings.centre_name or translate("KioskViewModel", "Information")

    @Property(CoverViewModel, constant=True)
    def cover(self) -> CoverViewModel:
        """The cover."""
        return self._cover

    @Property(Screens, notify=furnishedChanged)
    def screens(self) -> Screens:
        """A view model for each screen behind the cover."""
        return self.furnish()

    @Property(bool, notify=staffChanged)
    def isStaff(self) -> bool:
        """Whether staff or a trainer is in front of the window: a side bar in place of the ledge."""
        return self._journey.is_staff

    @Property(QObject, notify=staffChanged)
    def staff(self) -> QObject | None:
        """What staff have around every screen (`StaffViewModel`); None in public."""
        return self.furnish_staff() if self._journey.is_staff else None

    @Property(bool, notify=padChanged)
    def padOpen(self) -> bool:
        """Whether the number pad is up."""
        return self._lending is not None and self._lending.pad_is_open

    @Property(QObject, notify=padChanged)
    def pad(self) -> QObject | None:
        """The number pad (`PinPadViewModel`), once it was asked for."""
        return self._lending.pad if self._lending is not None else None

    @property
    def open_pad(self) -> PinPadViewModel | None:
        """The number pad, while it is up."""
        return self._lending.pad if self._lending is not None and self._lending.pad_is_open else None

    @Property(AccessViewModel, constant=True)
    def access(self) -> AccessViewModel:
        """What makes the screen easier to use."""
        return self._access

    # What the person does

    @Slot()
    def start(self) -> None:
        """The cover was touched."""
        # Whoever touches before the last visit is forgotten waits for that, and begins a visit of their own.
        self._forget()
        self._waiting.begin()
        self._move(self._journey.start())
        QTimer.singleShot(0, self, self._warm_worker)

    @Slot()
    def askWho(self) -> None:
        """A long press in the cover's corner, or its key: the number pad, where a PIN was set."""
        if self._lending is not None and self._journey.is_away:
            self._forget()
            self._lending.ask()

    def _let_in(self) -> None:
        """The PIN was right: what a visitor may have left is forgotten, and a visit of staff begins."""
        if self._lending is None or not self._journey.is_away:
            return
        self._forget()
        self._waiting.leave()
        for failure in self._visit.end():
            _log.error("a trace was not forgotten: %s", type(failure).__name__)
        journey = self._journey.lend()
        self._visit = Visit(journey.mode)
        self._begin_visit()
        self._lending.begin()
        self._move(journey)
        self.furnish_staff().begin()

    @Slot()
    def back(self) -> None:
        """One step back."""
        self.step_back()

    @Slot()
    def goHome(self) -> None:
        """Home."""
        self.go_home()

    @Slot()
    def goToSupport(self) -> None:
        """Support for me or my child."""
        self.go_to_support()

    @Slot()
    def toggleAccess(self) -> None:
        """The access sheet, up or down."""
        if self._journey.is_away:
            # What somebody chooses on the cover goes again if nobody comes in: from here on the screen is timed.
            self._forget()
            self.furnish()
            self._waiting.begin()
        self._move(self._journey.show_access(not self._journey.access))

    @Slot()
    def goToAbout(self) -> None:
        """*About and accessibility*."""
        self._move(self._journey.go(AboutPlace()))

    def _hide_access(self) -> None:
        self._move(self._journey.show_access(False))

    @Slot()
    def carryOn(self) -> None:
        """*Carry on* on the veil."""
        step = self._waiting.carry_on()
        if step is Step.END:
            self.leave()
            return
        if step is Step.ASK_AGAIN:
            self._visit.end()
            self._visit = Visit(self._journey.mode)
            self._begin_visit()
            self._waiting.more_time(False)
            asked, before = self._journey.ask_again(), self._journey.place
            self._move(asked.go(SupportPlace()) if isinstance(asked.place, SupportPlace) else asked)
            if self._journey.place == before:
                # Where nothing has to be asked, what the screen said was forgotten all the same: it says it again.
                self._show_place(before)
        self._waiting.lift()

    @Slot()
    def startFresh(self) -> None:
        """*Start fresh* on the veil: somebody else is here."""
        self._waiting.start_fresh()
        self.leave()

    @Slot()
    def touched(self) -> None:
        """A touch, a key or a scroll anywhere."""
        self._waiting.touched()
        if self._lending is not None:
            self._lending.touched()

    @Slot(int, int, result=bool)
    def keyPressed(self, key: int, modifiers: int) -> bool:
        """A key that no control took; whether it did something."""
        return self.hands.key(key, modifiers)

    def _put_on_language(self) -> None:
        self._appearance.rightToLeft = self._languages.right_to_left
        self._appearance.script = self._languages.script

    @Slot()
    def _retranslate(self) -> None:
        self._put_on_language()
        self.retranslated.emit()
        if self._screens is not None and not isinstance(self._journey.place, CoverPlace):
            self._screens.retranslate(self._journey.place)
            self.screenChanged.emit()
        if self._staff is not None and self.is_staff:
            self._staff.library.show()
        self._cover.refresh()

    def warm(self) -> None:
        """After the first frame: what the first minutes will need, in steps, so that a touch need not wait for all."""
        QTimer.singleShot(0, self, self._warm_screens)

    @Slot()
    def _warm_screens(self) -> None:
        import_module("kiosk.app.allocator").large_by_itself()
        import_module("kiosk.app.screens")
        QTimer.singleShot(0, self, self._warm_stage)

    @Slot()
    def _warm_stage(self) -> None:
        self.furnish()
        QTimer.singleShot(0, self, self._warm_worker)

    @Slot()
    def _warm_worker(self) -> None:
        self.furnish().drawing.warm()

    def stop(self) -> None:
        """The window closes."""
        self._waiting.leave()
        self._cover.stop()
        self._visit.end()
        if self._screens is not None:
            self._screens.stop()
        if self._staff is not None:
            self._staff.stop()
        if self._lending is not None:
            self._lending.stop()
        if self._drawer is not None:
            self._drawer.close()


def _clear_clipboard() -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.clear(clipboard.Mode.Clipboard)
    if clipboard.supportsSelection():
        clipboard.clear(clipboard.Mode.Selection)
