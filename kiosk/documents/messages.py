"""What the window's process and the document worker say to each other.

Every request has a number, a deadline and one answer; the answer carries the number of its request. One request is
under way at a time. The data that answers are made of is in `document`, and can be imported from here too.

The worker reads files that somebody may have made to do harm, so what it sends is not trusted: `wire` turns bytes into
these types and nothing else.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from kiosk.catalogue import Block
from kiosk.documents.document import (
    Document,
    DocumentInfo,
    Frame,
    Link,
    Match,
    OutlineEntry,
    PageShape,
    Rect,
    Tones,
    Word,
)

__all__ = [
    "Act",
    "Answer",
    "Blocks",
    "CageReport",
    "Close",
    "Document",
    "DocumentInfo",
    "Done",
    "Draw",
    "Drawn",
    "Entries",
    "Failure",
    "FailureKind",
    "Find",
    "Frame",
    "Link",
    "Links",
    "Match",
    "Matches",
    "Open",
    "Outline",
    "OutlineEntry",
    "PageBlocks",
    "PageLinks",
    "PageShape",
    "PageText",
    "PageWords",
    "Ready",
    "Rect",
    "Reply",
    "Request",
    "SelfTest",
    "Text",
    "Tones",
    "Tried",
    "Verb",
    "Word",
    "Words",
]


class Act(Enum):
    """What the cage forbids."""

    WRITE_IN_ROOT = "write a file among the documents"
    WRITE_ELSEWHERE = "write a file elsewhere"
    READ_ELSEWHERE = "read a file that is not a document"
    LIST_ELSEWHERE = "list a folder that is not the documents'"
    DELETE = "delete a file"
    SOCKET = "make a network socket"
    LOCAL_SOCKET = "make a local socket"
    FORK = "start a process"
    EXECUTE = "run a program"
    SIGNAL = "signal another process"
    TRACE = "trace another process"
    RUN_DATA = "run data as code"
    MUCH_MEMORY = "take a gigabyte of memory"


@dataclass(frozen=True, slots=True)
class CageReport:
    """Which protections hold in the worker, and which do not, each in words that the doctor can print."""

    holds: tuple[str, ...] = ()
    absent: tuple[str, ...] = ()

    @property
    def caged(self) -> bool:
        """Whether every protection holds."""
        return bool(self.holds) and not self.absent


# Requests. One at a time: the next is sent when the last was answered.


@dataclass(frozen=True, slots=True)
class Open:
    """Open the file at `path` (its bytes as the system names it) under a handle that the client chose."""

    handle: int
    path: bytes


@dataclass(frozen=True, slots=True)
class Close:
    """Forget a document."""

    handle: int


@dataclass(frozen=True, slots=True)
class Draw:
    """Draw the clip x0 y0 x1 y1 of a page scaled to width × height pixels, into shared memory of `frame_bytes`.

    The page is turned by so many quarters clockwise first; width and height are those of the turned page. Where there
    are `tones`, white and black become those.
    """

    handle: int
    page: int
    width_px: int
    height_px: int
    x0: int
    y0: int
    x1: int
    y1: int
    frame_bytes: int
    turn: int = 0
    tones: Tones | None = None


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a page."""

    handle: int
    page: int


@dataclass(frozen=True, slots=True)
class Text:
    """The text of a page."""

    handle: int
    page: int


@dataclass(frozen=True, slots=True)
class Blocks:
    """The text view of a page."""

    handle: int
    page: int


@dataclass(frozen=True, slots=True)
class Links:
    """The links of a page."""

    handle: int
    page: int


@dataclass(frozen=True, slots=True)
class Outline:
    """The document's table of contents."""

    handle: int


@dataclass(frozen=True, slots=True)
class Find:
    """Where `text` stands on pages `first` to `stop` (excluded)."""

    handle: int
    text: str
    first: int
    stop: int


@dataclass(frozen=True, slots=True)
class SelfTest:
    """Try each forbidden act, from inside."""

    root: bytes


Verb = Open | Close | Draw | Words | Text | Blocks | Links | Outline | Find | SelfTest


@dataclass(frozen=True, slots=True)
class Request:
    """One question. The worker ends itself when it has spent `deadline_s` on it."""

    number: int
    deadline_s: float
    verb: Verb


# Answers.


class FailureKind(Enum):
    """Why there is no answer; the client makes the named error of it."""

    LOCKED = "locked"
    EMPTY = "empty"
    UNREADABLE = "unreadable"
    PAGE = "page"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Failure:
    """No answer, and why. `why` is for editors and logs, never for a visitor."""

    kind: FailureKind
    why: str
    page: int = 0


@dataclass(frozen=True, slots=True)
class Ready:
    """The worker's first word, number 0: it has closed its doors, and says which of them are shut."""

    cage: CageReport


@dataclass(frozen=True, slots=True)
class Done:
    """It is done, and there is nothing more to say."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """The frame is drawn."""


@dataclass(frozen=True, slots=True)
class PageText:
    """The text of a page."""

    text: str


@dataclass(frozen=True, slots=True)
class PageWords:
    """The words of a page."""

    words: tuple[Word, ...]


@dataclass(frozen=True, slots=True)
class PageBlocks:
    """The text view of a page."""

    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class PageLinks:
    """The links of a page."""

    links: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Entries:
    """The table of contents."""

    entries: tuple[OutlineEntry, ...]


@dataclass(frozen=True, slots=True)
class Matches:
    """The places found, in order."""

    matches: tuple[Match, ...]


@dataclass(frozen=True, slots=True)
class Tried:
    """What happened to each forbidden act: True where it was refused."""

    refused: tuple[tuple[Act, bool], ...]


Answer = (
    Failure
    | Ready
    | Done
    | Drawn
    | DocumentInfo
    | PageText
    | PageWords
    | PageBlocks
    | PageLinks
    | Entries
    | Matches
    | Tried
)


@dataclass(frozen=True, slots=True)
class Reply:
    """One answer to one request."""

    number: int
    answer: Answer
