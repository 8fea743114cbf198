"""`kiosk doctor`: what is installed, and what is wrong with it."""

from __future__ import annotations

import json
import os

import click

from kiosk import paths
from kiosk.doctor import examine
from kiosk.errors import KioskError
from kiosk.settings import load_settings

__all__ = ["doctor"]

_SIGNS = {True: "well ", False: "wrong", None: "     "}


@click.command(epilog="Example: kiosk doctor --json")
@click.option("--json", "as_json", is_flag=True, help="Answer in JSON.")
def doctor(as_json: bool) -> None:
    """What is installed, from when, what is broken, and what to do."""
    home = paths.home()
    checks = list(examine(paths.bundle(), home, load_settings(home.site, home.user_settings, os.environ)))
    if as_json:
        click.echo(json.dumps([{"name": one.name, "well": one.well, "says": one.says} for one in checks]))
    else:
        for one in checks:
            click.echo(f"{_SIGNS[one.well]}  {one.name}: {one.says}")
    wrong = sum(one.well is False for one in checks)
    if wrong:
        raise KioskError(
            f"{wrong} {'thing is' if wrong == 1 else 'things are'} not well.",
            safe="Nothing was changed.",
            todo="The list above says what to do.",
        )
