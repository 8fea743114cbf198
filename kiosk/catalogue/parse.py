"""The one door through which collection.toml becomes a `Collection`.

- Every mistake is a finding with its place and what to do; all are found at once, in the order of the format.
- The collection is None only where a mistake keeps some part of it from being made. An unknown name or a file that is
  not there is a mistake too (a release is not built with it), yet the rest can be looked at.
- Whatever the bytes are, the answer is findings, or one CollectionError (NoPermission where it may not be read).
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kiosk.catalogue.collection import Collection, CollectionAdvisory, EverydayWords, Section
from kiosk.catalogue.finding import Finding, Weight
from kiosk.catalogue.parse_contact import read_contacts
from kiosk.catalogue.parse_resource import read_resources
from kiosk.catalogue.parse_session import read_sessions
from kiosk.catalogue.reading import FILE, MOST_FINDINGS, Findings, Table, TooManyFindings, unique
from kiosk.catalogue.vocabulary import Kind, SectionId
from kiosk.errors import CollectionMissing, CollectionUnreadable, from_os_error
from kiosk.settings.toml import TomlRefused, read_toml

__all__ = ["ParsedCollection", "parse_collection"]


@dataclass(frozen=True, slots=True)
class ParsedCollection:
    """What was read, and everything an editor should know about it."""

    collection: Collection | None
    findings: tuple[Finding, ...]

    @property
    def mistakes(self) -> tuple[Finding, ...]:
        """The findings that a release cannot be built with."""
        return tuple(finding for finding in self.findings if finding.weight is Weight.MISTAKE)


def parse_collection(folder: Path) -> ParsedCollection:
    """Reads `folder`/collection.toml, and looks whether the files that it names are there.

    Raises CollectionMissing where there is none, CollectionUnreadable where it is no TOML of a sensible size and
    depth, and NoPermission or DeviceError where the disk would not give it.
    """
    path = folder / FILE
    try:
        values = read_toml(path)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise CollectionMissing(folder) from error
    except TomlRefused as error:
        raise CollectionUnreadable(path, error.why) from error
    except OSError as error:
        raise from_os_error(error, path) from error
    findings = Findings()
    try:
        collection = _read(values, folder, findings)
    except TooManyFindings:
        collection = None
        findings.found.append(
            Finding(
                Weight.MISTAKE,
                FILE,
                "the rest",
                f"There are more than {MOST_FINDINGS} findings; the rest was not looked at.",
                "Correct these first.",
            )
        )
    return ParsedCollection(collection, tuple(findings.found))


def _read(values: dict[str, object], folder: Path, findings: Findings) -> Collection | None:
    top = Table(values, "", findings)
    about = top.table("collection", needed=True)
    head = _Head.read(about) if about is not None else None
    sections = _sections(top.tables("section", needed=True))
    resources = top.tables("resource")
    kinds = _kinds(values.get("resource"))
    made = read_resources(resources, folder, _ids(values.get("section")))
    contacts = read_contacts(top.tables("contact"), _ids(values.get("contact")))
    sessions = read_sessions(top.tables("session"), kinds)
    words = tuple(_words(each) for each in top.tables("words"))
    top.close()
    if not top.is_whole or head is None:
        return None
    return Collection(
        id=head.id,
        title=head.title,
        edition=head.edition,
        language=head.language,
        publisher=head.publisher,
        rights=head.rights,
        starter=head.starter,
        advisory=head.advisory,
        sections=sections,
        resources=made,
        contacts=contacts,
        sessions=sessions,
        words=words,
    )


@dataclass(frozen=True, slots=True)
class _Head:
    id: str
    title: str
    edition: str
    language: str
    publisher: str
    rights: str
    starter: bool
    advisory: CollectionAdvisory

    @staticmethod
    def read(table: Table) -> _Head:
        """What the [collection] table says; empty where it is mistaken."""
        identity, title = table.slug(), table.line("title", needed=True)
        edition, language = table.line("edition", needed=True), table.language()
        publisher, rights = table.line("publisher", needed=True), table.text("rights", needed=True)
        starter = table.yes("starter")
        advisory = CollectionAdvisory("", "")
        inside = table.table("advisory", needed=True)
        if inside is not None:
            advisory = CollectionAdvisory(inside.line("title", needed=True), inside.text("text", needed=True))
            inside.close()
        table.close()
        return _Head(identity, title, edition, language, publisher, rights, starter, advisory)


def _sections(tables: tuple[Table, ...]) -> tuple[Section, ...]:
    taken: set[str] = set()
    made: list[Section] = []
    for order, table in enumerate(tables, 1):
        identity = table.slug()
        unique(table, identity, taken, lambda own: f"There are two sections called {own}.")
        title, summary = table.line("title", needed=True), table.text("summary", needed=True)
        also_known_as = table.lines("also_known_as")
        table.close()
        made.append(Section(SectionId(identity), title, order, summary, also_known_as))
    return tuple(made)


def _words(table: Table) -> EverydayWords:
    say, distress = table.lines("say", needed=True), table.yes("distress")
    means = table.lines("means", needed=not distress)
    language = table.language(default="en")
    table.close()
    return EverydayWords(say, means, language, distress)


def _ids(tables: object) -> dict[str, int]:
    """The ids in a list of tables not yet read, in order, for others to refer to."""
    return {own: order for order, own in enumerate(_kinds(tables))}


def _kinds(tables: object) -> dict[str, Kind | None]:
    """The ids in a list of tables not yet read, and their kinds; mistakes are said where the tables are read."""
    found: dict[str, Kind | None] = {}
    for each in tables if isinstance(tables, list) else ():
        if isinstance(each, dict) and isinstance(own := each.get("id"), str):
            found.setdefault(own, next((kind for kind in Kind if kind.value == each.get("kind")), None))
    return found
