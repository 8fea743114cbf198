"""This machine, as syncing sees it: its folders, the root that came with its program, and what time it trusts."""

from __future__ import annotations

from datetime import UTC, datetime

from kiosk import __version__, paths
from kiosk.errors import KioskError
from kiosk.library import folder as layout
from kiosk.syncing import state
from kiosk.syncing.clock import TrustedTime, trusted_time
from kiosk.syncing.run import Machine

__all__ = ["NoRoot", "the_clock", "the_machine"]

BUILT = datetime(2026, 11, 1, tzinfo=UTC)
"""No earlier than this can it be: this version of the program did not exist."""


class NoRoot(KioskError):
    """The program came without a root, so it cannot tell whose library it is."""

    code = "no-root"
    safe = "The library on this machine is as it was."

    def __init__(self) -> None:
        super().__init__(
            f"This program (version {__version__}) does not say whose libraries it may believe.",
            todo="Install the program that the library's publisher made.",
        )


def the_machine(bundle: paths.Bundle, home: paths.Home) -> Machine:
    """Where this machine keeps its library, and whom it believes. Raises NoRoot."""
    try:
        root = layout.metadata_path(bundle.published, "1.root.json").read_bytes()
    except OSError as error:
        raise NoRoot from error
    return Machine(home.library, bundle.published, root)


def the_clock(machine: Machine, system: datetime) -> TrustedTime:
    """What time it is for trust (see `clock`)."""
    return trusted_time(system, BUILT, state.load(machine.state).seen.signed_on)
