"""From file names and PDF titles to titles and slugs that a person can read and that a link can keep."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection

__all__ = ["own_slug", "readable", "sane_title", "slug", "title"]

_SLUG_LETTERS = 60
_TITLE_LETTERS = 200
_SLUG_UNSAFE = re.compile(r"[^a-z0-9]+")
_GAPS = re.compile(r"[\s_]+")
_NOT_A_TITLE = re.compile(
    r"^(microsoft (word|powerpoint|excel)\b.*|untitled.*|(no )?title|document ?\d*|slide ?\d*|presentation ?\d*|"
    r"print(ing)?|layout ?\d*|scan(ned)?\b.*|"
    r".*\.(docx?|pptx?|xlsx?|indd|qxd|qxp|tex|dvi|ps|eps|pdf|rtf|odt|txt|html?|ai|pub)|[a-z]:\\.*|/.*|https?:.*|\W*)$",
    re.IGNORECASE,
)
_KEPT_FORMAT = {"\u200c", "\u200d"}  # joiners that some scripts, and pictures made of letters, cannot do without


def readable(text: str) -> str:
    """`text` without what cannot be shown: control characters, marks that turn the reading direction round, halves
    of characters. Bytes of a file name that are not UTF-8 become �."""
    text = text.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    kept = (
        " " if character in "\t\n\r\u2028\u2029" else character
        for character in unicodedata.normalize("NFC", text)
        if character in _KEPT_FORMAT
        or character in "\t\n\r\u2028\u2029"
        or unicodedata.category(character) not in ("Cc", "Cf", "Cs", "Cn")
    )
    return "".join(kept)


def title(stem: str) -> str:
    """A file's name, without its ending, as a title: 'annual_report-2' becomes 'Annual report-2'."""
    text = _GAPS.sub(" ", readable(stem)).strip()
    if " " not in text:
        text = " ".join(text.replace("-", " ").split()) or text
    text = text.strip(" .")[:_TITLE_LETTERS].strip()
    return text[:1].upper() + text[1:] if text.strip("\ufffd?-") else "Untitled"


def sane_title(text: str) -> str:
    """A PDF's own title where a person could have meant it as one, else ''."""
    text = " ".join(readable(text).split())
    letters = sum(character.isalpha() for character in text)
    if not 4 <= len(text) <= 150 or letters < len(text) * 0.6 or "\ufffd" in text or _NOT_A_TITLE.match(text):
        return ""
    if " " not in text or any(mark in text for mark in "<>{}|\\"):
        return ""  # one word is a file's name more often than a title
    return text


def slug(text: str) -> str:
    """`text` as a-z, 0-9 and single hyphens, at most 60 letters; '' where nothing of it is left."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return _SLUG_UNSAFE.sub("-", plain).strip("-")[:_SLUG_LETTERS].strip("-")


def own_slug(text: str, sha256: str, taken: Collection[str]) -> str:
    """A slug for `text` that nobody in `taken` has. The first to ask has the plain one; the
    others add the beginning of their hash."""
    wanted = slug(text)
    if wanted and wanted not in taken:
        return wanted
    for digits in range(8, 65):
        other = "-".join(part for part in (wanted or "item", sha256[:digits]) if part)
        if other not in taken:
            return other
    raise ValueError("two files with the same bytes")
