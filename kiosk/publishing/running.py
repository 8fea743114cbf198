"""Running heads and feet: lines that a document repeats on its pages, and that nobody looks for.

A line counts as running where it stands among the first or last lines of at least three pages, and of most pages, with
its digits left out of account ("Page 3", "Page 4"). They are taken out of what search finds; pages and text view keep
what they have.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

__all__ = ["without_running_lines"]

_AT_EACH_END = 3
_LEAST_PAGES = 3
_MOST_OF_THEM = 0.6
_DIGITS = re.compile(r"\d+")


def without_running_lines(texts: Sequence[str]) -> list[str]:
    """The texts of a document's pages, in order, without the lines that run through it.

    >>> without_running_lines(["A\\nGuide 1", "B\\nGuide 2", "C\\nGuide 3"])
    ['A', 'B', 'C']
    """
    pages = [text.split("\n") for text in texts]
    seen = Counter(line for lines in pages for line in {_form(lines[at]) for at in _ends(lines)} if line)
    least = max(_LEAST_PAGES, _MOST_OF_THEM * sum(any(map(_form, lines)) for lines in pages))
    running = {line for line, count in seen.items() if count >= least}
    return [
        "\n".join(line for at, line in enumerate(lines) if at not in _ends(lines) or _form(line) not in running)
        for lines in pages
    ]


def _form(line: str) -> str:
    return " ".join(_DIGITS.sub("#", line).casefold().split())


def _ends(lines: Sequence[str]) -> set[int]:
    """The places of the first and last lines that say something."""
    said = [at for at, line in enumerate(lines) if line.strip()]
    return {*said[:_AT_EACH_END], *said[-_AT_EACH_END:]}
