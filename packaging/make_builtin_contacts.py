"""Writes kiosk/safeguarding/builtin_contacts.py from the public contacts of the bundled collection.

Run it after the contacts in resources_db/collection.toml have changed; a test says when that is due:

    python packaging/make_builtin_contacts.py
"""

from __future__ import annotations

import subprocess
import sys
from dataclasses import MISSING, fields, is_dataclass
from datetime import date, time
from enum import Enum
from pathlib import Path

TOP = Path(__file__).resolve().parent.parent
MODULE = TOP / "kiosk" / "safeguarding" / "builtin_contacts.py"
HEAD = '''"""The contacts that show even when no library opens: the public ones of the bundled collection.

Written by packaging/make_builtin_contacts.py; a test compares them with the collection. Not edited by hand.
"""

from __future__ import annotations

from datetime import {times}

from kiosk.catalogue import (
    {names},
)

__all__ = ["BUILTIN_CONTACTS"]

BUILTIN_CONTACTS: tuple[Contact, ...] = ({contacts},)
'''


def main() -> int:
    sys.path.insert(0, str(TOP))
    from kiosk.catalogue import Contact, ContactAudience
    from kiosk.catalogue.parse import parse_collection

    parsed = parse_collection(TOP / "resources_db")
    if parsed.collection is None:
        print(*parsed.mistakes, sep="\n", file=sys.stderr)
        return 1
    used: set[str] = {Contact.__name__}
    public = [each for each in parsed.collection.contacts if set(each.audience) != {ContactAudience.PRACTITIONER}]
    contacts = ",\n".join(literal(each, used) for each in public)
    days = ", ".join(sorted(used & {"date", "time"}))
    names = ",\n    ".join(sorted(used - {"date", "time"}))
    text = HEAD.format(times=days, names=names, contacts=contacts)
    formatted = subprocess.run(
        [sys.executable, "-m", "ruff", "format", "--stdin-filename", str(MODULE), "-"],
        input=text.encode(),
        stdout=subprocess.PIPE,
        check=True,
        cwd=TOP,
    )
    MODULE.write_bytes(formatted.stdout)
    print(f"{len(public)} contacts written.")
    return 0


def literal(value: object, used: set[str]) -> str:
    """`value` as an expression; the names that it needs are added to `used`."""
    if isinstance(value, Enum):
        used.add(type(value).__name__)
        return f"{type(value).__name__}.{value.name}"
    if isinstance(value, date | time):
        used.add(type(value).__name__)
        parts = (value.year, value.month, value.day) if isinstance(value, date) else (value.hour, value.minute)
        return f"{type(value).__name__}({', '.join(str(part) for part in parts)})"
    if isinstance(value, tuple):
        return f"({''.join(f'{literal(each, used)},' for each in value)})"
    if is_dataclass(value) and not isinstance(value, type):
        used.add(type(value).__name__)
        given = (
            f"{each.name}={own(each.name, literal(getattr(value, each.name), used), used)}"
            for each in fields(value)
            if each.default is MISSING or getattr(value, each.name) != each.default
        )
        return f"{type(value).__name__}({', '.join(given)})"
    return repr(value)


def own(name: str, text: str, used: set[str]) -> str:
    """Identities have their own type."""
    if name == "id":
        used.add("ContactId")
        return f"ContactId({text})"
    if name == "closed_then":
        used.add("ContactId")
        return f"tuple(ContactId(each) for each in {text})"
    return text


if __name__ == "__main__":
    raise SystemExit(main())
