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
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from kiosk.catalogue import COLLECTION_ADVISORY
from kiosk.library import chief, forms, spelling
from kiosk.library.folder import current_library, target_path, write_current
from kiosk.library.query import Term, expression, parse
from kiosk.library.release import Release, open_release
from kiosk.library.search import best_passages, search
from kiosk.publishing import indexing
from kiosk.publishing.indexing import Index
from kiosk.publishing.writing import drafting
from kiosk.safeguarding.visit import Mode, Visit

PAGES = 20_000
WORDS_A_PAGE = 350
_CORPUS = "1"  # raise it when pages() or build() come out otherwise
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
        yield from python_prose(path)


def python_prose(path: Path) -> Iterator[str]:
    """Paragraphs of the docstrings and comments of a Python file."""
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
            words = line.split(" ")
            for at in range(0, len(words), WORDS_A_PAGE):
                yield " ".join(words[at : at + WORDS_A_PAGE])


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
    """Writes the library of 20,000 pages through publishing's index: documents of 50 pages, their titles first."""
    bodies = list(pages())
    documents = PAGES // PAGES_A_DOCUMENT
    draft = path.with_suffix(".draft")
    for old in (path, draft, draft.with_name("aside")):
        old.unlink(missing_ok=True)
    with drafting(draft, path) as connection:
        connection.execute(
            "INSERT INTO release VALUES ('bench-1', 'b', 'Bench', '1', 'en', '', '', 0, 'Before', 'Text', '', ?, ?)",
            (documents, PAGES),
        )
        connection.execute("INSERT INTO section VALUES (1, 'all', 'All', '', '[]')")
        titles = [_heading(bodies[number * PAGES_A_DOCUMENT]) for number in range(documents)]
        connection.executemany(
            "INSERT INTO resource (number, id, section, kind, title, summary, language, audience, also_known_as, "
            "keywords, published, edition_note, starter, rights, owner, reviewed_by, reviewed_on, pages) "
            "VALUES (?, ?, 1, 'document', ?, '', 'en', 'public', '[]', '[]', '', '', 0, '', '', 'a', '2026-01-01', ?)",
            [(n + 1, f"document-{n + 1}", titles[n], PAGES_A_DOCUMENT) for n in range(documents)],
        )
        connection.executemany(
            "INSERT INTO page VALUES (?, ?, ?, 595, 842, 0)",
            [(n // PAGES_A_DOCUMENT + 1, n % PAGES_A_DOCUMENT, str(n % PAGES_A_DOCUMENT + 1)) for n in range(PAGES)],
        )
        index = Index(connection)
        for number, title in enumerate(titles):
            index.add(number + 1, ("title", None, None, None), title, title, is_open=True)
        for number, body in enumerate(bodies):
            document, page = divmod(number, PAGES_A_DOCUMENT)
            index.add(document + 1, ("page", page, None, None), _heading(body), body, is_open=True)
        index.finish()
    draft.unlink()
    draft.with_name("aside").unlink()


def _heading(body: str) -> str:
    """The page's first words: what a heading on it might say."""
    return " ".join(body.split()[:6])


def run(rounds: int) -> Iterator[dict[str, object]]:
    """The figures. `value` is the 95th of a hundred searches, each the least of the rounds; `ratio` to ranked FTS5."""
    folder = _TOP / "build" / "bench" / "search"
    release = _open(folder)
    visit = Visit(Mode.PUBLIC)
    visit.agree([COLLECTION_ADVISORY])
    bare = sqlite3.connect(f"{current_library(folder).path.as_uri()}?mode=ro&immutable=1", uri=True)
    bare.execute("PRAGMA cache_size = -16384")
    questions = _questions(bare)
    for name, texts in questions.items():
        typed = name == "prefix"
        expressions = [expression(parse(text, as_you_type=typed)) for text in texts]
        arms = [
            [lambda text=text, typed=typed: search(release, text, visit, as_you_type=typed) for text in texts],
            [lambda asked=asked: bare.execute(_BARE, (asked,)).fetchall() for asked in expressions],
        ]
        ours, theirs = _least(arms, rounds)
        yield _figure(name, ours, theirs, "FTS5, all matches ranked by bm25, no snippets")
    usual = _usual(bare, folder)
    for name, texts in questions.items():
        typed = name == "prefix"
        asked = [
            " AND ".join(_usual_term(term, typed) for term in parse(text, as_you_type=typed).terms) for text in texts
        ]
        arms = [
            [lambda text=text, typed=typed: search(release, text, visit, as_you_type=typed) for text in texts],
            [lambda one=one: usual.execute(_USUAL, (one,)).fetchall() for one in asked],
        ]
        ours, theirs = _least(arms, rounds)
        yield _figure(
            f"{name}.with-snippets", ours, theirs, "FTS5 as it is usually set up (porter), rank and snippet()"
        )
    yield _overlap(release, bare, questions)
    peer = _tantivy(bare)
    if peer is not None:
        for name, texts in questions.items():
            if name != "prefix":
                arms = [
                    [lambda text=text: search(release, text, visit, as_you_type=False) for text in texts],
                    [lambda text=text, name=name: peer(text, name) for text in texts],
                ]
                ours, theirs = _least(arms, rounds)
                yield _figure(f"{name}.tantivy", ours, theirs, "tantivy, stemmed, first 20, no snippets")
    release.close()


_BARE = f"""
SELECT rowid FROM passage_index WHERE passage_index MATCH ?
ORDER BY bm25(passage_index, {chief.HEADING_WEIGHT}, 1.0, 1.0) LIMIT 20
"""


def _open(folder: Path) -> Release:
    """The library, built if it is not there or was built by other rules."""
    rules = [Path(module.__file__ or "") for module in (chief, forms, spelling, indexing)]
    mark = hashlib.sha256(b"".join(path.read_bytes() for path in (*rules, _SCHEMA))).hexdigest() + _CORPUS
    note = folder / "built-by"
    if not note.exists() or note.read_text(encoding="utf-8") != mark:
        (folder / "targets").mkdir(parents=True, exist_ok=True)
        built = folder / "library"
        build(built)
        digest = hashlib.sha256(built.read_bytes()).hexdigest()
        for old in (folder / "targets").iterdir():
            old.unlink()
        size_bytes = built.stat().st_size
        built.replace(target_path(folder, digest))
        write_current(folder, digest, size_bytes)
        note.write_text(mark, encoding="utf-8")
    return open_release(folder)


_USUAL = "SELECT rowid, snippet(f, 0, '[', ']', '…', 24) FROM f WHERE f MATCH ? ORDER BY rank LIMIT 20"


def _usual(bare: sqlite3.Connection, folder: Path) -> sqlite3.Connection:
    """The same bodies in the kind of index that most programs have: one column, stemmed by porter, text beside it."""
    path = folder / "usual.sqlite3"
    path.unlink(missing_ok=True)
    usual = sqlite3.connect(path)
    usual.execute("CREATE TABLE passage (number INTEGER PRIMARY KEY, body TEXT)")
    usual.execute(
        "CREATE VIRTUAL TABLE f USING fts5 (body, content = 'passage', content_rowid = 'number', prefix = '2 3 4', "
        "tokenize = 'porter unicode61 remove_diacritics 2')"
    )
    with usual:
        usual.executemany("INSERT INTO passage VALUES (?, ?)", bare.execute("SELECT number, body FROM passage"))
        usual.execute("INSERT INTO f (f) VALUES ('rebuild')")
        usual.execute("INSERT INTO f (f) VALUES ('optimize')")
    usual.execute("PRAGMA cache_size = -16384")
    return usual


def _usual_term(term: Term, typed: bool) -> str:
    return f'"{" ".join(term.words)}"{" *" if typed else ""}'


def _questions(bare: sqlite3.Connection) -> dict[str, list[str]]:
    """A hundred searches of each kind, by a fixed seed: words on 20 to 2,000 pages; on more than 3,000; three words of
    one page; three words that follow each other on a page, in quotes; the first two to five letters of a word."""
    chance = random.Random(7)
    counts = bare.execute("SELECT word, count FROM word WHERE length(word) > 3 ORDER BY word").fetchall()
    common = [word for word, count in counts if count > 3000]
    words = [word for word, count in counts if 20 <= count <= 2000]
    bodies = [body for (body,) in bare.execute("SELECT body FROM passage WHERE role = 'page' AND number % 97 = 0")]
    three, phrases = [], []
    for body in chance.choices(bodies, k=100):
        folded = forms.words_column(body).split()
        three.append(" ".join(chance.sample([word for word in folded if len(word) > 3], 3)))
        at = chance.randrange(len(folded) - 3)
        phrases.append('"' + " ".join(folded[at : at + 3]) + '"')
    usual = [word for word, count in counts if count > 50]
    return {
        "word": chance.sample(words, 100),
        "common-word": chance.sample(common, min(100, len(common))),
        "three-words": three,
        "phrase": phrases,
        "prefix": [word[: chance.randint(2, 5)] for word in chance.sample(usual, 100)],
    }


def _least(arms: Sequence[Sequence[Callable[[], object]]], rounds: int) -> list[list[float]]:
    """Milliseconds of each call of each arm, the least of the rounds; the arms take turns, call by call."""
    least = [[float("inf")] * len(arm) for arm in arms]
    for turn in range(max(rounds, 1)):
        for at in range(len(arms[0])):
            for which in (0, 1) if turn % 2 else (1, 0):
                start = time.perf_counter()
                arms[which][at]()
                least[which][at] = min(least[which][at], (time.perf_counter() - start) * 1000)
    return least


def _p95(times: Sequence[float]) -> float:
    return sorted(times)[int(0.95 * (len(times) - 1))]


def _figure(name: str, ours: Sequence[float], theirs: Sequence[float], against: str) -> dict[str, object]:
    return {
        "name": f"search.{name}",
        "value": round(_p95(ours), 3),
        "median": round(statistics.median(ours), 3),
        "unit": "ms",
        "against": against,
        "against_value": round(_p95(theirs), 3),
        "against_median": round(statistics.median(theirs), 3),
        "ratio": round(_p95(ours) / _p95(theirs), 3),
    }


def _overlap(release: Release, bare: sqlite3.Connection, questions: dict[str, list[str]]) -> dict[str, object]:
    """How many of the 20 best of all matches are among the 20 that search ranks: forty questions of each kind."""
    shares: dict[str, float] = {}
    for name, texts in questions.items():
        found: list[float] = []
        for text in texts[:40]:
            query = parse(text, as_you_type=name == "prefix")
            best = [number for (number,) in bare.execute(_BARE, (expression(query),))]
            if best:
                ours = set(best_passages(release, query, limit=20))
                found.append(len(ours.intersection(best)) / len(best))
        shares[name] = statistics.mean(found)
    return {
        "name": "search.overlap",
        "value": round(statistics.mean(shares.values()), 3),
        "unit": "share",
        "against": "FTS5, all matches ranked by bm25",
        "ratio": round(statistics.mean(shares.values()), 3),
        **{name: round(share, 3) for name, share in shares.items()},
    }


def _tantivy(bare: sqlite3.Connection) -> Callable[[str, str], object] | None:
    """The same bodies in tantivy, if it is installed."""
    try:
        import tantivy
    except ImportError:
        return None
    schema = tantivy.SchemaBuilder()
    schema.add_integer_field("number", stored=True)
    schema.add_text_field("body", tokenizer_name="en_stem")
    index = tantivy.Index(schema.build())
    writer = index.writer(heap_size=256_000_000)
    for number, body in bare.execute("SELECT number, body FROM passage"):
        writer.add_document(tantivy.Document(number=number, body=body))
    writer.commit()
    writer.wait_merging_threads()
    index.reload()
    searcher = index.searcher()

    def ask(text: str, kind: str) -> object:
        query = index.parse_query(text, ["body"], conjunction_by_default=kind == "three-words")
        return [searcher.doc(address)["number"] for _, address in searcher.search(query, 20, count=False).hits]

    return ask
