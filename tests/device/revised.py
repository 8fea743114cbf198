"""A new edition of a text, made by rules, and where every sentence of the old one stands in it now.

The rules are a printer's and an editor's: lines and pages fall otherwise, sentences change places, are changed, parted,
joined, taken out; others are put in that are nearly the same; every page gets the same line at its foot.
"""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from dataclasses import dataclass, field

SENTENCE = re.compile(r"\S.*?(?:[.?!][”’\")]*(?=\s)|\n\s*\n|\Z)", re.S)
OTHER = ["garden", "window", "river", "kettle", "autumn", "letter", "bridge", "candle", "harbour", "ladder", "meadow"]
OTHER += ["orchard", "pebble", "saddle", "timber", "velvet", "willow", "basket", "copper", "lantern", "marble"]
OTHER += ["needle", "pencil", "ribbon", "shadow", "thistle", "umbrella", "village", "whistle", "yellow"]


@dataclass
class Sentence:
    """One of the old edition, or one that is new (`number` None)."""

    number: int | None
    text: str
    done: str = "kept"


@dataclass
class Revision:
    """The new edition, and for each old sentence the page and the stretch where it is now; None where it is gone."""

    pages: list[str]
    truth: dict[int, tuple[int, int, int] | None]
    done: dict[int, str] = field(default_factory=dict)


def sentences(page: str) -> list[tuple[int, int]]:
    """The stretches of a page that are a sentence of four words or more."""
    found = [(match.start(), match.end()) for match in SENTENCE.finditer(page)]
    return [(start, end) for start, end in found if len(page[start:end].split()) >= 4]


def revise(pages: Sequence[str], dice: random.Random, *, share: float = 0.35) -> Revision:
    """Every rule at once, each on some of the sentences."""
    paragraphs: list[list[Sentence]] = []
    number = 0
    for page in pages:
        spans = sentences(page)
        while spans:
            size = dice.randint(2, 6)
            part, spans = spans[:size], spans[size:]
            paragraphs.append([])
            for start, end in part:
                paragraphs[-1].append(Sentence(number, " ".join(page[start:end].split())))
                number += 1
    gone: set[int] = set()
    near: list[str] = []
    done: dict[int, str] = {}
    old = [sentence.text for paragraph in paragraphs for sentence in paragraph]
    for paragraph in paragraphs:
        for sentence in list(paragraph):
            if dice.random() < share:
                _one_rule(paragraph, sentence, dice, gone, near)
    for text in near:
        target = dice.choice(paragraphs)
        target.insert(dice.randint(0, len(target)), Sentence(None, text))
    for _ in range(len(old) // 25):  # some go far away
        source, target = dice.choice(paragraphs), dice.choice(paragraphs)
        if source:
            moved = source.pop(dice.randrange(len(source)))
            moved.done += "+far"
            target.insert(dice.randint(0, len(target)), moved)
    for at in range(0, len(paragraphs) - 3, 3):
        if dice.random() < 0.3:  # pages change places
            paragraphs[at], paragraphs[at + 2] = paragraphs[at + 2], paragraphs[at]
    for _ in range(len(old) // 20):
        target = dice.choice(paragraphs)
        altered = _altered(dice.choice(old), dice, dice.randint(1, 2))
        target.insert(dice.randint(0, len(target)), Sentence(None, altered))
    for paragraph in paragraphs:
        for sentence in paragraph:
            if sentence.number is not None:
                done[sentence.number] = sentence.done
    revision = _set(paragraphs, dice)
    for missing in gone:
        revision.truth[missing] = None
        done[missing] = "taken out"
    revision.done = done
    return revision


def _one_rule(
    paragraph: list[Sentence], sentence: Sentence, dice: random.Random, gone: set[int], near: list[str]
) -> None:
    at = paragraph.index(sentence)
    rule = dice.choice(
        [
            "swap",
            "change",
            "change",
            "part",
            "join",
            "out",
            "in",
            "shuffle",
            "out, another like it",
            "change, another like it",
        ]
    )
    sentence.done = rule
    match rule:
        case "swap" if at + 1 < len(paragraph):
            paragraph[at], paragraph[at + 1] = paragraph[at + 1], paragraph[at]
        case "shuffle":
            dice.shuffle(paragraph)
        case "change":
            words = len(sentence.text.split())
            sentence.text = _altered(sentence.text, dice, dice.randint(1, max(1, words // 6)))
        case "part":
            words = sentence.text.split()
            cut = len(words) // 2
            sentence.text = (
                f"{' '.join(words[:cut]).rstrip(',;')}. {' '.join(words[cut:])[:1].upper()}{' '.join(words[cut:])[1:]}"
            )
        case "join" if at + 1 < len(paragraph) and paragraph[at + 1].number is not None:
            sentence.text = sentence.text.rstrip(".?! ") + ", and"
            paragraph[at + 1].text = paragraph[at + 1].text[:1].lower() + paragraph[at + 1].text[1:]
        case "change, another like it":
            near.append(_altered(sentence.text, dice, 1))
            sentence.text = _altered(sentence.text, dice, max(1, len(sentence.text.split()) // 6))
        case "out" | "out, another like it":
            if rule != "out":
                near.append(_altered(sentence.text, dice, 1))
            if sentence.number is not None:
                gone.add(sentence.number)
            paragraph.remove(sentence)
        case "in":
            new = " ".join(dice.choice(OTHER) for _ in range(dice.randint(5, 14))).capitalize() + "."
            paragraph.insert(at, Sentence(None, new))


def _altered(text: str, dice: random.Random, count: int) -> str:
    words = text.split()
    for _ in range(count):
        at = dice.randrange(len(words))
        match dice.randint(0, 2):
            case 0:
                words[at] = dice.choice(OTHER)
            case 1:
                words.insert(at, dice.choice(OTHER))
            case _ if len(words) > 4:
                del words[at]
    return " ".join(words)


def _set(paragraphs: list[list[Sentence]], dice: random.Random) -> Revision:
    """Lines, hyphens, pages and feet."""
    pages: list[str] = []
    truth: dict[int, tuple[int, int, int] | None] = {}
    most, width = dice.randint(900, 2200), dice.randint(38, 90)
    page, column = "", 0
    for paragraph in paragraphs:
        for sentence in paragraph:
            start = None
            for word in sentence.text.split():
                if column + len(word) > width and page:
                    long = len(word) > 8 and word.isalpha() and dice.random() < 0.4
                    if long:
                        page += f"{word[:4]}-\n"
                        word = word[4:]
                    else:
                        page = page.rstrip(" ") + "\n"
                    column = 0
                if len(page) > most and not page.endswith("-\n"):
                    pages.append(f"{page}\nTrauma-informed practice, second edition\n{len(pages) + 1}")
                    page, column = "", 0
                word = word.replace("fi", "ﬁ").replace("'", "’") if dice.random() < 0.5 else word
                start = start or (len(pages), len(page))
                page += word + " "
                column += len(word) + 1
            if sentence.number is not None:
                assert start is not None
                end = len(page) if start[0] == len(pages) else len(pages[start[0]])
                truth[sentence.number] = (*start, end)
        page, column = page.rstrip(" ") + "\n\n", 0
    pages.append(page)
    return Revision(pages, truth)
