"""Every component on a few sheets, drawn without a screen, as PNGs to look at.

    python packaging/gallery.py DIR [--only SHEET] [--fonts FOLDER]

Each sheet of `packaging/gallery/` in each theme, then portrait, small, large text and right to left. A warning from QML
is an error (exit 1).
"""

from __future__ import annotations

import argparse
import os
import sys
from dataclasses import dataclass
from pathlib import Path

TOP = Path(__file__).resolve().parent.parent
SHEETS = TOP / "packaging" / "gallery"


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture: a sheet in one appearance."""

    sheet: str
    theme: str = "day"
    width: int = 1920
    height: int = 1080
    text: float = 1.0
    mirrored: bool = False
    staff: bool = False

    @property
    def name(self) -> str:
        parts = [self.sheet, self.theme, f"{self.width}x{self.height}"]
        parts += [f"text{round(self.text * 100)}"] if self.text != 1 else []
        parts += ["rtl"] if self.mirrored else []
        return "-".join(parts)


def shots(sheets: list[str]) -> list[Shot]:
    """What is drawn."""
    found = []
    for sheet in sheets:
        if sheet == "Staff":
            found += [Shot(sheet, theme, 1366, 768, staff=True) for theme in ("day", "dusk", "contrast")]
            continue
        found += [Shot(sheet, theme) for theme in ("day", "dusk", "contrast")]
        found += [
            Shot(sheet, width=1080, height=1920),
            Shot(sheet, width=1024, height=600),
            Shot(sheet, text=2.0),
            Shot(sheet, width=1024, height=600, text=2.0),
            Shot(sheet, width=1080, height=1920, text=2.0),
            Shot(sheet, mirrored=True),
        ]
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, metavar="DIR")
    parser.add_argument("--only", help="one sheet")
    parser.add_argument("--fonts", type=Path, default=TOP / "assets" / "fonts", help="where the bundled typefaces are")
    given = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["QML_DISABLE_DISK_CACHE"] = (
        "1"  # byte code beside the source carries no date: yesterday's would be shown
    )
    sys.path.insert(0, str(TOP))

    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QFontDatabase, QGuiApplication
    from PySide6.QtQml import QQmlEngine
    from PySide6.QtQuick import QQuickView

    from kiosk.app import icons, landscape
    from kiosk.app.appearance import Appearance

    assert icons.Icon and landscape.Landscape  # importing them has told QML of them

    application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    for font in sorted(given.fonts.rglob("*.ttf")):
        QFontDatabase.addApplicationFont(str(font))
    given.folder.mkdir(parents=True, exist_ok=True)
    sheets = [given.only] if given.only else sorted(path.stem for path in SHEETS.glob("*.qml"))
    wrong: list[str] = []
    for shot in shots(sheets):
        engine = QQmlEngine()
        engine.addImportPath(str(TOP))
        engine.warnings.connect(lambda found: wrong.extend(one.toString() for one in found))
        appearance = engine.singletonInstance("kiosk.app", "Appearance")
        assert isinstance(appearance, Appearance)
        appearance.set_staff(shot.staff)
        appearance.fit(shot.width, shot.height)
        appearance.set_theme(shot.theme)
        appearance.set_text_scale(shot.text)
        appearance.set_right_to_left(shot.mirrored)
        appearance.set_still(True)
        view = QQuickView(engine, None)
        view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
        view.resize(shot.width, shot.height)
        view.setSource(QUrl.fromLocalFile(str(SHEETS / f"{shot.sheet}.qml")))
        view.show()
        view.requestActivate()
        for _ in range(5):
            application.processEvents()
        view.grabWindow().save(str(given.folder / f"{shot.name}.png"))
        view.close()
        del view
        del engine
    for line in sorted(set(wrong)):
        print(line, file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
