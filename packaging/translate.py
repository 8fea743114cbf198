"""Reads every sentence out of the screens into assets/translations/*.ts, and makes the two trial languages.

    python packaging/translate.py            bring the .ts files up to date
    python packaging/translate.py --check    say whether they are, and change nothing

English is a translation too: its plurals ("1 page", "2 pages") come from it. `en-XA` lengthens every word by two fifths
and accents it; `ar-XB` is the same, mirrored by its name. Both are made here, never written by hand.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

TOP = Path(__file__).resolve().parent.parent
FOLDER = TOP / "assets" / "translations"
LUPDATE = Path(sys.executable).parent / "pyside6-lupdate"
ACCENTS = str.maketrans("aceinosuyAEIOUY", "áçéíñóšúýÁÉÍÓÚÝ")
PLACE = re.compile(r"(%\d|%n|%L\d|<[^>]+>)")
PLURAL = re.compile(r"(\w+)\(s\)")


def lengthened(text: str) -> str:
    """`text` with accents, and about two fifths longer, as German or Polish would be."""
    parts = PLACE.split(text)
    accented = "".join(part if PLACE.fullmatch(part) else part.translate(ACCENTS) for part in parts)
    extra = "·" * max(1, round(len(text) * 0.4))
    return f"{accented} {extra}"


def english(source: str, one: bool) -> str:
    """The English form for one and for many of a sentence that says 'page(s)'."""
    return PLURAL.sub(lambda found: found[1] if one else found[1] + "s", source)


def filled(path: Path, language: str) -> None:
    """Fill a .ts of English or of a trial language by rule."""
    tree = ET.parse(path)
    tree.getroot().set("language", "en_GB" if language == "en" else "en")
    for message in tree.iter("message"):
        source = message.findtext("source") or ""
        translation = message.find("translation")
        assert translation is not None
        translation.attrib.pop("type", None)
        forms = [english(source, True), english(source, False)]
        if language != "en":
            forms = [lengthened(form) for form in forms]
        if "%n" in source:
            # lupdate sees a plural in Python only where the number is written out.
            message.set("numerus", "yes")
            translation.text = None
            for child in list(translation):
                translation.remove(child)
            for form in forms:
                ET.SubElement(translation, "numerusform").text = form
        else:
            translation.text = source if language == "en" else lengthened(source)
    ET.indent(tree)
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    path.write_text(head + ET.tostring(tree.getroot(), "unicode") + "\n")


def extract(folder: Path) -> None:
    """Write the .ts files into `folder`."""
    sources = sorted(
        str(path.relative_to(TOP))
        for path in (TOP / "kiosk").rglob("*")
        if path.suffix in (".qml", ".py") and ("ui" in path.parts or "app" in path.parts)
    )
    for language in ("en", "en_XA", "ar_XB"):
        path = folder / f"kiosk_{language}.ts"
        subprocess.run(
            [LUPDATE, "-silent", "-no-obsolete", "-locations", "none", *sources, "-ts", path], check=True, cwd=TOP
        )
        filled(path, language)


def main() -> int:
    """0 where the files are up to date."""
    if "--check" not in sys.argv[1:]:
        FOLDER.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory() as scratch:
            # From nothing each time: lupdate drops plurals that it would not have found itself when it merges.
            extract(Path(scratch))
            for made in Path(scratch).iterdir():
                shutil.copyfile(made, FOLDER / made.name)
        return 0
    with tempfile.TemporaryDirectory() as scratch:
        extract(Path(scratch))
        stale = [
            made.name
            for made in sorted(Path(scratch).iterdir())
            if not (FOLDER / made.name).is_file() or (FOLDER / made.name).read_bytes() != made.read_bytes()
        ]
    for name in stale:
        print(f"{name} is not up to date: python packaging/translate.py")
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main())
