"""Words of the library that are nearly what somebody typed, for a search that found little.

In public they come from passages that stand open to everybody, so a near word never says what is behind an advisory.
"""

from __future__ import annotations

from itertools import product

from kiosk.catalogue import COLLECTION_ADVISORY
from kiosk.library.query import Query
from kiosk.library.release import Release
from kiosk.safeguarding.visit import Mode, Visit

__all__ = ["suggestions"]

_MOST = 3
_MOST_WORDS = 6
_SHORTEST = 4
_LONG = 6

KNOWN = """
SELECT count, open_count FROM word WHERE word >= :word AND word < :after
ORDER BY word LIMIT 1
"""

CANDIDATES = """
SELECT word, count, open_count FROM word
WHERE substr(word, 1, 1) = :first AND length(word) = :length AND (:everything OR open_count > 0)
ORDER BY count DESC LIMIT 1000
"""  # of a million words too: most of those seldom seen are slips themselves


def suggestions(release: Release, query: Query, visit: Visit) -> tuple[str, ...]:
    """Whole texts to search for instead, best first; none where every word is one of the library's."""
    if not visit.has_agreed(COLLECTION_ADVISORY):
        return ()
    everything = visit.mode is not Mode.PUBLIC
    words = query.words[:_MOST_WORDS]
    if not " ".join(words).isprintable():
        return ()  # a script whose marks are folded into what nobody can read (see forms)
    choices: list[list[str]] = []
    for word in words:
        strange = len(word) >= _SHORTEST and word.isalpha() and not _is_known(release, word, everything=everything)
        choices.append((_like(release, word, everything=everything) if strange else []) or [word])
    texts = (" ".join(chosen) for chosen in product(*choices))
    return tuple(text for text, _ in zip((one for one in texts if one != " ".join(words)), range(_MOST), strict=False))


def _is_known(release: Release, word: str, *, everything: bool) -> bool:
    found = release.read(KNOWN, {"word": word, "after": f"{word}\0"})
    return bool(found) and found[0][0 if everything else 1] > 0


def _like(release: Release, word: str, *, everything: bool) -> list[str]:
    from rapidfuzz import process  # not before a search finds little: it takes longer to load than a search
    from rapidfuzz.distance import OSA

    counts: dict[str, int] = {}
    for first in dict.fromkeys(word[:2]):  # the first letter may be missing, or the first two changed round
        for length in range(len(word) - 2, len(word) + 3):
            asked = {"first": first, "length": length, "everything": everything}
            for one, count, open_count in release.read(CANDIDATES, asked):
                counts[one] = count if everything else open_count
    known = [one for one, count in counts.items() if count > 0]
    # One slip in a short word. In a longer one two, but seldom in its first letter.
    found = process.extract(word, known, scorer=OSA.distance, score_cutoff=1 if len(word) < _LONG else 2, limit=20)
    likely = [(slips, -counts[one], one) for one, slips, _ in found if slips < 2 or one[0] == word[0]]
    return [one for *_, one in sorted(likely)[:_MOST]]
