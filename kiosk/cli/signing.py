"""`kiosk publish keys | sign | confirm | status | push`: from a built release to one that machines believe."""

from __future__ import annotations

import json
import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import click

from kiosk.catalogue import ResourceId
from kiosk.cli.progress import bytes_progress
from kiosk.errors import Misuse
from kiosk.publishing import keys as keys_
from kiosk.publishing import pushing, signing
from kiosk.publishing.review import due_for_review

__all__ = ["confirm", "keys", "push", "revert", "sign", "status", "withdraw"]

_FOLDER = click.Path(path_type=Path)
_JSON = click.option("--json", "as_json", is_flag=True, help="Answer in JSON.")
_KEYS = click.option("--keys", "folder", metavar="KEYS", type=_FOLDER, required=True, help="The folder of the keys.")
_WARN_DAYS = {"timestamp": 4}
_WARN_DAYS_ELSE = 30


def _passphrase(new: bool = False) -> str:
    """From KIOSK_KEYS_PASSPHRASE where a machine signs; else asked for, without showing it."""
    said = os.environ.get("KIOSK_KEYS_PASSPHRASE")
    if said is not None:
        return said
    asked: str = click.prompt("Passphrase of the keys", hide_input=True, confirmation_prompt=new, err=True)
    return asked


@click.command(epilog="Example: kiosk publish keys ~/library-keys --roots 3 --threshold 2")
@click.argument("folder", metavar="KEYS", type=_FOLDER)
@click.option("--roots", type=click.IntRange(1, 9), default=3, show_default=True, help="How many root keys.")
@click.option("--threshold", type=click.IntRange(1, 9), default=2, show_default=True, help="How many must sign.")
@click.option("--replace", metavar="NAME", help="Make a new key in the place of a lost one.")
@click.option("--published", metavar="PUBLISHED", type=_FOLDER, help="With --replace: where to say so, signed.")
@_JSON
def keys(folder: Path, roots: int, threshold: int, replace: str | None, published: Path | None, as_json: bool) -> None:
    """Make a publisher's keys in the new folder KEYS, and a recovery sheet to print.

    The keys are encrypted with a passphrase. Keep the root keys apart, away from any network.
    """
    if replace is not None:
        if published is None:
            raise Misuse("--replace needs --published.", todo="Name the published folder that machines read.")
        _replace(folder, replace, published, as_json)
        return
    ring = keys_.make(folder, _passphrase(new=True), roots=roots, root_threshold=threshold)
    sheet = folder / "recovery-sheet.txt"
    sheet.write_text(keys_.recovery_sheet(ring), encoding="utf-8")
    if as_json:
        click.echo(json.dumps({"folder": str(folder), "keys": sorted(ring.public), "sheet": str(sheet)}))
        return
    click.echo(f"{len(ring.public)} keys are in {folder}. Print {sheet.name}, then move the root keys to sticks.")


def _replace(folder: Path, name: str, published: Path, as_json: bool) -> None:
    passphrase = _passphrase()
    old = keys_.open_keys(folder, passphrase)
    version = signing.rotate(published, old, keys_.replace_key(old, name, passphrase), datetime.now(UTC))
    if as_json:
        click.echo(json.dumps({"replaced": name, "root": version}))
        return
    click.echo(f"{name} is replaced, and root {version} says so. Machines follow at their next update.")


@click.command(epilog="Example: kiosk publish revert published --to 2026.1 --keys ~/library-keys")
@click.argument("published", metavar="PUBLISHED", type=_FOLDER)
@click.option("--to", "edition", metavar="EDITION|HASH", required=True, help="Which earlier library.")
@_KEYS
@_JSON
def revert(published: Path, edition: str, folder: Path, as_json: bool) -> None:
    """Publish an earlier library's contents again, as a new version. Machines never go back by themselves."""
    made = signing.revert(published, keys_.open_keys(folder, _passphrase()), edition, datetime.now(UTC))
    if as_json:
        click.echo(json.dumps({"release": made.release, "number": made.number}))
        return
    click.echo(f"Library {made.number} holds again what {made.release} held.")


@click.command(epilog="Example: kiosk publish withdraw published old-leaflet --keys ~/library-keys")
@click.argument("published", metavar="PUBLISHED", type=_FOLDER)
@click.argument("resources", metavar="RESOURCE…", nargs=-1, required=True)
@click.option("--restore", is_flag=True, help="Let machines show them again.")
@_KEYS
@_JSON
def withdraw(published: Path, resources: tuple[str, ...], restore: bool, folder: Path, as_json: bool) -> None:
    """Withdraw resources everywhere: machines stop showing them as soon as they hear of it, in older libraries too."""
    ring = keys_.open_keys(folder, _passphrase())
    changed = {ResourceId(one): not restore for one in resources}
    held = signing.withdraw(published, ring, changed, datetime.now(UTC))
    if as_json:
        click.echo(json.dumps({"withdrawn": held}))
        return
    click.echo(f"Withdrawn now: {', '.join(held)}." if held else "Nothing is withdrawn now.")


@click.command(epilog="Example: kiosk publish sign published --keys ~/library-keys")
@click.argument("published", metavar="PUBLISHED", type=_FOLDER)
@_KEYS
@_JSON
def sign(published: Path, folder: Path, as_json: bool) -> None:
    """Sign the release in the published folder PUBLISHED, so that machines believe it."""
    made = signing.sign(published, keys_.open_keys(folder, _passphrase()), datetime.now(UTC))
    if as_json:
        click.echo(json.dumps({"release": made.release, "number": made.number, "until": _day(made.timestamp_expires)}))
        return
    click.echo(
        f"Library {made.number} ({made.release}) is signed. "
        f"Confirm it again before {_day(made.timestamp_expires)}: kiosk publish confirm."
    )


@click.command(epilog="Example: kiosk publish confirm published --keys ~/library-keys")
@click.argument("published", metavar="PUBLISHED", type=_FOLDER)
@_KEYS
@_JSON
def confirm(published: Path, folder: Path, as_json: bool) -> None:
    """Say again that what PUBLISHED holds is the newest. A machine can do this by its clock, with one key."""
    until = signing.confirm(published, keys_.open_keys(folder, _passphrase()), datetime.now(UTC))
    click.echo(json.dumps({"until": _day(until)}) if as_json else f"Confirmed until {_day(until)}.")


@click.command(epilog="Example: kiosk publish push published /media/stick/library")
@click.argument("published", metavar="PUBLISHED", type=_FOLDER)
@click.argument("dest", metavar="DEST")
@_JSON
def push(published: Path, dest: str, as_json: bool) -> None:
    """Copy PUBLISHED to DEST, a folder or an address such as s3://bucket/library, the timestamp last."""
    if not dest.strip():
        raise Misuse("DEST is empty.", todo="Name a folder or an address.")
    with bytes_progress("Sending") as progress:
        pushed = pushing.push(published, dest, progress)
    if as_json:
        click.echo(json.dumps({"files": pushed.files, "bytes": pushed.bytes}))
        return
    click.echo(f"Sent {pushed.files} files; what was there already stayed as it is.")


@click.command(epilog="Example: kiosk publish status published")
@click.argument("published", metavar="PUBLISHED", type=_FOLDER)
@_JSON
def status(published: Path, as_json: bool) -> None:
    """Say who signed PUBLISHED, what must be renewed when, and what is due for review."""
    now = datetime.now(UTC)
    found, custom = signing.expiries(published), signing.read_custom(published)
    due = due_for_review(published, now.date())
    if as_json:
        roles = {role: {"version": v, "expires": _day(at), "signatures": n} for role, (v, at, n) in found.items()}
        reviews = [{"what": one.what, "name": one.name, "due": str(one.due)} for one in due]
        click.echo(json.dumps({"library": custom, "roles": roles, "due_for_review": reviews}, ensure_ascii=True))
        return
    if not found:
        click.echo("Nothing is signed here yet. Next: kiosk publish sign")
        return
    click.echo(
        f"Library {custom.get('number', '?')}, {custom.get('release', '?')}, signed {custom.get('signed_on', '?')}."
    )
    for role, (version, expires, signatures) in found.items():
        click.echo(f"{role.capitalize()} {version}: {signatures} signatures, {_until(role, expires, now)}.")
    for one in due:
        click.echo(f"Due for review since {one.due}: {one.name} ({one.what})")


def _until(role: str, expires: datetime, now: datetime) -> str:
    if expires <= now:
        return f"expired on {_day(expires)}: renew it now"
    if expires - now < timedelta(days=_WARN_DAYS.get(role, _WARN_DAYS_ELSE)):
        return f"until {_day(expires)}, in {(expires - now).days} days: renew it soon"
    return f"until {_day(expires)}"


def _day(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%d")
