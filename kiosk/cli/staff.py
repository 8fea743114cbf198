"""`kiosk staff`: what only the machine's owner sets, on the machine."""

from __future__ import annotations

import os
import sys
import time

import click

from kiosk import paths
from kiosk.device.hashing import Argon2
from kiosk.device.pin import pin_keeper, pin_problem
from kiosk.errors import PinRefused
from kiosk.settings import load_settings

__all__ = ["staff"]


@click.group(epilog="Example: kiosk staff pin")
def staff() -> None:
    """The staff area of a public screen."""


@staff.command(epilog="Example: kiosk staff pin")
@click.option("--hash", "only_hash", is_flag=True, help="Print the PIN's hash for site.toml, and set nothing here.")
def pin(only_hash: bool) -> None:
    """Set the PIN of the staff area. Asks for it twice, and does not show it."""
    digits = _asked()
    if only_hash:
        click.echo(f'staff_pin = "{Argon2().hash(digits)}"')
        return
    home = paths.home()
    loaded = load_settings(home.site, home.user_settings, os.environ)
    pin_keeper(home, loaded.settings, time.time, time.monotonic).set(digits)
    click.echo("The PIN is set.", err=True)
    if loaded.settings.staff_pin:
        click.echo("site.toml has a PIN of its own, and that one counts.", err=True)


def _asked() -> str:
    """The PIN, typed twice. From a terminal without echo; from a pipe, two lines."""
    if sys.stdin.isatty():
        first = str(click.prompt("New PIN", hide_input=True, err=True))
        if problem := pin_problem(first):  # before it has to be typed again
            raise PinRefused(problem)
        again = str(click.prompt("The same PIN again", hide_input=True, err=True))
    else:
        first, again = sys.stdin.readline().strip(), sys.stdin.readline().strip()
        if problem := pin_problem(first):
            raise PinRefused(problem)
    if first != again:
        raise PinRefused("The two are not the same.")
    return first
