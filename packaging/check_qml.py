"""QML is formatted and lints clean on generated types. `--fix` formats it."""

from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

TOP = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent


def formatted(source: Path) -> str:
    """What qmlformat makes of a file."""
    made = subprocess.run([BIN / "pyside6-qmlformat", source], capture_output=True, text=True)
    return made.stdout if made.returncode == 0 else f"qmlformat could not read it: {made.stderr}"


def main() -> int:
    """0 when nothing is to be put right."""
    sources = sorted((TOP / "kiosk" / "ui").rglob("*.qml"))
    with ThreadPoolExecutor(2) as pool:
        wanted = dict(zip(sources, pool.map(formatted, sources), strict=True))
    untidy = [source for source, text in wanted.items() if source.read_text() != text]
    if "--fix" in sys.argv[1:]:
        for source in untidy:
            source.write_text(wanted[source])
        return 0
    for source in untidy:
        print(f"{source.relative_to(TOP)} is not formatted: packaging/test fix")
    types = TOP / "build" / "qmltypes"
    made = subprocess.run([sys.executable, TOP / "packaging" / "qmltypes.py", types], capture_output=True, text=True)
    if made.returncode != 0:
        print(made.stdout + made.stderr)
        return 1
    lint = subprocess.run(
        [BIN / "pyside6-qmllint", "-W", "0", "-I", types, "-I", TOP, *sources], capture_output=True, text=True
    )
    if lint.returncode != 0:
        print(lint.stdout + lint.stderr)
    return 1 if untidy or lint.returncode else 0


if __name__ == "__main__":
    sys.exit(main())
