"""How a word is found: the one way in which text becomes tokens, and tokens become what is indexed and looked up.

Publishing writes the index with it, search reads with it, so both sides agree by construction.

Rules it keeps:
- A token is a run of letters, marks and digits; an apostrophe, soft hyphen or joiner inside does not part it. In
  scripts written without spaces (Chinese, Japanese, Thai, Lao, Burmese, Khmer) every letter with its marks is a token,
  and what a person types in one run is looked up as a phrase.
- A token is folded: compatibility forms and accents are gone, so is case. What comes out is a token for FTS5 too
  (`unicode61 remove_diacritics 2`), exactly one, the same to the letter: it holds only letters and digits that every
  version of its tables knows, and anything else (the vowel signs of Hindi, a letter newer than Unicode 3.2) stands in
  as one character of the private-use plane 15, which FTS5 takes for a letter.
- So `words_column` and `forms_column` of a text have one token for each of `tokens(text)`, in order: the n-th token of
  the index is the n-th token of the text, and its offsets mark it in a snippet.

The same text gives the same columns on every machine that has the same version of `snowballstemmer`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

import snowballstemmer

from kiosk.library.spelling import WHOLE_WORDS, one_spelling

__all__ = [
    "INSIDE",
    "LONGEST_TOKEN",
    "Token",
    "first_tokens",
    "fold",
    "forget",
    "forms_column",
    "odd_forms",
    "stem",
    "tokens",
    "words_column",
]

LONGEST_TOKEN = 64
"""Characters that count of a token; the rest of it is not looked at (FTS5 itself cuts at 32,768 bytes)."""

_REMEMBERED = 1 << 14  # words: nearly all of any text, in a few megabytes


class Token(NamedTuple):
    """One token of a text: `text[start:end]`, and what it is compared by."""

    start: int
    end: int
    folded: str


# Letters that no decomposition takes apart and that people type without: Łódź, Ørsted, cœur.
_PLAIN = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ð": "d", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th"})

# Marks that writers leave out or put in as they like: accents, Hebrew points, Arabic vowel signs.
_OPTIONAL_MARKS = re.compile("[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]+")

_APOSTROPHES = "'’ʼ＇"
_JOINERS = "\u00ad\u200c\u200d\u2060"
INSIDE = _APOSTROPHES + _JOINERS
"""Characters that may stand inside a token without parting it."""
_WITHOUT_SPACES = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
    "\U00020000-\U0003ffff"
)
_ASCII_TOKEN = re.compile(r"[A-Za-z0-9]+(?:'[A-Za-z0-9]+)*")


def tokens(text: str) -> list[Token]:
    """The tokens of `text` in order. Offsets are into `text` itself, which may hold anything, lone surrogates too."""
    return [Token(start, end, folded) for start, end, folded in _spans(text)]


def first_tokens(text: str, start: int, count: int) -> list[Token]:
    """At most `count` tokens from an offset on. The first may be the rest of one, if `start` is inside it."""
    found: list[Token] = []
    pattern = _token(text)
    while len(found) < count and (match := pattern.search(text, start)):
        folded = _fold_token(match[0])
        if folded:
            found.append(Token(match.start(), match.end(), folded))
        start = match.end()
    return found


def fold(text: str) -> str:
    """`text` as it is looked up: its folded tokens, parted by single spaces.

    >>> fold("  Łódź's CAFÉ — ﬁne ")
    'lodzs cafe fine'
    """
    return words_column(text)


def words_column(text: str) -> str:
    """What is indexed of `text` for words as typed: one FTS5 token for each of `tokens(text)`."""
    return " ".join(folded for word in _token(text).findall(text) if (folded := _fold_token(word)))


def forms_column(text: str) -> str:
    """What is indexed of `text` for words in any form: the stem of each of `tokens(text)`."""
    return " ".join(stem(folded) for word in _token(text).findall(text) if (folded := _fold_token(word)))


def forget() -> None:
    """Forget every word that was folded or stemmed: some were what somebody looked for."""
    stem.cache_clear()
    _fold_token.cache_clear()


@lru_cache(maxsize=_REMEMBERED)
def stem(word: str) -> str:
    """What all forms of a folded English word have in common. Words in other scripts and with digits stay as they are.

    >>> stem("traumatised") == stem("traumatized"), stem("children") == stem("childs")
    (True, True)
    """
    if not (word.isascii() and word.isalpha()):
        return word
    spelt = one_spelling(_IRREGULAR.get(word, word))
    return _STEMMER.stemWord(spelt) or spelt


# Forms that no ending explains, of words that stand on many pages here.
_IRREGULAR = {
    "children": "child",
    "childrens": "child",
    "died": "die",
    "dying": "die",
    "felt": "feel",
    "fought": "fight",
    "grandchildren": "grandchild",
    "hidden": "hide",
    "kept": "keep",
    "lives": "life",
    "lost": "lose",
    "men": "man",
    "mens": "man",
    "people": "person",
    "peoples": "person",
    "slept": "sleep",
    "spoke": "speak",
    "spoken": "speak",
    "taught": "teach",
    "told": "tell",
    "wives": "wife",
    "women": "woman",
    "womens": "woman",
}


@lru_cache(maxsize=1)
def odd_forms() -> Mapping[str, tuple[str, ...]]:
    """For some stems, the words that have it and begin otherwise than it: 'person' has 'people'."""
    found: dict[str, list[str]] = {}
    for word in (*_IRREGULAR, *WHOLE_WORDS):
        if word[:3] != stem(word)[:3]:
            found.setdefault(stem(word), []).append(word)
    return {stem_: tuple(words) for stem_, words in found.items()}


_STEMMER = snowballstemmer.stemmer("english")


def _spans(text: str) -> Iterator[tuple[int, int, str]]:
    for match in _token(text).finditer(text):
        folded = _fold_token(match[0])
        if folded:
            yield match.start(), match.end(), folded


def _token(text: str) -> re.Pattern[str]:
    return _ASCII_TOKEN if text.isascii() else _any_token()


@lru_cache(maxsize=1)
def _any_token() -> re.Pattern[str]:
    """The pattern of a token in any script. Made when first needed: it asks for the category of 65,000 characters."""
    letters = _ranges("L", "N")
    marks = _ranges("M")
    # Beyond the first plane `\w` says what is a letter; its marks are too few to matter.
    letter = f"[{letters}]|[^\\W\\u0000-\\uffff]"
    run = f"(?:(?![{_WITHOUT_SPACES}])(?:{letter}))(?:[{marks}]|(?![{_WITHOUT_SPACES}])(?:{letter}))*"
    return re.compile(f"[{_WITHOUT_SPACES}][{marks}]*|{run}(?:(?:[{_APOSTROPHES}]|[{_JOINERS}]+){run})*")


def _ranges(*kinds: str) -> str:
    found: list[list[int]] = []
    for code in range(0x10000):
        if unicodedata.category(chr(code))[0] in kinds:
            if found and found[-1][1] == code - 1:
                found[-1][1] = code
            else:
                found.append([code, code])
    return "".join(f"\\u{first:04x}-\\u{last:04x}" for first, last in found)


@lru_cache(maxsize=_REMEMBERED)
def _fold_token(word: str) -> str:
    if word.isascii():
        return word.replace("'", "").lower()[:LONGEST_TOKEN]
    taken_apart = unicodedata.normalize("NFKD", word[: 4 * LONGEST_TOKEN]).casefold()
    plain = _OPTIONAL_MARKS.sub("", unicodedata.normalize("NFKD", taken_apart)).translate(_PLAIN)
    kept = "".join(_for_fts(character) for character in plain)[:LONGEST_TOKEN]
    # A mark alone is nothing that anybody looks for.
    return kept if any(unicodedata.category(character)[0] in "LN" for character in plain) else ""


def _for_fts(character: str) -> str:
    if character.isascii():
        return character if character.isalnum() else ""
    category = unicodedata.category(character)
    if category == "Nd":
        return str(unicodedata.decimal(character))
    if category[0] not in "LNM":
        return ""
    if category[0] in "LN" and unicodedata.ucd_3_2_0.category(character)[0] in "LN":
        return character
    return chr(0xF0000 | (ord(character) & 0xFFFF))
