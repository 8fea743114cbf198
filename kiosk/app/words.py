"""The sentences that the window makes from facts: kinds, lengths, places, dates, topics, errors.

Every one goes through Qt's translation, whole: no sentence is glued from pieces that a translator cannot turn round.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from kiosk.catalogue import Advisory, Audience, Kind, Pages, Times, Topic, Whole
from kiosk.errors import KioskError

__all__ = [
    "advisory_line",
    "audience",
    "clock_time",
    "error_sentences",
    "kind",
    "kinds",
    "language_note",
    "listed_in",
    "minutes",
    "month",
    "pages",
    "places",
    "topic",
    "topics",
    "weekday_and_date",
]


translate = QCoreApplication.translate


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Marks `text` for lupdate, which knows it by this name; Qt's own says only that it returns an object."""
    return text


_TOPICS = {
    Topic.VIOLENCE_OR_ABUSE: QT_TRANSLATE_NOOP("topics", "violence or abuse"),
    Topic.SEXUAL_VIOLENCE: QT_TRANSLATE_NOOP("topics", "sexual violence"),
    Topic.NEGLECT: QT_TRANSLATE_NOOP("topics", "neglect"),
    Topic.DOMESTIC_ABUSE: QT_TRANSLATE_NOOP("topics", "domestic abuse"),
    Topic.LOSS_AND_GRIEF: QT_TRANSLATE_NOOP("topics", "loss and grief"),
    Topic.SUICIDE: QT_TRANSLATE_NOOP("topics", "suicide"),
    Topic.SELF_HARM: QT_TRANSLATE_NOOP("topics", "self-harm"),
    Topic.MENTAL_ILL_HEALTH: QT_TRANSLATE_NOOP("topics", "mental ill-health"),
    Topic.SUBSTANCE_USE: QT_TRANSLATE_NOOP("topics", "substance use"),
    Topic.DISCRIMINATION: QT_TRANSLATE_NOOP("topics", "discrimination"),
    Topic.POVERTY: QT_TRANSLATE_NOOP("topics", "poverty"),
    Topic.PRISON_AND_POLICE: QT_TRANSLATE_NOOP("topics", "prison and police"),
    Topic.FAMILY_SEPARATION: QT_TRANSLATE_NOOP("topics", "family separation"),
    Topic.MEDICAL: QT_TRANSLATE_NOOP("topics", "medical"),
}


def minutes(count: int) -> str:
    """'4 min'."""
    return translate("words", "%n min", "length of an item, short", count)


def pages(count: int) -> str:
    """'12 pages'."""
    return translate("words", "%n page(s)", "length of a document", count)


def kind(of: Kind) -> str:
    """What a resource is, with a capital: 'Document'."""
    match of:
        case Kind.PAGE:
            return translate("words", "Page")
        case Kind.DOCUMENT:
            return translate("words", "Document")
        case Kind.FILM:
            return translate("words", "Film")
        case Kind.AUDIO:
            return translate("words", "Podcast")


def kinds(held: Mapping[Kind, int]) -> str:
    """What a section holds, by how many of each kind: 'Page, 6 documents'."""
    parts: list[str] = []
    for one in Kind:
        count = held.get(one, 0)
        if count == 0:
            continue
        if one is Kind.PAGE:
            parts.append(
                translate("words", "Page")
                if count == 1
                else translate("words", "%n page(s) to read", "in a section", count)
            )
        elif one is Kind.DOCUMENT:
            parts.append(translate("words", "%n document(s)", "in a section", count))
        elif one is Kind.FILM:
            parts.append(translate("words", "%n film(s)", "in a section", count))
        else:
            parts.append(translate("words", "%n podcast(s)", "in a section", count))
    listed = QLocale().createSeparatedList(parts) if len(parts) > 3 else listed_in(parts)
    return listed[:1].upper() + listed[1:]


def listed_in(parts: Iterable[str]) -> str:
    """Parts one after the other, with the comma of the language on screen."""
    return translate("words", ", ", "between the parts of a list").join(parts)


def language_note(tag: str) -> str:
    """'In English' of what is in another language than the window speaks, else ''. `tag` is BCP 47."""
    base = tag.partition("-")[0].lower()
    if base in ("", QLocale().name().partition("_")[0]):
        return ""
    match base:
        case "en":
            return translate("words", "In English", "of an item")
        case "ar":
            return translate("words", "In Arabic", "of an item")
        case "ur":
            return translate("words", "In Urdu", "of an item")
        case _:
            name = QLocale(tag).nativeLanguageName() or tag
            return translate("words", "In %1", "a language, in its own name").replace("%1", name)


def audience(of: Audience) -> str:
    """Whom it is written for."""
    match of:
        case Audience.PROFESSIONAL:
            return translate("words", "For people who work with children")
        case Audience.PUBLIC:
            return translate("words", "For everyone")
        case Audience.YOUNG:
            return translate("words", "For young people")


def topic(of: Topic) -> str:
    """A topic, as the middle of a sentence: 'loss and grief'."""
    return translate("topics", _TOPICS[of])


def topics(of: Sequence[Topic]) -> str:
    """Topics as the head of a line: 'Violence or abuse, neglect'."""
    line = listed_in(topic(one) for one in of)
    return line[:1].upper() + line[1:]


def places(advisory: Advisory) -> str:
    """Where an advisory holds: 'page 4', 'pages 3 to 5', '2:10 to 2:40', 'throughout'."""
    parts: list[str] = []
    for place in advisory.places:
        match place:
            case Whole():
                parts.append(translate("words", "throughout", "where in an item something comes up"))
            case Pages() if place.first == place.last:
                parts.append(translate("words", "page %1").replace("%1", str(place.first + 1)))
            case Pages():
                parts.append(
                    translate("words", "pages %1 to %2")
                    .replace("%1", str(place.first + 1))
                    .replace("%2", str(place.last + 1))
                )
            case Times():
                parts.append(
                    translate("words", "%1 to %2", "times in a film")
                    .replace("%1", clock_time(place.start_s))
                    .replace("%2", clock_time(place.end_s))
                )
    return listed_in(parts)


def advisory_line(advisory: Advisory) -> str:
    """One line beside a title: 'Loss and grief, page 2'."""
    return (
        translate("words", "%1, %2", "topics, then where they come up")
        .replace("%1", topics(advisory.topics))
        .replace("%2", places(advisory))
    )


def clock_time(seconds: float) -> str:
    """'2:05', or '1:02:05' from an hour on; digits stay Western in every language, as a ruler's do."""
    whole = max(0, int(seconds))
    hours, rest = divmod(whole, 3600)
    return f"{hours}:{rest // 60:02}:{rest % 60:02}" if hours else f"{rest // 60}:{rest % 60:02}"


def month(published: str) -> str:
    """'2023-07' as 'July 2023'; '2023' stays; '' stays."""
    parts = published.split("-")
    if len(parts) < 2:
        return published
    locale = QLocale()
    name = locale.standaloneMonthName(int(parts[1]))
    if len(parts) == 2:
        return f"{name} {parts[0]}"
    return locale.toString(QDate(int(parts[0]), int(parts[1]), int(parts[2])), "d MMMM yyyy")


def weekday_and_date(year: int, month_number: int, day: int) -> str:
    """'Tuesday 24 November'."""
    return QLocale().toString(
        QDate(year, month_number, day), translate("words", "dddd d MMMM", "a date on the cover, in Qt's letters")
    )


_ERRORS: dict[str, tuple[str, str, str]] = {
    "release-missing": (
        QT_TRANSLATE_NOOP("errors", "There is no library here yet."),
        QT_TRANSLATE_NOOP("errors", "Support still works."),
        QT_TRANSLATE_NOOP("errors", "Please tell a member of staff."),
    ),
    "release-damaged": (
        QT_TRANSLATE_NOOP("errors", "The library on this computer cannot be opened."),
        QT_TRANSLATE_NOOP("errors", "Support still works."),
        QT_TRANSLATE_NOOP("errors", "Please tell a member of staff."),
    ),
    "release-too-new": (
        QT_TRANSLATE_NOOP("errors", "This library needs a newer version of the program."),
        QT_TRANSLATE_NOOP("errors", "Support still works."),
        QT_TRANSLATE_NOOP("errors", "Please tell a member of staff."),
    ),
    "object-missing": (
        QT_TRANSLATE_NOOP("errors", "This item is not on this computer yet."),
        QT_TRANSLATE_NOOP("errors", "The rest of the library still works."),
        QT_TRANSLATE_NOOP("errors", "Try another item, or tell a member of staff."),
    ),
    "object-damaged": (
        QT_TRANSLATE_NOOP("errors", "This item has changed since it was published, so it was not opened."),
        QT_TRANSLATE_NOOP("errors", "The rest of the library still works."),
        QT_TRANSLATE_NOOP("errors", "Try another item, or tell a member of staff."),
    ),
    "document-unreadable": (
        QT_TRANSLATE_NOOP("errors", "This document cannot be read."),
        QT_TRANSLATE_NOOP("errors", "The rest of the library still works."),
        QT_TRANSLATE_NOOP("errors", "Try another item, or tell a member of staff."),
    ),
    "page-failed": (
        QT_TRANSLATE_NOOP("errors", "Sorry, this page cannot be shown."),
        QT_TRANSLATE_NOOP("errors", "The other pages still work."),
        QT_TRANSLATE_NOOP("errors", "Go on to the next page, or try this one again."),
    ),
    "no-film": (
        QT_TRANSLATE_NOOP("errors", "This cannot be played here."),
        QT_TRANSLATE_NOOP("errors", "Its words are beside it."),
        QT_TRANSLATE_NOOP("errors", "Read the words, or choose another item."),
    ),
}


def error_sentences(error: KioskError | str) -> tuple[str, str, str]:
    """What happened, what is still safe, what to do now, for whoever stands there: no path, no title."""
    code = error if isinstance(error, str) else error.code
    fallback = (
        QT_TRANSLATE_NOOP("errors", "Sorry, something did not work."),
        QT_TRANSLATE_NOOP("errors", "Support still works, and nothing was lost."),
        QT_TRANSLATE_NOOP("errors", "Go back, or try again."),
    )
    happened, safe, todo = _ERRORS.get(code, fallback)
    return (
        translate("errors", happened),
        translate("errors", safe),
        translate("errors", todo),
    )
