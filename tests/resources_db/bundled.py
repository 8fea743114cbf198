"""The bundled collection as the tests read it: with tomllib and PyMuPDF, not with the program that it is for."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

import pymupdf

FOLDER = Path(__file__).resolve().parents[2] / "resources_db"


@cache
def collection() -> dict[str, Any]:
    return tomllib.loads((FOLDER / "collection.toml").read_text(encoding="utf-8"))


def resources(kind: str | None = None) -> list[dict[str, Any]]:
    return [resource for resource in collection()["resource"] if kind in (None, resource["kind"])]


def resource(identity: str) -> dict[str, Any]:
    return next(found for found in resources() if found["id"] == identity)


@cache
def pages(file: str) -> tuple[str, ...]:
    """The text of each page of a bundled PDF, on one line."""
    with pymupdf.open(FOLDER / file) as document:
        return tuple(" ".join(page.get_text().split()) for page in document)


def cues(file: str) -> list[tuple[float, float, list[str]]]:
    """(start, end, lines) of each cue of a WebVTT file."""
    head, *blocks = (FOLDER / file).read_text(encoding="utf-8").strip().split("\n\n")
    assert head == "WEBVTT"
    found = []
    for block in blocks:
        times, *lines = block.split("\n")
        start, end = (_seconds(time) for time in times.split(" --> "))
        found.append((start, end, lines))
    return found


def place_pages(where: str) -> range | None:
    """'pages 4' or 'pages 4-5' as numbers from 1; None for another kind of place."""
    match = re.fullmatch(r"pages (\d+)(?:-(\d+))?", where)
    return range(int(match[1]), int(match[2] or match[1]) + 1) if match else None


def place_times(where: str) -> tuple[int, int] | None:
    """'time 0:24-0:44' in seconds; None for another kind of place."""
    match = re.fullmatch(r"time (\d+):(\d\d)-(\d+):(\d\d)", where)
    return (int(match[1]) * 60 + int(match[2]), int(match[3]) * 60 + int(match[4])) if match else None


def advisories(kind: str) -> list[tuple[dict[str, Any], dict[str, Any]]]:
    return [(found, advisory) for found in resources(kind) for advisory in found.get("advisory", ())]


def everything_read() -> dict[str, str]:
    """All text that a person can read here, by where it stands: pages, documents, transcripts and collection.toml."""
    read = {path.name: path.read_text(encoding="utf-8") for path in FOLDER.rglob("*.md")}
    read |= {found["file"]: " ".join(pages(found["file"])) for found in resources("document")}
    read["collection.toml"] = (FOLDER / "collection.toml").read_text(encoding="utf-8")
    return read


def _seconds(time: str) -> float:
    hours, minutes, seconds = time.split(":")
    assert re.fullmatch(r"\d\d:\d\d:\d\d\.\d{3}", time)
    return int(hours) * 3600 + int(minutes) * 60 + float(seconds)
