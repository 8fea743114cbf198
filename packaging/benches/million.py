"""`packaging/bench search --million`: search in a library of a million pages of real words (see `large`).

The library is made outside the repository, in a temporary folder or in `--keep DIR`, where a second run finds it again.
Each figure is the 95th of a hundred searches of one kind, each the least of three, with its snippets, by one process as
a visitor. `overlap` is how many of the 20 best of all matches, as FTS5 ranks them with no limit, are among ours.
"""

from __future__ import annotations

import json
import os
import random
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import closing
from itertools import chain, cycle, islice
from pathlib import Path

import large

from kiosk.catalogue import COLLECTION_ADVISORY
from kiosk.library import chief, forms
from kiosk.library.folder import current_library
from kiosk.library.query import expression, parse
from kiosk.library.release import Release, open_release
from kiosk.library.search import best_passages, search
from kiosk.safeguarding.visit import Mode, Visit

__all__ = ["run"]

PASSAGES = 1_000_000
_LIMIT_MS = 50.0
_EACH = 100
_TIMES = 3
_OVERLAPS = 20
_FIRST, _MORE = 200, 2000
_TYPED = ("prefix", "as-you-type")
_ALL_MATCHES = f"""
SELECT rowid FROM passage_index WHERE passage_index MATCH ?
ORDER BY bm25(passage_index, {chief.HEADING_WEIGHT}, 1.0, 1.0) LIMIT 20
"""


def run(keep: Path | None, passages: int = PASSAGES) -> Iterator[dict[str, object]]:
    """Makes the library where it is not there yet, and measures."""
    with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as own:
        folder = (keep or Path(own)).absolute()
        began = time.monotonic()
        big = folder / f"of-{passages}"
        if not (big / "current").exists():
            yield from _made(big, passages)
        small = folder / "of-8-documents"
        if not (small / "current").exists():
            _make(small, 8 * 20, 20)
        yield _opening(big, small)
        yield from _searches(big)
        yield _figure("whole", time.monotonic() - began, "s", "20 minutes", 1200)


def _make(folder: Path, passages: int, pages_a_document: int) -> dict[str, float]:
    """Made by a process of its own, so that its memory can be told."""
    program = Path(large.__file__)
    asked = [sys.executable, str(program), str(folder), str(passages), str(pages_a_document)]
    done = subprocess.run(asked, check=True, stdout=subprocess.PIPE, text=True)
    made: dict[str, float] = json.loads(done.stdout)
    return made


def _made(folder: Path, passages: int) -> Iterator[dict[str, object]]:
    made = _make(folder, passages, large.PAGES_A_DOCUMENT)
    took = sum(made[part] for part in ("gathering", "passages", "index", "laying out"))
    yield {**_figure("making", took, "s", "20 minutes", 1200), **made}
    size = current_library(folder).path.stat().st_size
    yield _figure("size", size / 1e9, "GB", "10 GB", 10)


def _opening(big: Path, small: Path) -> dict[str, object]:
    """Opening the release and listing its sections, least of nine, against a release of eight documents."""
    least = [float("inf"), float("inf")]
    for _ in range(9):
        for which, folder in enumerate((big, small)):
            began = time.perf_counter()
            open_release(folder).close()
            least[which] = min(least[which], (time.perf_counter() - began) * 1000)
    return _figure("opening", least[0], "ms", "a release of eight documents", least[1])


def _searches(folder: Path) -> Iterator[dict[str, object]]:
    release = open_release(folder)
    visit = Visit(Mode.PUBLIC)
    visit.agree([COLLECTION_ADVISORY])
    path = current_library(folder).path
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)) as bare:
        questions = _questions(bare)
        _ask(release, visit, questions, _FIRST)
        before = _memory_mb()
        for name, texts in questions.items():
            took = [_least_ms(release, text, visit, typed=name in _TYPED) for text in texts]
            times, processor = ([one[which] for one in took] for which in (0, 1))
            yield {
                **_figure(name, _p95(times), "ms", "50 ms", _LIMIT_MS),
                "median": round(statistics.median(times), 2),
                "most": round(max(times), 2),
                "processor": round(_p95(processor), 2),
            }
        _ask(release, visit, questions, _MORE)
        yield {**_figure("memory", _memory_mb(), "MB", f"after the first {_FIRST} searches", before)}
        yield from _overlaps(release, bare, questions)
    release.close()


def _ask(release: Release, visit: Visit, questions: dict[str, list[str]], count: int) -> None:
    """So many searches, of every kind in turn."""
    turns = chain.from_iterable(zip(*questions.values(), strict=False))
    for text in islice(cycle(list(turns)), count):
        search(release, text, visit)


def _overlaps(
    release: Release, bare: sqlite3.Connection, questions: dict[str, list[str]]
) -> Iterator[dict[str, object]]:
    shares: dict[str, float] = {}
    for name, texts in questions.items():
        if name == "nothing-found":
            continue
        found: list[float] = []
        for text in texts[:_OVERLAPS]:
            query = parse(text, as_you_type=name in _TYPED)
            best = [number for (number,) in bare.execute(_ALL_MATCHES, (expression(query),))]
            if best:
                found.append(len(set(best_passages(release, query, limit=20)).intersection(best)) / len(best))
        shares[name] = round(statistics.mean(found), 3)
    mean = statistics.mean(shares.values())
    yield {**_figure("overlap", mean, "share", "FTS5, all matches ranked by bm25", 1.0), **shares}


def _least_ms(release: Release, text: str, visit: Visit, *, typed: bool) -> tuple[float, float]:
    """How long a search takes, and how much of the processor, which others who use it do not change."""
    least = [float("inf"), float("inf")]
    for _ in range(_TIMES):
        began = time.perf_counter(), time.thread_time()
        search(release, text, visit, as_you_type=typed)
        took = time.perf_counter() - began[0], time.thread_time() - began[1]
        least = [min(before, now * 1000) for before, now in zip(least, took, strict=True)]
    return least[0], least[1]


def _p95(times: Sequence[float]) -> float:
    return sorted(times)[int(0.95 * (len(times) - 1))]


def _questions(bare: sqlite3.Connection) -> dict[str, list[str]]:
    """A hundred searches of each kind, by a fixed seed: words on 20 passages to 2 in 100; on more than 5 in 100; three
    words of one passage; three that follow each other, in quotes; the first two to five letters of a word; two words
    and the beginning of a third; and words with one letter changed."""
    chance = random.Random(7)
    ((passages,),) = bare.execute("SELECT max(number) FROM passage")
    counts = bare.execute(
        "SELECT word, count FROM word WHERE length(word) > 3 AND count >= 20 ORDER BY word"
    ).fetchall()
    words = [word for word, count in counts if count <= passages / 50]
    common = [word for word, count in counts if count > passages / 20]
    usual = [word for word, count in counts if count > passages / 400]
    three, phrases, typing = [], [], []
    while len(typing) < _EACH:
        number = chance.randrange(1, passages)
        ((body,),) = bare.execute("SELECT body FROM passage WHERE number = ?", (number,))
        folded = forms.words_column(body).split()
        long = [word for word in folded if len(word) > 3]
        if len(set(long)) < 4:
            continue
        three.append(" ".join(chance.sample(long, 3)))
        at = chance.randrange(len(folded) - 3)
        phrases.append(f'"{" ".join(folded[at : at + 3])}"')
        one, two, last = chance.sample(long, 3)
        typing.append(f"{one} {two} {last[: chance.randint(2, len(last))]}")
    return {
        "word": _sample(chance, words),
        "common-word": _sample(chance, common),
        "three-words": three,
        "phrase": phrases,
        "prefix": [word[: chance.randint(2, 5)] for word in _sample(chance, usual)],
        "as-you-type": typing,
        "nothing-found": [_slip(chance, word) for word in _sample(chance, [one for one in usual if len(one) > 5])],
    }


def _sample(chance: random.Random, words: Sequence[str]) -> list[str]:
    return chance.sample(words, min(_EACH, len(words)))


def _slip(chance: random.Random, word: str) -> str:
    at = chance.randrange(1, len(word) - 1)
    return f"{word[:at]}{chance.choice('qxz')}{word[at + 1 :]}"


def _memory_mb() -> float:
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def _figure(name: str, value: float, unit: str, against: str, against_value: float) -> dict[str, object]:
    return {
        "name": f"search.million.{name}",
        "value": round(value, 3),
        "unit": unit,
        "against": against,
        "against_value": round(against_value, 3),
        "ratio": round(value / against_value, 3),
    }
