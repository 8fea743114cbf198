"""The way of one visit through the screens of the public window, as a pure state machine.

- No place that tells of the library is reached before *Before you continue* was agreed to, by any way in.
- No resource is shown before its own notes were agreed to: whoever asks for it comes to what describes it.
- Back never leaves the visit, and never goes round the gate. The cover has nothing behind it.
- Leaving works from everywhere, leads to the cover, and nothing leads back.
- *Access* is a sheet over the place; any step closes it, and Back closes it first.

A journey is frozen: each step gives a new one. The visit keeps what was agreed to; `agreed` here says only that the
gate of the whole collection was passed. Staff and trainers have no three doors: they begin at the gate. The staff area
of a public window is a journey of its own (`lent`): leaving it leads to the public cover.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

from kiosk.catalogue import About
from kiosk.safeguarding.gate import Allowed, Decision, Hidden
from kiosk.safeguarding.places import (
    AboutPlace,
    BeforePlace,
    ChoicePlace,
    Content,
    CoverPlace,
    Described,
    HomePlace,
    Open,
    Place,
    ReaderPlace,
    ResourcePlace,
    SearchPlace,
    StaffOnly,
    SupportPlace,
    TextPlace,
)
from kiosk.safeguarding.visit import Mode

__all__ = ["Door", "Journey"]

_MOST_BEHIND = 200
_COVER = CoverPlace()


class Door(Enum):
    """What a person chooses first."""

    WORK = "work"
    SUPPORT = "support"
    YOUNG = "young"


@dataclass(frozen=True, slots=True)
class Journey:
    """Where a visit is. `behind` is where Back leads, the last place last; `number` tells visits apart.

    `lent` says that staff are at a public window: `mode` is theirs only until they leave. `ahead` is where Forward
    leads, for staff alone, the next place last.
    """

    place: Place = _COVER
    behind: tuple[Place, ...] = ()
    agreed: bool = False
    access: bool = False
    number: int = 0
    mode: Mode = Mode.PUBLIC
    lent: bool = False
    ahead: tuple[Place, ...] = ()

    @property
    def is_staff(self) -> bool:
        """Whether staff or a trainer is in front of the window."""
        return self.mode is not Mode.PUBLIC

    @property
    def is_away(self) -> bool:
        """Whether the cover is up."""
        return isinstance(self.place, CoverPlace)

    @property
    def can_go_back(self) -> bool:
        """Whether Back does anything."""
        return self.access or bool(self.behind)

    @property
    def is_home(self) -> bool:
        """Whether Home is where the person is: the doors until the gate was passed, then the shelf."""
        return self.place == self._home

    def start(self) -> Journey:
        """The cover was touched."""
        return self._at(self._home) if self.is_away else self

    def choose(self, door: Door) -> Journey:
        """One of the three doors."""
        if not isinstance(self.place, ChoicePlace):
            return self
        match door:
            case Door.WORK:
                return self.read_library()
            case Door.SUPPORT:
                return self.go(SupportPlace())
            case Door.YOUNG:
                return self.go(SupportPlace(about=About.SELF_UNDER_19))

    def agree(self) -> Journey:
        """*Before you continue* was read and agreed to."""
        if not isinstance(self.place, BeforePlace):
            return self
        passed = replace(self, agreed=True, access=False)
        then = self.place.then
        return passed.home() if isinstance(then, HomePlace) else replace(passed, place=then)

    def home(self) -> Journey:
        """Home: the shelf, or the doors where the gate was not passed. The doors are behind the shelf."""
        if self.is_away:
            return self
        doors = (ChoicePlace(),) if self.agreed and self.mode is Mode.PUBLIC else ()
        return replace(self, place=self._home, behind=doors, ahead=(), access=False)

    def read_library(self) -> Journey:
        """*I work with children and families*, or *Read the library too* on Support."""
        if self.is_away:
            return self
        return self.home() if self.agreed else self.go(HomePlace())

    def support(self) -> Journey:
        """*Support for me or my child*, one touch from every screen."""
        return self.go(SupportPlace())

    def go(self, to: Described | SupportPlace | AboutPlace) -> Journey:
        """To a place that describes, or to Support. Another search or answer takes the place of the last one."""
        if self.is_away or (isinstance(to, StaffOnly) and not self.is_staff):
            return self
        if isinstance(to, HomePlace) and self.agreed:
            return self.home()
        place: Place = to
        if not self.agreed and not isinstance(to, SupportPlace | AboutPlace):
            place = BeforePlace(to)
        stays = isinstance(place, SearchPlace | SupportPlace | BeforePlace | AboutPlace)
        same = stays and type(place) is type(self.place)
        return replace(self, place=place, access=False) if same else self._at(place)

    def open(self, content: Content, decision: Decision) -> Journey:
        """To the content of a resource, as far as the gate's `decision` allows; else to what describes it."""
        if self.is_away or isinstance(decision, Hidden):
            return self
        if not self.agreed or not isinstance(decision, Allowed):
            return self.go(ResourcePlace(content.resource))
        same = type(content) is type(self.place) and content.resource == getattr(self.place, "resource", None)
        return replace(self, place=content, access=False) if same else self._at(content)

    def turned(self, page: int, top: float = 0.0) -> Journey:
        """The reader or the text view moved to `page`, `top` of the way down it; nothing is added behind."""
        match self.place:
            case ReaderPlace() | TextPlace() if page >= 0:
                return replace(self, place=replace(self.place, page=page, top=top))
            case _:
                return self

    def back(self) -> Journey:
        """One step back; the access sheet closes first. At the first place of a visit it does nothing."""
        if self.access:
            return replace(self, access=False)
        if not self.behind:
            return self
        kept = self.is_staff and not isinstance(self.place, BeforePlace)
        ahead = (*self.ahead, self.place)[-_MOST_BEHIND:] if kept else ()
        return replace(self, place=self.behind[-1], behind=self.behind[:-1], ahead=ahead)

    def forward(self) -> Journey:
        """To where the last step back came from; any other step forgets it. Only staff have it."""
        if not self.ahead or self.access:
            return self
        return replace(self, place=self.ahead[-1], behind=(*self.behind, self.place), ahead=self.ahead[:-1])

    def show_access(self, shown: bool = True) -> Journey:
        """Raises or lowers the access sheet."""
        return replace(self, access=shown)

    def ask_again(self) -> Journey:
        """It may be somebody else now: the gate is asked again, and what was open is not behind it."""
        if self.is_away or not self.agreed:
            return self
        place = self.place
        behind = tuple(each for each in self.behind if isinstance(each, Open))
        asked = replace(self, agreed=False, access=False, behind=behind, ahead=())
        if isinstance(place, Open):
            return asked
        then = ResourcePlace(place.resource) if isinstance(place, Content) else place
        return replace(asked, place=BeforePlace(then))

    def lend(self) -> Journey:
        """The staff PIN was right: a new visit of a member of staff, with nothing of the one before behind it."""
        if self.is_staff:
            return self
        return Journey(number=self.number + 1, mode=Mode.STAFF, lent=True).start()

    def leave(self) -> Journey:
        """*Leave now*, and the end of an idle visit: the cover, and a new visit after it."""
        return Journey(number=self.number + 1, mode=Mode.PUBLIC if self.lent else self.mode)

    @property
    def _home(self) -> Place:
        if self.agreed:
            return HomePlace()
        return ChoicePlace() if self.mode is Mode.PUBLIC else BeforePlace()

    def _at(self, place: Place) -> Journey:
        """At `place`, with the present one behind it: never the cover, never the gate, never the same twice."""
        kept = not isinstance(self.place, CoverPlace | BeforePlace) and self.place != place
        behind = (*self.behind, self.place)[-_MOST_BEHIND:] if kept else self.behind
        return replace(self, place=place, behind=behind, ahead=(), access=False)
