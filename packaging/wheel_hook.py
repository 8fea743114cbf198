"""Puts what a wheel needs and a checkout makes into the wheel: the built release, the translations, QML byte code."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class BundleHook(BuildHookInterface):
    """Builds the bundled release from resources_db/ and lays it inside the package."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Called by hatchling before it collects the wheel's files."""
        top = Path(self.root)
        if version == "editable":
            return
        out = top / "build" / "wheel"
        environ = {**os.environ, "PYTHONPATH": os.pathsep.join([str(top), os.environ.get("PYTHONPATH", "")])}
        subprocess.run([sys.executable, top / "packaging" / "prepare.py", "--into", out], check=True, env=environ)
        build_data["force_include"][str(out / "bundled")] = "kiosk/bundled"
        if (out / "translations").is_dir():
            build_data["force_include"][str(out / "translations")] = "kiosk/translations"
