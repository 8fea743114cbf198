"""The accessibility statement: true line by line, what was not tried included.

English here; the window translates each line by its own words, the command line prints them as they are.
"""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["STATEMENT", "Passage"]


@dataclass(frozen=True, slots=True)
class Passage:
    """One part of the statement: a title and its lines."""

    title: str
    lines: tuple[str, ...]


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Marks `text` for lupdate, which knows it by this name."""
    return text


STATEMENT = (
    Passage(
        QT_TRANSLATE_NOOP("Statement", "What this says"),
        (
            QT_TRANSLATE_NOOP(
                "Statement",
                "This is about the program and the documents that come with it. Those who make the program wrote it "
                "from tests that they ran themselves. Nobody else has checked it yet.",
            ),
            QT_TRANSLATE_NOOP(
                "Statement",
                "The aim is level AA of the Web Content Accessibility Guidelines 2.2, as EN 301 549 applies them to "
                "programs and to screens in public places. We do not claim that all of it is met.",
            ),
        ),
    ),
    Passage(
        QT_TRANSLATE_NOOP("Statement", "What was tested"),
        (
            QT_TRANSLATE_NOOP(
                "Statement",
                "Tests walk the screens as a screen reader meets them: what each thing is called, what it is, in which "
                "order it is read, and how large it is to touch.",
            ),
            QT_TRANSLATE_NOOP(
                "Statement",
                "A test program reads and works the screens over AT-SPI, which screen readers use on Linux.",
            ),
            QT_TRANSLATE_NOOP(
                "Statement",
                "Text has a contrast of at least 7 to 1 and lines of at least 3 to 1 in each choice of colours, as "
                "calculated from the colours.",
            ),
            QT_TRANSLATE_NOOP(
                "Statement", "Text can be made twice as large. Screens were looked at in three sizes, upright as well."
            ),
            QT_TRANSLATE_NOOP(
                "Statement",
                "Every document that has words can be read as text. A tagged document is read in the order that it "
                "says itself; the documents that come with the program are tagged.",
            ),
        ),
    ),
    Passage(
        QT_TRANSLATE_NOOP("Statement", "What was not tested"),
        (
            QT_TRANSLATE_NOOP(
                "Statement", "Nobody who uses a screen reader, a magnifier, a switch or voice control has tried it yet."
            ),
            QT_TRANSLATE_NOOP("Statement", "It was not tried on a real touchscreen, or on a stand in a real centre."),
            QT_TRANSLATE_NOOP("Statement", "It was not tried with Orca, NVDA, Narrator or VoiceOver themselves."),
            QT_TRANSLATE_NOOP("Statement", "It was tested on Debian 12 alone, not on Windows or macOS."),
            QT_TRANSLATE_NOOP(
                "Statement", "Translations have not been checked by people who speak those languages from birth."
            ),
        ),
    ),
    Passage(
        QT_TRANSLATE_NOOP("Statement", "What does not work yet"),
        (
            QT_TRANSLATE_NOOP(
                "Statement",
                "The program does not speak. Whoever cannot see the screen needs a screen reader on the machine.",
            ),
            QT_TRANSLATE_NOOP("Statement", "There is no keyboard on the screen, so searching needs a real one."),
            QT_TRANSLATE_NOOP("Statement", "Films have captions, but no audio description and no sign language."),
            QT_TRANSLATE_NOOP(
                "Statement",
                "Where a document does not say its reading order, the order and the headings are guessed. The screen "
                "says so before it is read.",
            ),
            QT_TRANSLATE_NOOP(
                "Statement",
                "A document that is a scan has no words to read as text. The screen says so, and shows its pages.",
            ),
            QT_TRANSLATE_NOOP(
                "Statement",
                "In documents written from right to left, spaces and stops beside numbers may be out of place.",
            ),
        ),
    ),
    Passage(
        QT_TRANSLATE_NOOP("Statement", "If something is in your way"),
        (
            QT_TRANSLATE_NOOP(
                "Statement",
                "Please tell a member of staff here. They can read things with you.",
            ),
        ),
    ),
)
