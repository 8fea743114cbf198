"""Every package, font, icon set and sound of the program, with its licence: read from what each says of itself.

- Packages are those that the program declares, and what they need in turn, as far as they are installed here. Their
  licence is what their metadata says; its text is the file that they brought along.
- Fonts, icons and sounds are what lies in `assets`. Each has its licence in a file beside it: `OFL-Family.txt` for
  `Family-Weight.ttf`, `LICENSE` for a folder.

Nothing here is kept by hand, so nothing can be forgotten: what says no licence has '' for it, and a test fails.
"""

from __future__ import annotations

import platform
import re
import sqlite3
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from kiosk import __version__, paths

__all__ = ["Part", "Use", "parts", "program"]

_EXTRAS = re.compile(r"[A-Za-z0-9._-]+\s*\[([^\]]+)\]")
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_LICENCE_FILE = re.compile(r"^(licen[cs]e|copying|notice)", re.IGNORECASE)
_OWN = "resource-kiosk"
_WHOLE_BYTES = 400
"""What is shorter names a licence, and is not one."""
_OUR_FOLDERS = {"translations", "pictures", "licences"}
_KNOWN_TEXTS = (
    ("SIL OPEN FONT LICENSE Version 1.1", "OFL-1.1"),
    ("ISC License", "ISC"),
    ("MIT License", "MIT"),
    ("Apache License", "Apache-2.0"),
    ("GNU AFFERO GENERAL PUBLIC LICENSE", "AGPL-3.0"),
    ("CC0 1.0 Universal", "CC0-1.0"),
)


class Use:
    """When a part is needed."""

    RUN = "run"
    BUILD = "build"


@dataclass(frozen=True, slots=True)
class Part:
    """One thing that the program is made of. `kind` is 'package', 'font', 'icons', 'sound' or 'other'; `licence` is ''
    where nobody said; `text` is where its licence stands in full, None where it brought none."""

    name: str
    version: str
    kind: str
    licence: str
    use: str
    text: Path | None


def program() -> Part:
    """The program itself."""
    bundle = paths.bundle()
    text = next((at for at in (bundle.assets.parent / "LICENSE", *_own_files()) if at.is_file()), None)
    return Part("Resource kiosk", __version__, "other", "AGPL-3.0-or-later", Use.RUN, text)


def parts() -> tuple[Part, ...]:
    """Everything, packages first, by name."""
    run, build = _declared()
    needed = _with_needs(run)
    packages = [_package(one, Use.RUN) for one in needed.values()]
    packages += [_package(one, Use.BUILD) for name, one in _with_needs(build).items() if name not in needed]
    packages.sort(key=lambda part: (part.use != Use.RUN, part.name.lower()))
    return (*packages, *_carried(), *_assets(paths.bundle().assets))


def _declared() -> tuple[list[str], list[str]]:
    """What the program needs to run, and what only making a library needs, as they are declared."""
    checkout = Path(paths.bundle().assets).parent / "pyproject.toml"
    if checkout.is_file():
        project = tomllib.loads(checkout.read_text(encoding="utf-8"))["project"]
        return list(project["dependencies"]), list(project["optional-dependencies"]["publish"])
    try:
        stated = distribution(_OWN).requires or []
    except PackageNotFoundError:
        return [], []
    return [one for one in stated if "extra" not in one], [
        one for one in stated if re.search(r"extra\s*==.*publish", one)
    ]


def _with_needs(requirements: list[str]) -> dict[str, Distribution]:
    """The packages of these requirements and all that they need, as far as they are installed, by plain name."""
    found: dict[str, Distribution] = {}
    waiting = list(requirements)
    seen: set[tuple[str, str]] = set()
    while waiting:
        requirement = waiting.pop()
        named = _NAME.match(requirement)
        name = re.sub(r"[-_.]+", "-", named[0]).lower() if named else ""
        asked = _EXTRAS.match(requirement)
        for extra in ("", *([one.strip() for one in asked[1].split(",")] if asked else [])):
            if not name or (name, extra) in seen:
                continue
            seen.add((name, extra))
            try:
                found[name] = distribution(name)
            except PackageNotFoundError:
                continue  # for another system, or another Python
            waiting += [one for one in found[name].requires or [] if _is_of(one, extra)]
    return found


def _is_of(requirement: str, extra: str) -> bool:
    """Whether a package needs this for itself (no extra), or for that extra."""
    condition = requirement.partition(";")[2]
    said = re.search(r"extra\s*==\s*[\"']([^\"']+)", condition)
    return (said[1] if said else "") == extra


def _package(one: Distribution, use: str) -> Part:
    said = one.metadata
    licence = ", ".join(said.get_all("License-Expression") or ())
    plain = " ".join(said.get_all("License") or ()).strip()
    if not licence and plain and "\n" not in plain:
        licence = plain
    if not licence:
        classes = [
            each.rpartition("::")[2].strip() for each in said.get_all("Classifier") or [] if "License ::" in each
        ]
        licence = ", ".join(classes)
    return Part(said["Name"], one.version, "package", licence, use, _licence_file(one) or _common(licence))


def _common(licence: str) -> Path | None:
    """The text of a licence that a package names and did not bring: the first that it offers, kept in `assets`."""
    if "AFFERO" in licence.upper():
        return program().text  # our own
    at = paths.bundle().assets / "licences" / f"{licence.partition(' ')[0]}.txt"
    return at if at.is_file() else None


def _licence_file(one: Distribution) -> Path | None:
    for file in one.files or ():
        if _LICENCE_FILE.match(file.name) and ".dist-info" in str(file):
            at = Path(str(one.locate_file(file)))
            if at.is_file() and at.stat().st_size >= _WHOLE_BYTES:
                return at
    return None


def _carried() -> Iterator[Part]:
    """What comes with every Python."""
    yield Part("Python", platform.python_version(), "other", "PSF-2.0", Use.RUN, _common("PSF-2.0"))
    yield Part("SQLite", sqlite3.sqlite_version, "other", "blessing (public domain)", Use.RUN, None)


def _assets(folder: Path) -> Iterator[Part]:
    for inside in sorted(one for one in folder.iterdir() if one.is_dir() and one.name not in _OUR_FOLDERS):
        files = [one for one in sorted(inside.iterdir()) if one.is_file() and not _is_licence(one)]
        if inside.name == "fonts":
            for family in sorted({one.stem.partition("-")[0] for one in files}):
                beside = inside / f"OFL-{family}.txt"
                yield _asset(_spaced(family), "font", beside if beside.is_file() else None)
        elif files:
            text = next((one for one in sorted(inside.iterdir()) if _is_licence(one)), None)
            kind = {"icons": "icons", "sounds": "sound"}.get(inside.name, "other")
            yield _asset(_named(text) or inside.name, kind, text)


def _asset(name: str, kind: str, text: Path | None) -> Part:
    words = text.read_text(encoding="utf-8", errors="replace")[:8000] if text is not None else ""
    folded = " ".join(words.split()).lower()
    licence = next((short for phrase, short in _KNOWN_TEXTS if phrase.lower() in folded), "")
    return Part(name, "", kind, licence, Use.RUN, text)


def _named(text: Path | None) -> str:
    """What a licence says it is of: 'Copyright (c) … Lucide Icons'."""
    words = text.read_text(encoding="utf-8", errors="replace") if text is not None else ""
    found = re.search(r"^Copyright.*?(?:\d{4}[,\s-]*)+(?:present)?[,\s]*(.+)$", words, re.MULTILINE)
    return found[1].strip().rstrip(".") if found else ""


def _is_licence(file: Path) -> bool:
    return file.name.startswith("OFL") or _LICENCE_FILE.match(file.name) is not None


def _spaced(family: str) -> str:
    """'NotoNaskhArabic' as 'Noto Naskh Arabic'."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", family)


def _own_files() -> tuple[Path, ...]:
    try:
        one = distribution(_OWN)
    except PackageNotFoundError:
        return ()
    text = _licence_file(one)
    return (text,) if text is not None else ()
