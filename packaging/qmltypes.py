"""Write the types that Python gives to QML, so that qmllint can read them: `build/qmltypes/kiosk/app/`.

    python packaging/qmltypes.py [FOLDER]

Every module of `kiosk/app` that names `QML_IMPORT_NAME` is read (not imported) by pyside6-metaobjectdump; one qmltypes
file comes out.
Give the folder to qmllint with `-I FOLDER`, before the checkout itself.
"""

from __future__ import annotations

import json
import subprocess
import sys
import sysconfig
from pathlib import Path

TOP = Path(__file__).resolve().parent.parent
IMPORT_NAMES = ("kiosk.app", "kiosk.film")
MARK = 'QML_IMPORT_NAME = "{}"'


def tool(name: str) -> str:
    """A Qt tool of this environment."""
    beside = Path(sys.executable).parent / name
    return str(beside if beside.exists() else Path(sysconfig.get_path("scripts")) / name)


def write(folder: Path) -> Path:
    """Write the types of every module below `folder`. Raises RuntimeError with the tool's words where one fails."""
    for name in IMPORT_NAMES:
        _write_module(folder, name)
    return folder


def _write_module(folder: Path, import_name: str) -> None:
    mark = MARK.format(import_name)
    sources = sorted(path for path in (TOP / "kiosk" / "app").glob("*.py") if mark in path.read_text(encoding="utf-8"))
    dumped = json.loads(_run(tool("pyside6-metaobjectdump"), "--quiet", *map(str, sources)))
    module = folder.joinpath(*import_name.split("."))
    module.mkdir(parents=True, exist_ok=True)
    metatypes = module / "metatypes.json"
    metatypes.write_text(json.dumps(_as_qt_names_them(dumped)), encoding="utf-8")
    _run(
        tool("pyside6-qmltyperegistrar"),
        "--generate-qmltypes",
        str(module / "app.qmltypes"),
        "--import-name",
        import_name,
        "--major-version",
        "1",
        "--foreign-types",
        ",".join(map(str, _qt_metatypes())),
        "-o",
        str(module / "registration.cpp"),
        str(metatypes),
    )
    imports = "import QtQml\nimport QtQuick\n"
    (module / "qmldir").write_text(f"module {import_name}\ntypeinfo app.qmltypes\n{imports}", encoding="utf-8")


def _as_qt_names_them(dumped: list[dict[str, object]]) -> list[dict[str, object]]:
    """C++ names for Python's: what a `Property(float)` or a pointer to an item is called there."""
    names = {"float": "double", "QObject": "QObject*", "list": "QVariantList", "dict": "QVariantMap"}

    def renamed(value: object, key: str = "") -> object:
        if isinstance(value, dict):
            named = {name: renamed(inner, name) for name, inner in value.items()}
            if "read" in named and "notify" not in named:
                # The dump leaves `constant=True` out; a property of ours that never changes has no signal.
                named["constant"] = True
            return named
        if isinstance(value, list):
            return [renamed(inner) for inner in value]
        if key in ("type", "returnType") and isinstance(value, str):
            return names.get(value, value)
        return value

    return [entry for entry in (renamed(one) for one in dumped) if isinstance(entry, dict)]


def _qt_metatypes() -> list[Path]:
    """The metatypes that the PySide6 wheel brings for Qt's own classes."""
    import PySide6

    folder = Path(PySide6.__file__).parent / "Qt" / "metatypes"
    wanted = ("qt6core_", "qt6gui_", "qt6qml_", "qt6quick_")
    return sorted(path for path in folder.glob("*.json") if path.name.startswith(wanted))


def _run(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise RuntimeError(f"{Path(command[0]).name} failed: {done.stderr.strip() or done.stdout.strip()}")
    return done.stdout


if __name__ == "__main__":
    print(write(Path(sys.argv[1]) if len(sys.argv) > 1 else TOP / "build" / "qmltypes"))
