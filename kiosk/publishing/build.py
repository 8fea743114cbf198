"""A collection becomes a release in a published folder.

- Reproducible: the same collection and the same program give the same bytes, with any number of workers.
- Whole or not at all: everything is made under hidden names and renamed; `current` is swapped last. A power cut, a full
  disk or a signal leaves the release that was there in use. One build at a time may write to a published folder.
- Mistakes in the collection stop it (`FaultyCollection`). A file that cannot be read is left out, and named.
"""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from kiosk.catalogue import Collection, Finding, Kind, ObjectHash, Resource, ResourceId, Weight
from kiosk.catalogue.parse import parse_collection
from kiosk.errors import CollectionError, CollectionFaulty, from_os_error
from kiosk.library import folder as published
from kiosk.publishing import inputs, objects, reading, writing
from kiosk.publishing.media import Media
from kiosk.publishing.preflight import places_beyond, probe_media
from kiosk.publishing.reading import LeftOut
from kiosk.publishing.spool import Spool
from kiosk.publishing.texts import Texts, load, locate

__all__ = ["BuildReport", "FaultyCollection", "Progress", "build", "build_if_changed"]

Progress = Callable[[int, int, str], None]
"""Called with how much is done, of how much, and what is being worked on; from the thread that builds."""


class FaultyCollection(CollectionFaulty):
    """The mistakes that stand in the way, with what else was found."""

    def __init__(self, findings: tuple[Finding, ...]):
        super().__init__(sum(finding.weight is Weight.MISTAKE for finding in findings))
        self.findings = findings


@dataclass(frozen=True, slots=True)
class BuildReport:
    """What was built: `documents` that are in, their `pages`, what was `left_out` and why, and how long it took."""

    documents: int
    pages: int
    left_out: tuple[LeftOut, ...]
    seconds: float
    release_hash: str


def build(folder: Path, out: Path, *, jobs: int | None = None, progress: Progress | None = None) -> BuildReport:
    """Builds the collection in `folder` into the published folder `out` and puts it in use there. Blocks.

    Raises CollectionMissing, CollectionUnreadable, FaultyCollection, NoRoom, NoPermission and DeviceError; then what
    was in use in `out` still is.
    """
    started = time.monotonic()
    folder, out = folder.absolute(), out.absolute()
    collection, texts = _sound(folder)
    media, unreadable = probe_media(collection, folder)
    left_out = [LeftOut(resource.file, what) for resource, (what, _) in unreadable]
    hashes = _hashes(collection, folder)
    with _workshop(out) as workshop:
        try:
            documents = Spool(workshop / "documents")
            pages = _read_documents(collection, folder, documents, left_out, jobs, progress)
        except OSError as error:
            raise from_os_error(error, workshop) from error
        _refuse_places_beyond(collection, pages, media)
        gone = {found.file for found in left_out}
        contents = writing.Contents(
            collection=collection,
            resources=tuple(one for one in _in_order(collection) if one.file not in gone or one.kind is Kind.PAGE),
            texts=texts,
            media=media,
            documents=documents,
            objects=hashes,
            inputs=inputs.digest({name: digest for name, (digest, _) in hashes.items()}, folder),
            pages=sum(pages.values()),
        )
        finished = workshop / "finished"
        writing.write(contents, workshop / "draft", finished)
        objects.copy_into(out, _wanted(contents, folder))
        release = _put_in_use(finished, out)
    seconds = time.monotonic() - started
    return BuildReport(len(pages), contents.pages, tuple(left_out), round(seconds, 3), release)


def build_if_changed(
    folder: Path, out: Path, *, jobs: int | None = None, progress: Progress | None = None
) -> BuildReport | None:
    """Builds only where `out` does not hold this collection, built by this program: then the report, else None.

    For the bundled library: releases and objects that are no longer in use are cleared away.
    """
    folder, out = folder.absolute(), out.absolute()
    if inputs.is_current(folder, out):
        return None
    report = build(folder, out, jobs=jobs, progress=progress)
    objects.clear_unused(out)
    return report


def _sound(folder: Path) -> tuple[Collection, Texts]:
    """The collection and its texts, or every mistake at once."""
    parsed = parse_collection(folder)
    texts = load(parsed.collection, folder) if parsed.collection is not None else Texts()
    findings = (*parsed.findings, *texts.findings)
    if parsed.collection is None or any(finding.weight is Weight.MISTAKE for finding in findings):
        raise FaultyCollection(findings)
    return parsed.collection, texts


def _in_order(collection: Collection) -> list[Resource]:
    order = {section.id: section.order for section in collection.sections}
    return sorted(collection.resources, key=lambda resource: order[resource.section])


def _hashes(collection: Collection, folder: Path) -> dict[str, tuple[ObjectHash, int]]:
    """The hash and size of every file that the collection names, by the name that it gives it."""
    found: dict[str, tuple[ObjectHash, int]] = {}
    for name in inputs.names(collection):
        path = _there(folder, name)
        try:
            found[name] = (objects.hash_file(path), path.stat().st_size)
        except OSError as error:
            raise from_os_error(error, path) from error
    return found


def _there(folder: Path, name: str) -> Path:
    """Where a file is that was there when collection.toml was parsed."""
    path = locate(folder, name)
    if path is None:
        raise CollectionError(f"{name} went away while it was being read.", todo="Run the command again.")
    return path


def _read_documents(
    collection: Collection,
    folder: Path,
    spool: Spool,
    left_out: list[LeftOut],
    jobs: int | None,
    progress: Progress | None,
) -> dict[ResourceId, int]:
    """Reads every document into `spool`, adds those that cannot be read to `left_out`, and counts the pages."""
    found = (resource for resource in _in_order(collection) if resource.kind is Kind.DOCUMENT)
    wanted = [(resource, _there(folder, resource.file)) for resource in found]
    pages: dict[ResourceId, int] = {}
    results = reading.each_document([path for _, path in wanted], reading.read, jobs)
    for number, (resource, _) in enumerate(wanted):
        if progress is not None:
            progress(number, len(wanted), resource.file)
        result = next(results)
        if isinstance(result, LeftOut):
            left_out.append(LeftOut(resource.file, result.why))
        else:
            spool.put(resource.id, number, result)
            pages[resource.id] = len(result.pages)
    results.close()
    if progress is not None:
        progress(len(wanted), len(wanted), "")
    return pages


def _refuse_places_beyond(collection: Collection, pages: dict[ResourceId, int], media: dict[ResourceId, Media]) -> None:
    seconds = {resource: found.seconds for resource, found in media.items() if found.seconds is not None}
    if findings := tuple(places_beyond(collection, pages, seconds)):
        raise FaultyCollection(findings)


def _wanted(contents: writing.Contents, folder: Path) -> dict[ObjectHash, Path]:
    wanted: dict[ObjectHash, Path] = {}
    for resource in contents.resources:
        own = [] if resource.kind is Kind.PAGE else [resource.file]
        for name in [*own, *(alternate.file for alternate in resource.alternates)]:
            wanted[contents.objects[name][0]] = _there(folder, name)
    return wanted


@contextmanager
def _workshop(out: Path) -> Iterator[Path]:
    """A hidden folder in `out` to work in, gone at the end whatever happened."""
    try:
        out.mkdir(parents=True, exist_ok=True)
        workshop = Path(tempfile.mkdtemp(prefix=".building-", dir=out))
    except OSError as error:
        raise from_os_error(error, out) from error
    try:
        yield workshop
    finally:
        shutil.rmtree(workshop, ignore_errors=True)


def _put_in_use(finished: Path, out: Path) -> str:
    try:
        release = objects.hash_file(finished)
        with finished.open("rb+") as file:
            os.fsync(file.fileno())
        finished.chmod(0o644)
        place = published.target_path(out, release)
        place.parent.mkdir(exist_ok=True)
        size = finished.stat().st_size
        finished.replace(place)
    except OSError as error:
        raise from_os_error(error, out) from error
    published.write_current(out, release, size)
    return release
