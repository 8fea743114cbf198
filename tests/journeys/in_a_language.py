"""A visitor who reads a language from the right: everything is found by that language's own words."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

from worlds import Thing, Visitor, monday_morning, visiting

from kiosk.paths import home

TRANSLATIONS = Path(__file__).resolve().parents[2] / "assets" / "translations"


@cache
def sentences(language: str) -> dict[tuple[str, str], str]:
    """What the window says in that language, by (context, English)."""
    tree = ET.parse(TRANSLATIONS / f"kiosk_{language}.ts")
    return {
        (context.findtext("name") or "", message.findtext("source") or ""): message.findtext("translation") or ""
        for context in tree.iter("context")
        for message in context.iter("message")
    }


def bare(text: str) -> str:
    """Without what sets numbers apart."""
    return text.replace("\u2068", "").replace("\u2069", "")


class Reader(Visitor):
    """Somebody who speaks `language`."""

    language = ""

    def word(self, context: str, english: str) -> str:
        """What the window says for that sentence, in the reader's language."""
        return bare(sentences(self.language)[context, english])

    def things(self) -> list[Thing]:
        """Everything on the screen that has words, numbers as they are read."""
        return [replace(one, name=bare(one.name), description=bare(one.description)) for one in super().things()]

    def leaves(self) -> None:
        """The corner, on press."""
        self.presses_only(self.word("LeaveButton", "Leave now"))
        self.settle()
        assert self.kiosk.screen == "cover"
        self.lifts()

    def _in_reach(self, thing: Thing) -> bool:
        ledge = self.word("LeaveButton", "Leave now")
        edge = min((one.y - one.height // 2 for one in self.things() if one.name == ledge), default=10**6)
        return thing.y >= edge or (0 <= thing.y < min(self.window.height(), edge - 8))

    def _pages_down(self) -> bool:
        names = (self.word("Pager", "Page down"),)
        down = next((one for one in self.things() if one.name in names and one.enabled), None)
        if down is not None:
            self.touches_at(down.x, down.y)
        return False

    def middle(self, name: str) -> int:
        """How far from the left a thing stands."""
        return self.finds(name).x


def reading(language: str) -> Iterator[Reader]:
    """A reader of `language` at a centre that offers it."""
    site = home().site
    site.parent.mkdir(parents=True, exist_ok=True)
    site.write_text('languages = ["en", "ar", "ur"]\nunreviewed_languages = true\nstill = true\n')
    for visitor in visiting(now=monday_morning):
        visitor.__class__ = Reader
        assert isinstance(visitor, Reader)
        visitor.language = language
        yield visitor


def goes_from_cover_to_leaving(reader: Reader, own_name: str, query: str) -> None:
    """The whole way, by the reader's own words: doors, the note before, a page, a document, search, support, access."""
    word = reader.word
    reader.touches("Touch to start")
    reader.touches(own_name)
    assert reader.sees(word("ChoiceScreen", "Hello. How can we help?"))
    assert reader.kiosk.appearance.rightToLeft
    width = reader.window.width()

    # The doors stand from the right, and so does the ledge: what is first is read first.
    doors = [
        reader.middle(word("ChoiceScreen", name))
        for name in ("I work with children and families", "Support for me or my child", "I’m a young person")
    ]
    assert doors == sorted(doors, reverse=True)
    assert reader.middle(word("LeaveButton", "Leave now")) < width / 4
    assert reader.middle(word("AccessButton", "Access")) > width * 3 / 4

    reader.touches(word("ChoiceScreen", "I work with children and families"))
    assert reader.sees(word("BeforeScreen", "What comes up"), word("topics", "neglect"))
    ways = [reader.middle(word("BeforeScreen", name)) for name in ("Continue", "Not now", "Support first")]
    assert ways == sorted(ways, reverse=True)
    reader.touches(word("BeforeScreen", "Continue"))

    # The seven parts run from the right; their titles are an editor's, and stay in English.
    assert reader.sees("1. The vision")
    parts = [reader.middle(f"{number}. ") for number in range(1, 8)]
    assert parts == sorted(parts, reverse=True)

    reader.touches("1. The vision")
    assert reader.sees(word("SectionScreen", "Start here"))
    reader.touches("The vision")
    assert reader.sees("Leeds has an aim.")
    lines = [one for one in reader.things() if one.name.startswith("Adversity is a general word")]
    assert lines
    reader.touches(word("Ledge", "Home"))

    reader.touches("2. Compassionate Leeds Strategy")
    assert reader.sees(word("SectionViewModel", "Part %1 of %2").replace("%1", "2").replace("%2", "7"))
    reader.touches("Compassionate Leeds")
    assert reader.sees(word("words", "In English"), word("ResourceScreen", "What it brings up, and where"))
    reader.touches(word("ResourceViewModel", "Open"))
    page = word("ReaderGoing", "Page %1 of %2")
    assert reader.sees(page.replace("%1", "1").replace("%2", "12"))
    reader.waits_for(lambda: reader.kiosk.drawing.picture(0) is not None, "for the first page")
    # On is to the left, as the language is read.
    assert reader.middle(word("ReaderScreen", "Next")) < reader.middle(word("ReaderScreen", "Previous"))
    reader.touches(word("ReaderScreen", "Next"))
    assert reader.sees(page.replace("%1", "2").replace("%2", "12"))
    reader.touches(word("Ledge", "Home"))

    reader.kiosk.go_to_search("")
    reader.settle()
    assert reader.sees(word("SearchScreen", "Type a word or two. Every page, film and recording is searched."))
    reader.types(query)
    assert reader.sees(word("SearchViewModel", "Documents"))

    reader.touches(word("Ledge", "Support for me or my child"))
    assert reader.sees(word("SupportScreen", "Who is it about?"), "Samaritans", "Childline")
    reader.touches("Samaritans")
    # The data of the contact is the release's, in every language.
    assert reader.sees("116 123")

    reader.touches(word("AccessButton", "Access"))
    reader.touches(word("AccessSheet", "Dusk"))
    assert reader.kiosk.appearance.theme == "dusk"
    reader.touches(word("AccessSheet", "Larger text"))
    assert reader.kiosk.appearance.textScale == 1.25
    reader.touches(word("Sheet", "Close"))

    reader.leaves()
    assert reader.sees("Touch to start")
    assert not reader.kiosk.appearance.rightToLeft
