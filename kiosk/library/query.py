"""What a person typed, as a question to the index. Pure: text in, a MATCH expression out.

Rules it keeps:
- Any text is a question; none can make an expression that FTS5 refuses. Every token stands in quotes and holds letters
  and digits alone (`forms`), there are at most 32 of them, and a question without any has no expression.
- All words must be found, in any form. Words in quotes, and parts of a word joined by a hyphen, must be found together.
- The word that is still being typed counts from its second letter, as a beginning.
- Little words ('the', 'my', 'what') are left out where other words are left.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, replace

from kiosk.library import forms

__all__ = ["MOST_LETTERS", "MOST_TOKENS", "Query", "Term", "expression", "forms_asked", "one_term_expression", "parse"]

MOST_LETTERS = 400
MOST_TOKENS = 32

_QUOTES = '"“”„‟«»＂'
_CHUNK = re.compile(f"[{_QUOTES}]([^{_QUOTES}]*)([{_QUOTES}]?)|[^\\s{_QUOTES}]+")
_SHORTEST_BEGINNING = 2
_SHORTEST_WORD = 4

_LITTLE_WORDS = """
a about all am an and any are as at be been but by can cant could did do does dont for from get got had has have he her
hers him his how i if im in into is it its ive just me my no not of on or our she should so some than that the their
them then there they this to too us was we were what when where which who why will with would you your
"""
_LITTLE = frozenset(_LITTLE_WORDS.split())

# Words that are written together as often as apart.
_TOGETHER = {
    "childcare": "child care",
    "cooperate": "co operate",
    "cooperation": "co operation",
    "flashback": "flash back",
    "flashbacks": "flash backs",
    "healthcare": "health care",
    "lifelong": "life long",
    "longterm": "long term",
    "multiagency": "multi agency",
    "selfcare": "self care",
    "selfesteem": "self esteem",
    "selfharm": "self harm",
    "stepdad": "step dad",
    "wellbeing": "well being",
}


@dataclass(frozen=True, slots=True)
class Term:
    """One thing that must be found: any of `forms`, each a row of stems that stand together. Where `beginning` is not
    empty, words that begin with the last of it, after the others of it, are found as well. `words` are as typed, and
    `at` is the number of the first among all words of the question."""

    at: int
    words: tuple[str, ...]
    forms: tuple[tuple[str, ...], ...]
    beginning: tuple[str, ...] = ()
    quoted: bool = False


@dataclass(frozen=True, slots=True)
class Query:
    """A question. `text` is what was typed, without what cannot be seen; `words` all folded words of it, the
    little ones too; `cut` says that not all of it was looked at."""

    text: str
    words: tuple[str, ...]
    terms: tuple[Term, ...]
    cut: bool = False

    def meaning(self, found: range, means: Iterable[str]) -> Query:
        """The same question with the words numbered `found` replaced by what they mean in the library."""
        rows = (tuple(forms.stem(word) for word in forms.words_column(one).split()) for one in means)
        meant = Term(found.start, (), tuple(row for row in rows if row))
        others = tuple(term for term in self.terms if term.at not in found)
        return replace(self, terms=(*others, meant) if meant.forms else ())


def parse(text: str, *, as_you_type: bool = True) -> Query:
    """The question that `text` asks. With `as_you_type`, a last word that nothing follows is still being typed."""
    seen = _visible(text[: 4 * MOST_LETTERS])
    cut = len(text) > 4 * MOST_LETTERS or len(seen) > MOST_LETTERS
    seen = seen[:MOST_LETTERS]
    typing = as_you_type and seen[-1:].strip() != "" and seen[-1:] not in _QUOTES and not cut
    terms: list[Term] = []
    all_words: list[str] = []
    for chunk in _CHUNK.finditer(seen):
        quoted = chunk[1] is not None
        words = tuple(forms.words_column(chunk[1] if quoted else chunk[0]).split())
        left = MOST_TOKENS - len(all_words)
        if len(words) > left:
            words, cut = words[:left], True
        if words:
            typed = typing and chunk.end() == len(seen)
            terms.append(_term(len(all_words), words, quoted=quoted, typing=typed))
            all_words.extend(words)
    return Query(seen.strip(), tuple(all_words), _worth_asking(terms), cut)


def expression(query: Query, *, any_of: bool = False) -> str:
    """The MATCH expression, '' where there is nothing to ask. With `any_of`, one term found is enough."""
    return (" OR " if any_of else " AND ").join(_clause(term) for term in query.terms)


def one_term_expression(term: Term) -> str:
    """The MATCH expression of one term."""
    return _clause(term)


def forms_asked(term: Term) -> tuple[tuple[str, ...], ...]:
    """The forms worth asking for. Those of a beginning are not, where they say the same again, or where it is so short
    that its stem is another word's: 'ans', on the way to 'answer', is no form of 'an'."""
    if len(term.beginning) == 1 and len(term.forms) == 1:
        (word,) = term.beginning
        return () if len(word) < _SHORTEST_WORD or term.forms == ((word,),) else term.forms
    return term.forms


def _term(at: int, words: tuple[str, ...], *, quoted: bool, typing: bool) -> Term:
    found = [tuple(forms.stem(word) for word in words)]
    if len(words) > 1 and not quoted:
        found.append((forms.stem("".join(words)),))
    elif words[0] in _TOGETHER and not quoted:
        found.append(tuple(forms.stem(word) for word in _TOGETHER[words[0]].split()))
    beginning = words if typing and len(words[-1]) >= _SHORTEST_BEGINNING else ()
    return Term(at, words, tuple(found), beginning, quoted)


def _worth_asking(terms: list[Term]) -> tuple[Term, ...]:
    telling = tuple(term for term in terms if term.quoted or term.beginning or not _LITTLE.issuperset(term.words))
    return telling or tuple(terms)


def _clause(term: Term) -> str:
    forms_of_it = forms_asked(term)
    clauses = [f'{{heading words}} : "{" ".join(term.beginning)}" *'] if term.beginning else []
    if forms_of_it:
        found = " OR ".join(f'"{" ".join(form)}"' for form in forms_of_it)
        clauses.append(f"{{heading forms}} : ({found})")
    return f"({' OR '.join(clauses)})"


def _visible(text: str) -> str:
    """`text` without control and direction characters. Joiners stay: Persian and Hindi words are spelt with them."""
    return "".join(_shown(character) for character in text)


def _shown(character: str) -> str:
    if character.isascii() and character.isprintable():
        return character
    if character.isspace():
        return " "
    kind = unicodedata.category(character)
    if kind in ("Cc", "Cs") or (kind == "Cf" and character not in "\u00ad\u200c\u200d"):
        return " " if kind == "Cc" else ""
    return character
