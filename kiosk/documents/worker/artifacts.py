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
_SHOWING = frozenset((b"Tj", b"TJ", b"'", b'"'))
# One token of a content stream (ISO 32000-1 §7.2): comment, string, hex string, dictionary mark, bracket, or a run of
# anything else. A string's parentheses nest; two levels are followed, and deeper ones are rare and only end it early.
_TOKEN = re.compile(
    rb"%[^\r\n]*"
    rb"|\((?:[^()\\]|\\.|\((?:[^()\\]|\\.|\((?:[^()\\]|\\.)*\))*\))*\)"
    rb"|<<|>>|<[0-9A-Fa-f\s]*>|[\[\]{}]|/[^\s()<>\[\]{}/%]*|[^\s()<>\[\]{}/%]+",
    re.DOTALL,
)


@contextmanager
def without_artifacts(page: pymupdf.Page) -> Iterator[pymupdf.Page]:
    """The page, or where it has artifacts a copy of it without their text, for as long as the block lasts."""
    content = page.read_contents()
    if b"Artifact" not in content or len(content) > _MAX_CONTENT_BYTES:
        yield page
        return
    copy = pymupdf.open(page.parent.name, filetype="pdf")
    try:
        scratch = copy.load_page(page.number)
        stream = copy.get_new_xref()
        copy.update_object(stream, "<<>>")
        copy.update_stream(stream, without(content))
        scratch.set_contents(stream)
        yield copy.load_page(page.number)
    finally:
        copy.close()


def without(content: bytes) -> bytes:
    """A page's content without the text of its artifacts."""
    if b"BI" in content and re.search(rb"\bBI\b.*?\bID\b", content, re.DOTALL):
        return content  # an inline image is bytes that look like anything: leave such a page as it is
    kept: list[bytes] = []
    artifact: list[bool] = []
    operands: list[bytes] = []
    at = 0
    for token in _TOKEN.finditer(content):
        word = token[0]
        if word[:1] in b"(</[]>{}%+-.0123456789":
            operands.append(word)
            continue
        if word in _SHOWING and any(artifact):
            kept.append(content[at : token.start() - _length(content, operands, token.start())])
            at = token.end()
        elif word in (b"BMC", b"BDC"):
            artifact.append(operands[:1] == [b"/Artifact"])
        elif word == b"EMC" and artifact:
            artifact.pop()
        operands = []
    kept.append(content[at:])
    return b" ".join(kept)


def _length(content: bytes, operands: list[bytes], end: int) -> int:
    """How far before `end` the operands begin."""
    start = end
    for operand in reversed(operands):
        start = content.rindex(operand, 0, start)
    return end - start
