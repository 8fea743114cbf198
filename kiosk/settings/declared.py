"""Every setting, declared once: its name, type, usual value, the section it belongs to, and one sentence.

`Settings` is what the rest of the program is handed; `SETTINGS` is the same list for help, the doctor and the reading
of files. A test holds the two together.
"""

from __future__ import annotations

from dataclasses import MISSING, Field, dataclass, field, fields
from datetime import time
from typing import Any

__all__ = ["DAYS", "SETTINGS", "OpenPeriod", "Setting", "Settings", "WeekEntry"]

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
"""The days as site.toml has them; their index is the day's number, 0 for Monday."""


@dataclass(frozen=True, slots=True)
class OpenPeriod:
    """The centre is open on `days` (0 is Monday) from `opens` to `closes`, on the same day."""

    days: tuple[int, ...]
    opens: time
    closes: time


@dataclass(frozen=True, slots=True)
class WeekEntry:
    """One thing in the centre's week. `day` is 0 for Monday."""

    day: int
    starts: time
    title: str
    note: str = ""


def _declare(
    default: Any, section: str, sentence: str, example: str, **limits: Any
) -> Any:  # dataclasses.field gives Any
    return field(default=default, metadata={"section": section, "sentence": sentence, "example": example, **limits})


@dataclass(frozen=True, slots=True)
class Settings:
    """What this machine was told about itself. Every value is one that it can have."""

    centre_name: str = _declare(
        "", "centre", "The name on the cover; none where it is empty.", '"Meadow Lane"', most=80
    )
    opening_hours: tuple[OpenPeriod, ...] = _declare(
        (),
        "centre",
        "When the centre is open; the cover says nothing of it where it is empty.",
        '["mon-fri 08:30-17:00"]',
    )
    week: tuple[WeekEntry, ...] = _declare(
        (),
        "centre",
        "What happens at the centre this week, for the cover.",
        '[{ day = "tue", time = "13:30", title = "Stay and play", note = "Garden room" }]',
        most=12,
    )
    leaflets: str = _declare("", "centre", "What lies in the leaflet rack, for the cover.", '"bus times"', most=200)
    invitation: str = _declare(
        "", "centre", "What the cover invites to, in neutral words; “Touch to start” where it is empty.", '""', most=40
    )
    languages: tuple[str, ...] = _declare(
        ("en",),
        "people",
        "The languages offered, in order; the first is the one to begin with.",
        '["en", "ur"]',
        most=20,
    )
    unreviewed_languages: bool = _declare(
        False,
        "people",
        "Whether the public is offered languages that no reader of them has checked yet.",
        "true",
    )
    text_scale: float = _declare(
        1.0, "people", "How large text begins, as a share of the usual.", "1.5", least=1.0, most=2.0
    )
    theme: str = _declare("day", "people", "The colours to begin with.", '"dusk"', among=("day", "dusk", "contrast"))
    still: bool = _declare(False, "people", "Whether everything keeps still from the start.", "true")
    sound: bool = _declare(True, "people", "Whether film and sound may be heard.", "false")
    mode: str = _declare(
        "public", "safety", "Who is in front of the screen.", '"staff"', among=("public", "staff", "training")
    )
    sync_source: str = _declare(
        "",
        "library",
        "Where newer libraries come from, an https address or a folder; nowhere where it is empty.",
        '"https://library.example.org/published"',
        most=400,
    )
    idle_veil_s: int = _declare(
        45, "safety", "Seconds without a touch before the screen is covered, at the least.", "60", least=45, most=600
    )
    idle_end_s: int = _declare(30, "safety", "Seconds from there to the end of the visit.", "30", least=20, most=600)
    staff_pin: str = _declare(
        "",
        "safety",
        "The hash of the PIN of the staff area, as `kiosk staff pin --hash` prints it; counts before one set here.",
        '"$argon2id$v=19$m=65536,t=8,p=1$b25lIG9mIG5vdGhpbmcu$' + 43 * "A" + '"',
        most=300,
    )
    screen_width_mm: int = _declare(
        0, "screen", "Width of the picture; 0 believes the screen.", "527", least=0, most=5000
    )
    screen_height_mm: int = _declare(
        0, "screen", "Height of the picture; 0 believes the screen.", "296", least=0, most=5000
    )
    viewing_distance_mm: int = _declare(600, "screen", "From the eye to the screen.", "600", least=200, most=5000)
    reach: bool = _declare(False, "screen", "Whether controls keep within reach of a seated person.", "true")


@dataclass(frozen=True, slots=True)
class Setting:
    """What is known of one setting before any file is read."""

    name: str
    section: str
    sentence: str
    default: object
    example: str
    """A value as it would stand in site.toml."""
    least: float | None = None
    most: float | None = None
    among: tuple[str, ...] = ()

    @property
    def variable(self) -> str:
        """The environment variable that sets it outside public mode."""
        return f"KIOSK_{self.name.upper()}"


def _setting(declared: Field[Any]) -> Setting:  # the types of dataclasses.fields
    assert declared.default is not MISSING
    return Setting(name=declared.name, default=declared.default, **declared.metadata)


SETTINGS = tuple(_setting(declared) for declared in fields(Settings))
"""Every setting, in the order in which the doctor lists them."""
