"""Reads every sentence out of the screens into assets/translations/*.ts, and makes the two trial languages.

    python packaging/translate.py            bring the .ts files up to date
    python packaging/translate.py --check    say whether they are, and change nothing

English is a translation too: its plurals ("1 page", "2 pages") come from it. `en-XA` lengthens every word by two fifths
and accents it; `ar-XB` is the same, mirrored by its name. Those are made here, never written by hand.

`WRITTEN` are the languages of people: their sentences are kept as they were written, what is new in the screens comes
in unfinished, what is gone goes. In those written from the right every %1 and %n is set apart with U+2068 and U+2069,
so that a number or a Latin name keeps its own order among the words around it.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from pathlib import Path

TOP = Path(__file__).resolve().parent.parent
FOLDER = TOP / "assets" / "translations"
LUPDATE = Path(sys.executable).parent / "pyside6-lupdate"
ACCENTS = str.maketrans("aceinosuyAEIOUY", "áçéíñóšúýÁÉÍÓÚÝ")
PLACE = re.compile(r"(%\d|%n|%L\d|<[^>]+>)")
PLURAL = re.compile(r"(\w+)\(s\)")
NUMBER = re.compile("\u2068*(%n|%\\d)\u2069*")


@dataclass(frozen=True)
class Written:
    """A language of people: how many plural forms Qt has for it, and whether it is written from the right."""

    forms: int
    from_right: bool


WRITTEN = {"ar": Written(6, True), "ur": Written(2, True)}
ABOUT = ("reviewed_by", "reviewed_on", "made")
"""What each .ts of `WRITTEN` says of itself, as `extra-…` elements; empty where nobody has read it yet."""

Key = tuple[str, str, str]


def lengthened(text: str) -> str:
    """`text` with accents, and about two fifths longer, as German or Polish would be."""
    parts = PLACE.split(text)
    accented = "".join(part if PLACE.fullmatch(part) else part.translate(ACCENTS) for part in parts)
    extra = "·" * max(1, round(len(text) * 0.4))
    return f"{accented} {extra}"


def english(source: str, one: bool) -> str:
    """The English form for one and for many of a sentence that says 'page(s)'."""
    return PLURAL.sub(lambda found: found[1] if one else found[1] + "s", source)


def set_apart(text: str) -> str:
    """`text` with each of its places between U+2068 and U+2069, once."""
    return NUMBER.sub("\u2068\\1\u2069", text)


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
            put(translation, forms)
        else:
            translation.text = source if language == "en" else lengthened(source)
    save(tree, path)


def put(translation: ET.Element, forms: list[str]) -> None:
    """Make `forms` the plural forms of a message."""
    translation.text = None
    for child in list(translation):
        translation.remove(child)
    for form in forms:
        ET.SubElement(translation, "numerusform").text = form


def save(tree: ET.ElementTree[ET.Element], path: Path) -> None:
    """Write a .ts, the same every time."""
    ET.indent(tree)
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    path.write_text(head + ET.tostring(tree.getroot(), "unicode") + "\n")


def messages(tree: ET.ElementTree[ET.Element]) -> dict[Key, ET.Element]:
    """Every message by its context, its source and what sets it apart."""
    return {
        (context.findtext("name") or "", message.findtext("source") or "", message.findtext("comment") or ""): message
        for context in tree.iter("context")
        for message in context.iter("message")
    }


def kept(path: Path, language: str, before: Path) -> None:
    """Fill a new .ts of a language of people with what `before` says; what it does not say stays unfinished."""
    tree, written = ET.parse(path), WRITTEN[language]
    old = ET.parse(before) if before.is_file() else None
    known = messages(old) if old is not None else {}
    root = tree.getroot()
    root.set("language", language)
    for place, name in enumerate(ABOUT):
        said = old.getroot().findtext(f"extra-{name}") if old is not None else None
        extra = ET.Element(f"extra-{name}")
        extra.text = said or None
        root.insert(place, extra)
    for key, message in messages(tree).items():
        translation = message.find("translation")
        assert translation is not None
        old_message = known.get(key)
        was = old_message.find("translation") if old_message is not None else None
        translation.attrib.pop("type", None)
        if "%n" in key[1]:
            message.set("numerus", "yes")
            forms = [form.text or "" for form in was.iter("numerusform")] if was is not None else []
            forms = (forms + [""] * written.forms)[: written.forms]
            put(translation, [set_apart(form) if written.from_right else form for form in forms])
            done = all(forms)
        else:
            text = (was.text or "") if was is not None else ""
            translation.text = (set_apart(text) if written.from_right else text) or None
            done = bool(text.strip())
        if not done:
            translation.set("type", "unfinished")
    save(tree, path)


def extract(folder: Path) -> None:
    """Write the .ts files into `folder`."""
    sources = sorted(
        str(path.relative_to(TOP))
        for path in (TOP / "kiosk").rglob("*")
        if path.suffix in (".qml", ".py") and {"ui", "app", "about"} & set(path.parts)
    )
    for language in ("en", "en_XA", "ar_XB", *WRITTEN):
        path = folder / f"kiosk_{language}.ts"
        subprocess.run(
            [LUPDATE, "-silent", "-no-obsolete", "-locations", "none", *sources, "-ts", path], check=True, cwd=TOP
        )
        if language in WRITTEN:
            kept(path, language, FOLDER / path.name)
        else:
            filled(path, language)


def unfinished(path: Path) -> list[Key]:
    """The messages of a .ts that nobody has translated."""
    found = messages(ET.parse(path))
    return [key for key, one in found.items() if one.find("translation[@type='unfinished']") is not None]


def main() -> int:
    """0 where the files are up to date, and every language of people is whole."""
    with tempfile.TemporaryDirectory() as scratch:
        # From nothing each time: lupdate drops plurals that it would not have found itself when it merges.
        extract(Path(scratch))
        made = sorted(Path(scratch).iterdir())
        stale = [
            one.name
            for one in made
            if not (FOLDER / one.name).is_file() or (FOLDER / one.name).read_bytes() != one.read_bytes()
        ]
        open_ones = {one.name: unfinished(one) for one in made}
        if "--check" not in sys.argv[1:]:
            FOLDER.mkdir(parents=True, exist_ok=True)
            for one in made:
                shutil.copyfile(one, FOLDER / one.name)
            stale = []
    for name in stale:
        print(f"{name} is not up to date: python packaging/translate.py")
    for name, keys in open_ones.items():
        for context, source, comment in keys:
            print(f"{name}: {context}: {source!r} is not translated" + (f" ({comment})" if comment else ""))
    return 1 if stale or any(open_ones.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
