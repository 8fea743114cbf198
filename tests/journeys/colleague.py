"""A member of staff at a laptop: the same person twice, once with the mouse alone and once with the keyboard alone."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from tests.worlds import PRESSABLE, Thing, Visitor

__all__ = ["ByKeyboard", "ByMouse", "Colleague"]

_CTRL = Qt.KeyboardModifier.ControlModifier


class Colleague(Visitor):
    """Somebody of the staff, in a staff window, past *Before you continue*."""

    def finds(self, name: str) -> Thing:
        """The thing with that name that can be pressed; rows of lists too."""
        held: list[Thing] = []

        def there() -> bool:
            roles = (*PRESSABLE, QAccessible.Role.ListItem)
            named = [thing for thing in self.things() if thing.role in roles and thing.width > 0]
            held[:] = [one for one in named if one.name == name] or [one for one in named if one.name.startswith(name)]
            return bool(held)

        self.waits_for(there, f"to find “{name}”")
        return held[0]

    def clicks(self, name: str, twice: bool = False) -> None:
        """One click of the mouse in the middle of it, or two."""
        thing = self._standing(name)
        assert 0 < thing.x < self.window.width() and 0 < thing.y < self.window.height(), f"{name} is out of sight"
        press = QTest.mouseDClick if twice else QTest.mouseClick
        if twice:
            QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, _at(thing))
        press(self.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, _at(thing))
        self.settle()

    def _standing(self, name: str) -> Thing:
        """What has that name, once it is where it stays: what has just come is put in its place with the next frame."""
        seen: list[Thing] = []

        def stays() -> bool:
            # Layouts settle only when something is drawn.
            self.window.grabWindow()
            self.settle()
            seen.append(self.finds(name))
            return len(seen) > 1 and (seen[-1].x, seen[-1].y) == (seen[-2].x, seen[-2].y)

        self.waits_for(stays, f"for “{name}” to stand still")
        return seen[-1]

    def chord(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = _CTRL) -> None:
        """A key with others held down."""
        QTest.keyClick(self.window, key, modifiers)
        self.settle()

    # What both do, each in their own way

    def begins(self) -> None:
        """Reads what comes before, and goes on."""
        raise NotImplementedError

    def goes_to(self, place: str) -> None:
        """A place of the side bar."""
        raise NotImplementedError

    def chooses(self, title: str) -> None:
        """A row of the list."""
        raise NotImplementedError

    def opens_it(self) -> None:
        """The chosen item."""
        raise NotImplementedError

    def does(self, action: str) -> None:
        """One of the actions with the chosen item, by its words."""
        raise NotImplementedError

    def goes_back(self) -> None:
        """One step back."""
        raise NotImplementedError

    def asks_for(self, text: str) -> None:
        """Types into the search: typing needs a keyboard, whoever does it."""
        self.goes_to("Search")
        self.types(text)

    def presses(self, name: str) -> None:
        """A button."""
        raise NotImplementedError


class ByMouse(Colleague):
    """The mouse alone."""

    def begins(self) -> None:
        self.sees("Before you continue")
        self.clicks("Continue")
        self.sees("All items")

    def goes_to(self, place: str) -> None:
        self.clicks(place)

    def chooses(self, title: str) -> None:
        self.clicks(title)

    def opens_it(self) -> None:
        self.clicks("Open")

    def does(self, action: str) -> None:
        self.clicks(action)

    def goes_back(self) -> None:
        self.clicks("Back")

    def presses(self, name: str) -> None:
        self.clicks(name)


class ByKeyboard(Colleague):
    """The keyboard alone."""

    _places = ("Home", "Search", "Bookmarks", "Recent", "Support contacts", "This library")
    _keys: ClassVar = {
        "Bookmark": (Qt.Key.Key_B, Qt.KeyboardModifier.NoModifier),
        "Remove the bookmark": (Qt.Key.Key_B, Qt.KeyboardModifier.NoModifier),
        "Export a copy": (Qt.Key.Key_E, Qt.KeyboardModifier.NoModifier),
        "Where the published one is": (Qt.Key.Key_Q, Qt.KeyboardModifier.NoModifier),
        "Text view": (Qt.Key.Key_T, Qt.KeyboardModifier.NoModifier),
        "Copy with its reference": (Qt.Key.Key_C, _CTRL | Qt.KeyboardModifier.ShiftModifier),
    }

    def begins(self) -> None:
        self.sees("Before you continue")
        self.tabs_to("Continue")
        self.key(Qt.Key.Key_Return)
        self.sees("All items")

    def goes_to(self, place: str) -> None:
        self.chord(Qt.Key(Qt.Key.Key_1 + self._places.index(place)))

    def chooses(self, title: str) -> None:
        for _ in range(40):
            if any(one.focused and one.name.endswith(title) for one in self.things()):
                return
            self.key(Qt.Key.Key_J)
        raise AssertionError(f"J does not reach “{title}”.\n{self.reads()}")

    def opens_it(self) -> None:
        self.key(Qt.Key.Key_Return)

    def does(self, action: str) -> None:
        self.chord(*self._keys[action])

    def goes_back(self) -> None:
        self.key(Qt.Key.Key_Escape)

    def presses(self, name: str) -> None:
        wanted = self.finds(name).name
        for _ in range(80):
            if any(one.focused and one.name == wanted for one in self.things()):
                self.key(Qt.Key.Key_Return)
                return
            self.key(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab does not reach “{wanted}”.\n{self.reads()}")


def _at(thing: Thing) -> QPoint:
    return QPoint(thing.x, thing.y)
