"""The command line: each command parses, calls a room, prints. One file a group, imported when it is asked for."""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Sequence

import click

from kiosk import __version__, paths
from kiosk.device.logs import Event, note, set_up
from kiosk.errors import KioskError
from kiosk.safeguarding.visit import Mode
from kiosk.settings import load_settings

__all__ = ["main"]

_GROUPS = {
    "library": ("kiosk.cli.library", "library", "Look into the library: info, search, verify, export."),
    "sync": ("kiosk.cli.sync", "sync", "Bring the newest library to this machine."),
    "stick": ("kiosk.cli.stick", "stick", "Carry the library on a stick: make."),
    "publish": ("kiosk.cli.publish", "publish", "Make, build, sign and push a collection."),
    "staff": ("kiosk.cli.staff", "staff", "The staff area of a public screen: its PIN."),
    "doctor": ("kiosk.cli.doctor", "doctor", "What is installed, from when, and what is wrong."),
    "about": ("kiosk.cli.about", "about", "The accessibility statement, and every licence."),
}


class _Groups(click.Group):
    """Knows its groups' names and sentences without importing them."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_GROUPS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        found = _GROUPS.get(cmd_name)
        if found is None:
            return None
        command = getattr(importlib.import_module(found[0]), found[1])
        assert isinstance(command, click.Command)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, sentence) for name, (_, _, sentence) in _GROUPS.items()])


@click.group(
    cls=_Groups,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog='Example: kiosk library search "first steps"',
)
@click.version_option(__version__, message="%(version)s")
@click.option(
    "--mode", type=click.Choice(["public", "staff", "training"]), help="Whom the window is for; public if not said."
)
@click.option("--screenshot", metavar="FILE", help="Draw the first screen into FILE (a PNG) and end.")
@click.option("--size", metavar="WxH", help="Make the window this large, in pixels, rather than the whole screen.")
@click.option("--collection", metavar="DIR", help="Show this published folder (staff and training only).")
@click.option("--watch", is_flag=True, help="Reload the screens when their files change (staff and training only).")
def kiosk(mode: str | None, screenshot: str | None, size: str | None, collection: str | None, watch: bool) -> None:
    """A calm, offline library for a touchscreen, a laptop and a training room. Without a command: its window."""


def main(arguments: Sequence[str]) -> int:
    """Run a command. Returns 0 done, 1 refused or failed (one plain sentence on stderr), 2 misuse."""
    _log()
    try:
        kiosk.main(args=list(arguments), prog_name="kiosk", standalone_mode=False)
    except click.exceptions.Exit as stop:
        return stop.exit_code
    except click.UsageError as misuse:
        hint = f" {misuse.ctx.command_path} --help says more." if misuse.ctx else ""
        print(f"{misuse.format_message()}{hint}", file=sys.stderr)
        return 2
    except click.Abort:
        print("Stopped. Nothing more was done.", file=sys.stderr)
        return 1
    except KioskError as error:
        note(Event.COMMAND_FAILED, code=error.code)
        print(str(error), file=sys.stderr)
        return error.exit_code
    except BrokenPipeError:
        return 1
    return 0


def _log() -> None:
    """What goes wrong is written down as this machine's mode allows; what was asked for never is."""
    home = paths.home()
    loaded = load_settings(home.site, home.user_settings, os.environ)
    set_up(home.log, Mode(loaded.settings.mode), crashes=False)
