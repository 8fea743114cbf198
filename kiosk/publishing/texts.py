"""A collection's own texts, read and parsed: pages, captions and transcripts, with what is wrong with them.

A file is found only inside the collection's folder; that it is not there is said where collection.toml is parsed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.catalogue import Block, BlockKind, Collection, Finding, Kind, Resource, ResourceId, Weight
from kiosk.catalogue.captions import CaptionsUnreadable, Cue, parse_webvtt
from kiosk.publishing import markdown
from kiosk.publishing.passages import Spoken

__all__ = ["Texts", "files_of", "load", "locate", "spoken", "transcript"]

_LARGEST_TEXT_BYTES = 4 << 20
_LARGEST_FILE_BYTES = (
    4 << 30
) - 1  # FAT32, https://learn.microsoft.com/windows/win32/fileio/filesystem-functionality-comparison
_LAST_S = 600.0  # how long the last paragraph may last in a recording whose length is not known
_TIME = re.compile(r"^\[(?:(\d{1,2}):)?(\d{1,3}):(\d{2})\]\s*")


@dataclass(slots=True)
class Texts:
    """What the text files of a collection say, by resource, and the findings that came up in reading them."""

    pages: dict[ResourceId, tuple[Block, ...]] = field(default_factory=dict)
    captions: dict[ResourceId, tuple[Cue, ...]] = field(default_factory=dict)
    transcripts: dict[ResourceId, tuple[Block, ...]] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)


def files_of(resource: Resource) -> Iterator[tuple[str, str]]:
    """The files that a resource names, each with the key that names it."""
    yield "file", resource.file
    if resource.captions:
        yield "captions", resource.captions
    if resource.transcript:
        yield "transcript", resource.transcript
    for number, alternate in enumerate(resource.alternates, 1):
        yield f"alternate {number}", alternate.file


def locate(folder: Path, name: str) -> Path | None:
    """The ordinary file that `name` means inside `folder`, or None: not there, a folder, or outside of it."""
    try:
        path = (folder / name).resolve()
        return path if path.is_relative_to(folder.resolve()) and path.is_file() else None
    except (OSError, ValueError, RuntimeError):
        return None  # a name that no file can have, or links that go in a circle


def load(collection: Collection, folder: Path) -> Texts:
    """Reads every page, caption file and transcript, and looks at every other file. Raises nothing."""
    texts = Texts()
    known = {resource.id for resource in collection.resources}
    for resource in collection.resources:
        for key, name in files_of(resource):
            _look(texts, folder, resource, key, name)
        if resource.kind is Kind.PAGE and (text := _read(texts, folder, resource, "file", resource.file)) is not None:
            blocks = markdown.blocks(text)
            texts.pages[resource.id] = blocks
            _check_page(texts, resource, blocks, known)
        if resource.transcript:
            text = _read(texts, folder, resource, "transcript", resource.transcript)
            if text is not None:
                texts.transcripts[resource.id] = markdown.blocks(text)
        if resource.captions:
            text = _read(texts, folder, resource, "captions", resource.captions)
            if text is not None:
                _captions(texts, resource, text)
    return texts


def spoken(texts: Texts, resource: Resource, seconds: float | None = None) -> tuple[Spoken, ...]:
    """The words of a film or sound: its captions where it has any, else the paragraphs of its transcript, which may
    begin with their time, `[1:05]`."""
    if captions := texts.captions.get(resource.id):
        return tuple(Spoken(cue.text, cue.start_s, cue.end_s) for cue in captions)
    return transcript(texts.transcripts.get(resource.id, ()), seconds)


def transcript(blocks: tuple[Block, ...], seconds: float | None = None) -> tuple[Spoken, ...]:
    """A transcript's paragraphs. Where they have times, each lasts until the next time, the last one to the end of the
    recording; a paragraph without one belongs to the time before it. `seconds` is how long the recording is."""
    times = [_TIME.match(block.text) for block in blocks]
    starts = [_seconds(time) if time else None for time in times]
    found: list[Spoken] = []
    start_s: float | None = None
    for at, (block, time) in enumerate(zip(blocks, times, strict=True)):
        start_s = start_s if starts[at] is None else starts[at]
        later = (one for one in starts[at + 1 :] if one is not None and start_s is not None and one > start_s)
        end_s = None if start_s is None else next(later, max(seconds or 0.0, start_s + _LAST_S))
        if text := block.text[time.end() :] if time else block.text:
            found.append(Spoken(text, start_s, end_s))
    return tuple(found)


def _seconds(time: re.Match[str]) -> float:
    hours, minutes, seconds = (int(part or 0) for part in time.groups())
    return float(hours * 3600 + minutes * 60 + seconds)


def _look(texts: Texts, folder: Path, resource: Resource, key: str, name: str) -> None:
    path = locate(folder, name)
    if path is None:
        return  # said already, where collection.toml is parsed
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            file.read(1)
    except OSError:
        texts.findings.append(_mistake(resource, key, f"{name} may not be read by this account.", "Allow reading it."))
        return
    if size > _LARGEST_FILE_BYTES:
        todo = "Split it, or make it smaller."
        texts.findings.append(_mistake(resource, key, f"{name} is too large for many memory sticks (4 GB).", todo))


def _read(texts: Texts, folder: Path, resource: Resource, key: str, name: str) -> str | None:
    path = locate(folder, name)
    if path is None:
        return None  # said already
    try:
        with path.open("rb") as file:
            data = file.read(_LARGEST_TEXT_BYTES + 1)
    except OSError:
        return None  # said already
    if len(data) > _LARGEST_TEXT_BYTES:
        texts.findings.append(_mistake(resource, key, f"{name} is longer than a text can be (4 MB).", "Split it."))
        return None
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        texts.findings.append(_mistake(resource, key, f"{name} is not text in UTF-8.", "Save it again as UTF-8."))
        return None


def _check_page(texts: Texts, resource: Resource, blocks: tuple[Block, ...], known: set[ResourceId]) -> None:
    if not blocks:
        texts.findings.append(_mistake(resource, "file", f"{resource.file} is empty.", "Write something in it."))
    for block in blocks:
        if block.kind is not BlockKind.LINK or not block.target.startswith("resource:"):
            continue
        wanted = ResourceId(block.target.removeprefix("resource:"))
        if wanted not in known:
            what = f"the link “{block.text}” leads to “{wanted}”, which is not in the collection."
            texts.findings.append(_mistake(resource, "file", what, f"Correct the link in {resource.file}."))
    first = blocks[0] if blocks else None
    if first is not None and (first.kind is not BlockKind.HEADING or first.level != 1):
        what = f"{resource.file} does not begin with its title."
        texts.findings.append(_advice(resource, "file", what, f"Begin it with the line “# {resource.title}”."))
    elif first is not None and first.text != resource.title:
        what = f"{resource.file} is called “{first.text}” inside."
        texts.findings.append(_advice(resource, "file", what, "Give both the same title."))


def _captions(texts: Texts, resource: Resource, text: str) -> None:
    try:
        texts.captions[resource.id] = parse_webvtt(text)
    except CaptionsUnreadable as error:
        why = str(error).rstrip(".")
        what = f"{resource.captions} cannot be read as WebVTT: {why}."
        texts.findings.append(_mistake(resource, "captions", what, "Correct the file."))


def _mistake(resource: Resource, key: str, what: str, todo: str) -> Finding:
    return Finding(Weight.MISTAKE, "collection.toml", f'resource "{resource.id}", {key}', what, todo)


def _advice(resource: Resource, key: str, what: str, todo: str) -> Finding:
    return Finding(Weight.ADVICE, "collection.toml", f'resource "{resource.id}", {key}', what, todo)
