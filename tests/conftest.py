"""What every test stands on: no file of this account is touched, Qt draws off screen, and silence is asserted."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

sys.path.insert(0, str(Path(__file__).resolve().parent))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile("suite", deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True)
settings.load_profile("suite")


@pytest.fixture(autouse=True)
def a_home_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """KIOSK_HOME is an empty folder, and nothing else of the environment says what the kiosk is."""
    home = tmp_path / "kiosk-home"
    for name in list(os.environ):
        if name.startswith("KIOSK_") and name != "KIOSK_TEST_DISPLAY":
            monkeypatch.delenv(name)
    monkeypatch.setenv("KIOSK_HOME", str(home))
    yield home


@pytest.fixture(scope="session")
def qapp_cls() -> type:
    """The application that the kiosk itself makes: no widgets."""
    from PySide6.QtGui import QGuiApplication

    return QGuiApplication


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--run-deep", action="store_true", help="run what takes long, too")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if not config.getoption("--run-deep"):
        items[:] = [item for item in items if item.get_closest_marker("deep") is None]
    if "KIOSK_TEST_DISPLAY" not in os.environ:
        # packaging/test starts a display for these; pytest by itself leaves them out.
        items[:] = [item for item in items if item.get_closest_marker("needs_display") is None]
