"""`kiosk library`: info, search, verify, export. Answers as staff unless --mode public says otherwise."""

from __future__ import annotations

import json
from datetime import date, datetime
from pathlib import Path
from typing import Any

import click

from kiosk import paths
from kiosk.catalogue import COLLECTION_ADVISORY, Kind, ResourceId
from kiosk.errors import KioskError
from kiosk.library import content, withdrawn
from kiosk.library.release import Release, open_release
from kiosk.library.search import Hit, search
from kiosk.library.verify import ObjectState, verify
from kiosk.safeguarding.support import answers
from kiosk.safeguarding.visit import Mode, Visit
from kiosk.syncing.in_use import is_signed, library_in_use

__all__ = ["library"]

_MODE = click.option(
    "--mode",
    type=click.Choice([mode.value for mode in Mode]),
    default=Mode.STAFF.value,
    show_default=True,
    help="Answer as this window would; public withholds what stands under a note.",
)
_JSON = click.option("--json", "as_json", is_flag=True, help="Answer in JSON.")
_COLLECTION = click.option(
    "--collection", "folder", type=click.Path(path_type=Path), help="A published folder, in place of the one in use."
)


@click.group(epilog="Example: kiosk library info --json")
def library() -> None:
    """Look into the library."""


def _folder(named: Path | None) -> Path:
    """The published folder that was named, else the one that the window opens."""
    return named if named is not None else library_in_use(paths.bundle().published, paths.home().library)


def _open(folder: Path | None) -> Release:
    return open_release(_folder(folder), withdrawn=withdrawn.read(paths.home().library))


def _visit(mode: str, release: Release) -> Visit:
    """A visit that was shown the collection's advisory; in public mode its words go to stderr, as to a screen."""
    visit = Visit(Mode(mode))
    if visit.mode is Mode.PUBLIC:
        click.echo(f"{release.advisory.title}: {release.advisory.text}", err=True)
    visit.agree([COLLECTION_ADVISORY])
    return visit


@library.command(epilog="Example: kiosk library info --json")
@_JSON
@_MODE
@_COLLECTION
def info(as_json: bool, mode: str, folder: Path | None) -> None:
    """What this library is and holds."""
    release = _open(folder)
    visit = _visit(mode, release) if mode != Mode.PUBLIC.value else _quiet(release)
    resources = release.resources(visit, today=date.today())
    facts: dict[str, Any] = {
        "release": release.info.id,
        "title": release.info.title,
        "edition": release.info.edition,
        "starter": release.info.starter,
        "signed": release.info.signed,
        "sections": len(release.sections),
        "resources": len(resources),
        "documents": sum(1 for one in resources if one.kind is Kind.DOCUMENT),
        "pages": sum(release.facts(one.id).pages for one in resources),
        "contacts": len(release.contacts),
        "sessions": len(release.sessions()),
    }
    if as_json:
        click.echo(json.dumps(facts, ensure_ascii=False))
        return
    signed = "signed" if release.info.signed else "unsigned, checked by its hashes"
    click.echo(f"{facts['title']}\nEdition {facts['edition']}, release {facts['release']} ({signed})")
    for name in ("sections", "resources", "documents", "pages", "contacts", "sessions"):
        click.echo(f"{facts[name]:>7} {name}")


def _quiet(release: Release) -> Visit:
    visit = Visit(Mode.PUBLIC)
    visit.agree([COLLECTION_ADVISORY])
    return visit


@library.command("search", epilog='Example: kiosk library search "readiness checklist" --json')
@click.argument("text")
@_JSON
@_MODE
@_COLLECTION
@click.option("--limit", default=20, type=click.IntRange(1, 2000), show_default=True, help="How many items to list.")
def search_(text: str, as_json: bool, mode: str, folder: Path | None, limit: int) -> None:
    """Search every page, recording and title for TEXT."""
    release = _open(folder)
    results = search(release, text, _visit(mode, release), limit=limit, today=date.today())
    if as_json:
        hits = [
            {
                "resource": group.resource.id,
                "title": group.resource.title,
                "section": group.section_title,
                "kind": group.resource.kind.value,
                "page": hit.page + 1 if hit.page is not None else None,
                "label": hit.label,
                "snippet": None if hit.withheld else _snippet(hit, "", ""),
                "withheld": hit.withheld,
            }
            for group in results.groups
            for hit in group.hits
        ]
        answer = {
            "query": results.query,
            "total": results.total,
            "withheld": results.withheld,
            "support_first": results.distress,
            "suggestions": list(results.suggestions),
            "hits": hits,
        }
        click.echo(json.dumps(answer, ensure_ascii=False))
        return
    if results.distress:
        _echo_support(release, Mode(mode))
    for group in results.groups:
        click.echo(click.style(group.resource.title, bold=True) + f"  ({group.section_title})")
        for hit in group.hits:
            where = f"page {hit.label}" if hit.page is not None else "about it"
            said = "withheld: it stands under a note" if hit.withheld else _snippet(hit, "[", "]")
            click.echo(f"  {where}: {said}")
    click.echo(f"{results.total} found." if results.total else "Nothing found under those words.")
    if results.suggestions:
        click.echo("Try: " + ", ".join(results.suggestions))


def _echo_support(release: Release, mode: Mode) -> None:
    """Who can help, before everything else."""
    click.echo("Support for me or my child:")
    for one in answers(release.contacts, None, None, mode, datetime.now())[:6]:
        click.echo(f"  {one.contact.name}: {one.channels[0].value}")
    click.echo()


def _snippet(hit: Hit, before: str, after: str) -> str:
    return "".join(f"{before}{span.text}{after}" if span.marked else span.text for span in hit.snippet)


@library.command("verify", epilog="Example: kiosk library verify --json")
@_JSON
@_COLLECTION
def verify_(as_json: bool, folder: Path | None) -> None:
    """Check every file of the library against its hash."""
    where = _folder(folder)
    report, signed = verify(where), is_signed(where)
    bad = [(digest, state) for digest, state in report.objects if state is not ObjectState.RIGHT]
    if as_json:
        wrong = [{"object": digest, "state": state.value} for digest, state in bad]
        answer = {"library": report.library_ok, "objects": len(report.objects), "wrong": wrong, "signed": signed}
        click.echo(json.dumps(answer))
    elif report.library_ok and not bad:
        unsigned = "" if signed else " (unsigned)"
        click.echo(f"The library and its {len(report.objects)} files are as they were published{unsigned}.")
    if not report.library_ok or bad:
        count = len(bad) + (not report.library_ok)
        raise KioskError(
            f"{count} of the library's files {'is' if count == 1 else 'are'} not as published.",
            safe="Nothing was changed.",
            todo="Bring the library again, from its publisher or a stick.",
        )


@library.command(epilog="Example: kiosk library export compassionate-leeds ~/Desktop")
@click.argument("resource")
@click.argument("dest", type=click.Path(path_type=Path))
@_MODE
@_COLLECTION
def export(resource: str, dest: Path, mode: str, folder: Path | None) -> None:
    """Copy the file of RESOURCE to DEST, a folder or a new file."""
    release = _open(folder)
    written = content.export(release, ResourceId(resource), _visit(mode, release), dest, today=date.today())
    click.echo(f"Copied to {written}")
