"""Libraries of made-up documents for benches that need pages of a known kind: prose, scans, drawings of many paths."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from pathlib import Path

import pymupdf

from kiosk.publishing.build import build
from kiosk.publishing.scaffold import new

__all__ = ["a_library_of", "path_document", "scan_document", "shown_to_visitors", "text_document"]

_WORDS = [
    *["when", "a", "child", "is", "frightened", "their", "body", "gets", "ready", "to", "run", "or", "to", "hide"],
    *["and", "a", "calm", "adult", "who", "stays", "near", "helps", "them", "to", "feel", "safe", "again"],
    *["it", "is", "not", "what", "is", "wrong", "with", "you", "but", "what", "happened", "to", "you"],
]
_REVIEWED = 'reviewed = { by = "A bench", on = 2026-11-01 }\n'


def a_library_of(documents: Mapping[str, Callable[[Path], None]], folder: Path) -> Path:
    """A published folder below `folder` with these documents, each made by its maker and shown to visitors."""
    source, collection, out = folder / "source", folder / "collection", folder / "published"
    source.mkdir(parents=True)
    for name, make in documents.items():
        make(source / f"{name}.pdf")
    new(collection, source)
    shown_to_visitors(collection)
    build(collection, out)
    return out


def shown_to_visitors(collection: Path) -> None:
    """Says of every resource of a new collection that somebody looked at it."""
    file = collection / "collection.toml"
    lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
    file.write_text("".join(line + _REVIEWED if line.startswith("audience = ") else line for line in lines))


def text_document(path: Path, pages: int) -> None:
    """Prose in two faces, as a leaflet has it; no two pages alike."""
    dice = random.Random(7)
    document = pymupdf.open()
    for number in range(pages):
        page = document.new_page()
        page.insert_text((56, 72), f"Part {number + 1}", fontsize=22, fontname="hebo")
        for block in range(5):
            words = " ".join(dice.choice(_WORDS) for _ in range(95)).capitalize() + "."
            page.insert_textbox((56, 90 + block * 140, 540, 226 + block * 140), words, fontsize=11, fontname="tiro")
    document.save(path, deflate=True)


def scan_document(path: Path, pages: int) -> None:
    """Each page one JPEG of 200 dots an inch, as a scanner makes it; no two alike."""
    text = path.with_suffix(".text")
    text_document(text, pages)
    document = pymupdf.open()
    for page in pymupdf.open(text, filetype="pdf"):
        jpeg = page.get_pixmap(dpi=200).tobytes("jpg", jpg_quality=80)
        document.new_page(width=page.rect.width, height=page.rect.height).insert_image(page.rect, stream=jpeg)
    document.save(path)
    text.unlink()


def path_document(path: Path, pages: int) -> None:
    """A drawing of some forty thousand curves a page."""
    dice = random.Random(11)
    document = pymupdf.open()
    for _ in range(pages):
        page = document.new_page()
        lines = []
        for _ in range(40_000):
            x, y = dice.uniform(30, 560), dice.uniform(30, 800)
            curve = " ".join(f"{value + dice.uniform(-12, 12):.2f}" for value in (x, y, x, y, x, y))
            lines.append(f"{dice.random():.2f} 0.4 0.5 RG {x:.2f} {y:.2f} m {curve} c S")
        stream = document.get_new_xref()
        document.update_object(stream, "<<>>")
        document.update_stream(stream, " ".join(lines).encode())
        page.set_contents(stream)
    document.save(path, deflate=True)
