"""`kiosk sync`: look for a newer library, bring it, go back."""

from __future__ import annotations

import json
import os
from datetime import UTC, datetime

import click

from kiosk import paths
from kiosk.catalogue import COLLECTION_ADVISORY
from kiosk.cli.progress import bytes_progress
from kiosk.errors import Misuse
from kiosk.library.changes import Changed, Changes, changes
from kiosk.library.release import open_release
from kiosk.safeguarding.visit import Mode, Visit
from kiosk.settings import load_settings
from kiosk.syncing import in_use, run, sources
from kiosk.syncing.machine import the_clock, the_machine
from kiosk.syncing.refusals import megabytes
from kiosk.syncing.sources import Source

__all__ = ["sync"]

_SAYS = {
    Changed.ADDED: "New",
    Changed.REMOVED: "No longer there",
    Changed.NEW_EDITION: "New edition",
    Changed.ADVISORIES: "Its notes on content changed",
    Changed.DETAILS: "Its description changed",
}


@click.command(epilog="Example: kiosk sync --from /media/stick/library --dry-run")
@click.option("--from", "where", metavar="URL|FOLDER", help="Where from; what the site's settings say if not said.")
@click.option("--dry-run", is_flag=True, help="Say what would come and what would change, and put nothing in use.")
@click.option("--back", is_flag=True, help="Go back to the library that was in use before.")
@click.option("--again", is_flag=True, help="Bring a library that was put back before.")
@click.option("--json", "as_json", is_flag=True, help="Answer in JSON.")
def sync(where: str | None, dry_run: bool, back: bool, again: bool, as_json: bool) -> None:
    """Bring the newest library to this machine.

    From an https address, a folder or a stick. Nothing is put in use before all of it has arrived and was checked;
    what has arrived is kept if it stops, and it goes on from there.
    """
    home, bundle = paths.home(), paths.bundle()
    machine = the_machine(bundle, home)
    now = datetime.now(UTC)
    if back:
        if where or dry_run or again:
            raise Misuse("--back goes with nothing else.", todo="kiosk sync --back")
        with run.alone(machine, ""):
            run.go_back(machine, now)
        click.echo(json.dumps({"back": True}) if as_json else "The library before is in use again.")
        return
    settings = load_settings(home.site, home.user_settings, os.environ).settings
    named = where or settings.sync_source
    if not named:
        raise Misuse("There is no source to sync from.", todo="Say one with --from, or set sync_source in site.toml.")
    source = sources.named(named)
    with run.alone(machine, source.name):
        trusted = the_clock(machine, now)
        offer = run.look(machine, source, trusted.now, again=again)
        if offer.held_back:
            _answer(as_json, offer, None, f"Library {offer.number} was put back here. --again brings it.", False)
            return
        if offer.plan.nothing_new:
            run.take(machine, source, offer, now)
            _answer(as_json, offer, None, f"This machine has the newest library that {source.name} knows of.", False)
            return
        different = _what_changes(machine, source, offer)
        if dry_run:
            _answer(as_json, offer, different, _plan_words(offer), False)
            return
        with bytes_progress("Fetching") as progress:
            run.take(machine, source, offer, now, progress)
        brought = "" if offer.trusted.confirmed else " It could not be confirmed as the newest."
        _answer(as_json, offer, different, f"Library {offer.number} is in use from the next start on.{brought}", True)


def _what_changes(machine: run.Machine, source: Source, offer: run.Offer) -> Changes:
    visit = Visit(Mode.STAFF)
    visit.agree([COLLECTION_ADVISORY])
    with (
        open_release(in_use.library_in_use(machine.bundled, machine.library)) as old,
        run.preview(machine, source, offer) as new,
    ):
        return changes(old, new, visit)


def _plan_words(offer: run.Offer) -> str:
    files = len(offer.plan.fetch) + (1 if offer.plan.library else 0)
    return (
        f"Library {offer.number} would come: {files} files, {megabytes(offer.fetch_bytes)}; "
        f"{megabytes(offer.free_bytes)} are free."
    )


def _answer(as_json: bool, offer: run.Offer, different: Changes | None, says: str, taken: bool) -> None:
    if as_json:
        facts = {
            "source": offer.source,
            "release": offer.release,
            "number": offer.number,
            "taken": taken,
            "confirmed": offer.trusted.confirmed,
            "nothing_new": offer.plan.nothing_new,
            "fetch_bytes": offer.fetch_bytes,
            "fetch_files": len(offer.plan.fetch) + (1 if offer.plan.library else 0),
            "free_bytes": offer.free_bytes,
            "changes": [] if different is None else _facts(different),
        }
        click.echo(json.dumps(facts, ensure_ascii=True))
        return
    for line in _lines(different) if different is not None else ():
        click.echo(line)
    click.echo(says)


def _facts(different: Changes) -> list[dict[str, object]]:
    found: list[dict[str, object]] = [
        {
            "what": one.what.value,
            "resource": one.resource,
            "title": one.title,
            "pages": [page + 1 for page in one.pages],
        }
        for one in different.resources
    ]
    for what, names in _contacts(different):
        found.extend({"what": what, "contact": name} for name in names)
    return found


def _lines(different: Changes) -> list[str]:
    lines = []
    for one in different.resources:
        pages = ", ".join(str(page + 1) for page in one.pages[:12])
        more = " and more" if len(one.pages) > 12 else ""
        lines.append(f"{_SAYS[one.what]}: {one.title}" + (f" (pages {pages}{more})" if pages else ""))
    words = {"contact-added": "New contact", "contact-removed": "Contact gone", "contact-changed": "Contact changed"}
    for what, names in _contacts(different):
        lines.extend(f"{words[what]}: {name}" for name in names)
    return lines or ["Nothing changes that a person would see."]


def _contacts(different: Changes) -> tuple[tuple[str, tuple[str, ...]], ...]:
    return (
        ("contact-added", different.contacts_added),
        ("contact-removed", different.contacts_removed),
        ("contact-changed", different.contacts_changed),
    )
