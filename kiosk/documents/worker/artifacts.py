"""Running heads, feet and page numbers of a tagged page, taken out before its text is read.

PDF marks them `/Artifact` … `EMC` in the page's content. MuPDF reads them as text like any other, so the content is
copied without the operators that show text between those marks, onto a scratch copy of the page. The page that is
drawn is not touched.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

import pymupdf

__all__ = ["without", "without_artifacts"]

_MAX_CONTENT_BYTES = 4_000_000
_PAGES_A_SCRATCH = 16
_SHOWING = frozenset((b"Tj", b"TJ", b"'", b'"'))
# One token of a content stream (ISO 32000-1 §7.2): comment, string, hex string, dictionary mark, bracket, or a run of
# anything else. A string's parentheses nest; two levels are followed, and deeper ones are rare and only end it early.
_TOKEN = re.compile(
    rb"%[^\r\n]*"
    rb"|\((?:[^()\\]|\\.|\((?:[^()\\]|\\.|\((?:[^()\\]|\\.)*\))*\))*\)"
    rb"|<<|>>|<[0-9A-Fa-f\s]*>|[\[\]{}]|/[^\s()<>\[\]{}/%]*|[^\s()<>\[\]{}/%]+",
    re.DOTALL,
)

# A comment or string, which may hold anything, or a mark.
_MARK = re.compile(
    rb"%[^\r\n]*"
    rb"|\((?:[^()\\]|\\.|\((?:[^()\\]|\\.|\((?:[^()\\]|\\.)*\))*\))*\)"
    rb"|(BMC|BDC|EMC)(?![^\s()<>\[\]{}/%])",
    re.DOTALL,
)
_OPERAND = b"(</[]>{}%+-.0123456789"
_RUN = re.compile(rb"/?[^\s()<>\[\]{}/%]+$")
_LONGEST_OPERATOR = 200


@contextmanager
def without_artifacts(page: pymupdf.Page) -> Iterator[pymupdf.Page]:
    """The page, or where it has artifacts a copy of it without their text, for as long as the block lasts."""
    content = page.read_contents()
    if b"Artifact" not in content or len(content) > _MAX_CONTENT_BYTES:
        yield page
        return
    copy = _scratch(page.parent)
    stream = copy.get_new_xref()
    copy.update_object(stream, "<<>>")
    copy.update_stream(stream, without(content), compress=0)
    copy.load_page(page.number).set_contents(stream)
    yield copy.load_page(page.number)


def _scratch(document: pymupdf.Document) -> pymupdf.Document:
    """A copy of a document, for a few pages: what is written to it stays in memory."""
    # Kept on the document itself, so that it goes when it goes.
    copy, pages = vars(document).get("kiosk_scratch", (None, 0))
    if copy is None or pages >= _PAGES_A_SCRATCH:
        copy, pages = pymupdf.open(document.name, filetype="pdf"), 0
    vars(document)["kiosk_scratch"] = copy, pages + 1
    return copy


def without(content: bytes) -> bytes:
    """A page's content without the text of its artifacts."""
    if b"BI" in content and re.search(rb"\bBI\b.*?\bID\b", content, re.DOTALL):
        return content  # an inline image is bytes that look like anything: leave such a page as it is
    kept: list[bytes] = []
    at = reached = after_mark = 0
    while found := _MARK.search(content, reached):
        reached = found.end()
        if found[1] is None or not _parted(content[found.start() - 1 : found.start()]):
            continue
        if found[1] != b"EMC" and _is_artifact(content, after_mark, found.start()):
            reached, at = _cut(content, reached, at, kept)
        after_mark = reached
    kept.append(content[at:])
    return b" ".join(kept)


def _cut(content: bytes, start: int, at: int, kept: list[bytes]) -> tuple[int, int]:
    """Leaves out what an artifact that begins at `start` shows; what was from `at` on and stays is put into `kept`.
    Says where the artifact ends, and from where on content is neither kept nor left out yet."""
    operands: list[bytes] = []
    inside = 1
    for token in _TOKEN.finditer(content, start):
        word = token[0]
        if word[:1] in _OPERAND:
            operands.append(word)
            continue
        if word in _SHOWING:
            kept.append(content[at : token.start() - _length(content, operands, token.start())])
            at = token.end()
        elif word in (b"BMC", b"BDC"):
            inside += 1
        elif word == b"EMC":
            inside -= 1
            if not inside:
                return token.end(), at
        operands = []
    return len(content), at


def _is_artifact(content: bytes, after: int, mark: int) -> bool:
    """Whether the mark at `mark` has /Artifact for its first operand. `after` is where the mark before it ended."""
    end = mark
    while (start := content.rfind(b"/Artifact", after, end)) >= 0:
        end = start
        name = start + len(b"/Artifact")
        if not content[name : name + 1].isalnum() and not _follows_operand(content, after, start):
            return all(token[0][:1] in _OPERAND for token in _TOKEN.finditer(content, name, mark))
    return False


def _follows_operand(content: bytes, after: int, start: int) -> bool:
    before = content[after:start].rstrip()[-_LONGEST_OPERATOR:]
    if not before:
        return False
    word = _RUN.search(before)
    return word is None or word[0][:1] in _OPERAND


def _parted(before: bytes) -> bool:
    """Whether a word may begin after this byte, or after nothing."""
    return before.isspace() or before in b"()<>[]{}"


def _length(content: bytes, operands: list[bytes], end: int) -> int:
    """How far before `end` the operands begin."""
    start = end
    for operand in reversed(operands):
        start = content.rindex(operand, 0, start)
    return end - start
