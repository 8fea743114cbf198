"""What a person finds, for one visit.

Rules it keeps:
- No words come out that stand under an advisory which the visit has not agreed to: such a hit says that it is withheld
  and what it brings up, once a resource. Resources that the visit may not learn of are neither shown nor counted, and
  near words come from open passages only, in public.
- No text is refused, and none makes an error.
- A search costs the same however common its words are. Common ones are answered from what the release keeps of them
  (see `common`), others by the index, which ranks at most `chief.RANKED` matches; `total` then says that there are at
  least as many.
- Snippets are made after ranking, from the passage's own text.

May be called from any thread; a search is a few milliseconds, so an old one is best let finish and dropped.
"""

from __future__ import annotations

import heapq
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from kiosk.catalogue import EverydayWords, Resource, Section, Topic
from kiosk.library import chief, common, forms, near
from kiosk.library.query import Query, expression, parse
from kiosk.library.release import Release
from kiosk.library.snippet import Finder, Span
from kiosk.library.withholding import Withholding
from kiosk.safeguarding.visit import Visit

__all__ = ["Group", "Hit", "Meaning", "Results", "Span", "best_passages", "search"]

_MEANT_WEIGHT = 0.5
_FEW = 3

MATCHES = f"""
SELECT rowid, bm25(passage_index, {chief.HEADING_WEIGHT}, 1.0, 1.0)
FROM passage_index WHERE passage_index MATCH :expression LIMIT {chief.RANKED + 1}
"""

PASSAGES = """
SELECT passage.number, passage.resource, role, passage.page, start_s, end_s, heading, body, label
FROM passage
LEFT JOIN page ON page.resource = passage.resource AND page.page = passage.page
WHERE passage.number IN (SELECT value FROM json_each(:numbers))
"""


@dataclass(frozen=True, slots=True)
class Hit:
    """One passage that was found. `page` counts from 0 and is None outside documents, `label` is what is printed on it;
    `start_s` is where to start a film or sound. A withheld hit has only `topics`, and stands for every withheld passage
    of its resource; none of them: *Before you continue* is due."""

    page: int | None
    label: str
    start_s: float | None
    heading: str
    snippet: tuple[Span, ...]
    withheld: bool = False
    topics: tuple[Topic, ...] = ()


@dataclass(frozen=True, slots=True)
class Group:
    """A resource and what was found in it, best first."""

    resource: Resource
    section_title: str
    hits: tuple[Hit, ...]


@dataclass(frozen=True, slots=True)
class Meaning:
    """What somebody said in everyday words, as they said it, and what the library calls it."""

    said: str
    means: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Results:
    """What was found. `query` is the text as it was understood, and `cut` says that there was more of it.

    `total` counts the passages that match; `total_is_floor` says that there may be more. `withheld` counts hits shown
    as withheld. `distress` asks to put *Support* before everything. `suggestions` are whole texts to try instead.
    `loosened`: nothing has all of the words, so these have some. `also` are the everyday words that were understood.
    `sections` are where to look when there is nothing.
    """

    query: str
    cut: bool
    total: int
    total_is_floor: bool
    groups: tuple[Group, ...]
    distress: bool = False
    suggestions: tuple[str, ...] = ()
    also: tuple[Meaning, ...] = ()
    withheld: int = 0
    loosened: bool = False
    sections: tuple[Section, ...] = ()


def search(
    release: Release,
    text: str,
    visit: Visit,
    limit: int = 20,
    as_you_type: bool = True,
    today: date | None = None,
) -> Results:
    """The best `limit` passages for `text`, grouped by resource. Raises ReleaseError alone, if the file is bad."""
    query = parse(text, as_you_type=as_you_type)
    if visit.ended or not query.terms:
        return Results(query.text, query.cut, 0, False, ())
    said = list(_understood(release, query))
    meant = list(dict.fromkeys(query.meaning(found, words.means) for found, words in said))
    ranking = _Ranking(release, release.passages_of(release.hidden(visit, today)), limit)
    ranking.ask(query)
    for one in meant:
        ranking.ask(one, weight=_MEANT_WEIGHT)
    loosened = not ranking.scores and len(query.terms) > 1
    if loosened:
        ranking.ask(query, any_of=True)
    groups, withheld = _groups(release, visit, ranking.best(), Finder((query, *meant)))
    few = loosened or ranking.total < _FEW
    return Results(
        query=query.text,
        cut=query.cut,
        total=ranking.total,
        total_is_floor=ranking.total_is_floor,
        groups=groups,
        distress=any(words.distress for _, words in said),
        suggestions=near.suggestions(release, query, visit) if few else (),
        also=tuple(dict.fromkeys(_meanings(query, said))),
        withheld=withheld,
        loosened=loosened and bool(groups),
        sections=() if groups else release.sections,
    )


def best_passages(release: Release, query: Query, limit: int) -> list[int]:
    """The numbers of the best passages for a question, whoever asks: for measuring, not for showing."""
    ranking = _Ranking(release, frozenset(), limit)
    ranking.ask(query)
    return ranking.best()


class _Ranking:
    """What matched some questions, with how well: the lower, the better, as bm25 has it."""

    def __init__(self, release: Release, hidden: frozenset[int], limit: int) -> None:
        self.scores: dict[int, float] = {}
        self.total_is_floor = False
        self._release = release
        self._hidden = hidden
        self._limit = limit
        self._at_least = 0

    @property
    def total(self) -> int:
        """How many passages matched, or at least did."""
        return max(len(self.scores), self._at_least)

    def ask(self, query: Query, *, weight: float = 1.0, any_of: bool = False) -> None:
        """Adds what matches a question."""
        if not query.terms:
            return
        answer = common.rank(self._release, query, self._hidden, self._limit, any_of=any_of)
        if answer is not None:
            self.total_is_floor |= answer.total_is_floor
            self._at_least = max(self._at_least, answer.total)
            self._keep(answer.scores.items(), weight)
            return
        found = self._release.read(MATCHES, {"expression": expression(query, any_of=any_of)})
        self.total_is_floor |= len(found) > chief.RANKED
        self._keep(found[: chief.RANKED], weight)

    def best(self) -> list[int]:
        """The numbers of the best passages, best first."""
        best = heapq.nsmallest(self._limit, ((score, number) for number, score in self.scores.items()))
        return [number for _, number in best]

    def _keep(self, found: Iterable[tuple[int, float]], weight: float) -> None:
        scores, hidden = self.scores, self._hidden
        for number, score in found:
            if number not in hidden:
                scores[number] = min(scores.get(number, 0.0), score * weight)


def _understood(release: Release, query: Query) -> Iterator[tuple[range, EverydayWords]]:
    """Everyday words in a question: which of its words they are, and what they mean. Longer ones first, none inside
    another."""
    known = release.everyday
    longest = max(map(len, known), default=0)
    stems = tuple(forms.stem(word) for word in query.words)
    taken: set[int] = set()
    for length in range(min(longest, len(stems)), 0, -1):
        for at in range(len(stems) - length + 1):
            found = range(at, at + length)
            if taken.isdisjoint(found):
                for words in known.get(stems[at : at + length], ()):
                    taken.update(found)
                    yield found, words


def _meanings(query: Query, said: list[tuple[range, EverydayWords]]) -> Iterator[Meaning]:
    """What was understood, without what means itself (that is listed for its distress)."""
    for found, words in said:
        saying = " ".join(query.words[found.start : found.stop])
        if not saying.isprintable():
            saying = query.text
        means = tuple(one for one in words.means if forms.forms_column(one) != forms.forms_column(saying))
        if means:
            yield Meaning(saying, means)


def _groups(release: Release, visit: Visit, best: list[int], finder: Finder) -> tuple[tuple[Group, ...], int]:
    """The passages as hits, grouped; and how many of the hits are withheld."""
    titles = {section.id: section.title for section in release.sections}
    rows = {row[0]: row for row in release.read(PASSAGES, {"numbers": json.dumps(best)})}
    resources: dict[int, list[Hit]] = {}
    places: dict[int, Withholding] = {}
    withheld: dict[int, int] = {}
    with release.sense():
        for number in best:
            _, owner, role, page, start_s, end_s, heading, body, label = rows[number]
            hits = resources.setdefault(owner, [])
            if owner not in places:
                places[owner] = Withholding(release.numbered(owner).resource, visit)
            topics = places[owner].topics(page, start_s, end_s, is_title=role == "title")
            if topics is None:
                # A title's passage is made of names and keywords, which read badly: what is shown is the summary.
                shown = release.numbered(owner).resource.summary if role == "title" else body
                hits.append(Hit(page, str(label or ""), start_s, str(heading), finder.snippet(shown)))
            elif owner not in withheld:
                withheld[owner] = len(hits)
                hits.append(_withheld(topics))
            else:
                seen = hits[withheld[owner]]
                hits[withheld[owner]] = _withheld(tuple(dict.fromkeys((*seen.topics, *topics))))
    groups = (
        Group(resource, titles[resource.section], tuple(hits))
        for owner, hits in resources.items()
        for resource in (release.numbered(owner).resource,)
    )
    return tuple(groups), len(withheld)


def _withheld(topics: tuple[Topic, ...]) -> Hit:
    return Hit(None, "", None, "", (), withheld=True, topics=topics)
