"""What the accessibility gate looked at, said at the end of every run that it was part of."""

from __future__ import annotations

import pytest


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    from tests.app.gate.walk import TALLY

    if TALLY.looks:
        terminalreporter.write_line(TALLY.line())
