"""Search in a library of 20,000 pages: from a keystroke to results with their snippets.

The pages are real prose found on this machine (documentation and the comments and docstrings of Python's library), cut
into pages of about 350 words in a fixed order, so that two runs on one machine search the same file. It is built once
into `build/bench/`.
"""

from __future__ import annotations

import ast
import gzip
import hashlib
import html
import io
import random
import re
import sqlite3
import statistics
import sysconfig
import time
import tokenize
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from kiosk.library import chief, forms

PAGES = 20_000
WORDS_A_PAGE = 350
PAGES_A_DOCUMENT = 50

_TOP = Path(__file__).resolve().parents[2]
_SCHEMA = _TOP / "kiosk" / "library" / "schema.sql"
_FOLDERS = ("/usr/share/perl", "/usr/share/doc")
_TAG = re.compile(r"<(script|style)\b.*?</\1>|<[^>]+>", re.DOTALL | re.IGNORECASE)
_SPACE = re.compile(r"\s+")


def prose() -> Iterator[str]:
    """Paragraphs of real text on this machine, in a fixed order."""
    for folder in _FOLDERS:
        for path in sorted(Path(folder).rglob("*")):
            if path.is_file() and not path.is_symlink():
                yield from _paragraphs(_document_text(path))
    for path in sorted(Path(sysconfig.get_paths()["stdlib"]).rglob("*.py")):
        yield from _paragraphs("\n\n".join(_python_prose(path)))


def _python_prose(path: Path) -> Iterator[str]:
    try:
        source = path.read_text(encoding="utf-8")
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
                yield ast.get_docstring(node) or ""
        comments = [
            token.string.lstrip("# ")
            for token in tokenize.generate_tokens(io.StringIO(source).readline)
            if token.type == tokenize.COMMENT
        ]
        yield "\n".join(comments)
    except (OSError, ValueError, SyntaxError, tokenize.TokenError):
        return


def _document_text(path: Path) -> str:
    try:
        if path.suffix == ".gz":
            text = gzip.decompress(path.read_bytes()).decode("utf-8", "replace")
        elif path.suffix in {".html", ".htm", ".txt", ".md", ".pod", ".pm", ".pl", ""}:
            text = path.read_bytes().decode("utf-8", "replace")
        else:
            return ""
    except (OSError, EOFError, ValueError):
        return ""
    if path.suffix in {".html", ".htm"}:
        return html.unescape(_TAG.sub(" ", text))
    return text if "\0" not in text else ""


def _paragraphs(text: str) -> Iterator[str]:
    for paragraph in re.split(r"\n\s*\n", text):
        line = _SPACE.sub(" ", paragraph).strip()
        letters = sum(character.isalpha() or character == " " for character in line)
        if line.count(" ") >= 8 and letters >= 0.8 * len(line):
            yield line


def pages() -> Iterator[str]:
    """20,000 pages of about 350 words. No paragraph comes twice; where the machine has too little text, sentences are
    put together anew, by a fixed seed."""
    seen: set[bytes] = set()
    kept: list[str] = []
    body: list[str] = []
    words = made = 0
    for paragraph in prose():
        mark = hashlib.blake2b(paragraph.encode("utf-8", "replace"), digest_size=8).digest()
        if mark in seen:
            continue
        seen.add(mark)
        kept.append(paragraph)
        body.append(paragraph)
        words += paragraph.count(" ") + 1
        if words >= WORDS_A_PAGE:
            yield "\n".join(body)
            body, words, made = [], 0, made + 1
            if made == PAGES:
                return
    chance = random.Random(20)
    while made < PAGES:
        yield "\n".join(chance.choices(kept, k=8))
        made += 1


def build(path: Path) -> None:
    """Writes the library of 20,000 pages, as publishing would: documents of 50 pages, their titles first."""
    bodies = list(pages())
    documents = PAGES // PAGES_A_DOCUMENT
    part = path.with_suffix(".part")
    part.unlink(missing_ok=True)
    passages: list[tuple[int, int, str, int | None, str, str]] = []
    for number in range(documents):
        title = _heading(bodies[number * PAGES_A_DOCUMENT])
        passages.append((len(passages) + 1, number + 1, "title", None, title, title))
    for number, body in enumerate(bodies):
        passages.append(
            (len(passages) + 1, number // PAGES_A_DOCUMENT + 1, "page", number % PAGES_A_DOCUMENT, _heading(body), body)
        )
    columns = [(forms.forms_column(h), forms.words_column(b), forms.forms_column(b)) for *_, h, b in passages]
    chiefs = chief.chief_columns(lambda: columns)
    counts: Counter[str] = Counter()
    for _, words, _ in columns:
        counts.update(set(words.split()))
    connection = sqlite3.connect(part)
    connection.executescript(_SCHEMA.read_text(encoding="utf-8"))
    with connection:
        connection.execute(
            "INSERT INTO release VALUES ('bench-1', 'bench', 'Bench', '1', 'en', '', '', 0, 'Before', 'Text', '', ?, ?)",
            (documents, PAGES),
        )
        connection.execute("INSERT INTO section VALUES (1, 'all', 'All', '', '[]')")
        connection.executemany(
            "INSERT INTO resource (number, id, section, kind, title, summary, language, audience, also_known_as, "
            "keywords, published, edition_note, starter, rights, owner, reviewed_by, reviewed_on, pages) "
            "VALUES (?, ?, 1, 'document', ?, '', 'en', 'public', '[]', '[]', '', '', 0, '', '', 'a', '2026-01-01', ?)",
            [(n + 1, f"document-{n + 1}", passages[n][4], PAGES_A_DOCUMENT) for n in range(documents)],
        )
        connection.executemany(
            "INSERT INTO page VALUES (?, ?, ?, 595, 842, 0)",
            [(n // PAGES_A_DOCUMENT + 1, n % PAGES_A_DOCUMENT, str(n % PAGES_A_DOCUMENT + 1)) for n in range(PAGES)],
        )
        connection.executemany("INSERT INTO passage VALUES (?, ?, ?, ?, NULL, NULL, ?, ?)", passages)
        connection.executemany(
            "INSERT INTO passage_index (rowid, heading, words, forms, chief) VALUES (?, ?, ?, ?, ?)",
            [(one[0], *column, best) for one, column, best in zip(passages, columns, chiefs, strict=True)],
        )
        connection.executemany(
            "INSERT INTO word VALUES (?, ?, ?)",
            [(w, n, n) for w, n in sorted(counts.items()) if 3 <= len(w) <= 40 and w.isalpha()],
        )
        connection.execute("INSERT INTO passage_index (passage_index) VALUES ('optimize')")
    connection.execute("VACUUM")
    connection.close()
    part.replace(path)


def _heading(body: str) -> str:
    """The page's first words: what a heading on it might say."""
    return " ".join(body.split()[:6])
