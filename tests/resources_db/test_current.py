"""What is made from sources in resources_db is current, tagged, and says that it is a starter edition."""

from __future__ import annotations

import importlib.util
import re
import struct
import sys
from types import ModuleType

import pymupdf
import pytest
import typst

from tests.resources_db.bundled import FOLDER, cues, pages, resources

LARGEST_BYTES = 15_000_000
PAGES = {"compassionate-leeds": range(8, 13)}
PAGES_OF_THE_REST = range(2, 7)
INK_ON = {"paper": "#FFFFFF", "panel": "#F7F3EC"}
DOCUMENTS = [resource["file"] for resource in resources("document")]


@pytest.fixture(scope="module")
def make() -> ModuleType:
    sys.path.insert(0, str(FOLDER))  # as when it is run
    try:
        specification = importlib.util.spec_from_file_location("resources_db_make", FOLDER / "make.py")
        assert specification is not None and specification.loader is not None
        module = importlib.util.module_from_spec(specification)
        specification.loader.exec_module(module)
        yield module
    finally:
        sys.path.remove(str(FOLDER))


def test_every_made_file_is_what_its_sources_make(make: ModuleType) -> None:
    assert make.stale() == []


def test_a_changed_source_is_noticed(make: ModuleType, tmp_path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = make.sources()["media/podcast.m4a"]
    changed = tmp_path / "podcast.toml"
    changed.write_bytes(before[0].read_bytes() + b"\n# one more line\n")

    monkeypatch.setattr(make, "sources", lambda: {"media/podcast.m4a": (changed,)})

    assert make.stale() == ["media/podcast.m4a"]


def test_every_file_of_the_collection_that_is_not_written_by_hand_is_made(make: ModuleType) -> None:
    named = {
        resource[key]
        for resource in resources()
        for key in ("file", "captions", "transcript")
        if key in resource and resource["kind"] != "page"
    }

    assert named == set(make.sources())


def test_a_document_made_again_is_the_same_to_the_byte(make: ModuleType, tmp_path) -> None:
    source = FOLDER / "documents" / "briefing-2.typ"

    again = typst.compile(
        source, root=FOLDER, font_paths=[make.FONTS], ignore_system_fonts=True, pdf_standards=["ua-1"]
    )

    assert again == source.with_suffix(".pdf").read_bytes()


@pytest.mark.parametrize("file", DOCUMENTS)
def test_a_document_is_tagged_and_says_its_language_and_title(file: str) -> None:
    title = next(resource["title"] for resource in resources("document") if resource["file"] == file)
    with pymupdf.open(FOLDER / file) as document:
        catalog = document.pdf_catalog()
        kinds = {key: document.xref_get_key(catalog, key)[0] for key in ("StructTreeRoot", "MarkInfo", "Outlines")}

        assert document.xref_get_key(catalog, "MarkInfo/Marked")[1] == "true"
        assert kinds["StructTreeRoot"] != "null" and kinds["Outlines"] != "null"
        assert document.xref_get_key(catalog, "Lang")[1] == "en-GB"
        assert document.xref_get_key(catalog, "ViewerPreferences/DisplayDocTitle")[1] == "true"
        assert document.metadata["title"] == f"{title} (starter edition)"


@pytest.mark.parametrize("file", DOCUMENTS)
def test_every_figure_in_a_document_has_a_description(file: str) -> None:
    with pymupdf.open(FOLDER / file) as document:
        figures = [
            xref
            for xref in range(1, document.xref_length())
            if document.xref_get_key(xref, "S")[1] == "/Figure" and document.xref_get_key(xref, "P")[0] == "xref"
        ]

        assert all(len(document.xref_get_key(xref, "Alt")[1]) > 20 for xref in figures)


@pytest.mark.parametrize("file", DOCUMENTS)
def test_a_documents_cover_and_second_page_say_that_it_is_a_starter_edition_and_where_the_published_one_is(
    file: str,
) -> None:
    resource = next(found for found in resources("document") if found["file"] == file)
    cover, about, *_ = pages(file)

    assert "Starter edition" in cover
    assert "A summary written for this library. It is not the published" in cover
    assert "This is a summary written for this library." in about
    assert resource["source"]["url"] in about.replace(" ", "")


@pytest.mark.parametrize("file", DOCUMENTS)
def test_a_document_is_as_long_as_it_may_be_and_no_page_of_it_is_nearly_empty(file: str) -> None:
    name = file.removeprefix("documents/").removesuffix(".pdf")
    texts = pages(file)

    assert len(texts) in PAGES.get(name, PAGES_OF_THE_REST)
    assert all(len(text.split()) >= 60 for text in texts[1:])


@pytest.mark.parametrize("file", DOCUMENTS)
def test_every_page_after_the_cover_has_its_running_foot(file: str) -> None:
    for number, text in enumerate(pages(file)[1:], start=2):
        assert text.endswith(f"starter edition Page {number}")


@pytest.mark.parametrize("file", DOCUMENTS)
def test_a_documents_contents_lead_to_its_chapters(file: str) -> None:
    with pymupdf.open(FOLDER / file) as document:
        chapters = [(title, page) for level, title, page in document.get_toc() if level == 1]
        links = [link for link in document[1].get_links() if link["kind"] in (pymupdf.LINK_GOTO, pymupdf.LINK_NAMED)]

        assert len(chapters) >= 3
        assert [page for _, page in chapters] == list(range(2, len(document) + 1))
        assert {link["page"] + 1 for link in links} >= {page for _, page in chapters}


@pytest.mark.parametrize("file", DOCUMENTS)
def test_text_in_a_document_is_never_paler_than_seven_to_one(file: str) -> None:
    with pymupdf.open(FOLDER / file) as document:
        for page in list(document)[1:]:
            spans = [s for b in page.get_text("dict")["blocks"] for row in b.get("lines", ()) for s in row["spans"]]
            # Leader dots only lead the eye; white stands on a section's own hue, which is at least 7.7 against it.
            inks = {span["color"] for span in spans if span["text"].strip(" .…") and span["color"] != 0xFFFFFF}
            for ink in inks:
                assert _contrast(f"#{ink:06X}", INK_ON["panel"]) >= 7, (page.number + 1, f"#{ink:06X}")


@pytest.mark.parametrize("file", DOCUMENTS)
def test_a_document_carries_its_own_fonts_and_no_odd_invisible_letters(file: str) -> None:
    with pymupdf.open(FOLDER / file) as document:
        fonts = {font[3] for page in document for font in page.get_fonts()}
        assert fonts and all("AtkinsonHyperlegibleNext" in font for font in fonts)
    assert not re.search("[\u00ad\u200b\u200c\u200d\u2060\ufeff]", " ".join(pages(file)))


@pytest.mark.parametrize("name", ["film", "podcast"])
def test_captions_fit_and_follow_one_another(name: str) -> None:
    last = 0.0
    for start, end, lines in cues(f"media/{name}.en.vtt"):
        assert last <= start < end
        assert 1 <= len(lines) <= 2
        assert all(0 < len(line) <= 42 for line in lines)
        last = end


@pytest.mark.parametrize(("name", "file"), [("film", "media/film.mp4"), ("podcast", "media/podcast.m4a")])
def test_a_recording_is_short_and_its_captions_end_within_it(name: str, file: str) -> None:
    length = _length_s(file)

    assert 90 <= length <= 150
    assert cues(f"media/{name}.en.vtt")[-1][1] <= length


@pytest.mark.parametrize("name", ["film", "podcast"])
def test_a_recording_says_first_that_it_stands_in_for_the_published_one(name: str) -> None:
    first = " ".join(line for _, end, lines in cues(f"media/{name}.en.vtt") if end < 12 for line in lines)

    assert "starter" in first
    assert "It stands in for" in first


@pytest.mark.parametrize("name", ["film", "podcast"])
def test_a_transcript_holds_every_caption(name: str) -> None:
    transcript = " ".join((FOLDER / f"media/{name}.transcript.md").read_text(encoding="utf-8").split())

    for _, _, lines in cues(f"media/{name}.en.vtt"):
        assert " ".join(lines) in transcript


def test_the_whole_folder_is_small() -> None:
    assert sum(path.stat().st_size for path in FOLDER.rglob("*") if path.is_file()) < LARGEST_BYTES


def _length_s(file: str) -> float:
    """An MP4's own word for how long it lasts: the mvhd box, version 0."""
    data = (FOLDER / file).read_bytes()
    at = data.index(b"mvhd") + 4
    scale, units = struct.unpack_from(">II", data, at + 12)
    return float(units / scale)


def _contrast(one: str, other: str) -> float:
    """WCAG 2.2 contrast ratio of two colours: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio."""

    def luminance(colour: str) -> float:
        channels = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
        linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)
