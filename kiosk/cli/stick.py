"""`kiosk stick`: carry the library to machines without a network."""

from __future__ import annotations

import json
from pathlib import Path

import click

from kiosk import paths
from kiosk.cli.progress import bytes_progress
from kiosk.syncing import run
from kiosk.syncing import stick as sticks
from kiosk.syncing.machine import the_machine
from kiosk.syncing.refusals import megabytes

__all__ = ["stick"]


@click.group(epilog="Example: kiosk stick make /media/stick")
def stick() -> None:
    """Carry the library to machines without a network."""


@stick.command(epilog="Example: kiosk stick make /media/stick")
@click.argument("dest", metavar="DEST", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Answer in JSON.")
def make(dest: Path, as_json: bool) -> None:
    """Write this machine's library to the stick at DEST, or bring an older one on it up to date.

    Nobody needs to trust the stick: a kiosk checks every byte against the publisher's signatures.
    """
    machine = the_machine(paths.bundle(), paths.home())
    with run.alone(machine, str(dest)), bytes_progress("Writing") as progress:
        made = sticks.make(machine, dest, progress)
    if as_json:
        click.echo(json.dumps({"folder": str(made.folder), "files": made.files, "bytes": made.bytes}))
        return
    click.echo(f"{made.files} files, {megabytes(made.bytes)}, are new on the stick. You may take it out now.")
