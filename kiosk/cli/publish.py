"""`kiosk publish`: new, check, build; the commands that sign are in `signing`."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from kiosk.catalogue import Finding, Weight
from kiosk.cli import signing
from kiosk.errors import CollectionFaulty
from kiosk.publishing import build as building
from kiosk.publishing import preflight, scaffold, titles

__all__ = ["publish"]

_FOLDER = click.Path(path_type=Path)
_JSON = click.option("--json", "as_json", is_flag=True, help="Answer in JSON.")
_JOBS = click.option(
    "--jobs", type=click.IntRange(1, 64), help="How many documents to read at once; one a core if not said."
)


@click.group(epilog="Example: kiosk publish new ours --from ~/Documents/leaflets")
def publish() -> None:
    """Make a collection, check it, build it into a release, sign it and bring it to where machines find it."""


for _command in (
    signing.keys,
    signing.sign,
    signing.confirm,
    signing.status,
    signing.push,
    signing.revert,
    signing.withdraw,
):
    publish.add_command(_command)


@publish.command(epilog="Example: kiosk publish new ours --from ~/Documents/leaflets")
@click.argument("folder", metavar="DIR", type=_FOLDER)
@click.option("--from", "source", metavar="FOLDER", type=_FOLDER, help="Take the PDFs, films and sounds in FOLDER.")
@_JSON
def new(folder: Path, source: Path | None, as_json: bool) -> None:
    """Write a new collection to DIR: an example, or what stands in a folder.

    What comes from a folder is seen in staff mode only, until an editor has looked at it and said so.
    """
    made = scaffold.new(folder, source, titles.of)
    if as_json:
        skipped = [{"file": one.file, "why": one.why} for one in made.skipped]
        counts = {"documents": made.documents, "films": made.films, "sounds": made.sounds}
        _answer({"folder": str(folder), **counts, "skipped": skipped})
        return
    for one in made.skipped:
        click.echo(f"Not taken: {one.file} ({one.why})")
    if source is not None:
        click.echo(f"Taken: {made.documents} documents, {made.films} films, {made.sounds} sounds.")
    click.echo(f"The collection is in {folder}. Next: kiosk publish check {folder}")


@publish.command(epilog="Example: kiosk publish check ours --json")
@click.argument("folder", metavar="DIR", type=_FOLDER)
@_JSON
@_JOBS
def check(folder: Path, as_json: bool, jobs: int | None) -> None:
    """Say everything that an editor should know about the collection in DIR. Changes nothing.

    Ends with 1 where there are mistakes, with 0 where there is only advice.
    """
    with _progress("Checking") as progress:
        findings = preflight.check(folder, jobs=jobs, progress=progress)
    mistakes = sum(finding.weight is Weight.MISTAKE for finding in findings)
    if as_json:
        _answer({"mistakes": mistakes, "advice": len(findings) - mistakes, "findings": [*map(_facts, findings)]})
    else:
        _print(findings)
        if not mistakes:
            click.echo(f"Ready to build, with {len(findings)} pieces of advice." if findings else "Ready to build.")
    if mistakes:
        raise CollectionFaulty(mistakes)


@publish.command(epilog="Example: kiosk publish build ours published --json")
@click.argument("folder", metavar="DIR", type=_FOLDER)
@click.argument("out", metavar="OUT", type=_FOLDER)
@_JSON
@_JOBS
def build(folder: Path, out: Path, as_json: bool, jobs: int | None) -> None:
    """Build the collection in DIR into a release in the published folder OUT.

    A file that cannot be read is left out and named; mistakes in the collection stop the build.
    """
    try:
        with _progress("Reading") as progress:
            report = building.build(folder, out, jobs=jobs, progress=progress)
    except building.FaultyCollection as error:
        _print([one for one in error.findings if one.weight is Weight.MISTAKE], err=True)
        raise
    if as_json:
        left_out = [{"file": one.file, "why": one.why} for one in report.left_out]
        counts = {"documents": report.documents, "pages": report.pages}
        _answer({**counts, "left_out": left_out, "seconds": report.seconds, "release": report.release_hash})
        return
    for one in report.left_out:
        click.echo(f"Left out: {one.file}: {one.why}")
    click.echo(f"Built {report.documents} documents with {report.pages} pages in {report.seconds:.1f} s, into {out}")


def _answer(facts: object) -> None:
    click.echo(json.dumps(facts, ensure_ascii=True))


def _facts(finding: Finding) -> dict[str, str]:
    return {
        "weight": finding.weight.value,
        "file": finding.file,
        "place": finding.place,
        "what": finding.what,
        "todo": finding.todo,
    }


def _print(findings: list[Finding] | tuple[Finding, ...], *, err: bool = False) -> None:
    for finding in findings:
        click.echo(f"{finding.weight.value.capitalize()}: {finding}", err=err)


@contextmanager
def _progress(doing: str) -> Iterator[Callable[[int, int, str], None] | None]:
    """A bar on the terminal; nothing where nobody is looking."""
    if not (sys.stderr.isatty() and sys.stdout.isatty()):
        yield None
        return
    from rich.console import Console
    from rich.markup import escape
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(doing, total=None)

        def report(done: int, total: int, name: str) -> None:
            bar.update(task, completed=done, total=total, description=f"{doing} {escape(name)}")

        yield report
