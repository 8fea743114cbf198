"""Bookmarks over a new edition: found where their words went, or said to be gone; never somewhere else."""

from __future__ import annotations

import random
import re
import unicodedata
from collections import Counter

import pytest
from rapidfuzz import fuzz

from kiosk.device.anchors import locate, quote
from tests.device.new_editions import Edition, Mark, marks, new_edition, sentences
from tests.resources_db.bundled import pages, resources

NEARLY = 88
"""How like their old selves words must be to count as still there, of 100."""

SEEDS = range(1, 4)
DEEP_SEEDS = range(4, 40)


def judged(seed: int, how_many: int = 200) -> tuple[Counter[str], list[str]]:
    """What became of `how_many` bookmarks in all bundled documents, and what was judged ill, in words."""
    chance = random.Random(seed)
    verdicts: Counter[str] = Counter()
    ill: list[str] = []
    files = [found["file"] for found in resources("document")]
    for file, share in zip(files, _shares(how_many, len(files)), strict=True):
        old = read(file)
        old_texts = [" ".join(page) for page in old]
        edition = new_edition(chance, old)
        texts = edition.texts
        for mark in marks(chance, old, share):
            kept = quote(old_texts[mark.page], mark.start, mark.end)
            found = locate(kept, texts, mark.page)
            fates = {edition.fates[number] for number in mark.sentences}
            stays = kept_together(edition, mark, kept.exact)
            if found is None:
                twice = sum(text.count(kept.exact) for text in texts) > 1
                verdict = "declared gone" if not stays else "one of several" if twice else "lost"
            else:
                own = edition.letters_of(mark.sentences, found.page, found.start, found.end)
                # The very words are the words, where they stand twice and one of them went.
                very = plain(texts[found.page][found.start : found.end]).split() == plain(kept.exact).split()
                verdict = "found" if 2 * own >= min(found.end - found.start, len(kept.exact)) or very else "wrong"
            verdicts[verdict] += 1
            if verdict in ("lost", "wrong"):
                there = "" if found is None else texts[found.page][found.start : found.end]
                ill.append(f"{verdict} ({', '.join(sorted(fates))}): “{kept.exact}” → “{there}”")
    return verdicts, ill


def kept_together(edition: Edition, mark: Mark, words: str) -> bool:
    """Whether the marked words are still there, nearly as they were and in one piece: then they must be found."""
    runs: list[str] = [""]
    for piece in (piece for page in edition.pages for piece in page):
        if piece.origins & mark.sentences:
            runs[-1] += f" {piece.words}"
        elif runs[-1]:
            runs.append("")
    return max(likeness(plain(words), plain(run)) for run in runs) >= NEARLY


def likeness(words: str, run: str) -> float:
    """How much of the words stands in the run, of 100: half of them is at most 50, however well it fits."""
    return fuzz.partial_ratio(words, run) * min(1.0, len(run) / len(words)) if run else 0.0


def plain(words: str) -> str:
    """Words without what setters change."""
    return re.sub(r"\W+", " ", unicodedata.normalize("NFKC", words).replace("\u00ad", "")).casefold()


def read(file: str) -> list[list[str]]:
    """The sentences of each page, without the line at its foot, as the program reads pages too."""
    return [
        sentences(re.sub(r"\S[^.?!]*· starter edition Page \d+|Page \d+ *$|(?:\. ){2,}\.?", "", text))
        for text in pages(file)
    ]


def _shares(whole: int, parts: int) -> list[int]:
    return [whole // parts + (1 if place < whole % parts else 0) for place in range(parts)]


@pytest.mark.parametrize("seed", [*SEEDS, *(pytest.param(seed, marks=pytest.mark.deep) for seed in DEEP_SEEDS)])
def test_two_hundred_bookmarks_over_a_new_edition(seed: int) -> None:
    verdicts, ill = judged(seed)
    assert verdicts.total() == 200
    assert verdicts["wrong"] <= 1, "\n".join(ill)
    right = verdicts["found"] + verdicts["declared gone"] + verdicts["one of several"]
    assert right >= 196, "\n".join(ill)


def test_the_judge_knows_a_wrong_place() -> None:
    """A matcher that always points at the first words of the new edition would be found out."""
    chance = random.Random(1)
    old = read(resources("document")[0]["file"])
    edition = new_edition(chance, old)
    wrong = [mark for mark in marks(chance, old, 50) if not edition.letters_of(mark.sentences, 0, 0, 20)]
    assert len(wrong) > 45
