"""Makes the bundled documents, film and recording from their sources, and says whether they are current.

    python resources_db/make.py              makes everything
    python resources_db/make.py documents    the PDFs (needs typst)
    python resources_db/make.py media        the film and the recording (needs typst, espeak-ng and ffmpeg)
    python resources_db/make.py --check      says what is out of date; needs nothing but Python

- What was made is written down in `made.toml`: for each file, the SHA-256 of its bytes and of all that went into it.
- The documents come out the same, byte for byte, whenever and wherever they are made: their date is fixed.
- Film and sound depend on the encoder's version, so for them only `made.toml` says what is current.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
FONTS = FOLDER.parent / "assets" / "fonts"
VERSION = "1"
"""Raise it when a change in here or in recording.py changes what is made."""

DOCUMENTS = (
    "compassionate-leeds",
    "briefing-1",
    "briefing-2",
    "briefing-3",
    "briefing-4",
    "briefing-5",
    "briefing-6",
    "trauma-informed-charter",
)
FONT_FILES = tuple(f"AtkinsonHyperlegibleNext-{weight}.ttf" for weight in ("Light", "Regular", "SemiBold", "Bold"))


def sources() -> dict[str, tuple[Path, ...]]:
    """Each made file, relative to this folder, with the files that go into it."""
    fonts = tuple(FONTS / name for name in FONT_FILES)
    hills = FOLDER / "documents" / "landscape.typ"
    look = (FOLDER / "documents" / "starter.typ", hills)
    media = FOLDER / "media"
    film = (media / "film.toml", media / "film.typ", hills, *fonts)
    made = {f"documents/{name}.pdf": (FOLDER / "documents" / f"{name}.typ", *look, *fonts) for name in DOCUMENTS}
    for name in ("film.mp4", "film.en.vtt", "film.transcript.md"):
        made[f"media/{name}"] = film
    for name in ("podcast.m4a", "podcast.en.vtt", "podcast.transcript.md"):
        made[f"media/{name}"] = (media / "podcast.toml",)
    return made


def stale() -> list[str]:
    """The made files that are missing, changed by hand, or older than what goes into them; in order, relative."""
    noted = _noted()
    return [name for name, inputs in sources().items() if noted.get(name) != _state(name, inputs)]


def make_documents() -> list[str]:
    """Makes the PDFs, tagged and with a fixed date. Returns their names. Raises what typst raises."""
    import typst

    for name in DOCUMENTS:
        typst.compile(
            FOLDER / "documents" / f"{name}.typ",
            output=FOLDER / "documents" / f"{name}.pdf",
            root=FOLDER,
            font_paths=[FONTS],
            ignore_system_fonts=True,
            pdf_standards=["ua-1"],
        )
    return [name for name in sources() if name.startswith("documents/")]


def make_media() -> list[str]:
    """Makes the film and the recording with their captions and transcripts. Returns their names."""
    import recording

    recording.make_film(FOLDER / "media", FONTS)
    recording.make_podcast(FOLDER / "media")
    return [name for name in sources() if name.startswith("media/")]


def main(arguments: list[str]) -> int:
    """0 when all is well, 1 when `--check` found something out of date."""
    parser = argparse.ArgumentParser(description="Makes the bundled documents, film and recording.")
    parser.add_argument("what", nargs="?", choices=("all", "documents", "media"), default="all")
    parser.add_argument("--check", action="store_true", help="make nothing; say what is out of date")
    asked = parser.parse_args(arguments)
    if asked.check:
        old = stale()
        print("\n".join(f"{name} is out of date" for name in old) or "Everything is current.")
        return 1 if old else 0
    made: list[str] = []
    if asked.what in ("all", "documents"):
        made += make_documents()
    if asked.what in ("all", "media"):
        made += make_media()
    _note(made)
    print("\n".join(made))
    return 0


def _noted() -> dict[str, Mapping[str, str]]:
    path = FOLDER / "made.toml"
    if not path.exists():
        return {}
    return {entry["file"]: entry for entry in tomllib.loads(path.read_text(encoding="utf-8")).get("made", [])}


def _note(names: Iterable[str]) -> None:
    """Writes down the state of `names`; what was written of other files stays as it was."""
    known = sources()
    noted = _noted() | {name: _state(name, known[name]) for name in names}
    entries = [noted[name] for name in known if name in noted]
    text = "# Written by make.py: what was made, and from what. Not to be edited.\n"
    for entry in entries:
        text += "\n[[made]]\n" + "".join(f'{key} = "{entry[key]}"\n' for key in ("file", "sha256", "inputs"))
    (FOLDER / "made.toml").write_text(text, encoding="utf-8")


def _state(name: str, inputs: Iterable[Path]) -> dict[str, str]:
    path = FOLDER / name
    return {"file": name, "sha256": _hash([path]) if path.exists() else "", "inputs": _hash(inputs, VERSION)}


def _hash(paths: Iterable[Path], also: str = "") -> str:
    """One path: the hash of its bytes. More: over each name and hash in turn, so a renamed source is a changed one."""
    paths = list(paths)
    if len(paths) == 1 and not also:
        return hashlib.sha256(paths[0].read_bytes()).hexdigest()
    digest = hashlib.sha256(also.encode())
    for path in paths:
        digest.update(f"\n{path.name} {_hash([path])}".encode())
    return digest.hexdigest()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
