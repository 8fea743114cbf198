"""New editions of a text, made by an editor's rules: what becomes of each sentence is known, so that a place found in
the new edition can be judged. Written without knowledge of how places are found.

An edition is pages of pieces; a piece is words and the old sentences that they come from (none: new words).
"""

from __future__ import annotations

import random
import re
from dataclasses import dataclass

__all__ = ["Edition", "Mark", "Piece", "marks", "new_edition", "sentences"]

_WORDS_OF_OTHERS = tuple(
    """
    garden harbour timetable kettle ladder orchestra pebble lantern meadow bicycle bakery compass feather gravel
    thistle quarry ribbon saddle turnip velvet walnut zebra anchor barrel copper dolphin
    """.split()  # noqa: SIM905
)
_NEW_SENTENCES = (
    "The hall is open from nine until noon on market days.",
    "Bring a coat, since the path to the orchard is steep.",
    "Every kettle in the building was tested in the spring.",
    "Two more bakeries have joined the morning round.",
    "The bus stops outside the library at ten past the hour.",
)


@dataclass(frozen=True)
class Piece:
    words: str
    origins: frozenset[int]


@dataclass(frozen=True)
class Edition:
    """`fates` says what the editor did to each old sentence."""

    pages: tuple[tuple[Piece, ...], ...]
    fates: dict[int, str]

    @property
    def texts(self) -> list[str]:
        return [" ".join(piece.words for piece in page) for page in self.pages]

    def letters_of(self, sentences: frozenset[int], page: int, start: int, end: int) -> int:
        """How many of the letters from `start` to `end` of a page come from these old sentences."""
        found = at = 0
        for piece in self.pages[page]:
            shared = min(end, at + len(piece.words)) - max(start, at)
            if shared > 0 and piece.origins & sentences:
                found += shared
            at += len(piece.words) + 1
        return found


@dataclass(frozen=True)
class Mark:
    """What somebody marked in the old edition: letters of a page, and the sentences that they lie in."""

    page: int
    start: int
    end: int
    sentences: frozenset[int]


def sentences(text: str) -> list[str]:
    return [one for one in re.split(r"(?<=[.?!:;])\s+", " ".join(text.split())) if re.search(r"\w", one)]


def marks(chance: random.Random, pages: list[list[str]], how_many: int) -> list[Mark]:
    """Marks as people make them: a sentence, some words of one, or two sentences that follow each other."""
    places: list[tuple[int, int, int, str]] = []  # page, start, number, words
    number = 0
    for page, inside in enumerate(pages):
        at = 0
        for words in inside:
            places.append((page, at, number, words))
            at, number = at + len(words) + 1, number + 1
    found: list[Mark] = []
    while len(found) < how_many:
        place = chance.randrange(len(places))
        page, start, number, words = places[place]
        if len(words.split()) < 5:
            continue
        match chance.choice(("sentence", "sentence", "part", "two")):
            case "part" if len(words.split()) > 9:
                parts = words.split()
                first = chance.randrange(len(parts) - 7)
                begin = len(" ".join(parts[:first])) + (1 if first else 0)
                end = begin + len(" ".join(parts[first : first + chance.randint(5, 8)]))
                found.append(Mark(page, start + begin, start + end, frozenset({number})))
            case "two" if place + 1 < len(places) and places[place + 1][0] == page:
                end = places[place + 1][1] + len(places[place + 1][3])
                found.append(Mark(page, start, end, frozenset({number, number + 1})))
            case _:
                found.append(Mark(page, start, start + len(words), frozenset({number})))
    return found


def new_edition(chance: random.Random, pages: list[list[str]]) -> Edition:
    """The same text after an editor: reordered, re-wrapped, split, merged, changed, cut, added to."""
    fates: dict[int, str] = {}
    sections: list[list[Piece]] = []
    number = 0
    for inside in pages:
        section: list[Piece] = []
        merge: tuple[str, frozenset[int]] | None = None
        for words in inside:
            origin, here = frozenset({number}), number
            number += 1
            long = len(words.split()) >= 8
            fate = chance.choices(
                ("kept", "typed", "lightly", "split", "merged", "heavily", "cut"), (52, 12, 11, 7, 6, 4, 8)
            )[0]
            if fate in ("lightly", "split", "heavily") and not long:
                fate = "kept"
            fates[here] = fate
            if merge is not None:
                before, origins = merge
                section.append(Piece(before, origins))
                merge = None
            match fate:
                case "typed":
                    section.append(Piece(_set_anew(chance, words), origin))
                case "lightly":
                    section.append(Piece(_exchange(chance, words, chance.randint(1, 2)), origin))
                case "heavily":
                    section.append(Piece(_exchange(chance, words, len(words.split()) * 6 // 10), origin))
                case "split":
                    section.extend(Piece(part, origin) for part in _split(chance, words))
                case "merged":
                    merge = (words.rstrip(".:;?!") + ", and", origin)
                case "cut":
                    pass
                case _:
                    section.append(Piece(words, origin))
            if chance.random() < 0.05:
                section.append(Piece(chance.choice(_NEW_SENTENCES), frozenset()))
        if merge is not None:
            section.append(Piece(merge[0], merge[1]))
        sections.append(section)
    # Whole stretches move, and a few single sentences.
    stretches = [section[at : at + 6] for section in sections for at in range(0, len(section), 6)]
    for _ in range(max(1, len(stretches) // 5)):
        stretches.insert(chance.randrange(len(stretches)), stretches.pop(chance.randrange(len(stretches))))
    flow = [piece for stretch in stretches for piece in stretch]
    for _ in range(len(flow) // 20):
        flow.insert(chance.randrange(len(flow)), flow.pop(chance.randrange(len(flow))))
    # Sentences that look like others: another's words with much exchanged, and a line that stands on every page.
    for _ in range(len(flow) // 12):
        like = chance.choice(flow)
        if len(like.words.split()) >= 8:
            other = _exchange(chance, like.words, len(like.words.split()) * 6 // 10)
            flow.insert(chance.randrange(len(flow)), Piece(other, frozenset()))
    return Edition(_wrapped(chance, flow), fates)


def _wrapped(chance: random.Random, flow: list[Piece]) -> tuple[tuple[Piece, ...], ...]:
    """Pages anew, which may break in the middle of a sentence. What stands at the head of every page is not part of a
    page's text, here as in the program."""
    pages: list[tuple[Piece, ...]] = []
    page: list[Piece] = []
    room = chance.randint(60, 260)
    for piece in flow:
        words = piece.words.split()
        if len(words) > room > 2 and chance.random() < 0.5:
            page.append(Piece(" ".join(words[:room]), piece.origins))
            pages.append(tuple(page))
            page, room = [Piece(" ".join(words[room:]), piece.origins)], chance.randint(60, 260)
            continue
        if room <= 0:
            pages.append(tuple(page))
            page, room = [], chance.randint(60, 260)
        page.append(piece)
        room -= len(words)
    pages.append(tuple(page))
    return tuple(pages)


def _exchange(chance: random.Random, words: str, how_many: int) -> str:
    parts = words.split()
    for place in chance.sample(range(len(parts)), min(how_many, len(parts))):
        parts[place] = chance.choice(_WORDS_OF_OTHERS)
    return " ".join(parts)


def _split(chance: random.Random, words: str) -> tuple[str, str]:
    parts = words.split()
    middle = chance.randint(len(parts) // 3, 2 * len(parts) // 3)
    return " ".join(parts[:middle]).rstrip(",;") + ".", "And " + " ".join(parts[middle:])


def _set_anew(chance: random.Random, words: str) -> str:
    """The same words from another setter: quotes, dashes, ligatures, a hyphen at a line's end, odd spaces."""
    match chance.randrange(5):
        case 0:
            return words.replace("’", "'").replace("“", '"').replace("”", '"').replace("–", "-")
        case 1:
            return words.replace("fi", "\ufb01").replace("fl", "\ufb02")
        case 2:
            long = [word for word in words.split() if len(word) > 7 and word.isalpha()]
            return words.replace(long[0], f"{long[0][:4]}\u00ad{long[0][4:]}") if long else words
        case 3:
            return words.replace(" ", "\u00a0", 2)
        case _:
            return words[0].upper() + words[1:].replace(";", ",")
