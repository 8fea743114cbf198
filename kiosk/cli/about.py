"""`kiosk about`: what the program is, whom it works for so far, and what it is made of."""

from __future__ import annotations

import json

import click

from kiosk import __version__
from kiosk.about.licences import Part, parts, program
from kiosk.about.statement import STATEMENT
from kiosk.errors import KioskError

__all__ = ["about"]

_KINDS = {"package": "Packages", "font": "Fonts", "icons": "Icons", "sound": "Sounds", "other": "Beneath it all"}


@click.command(epilog="Example: kiosk about --licence pymupdf")
@click.option("--json", "as_json", is_flag=True, help="Answer in JSON.")
@click.option("--licence", metavar="NAME", help="Print the licence of one part in full.")
def about(as_json: bool, licence: str | None) -> None:
    """The accessibility statement, and every package, font and icon with its licence."""
    made_of = (program(), *parts())
    if licence is not None:
        click.echo(_text(made_of, licence))
    elif as_json:
        click.echo(json.dumps(_json(made_of), ensure_ascii=False))
    else:
        _say(made_of)


def _text(made_of: tuple[Part, ...], name: str) -> str:
    wanted = next((one for one in made_of if one.name.lower() == name.lower()), None)
    if wanted is None or wanted.text is None:
        what = f"There is no part called “{name}”." if wanted is None else f"{wanted.name} brought no licence file."
        raise KioskError(what, safe="Nothing was changed.", todo="kiosk about lists every part with its licence.")
    return wanted.text.read_text(encoding="utf-8", errors="replace")


def _json(made_of: tuple[Part, ...]) -> dict[str, object]:
    return {
        "version": __version__,
        "statement": [{"title": one.title, "lines": list(one.lines)} for one in STATEMENT],
        "parts": [
            {
                "name": one.name,
                "version": one.version,
                "kind": one.kind,
                "licence": one.licence,
                "use": one.use,
                "text": one.text is not None,
            }
            for one in made_of
        ],
    }


def _say(made_of: tuple[Part, ...]) -> None:
    click.echo(f"Resource kiosk {__version__}\n\nAccessibility statement")
    for passage in STATEMENT:
        click.echo(f"\n{passage.title}")
        for line in passage.lines:
            click.echo(click.wrap_text(line, width=100, initial_indent="  - ", subsequent_indent="    "))
    click.echo("\nWhat it is made of")
    for kind, title in _KINDS.items():
        named = [one for one in made_of if one.kind == kind]
        if named:
            click.echo(f"\n{title}")
        for one in named:
            use = "  (to make a library)" if one.use == "build" else ""
            click.echo(f"  {f'{one.name} {one.version}'.strip():<38} {one.licence}{use}")
