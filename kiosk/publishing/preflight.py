"""What an editor should know about a collection before it becomes a release.

`check` says everything at once: what `collection.toml` gets wrong, which files are missing or not what they are called,
which PDFs cannot be opened, and advice on what would make the collection kinder to the people who use it. It changes
nothing. `places_beyond` is shared with the build, which refuses an advisory over pages that a document does not have.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from pathlib import Path

from kiosk.catalogue import Collection, Finding, Kind, Pages, Resource, ResourceId, Times, Weight
from kiosk.catalogue.check import advice
from kiosk.catalogue.parse import parse_collection
from kiosk.library import forms
from kiosk.publishing.media import Media, MediaUnreadable, probe
from kiosk.publishing.reading import LeftOut, Surveyed, each_document, survey
from kiosk.publishing.texts import Texts, load, locate

__all__ = ["check", "places_beyond", "probe_media"]

_CAPTION_LINES, _CAPTION_LETTERS = 2, 42
_LONGEST_SESSION_MINUTES = 240
_PDF_HEAD_BYTES = 1024
_TOML = "collection.toml"

Progress = Callable[[int, int, str], None]


def check(
    folder: Path, *, jobs: int | None = None, progress: Progress | None = None, today: date | None = None
) -> tuple[Finding, ...]:
    """Everything there is to say about the collection in `folder`, mistakes before advice, each in the order of the
    file. Opens every PDF, each in a worker process. Raises CollectionMissing and CollectionUnreadable."""
    folder = folder.absolute()
    parsed = parse_collection(folder)
    findings = list(parsed.findings)
    if (collection := parsed.collection) is not None:
        texts = load(collection, folder)
        findings += texts.findings
        findings += advice(collection, today or date.today())
        documents = _survey(collection, folder, jobs, progress)
        media, unreadable = probe_media(collection, folder)
        findings += _documents(collection, folder, documents)
        findings += [_on(resource, "file", *what) for resource, what in unreadable]
        read = {id_: found for id_, found in documents.items() if isinstance(found, Surveyed)}
        pages = {id_: found.pages for id_, found in read.items()}
        seconds = {id_: found.seconds for id_, found in media.items() if found.seconds is not None}
        findings += places_beyond(collection, pages, seconds)
        findings += _media(collection, texts)
        findings += _unreviewed(collection)
        findings += _sessions(collection)
        findings += _words(collection, texts, read)
    return tuple(sorted(findings, key=lambda finding: finding.weight is not Weight.MISTAKE))


def places_beyond(
    collection: Collection, pages: Mapping[ResourceId, int], seconds: Mapping[ResourceId, float]
) -> Iterator[Finding]:
    """A mistake for each advisory and each step of a session over pages or times that a resource does not have.

    `pages` are counts, `seconds` lengths; a resource in neither is not looked at.
    """
    for resource in collection.resources:
        for number, advisory in enumerate(resource.advisories, 1):
            for place in advisory.places:
                last = place.last if isinstance(place, Pages) else None
                end_s = place.end_s if isinstance(place, Times) else None
                if what := _beyond(resource.id, last, end_s, pages, seconds):
                    todo = "Say where it is in this edition of the file."
                    yield _on(resource, f"advisory {number}, where", what, todo)
    for session in collection.sessions:
        for number, step in enumerate(session.steps, 1):
            if step.resource and (what := _beyond(step.resource, step.last_page, step.end_s, pages, seconds)):
                where = f'session "{session.id}", step {number}'
                yield Finding(Weight.MISTAKE, _TOML, where, what, "Correct the pages or the time.")


def probe_media(
    collection: Collection, folder: Path
) -> tuple[dict[ResourceId, Media], list[tuple[Resource, tuple[str, str]]]]:
    """What each film and sound is, and, for those that are not what they are called, what is wrong and what to do."""
    found: dict[ResourceId, Media] = {}
    unreadable: list[tuple[Resource, tuple[str, str]]] = []
    for resource in collection.resources:
        path = locate(folder, resource.file)
        if resource.kind not in (Kind.FILM, Kind.AUDIO) or path is None:
            continue
        todo = "Export it again as MP4 for a film, or M4A, MP3 or Ogg for a sound."
        try:
            media = probe(path)
        except MediaUnreadable as error:
            unreadable.append((resource, (f"{resource.file} cannot be played: {error}.", todo)))
        except OSError:
            continue  # said already, where files are looked for
        else:
            if resource.kind is Kind.FILM and media.kind is not Kind.FILM:
                unreadable.append((resource, (f"{resource.file} holds sound and no pictures.", todo)))
            else:
                found[resource.id] = media
    return found, unreadable


def _survey(
    collection: Collection, folder: Path, jobs: int | None, progress: Progress | None
) -> dict[ResourceId, Surveyed | LeftOut]:
    wanted = [
        (resource, path)
        for resource in collection.resources
        if resource.kind is Kind.DOCUMENT and (path := locate(folder, resource.file)) is not None
    ]
    with_text = bool(collection.words)
    found: dict[ResourceId, Surveyed | LeftOut] = {}
    paths = [path for _, path in wanted]
    results = each_document(paths, lambda client, path: survey(client, path, with_text=with_text), jobs)
    for done, ((resource, _), result) in enumerate(zip(wanted, results, strict=True), 1):
        found[resource.id] = result
        if progress is not None:
            progress(done, len(wanted), resource.file)
    return found


def _documents(
    collection: Collection, folder: Path, documents: Mapping[ResourceId, Surveyed | LeftOut]
) -> Iterator[Finding]:
    for resource in collection.resources:
        match documents.get(resource.id):
            case LeftOut() as left_out:
                what = f"{resource.file} would be left out: {left_out.why}"
                yield _on(resource, "file", what, "Replace the file.")
            case Surveyed() as found:
                if not _begins_as_pdf(locate(folder, resource.file)):
                    what = f"{resource.file} does not begin as a PDF does."
                    yield _on(resource, "file", what, "Export it again as a PDF.", Weight.ADVICE)
                if not found.tagged:
                    what = f"{resource.file} is not tagged, so its text view and reading aloud may be out of order."
                    todo = "Export it again as a tagged, accessible PDF."
                    yield _on(resource, "file", what, todo, Weight.ADVICE)
                if not found.language:
                    what = f"{resource.file} does not say which language it is in."
                    yield _on(resource, "file", what, "Set the language when you export it.", Weight.ADVICE)
                if not found.title:
                    what = f"{resource.file} has no title of its own."
                    yield _on(resource, "file", what, "Set the title when you export it.", Weight.ADVICE)
            case _:
                continue


def _begins_as_pdf(path: Path | None) -> bool:
    if path is None:
        return True
    try:
        with path.open("rb") as file:
            return b"%PDF-" in file.read(_PDF_HEAD_BYTES)
    except OSError:
        return True  # said already, where files are looked for


def _beyond(
    resource: ResourceId,
    last: int | None,
    end_s: float | None,
    pages: Mapping[ResourceId, int],
    seconds: Mapping[ResourceId, float],
) -> str:
    if last is not None and resource in pages and last >= pages[resource]:
        has = "1 page" if pages[resource] == 1 else f"{pages[resource]} pages"
        return f"it names page {last + 1}, and “{resource}” has {has}."
    # Players and containers round the last second differently.
    if end_s is not None and resource in seconds and end_s > seconds[resource] + 1:
        return f"it goes on to {_clock(end_s)}, and “{resource}” ends at {_clock(seconds[resource])}."
    return ""


def _clock(seconds: float) -> str:
    return f"{int(seconds) // 60}:{int(seconds) % 60:02}"


def _media(collection: Collection, texts: Texts) -> Iterator[Finding]:
    for resource in collection.resources:
        if resource.kind is Kind.FILM and not resource.captions:
            what = "there are no captions for people who cannot hear it."
            yield _on(resource, "captions", what, "Add a WebVTT file of captions.", Weight.ADVICE)
        if resource.kind in (Kind.FILM, Kind.AUDIO) and not resource.transcript:
            what = "there is no transcript for people who would rather read."
            yield _on(resource, "transcript", what, "Add a Markdown file with every word.", Weight.ADVICE)
        for number, cue in enumerate(texts.captions.get(resource.id, ()), 1):
            lines = cue.text.splitlines()
            if len(lines) > _CAPTION_LINES or any(len(line) > _CAPTION_LETTERS for line in lines):
                what = f"caption {number} is more than two lines of {_CAPTION_LETTERS} letters."
                yield _on(resource, "captions", what, "Cut it in two, so that it can be read in time.", Weight.ADVICE)


def _unreviewed(collection: Collection) -> Iterator[Finding]:
    for resource in collection.resources:
        if not resource.is_reviewed:
            what = "nobody has said yet what it brings up, so visitors do not see it."
            todo = "Read it, then add an advisory, or `reviewed` where there is nothing to warn of."
            yield _on(resource, "reviewed", what, todo, Weight.ADVICE)


def _sessions(collection: Collection) -> Iterator[Finding]:
    for session in collection.sessions:
        if not 0 < session.minutes <= _LONGEST_SESSION_MINUTES:
            what = f"its steps add up to {session.minutes} minutes."
            yield Finding(
                Weight.ADVICE, _TOML, f'session "{session.id}"', what, "See whether a step's minutes are right."
            )


def _words(collection: Collection, texts: Texts, documents: Mapping[ResourceId, Surveyed]) -> Iterator[Finding]:
    """Everyday words that lead to nothing: words that the collection means, and nowhere says."""
    if not collection.words:
        return
    said: set[str] = set()
    for resource in collection.resources:
        parts = [resource.title, *resource.also_known_as, *resource.keywords, resource.summary]
        parts += [block.text for block in texts.pages.get(resource.id, ())]
        parts += [block.text for block in texts.transcripts.get(resource.id, ())]
        parts += [cue.text for cue in texts.captions.get(resource.id, ())]
        if resource.id in documents:
            parts.append(documents[resource.id].text)
        said.update(forms.forms_column("\n".join(parts)).split())
    for number, words in enumerate(collection.words, 1):
        for meant in words.means:
            if not set(forms.forms_column(meant).split()) <= said:
                what = f"nothing in the collection says “{meant}”."
                yield Finding(Weight.ADVICE, _TOML, f"words {number}, means", what, "Use a word that it does say.")


def _on(resource: Resource, key: str, what: str, todo: str, weight: Weight = Weight.MISTAKE) -> Finding:
    return Finding(weight, _TOML, f'resource "{resource.id}", {key}', what, todo)
