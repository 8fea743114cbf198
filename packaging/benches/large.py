"""A large library of real words, for `packaging/bench search --million`: made through publishing's own index.

The pieces are paragraphs found on this machine (documentation, manuals, the comments and docstrings of Python code, the
collection's own texts). A passage is a few of them drawn by a fixed seed, about 120 words together, so that words are
as frequent, and as often near each other, as in real text. Each piece is folded once.
"""

from __future__ import annotations

import hashlib
import random
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from search import prose, python_prose

from kiosk.library import forms
from kiosk.library.folder import target_path, write_current
from kiosk.publishing.indexing import Index
from kiosk.publishing.objects import hash_file
from kiosk.publishing.writing import drafting

__all__ = ["make"]

WORDS_A_PASSAGE = 120
PAGES_A_DOCUMENT = 250
_LONGEST_PIECE = 60
_LETTERS_OF_PIECES = 45_000_000
_TOP = Path(__file__).resolve().parents[2]


class _Piece(NamedTuple):
    text: str
    words: str
    forms: str
    count: int


def make(folder: Path, passages: int, pages_a_document: int = PAGES_A_DOCUMENT) -> dict[str, float]:
    """Writes a published folder with a library of so many pages; says how long each part took, in seconds."""
    (folder / "targets").mkdir(parents=True, exist_ok=True)
    began = time.monotonic()
    pieces = list(_pieces())
    gathered = time.monotonic()
    chance = random.Random(1_000_000)
    documents = -(-passages // pages_a_document)
    draft, finished = folder / "draft", folder / "finished"
    with drafting(draft, finished) as connection:
        index = Index(connection)
        connection.execute("BEGIN")
        connection.execute(
            "INSERT INTO release VALUES ('large-1', 'l', 'Large', '1', 'en', '', '', 0, 'Before', 'Text', '', ?, ?)",
            (documents, passages),
        )
        connection.execute("INSERT INTO section VALUES (1, 'all', 'All', '', '[]')")
        for number in range(1, documents + 1):
            title = _heading(chance.choice(pieces).text)
            connection.execute(
                "INSERT INTO resource (number, id, section, kind, title, summary, language, audience, also_known_as, "
                "keywords, published, edition_note, starter, rights, owner, reviewed_by, reviewed_on, pages) VALUES "
                "(?, ?, 1, 'document', ?, '', 'en', 'public', '[]', '[]', '', '', 0, '', '', 'a', '2026-01-01', ?)",
                (number, f"document-{number}", title, pages_a_document),
            )
            index.add(number, ("title", None, None, None), title, title, is_open=True)
        for number in range(passages):
            document, page = divmod(number, pages_a_document)
            connection.execute("INSERT INTO page VALUES (?, ?, ?, 595, 842, 0)", (document + 1, page, str(page + 1)))
            some = list(_some(pieces, chance))
            heading = _heading(some[0].text)
            folded = " ".join(one.words for one in some), " ".join(one.forms for one in some)
            index.add_folded(
                document + 1,
                ("page", page, None, None),
                heading,
                "\n".join(one.text for one in some),
                (forms.forms_column(heading), *folded),
                is_open=number % 3 != 0,
            )
        connection.execute("COMMIT")
        added = time.monotonic()
        index.finish()
        indexed = time.monotonic()
    (folder / "aside").unlink()
    draft.unlink()
    digest = hash_file(finished)
    size_bytes = finished.stat().st_size
    finished.replace(target_path(folder, digest))
    write_current(folder, digest, size_bytes)
    done = time.monotonic()
    return {
        "gathering": gathered - began,
        "passages": added - gathered,
        "index": indexed - added,
        "laying out": done - indexed,
        "words": float(sum(piece.count for piece in pieces)),
    }


def _some(pieces: list[_Piece], chance: random.Random) -> Iterator[_Piece]:
    words = 0
    while words < WORDS_A_PASSAGE:
        piece = pieces[int(chance.random() * len(pieces))]
        words += piece.count
        yield piece


def _pieces() -> Iterator[_Piece]:
    """Paragraphs, none twice, folded; long ones cut."""
    seen: set[bytes] = set()
    letters = 0
    for paragraph in _all_prose():
        mark = hashlib.blake2b(paragraph.encode("utf-8", "replace"), digest_size=8).digest()
        if mark in seen:
            continue
        seen.add(mark)
        words = paragraph.split(" ")
        for at in range(0, len(words), _LONGEST_PIECE):
            text = " ".join(words[at : at + _LONGEST_PIECE]).encode("utf-8", "replace").decode()
            folded = forms.words_column(text)
            if folded:
                yield _Piece(text, folded, forms.forms_column(text), folded.count(" ") + 1)
                letters += len(text)
        if letters > _LETTERS_OF_PIECES:
            return


def _all_prose() -> Iterator[str]:
    for path in sorted((_TOP / "resources_db").rglob("*.md")):
        yield from (line for line in path.read_text(encoding="utf-8").split("\n\n") if line.count(" ") > 8)
    yield from prose()
    for folder in sys.path:
        if folder.endswith("site-packages"):
            for path in sorted(Path(folder).rglob("*.py")):
                yield from python_prose(path)


def _heading(text: str) -> str:
    return " ".join(text.split()[:6])


if __name__ == "__main__":
    import json
    import resource

    took: dict[str, float] = make(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
    took["peak"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps(took))
