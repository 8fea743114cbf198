"""Where things are: what the program brings, and what it writes.

What it brings (`Bundle`) is read-only: in a checkout the folders beside `kiosk/`, in an installed wheel the folders
inside it. What it writes (`Home`) is under KIOSK_HOME where that is set, else where the system keeps such files.
Nothing is created by asking.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

__all__ = ["Bundle", "Home", "bundle", "home"]

_PACKAGE = Path(__file__).resolve().parent


@dataclass(frozen=True, slots=True)
class Bundle:
    """What the program brings with it."""

    assets: Path
    """Fonts, icons, translations, sounds."""
    published: Path
    """The bundled library, a published folder."""
    qml: Path
    """The folder that holds `kiosk/ui`, for the QML import path."""
    translations: Path
    """The compiled translations, `kiosk_LANGUAGE.qm`."""


@dataclass(frozen=True, slots=True)
class Home:
    """What the program writes. The folders need not exist."""

    data: Path
    cache: Path
    config: Path
    log: Path
    site: Path
    """What the centre's administrator wrote down for this machine; read, never written."""

    @property
    def user_settings(self) -> Path:
        """What this account chose; does not count in public mode."""
        return self.config / "settings.toml"

    @property
    def library(self) -> Path:
        """The published folder of what was synced."""
        return self.data / "library"

    @property
    def local_database(self) -> Path:
        """`device/`'s own store."""
        return self.data / "local.sqlite3"


def bundle() -> Bundle:
    """The bundle of this installation: a wheel's own folders first, then the checkout's."""
    inside = _PACKAGE / "assets"
    if inside.is_dir():
        return Bundle(inside, _PACKAGE / "bundled", _PACKAGE.parent, _PACKAGE / "translations")
    top = _PACKAGE.parent
    return Bundle(top / "assets", top / "build" / "bundled", top, top / "build" / "translations")


def home(environ: Mapping[str, str] = os.environ) -> Home:
    """Where this account's files go. KIOSK_HOME, where set, moves every one of them."""
    moved = environ.get("KIOSK_HOME")
    if moved:
        base = Path(moved).expanduser().absolute()
        return Home(base / "data", base / "cache", base / "config", base / "log", base / "config" / "site.toml")
    import platformdirs

    found = platformdirs.PlatformDirs("resource-kiosk", appauthor=False)
    return Home(
        found.user_data_path,
        found.user_cache_path,
        found.user_config_path,
        found.user_log_path,
        found.site_config_path / "site.toml",
    )
