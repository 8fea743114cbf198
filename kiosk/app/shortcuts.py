"""The one table of keyboard shortcuts: what the list on `?` and F1 shows, and what the key hints on controls say.

For staff and training windows only: in public no letter does anything by itself. A letter alone works only while no
field is being typed in. Add a row here for every new key.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.app.words import translate

__all__ = ["Shortcut", "shortcuts"]


@dataclass(frozen=True, slots=True)
class Shortcut:
    """One row. `keys` as they stand on the keyboard, `words` what they do, `where` the heading they stand under."""

    keys: str
    words: str
    where: str


def shortcuts() -> Sequence[Shortcut]:
    """All of them, in the language of now, those of one place together."""
    everywhere = translate("shortcuts", "Everywhere", "a heading in the list of keyboard shortcuts")
    lists = translate("shortcuts", "In lists", "a heading in the list of keyboard shortcuts")
    item = translate("shortcuts", "With an item", "a heading in the list of keyboard shortcuts")
    places = translate("shortcuts", "Going somewhere", "a heading in the list of keyboard shortcuts")
    return (
        Shortcut("?  F1", translate("shortcuts", "This list"), everywhere),
        Shortcut("Esc", translate("shortcuts", "Back, or close what is open"), everywhere),
        Shortcut("Alt ←", translate("shortcuts", "Back"), everywhere),
        Shortcut("Alt →", translate("shortcuts", "Forward again"), everywhere),
        Shortcut("Tab", translate("shortcuts", "The next control"), everywhere),
        Shortcut("/", translate("shortcuts", "Search"), places),
        Shortcut("Ctrl K", translate("shortcuts", "Find a page, a document or a command"), places),
        Shortcut("Ctrl 1", translate("shortcuts", "Home"), places),
        Shortcut("Ctrl 2", translate("shortcuts", "Search"), places),
        Shortcut("Ctrl 3", translate("shortcuts", "Bookmarks"), places),
        Shortcut("Ctrl 4", translate("shortcuts", "Recent"), places),
        Shortcut("Ctrl 5", translate("shortcuts", "Support contacts"), places),
        Shortcut("Ctrl 6", translate("shortcuts", "This library"), places),
        Shortcut("↓  J", translate("shortcuts", "The next row"), lists),
        Shortcut("↑  K", translate("shortcuts", "The row before"), lists),
        Shortcut("Page Down", translate("shortcuts", "Ten rows down"), lists),
        Shortcut("Page Up", translate("shortcuts", "Ten rows up"), lists),
        Shortcut("Enter", translate("shortcuts", "Open"), lists),
        Shortcut("Delete", translate("shortcuts", "Remove a bookmark"), lists),
        Shortcut("T", translate("shortcuts", "Text view"), item),
        Shortcut("Ctrl Shift C", translate("shortcuts", "Copy with its reference"), item),
        Shortcut("B", translate("shortcuts", "Bookmark, or remove it"), item),
        Shortcut("E", translate("shortcuts", "Export a copy"), item),
        Shortcut("Q", translate("shortcuts", "Where the published one is"), item),
        *_reader(),
        *_text(),
    )


def _reader() -> Sequence[Shortcut]:
    """Those of an open document; the reader's rows stand here."""
    reading = translate("shortcuts", "In a document", "a heading in the list of keyboard shortcuts")
    return (
        Shortcut("←  →", translate("shortcuts", "Previous page, next page"), reading),
        Shortcut("↑  ↓", translate("shortcuts", "A few lines up, down"), reading),
        Shortcut("Space", translate("shortcuts", "A screen down; with Shift, up"), reading),
        Shortcut("Home  End", translate("shortcuts", "First page, last page"), reading),
        Shortcut("+  −  0", translate("shortcuts", "Larger, smaller, as it was"), reading),
        Shortcut("F", translate("shortcuts", "Fit page, fit width"), reading),
        Shortcut("S", translate("shortcuts", "Column, one page, two pages"), reading),
        Shortcut("R", translate("shortcuts", "Turn pages"), reading),
        Shortcut("T", translate("shortcuts", "Pictures of the pages"), reading),
        Shortcut("Ctrl F", translate("shortcuts", "Find in this document"), reading),
        Shortcut("F3", translate("shortcuts", "Next match; with Shift, the one before"), reading),
        Shortcut("G", translate("shortcuts", "Go to page"), reading),
        Shortcut("W", translate("shortcuts", "Where am I"), reading),
        Shortcut("Ctrl C", translate("shortcuts", "Copy the words marked, or this page's"), reading),
        Shortcut("Ctrl Shift C", translate("shortcuts", "Copy with its reference"), reading),
        Shortcut("B", translate("shortcuts", "Bookmark here, or remove it"), reading),
        Shortcut("Alt ←  →", translate("shortcuts", "Back from a jump, and forward again"), reading),
    )


def _text() -> Sequence[Shortcut]:
    """Those of the text view; its rows stand here."""
    text = translate("shortcuts", "In the text view", "a heading in the list of keyboard shortcuts")
    return (
        Shortcut("↓  J", translate("shortcuts", "The next part"), text),
        Shortcut("↑  K", translate("shortcuts", "The part before"), text),
        Shortcut("Ctrl Shift C", translate("shortcuts", "Copy the part with its reference"), text),
        Shortcut("B", translate("shortcuts", "Bookmark the part"), text),
        Shortcut("P", translate("shortcuts", "See the pages"), text),
    )
