"""Prepares a checkout to run: the bundled release, the translations, and QML byte code. Quick when nothing changed.

Run by packaging/run, test, bench and tour when an input is newer than the last preparation.
"""

from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

TOP = Path(__file__).resolve().parent.parent
_DEVELOPMENT = "development"
"""No secret: these keys vouch for nothing beyond this checkout."""


def compile_qml() -> None:
    """Writes `.qmlc` beside each `.qml`, so that no start pays for compiling and no home needs a cache."""
    import PySide6

    compiler = Path(PySide6.__file__).parent / "Qt" / "libexec" / "qmlcachegen"
    if not compiler.is_file():
        return
    stale = [
        source
        for source in sorted((TOP / "kiosk" / "ui").rglob("*.qml"))
        if not (made := source.with_suffix(".qmlc")).is_file() or made.stat().st_mtime_ns < source.stat().st_mtime_ns
    ]

    def compile_one(source: Path) -> None:
        made = source.with_suffix(".qmlc")
        subprocess.run([compiler, "--only-bytecode", "-o", made, source], check=True, capture_output=True)
        made.with_name(made.name + ".aotstats").unlink(missing_ok=True)

    with ThreadPoolExecutor(2) as pool:
        list(pool.map(compile_one, stale))


def compile_translations(out: Path) -> None:
    """Turns assets/translations/*.ts into `out`/*.qm."""
    import PySide6

    release = Path(PySide6.__file__).parent / "lrelease"
    out.mkdir(parents=True, exist_ok=True)
    for source in sorted((TOP / "assets" / "translations").glob("*.ts")):
        made = out / (source.stem + ".qm")
        if not made.is_file() or made.stat().st_mtime_ns < source.stat().st_mtime_ns:
            subprocess.run([release, "-silent", source, "-qm", made], check=True, capture_output=True)


def build_release(out: Path) -> None:
    """Builds the bundled library into `out`, when an input's hash changed."""
    from kiosk.publishing.build import build_if_changed

    build_if_changed(TOP / "resources_db", out)


def sign_release(out: Path) -> None:
    """Signs the bundled library with this environment's own development keys, where nobody has signed it yet.

    The keys are made here and stay here. A program that trusts them reads newer libraries from folders only.
    """
    from datetime import UTC, datetime

    from kiosk.publishing import keys, signing

    folder = Path(sys.prefix) / "development-keys"
    ring = keys.open_keys(folder, _DEVELOPMENT) if (folder / "roles.json").is_file() else None
    if ring is None:
        ring = keys.make(folder, _DEVELOPMENT, roots=1, root_threshold=1, publishers=1, development=True)
    if not signing.is_signed(out, ring):
        signing.start_anew(out)
        signing.sign(out, ring, datetime.now(UTC))


if __name__ == "__main__":
    sys.path.insert(0, str(TOP))
    into = Path(sys.argv[2]) if sys.argv[1:2] == ["--into"] else TOP / "build"
    compile_translations(into / "translations")
    compile_qml()
    build_release(into / "bundled")
    sign_release(into / "bundled")
