"""What a member of staff can ask for by its words in the search: each place and action with its key."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.app import words

__all__ = ["Command", "commands", "matching"]

translate = words.translate


@dataclass(frozen=True, slots=True)
class Command:
    """One command: its name for the window, its words, its icon, its key."""

    command: str
    words: str
    icon_name: str
    keys: str


def commands(lent: bool) -> Sequence[Command]:
    """All of them, in the language of now. At a public window nothing of one's own is kept."""
    everything = (
        Command("home", translate("commands", "Home: all items"), "house", "Ctrl 1"),
        Command("bookmarks", translate("commands", "Bookmarks"), "bookmark", "Ctrl 3"),
        Command("recent", translate("commands", "Recent"), "clock", "Ctrl 4"),
        Command("support", translate("commands", "Support contacts"), "life-buoy", "Ctrl 5"),
        Command("library", translate("commands", "This library"), "info", "Ctrl 6"),
        Command("shortcuts", translate("commands", "Keyboard shortcuts"), "keyboard", "?"),
        Command("access", translate("commands", "Access: text size, colours, language"), "accessibility", ""),
        Command("covers", translate("commands", "Show covers"), "book-open", ""),
        Command("list", translate("commands", "Show the list"), "list", ""),
        Command("check", translate("commands", "Check that the library is whole"), "circle-check", ""),
    )
    return [one for one in everything if not lent or one.command not in ("bookmarks", "recent")]


def matching(text: str, of: Sequence[Command]) -> Sequence[Command]:
    """Those in which every word that was typed begins a word.

    >>> matching("key sh", [Command("a", "Keyboard shortcuts", "", "?"), Command("b", "Home", "", "")])
    [Command(command='a', words='Keyboard shortcuts', icon_name='', keys='?')]
    """
    typed = text.casefold().split()
    if not typed:
        return []
    return [
        one for one in of if all(any(word.startswith(part) for word in one.words.casefold().split()) for part in typed)
    ]
